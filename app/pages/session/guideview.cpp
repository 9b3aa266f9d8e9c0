// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/guideview.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/label.h"
#include "app/widgets/painscale.h"
#include "core/player/breath.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace backstretch {

GuideView::GuideView(const Theme& theme, QWidget* picture, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(picture)
{
    m_leave = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_title = new Label(theme, TextStyle::Title, {}, this);
    m_subtitle = new Label(theme, TextStyle::Small, {}, this);
    m_subtitle->setRole(&Colours::textMuted);
    m_left = new Label(theme, TextStyle::Title, {}, this);
    m_changed = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_turn = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_sound = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_screen = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_picture->setParent(this);
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents); // a click on it pauses, as beside it
    m_instruction = new Label(theme, TextStyle::Display, {}, this);
    m_panel = new PhasePanel(theme, this);
    m_word = new Label(theme, TextStyle::Display, {}, this);
    m_ring = new RingTimer(theme, this);
    m_ring->setInside(&Colours::window);
    m_ring->lower(); // in full screen buttons stand in its corners
    m_repetition = new Label(theme, TextStyle::Title, {}, this);
    m_name = new Label(theme, TextStyle::Body, {}, this);
    m_name->setRole(&Colours::textMuted);
    m_timeline = new SessionTimeline(theme, this);
    m_nextTitle = new Label(theme, TextStyle::Caption, {}, this);
    m_nextTitle->setRole(&Colours::textMuted);
    m_next = new Label(theme, TextStyle::Title, {}, this);
    m_place = new Label(theme, TextStyle::Small, {}, this);
    m_place->setRole(&Colours::textMuted);
    m_place->setTextAlignment(Qt::AlignTrailing);
    m_place->setWordWrap(false); // only shown where there is one line
    for (Label* told : {m_left, m_instruction, m_word, m_repetition, m_next}) {
        isNoHeading(*told); // what the session tells, again and again
    }

    m_other = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_other->setIconName(QStringLiteral("easier"));
    m_back = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_back->setIconName(QStringLiteral("previous"));
    m_pause = new BsButton(theme, BsButton::Kind::Primary, {}, this);
    m_nextStep = new BsButton(theme, BsButton::Kind::Secondary, {}, this);
    m_nextStep->setIconName(QStringLiteral("next"), true);
    m_hurts = new BsButton(theme, BsButton::Kind::Warn, {}, this);
    m_hurts->setIconName(QStringLiteral("hurts"));
    for (BsButton* button :
         {m_leave, m_changed, m_turn, m_sound, m_screen, m_other, m_back, m_pause, m_nextStep, m_hurts}) {
        button->setAutoDefault(true); // Return presses the marked button; Space is always pause
    }

    m_message = new Notice(theme, Notice::Kind::Error, {}, {}, this);
    m_retry = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_message->addButton(m_retry);
    m_message->hide();
    m_numberCard = new Card(theme, this);
    m_numberQuestion = new Label(theme, TextStyle::Title);
    m_scale = new PainScale(theme);
    m_scale->setCompact(true);
    auto* numberLayout = new QVBoxLayout(m_numberCard);
    numberLayout->addWidget(m_numberQuestion);
    numberLayout->addWidget(m_scale);
    m_numberCard->hide();

    // For tests and tools that look for one of them.
    m_word->setObjectName(QStringLiteral("word"));
    m_instruction->setObjectName(QStringLiteral("instruction"));
    m_repetition->setObjectName(QStringLiteral("fact"));
    m_name->setObjectName(QStringLiteral("name"));
    m_next->setObjectName(QStringLiteral("next"));
    m_place->setObjectName(QStringLiteral("place"));
    m_changed->setObjectName(QStringLiteral("changed"));

    connect(m_pause, &QPushButton::clicked, this, &GuideView::pausePressed);
    connect(m_nextStep, &QPushButton::clicked, this, &GuideView::nextPressed);
    connect(m_back, &QPushButton::clicked, this, &GuideView::backPressed);
    connect(m_other, &QPushButton::clicked, this, &GuideView::otherVersionPressed);
    connect(m_hurts, &QPushButton::clicked, this, &GuideView::hurtPressed);
    connect(m_leave, &QPushButton::clicked, this, &GuideView::leavePressed);
    connect(m_changed, &QPushButton::clicked, this, &GuideView::somethingChangedPressed);
    connect(m_turn, &QPushButton::clicked, this, &GuideView::turnPressed);
    connect(m_sound, &QPushButton::clicked, this, &GuideView::soundPressed);
    connect(m_screen, &QPushButton::clicked, this, &GuideView::fullScreenPressed);
    connect(m_retry, &QPushButton::clicked, this, &GuideView::retryPressed);
    connect(&theme, &Theme::changed, this, &GuideView::arrange);

    // What Tab goes through, and in which order, is what matters most first.
    QWidget* before = m_pause;
    for (QWidget* next :
         {m_nextStep, m_hurts, m_other, m_back, m_leave, m_changed, m_turn, m_sound, m_screen}) {
        setTabOrder(before, next);
        before = next;
    }
    retranslate();
}

