// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/phase.h"

#include <optional>

namespace backstretch {

// Slow breaths as a measure of time. A breath out lasts longer than a breath in: it is what calms.

/// How much of a breath of this length is breathing in.
[[nodiscard]] constexpr Millis breathIn(Millis length)
{
    return length * 2 / 5;
}

/// The whole number of breaths that comes nearest to a hold and stays within its limits, as a length;
/// nullopt: not a single one fits.
[[nodiscard]] std::optional<Millis> holdInBreaths(Millis wanted, Millis least, Millis most, Millis breath);

/// Breaths still to come in a hold, the present one included.
[[nodiscard]] int breathsLeft(const Phase& hold, Millis elapsed);

struct BreathMoment
{
    Breath breath = Breath::In;
    double fullness = 0; ///< 0: breathed out, 1: breathed in; changes softly

    friend bool operator==(const BreathMoment&, const BreathMoment&) = default;
};

/// Where the breath is; nullopt: the phase has nothing to do with it.
[[nodiscard]] std::optional<BreathMoment> breathAt(const Phase& phase, Millis elapsed);

} // namespace backstretch
