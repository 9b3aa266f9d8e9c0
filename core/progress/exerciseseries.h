// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/painrules.h"
#include "core/progress/sessionrows.h"

#include <optional>
#include <span>
#include <vector>

namespace backstretch {

/// One time an exercise was done: something of it was held, or it hurt. What does not count towards the
/// version used last is left out, as everywhere.
struct ExerciseTime
{
    SessionId session{};
    Moment started; ///< of its session
    QString exerciseId;
    QString versionId; ///< the one used last
    Millis plannedHold{0};
    int plannedRepetitions = 0; ///< on each side
    int plannedHolds = 0;       ///< all sides together
    int done = 0;               ///< holds done to their end
    Millis hold{0};             ///< mean length of those; 0: there is none
    int doneLeft = 0;
    int doneRight = 0;
    Millis left{0}; ///< held on this side, to the end or not
    Millis right{0};
    SessionPain pain;           ///< of the whole session, whatever hurt in it
    std::vector<HurtRow> hurts; ///< what hurt in this exercise

    [[nodiscard]] bool complete() const { return plannedHolds > 0 && done >= plannedHolds; }
    /// Where there are sides, on the one with less.
    [[nodiscard]] int repetitions() const;
    [[nodiscard]] bool hasSides() const { return left > Millis{0} || right > Millis{0}; }
    /// mean hold to the nearest second.
    [[nodiscard]] int holdSeconds() const;

    friend bool operator==(const ExerciseTime&, const ExerciseTime&) = default;
};

/// Time held on each side, over some weeks.
struct SideTotals
{
    QDate start; ///< the first day
    Millis left{0};
    Millis right{0};

    friend bool operator==(const SideTotals&, const SideTotals&) = default;
};

/// The last `groups` groups of `weeks` weeks, the oldest first; the last one holds `today`.
[[nodiscard]] std::vector<SideTotals> sidesOverTime(std::span<const ExerciseTime> times, QDate today,
                                                    int groups, int weeks, Qt::DayOfWeek firstDay);

/// Below this share of the side with more, both count as about the same.
inline constexpr int sidesDifferPercent = 10;
/// So many times have to be known before one more repetition is offered.
inline constexpr int leastTimesForSides = 6;

/// What the sides come to, all times together.
struct SideDifference
{
    int times = 0;          ///< those with sides
    Side less = Side::None; ///< None: about the same
    Millis by{0};           ///< how much less; 0 where about the same

    friend bool operator==(const SideDifference&, const SideDifference&) = default;
};
[[nodiscard]] SideDifference sideDifference(std::span<const ExerciseTime> times);

/// The side on which one more repetition is offered, for the next time only: it had clearly less, over at
/// least leastTimesForSides times, the last three were green, and the side did not hurt in them.
/// `newestLast`; `mostRepetitions`: the exercise's limit, on each side. None: nothing is offered.
[[nodiscard]] Side sideForOneMore(std::span<const ExerciseTime> newestLast, int repetitionsNow,
                                  int mostRepetitions, const PainLimits& limits);

/// How often it hurt.
struct HurtCount
{
    int times = 0; ///< in all
    int hurt = 0;  ///< those in which it hurt
    int since = 0; ///< times since it last hurt; all of them where it never did

    friend bool operator==(const HurtCount&, const HurtCount&) = default;
};
[[nodiscard]] HurtCount hurtCount(std::span<const ExerciseTime> newestLast);

} // namespace backstretch
