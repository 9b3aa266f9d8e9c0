// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/painrules.h"
#include "core/progress/sessionrows.h"

#include <QDate>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// Gentle days: easier versions, half the repetitions, what hurt left out, and back one step at a time.
// Nothing here moves by itself; every step is the person's answer to a question. All days are local days.

namespace backstretch {

/// So many days a plan can be meant for.
inline constexpr std::array gentleLengths{7, 10, 14};
inline constexpr int usualGentleLength = 10;
/// So many exercises a gentle session has, where so many are left.
inline constexpr std::size_t gentleMoves = 2;
/// What hurt in so many days before the plan is left out of it.
inline constexpr int hurtDaysBefore = 14;
inline constexpr int highestGentleStep = 99;

/// The id of the session of easy moves, where a routine's is asked for.
inline const QString gentleRoutineId = QStringLiteral("gentle-days");

/// One plan as the log keeps it. The day it began names it.
struct GentlePlan
{
    QDate started;
    qint64 startedUtcMs = 0;
    int length = usualGentleLength;       ///< one of gentleLengths
    int step = 0;                         ///< repetitions above the half, 0 to highestGentleStep
    QString routineId;                    ///< what it leads back to; empty: nothing was done before
    std::optional<QDate> answered;        ///< the last day about which a step up or down was answered
    std::optional<qint64> signsReadUtcMs; ///< when it led to the list of signs
    std::optional<QDate> ended;

    friend bool operator==(const GentlePlan&, const GentlePlan&) = default;
};

/// "Rest today".
struct RestDay
{
    QDate date;
    std::optional<int> step; ///< the gentle plan's on that day; nullopt: none ran

    friend bool operator==(const RestDay&, const RestDay&) = default;
};

/// 1 on the first day, also where the clock has been set back since.
[[nodiscard]] int gentleDay(const GentlePlan& plan, QDate today);
/// Its days are over. It goes on being gentle until the person has answered.
[[nodiscard]] bool gentleDaysAreOver(const GentlePlan& plan, QDate today);
/// A few days more: the next length, or a plan that begins anew today on the same step.
[[nodiscard]] GentlePlan withMoreDays(GentlePlan plan, QDate today, qint64 nowUtcMs);

/// The exercise in its gentle version: the easier one, unless it is an easier one already.
[[nodiscard]] const ExerciseVersion& gentleVersion(const Exercise& exercise, const ExerciseVersion& usual);
/// Half the repetitions (rounded up) and one more for each step, inside the exercise's limits; a hold no
/// longer than the usual one. `hold` and `repetitions`: what is usual where it is not the version's own.
[[nodiscard]] Dose gentleDose(const Exercise& exercise, const ExerciseVersion& usual,
                              std::optional<std::chrono::seconds> hold, std::optional<int> repetitions,
                              int step);

/// Why an exercise is left out for now.
struct GentleLeftOut
{
    enum class Reason : std::uint8_t {
        Hurt,     ///< `since` is the day on which it hurt last
        Chosen,   ///< the person left it out on `since`
        Strength, ///< hard work waits since the plan began; on its `fromDay` it is back
    };
    QString exerciseId;
    Reason reason = Reason::Hurt;
    QDate since;
    int fromDay = 0;

    friend bool operator==(const GentleLeftOut&, const GentleLeftOut&) = default;
};

/// The last time an exercise hurt.
struct LastHurt
{
    QString exerciseId;
    QDate day;
    qint64 utcMs = 0;

    friend bool operator==(const LastHurt&, const LastHurt&) = default;
};

/// From this day of the plan on strength exercises are in again.
[[nodiscard]] int strengthFromDay(const GentlePlan& plan);
/// In the catalogue's order, what hurt first, strength last. `hurts`: at most one for each exercise. What was
/// taken in again after it hurt, on a day of the plan, is in.
[[nodiscard]] std::vector<GentleLeftOut> gentleLeftOut(const Catalogue& catalogue, const GentlePlan& plan,
                                                       std::span<const ExercisePrefs> prefs,
                                                       std::span<const LastHurt> hurts, QDate today);

/// The exercises of a gentle session: what is known from the usual routine first, then what can be done on a
/// bed, then what is done lying on the side. No strength, at most gentleMoves; fewer where less is left.
[[nodiscard]] std::vector<QString> easyMoves(const Catalogue& catalogue, const Routine* usual,
                                             std::span<const GentleLeftOut> leftOut);

/// A session as the plan looks at it. The number of the morning after counts, too.
struct GentleSession
{
    QDate day;
    qint64 startedUtcMs = 0;
    SessionPain pain;
    Millis active{0};

    friend bool operator==(const GentleSession&, const GentleSession&) = default;
};
/// lightOf(), and red where the morning after was: high, or painRise above the number before.
[[nodiscard]] PainLight gentleLight(const SessionPain& session, const PainLimits& limits);

/// Gentle days are offered after two red sessions in a row; `newestFirst` are finished ones. Not for what was
/// before `declined`, the day on which they were not wanted, and not for what is long past.
[[nodiscard]] bool offersGentleDays(std::span<const GentleSession> newestFirst, const PainLimits& limits,
                                    std::optional<QDate> declined, QDate today);
/// How far back a red session counts for that.
inline constexpr int offerWithinDays = 7;

/// What is asked about the last day on which something was done.
struct GentleQuestion
{
    enum class Kind : std::uint8_t {
        None,
        StepUp,  ///< it was a green day: "4 minutes next time?"
        TooMuch, ///< it was a red one: "enough, or too much?"
    };
    Kind kind = Kind::None;
    QDate day; ///< what the answer is about

    friend bool operator==(const GentleQuestion&, const GentleQuestion&) = default;
};
/// `sessions` in any order; those before the plan and after `today` say nothing.
[[nodiscard]] GentleQuestion gentleQuestion(const GentlePlan& plan, std::span<const GentleSession> sessions,
                                            const PainLimits& limits, QDate today);
/// Red twice since the plan began or the list of signs was opened.
[[nodiscard]] bool showsSigns(const GentlePlan& plan, std::span<const GentleSession> sessions,
                              const PainLimits& limits);

/// The answers. Each is about a question's day and is not asked again.
[[nodiscard]] GentlePlan steppedUp(GentlePlan plan, QDate about);
[[nodiscard]] GentlePlan steppedBack(GentlePlan plan, QDate about);
[[nodiscard]] GentlePlan stayed(GentlePlan plan, QDate about);

/// One bar of "Your way back".
struct GentleBar
{
    enum class Mark : std::uint8_t {
        Nothing, ///< a day that went by without anything
        Done,
        Rest,
        Planned,
    };
    int day = 1;
    bool today = false;
    Mark mark = Mark::Nothing;
    int minutes = 0; ///< done, or as planned; 0 with Nothing

    friend bool operator==(const GentleBar&, const GentleBar&) = default;
};
/// All days of the plan. `minutes` has one entry for each step that can be reached, at least one. Days to
/// come are as planned from today: towards the last step, never two at once.
[[nodiscard]] std::vector<GentleBar> gentleBars(const GentlePlan& plan, QDate today,
                                                std::span<const GentleSession> sessions,
                                                std::span<const RestDay> rests, std::span<const int> minutes);

} // namespace backstretch
