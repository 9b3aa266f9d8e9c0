// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/painrules.h"
#include "core/progress/sessionrows.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace backstretch {

// What Today suggests, and why. Pure: the same log at the same time gives the same words. Nothing here
// forbids anything, and nothing is claimed about causes.

/// So few exercises a suggestion has, and so many: a routine of this size is the one that is kept up.
inline constexpr int leastSuggested = 2;
inline constexpr int mostSuggested = 4;
/// After so many days without a session something short comes first.
inline constexpr int longBreakDays = 7;
/// What is left out is asked about again after so many days.
inline constexpr int leftOutDays = 14;
/// So many sessions at about this time of day make a habit; they lie within planHabitDays.
inline constexpr int planHabitSessions = 3;
inline constexpr int planHabitDays = 28;
/// From so many sessions on something is said about how they felt, and about the two sides.
inline constexpr std::size_t planFeltSessions = 3;
inline constexpr int planSidesSessions = 6;

/// The times of day as people speak of them, by the clock on the wall.
enum class DayPart : std::uint8_t {
    BeforeNine, ///< from four in the morning
    Morning,    ///< until noon
    Afternoon,  ///< until six
    Evening,    ///< and the night
};
[[nodiscard]] DayPart dayPartOf(QTime time);

/// A routine as it would be done today: what is left out is gone from it.
struct PlanRoutine
{
    QString id;
    int exercises = 0;             ///< that remain
    Millis length{0};              ///< the whole session
    bool easier = false;           ///< everything in it that has an easier version is done in one
    bool changedAfterHurt = false; ///< what hurt in the last session is left out of it, or easier by choice
    Side startSide = Side::None; ///< of its first exercise with sides; None: no sides, or never begun before
    QString sidedExercise;       ///< that one
};

struct LeftOutExercise
{
    QString exerciseId;
    QDate since;
    std::optional<QDate> hurtOn = std::nullopt; ///< the last time
};

/// How long was held on either side in the present month.
struct SidesHeld
{
    Millis left{0};
    Millis right{0};
    int sessions = 0; ///< in which there were sides

    friend bool operator==(const SidesHeld&, const SidesHeld&) = default;
};

/// A gentle plan that is over.
struct GentleDaysOver
{
    QDate started;
    QDate ended;       ///< the first day that was a usual one again
    QString routineId; ///< what was done before it, and what it leads back to
};

/// All the planner goes by.
struct PlanInput
{
    QDate today;
    QTime time;                        ///< on the wall
    std::vector<PlanRoutine> routines; ///< in the catalogue's order; the first one is the gentle start
    std::vector<SessionRow> sessions;  ///< that are over, newest first
    std::vector<SessionPain> pains;    ///< of the first planFeltSessions of them
    std::vector<LeftOutExercise> leftOut;
    SidesHeld month;
    std::optional<GentleDaysOver> gentleDays; ///< the newest ones; nullopt: some run, or there never were any
    QString firstChoice;                      ///< on the welcome page; may be empty
    QString picked;                           ///< today under "Choose another"; may be empty
    int daysAWeek = 0;                        ///< as planned; 0: no plan
    int daysThisWeek = 0;                     ///< on which something was done
    PainLimits limits;
};

/// What Today looks like.
enum class PlanMood : std::uint8_t {
    First, ///< nothing was ever done
    Normal,
    DoneToday, ///< something was done today: starting is an offer, not the next step
    LongBreak, ///< longBreakDays or more without a session: something short
    RestFirst, ///< the last session was a red one
};

/// How the routine was chosen.
enum class PlanPick : std::uint8_t {
    Nothing,        ///< everything is left out: there is nothing to suggest
    FirstOfList,    ///< of the routines
    FirstChoice,    ///< on the welcome page, not done yet
    BackToUsual,    ///< what was done before the gentle days, until the turns have begun again
    InTurn,         ///< the next one after the last
    UsualLength,    ///< the next one that takes as long as is usual at this time of day
    ShortAfterPain, ///< the number was a little higher after the last session
    ShortPlanDone,  ///< the days planned for this week are done
    Gentle,         ///< the gentle start
    ByHand,
};

/// What the one sentence beside the routine says.
enum class PlanSentence : std::uint8_t {
    None,
    LastDone,
    NeverTried,
    ShortOne,    ///< for a busy day
    MadeGentler, ///< because some moves hurt last time
    BackToUsual, ///< it was done before the gentle days
    ShortAfterPain,
    ShortPlanDone,
};

/// What came of the way the last session felt.
enum class PlanAnswer : std::uint8_t { None, Gentler, Shorter };

struct FeltFact
{
    enum class Kind : std::uint8_t {
        AllRight, ///< the last planFeltSessions were green
        Rose,     ///< the number was higher after the last one
        Hurt,     ///< something hurt in the last one
    };
    struct Numbers
    {
        int before = 0;
        int after = 0;
        friend bool operator==(const Numbers&, const Numbers&) = default;
    };
    Kind kind = Kind::AllRight;
    std::vector<Numbers> numbers; ///< oldest first; with Hurt empty
    std::optional<int> hurt;      ///< with Hurt: the highest number given
    PlanAnswer answer = PlanAnswer::None;
    QDate day; ///< of the last session

    friend bool operator==(const FeltFact&, const FeltFact&) = default;
};

struct SidesFact
{
    Side start = Side::None; ///< today's; last time it was the other one
    QString exerciseId;
    Side less = Side::None; ///< held for less time this month; None: no word about it
    Millis difference{0};

    friend bool operator==(const SidesFact&, const SidesFact&) = default;
};

struct TimeFact
{
    int minutes = 0;      ///< of the suggestion
    int usualMinutes = 0; ///< what is mostly done
    DayPart part = DayPart::Morning;

    friend bool operator==(const TimeFact&, const TimeFact&) = default;
};

struct LeftOutFact
{
    QString exerciseId; ///< the last one that was left out
    int others = 0;     ///< so many more
    std::optional<QDate> hurtOn;
    QDate askAfter;

    friend bool operator==(const LeftOutFact&, const LeftOutFact&) = default;
};

struct AwayFact
{
    int days = 0;        ///< since the last session
    bool easier = false; ///< it begins with the easier versions
    QDate lastDay;

    friend bool operator==(const AwayFact&, const AwayFact&) = default;
};

using PlanFact = std::variant<FeltFact, SidesFact, TimeFact, LeftOutFact, AwayFact>;

struct DayPlan
{
    PlanMood mood = PlanMood::Normal;
    PlanPick pick = PlanPick::Nothing;
    QString routineId; ///< with PlanPick::Nothing the one that would have been first
    PlanSentence sentence = PlanSentence::None;
    QDate lastDone;              ///< with PlanSentence::LastDone
    std::vector<QString> others; ///< for "Choose another": up to three, the ones that come next
    std::vector<PlanFact>
        facts;        ///< the panel's, in its order: felt, sides, time, left out, away; at most four
    int sessions = 0; ///< that it goes by
};

[[nodiscard]] DayPlan planDay(const PlanInput& input);

/// The exercise that has been left out for long enough to be asked about on `today`, the longest first;
/// nullptr: none.
[[nodiscard]] const LeftOutExercise* askedAgain(const std::vector<LeftOutExercise>& leftOut, QDate today);

} // namespace backstretch
