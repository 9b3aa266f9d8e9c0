// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/playerpage.h"

#include "app/models/historyservice.h"
#include "app/pages/changesheet.h"
#include "app/pages/session/guideview.h"
#include "app/pages/session/playerpicture.h"
#include "app/pages/session/playerprogress.h"
#include "app/player/cues.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/painscale.h"
#include "app/widgets/sheet.h"
#include "core/player/breath.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QStackedLayout>

#include <algorithm>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

constexpr auto kStillHereAfter = 5min;
constexpr auto kMessageStays = 8s;
constexpr int kVolumeStep = 10;
constexpr Millis kHoldStep = 5s;

/// How often the ring is painted: a moving dot wants more than a shrinking arc.
std::chrono::milliseconds repaintEvery(const Snapshot& snapshot, bool reducedMotion)
{
    const bool moving = snapshot.phase.kind == PhaseKind::MoveIn || snapshot.phase.kind == PhaseKind::MoveOut;
    if (snapshot.state != EngineState::Running || reducedMotion) {
        return 200ms;
    }
    return moving ? 40ms : breathAt(snapshot.phase, snapshot.elapsed) ? 50ms : 100ms;
}

/// Whether the words would come out the same.
bool sameWords(const Snapshot& a, const Snapshot& b)
{
    const auto seconds = [](Millis length) { return (length.count() + 999) / 1000; };
    const auto breath = [](const Snapshot& of) {
        const auto moment = breathAt(of.phase, of.elapsed);
        return moment ? moment->breath : Breath::None;
    };
    return a.state == b.state && breath(a) == breath(b) && a.phaseIndex == b.phaseIndex &&
           a.phase == b.phase && seconds(a.remaining) == seconds(b.remaining) &&
           seconds(a.sessionRemaining) == seconds(b.sessionRemaining) &&
           seconds(a.countInRemaining) == seconds(b.countInRemaining);
}

bool isOpen(const Sheet* sheet)
{
    return sheet != nullptr && sheet->isOpen();
}

template <typename Wanted>
bool holds(const std::vector<Event>& events)
{
    return std::ranges::any_of(events,
                               [](const Event& event) { return std::holds_alternative<Wanted>(event); });
}

} // namespace

