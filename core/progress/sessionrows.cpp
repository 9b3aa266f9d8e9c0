// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/sessionrows.h"

#include <algorithm>

namespace backstretch {

namespace {

bool isOn(const HoldRow& hold, Side side)
{
    return hold.counts && (side == Side::None || hold.side == side);
}

} // namespace

int ExerciseRow::count(HoldResult result) const
{
    return static_cast<int>(std::count_if(holds.begin(), holds.end(), [&](const HoldRow& hold) {
        return hold.counts && hold.result == result;
    }));
}

int ExerciseRow::doneOn(Side side) const
{
    return static_cast<int>(std::count_if(holds.begin(), holds.end(), [&](const HoldRow& hold) {
        return isOn(hold, side) && hold.result == HoldResult::Done;
    }));
}

std::vector<Side> ExerciseRow::sides() const
{
    std::vector<Side> found;
    for (const HoldRow& hold : holds) {
        if (hold.counts && hold.side != Side::None &&
            std::find(found.begin(), found.end(), hold.side) == found.end()) {
            found.push_back(hold.side);
        }
    }
    return found;
}

bool ExerciseRow::done() const
{
    return isGoneThrough(plannedHolds, count(HoldResult::Done), count(HoldResult::Cut));
}

} // namespace backstretch
