// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/sessionrows.h"

#include <algorithm>
#include <numeric>

namespace backstretch {

namespace {

bool isOn(const HoldRow& hold, Side side)
{
    return side == Side::None || hold.side == side;
}

} // namespace

int ExerciseRow::count(HoldResult result) const
{
    return static_cast<int>(std::count_if(holds.begin(), holds.end(),
                                          [&](const HoldRow& hold) { return hold.result == result; }));
}

int ExerciseRow::doneOn(Side side) const
{
    return static_cast<int>(std::count_if(holds.begin(), holds.end(), [&](const HoldRow& hold) {
        return isOn(hold, side) && hold.result == HoldResult::Done;
    }));
}

Millis ExerciseRow::heldOn(Side side) const
{
    return std::accumulate(holds.begin(), holds.end(), Millis{0}, [&](Millis sum, const HoldRow& hold) {
        return isOn(hold, side) ? sum + hold.done : sum;
    });
}

std::vector<Side> ExerciseRow::sides() const
{
    std::vector<Side> found;
    for (const HoldRow& hold : holds) {
        if (hold.side != Side::None && std::find(found.begin(), found.end(), hold.side) == found.end()) {
            found.push_back(hold.side);
        }
    }
    return found;
}

bool ExerciseRow::done() const
{
    const int held = count(HoldResult::Done);
    return held > 0 && held + count(HoldResult::Cut) >= plannedHolds;
}

} // namespace backstretch
