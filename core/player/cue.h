// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/phase.h"

#include <cstdint>
#include <optional>

namespace backstretch {

/// What is to be heard (tone or sentence) at a moment. The words are the app's.
enum class CueKind : std::uint8_t {
    ExerciseName,    ///< of Cue::block, at its get ready
    GetReady,        ///< how to take up the start position
    StartSoon,       ///< the count that ends get ready is about to begin
    Countdown,       ///< Cue::number = 3, 2, 1: seconds before the end of get ready or of a hold
    Move,            ///< a movement begins
    RepetitionsLeft, ///< Cue::number = 2: two to go, 1: the last one; counted with the one beginning
    HoldStart,
    BreathTurn, ///< Cue::breath begins, in a hold counted in breaths; Cue::number = breaths left with this
    HalfWay,
    HoldEnd,
    SwitchSides, ///< to Cue::side
    Rest,
    NextUp,           ///< Cue::block comes next
    Untimed,          ///< a phase begins that ends when the user says so
    ExerciseFinished, ///< Cue::block is over
    SessionFinished,
    Paused,
    Resumed,        ///< the count-in begins
    CountIn,        ///< Cue::number = 2, 1: seconds before the timer goes on
    VersionChanged, ///< Cue::block goes on in another version
    Hurt,
    HurtRestOver, ///< the minute is over, the page asks again
};

/// A cue gives way to one of a higher priority; Stop interrupts all and is never cut.
enum class CuePriority : std::uint8_t { Low, Normal, High, Stop };

struct Cue
{
    CueKind kind = CueKind::Move;
    CuePriority priority = CuePriority::Normal;
    PhaseKind phase = PhaseKind::GetReady; ///< in which it is heard
    int block = 0;
    Side side = Side::None;
    int number = 0;
    Breath breath = Breath::None; ///< of CueKind::BreathTurn, and of a movement where breaths are counted
    /// Time until the next planned cue of at least its own priority, or the end of the phase: what is
    /// spoken should fit in, and less important cues wait for its end. Breaths take no room: they are only a
    /// soft tone, which gives way. nullopt: nothing is planned after it.
    std::optional<Millis> room = std::nullopt;

    friend bool operator==(const Cue&, const Cue&) = default;
};

} // namespace backstretch
