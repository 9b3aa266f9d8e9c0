// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/welcomepage.h"

#include "app/pages/brandpanel.h"
#include "app/pages/readbutton.h"
#include "app/pages/safetynote.h"
#include "app/pages/textsizechoice.h"
#include "app/settings.h"
#include "app/text/language.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/combo.h"
#include "app/widgets/label.h"
#include "app/widgets/option.h"
#include "app/widgets/readingorder.h"
#include "app/widgets/scrollcolumn.h"

#include <QDate>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {
namespace {

/// One of its options is chosen; a screen reader says what they answer.
class Answers : public QWidget, public AccessibleSource
{
public:
    [[nodiscard]] QAccessibleInterface* createAccessible() override
    {
        return new AccessibleWidget(this, QAccessible::Grouping);
    }
};

/// A column that scrolls, over buttons that are always in view.
QWidget* scrollOver(QWidget* content, QWidget* pinned, const Theme& theme)
{
    auto* scroll = new ScrollColumn;
    scroll->setWidget(content);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, theme.space(10));
    column->setSpacing(theme.space(3));
    column->addWidget(scroll, 1);
    auto* row = new QHBoxLayout;
    const auto place = [row, scroll, &theme] {
        // Level with what is above it, whose room the scroll bar takes from.
        const QScrollBar* bar = scroll->verticalScrollBar();
        const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
        const int side = theme.space(14);
        row->setContentsMargins(scroll->isRightToLeft() ? side + taken : side, 0,
                                scroll->isRightToLeft() ? side : side + taken, 0);
    };
    place();
    QObject::connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, page, place);
    row->addWidget(pinned);
    column->addLayout(row);
    return page;
}

} // namespace

WelcomePage::WelcomePage(const Theme& theme, SettingsStore& settings, const LanguageManager& languages,
                         PosterStore& posters, Voice& voice, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_languages(languages)
    , m_voice(voice)
    , m_brand(new BrandPanel(theme, posters))
    , m_steps(new QStackedWidget)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_brand, 39);
    row->addWidget(m_steps, 61);
    m_steps->addWidget(makeNote());
    m_steps->addWidget(makeQuestion());
    connect(&m_theme, &Theme::changed, this, &WelcomePage::arrange);
    retranslate();
}

QWidget* WelcomePage::firstFocus()
{
    if (m_steps->currentIndex() == 0) {
        return m_agree;
    }
    const auto chosen =
        std::ranges::find_if(m_when, [](const When& when) { return when.option->isChecked(); });
    return chosen == m_when.end() ? m_when.front().option : chosen->option;
}

QWidget* WelcomePage::makeNote()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(m_theme.space(14), m_theme.space(11), m_theme.space(14), m_theme.space(2));
    column->setSpacing(m_theme.space(3.5));
    m_noteColumn = column;

    m_step = new Label(m_theme, TextStyle::Body);
    m_step->setStyle(TextStyle::Body, QFont::DemiBold);
    m_step->setRole(&Colours::textMuted);
    m_language = new Combo(m_theme);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language->setIconName(QStringLiteral("globe"));
    fillLanguages();
    auto* head = new QHBoxLayout;
    head->addWidget(m_step, 1);
    head->addWidget(m_language);
    column->addLayout(head);

    m_title = new Label(m_theme, TextStyle::Display);
    column->addWidget(m_title);
    m_note = new SafetyNote(m_theme);
    column->addWidget(m_note);
    column->addSpacing(m_theme.space(3));
    m_sizeTitle = new Label(m_theme, TextStyle::Lead);
    m_sizeTitle->setStyle(TextStyle::Lead, QFont::DemiBold);
    column->addWidget(m_sizeTitle);
    m_size = new TextSizeChoice(m_theme, {TextSize::Normal, TextSize::Larger, TextSize::Largest});
    m_size->setChosen(m_settings.values().textSize);
    column->addWidget(m_size);
    column->addStretch(1);

    m_agree = new BsButton(m_theme, BsButton::Kind::Primary, QString());
    m_agree->setSize(BsButton::Size::Hero);
    m_agree->setAutoDefault(true);

    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const QString code = m_language->itemData(index).toString();
        m_settings.change([&code](Settings& s) { s.language = code; });
    });
    connect(m_size, &TextSizeChoice::chosen, this,
            [this](TextSize size) { m_settings.change([size](Settings& s) { s.textSize = size; }); });
    connect(m_agree, &QPushButton::clicked, this, &WelcomePage::agree);

    m_read = new ReadButton(m_theme, m_voice, [this] { return m_note->lines(); });
    m_read->setSize(BsButton::Size::Hero);
    auto* buttons = new QWidget;
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight, buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->addWidget(m_read);
    m_buttons->addWidget(m_agree, 1);
    setTabOrder(m_read, m_agree);
    return scrollOver(content, buttons, m_theme);
}

