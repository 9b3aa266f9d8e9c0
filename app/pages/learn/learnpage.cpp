// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/learnpage.h"

#include "app/navigator.h"
#include "app/pages/cardgrid.h"
#include "app/pages/learn/lessondelegate.h"
#include "app/settings.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/heading.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace backstretch {
namespace {

const std::vector<Lesson>& orNone(const LessonsResult& lessons)
{
    static const std::vector<Lesson> none;
    return lessons ? *lessons : none;
}

} // namespace

LearnPage::LearnPage(const Theme& theme, const LessonsResult& lessons, const RedFlags& redFlags,
                     DrawingStore& drawings, SettingsStore& settings, Navigator& navigator, QWidget* parent)
    : Page(theme, parent)
    , m_lessons(lessons)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_model(orNone(lessons), redFlags)
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tools(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new Label(theme, TextStyle::Display))
    , m_lead(new Label(theme, TextStyle::Lead))
    , m_search(new SearchField(theme, QString()))
    , m_problem(new Notice(theme, Notice::Kind::Error, QString(), QString()))
    , m_grid(new CardGrid(theme, new LessonDelegate(theme, drawings)))
    , m_nothing(new QWidget)
    , m_nothingText(new Label(theme, TextStyle::Title))
    , m_showAll(new BsButton(theme, BsButton::Kind::Secondary, QString()))
    , m_changed(new BsButton(theme, BsButton::Kind::Secondary, QString()))
{
    isNoHeading(*m_nothingText);
    m_filter.setSourceModel(&m_model);
    m_lead->setStyle(TextStyle::Lead, QFont::Normal);
    m_lead->setRole(&Colours::textMuted);
    m_search->installEventFilter(this);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(theme.space(1));
    titles->addWidget(m_title);
    titles->addWidget(m_lead);
    m_header->addLayout(titles, 1);
    m_tools->addWidget(m_search, 1);
    m_header->addLayout(m_tools);
    m_changed->setIconName(QStringLiteral("doctor"));
    m_changed->setAutoDefault(true);
    m_tools->addWidget(m_changed);
    connect(m_changed, &QPushButton::clicked, this, [this] { m_navigator.askWhatChanged(); });
    // Not in keyPressEvent(): the list would look for a page that begins with the letter.
    auto* changed = new QShortcut(QKeySequence(Qt::Key_C), this);
    changed->setContext(Qt::WidgetWithChildrenShortcut);
    connect(changed, &QShortcut::activated, m_changed, [this] { m_changed->click(); });
    column().addLayout(m_header);
    column().addWidget(m_problem);
    column().addWidget(m_grid);
    m_grid->setModels(&m_filter, &m_model);

    auto* nothing = new QVBoxLayout(m_nothing);
    m_nothingText->setTextAlignment(Qt::AlignHCenter);
    nothing->addWidget(m_nothingText);
    nothing->addWidget(m_showAll, 0, Qt::AlignHCenter);
    column().addWidget(m_nothing);
    column().addStretch(1);
    m_problem->setVisible(!lessons);
    m_search->setVisible(lessons.has_value());

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setSearch(text);
        listChanged();
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_grid, &CardGrid::opened, this, [this](const QModelIndex& index) {
        m_navigator.showLesson(index.data(LessonListModel::IdRole).toString(), m_filter.search());
    });
    connect(m_grid, &CardGrid::currentMoved, this, [this](const QRect& cell) { scrollTo(*m_grid, cell); });
}

void LearnPage::enter()
{
    m_model.setRead(m_settings.values().lessonsRead);
}

QWidget* LearnPage::firstFocus()
{
    return m_lessons ? m_grid : nullptr;
}

bool LearnPage::focusSearch()
{
    if (!m_lessons) {
        return false;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void LearnPage::arrange()
{
    const int half = m_grid->halfGap();
    trimMargins(half);
    column().setSpacing(theme().space(4) - theme().space(1));
    // Beside both, title and lead would become a column of single words.
    const bool stacked = breakpoint() >= Breakpoint::Medium;
    const bool narrow = breakpoint() >= Breakpoint::Narrow;
    m_tools->setSpacing(theme().space(3));
    m_tools->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setContentsMargins(half, 0, half, 0);
    m_header->setSpacing(theme().space(stacked ? 3 : 6));
    m_header->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_tools->setAlignment(m_search, narrow ? Qt::Alignment() : Qt::AlignTop);
    m_tools->setAlignment(m_changed, narrow ? Qt::AlignLeading : Qt::AlignTop);
    m_search->setMinimumWidth(theme().em(stacked ? 14 : 17));
}

void LearnPage::retranslate()
{
    m_title->setText(tr("Learn"));
    m_lead->setText(tr("Short pages in plain words."));
    m_search->setPurpose(tr("Search in all pages"));
    m_grid->setAccessibleName(tr("Pages to read"));
    m_changed->setLabel(tr("Something changed?"));
    m_changed->setAccessibleName(tr("Something changed? Signs that need a doctor"));
    m_showAll->setLabel(tr("Show all"));
    if (!m_lessons) {
        QStringList details;
        for (const CatalogueError& error : m_lessons.error()) {
            details << error.toString();
        }
        m_problem->setText(
            tr("These pages could not be read."),
            tr("Installing Backstretch again should help. Your exercises and your history work "
               "as before.") +
                QLatin1Char('\n') + details.join(QLatin1Char('\n')));
    }
    m_model.retranslate();
    listChanged();
}

bool LearnPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && m_filter.rowCount() > 0) {
            m_grid->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void LearnPage::listChanged()
{
    const int count = m_filter.rowCount();
    m_grid->setVisible(count > 0);
    m_nothing->setVisible(count == 0 && m_lessons.has_value());
    m_nothingText->setText(tr("No page has “%1” in it.").arg(m_filter.search().left(60)));
    m_grid->setAccessibleDescription(tr("%Ln page(s)", nullptr, count));
}

} // namespace backstretch
