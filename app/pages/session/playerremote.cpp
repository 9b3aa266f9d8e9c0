// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/playerremote.h"

#include "app/player/guidedsession.h"
#include "app/text/content.h"

namespace backstretch {

namespace {

QString phaseInLine(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::GetReady:
        return PlayerRemote::tr("get ready", "after the exercise, inside a line");
    case PhaseKind::MoveIn:
    case PhaseKind::MoveOut:
    case PhaseKind::Untimed:
        return PlayerRemote::tr("move", "after the exercise, inside a line");
    case PhaseKind::Hold:
        return PlayerRemote::tr("hold", "after the exercise, inside a line");
    case PhaseKind::SwitchSides:
        return PlayerRemote::tr("switch side", "after the exercise, inside a line");
    case PhaseKind::Rest:
    case PhaseKind::Break:
        break;
    }
    return PlayerRemote::tr("rest", "after the exercise, inside a line");
}

} // namespace

PlayerRemote::PlayerRemote(MediaControls& controls)
    : m_controls(controls)
{
    connect(&controls, &MediaControls::playPausePressed, this,
            [this] { Q_EMIT asked(PlayerAction::TogglePause); });
    connect(&controls, &MediaControls::playPressed, this, [this] {
        if (!m_running) {
            Q_EMIT asked(PlayerAction::TogglePause);
        }
    });
    connect(&controls, &MediaControls::pausePressed, this, [this] {
        if (m_running) {
            Q_EMIT asked(PlayerAction::TogglePause);
        }
    });
    connect(&controls, &MediaControls::nextPressed, this, [this] { step(PlayerAction::Next); });
    connect(&controls, &MediaControls::previousPressed, this, [this] { step(PlayerAction::Back); });
    connect(&controls, &MediaControls::stopPressed, this, [this] { Q_EMIT asked(PlayerAction::Hurt); });
}

// With one button they are not offered, but a headset has nothing else to press.
void PlayerRemote::step(PlayerAction action)
{
    Q_EMIT asked(m_oneButton ? PlayerAction::TogglePause : action);
}

void PlayerRemote::follow(const GuidedSession& session)
{
    const Snapshot now = session.snapshot();
    const Exercise& exercise = session.exercise(now.phase.block);
    const SessionSetup& setup = session.setup();
    m_running = now.state == EngineState::Running || now.state == EngineState::CountIn;
    const NowPlaying told{//: on the system's media display: "Sphinx Pose – hold"
                          .title =
                              tr("%1 – %2").arg(contentText(exerciseContext(exercise.id), exercise.shortName),
                                                phaseInLine(now.phase.kind)),
                          .session = setup.kind == SessionKind::Routine
                                         ? contentText(routineContext(setup.routineId), setup.name)
                                         : contentText(exerciseContext(exercise.id), exercise.name),
                          .running = now.state == EngineState::Running,
                          .position = now.sessionLength - now.sessionRemaining,
                          .length = now.sessionLength,
                          .steps = !m_oneButton};
    if (told != m_told) {
        m_told = told;
        m_controls.show(told);
    }
}

void PlayerRemote::letGo()
{
    m_told = {};
    m_controls.clear();
}

} // namespace backstretch
