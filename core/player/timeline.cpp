// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/timeline.h"

#include <algorithm>
#include <numeric>

namespace backstretch {

namespace {

Millis lengthOf(const std::vector<Phase>& phases, std::size_t first, std::size_t end)
{
    const auto at = [&](std::size_t index) { return phases.begin() + static_cast<std::ptrdiff_t>(index); };
    return std::accumulate(at(first), at(end), Millis{0},
                           [](Millis sum, const Phase& phase) { return sum + phase.duration; });
}

} // namespace

Millis Timeline::total() const
{
    return lengthOf(phases, 0, phases.size());
}

Millis Timeline::blockLength(std::size_t block) const
{
    return lengthOf(phases, blocks[block].firstPhase, blocks[block].endPhase);
}

std::size_t Timeline::exerciseStart(std::size_t block) const
{
    std::size_t index = blocks[block].firstPhase;
    while (index + 1 < blocks[block].endPhase && phases[index].kind == PhaseKind::Break) {
        ++index;
    }
    return index;
}

std::size_t Timeline::repetitionStart(std::size_t hold) const
{
    std::size_t index = holds[hold].phase;
    const auto leadsIn = [&](const Phase& phase) {
        return phase.kind == PhaseKind::MoveIn && phase.hold == static_cast<int>(hold);
    };
    while (index > blocks[static_cast<std::size_t>(holds[hold].block)].firstPhase &&
           leadsIn(phases[index - 1])) {
        --index;
    }
    return index;
}

std::optional<std::size_t> Timeline::holdOf(std::size_t phase) const
{
    // A last move may point behind the holds of its exercise.
    const auto hold = static_cast<std::size_t>(phases[phase].hold);
    if (phases[phase].hold < 0 || hold >= holds.size() || holds[hold].block != phases[phase].block) {
        return std::nullopt;
    }
    return hold;
}

std::pair<std::size_t, std::size_t> Timeline::holdsOf(int block) const
{
    const auto at = [&](auto place) { return static_cast<std::size_t>(place - holds.begin()); };
    return {at(std::ranges::lower_bound(holds, block, {}, &PlannedHold::block)),
            at(std::ranges::upper_bound(holds, block, {}, &PlannedHold::block))};
}

int Timeline::repetitionsOn(int block, Side side) const
{
    int most = blocks[static_cast<std::size_t>(block)].repetitions;
    const auto [first, end] = holdsOf(block);
    for (std::size_t hold = first; hold < end && side != Side::None; ++hold) {
        most = holds[hold].side == side ? std::max(most, holds[hold].repetition) : most;
    }
    return most;
}

Timeline Timeline::withBlock(std::size_t block, const Timeline& source, std::size_t sourceBlock) const
{
    Timeline result;
    const auto append = [&](const Timeline& from, std::size_t number) {
        const int newNumber = static_cast<int>(result.blocks.size());
        const auto [firstHold, endHold] = from.holdsOf(static_cast<int>(number));
        const std::size_t phaseBase = result.phases.size();
        const std::size_t holdBase = result.holds.size();
        Block copy = from.blocks[number];
        for (std::size_t hold = firstHold; hold < endHold; ++hold) {
            result.holds.push_back(from.holds[hold]);
            result.holds.back().block = newNumber;
            result.holds.back().phase = phaseBase + (from.holds[hold].phase - copy.firstPhase);
        }
        for (std::size_t index = copy.firstPhase; index < copy.endPhase; ++index) {
            result.phases.push_back(from.phases[index]);
            result.phases.back().block = newNumber;
            const auto hold = from.holdOf(index);
            result.phases.back().hold = hold ? static_cast<int>(holdBase + (*hold - firstHold)) : -1;
        }
        copy.firstPhase = phaseBase;
        copy.endPhase = result.phases.size();
        result.blocks.push_back(std::move(copy));
    };
    for (std::size_t number = 0; number < blocks.size(); ++number) {
        if (number == block) {
            append(source, sourceBlock);
        } else {
            append(*this, number);
        }
    }
    return result;
}

} // namespace backstretch
