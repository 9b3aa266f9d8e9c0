// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/sessionrows.h"
#include "core/progress/summaries.h"

#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

const std::vector<DaySummary> someDays{
    {{2026, 11, 15}, 1, 5min}, // a Sunday
    {{2026, 11, 16}, 2, 16min},
    {{2026, 11, 19}, 1, 8min},
    {{2026, 11, 22}, 1, 3min}, // the next Sunday
};

TEST(Weeks, BeginAsTheLocaleSays)
{
    const QDate thursday(2026, 11, 19);
    EXPECT_EQ(weekStart(thursday, Qt::Monday), QDate(2026, 11, 16));
    EXPECT_EQ(weekStart(thursday, Qt::Sunday), QDate(2026, 11, 15));
    EXPECT_EQ(weekStart(thursday, Qt::Saturday), QDate(2026, 11, 14));
    EXPECT_EQ(weekStart(thursday, Qt::Thursday), thursday);
    EXPECT_EQ(weekStart(QDate(2027, 1, 1), Qt::Monday), QDate(2026, 12, 28)) << "over the year's end";
}

TEST(Weeks, AddUpTheirDays)
{
    const WeekSummary monday = weekOf(someDays, {2026, 11, 19}, Qt::Monday);
    EXPECT_EQ(monday.start, QDate(2026, 11, 16));
    ASSERT_EQ(monday.days.size(), 7U);
    EXPECT_EQ(monday.days[0], (DaySummary{{2026, 11, 16}, 2, 16min}));
    EXPECT_EQ(monday.days[1], (DaySummary{{2026, 11, 17}, 0, 0min}));
    EXPECT_EQ(monday.sessions, 4);
    EXPECT_EQ(monday.activeDays, 3);
    EXPECT_EQ(monday.active, 27min);

    const WeekSummary sunday = weekOf(someDays, {2026, 11, 19}, Qt::Sunday);
    EXPECT_EQ(sunday.sessions, 4);
    EXPECT_EQ(sunday.active, 29min) << "the other Sunday counts";
}

TEST(Weeks, ComeOldestFirst)
{
    const auto weeks = lastWeeks(someDays, {2026, 11, 19}, 3, Qt::Monday);
    ASSERT_EQ(weeks.size(), 3U);
    EXPECT_EQ(weeks[0].start, QDate(2026, 11, 2));
    EXPECT_EQ(weeks[0].sessions, 0);
    EXPECT_EQ(weeks[1].active, 5min);
    EXPECT_EQ(weeks[2].active, 27min);
    EXPECT_TRUE(lastWeeks(someDays, {2026, 11, 19}, 0, Qt::Monday).empty());
}

TEST(Days, AreAllThere)
{
    const std::vector<DaySummary> known{
        {{2026, 2, 27}, 1, 1min}, {{2026, 3, 1}, 1, 2min}, {{2026, 3, 1}, 2, 3min}, {{2026, 4, 1}, 1, 9min}};
    const auto days = everyDay(known, {2026, 2, 26}, {2026, 3, 1});
    EXPECT_EQ(days, (std::vector<DaySummary>{{{2026, 2, 26}, 0, 0min},
                                             {{2026, 2, 27}, 1, 1min},
                                             {{2026, 2, 28}, 0, 0min},
                                             {{2026, 3, 1}, 3, 5min}}));
    EXPECT_TRUE(everyDay(known, {2026, 3, 2}, {2026, 3, 1}).empty());
}

TEST(Minutes, AreRoundedAndNeverNothing)
{
    EXPECT_EQ(wholeMinutes(0s), 0);
    EXPECT_EQ(wholeMinutes(-5s), 0);
    EXPECT_EQ(wholeMinutes(5s), 1) << "something was done";
    EXPECT_EQ(wholeMinutes(89s), 1);
    EXPECT_EQ(wholeMinutes(91s), 2);
    EXPECT_EQ(wholeMinutes(8min + 5s), 8);
    EXPECT_EQ(wholeMinutes(24h), 1'440);
}

ExerciseRow exercise(std::initializer_list<std::pair<Side, HoldResult>> holds, int planned)
{
    ExerciseRow row;
    row.plannedHolds = planned;
    int order = 0;
    for (const auto& [side, result] : holds) {
        const Millis done = result == HoldResult::Done ? 10s : result == HoldResult::Cut ? 4s : 0s;
        row.holds.push_back({order++, side, order, QStringLiteral("normal"), 10s, done, result});
    }
    return row;
}

TEST(ExerciseRows, TellWhatWasDone)
{
    using enum HoldResult;
    const ExerciseRow row = exercise({{Side::Right, Done}, {Side::Left, Done}, {Side::Right, Cut}}, 3);
    EXPECT_EQ(row.count(Done), 2);
    EXPECT_EQ(row.doneOn(Side::None), 2);
    EXPECT_EQ(row.doneOn(Side::Right), 1);
    EXPECT_EQ(row.doneOn(Side::Centre), 0);
    EXPECT_EQ(row.sides(), (std::vector<Side>{Side::Right, Side::Left}));
    EXPECT_TRUE(row.done());
    EXPECT_FALSE(row.complete());
}

TEST(ExerciseRows, AreNotDoneByPassingOver)
{
    using enum HoldResult;
    EXPECT_FALSE(exercise({{Side::None, Skipped}, {Side::None, Skipped}}, 2).done());
    EXPECT_FALSE(exercise({{Side::None, Cut}, {Side::None, Cut}}, 2).done());
    EXPECT_FALSE(exercise({{Side::None, Done}}, 2).done());
    EXPECT_FALSE(exercise({}, 0).done());
    EXPECT_FALSE(exercise({}, 0).complete());
    EXPECT_TRUE(exercise({{Side::None, Done}, {Side::None, Done}}, 2).complete());
    EXPECT_TRUE(exercise({}, 1).sides().empty());
}

TEST(Moments, ShowTheClockOnTheWall)
{
    const Moment moment{1'763'542'800'000, -11 * 3600, QDate(2025, 11, 18)};
    EXPECT_EQ(moment.local().offsetFromUtc(), -11 * 3600);
    EXPECT_EQ(moment.local().toMSecsSinceEpoch(), moment.utcMs);
    EXPECT_EQ(moment.local().date(), moment.localDate);
}

} // namespace
} // namespace backstretch
