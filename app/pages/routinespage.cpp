// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/routinespage.h"

#include "app/models/gentledays.h"
#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/navigator.h"
#include "app/pages/choicesnote.h"
#include "app/pages/routinedelegate.h"
#include "app/pages/routinerow.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/text/durations.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/itemlist.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/readingorder.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace backstretch {

RoutinesPage::RoutinesPage(const Theme& theme, const Catalogue& catalogue, PosterStore& posters,
                           HistoryService& history, SettingsStore& settings, Navigator& navigator,
                           QWidget* parent)
    : Page(theme, parent)
    , m_catalogue(catalogue)
    , m_posters(posters)
    , m_history(history)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_model(catalogue)
    , m_back(new BsButton(theme, BsButton::Kind::Secondary, QString()))
    , m_title(new Label(theme, TextStyle::Display))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_listCard(new Card(theme))
    , m_list(new ItemList)
    , m_card(new Card(theme))
    , m_name(new Label(theme, TextStyle::Heading))
    , m_description(new Label(theme, TextStyle::Lead))
    , m_floor(new Label(theme, TextStyle::Body))
    , m_gentle(new Label(theme, TextStyle::Body))
    , m_nothingLeft(new Notice(theme, Notice::Kind::Info, QString(), QString()))
    , m_choices(new ChoicesNote(theme, catalogue, history))
    , m_rowsColumn(new QVBoxLayout)
    , m_break(new Label(theme, TextStyle::Body))
    , m_totalName(new Label(theme, TextStyle::Body))
    , m_total(new Label(theme, TextStyle::Heading))
    , m_start(new BsButton(theme, BsButton::Kind::Primary, QString()))
{
    isNoHeading(*m_total);
    auto* header = new QHBoxLayout;
    header->setSpacing(theme.space(3.5));
    header->addWidget(m_back);
    header->addWidget(m_title, 1);
    column().addLayout(header);

    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RoutineDelegate(theme, m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setProperty(ownFocusMark, true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->setCurrentIndex(m_model.index(0));
    auto* listColumn = new QVBoxLayout(m_listCard);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_list);
    listColumn->addStretch(1);
    m_listCard->setPadding(2.5);

    m_description->setStyle(TextStyle::Lead, QFont::Normal);
    m_floor->setRole(&Colours::textMuted);
    m_gentle->setRole(&Colours::textMuted);
    m_gentle->setIconName(QStringLiteral("gentle"));
    m_break->setRole(&Colours::textMuted);
    m_totalName->setRole(&Colours::textMuted);
    m_totalName->setTextAlignment(Qt::AlignTrailing);
    m_total->setTextAlignment(Qt::AlignTrailing);
    m_total->setWordWrap(false);
    m_start->setSize(BsButton::Size::Large);
    m_start->setIconName(QStringLiteral("play"));
    m_start->setAutoDefault(true);

    auto* words = new QVBoxLayout;
    words->setContentsMargins(theme.space(5), theme.space(5), theme.space(5), theme.space(3));
    words->setSpacing(theme.space(1.5));
    words->addWidget(m_name);
    words->addWidget(m_description);
    words->addWidget(m_floor);
    words->addWidget(m_gentle);
    words->addWidget(m_nothingLeft);
    words->addWidget(m_choices);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(theme.space(5));
    foot->addStretch(1);
    auto* total = new QVBoxLayout;
    total->setSpacing(0);
    total->addWidget(m_totalName);
    total->addWidget(m_total);
    foot->addLayout(total);
    foot->addWidget(m_start);
    // On its own line where there is little room beside the total, in any language.
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->addWidget(m_break, 1);
    m_foot->addLayout(foot, 1);
    m_rowsColumn->setSpacing(0);
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(0, 0, 0, 0);
    card->setSpacing(0);
    card->addLayout(words);
    card->addLayout(m_rowsColumn);
    card->addStretch(1);
    card->addLayout(m_foot);
    m_card->setPadding(0);

    m_body->addWidget(m_listCard, 24);
    m_body->addWidget(m_card, 74);
    column().addLayout(m_body, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RoutinesPage::showRoutine);
    connect(m_list, &QListView::clicked, this, [this] { showOnly(true); });
    connect(m_list, &QListView::activated, this, [this] { showOnly(true); });
    connect(m_back, &QPushButton::clicked, this, [this] { showOnly(false); });
    connect(m_start, &QPushButton::clicked, this, &RoutinesPage::start);
    connect(m_choices, &ChoicesNote::takenBack, this, &RoutinesPage::refresh);
}

void RoutinesPage::enter()
{
    refresh();
}

QWidget* RoutinesPage::firstFocus()
{
    return m_list->isVisible() ? static_cast<QWidget*>(m_list) : m_start->isEnabled() ? m_start : m_back;
}

QList<QWidget*> RoutinesPage::areas()
{
    return {m_list, m_card};
}

void RoutinesPage::refresh()
{
    m_prefs = presentChoices(m_catalogue, m_history, m_settings.values());
    m_model.setChoices(m_prefs, timelineOptions(m_settings.values()));
    showRoutine();
    fitList();
}

const Routine* RoutinesPage::current() const
{
    return m_catalogue.routine(m_list->currentIndex().data(RoutineListModel::IdRole).toString());
}

void RoutinesPage::showRoutine()
{
    const Routine* routine = current();
    if (routine == nullptr) {
        return;
    }
    const QString context = routineContext(routine->id);
    m_name->setText(routineName(*routine));
    m_description->setText(contentText(context, routine->description));
    m_floor->setText(contentText(context, routine->floorNote));
    m_floor->setVisible(!routine->floorNote.isEmpty());
    m_gentle->setVisible(isGentle(m_history));

    m_choices->setRoutine(routine);
    const TimelineOptions options = optionsFor(*routine, timelineOptions(m_settings.values()));
    const std::vector<TimelineItem> items = sessionItems(m_catalogue, *routine, m_prefs);
    const Timeline timeline = buildTimeline(m_catalogue, items, options);
    for (std::size_t i = 0; i < std::max(items.size(), m_rows.size()); ++i) {
        if (i == m_rows.size()) {
            auto* row = new RoutineRow(theme(), m_posters);
            connect(row, &RoutineRow::opened, this,
                    [this](const QString& id) { m_navigator.showExercise(id); });
            m_rowsColumn->addWidget(row);
            m_rows.push_back(row);
        }
        m_rows[i]->setVisible(i < items.size());
        if (i < items.size()) {
            // Its own time: the break before it belongs to the routine.
            const Millis length = timeline.blockLength(i) - (i > 0 ? options.breakBetween : Millis(0));
            m_rows[i]->setItem(*m_catalogue.exercise(items[i].exerciseId), items[i], length);
        }
    }
    followLayouts(*m_card); // some rows are newer than what stands under them
    m_break->setVisible(items.size() > 1);
    m_break->setText(tr("Break between exercises: %1").arg(exactDuration(options.breakBetween)));
    const bool nothingLeft = items.empty();
    m_nothingLeft->setVisible(nothingLeft);
    m_nothingLeft->setText(
        QString(), isGentle(m_history)
                       ? tr("Your gentle days leave all of this out for now.")
                       : tr("Every exercise of this routine hurt, so you left it out. When you want to do "
                            "one again, take it in on its page."));
    m_totalName->setVisible(!nothingLeft);
    m_total->setVisible(!nothingLeft);
    m_total->setText(exactDuration(timeline.total()));
    m_total->setAccessibleName(tr("Total time, %1").arg(spokenDuration(timeline.total())));
    m_start->setEnabled(!nothingLeft);
    m_start->setAccessibleName(nothingLeft ? tr("Start %1, all of it is left out").arg(routineName(*routine))
                                           : tr("Start %1").arg(routineName(*routine)));
}

void RoutinesPage::fitList()
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    m_list->setFixedHeight(height);
}