PlayerPage::PlayerPage(Theme& theme, const Catalogue& catalogue, SettingsStore& settings, CuePlayer& cues,
                       const Clock& clock, HistoryService& history, MediaControls& mediaControls,
                       std::unique_ptr<PlayerPicture> picture, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_cues(cues)
    , m_history(history)
    , m_picture(std::move(picture))
    , m_pages(new QStackedLayout(this))
    , m_guide(new GuideView(theme, &m_picture->widget()))
    , m_hurt(new HurtView(theme, clock))
    , m_leave(new LeaveView(theme))
    , m_keyboard(*this, [this](const QKeyEvent& event) { return offerKey(event); })
    , m_remote(mediaControls)
    , m_screen(*this, theme, settings)
{
    m_pages->addWidget(m_guide);
    m_pages->addWidget(m_hurt);
    m_pages->addWidget(m_leave);

    connect(m_guide, &GuideView::pausePressed, this, [this] { act(PlayerAction::TogglePause); });
    connect(m_guide, &GuideView::nextPressed, this, [this] { act(PlayerAction::Next); });
    connect(m_guide, &GuideView::backPressed, this, [this] { act(PlayerAction::Back); });
    connect(m_guide, &GuideView::otherVersionPressed, this, [this] { act(PlayerAction::OtherVersion); });
    connect(m_guide, &GuideView::hurtPressed, this, [this] { act(PlayerAction::Hurt); });
    connect(m_guide, &GuideView::somethingChangedPressed, this,
            [this] { act(PlayerAction::SomethingChanged); });
    connect(m_guide, &GuideView::leavePressed, this, [this] { act(PlayerAction::Leave); });
    connect(m_guide, &GuideView::soundPressed, this, [this] { act(PlayerAction::Sound); });
    connect(m_guide, &GuideView::fullScreenPressed, this, [this] { act(PlayerAction::FullScreen); });
    connect(m_guide, &GuideView::turnPressed, this, [this] { act(PlayerAction::TurnPicture); });
    connect(m_guide, &GuideView::retryPressed, this, [this] {
        if (m_session) {
            m_session->saveAgain();
        }
    });
    connect(&m_guide->numberScale(), &PainScale::valueChanged, this, [this](int number) {
        if (m_session && number != PainScale::notGiven) {
            send(command::HurtNumber{number});
        }
    });
    connect(m_hurt, &HurtView::chosen, this, &PlayerPage::takeHurtWay);
    connect(m_leave, &LeaveView::chosen, this, &PlayerPage::takeLeaveWay);
    connect(&m_keyboard, &PlayerKeyboard::asked, this, &PlayerPage::act);
    connect(&m_remote, &PlayerRemote::asked, this, &PlayerPage::takeRemote);
    connect(&m_repaint, &QTimer::timeout, this, &PlayerPage::refresh);
    m_stillHere.setSingleShot(true);
    connect(&m_stillHere, &QTimer::timeout, this, [this] {
        m_cues.play(Tone::Rest, Side::None);
        m_guide->setMessage(Notice::Kind::Info, tr("Still here?"), tr("Press space to carry on."), false);
    });
    m_messagePasses.setSingleShot(true);
    connect(&m_messagePasses, &QTimer::timeout, this, &PlayerPage::showSaved);
    connect(&cues, &CuePlayer::audibleChanged, this, [this](bool audible) {
        if (audible) {
            m_guide->clearMessage();
        } else {
            m_guide->setMessage(Notice::Kind::Info, tr("Sound is off."),
                                tr("Check your speaker. The screen will guide you."), false);
            m_messagePasses.start(kMessageStays);
        }
    });
}

PlayerPage::~PlayerPage() = default;

void PlayerPage::lead(GuidedSession& session)
{
    m_session = &session;
    m_day = m_history.today();
    m_shown.reset();
    m_block = -1;
    m_keyboard.setListening(true);
    m_guide->clearMessage();
    connect(&session, &GuidedSession::happened, this, &PlayerPage::take);
    connect(&session, &GuidedSession::savedChanged, this, &PlayerPage::showSaved);
    m_cues.setMuted(!m_settings.values().soundOn);
    m_cues.setVolume(m_settings.values().volume / 100.0);
    m_guide->setSoundOn(m_settings.values().soundOn);
    m_keyboard.setOneButton(m_settings.values().oneButton);
    m_remote.setOneButton(m_settings.values().oneButton);
    m_guide->setOneButton(m_settings.values().oneButton);
    m_picture->setPicturesOnly(m_settings.values().picturesOnly);
    setFullScreen(m_settings.values().startInFullScreen);
    showGuide();
    session.start();
}

void PlayerPage::letGo()
{
    m_keyboard.setListening(false);
    m_remote.letGo();
    m_repaint.stop();
    m_stillHere.stop();
    closeSheets();
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        m_session = nullptr;
    }
    m_picture->clear();
    setFullScreen(false);
}

void PlayerPage::take(const std::vector<Event>& events)
{
    const Snapshot now = m_session->snapshot();
    if (now.state == EngineState::Ended) {
        m_repaint.stop();
        m_stillHere.stop();
        return;
    }
    m_remote.follow(*m_session);
    refreshExercise(now);
    m_picture->follow(events, now);
    if (holds<event::BlockReplaced>(events)) {
        m_guide->setSegments(segmentsOf(*m_session));
    }
    refresh();

    if (holds<event::HurtStarted>(events) || holds<event::HurtAgain>(events)) {
        openHurt();
    } else if (now.state == EngineState::CountIn || now.state == EngineState::Running) {
        if (m_pages->currentWidget() != m_guide) {
            showGuide();
        }
    }
    if (holds<event::Paused>(events)) {
        m_stillHere.start(kStillHereAfter);
    } else if (now.state != EngineState::Paused && m_stillHere.isActive()) {
        m_stillHere.stop();
        showSaved();
    }
    if (holds<event::PhaseStarted>(events)) {
        announce(phaseAnnouncement(m_words));
    }
}

bool PlayerPage::send(const Command& command)
{
    m_session->send(command);
    return m_session != nullptr;
}

