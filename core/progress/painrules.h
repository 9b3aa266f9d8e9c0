// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace backstretch {

/// How a session felt, or one moment in it. A light colours what is suggested; it forbids nothing and
/// names no illness.
enum class PainLight : std::uint8_t {
    Unknown, ///< nothing hurt, but a number is missing: moves nothing up or down
    Green,
    Amber,
    Red,
};

/// From which number on a light changes. The defaults are the strict ones.
struct PainLimits
{
    int amberFrom = 4;
    int redFrom = 6;

    /// The same with each number on the scale and amber below red; where they contradict each other the
    /// stricter one stays.
    [[nodiscard]] PainLimits inOrder() const;

    friend bool operator==(const PainLimits&, const PainLimits&) = default;
};

/// So much more after than before is a rise worth a word.
inline constexpr int painRise = 2;

/// What a session says about pain. A number that was not given is nullopt.
struct SessionPain
{
    std::optional<int> before = std::nullopt;
    std::optional<int> after = std::nullopt;
    std::optional<int> nextDay = std::nullopt;
    std::vector<std::optional<int>> hurts = {}; ///< one for each "This hurts"

    friend bool operator==(const SessionPain&, const SessionPain&) = default;
};
[[nodiscard]] SessionPain painOf(const SessionDetail& detail);

/// One "This hurts": no number counts as amber.
[[nodiscard]] PainLight lightOfHurt(std::optional<int> number, const PainLimits& limits);
[[nodiscard]] PainLight lightOf(const SessionPain& session, const PainLimits& limits);
/// True where the number after is painRise or more above the one before.
[[nodiscard]] bool painRose(const SessionPain& session);
/// Every session of the day green, and the next morning's number known, below amber and not above the
/// number before. `sessions` are those of one day, in order.
[[nodiscard]] bool isGreenDay(std::span<const SessionPain> sessions, const PainLimits& limits);

/// What can be done about an exercise that hurt, the next time.
enum class NextTime : std::uint8_t { Keep, Easier, LeaveOut };

/// What is offered for it, the first one first. `easier`: there is an easier version than the one that
/// hurt. After red no easier version is offered.
[[nodiscard]] std::vector<NextTime> offersAfterHurt(PainLight hurt, bool easier);

/// In so many sessions an exercise has to hurt until leaving it out is offered on Today, too.
inline constexpr int hurtSessionsUntilOffered = 2;

/// What is suggested first on the day after a session.
enum class DayAfter : std::uint8_t { Usual, RestFirst };
[[nodiscard]] DayAfter dayAfter(PainLight session);

} // namespace backstretch