void RoutinesPage::start()
{
    const Routine* routine = current();
    if (routine != nullptr && m_start->isEnabled()) {
        m_navigator.startRoutine(routine->id);
    }
}

void RoutinesPage::showOnly(bool routine)
{
    const bool moved = routine != m_routineOnly;
    m_routineOnly = routine;
    arrange();
    if (moved && breakpoint() >= Breakpoint::Narrow) {
        scrollToTop();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void RoutinesPage::arrange()
{
    const bool narrow = breakpoint() >= Breakpoint::Narrow;
    m_body->setSpacing(theme().space(5));
    m_foot->setDirection(breakpoint() == Breakpoint::Wide ? QBoxLayout::LeftToRight
                                                          : QBoxLayout::TopToBottom);
    m_foot->setContentsMargins(theme().space(5), theme().space(4), theme().space(5), theme().space(5));
    m_foot->setSpacing(theme().space(3));
    m_listCard->setVisible(!narrow || !m_routineOnly);
    m_card->setVisible(!narrow || m_routineOnly);
    m_back->setVisible(narrow && m_routineOnly);
    m_listCard->setMinimumWidth(narrow ? 0 : theme().em(16));
    fitList();
}

void RoutinesPage::retranslate()
{
    m_gentle->setText(tr("Gentle days: easier versions, fewer times, without what is left out for now."));
    m_back->setIconOnly(QStringLiteral("back"), tr("Back to the list"));
    m_title->setText(tr("Routines"));
    m_list->setAccessibleName(tr("Routines"));
    m_totalName->setText(tr("Total time"));
    m_start->setLabel(tr("Start"));
    refresh();
}

void RoutinesPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        start();
    } else if (event->key() == Qt::Key_Escape && m_back->isVisible()) {
        showOnly(false);
    } else {
        Page::keyPressEvent(event);
    }
}

bool RoutinesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        fitList(); // names wrap into more or fewer lines
    }
    return Page::eventFilter(watched, event);
}

} // namespace backstretch
