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
        // The exercise may have gone on in another version, with other sides: the repetition tells then.
        // One that was cut in the old version is to be done in the new one.
        bool exact = false;
        for (std::size_t hold = first; hold < last; ++hold) {
            const PlannedHold& plan = timeline.holds[hold];
            if (plan.repetition == record.repetition && plan.side == record.side) {
                result.results[hold] = record.result;
                exact = true;
            }
        }
        const bool counts = !exact && record.result != HoldResult::Cut;
        for (std::size_t hold = first; counts && hold < last; ++hold) {
            if (timeline.holds[hold].repetition == record.repetition && !result.results[hold]) {
                result.results[hold] = record.result;
            }
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
