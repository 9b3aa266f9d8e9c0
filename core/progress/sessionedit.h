// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/sessionrows.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace backstretch {

// Correcting the log by hand: pure functions from what is there and what the user says to what is to be
// written. Whatever follows from it (completed or not, minutes) is worked out here and nowhere else.

/// How many holds of an exercise were done on one side (None: the exercise has no sides).
struct SideCount
{
    Side side = Side::None;
    int done = 0;

    friend bool operator==(const SideCount&, const SideCount&) = default;
};

/// What was measured before anything was corrected; of a session that was not, what it says now.
[[nodiscard]] MeasuredSession measuredOf(const SessionDetail& detail);
/// Whether the session says what was measured. A note that was only added to it is no difference.
[[nodiscard]] bool isAsMeasured(const SessionDetail& detail, const MeasuredSession& measured);

/// The sides of an exercise in their order, with the holds that were planned on each: the most that can
/// be done of it. Where the catalogue has forgotten the exercise, what is in the log.
[[nodiscard]] std::vector<SideCount> plannedCounts(const Catalogue& catalogue, const ExerciseRow& row);
/// The same sides with the holds that were done.
[[nodiscard]] std::vector<SideCount> doneCounts(const Catalogue& catalogue, const ExerciseRow& row);
/// The exercise with so many holds done on each side: the first ones that were not done come to it, the
/// last ones go. Holds that need no change stay as they were measured.
[[nodiscard]] ExerciseRow withDone(const Catalogue& catalogue, const ExerciseRow& measured,
                                   const std::vector<SideCount>& done);
/// About how long the session takes for one hold of this exercise, with the way in and out and the rests.
[[nodiscard]] Millis timeOfOneHold(const Catalogue& catalogue, const ExerciseRow& row);

/// What the user says about a session that the program guided.
struct Correction
{
    Moment started;
    std::optional<int> painBefore = std::nullopt;
    std::optional<int> painAfter = std::nullopt;
    std::optional<int> painNextDay = std::nullopt;
    QString note = {};
    std::vector<std::vector<SideCount>> done = {}; ///< by exercise, in the order of the session

    friend bool operator==(const Correction&, const Correction&) = default;
};
/// What it says now.
[[nodiscard]] Correction correctionOf(const Catalogue& catalogue, const SessionDetail& detail);
/// The session as it is to be written. Minutes are those that were measured, with the time of the holds
/// that came to it or went; it is completed if every planned hold is done.
[[nodiscard]] SessionDetail corrected(const Catalogue& catalogue, const SessionDetail& detail,
                                      const Correction& correction);

/// The most that can be entered as the time of a session.
inline constexpr Millis longestByHand = std::chrono::hours(4);
/// No session is before this day: whoever typed one meant another year.
inline const QDate earliestDay{2000, 1, 1};

/// Why something cannot be entered.
enum class EditFault : std::uint8_t {
    NoTime,      ///< no day, or no time of day
    Future,      ///< it begins after now
    EndsLater,   ///< it began before now and would still be going on
    TooLongAgo,  ///< before earliestDay
    Unknown,     ///< an exercise the catalogue does not have
    HoldLength,  ///< a hold outside the exercise's limits
    Repetitions, ///< more on one side than the exercise's limits allow
    NothingDone, ///< no hold of any exercise
    Length,      ///< longer than longestByHand, or no time at all
    Note,        ///< longer than longestNote characters
};
inline constexpr qsizetype longestNote = 20'000;

/// What is wrong with the times of `wanted`, which was `before` (nullptr: it is new); nullopt: nothing. A
/// start that stays is not judged: the clock may have been wrong, and the numbers must be mendable still.
[[nodiscard]] std::optional<EditFault> timeFault(const SessionRow& wanted, const SessionRow* before,
                                                 qint64 nowUtcMs);
} // namespace backstretch
