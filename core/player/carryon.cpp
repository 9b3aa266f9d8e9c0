// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/carryon.h"

namespace backstretch {

std::optional<std::size_t> goesOnAt(std::span<const std::optional<HoldResult>> results)
{
    std::size_t hold = results.size();
    while (hold > 0 && !results[hold - 1]) {
        --hold;
    }
    if (hold > 0 && results[hold - 1] == HoldResult::Cut) {
        --hold;
    }
    return hold < results.size() ? std::optional(hold) : std::nullopt;
}

std::optional<CarryOn> carryOnFrom(const Timeline& timeline, std::span<const HoldRecord> holds)
{
    CarryOn result;
    result.results.resize(timeline.holds.size());
    for (const HoldRecord& record : holds) {
        const auto [first, last] = timeline.holdsOf(record.block);
        if (record.order >= 0 && static_cast<std::size_t>(record.order) < last - first) {
            result.results[first + static_cast<std::size_t>(record.order)] = record.result;
        }
    }
    const auto hold = goesOnAt(result.results);
    if (!hold) {
        return std::nullopt;
    }
    result.hold = *hold;
    return result;
}

} // namespace backstretch
