// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/carryon.h"

namespace backstretch {

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
    for (std::size_t hold = timeline.holds.size(); hold-- > 0;) {
        if (result.results[hold]) {
            result.hold = *result.results[hold] == HoldResult::Cut ? hold : hold + 1;
            break;
        }
    }
    if (result.hold >= timeline.holds.size()) {
        return std::nullopt;
    }
    return result;
}

} // namespace backstretch