void PlayerPage::act(PlayerAction action)
{
    if (!m_session) {
        return;
    }
    if (isOpen(m_changed)) {
        if (action != PlayerAction::Hurt) {
            return; // a media key, say: the question is in front, and the timer waits for its answer
        }
        closeSheets();
    }
    const EngineState state = m_session->state();
    switch (action) {
    case PlayerAction::TogglePause:
        if (state == EngineState::Running && m_session->snapshot().phase.kind == PhaseKind::Untimed) {
            send(command::Done{});
        } else if (state == EngineState::Paused) {
            send(command::Resume{});
        } else {
            send(command::Pause{});
        }
        break;
    case PlayerAction::Next:
        send(command::NextStep{});
        break;
    case PlayerAction::NextExercise:
        send(command::NextExercise{});
        break;
    case PlayerAction::Back:
        send(command::BackStep{});
        break;
    case PlayerAction::BackExercise:
        send(command::BackExercise{});
        break;
    case PlayerAction::OtherVersion: {
        const int block = m_session->snapshot().phase.block;
        if (const ExerciseVersion* other = m_session->otherVersion(block)) {
            m_session->changeVersion(block, other->id);
        }
        break;
    }
    case PlayerAction::Hurt:
        send(command::Hurt{});
        break;
    case PlayerAction::SomethingChanged:
        askWhatChanged();
        break;
    case PlayerAction::Sound:
        setSoundOn(!m_settings.values().soundOn);
        break;
    case PlayerAction::SayAgain:
        if (!m_session->sayAgain()) {
            announce(phaseAnnouncement(m_words));
        }
        break;
    case PlayerAction::SayTimeLeft:
        if (!m_session->sayTimeLeft()) {
            announce(m_words.timeLeft);
        }
        break;
    case PlayerAction::Louder:
        changeVolume(kVolumeStep);
        break;
    case PlayerAction::Quieter:
        changeVolume(-kVolumeStep);
        break;
    case PlayerAction::Longer:
        send(command::AdjustHold{holdStep()});
        break;
    case PlayerAction::Shorter:
        send(command::AdjustHold{-holdStep()});
        break;
    case PlayerAction::FullScreen:
        setFullScreen(!m_screen.isFull());
        break;
    case PlayerAction::TurnPicture:
        turnPicture();
        break;
    case PlayerAction::Leave:
        askToLeave();
        break;
    case PlayerAction::Help:
        if (send(command::Pause{PauseReason::Help})) {
            m_keys = KeysSheet::open(m_theme, *this, playerKeys(m_keyboard.mode()));
        }
        break;
    }
}

/// By how much plus and minus change a hold: by a breath where they are counted.
Millis PlayerPage::holdStep() const
{
    const Millis breath = m_session->snapshot().phase.breathLength;
    return breath > Millis{0} ? breath : kHoldStep;
}

void PlayerPage::askToLeave()
{
    if (!m_session || m_session->state() == EngineState::Ended ||
        m_session->state() == EngineState::Hurting) {
        return;
    }
    if (!send(command::Pause{PauseReason::LeavePage}) || m_session->state() != EngineState::Paused) {
        return; // it has just ended, or the minute of rest was over: that is shown instead
    }
    m_leave->open(leaveState(*m_session, m_history.today() <= m_day));
    m_pages->setCurrentWidget(m_leave);
}

void PlayerPage::takeLeaveWay(LeaveView::Way way)
{
    if (!m_session) {
        return; // two presses at once: the first one ended it
    }
    switch (way) {
    case LeaveView::Way::CarryOn:
        send(command::Resume{});
        break;
    case LeaveView::Way::SaveAndLeave:
        send(command::Leave{EndReason::Left});
        break;
    case LeaveView::Way::StartAgain:
        if (send(command::BackExercise{})) {
            send(command::Resume{});
        }
        break;
    }
}

void PlayerPage::takeHurtWay(HurtView::Way way)
{
    if (!m_session || m_session->state() != EngineState::Hurting) {
        return; // two presses at once: the first one counts
    }
    const int block = m_session->snapshot().hurt.block;
    switch (way) {
    case HurtView::Way::Skip:
        send(command::HurtSkipExercise{});
        break;
    case HurtView::Way::Easier:
        if (const ExerciseVersion* easier = m_session->exercise(block).firstEasier()) {
            m_session->changeVersion(block, easier->id);
        }
        break;
    case HurtView::Way::Rest:
        send(command::HurtRest{});
        break;
    case HurtView::Way::End:
        send(command::HurtEnd{});
        break;
    case HurtView::Way::Mistake:
        send(command::HurtByMistake{});
        break;
    case HurtView::Way::GoOn:
        send(command::HurtGoOn{});
        break;
    case HurtView::Way::SomethingChanged:
        askWhatChanged();
        break;
    }
}

