// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/clock.h"

#include <cstdint>

namespace backstretch {

/// What the user does for a while. Several exercises share these words; what exactly is done is
/// said by the exercise's script (see Phase::script).
enum class PhaseKind : std::uint8_t {
    GetReady,    ///< before each exercise: take up the start position
    MoveIn,      ///< into the position that is held
    Hold,        ///< stay; the only phase that is logged as done, cut or skipped
    MoveOut,     ///< back to the start position
    SwitchSides, ///< time to turn over
    Rest,        ///< between repetitions of one exercise, or asked for by the user
    Break,       ///< between two exercises
    Untimed,     ///< ends when the user says so
};

/// What the user exercises in, as against getting ready and resting.
[[nodiscard]] constexpr bool isMoveOrHold(PhaseKind kind)
{
    return kind == PhaseKind::MoveIn || kind == PhaseKind::Hold || kind == PhaseKind::MoveOut ||
           kind == PhaseKind::Untimed;
}

/// Which side a phase is for: the side lain on (open book), the raised arm (arm and leg raise),
/// the raised leg (one-leg locust), the direction of the hands (child's pose).
enum class Side : std::uint8_t { None, Left, Right, Centre };

/// How a movement goes with the breath.
enum class Breath : std::uint8_t { None, In, Out };

/// One stretch of the session's time line.
struct Phase
{
    PhaseKind kind = PhaseKind::GetReady;
    Millis duration{0}; ///< planned length; 0 only for Untimed
    Side side = Side::None;
    int block = 0;      ///< index into Timeline::blocks
    int repetition = 0; ///< 1-based, counted for each side by itself; 0 outside repetitions
    int script = -1;    ///< index into the phases of the exercise's version (sentences, chapters); -1: none
    int hold = -1;      ///< index into Timeline::holds of the hold it is, leads to or leads out of; -1: none

    Breath breath = Breath::None; ///< the movement is done on this breath
    Millis breathLength{0};       ///< of one slow breath, where its exercise is counted in them; else 0

    friend bool operator==(const Phase&, const Phase&) = default;
};

} // namespace backstretch
