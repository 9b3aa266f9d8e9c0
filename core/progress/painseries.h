// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"

#include <optional>
#include <span>

namespace backstretch {

/// The numbers of one session, 0 to 10. nullopt: not given, never 0. At least one of them is there.
struct PainPoint
{
    SessionId session{};
    QDate day; ///< local
    std::optional<int> before;
    std::optional<int> after;

    friend bool operator==(const PainPoint&, const PainPoint&) = default;
};

/// In so many sessions both numbers have to be known before anything is said about them.
inline constexpr int leastSessionsForChange = 6;

/// What was noted before and after sessions, counted. It says what was, never why: a session of four
/// exercises cannot tell which of them did what, and a number goes down for many reasons.
struct PainChange
{
    int sessions = 0;     ///< those with both numbers, at least leastSessionsForChange
    int beforeTenths = 0; ///< mean of the numbers before, in tenths: 41 is 4.1
    int afterTenths = 0;
    int lower = 0; ///< sessions with a lower number after than before
    int same = 0;
    int higher = 0; ///< lower + same + higher == sessions

    friend bool operator==(const PainChange&, const PainChange&) = default;
};

/// nullopt: too few sessions with both numbers. The order of the points does not matter.
[[nodiscard]] std::optional<PainChange> painChange(std::span<const PainPoint> points);

} // namespace backstretch