void GuideView::setTitles(const QString& exercise, const QString& session)
{
    m_exercise = exercise;
    m_session = session;
    retranslate();
}

void GuideView::setSegments(const std::vector<SessionTimeline::Segment>& segments)
{
    m_timeline->setSegments(segments);
}

void GuideView::setWords(const PlayerWords& words, PhaseKind kind)
{
    const bool fits = words.instruction == m_words.instruction && words.far == m_words.far &&
                      words.next == m_words.next && words.word == m_words.word &&
                      words.factLine == m_words.factLine && words.exercisePlace == m_words.exercisePlace;
    m_words = words;
    m_kind = kind;
    retranslate();
    if (!fits) {
        arrange(); // other words may need another size
    }
}

void GuideView::setMoment(const Snapshot& snapshot, const PlayerWords& words)
{
    const PhaseLook look = phaseLook(snapshot.phase.kind);
    const bool stopped = snapshot.state == EngineState::Paused || snapshot.state == EngineState::Hurting;
    const auto breath = breathAt(snapshot.phase, snapshot.elapsed);
    const RingTimer::State ring{.look = look,
                                .total = snapshot.phase.duration,
                                .left = snapshot.remaining,
                                .number = words.number,
                                .caption = words.caption,
                                .paused = stopped || snapshot.state == EngineState::CountIn,
                                .breath = breath ? breath->fullness : -1,
                                .captionBelow = m_arrangement == Arrangement::Compact &&
                                                look == PhaseLook::Move && !words.factLine.isEmpty(),
                                .word = words.word};
    m_panel->ring().setState(ring);
    m_ring->setState(ring);
    const Millis length = snapshot.phase.duration;
    if (m_stopped != stopped) {
        m_stopped = stopped;
        updatePause();
        arrange(); // the other word may need another size
    }
    m_pause->setAccessibleName(stopped ? tr("Carry on")
                               : length.count() > 0
                                   ? tr("Pause, %1, %2 left").arg(words.word, clockTime(snapshot.remaining))
                                   : tr("Pause, %1").arg(words.word));
}

void GuideView::setOtherVersion(bool exists, bool easier)
{
    m_otherIsEasier = easier;
    m_other->setEnabled(exists);
    retranslate();
}

void GuideView::setTurnable(bool turnable, bool turned)
{
    if (m_turnable == turnable && m_turned == turned) {
        return;
    }
    m_turnable = turnable;
    m_turned = turned;
    retranslate();
    arrange();
}

void GuideView::setOneButton(bool on)
{
    if (m_oneButton != on) {
        m_oneButton = on;
        arrange();
    }
}

void GuideView::setSoundOn(bool on)
{
    m_soundOn = on;
    retranslate();
    arrange();
}

void GuideView::setFullScreen(bool on)
{
    m_fullScreen = on;
    retranslate();
    arrange();
}

void GuideView::setMessage(Notice::Kind kind, const QString& lead, const QString& text, bool canRetry)
{
    m_message->setKind(kind);
    m_message->setText(lead, text);
    m_retry->setVisible(canRetry);
    m_message->setVisible(!lead.isEmpty());
    arrange();
}

void GuideView::setNumberAsked(bool asked)
{
    if (m_numberAsked == asked) {
        return;
    }
    m_numberAsked = asked;
    m_scale->setValue(PainScale::notGiven);
    m_numberCard->setVisible(asked);
    arrange();
}