/// The timer stands while the list is read; whoever was under way is counted in again after it.
void PlayerPage::askWhatChanged()
{
    const EngineState before = m_session->state();
    const bool wasLed = before == EngineState::Running || before == EngineState::CountIn;
    if (wasLed &&
        (!send(command::Pause{PauseReason::SomethingChanged}) || m_session->state() != EngineState::Paused)) {
        return; // it has just ended, or the minute of rest was over: that is shown instead
    }
    m_changed =
        ChangeSheet::open(m_theme, m_catalogue.redFlags(), *this, ChangeSheet::From::Session, m_report);
    connect(m_changed, &ChangeSheet::nothingFits, this, [this, wasLed] {
        if (m_session && wasLed) {
            send(command::Resume{});
        }
    });
    connect(m_changed, &ChangeSheet::somethingFits, this, [this] {
        if (m_session) {
            send(command::Leave{EndReason::Changed});
        }
    });
}

void PlayerPage::closeSheets()
{
    if (m_keys) {
        m_keys->close();
    }
    if (m_changed) {
        m_changed->close();
    }
}

void PlayerPage::openHurt()
{
    const Snapshot now = m_session->snapshot();
    const int block = now.hurt.block;
    const Exercise& exercise = m_session->exercise(block);
    const QString name = contentText(exerciseContext(exercise.id), exercise.name);
    const HurtView::Easier easier = m_session->version(block).level == VersionLevel::Easier
                                        ? HurtView::Easier::InUse
                                    : exercise.firstEasier() ? HurtView::Easier::Offered
                                                             : HurtView::Easier::None;
    m_hurt->open(now.hurt, name,
                 m_words.factLine.isEmpty()
                     ? name
                     : tr("%1: %2", "Sphinx Pose: Repeat 2 of 3").arg(name, m_words.factLine),
                 easier);
    m_pages->setCurrentWidget(m_hurt);
}

void PlayerPage::showGuide()
{
    m_pages->setCurrentWidget(m_guide);
    m_guide->pauseButton().setFocus(Qt::OtherFocusReason);
}

void PlayerPage::refresh()
{
    if (!m_session) {
        return;
    }
    const Snapshot now = m_session->snapshot();
    if (!m_shown || !sameWords(*m_shown, now)) {
        refreshWords(now);
    }
    m_guide->setMoment(now, m_words);
    m_guide->setNumberAsked(now.hurt.askNumber && now.state != EngineState::Hurting);
    m_guide->setProgress(now.phase.block, exerciseProgress(*m_session, now), phaseLook(now.phase.kind));
    m_repaint.start(repaintEvery(now, m_theme.reducedMotion()));
}

void PlayerPage::refreshWords(const Snapshot& snapshot)
{
    m_shown = snapshot;
    m_words = playerWords(snapshot, m_session->timeline(), m_catalogue);
    m_guide->setWords(m_words, snapshot.phase.kind);
    // In full screen the picture is small, and the button says which version it is.
    m_picture->setTag(m_screen.isFull() ? QString() : m_words.versionTag);
}

void PlayerPage::refreshExercise(const Snapshot& snapshot)
{
    const int block = snapshot.phase.block;
    const Exercise& exercise = m_session->exercise(block);
    m_picture->setExercise(exercise, m_session->version(block));
    const ExerciseVersion* other = m_session->otherVersion(block);
    m_guide->setOtherVersion(other, m_session->version(block).level == VersionLevel::Normal);
    if (m_block == block) {
        return;
    }
    m_block = block;
    m_turned = m_history.read(m_history.log().prefs().of(exercise.id)).pictureTurned;
    showTurned(exercise);
    const SessionSetup& setup = m_session->setup();
    m_guide->setTitles(contentText(exerciseContext(exercise.id), exercise.name),
                       setup.kind == SessionKind::Routine
                           ? contentText(routineContext(setup.routineId), setup.name)
                           : QString());
    m_guide->setSegments(segmentsOf(*m_session));
}

