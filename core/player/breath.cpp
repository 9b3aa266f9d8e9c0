// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/breath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backstretch {

namespace {

/// 0 to 1 without a corner at either end: nobody breathes in straight lines.
double smooth(Millis part, Millis whole)
{
    const double x =
        std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
    return 0.5 - 0.5 * std::cos(std::numbers::pi * x);
}

BreathMoment moment(Breath breath, Millis part, Millis whole)
{
    const double done = smooth(part, whole);
    return {.breath = breath, .fullness = breath == Breath::In ? done : 1.0 - done};
}

} // namespace

std::optional<Millis> holdInBreaths(Millis wanted, Millis least, Millis most, Millis breath)
{
    if (breath <= Millis{0} || breath > most) {
        return std::nullopt;
    }
    const auto fewest = std::max<Millis::rep>(1, (least + breath - Millis{1}) / breath);
    const auto greatest = most / breath;
    if (fewest > greatest) {
        return std::nullopt; // as with limits of 6 to 7 s and breaths of 4
    }
    return breath * std::clamp<Millis::rep>((wanted + breath / 2) / breath, fewest, greatest);
}

int breathsLeft(const Phase& hold, Millis elapsed)
{
    const Millis left = std::max(hold.duration - elapsed, Millis{0});
    return hold.breathLength > Millis{0}
               ? static_cast<int>((left + hold.breathLength - Millis{1}) / hold.breathLength)
               : 0;
}

std::optional<BreathMoment> breathAt(const Phase& phase, Millis elapsed)
{
    if (phase.kind == PhaseKind::Hold && phase.breathLength > Millis{0}) {
        const Millis within = elapsed % phase.breathLength;
        const Millis in = breathIn(phase.breathLength);
        return within < in ? moment(Breath::In, within, in)
                           : moment(Breath::Out, within - in, phase.breathLength - in);
    }
    if (phase.breath != Breath::None && phase.duration > Millis{0}) {
        return moment(phase.breath, elapsed, phase.duration);
    }
    return std::nullopt;
}

} // namespace backstretch