QWidget* WelcomePage::makeQuestion()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(m_theme.space(14), m_theme.space(11), m_theme.space(14), m_theme.space(2));
    column->setSpacing(m_theme.space(3.5));
    m_step2 = new Label(m_theme, TextStyle::Body);
    m_step2->setStyle(TextStyle::Body, QFont::DemiBold);
    m_step2->setRole(&Colours::textMuted);
    m_question = new Label(m_theme, TextStyle::Display);
    m_questionHint = new Label(m_theme, TextStyle::Lead);
    m_questionHint->setStyle(TextStyle::Lead, QFont::Normal);
    m_back = new BsButton(m_theme, BsButton::Kind::Secondary, QString());
    auto* head = new QHBoxLayout;
    head->setSpacing(m_theme.space(3.5));
    head->addWidget(m_back);
    head->addWidget(m_step2, 1);
    column->addLayout(head);
    column->addWidget(m_question);
    column->addWidget(m_questionHint);
    column->addSpacing(m_theme.space(3));

    m_when = {{nullptr, QT_TR_NOOP("At a desk"), "desk-break"},
              {nullptr, QT_TR_NOOP("Driving"), "after-driving"},
              {nullptr, QT_TR_NOOP("In the morning"), "morning-loosener"},
              {nullptr, QT_TR_NOOP("All day"), "first-steps"}};
    m_answers = new Answers;
    auto* answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(m_theme.space(3));
    for (When& when : m_when) {
        when.option = new Option(m_theme, Option::Kind::Card);
        connect(when.option, &QAbstractButton::toggled, this, &WelcomePage::showChoice);
        answers->addWidget(when.option);
    }
    column->addWidget(m_answers);
    column->addStretch(1);
    m_skip = new BsButton(m_theme, BsButton::Kind::Secondary, QString());
    m_done = new BsButton(m_theme, BsButton::Kind::Primary, QString());
    auto* buttons = new QWidget;
    m_buttons2 = new QBoxLayout(QBoxLayout::LeftToRight, buttons);
    m_buttons2->setContentsMargins(0, 0, 0, 0);
    m_buttons2->addWidget(m_skip);
    m_buttons2->addWidget(m_done, 1);
    for (BsButton* button : {m_back, m_skip, m_done}) {
        button->setAutoDefault(true);
    }
    for (BsButton* button : {m_skip, m_done}) {
        button->setSize(BsButton::Size::Hero);
    }
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::goBack);
    connect(m_skip, &QPushButton::clicked, this, [this] { finish({}); });
    connect(m_done, &QPushButton::clicked, this, [this] {
        const auto chosen =
            std::ranges::find_if(m_when, [](const When& when) { return when.option->isChecked(); });
        finish(chosen == m_when.end() ? QString() : QString::fromLatin1(chosen->routine));
    });
    showChoice();
    return scrollOver(content, buttons, m_theme);
}

