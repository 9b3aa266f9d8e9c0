// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/checkinpage.h"

#include "app/pages/choicesnote.h"
#include "app/player/cues.h"
#include "app/player/speech/voice.h"
#include "app/text/content.h"
#include "app/text/durations.h"
#include "app/text/exercisewords.h"
#include "app/text/voicewords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/fitsheight.h"
#include "app/widgets/heading.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/painscale.h"
#include "app/widgets/readingorder.h"
#include "app/widgets/scrollcolumn.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace backstretch {

namespace {

/// Below so many ems the words need what air there is.
constexpr double kLowEms = 48;
/// Below so many only what has to be pressed stays beside what scrolls, so that the scale is in view at once.
constexpr double kTightEms = 30;

} // namespace

CheckInPage::CheckInPage(const Theme& theme, const Catalogue& catalogue, CuePlayer& cues, Voice& voice,
                         HistoryService& history, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_cues(cues)
    , m_voice(voice)
{
    m_back = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_back->setIconName(QStringLiteral("back"));
    m_what = new Label(theme, TextStyle::Lead);
    m_what->setRole(&Colours::textMuted);
    m_what->setTextAlignment(Qt::AlignTrailing);
    m_question = new Label(theme, TextStyle::Display);
    m_why = new Label(theme, TextStyle::Lead);
    m_why->setRole(&Colours::textMuted);
    m_scale = new PainScale(theme);
    m_readout = new Label(theme, TextStyle::Title);
    isNoHeading(*m_readout);
    m_readout->setStyle(TextStyle::Title, QFont::Normal);
    for (Label* label : {m_question, m_why, m_readout}) {
        label->setTextAlignment(Qt::AlignHCenter);
    }

    m_need = new Card(theme);
    m_need->setPadding(5, 3.5);
    m_things = new Label(theme, TextStyle::Body);
    m_things->setIconName(QStringLiteral("mat"));
    m_sound = new Label(theme, TextStyle::Body);
    m_test = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_test->setSize(BsButton::Size::Small);
    m_needRow = new QBoxLayout(QBoxLayout::LeftToRight, m_need);
    m_needRow->setContentsMargins(0, 0, 0, 0);
    m_needRow->addWidget(m_things, 1);
    auto* sound = new QHBoxLayout;
    sound->setSpacing(theme.space(4));
    sound->addWidget(m_sound, 1);
    sound->addWidget(m_test);
    m_needRow->addLayout(sound);

    m_aLot = new Notice(theme, Notice::Kind::Caution, {}, {});
    m_rest = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_gently = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_beginAnyway = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_signs = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_choices = new ChoicesNote(theme, catalogue, history);
    for (BsButton* button : {m_rest, m_gently, m_beginAnyway, m_signs}) {
        m_aLot->addButton(button);
    }

    m_skip = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_begin = new BsButton(theme, BsButton::Kind::Primary, {});
    m_begin->setIconName(QStringLiteral("play"));
    m_skip->setSize(BsButton::Size::Hero);
    m_begin->setSize(BsButton::Size::Hero);
    m_changed = new BsButton(theme, BsButton::Kind::Text, {});
    m_changed->setIconName(QStringLiteral("doctor"));
    m_changed->setLayout(BsButton::Layout::BesideKey);
    m_never = new BsButton(theme, BsButton::Kind::Text, {});
    m_stop = new Label(theme, TextStyle::Body);
    m_stop->setIconName(QStringLiteral("stop"));
    m_stop->setRole(&Colours::textMuted);
    for (BsButton* button :
         {m_back, m_test, m_rest, m_gently, m_beginAnyway, m_signs, m_skip, m_begin, m_changed, m_never}) {
        button->setAutoDefault(true);
    }

    m_choice = new QWidget;
    auto* choice = new QHBoxLayout(m_choice);
    choice->setSpacing(theme.space(3.5));
    choice->addStretch(11);
    choice->addWidget(m_skip, 9);
    choice->addWidget(m_begin, 20);
    choice->addStretch(11);

    // What matters stays in view; the questions above it may scroll where the window is small.
    m_column = new QWidget;
    auto* column = new QVBoxLayout(m_column);
    column->addWidget(m_question);
    column->addWidget(m_why);
    for (QSpacerItem*& gap : m_gaps) {
        gap = new QSpacerItem(0, 0); // the layout's; arrange() knows how high
    }
    column->addItem(m_gaps[0]);
    column->addWidget(m_scale);
    column->addItem(m_gaps[1]);
    column->addWidget(m_readout);
    column->addItem(m_gaps[2]);
    column->addWidget(m_need);
    column->addWidget(m_choices);
    column->addWidget(m_aLot);
    m_scroll = new ScrollColumn;
    m_scroll->setWidget(m_column);

    m_top = new QHBoxLayout;
    m_top->addWidget(m_back);
    m_top->addWidget(m_what, 1);
    m_footer = new QHBoxLayout;
    m_footer->addStretch();
    m_footer->addWidget(m_stop);
    m_footer->addStretch();
    auto* all = new QVBoxLayout(this);
    all->addLayout(m_top);
    all->addStretch(1);
    all->addWidget(m_scroll, 1000);
    all->addWidget(m_choice);
    m_quiet = new QHBoxLayout;
    m_quiet->setSpacing(theme.space(4));
    m_quiet->addStretch(1);
    m_quiet->addWidget(m_changed);
    m_quiet->addWidget(m_never);
    m_quiet->addStretch(1);
    all->addLayout(m_quiet);
    all->addLayout(m_footer);
    all->addStretch(1);

    connect(m_scale, &PainScale::valueChanged, this, &CheckInPage::showReadout);
    connect(m_begin, &QPushButton::clicked, this, [this] { Q_EMIT begin(pain()); });
    connect(m_beginAnyway, &QPushButton::clicked, this, [this] { Q_EMIT begin(pain()); });
    connect(m_gently, &QPushButton::clicked, this, [this] { Q_EMIT beginGently(pain()); });
    connect(m_rest, &QPushButton::clicked, this, &CheckInPage::restToday);
    connect(m_skip, &QPushButton::clicked, this, &CheckInPage::skipped);
    connect(m_never, &QPushButton::clicked, this, &CheckInPage::neverAsk);
    connect(m_back, &QPushButton::clicked, this, &CheckInPage::back);
    connect(m_test, &QPushButton::clicked, this, &CheckInPage::testSound);
    connect(&cues, &CuePlayer::audibleChanged, this, &CheckInPage::showSound);
    connect(&voice, &Voice::changed, this, &CheckInPage::showSound);
    connect(m_choices, &ChoicesNote::takenBack, this, &CheckInPage::choicesChanged);
    connect(m_changed, &QPushButton::clicked, this, &CheckInPage::somethingChanged);
    connect(m_signs, &QPushButton::clicked, this, &CheckInPage::somethingChanged);
    connect(&theme, &Theme::changed, this, &CheckInPage::arrange);
    retranslate();
}

void CheckInPage::open(const SessionSetup& setup, bool soundOn, bool offerNeverAsk)
{
    m_setup = setup;
    m_soundOn = soundOn;
    m_cues.prepare(); // what is missing is said before it is missed
    if (m_voice.isWanted()) {
        m_voice.prepare();
    }
    m_never->setVisible(offerNeverAsk);
    m_choices->setRoutine(m_catalogue.routine(setup.routineId));
    m_scale->setValue(PainScale::notGiven); // last time's number would only lead the answer
    retranslate();
    showReadout();
    arrange();
    m_begin->setFocus(Qt::OtherFocusReason);
}

void CheckInPage::setSetup(const SessionSetup& setup)
{
    m_setup = setup;
    retranslate();
    arrange();
}

std::optional<int> CheckInPage::pain() const
{
    return m_scale->value() == PainScale::notGiven ? std::nullopt : std::optional(m_scale->value());
}

void CheckInPage::showReadout()
{
    const int value = m_scale->value();
    const bool aLot = value >= kALot;
    QString means;
    if (value == 0) {
        means = tr("No pain.");
    } else if (value >= 1 && value <= 3) {
        means = tr("Mild. I notice it, but I can carry on as normal.");
    } else if (value >= 4 && value <= 6) {
        means = tr("Moderate. It gets in the way of some things.");
    } else if (value >= 7 && value <= 9) {
        means = tr("Severe. It is hard to do normal things.");
    } else if (value == PainScale::worst) {
        means = tr("The worst pain I can think of.");
    }
    const auto readout = [](int number, const QString& words) {
        return tr("%1: %2", "3: Mild. I notice it …").arg(QLocale().toString(number), words);
    };
    if (value != PainScale::notGiven) {
        m_readout->setText(readout(value, means));
    } else if (m_tight) { // no words are under the numbers there
        m_readout->setText(readout(0, tr("No pain.")) + u'\n' +
                           readout(PainScale::worst, tr("The worst pain I can think of.")));
    } else {
        m_readout->setText({});
    }
    m_need->setVisible(!aLot);
    m_aLot->setVisible(aLot);
    if (aLot && (m_begin->hasFocus() || m_skip->hasFocus())) {
        m_scale->setFocus(Qt::OtherFocusReason); // three ways, none of them the default
    }
    m_choice->setVisible(!aLot);
    arrange(); // the notice is taller than what it replaces
    if (value != PainScale::notGiven) {
        // Once it is laid out: where the window is small, what the number means comes into view.
        QMetaObject::invokeMethod(
            this,
            [this, aLot] {
                m_scroll->ensureWidgetVisible(aLot ? static_cast<QWidget*>(m_aLot) : m_readout);
                m_scale->showPicked(); // and is seen beside it
            },
            Qt::QueuedConnection);
    }
}

void CheckInPage::testSound()
{
    if (m_voice.speaks()) {
        m_voice.say(tr("Sound is working.", "spoken"));
    } else {
        m_cues.play(Tone::CarryOn, Side::None);
    }
}

void CheckInPage::showSound()
{
    const bool heard = m_cues.audible() && m_soundOn;
    if (!m_cues.audible()) {
        m_sound->setText(tr("No sound found. The screen will guide you."));
    } else if (!m_soundOn) {
        m_sound->setText(tr("Sound is off"));
    } else if (const QString missing = m_voice.isWanted() ? noVoiceText(m_voice.state()) : QString();
               !missing.isEmpty()) {
        m_sound->setText(missing);
    } else {
        m_sound->setText(m_voice.speaks() ? tr("Sound and voice are on") : tr("Sound is on"));
    }
    m_sound->setIconName(heard ? QStringLiteral("sound-on") : QStringLiteral("sound-off"));
    m_test->setVisible(heard);
    if (isVisible()) {
        arrange(); // its line may have become longer
    }
}

void CheckInPage::retranslate()
{
    m_back->setLabel(tr("Back"));
    m_back->setAccessibleName(tr("Back to Today"));
    const QString name = m_setup.kind == SessionKind::Routine
                             ? contentText(routineContext(m_setup.routineId), m_setup.name)
                             : m_setup.name;
    m_what->setText(m_setup.timeline.phases.empty()
                        ? QString()
                        : tr("%1, %2", "Morning loosener, about 8 minutes")
                              .arg(name, aboutMinutesSpoken(m_setup.timeline.total())));
    m_question->setText(tr("How does your upper back feel now?"));
    m_why->setText(tr("Pick a number. It helps you see how things change over time."));
    m_scale->setAccessibleName(tr("Pain now, 0 to 10"));
    const QString needed = neededText(m_catalogue, m_setup.snapshot.items);
    m_things->setText(needed.isEmpty() ? tr("You need nothing for this.") : tr("You need: %1").arg(needed));
    m_test->setLabel(tr("Test"));
    m_test->setAccessibleName(tr("Test the sound"));
    m_aLot->setText(tr("That is a lot of pain."),
                    tr("You may want to rest today, or talk to your doctor first."));
    m_rest->setLabel(tr("Rest today"));
    m_gently->setLabel(tr("Begin gently"));
    m_gently->setAccessibleName(tr("Begin gently, with the easier versions"));
    m_beginAnyway->setLabel(tr("Begin"));
    m_signs->setLabel(tr("Signs that need a doctor"));
    m_changed->setLabel(tr("Something changed?"));
    m_changed->setAccessibleName(tr("Something changed? Signs that need a doctor"));
    m_changed->setKeyCap(QStringLiteral("C"));
    m_skip->setLabel(tr("Skip this"));
    m_skip->setAccessibleName(tr("Skip and begin"));
    m_begin->setLabel(tr("Begin"));
    m_begin->setAccessibleName(tr("Begin the session"));
    m_never->setLabel(tr("Do not ask again"));
    showSound();
    m_stop->setText(tr("Stop at once if any exercise makes your pain worse."));
    showReadout();
}

/// Where room is short, what is only to be read moves into what scrolls, after the scale, and the way to the
/// signs up beside Back.
void CheckInPage::setTight(bool tight)
{
    if (m_tight == tight) {
        return;
    }
    m_tight = tight;
    auto* column = static_cast<QVBoxLayout*>(m_column->layout());
    column->removeWidget(m_why);
    if (tight) {
        m_quiet->removeWidget(m_changed);
        m_top->removeWidget(m_what);
        m_footer->removeWidget(m_stop);
        m_top->addStretch(1);
        m_top->addWidget(m_changed);
        column->addWidget(m_why);
        column->addWidget(m_what);
        column->addWidget(m_stop);
    } else {
        column->removeWidget(m_what);
        column->removeWidget(m_stop);
        m_top->removeWidget(m_changed);
        delete m_top->takeAt(m_top->count() - 1);
        m_top->addWidget(m_what, 1);
        m_quiet->insertWidget(1, m_changed);
        column->insertWidget(1, m_why);
        m_footer->insertWidget(1, m_stop);
    }
    m_why->setTextAlignment(tight ? Qt::AlignLeading : Qt::AlignHCenter);
    m_what->setTextAlignment(tight ? Qt::AlignLeading : Qt::AlignTrailing);
    m_question->setStyle(tight ? TextStyle::Heading : TextStyle::Display);
    m_scale->setCompact(tight);
    showReadout();
    for (BsButton* button : {m_skip, m_begin}) {
        button->setSize(tight ? BsButton::Size::Large : BsButton::Size::Hero);
    }
    followLayouts(*this);
}

void CheckInPage::arrange()
{
    const int side = m_theme.space(9);
    const double ems = m_theme.widthInEms(height());
    const bool low = ems < kLowEms;
    setTight(ems < kTightEms);
    const int edge = m_theme.space(low ? 4 : 6);
    layout()->setContentsMargins(side, edge, side, edge);
    layout()->setSpacing(m_theme.space(low ? 1.5 : 3));
    const int wide = std::min(m_theme.em(52), width() - 2 * side);
    // A little air at the least, for focus rings and the scroll bar.
    const int margin = std::max(m_theme.space(3), (width() - 2 * side - wide) / 2);
    m_column->layout()->setContentsMargins(margin, m_theme.space(2), margin, m_theme.space(2));
    m_skip->setMinimumWidth(m_skip->sizeHint().width()); // in one line
    m_choice->layout()->setContentsMargins(margin, m_theme.space(low ? 1 : 3), margin,
                                           m_theme.space(low ? 1 : 2));
    for (QSpacerItem* gap : m_gaps) {
        gap->changeSize(0, m_theme.space(low ? 1.5 : 5));
    }
    // Before anything is measured, or the next time would move what somebody is about to press.
    m_needRow->setDirection(m_theme.widthInEms(wide) < 40 ? QBoxLayout::TopToBottom
                                                          : QBoxLayout::LeftToRight);
    m_need->updateGeometry();
    m_column->layout()->invalidate();
    m_scroll->setMaximumHeight(heightIn(*m_column->layout(), width() - 2 * side));
}

void CheckInPage::keyPressEvent(QKeyEvent* event)
{
    if (m_scale->handleKey(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        m_back->click();
        break;
    case Qt::Key_S:
        if (m_skip->isVisibleTo(this)) {
            m_skip->click();
        }
        break;
    case Qt::Key_C:
        m_changed->click();
        break;
    case Qt::Key_T:
        if (m_test->isVisibleTo(this)) {
            m_test->click();
        }
        break;
    default:
        if (!m_scroll->scrollBy(*event)) { // the focus stands on a button below it
            QWidget::keyPressEvent(event);
        }
    }
}

void CheckInPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CheckInPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace backstretch
