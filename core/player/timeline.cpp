// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/timeline.h"

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

Millis Timeline::total() const { return lengthOf(phases, 0, phases.size()); }

Millis Timeline::blockLength(std::size_t block) const
{
    return lengthOf(phases, blocks[block].firstPhase, blocks[block].endPhase);
}

} // namespace backstretch