void WelcomePage::showChoice()
{
    m_done->setEnabled(
        std::ranges::any_of(m_when, [](const When& when) { return when.option->isChecked(); }));
}

void WelcomePage::fillLanguages()
{
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    for (const Language& language : m_languages.available()) {
        m_language->addItem(language.name, language.code);
    }
    m_language->setCurrentIndex(m_language->findData(m_languages.code()));
}

void WelcomePage::agree()
{
    m_settings.change([](Settings& s) {
        s.welcomeNote = kWelcomeNoteVersion;
        s.welcomeDate = QDate::currentDate();
    });
    m_settings.flush();
    m_read->reader().stop();
    m_steps->setCurrentIndex(1);
    firstFocus()->setFocus(Qt::TabFocusReason);
}

void WelcomePage::goBack()
{
    m_steps->setCurrentIndex(0);
    firstFocus()->setFocus(Qt::TabFocusReason);
}

void WelcomePage::finish(const QString& routineId)
{
    m_settings.change([&routineId](Settings& s) { s.firstRoutine = routineId; });
    Q_EMIT finished();
}

void WelcomePage::arrange()
{
    constexpr double leastEmsForPanel = 60;
    const bool panel = m_theme.widthInEms(width()) >= leastEmsForPanel;
    m_brand->setVisible(panel);
    const int room = (panel ? width() * 61 / 100 : width()) - 2 * m_theme.space(14);
    const auto arrangeRow = [this, room](QBoxLayout* buttons, const BsButton* first, const BsButton* second) {
        const int gap = m_theme.space(3.5);
        const bool fits = first->sizeHint().width() + gap + second->sizeHint().width() <= room;
        buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        buttons->setSpacing(gap);
        return fits;
    };
    placeReading(arrangeRow(m_buttons, m_read, m_agree));
    arrangeRow(m_buttons2, m_skip, m_done);
}

void WelcomePage::placeReading(bool belowNote)
{
    if (belowNote == (m_buttons->indexOf(m_read) >= 0)) {
        return;
    }
    // One above the other, both would leave the note a slit to be read through.
    if (belowNote) {
        m_noteColumn->removeWidget(m_read);
        m_buttons->insertWidget(0, m_read);
        setTabOrder(m_size->findChildren<QAbstractButton*>().last(), m_read);
    } else {
        m_buttons->removeWidget(m_read);
        m_noteColumn->insertWidget(m_noteColumn->indexOf(m_note), m_read);
        followLayouts(*m_noteColumn->parentWidget());
    }
}

void WelcomePage::retranslate()
{
    m_step->setText(tr("Step 1 of 2"));
    m_step2->setText(tr("Step 2 of 2"));
    m_title->setText(tr("Welcome. First, please read this"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrentIndex(m_language->findData(m_languages.code()));
    m_sizeTitle->setText(tr("Choose a text size that is easy to read"));
    m_read->retranslate();
    m_agree->setLabel(tr("I understand, go on"));
    m_question->setText(tr("When do you feel it most?"));
    m_questionHint->setText(tr("This picks your first routine. You can change everything later."));
    for (const When& when : m_when) {
        when.option->setWords(tr(when.label), QString());
    }
    m_answers->setAccessibleName(m_question->text());
    m_back->setIconOnly(QStringLiteral("back"), tr("Back to step 1"));
    m_skip->setLabel(tr("Skip"));
    m_done->setLabel(tr("Done"));
    arrange(); // other words need other room
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_read->reader().prepare();
}

void WelcomePage::hideEvent(QHideEvent* event)
{
    m_read->reader().stop();
    QWidget::hideEvent(event);
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier && m_read->isVisible()) {
        m_read->click();
    } else if (m_steps->currentIndex() == 1 &&
               (event->key() == Qt::Key_Escape ||
                (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier))) {
        goBack();
    } else if (!m_steps->currentWidget()->findChild<ScrollColumn*>()->scrollBy(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace backstretch
