// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/painseries.h"

namespace backstretch {

namespace {

/// In tenths, halves rounded up; exact, where doubles would depend on how 0.05 is stored.
int meanInTenths(int sum, int count)
{
    return (20 * sum + count) / (2 * count);
}

} // namespace

std::optional<PainChange> painChange(std::span<const PainPoint> points)
{
    PainChange change;
    int before = 0;
    int after = 0;
    for (const PainPoint& point : points) {
        if (!point.before || !point.after) {
            continue;
        }
        ++change.sessions;
        before += *point.before;
        after += *point.after;
        change.lower += *point.after < *point.before ? 1 : 0;
        change.same += *point.after == *point.before ? 1 : 0;
        change.higher += *point.after > *point.before ? 1 : 0;
    }
    if (change.sessions < leastSessionsForChange) {
        return std::nullopt;
    }
    change.beforeTenths = meanInTenths(before, change.sessions);
    change.afterTenths = meanInTenths(after, change.sessions);
    return change;
}

} // namespace backstretch
