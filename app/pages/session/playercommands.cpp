// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the player's page that takes commands: what keys, buttons and media keys ask for, and where
// each goes. What is shown is in playerpage.cpp.
#include "app/pages/session/playerpage.h"

#include "app/models/historyservice.h"
#include "app/pages/session/guideview.h"
#include "app/pages/session/playerpicture.h"
#include "app/pages/session/playerprogress.h"
#include "app/player/cues.h"
#include "app/settings.h"
#include "app/widgets/painscale.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedLayout>

#include <algorithm>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

constexpr int kVolumeStep = 10;
constexpr Millis kHoldStep = 5s;

bool isOpen(const Sheet* sheet)
{
    return sheet != nullptr && sheet->isOpen();
}

} // namespace

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
    m_changed = ChangeSheet::open(m_help, *this, ChangeSheet::From::Session);
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

void PlayerPage::setFullScreen(bool on)
{
    if (m_screen.isFull() == on) {
        return;
    }
    m_screen.setFull(on);
    m_guide->setFullScreen(on);
    m_shown.reset(); // some words are for one of the two only
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