void PlayerPage::showSaved()
{
    if (!m_session || m_session->isSaved()) {
        m_guide->clearMessage();
        return;
    }
    m_guide->setMessage(Notice::Kind::Error, tr("Your session cannot be saved right now."),
                        tr("The disk may be full. The session goes on, and we keep trying."), true);
}

void PlayerPage::setFullScreen(bool on)
{
    if (m_screen.isFull() == on) {
        return;
    }
    m_screen.setFull(on);
    m_guide->setFullScreen(on);
    m_shown.reset(); // some words are for one of the two only
}

void PlayerPage::showTurned(const Exercise& exercise)
{
    const bool sideways = exercise.screenView == ScreenView::Sideways;
    m_picture->setTurned(m_turned);
    m_guide->setTurnable(sideways, m_turned);
}

/// Remembered with the exercise: it is this person who lies like this.
void PlayerPage::turnPicture()
{
    const Exercise& exercise = m_session->exercise(m_session->snapshot().phase.block);
    if (exercise.screenView == ScreenView::Sideways) {
        m_turned = !m_turned; // also where it cannot be kept
        m_history.wrote(m_history.log().prefs().setPictureTurned(exercise.id, m_turned));
        showTurned(exercise);
    }
}

void PlayerPage::setSoundOn(bool on)
{
    m_settings.change([on](Settings& settings) { settings.soundOn = on; });
    m_cues.setMuted(!on);
    m_guide->setSoundOn(on);
}

void PlayerPage::changeVolume(int byPercent)
{
    m_settings.change([byPercent](Settings& settings) {
        settings.volume = std::clamp(settings.volume + byPercent, 0, 100);
    });
    m_cues.setVolume(m_settings.values().volume / 100.0);
    m_cues.play(Tone::Tick, Side::None); // so that the change is heard
}

/// Phase, side and exercise, once; not every second.
void PlayerPage::announce(const QString& text)
{
    if (!QAccessible::isActive() || !m_session || m_session->isSpoken()) {
        return; // never two voices
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_guide, text);
#else
    m_guide->setAccessibleDescription(text);
    QAccessibleEvent event(m_guide, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

// The list has the keys to itself, but for its own and the one that must work whatever is shown.
bool PlayerPage::takeKeyOverSheet(const QKeyEvent& event)
{
    const QWidget* const field = QApplication::focusWidget();
    if (field != nullptr && field->testAttribute(Qt::WA_InputMethodEnabled)) {
        return false; // somebody writes, in the report that the signs offer
    }
    const auto action = playerActionFor(event.key(), event.modifiers(), {layoutDirection()});
    const bool closes = action == PlayerAction::Help && isOpen(m_keys);
    if (action != PlayerAction::Hurt && !closes) {
        return false;
    }
    if (event.isAutoRepeat()) {
        return true; // still held down from opening it
    }
    closeSheets();
    if (action == PlayerAction::Hurt) {
        act(*action);
    }
    return true;
}

// From afar only what is in view makes sense; stopping always does.
void PlayerPage::takeRemote(PlayerAction action)
{
    const bool leaving = m_pages->currentWidget() == m_leave && action == PlayerAction::TogglePause;
    if (action == PlayerAction::Hurt || m_pages->currentWidget() == m_guide || leaving) {
        if (m_keys) {
            m_keys->close();
        }
        act(action);
    }
}

PlayerKeyboard::Offer PlayerPage::offerKey(const QKeyEvent& event)
{
    using Offer = PlayerKeyboard::Offer;
    const auto answer = [](bool taken) { return taken ? Offer::Taken : Offer::Refused; };
    if (isOpen(m_keys) || isOpen(m_changed)) {
        return answer(takeKeyOverSheet(event));
    }
    if (m_pages->currentWidget() == m_hurt) {
        return answer(m_hurt->takeKey(event.key()));
    }
    if (m_pages->currentWidget() == m_leave) {
        return answer(m_leave->takeKey(event.key()));
    }
    if (m_session->snapshot().hurt.askNumber && m_guide->numberScale().handleKey(event)) {
        return Offer::Taken;
    }
    return Offer::Free;
}

} // namespace backstretch