void GuideView::updatePause()
{
    m_pause->setIconName(m_stopped ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setLabel(m_stopped ? tr("Carry on") : tr("Pause"));
}

void GuideView::nameTopButtons()
{
    const auto name = [this](BsButton* button, const char* icon, const QString& words, const QString& spoken,
                             Brevity brief) {
        const bool iconOnly = m_brevity >= brief;
        if (button->accessibleName() == spoken && button->label() == (iconOnly ? QString() : words)) {
            return; // told again with each second, a screen reader would say it again
        }
        if (iconOnly) {
            button->setIconOnly(QLatin1String(icon), words);
        } else {
            button->setIconName(QLatin1String(icon));
            button->setLabel(words);
            button->setToolTip({});
        }
        button->setAccessibleName(spoken);
    };
    name(m_leave, "close", tr("Leave"), tr("Leave the session"), Brevity::Leave);
    name(m_changed, "doctor", tr("Something changed?"), tr("Something changed? Signs that need a doctor"),
         Brevity::Changed);
    const QString upright = tr("Picture upright");
    name(m_turn, "turn-picture", m_turned ? upright : tr("Turn the picture"),
         m_turned ? upright : tr("Turn the picture towards your head"), Brevity::Turn);
    name(m_sound, m_soundOn ? "sound-on" : "sound-off", m_soundOn ? tr("Sound on") : tr("Sound off"),
         m_soundOn ? tr("Sound, on") : tr("Sound, off"), Brevity::Tools);
    const QString screen = m_fullScreen ? tr("Leave full screen") : tr("Full screen");
    name(m_screen, m_fullScreen ? "fullscreen-exit" : "fullscreen", screen, screen, Brevity::Tools);
}

void GuideView::retranslate()
{
    nameTopButtons();
    m_title->setText(m_exercise);
    m_name->setText(m_exercise);
    m_subtitle->setText(
        m_session.isEmpty()
            ? m_words.exercisePlace
            : tr("%1, %2", "Morning loosener, exercise 3 of 4").arg(m_session, m_words.exerciseOf));
    m_instruction->setText(m_fullScreen ? m_words.far : m_words.instruction);
    m_word->setText(m_words.word);
    m_word->setRole(phaseColours(phaseLook(m_kind)).strong);
    m_repetition->setText(m_words.factLine);
    m_left->setText(m_words.timeLeft);
    m_place->setText(
        m_arrangement == Arrangement::FullScreen
            ? tr("%1, %2", "Exercise 3 of 4, 4:02 left").arg(m_words.exercisePlace, m_words.timeLeft)
            : m_words.exercisePlace);
    m_nextTitle->setText(tr("Next", "over what comes next"));
    m_next->setText(m_arrangement == Arrangement::Window ? m_words.next : tr("Next: %1").arg(m_words.next));
    m_panel->setContent({.kind = m_kind,
                         .word = m_words.word,
                         .cue = m_words.breathing,
                         .facts = {PhasePanel::Fact{m_words.first.label, m_words.first.value},
                                   PhasePanel::Fact{m_words.second.label, m_words.second.value}},
                         .factsInOneLine = m_words.factLine});

    m_other->setLabel(m_otherIsEasier ? tr("Easier") : tr("Normal"));
    m_other->setAccessibleName(!m_other->isEnabled() ? tr("No easier version for this exercise")
                               : m_otherIsEasier     ? tr("Use the easier version")
                                                     : tr("Use the normal version"));
    m_back->setLabel(tr("Back"));
    m_back->setAccessibleName(tr("Back one step"));
    m_nextStep->setLabel(tr("Next"));
    m_nextStep->setAccessibleName(tr("Next step"));
    m_hurts->setLabel(tr("This hurts"));
    m_hurts->setAccessibleName(tr("This hurts, stop now"));
    m_retry->setLabel(tr("Try again"));
    m_numberQuestion->setText(tr("How much did it hurt? You can leave this open."));
    m_scale->setAccessibleName(tr("How much it hurt, 0 to 10"));

    const QString arrowNext = isRightToLeft() ? QStringLiteral("←") : QStringLiteral("→");
    const QString arrowBack = isRightToLeft() ? QStringLiteral("→") : QStringLiteral("←");
    m_other->setKeyCap(QStringLiteral("E"));
    m_back->setKeyCap(arrowBack);
    m_nextStep->setKeyCap(arrowNext);
    m_hurts->setKeyCap(QStringLiteral("H"));
    m_pause->setKeyCap(tr("Space", "the space bar"));
    updatePause();
}

void GuideView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    painter.fillRect(rect(), colours.window);
    if (m_arrangement == Arrangement::FullScreen) {
        const QColor strong = colours.*phaseColours(phaseLook(m_kind)).strong;
        const double frame = height() * 0.0175;
        painter.setPen(QPen(strong, frame * 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect());
        if (!m_wordIcon.isEmpty()) {
            icons::paint(painter, seen(m_wordIcon), phaseIcon(m_kind), strong);
        }
    } else if (!m_clock.isNull()) {
        icons::paint(painter, seen(m_clock), QStringLiteral("clock"), colours.text);
    }
}

void GuideView::mouseReleaseEvent(QMouseEvent* event)
{
    // From three metres, with a mouse thrown across the mat: anywhere that is no button pauses.
    if (event->button() == Qt::LeftButton && (m_oneButton || m_bar.contains(event->position()))) {
        Q_EMIT pausePressed();
    }
}

void GuideView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void GuideView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        retranslate();
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace backstretch
