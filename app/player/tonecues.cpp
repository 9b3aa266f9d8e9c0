// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/tonecues.h"

namespace backstretch {

namespace {

Tone breathTone(Breath breath)
{
    return breath == Breath::In ? Tone::BreathIn : Tone::BreathOut;
}

} // namespace

std::optional<Tone> toneFor(const Cue& cue)
{
    switch (cue.kind) {
    case CueKind::Countdown:
        return cue.phase == PhaseKind::Hold ? Tone::CountHold : Tone::CountReady;
    case CueKind::Move: // one that is led by the breath sounds like it
        return cue.breath == Breath::None ? Tone::Move : breathTone(cue.breath);
    case CueKind::BreathTurn:
        return breathTone(cue.breath);
    case CueKind::Untimed:
        return Tone::Move;
    case CueKind::HoldStart:
        return Tone::HoldStart;
    case CueKind::HoldEnd:
        return Tone::HoldEnd;
    case CueKind::SwitchSides:
        return Tone::SwitchSides;
    case CueKind::Rest:
    case CueKind::HurtRestOver:
        return Tone::Rest;
    case CueKind::ExerciseFinished:
        return Tone::ExerciseFinished;
    case CueKind::SessionFinished:
        return Tone::SessionFinished;
    case CueKind::Paused:
    case CueKind::Hurt: // the glide of a pause and no alarm: it is nobody's fault
        return Tone::Pause;
    case CueKind::Resumed:
        return Tone::CarryOn;
    // These are words; a tone could not say them.
    case CueKind::ExerciseName:
    case CueKind::GetReady:
    case CueKind::StartSoon:
    case CueKind::RepetitionsLeft:
    case CueKind::HalfWay:
    case CueKind::NextUp:
    case CueKind::CountIn:
    case CueKind::VersionChanged:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace backstretch
