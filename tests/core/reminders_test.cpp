// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/remindertext.h"
#include "tests/core/reminderworld.h"

#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;
using Shown = std::vector<std::string>;

const QDate kThursday(2026, 11, 19);

TEST(Reminders, ComeAtTheirTimesOnTheirDays)
{
    ReminderWorld world;
    world.remindAt({15, 30}, Weekdays::workdays(), QStringLiteral("desk-break"));
    world.remindAt({10, 30}, Weekdays::workdays());
    world.goOn(kThursday.addDays(4), {12, 0}); // over the weekend
    EXPECT_EQ(world.shown, (Shown{"19 10:30", "19 15:30", "20 10:30", "20 15:30", "23 10:30"}));
    EXPECT_EQ(world.next(), "23 15:30");
    EXPECT_EQ(upcomingReminder(world.plan, world.state, world.around)->routine, QStringLiteral("desk-break"));
}

TEST(Reminders, SwitchedOffDoNothing)
{
    ReminderWorld world;
    world.plan.on = false;
    world.remindAt({10, 30});
    world.at({10, 30});
    const ReminderLook look = world.look();
    EXPECT_FALSE(look.show);
    EXPECT_FALSE(look.againUtcMs);
    EXPECT_EQ(world.state, ReminderState{});
    EXPECT_EQ(world.next(), "none");
}

TEST(Reminders, NoDayChosenIsNever)
{
    ReminderWorld world;
    world.remindAt({10, 30}, Weekdays());
    EXPECT_FALSE(world.look().againUtcMs);
    EXPECT_EQ(world.next(), "none");
}

TEST(Reminders, TwoAtTheSameMinuteAreOne)
{
    ReminderWorld world;
    world.remindAt({10, 30}, Weekdays::everyDay(), QStringLiteral("a"));
    world.remindAt({10, 30}, Weekdays::everyDay(), QStringLiteral("b"));
    world.at({10, 30});
    const ReminderLook look = world.look();
    ASSERT_TRUE(look.show);
    EXPECT_EQ(look.show->routine, QStringLiteral("a"));
    EXPECT_FALSE(world.look().show);
}

TEST(Reminders, NeverMoreThanFourADay)
{
    ReminderWorld world;
    for (const QTime time : {QTime(10, 0), QTime(12, 0), QTime(14, 0), QTime(16, 0)}) {
        world.remindAt(time);
    }
    world.at({10, 0});
    ASSERT_TRUE(world.look().show);
    ASSERT_TRUE(canPostpone(world.plan, world.state, world.around));
    world.state = postpone(world.state, world.around);
    world.goOn({18, 0});
    EXPECT_EQ(world.shown, (Shown{"19 10:00", "19 10:30", "19 12:00", "19 14:00"}));
    EXPECT_EQ(world.next(), "20 10:00");
}

TEST(Reminders, WhatFellDueWhileTheComputerSleptComesOnce)
{
    ReminderWorld world;
    for (const QTime time : {QTime(10, 0), QTime(10, 20), QTime(10, 40), QTime(16, 0)}) {
        world.remindAt(time);
    }
    world.look();
    world.at({10, 55}); // it slept since nine
    const ReminderLook look = world.look();
    ASSERT_TRUE(look.show);
    EXPECT_EQ(look.show->of.minute, 10 * 60 + 40);
    EXPECT_FALSE(world.look().show);
    EXPECT_EQ(world.next(), "19 16:00");
}

TEST(Reminders, AreNotHoursLate)
{
    ReminderWorld world;
    world.remindAt({10, 0});
    world.at({11, 0});
    EXPECT_TRUE(ReminderWorld(world).look().show);
    world.at({11, 1});
    EXPECT_FALSE(world.look().show);
    EXPECT_EQ(world.next(), "20 10:00");
}

TEST(Reminders, BelongToTheirDay)
{
    ReminderWorld world;
    world.plan.quiet.on = false;
    world.remindAt({23, 50});
    world.look();
    world.at(kThursday.addDays(1), {0, 10});
    EXPECT_FALSE(world.look().show);
    EXPECT_EQ(world.next(), "20 23:50");
    world.goOn(kThursday.addDays(2), {0, 0});
    EXPECT_EQ(world.shown, Shown{"20 23:50"});
}

TEST(Reminders, AtMidnightCountForTheNewDay)
{
    ReminderWorld world;
    world.plan.quiet.on = false;
    world.remindAt({0, 0});
    world.goOn(kThursday.addDays(2), {12, 0});
    EXPECT_EQ(world.shown, (Shown{"20 00:00", "21 00:00"}));
}

TEST(Reminders, AnHourThatIsLeftOutMovesThem)
{
    ReminderWorld world;
    world.plan.quiet.on = false;
    world.remindAt({2, 30});
    world.at(QDate(2027, 3, 27), {12, 0});
    world.goOn(QDate(2027, 3, 29), {12, 0}); // on 28 March clocks go from two to three
    EXPECT_EQ(world.shown, (Shown{"28 03:30", "29 02:30"}));
}

TEST(Reminders, AnHourThatComesTwiceBringsThemOnce)
{
    ReminderWorld world;
    world.plan.quiet.on = false;
    world.remindAt({2, 30});
    world.at(QDate(2026, 10, 24), {12, 0});
    world.goOn(QDate(2026, 10, 26), {12, 0}); // on 25 October clocks go from three back to two
    EXPECT_EQ(world.shown, (Shown{"25 02:30", "26 02:30"}));
    EXPECT_EQ(world.state.showings.front().utcMs,
              QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toMSecsSinceEpoch());
}

TEST(Reminders, ADayThatBeginsAtOneHasItsMidnightReminder)
{
    ReminderWorld world("America/Havana");
    world.plan.quiet.on = false;
    world.remindAt({0, 15});
    world.at(QDate(2026, 3, 7), {12, 0});
    world.goOn(QDate(2026, 3, 9), {12, 0}); // on 8 March the clock goes from midnight to one
    EXPECT_EQ(world.shown, (Shown{"8 01:15", "9 00:15"}));
}

TEST(Reminders, ADayThatDoesNotExistHasNone)
{
    ReminderWorld world("Pacific/Apia");
    world.plan.quiet.on = false;
    world.remindAt({12, 0});
    world.at(QDate(2011, 12, 28), {14, 0});
    world.goOn(QDate(2012, 1, 1), {0, 0}); // there was no 30 December
    EXPECT_EQ(world.shown, (Shown{"29 12:00", "31 12:00"}));
}

TEST(Reminders, AClockThatIsSetBackBringsNoneAgain)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.remindAt({12, 0});
    world.at({10, 31});
    ASSERT_TRUE(world.look().show);
    world.at({9, 0});
    world.goOn({13, 0});
    EXPECT_EQ(world.shown, (Shown{"19 10:31", "19 12:00"}));
}

TEST(Reminders, AClockThatWasYearsAheadDoesNotSilenceThem)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.at(QDate(2031, 1, 1), {10, 30});
    ASSERT_TRUE(world.look().show);
    world.at(kThursday, {9, 0});
    world.goOn({13, 0});
    EXPECT_EQ(world.shown, (Shown{"1 10:30", "19 10:30"}));
    EXPECT_EQ(world.state.showings.size(), 1U);
}

TEST(Reminders, TravelWithTheirUser)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.remindAt({15, 30});
    world.at({10, 30});
    ASSERT_TRUE(world.look().show);
    world.around.zone = QTimeZone("America/New_York"); // it is half past four there
    world.goOn({16, 0});
    EXPECT_EQ(world.shown, (Shown{"19 10:30", "19 15:30"})); // and half past ten has been
}

TEST(Reminders, AreSilentInTheQuietHours)
{
    ReminderWorld world;
    world.plan.quiet = {true, {22, 0}, {7, 0}};
    for (const QTime time : {QTime(21, 59), QTime(22, 0), QTime(6, 59), QTime(7, 0)}) {
        world.remindAt(time);
    }
    world.goOn(kThursday.addDays(1), {8, 0});
    EXPECT_EQ(world.shown, (Shown{"19 21:59", "20 07:00"}));
}

TEST(Reminders, OneThatWaitedIntoTheQuietHoursIsGone)
{
    ReminderWorld world;
    world.plan.quiet = {true, {22, 0}, {22, 20}};
    world.remindAt({21, 50});
    world.around.busy = true;
    world.goOn({22, 5});
    world.around.busy = false;
    world.goOn({23, 30});
    EXPECT_EQ(world.shown, Shown{});
}

TEST(Reminders, WaitWhileSomebodyIsBusy)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.around.busy = true;
    world.at({10, 30});
    const ReminderLook look = world.look();
    EXPECT_FALSE(look.show);
    EXPECT_TRUE(look.waits);
    EXPECT_EQ(*look.againUtcMs - world.around.utcMs, 60'000);
    world.goOn({11, 10});
    world.around.busy = false;
    world.goOn({12, 0});
    EXPECT_EQ(world.shown, Shown{"19 11:10"});
}

TEST(Reminders, DoNotWaitForEver)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.around.busy = true;
    world.goOn({11, 31});
    world.around.busy = false;
    world.goOn({13, 0});
    EXPECT_EQ(world.shown, Shown{});
}

TEST(Reminders, DoNotWaitWhereTheUserWantsNot)
{
    ReminderWorld world;
    world.plan.waitWhileBusy = false;
    world.remindAt({10, 30});
    world.around.busy = true;
    world.goOn({12, 0});
    EXPECT_EQ(world.shown, Shown{"19 10:30"});
}

TEST(Reminders, NeverComeInASessionOrRightAfterIt)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.remindAt({12, 0});
    world.around.sessionRuns = true;
    world.at({10, 30});
    EXPECT_TRUE(world.look().waits);
    world.at({10, 40});
    world.around.sessionRuns = false;
    world.around.lastSessionUtcMs = world.around.utcMs;
    world.goOn({13, 0});
    EXPECT_EQ(world.shown, Shown{"19 12:00"});
}

TEST(Reminders, OnlyWhereNothingWasDoneIfTheUserWantsThat)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.around.doneToday = true;
    world.at({10, 30});
    EXPECT_TRUE(ReminderWorld(world).look().show);
    ReminderWorld atRest(world);
    atRest.around.resting = true;
    EXPECT_EQ(atRest.next(), "20 10:30");
    EXPECT_FALSE(atRest.look().show);
    world.plan.onlyIfNotDone = true;
    EXPECT_EQ(world.next(), "20 10:30");
    EXPECT_FALSE(world.look().show);
}

TEST(Reminders, InThirtyMinutesTwiceAtMost)
{
    ReminderWorld world;
    world.remindAt({10, 30}, Weekdays::everyDay(), QStringLiteral("desk-break"));
    world.at({10, 30});
    ASSERT_TRUE(world.look().show);
    for (const char* next : {"19 11:00", "19 11:30"}) {
        ASSERT_TRUE(canPostpone(world.plan, world.state, world.around));
        world.state = postpone(world.state, world.around);
        EXPECT_EQ(world.next(), next);
        const ReminderLook sleeping = world.look();
        EXPECT_FALSE(sleeping.show);
        world.around.utcMs = *sleeping.againUtcMs;
        const ReminderLook look = world.look();
        ASSERT_TRUE(look.show);
        EXPECT_EQ(look.show->routine, QStringLiteral("desk-break"));
    }
    EXPECT_FALSE(canPostpone(world.plan, world.state, world.around));
    EXPECT_EQ(postpone(world.state, world.around).postponed, std::nullopt);
}

TEST(Reminders, CannotBePutOffIntoTheQuietHoursOrBeyondTheFourth)
{
    ReminderWorld world;
    world.remindAt({21, 45});
    world.at({21, 45});
    ASSERT_TRUE(world.look().show);
    EXPECT_FALSE(canPostpone(world.plan, world.state, world.around));
    world.plan.quiet.on = false;
    EXPECT_TRUE(canPostpone(world.plan, world.state, world.around));
    for (int more = 0; more < 3; ++more) {
        world.state.showings.push_back(world.state.showings.front());
    }
    EXPECT_FALSE(canPostpone(world.plan, world.state, world.around));
}

TEST(Reminders, WhatFallsDueWhileOneIsPutOffComesWithIt)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.remindAt({10, 45});
    world.at({10, 30});
    ASSERT_TRUE(world.look().show);
    world.state = postpone(world.state, world.around);
    world.goOn({12, 0});
    EXPECT_EQ(world.shown, (Shown{"19 10:30", "19 11:00"}));
}

TEST(Reminders, OneThatWasPutOffIsNotHoursLate)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.at({10, 30});
    ASSERT_TRUE(world.look().show);
    world.state = postpone(world.state, world.around);
    world.at({12, 1}); // the computer slept
    EXPECT_FALSE(world.look().show);
    EXPECT_EQ(world.next(), "20 10:30");
}

TEST(Reminders, OneThatWasPutOffDoesNotWaitForAClockThatWasSetBack)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.at({10, 30});
    ASSERT_TRUE(world.look().show);
    world.state = postpone(world.state, world.around);
    world.at({8, 0});
    world.goOn({9, 0});
    EXPECT_EQ(world.shown, (Shown{"19 10:30", "19 08:30"}));
}

TEST(Reminders, NotTodayMeansNoneToday)
{
    ReminderWorld world;
    world.plan.afterUse = 50min;
    world.remindAt({10, 30});
    world.remindAt({15, 30});
    world.at({10, 30});
    ASSERT_TRUE(world.look().show);
    world.state = refuseToday(world.state, world.around);
    EXPECT_EQ(world.next(), "20 10:30");
    world.around.used = 3h;
    world.goOn(kThursday.addDays(1), {9, 0});
    EXPECT_EQ(world.shown, Shown{"19 10:30"});
    world.around.used = 0min;
    world.goOn({11, 0});
    EXPECT_EQ(world.shown, (Shown{"19 10:30", "20 10:30"}));
}

TEST(Reminders, SkippingTakesOneOut)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.remindAt({15, 30});
    const ReminderState before = world.state;
    world.state = skip(world.state, upcomingReminder(world.plan, world.state, world.around)->of);
    EXPECT_EQ(world.next(), "19 15:30");
    ReminderWorld undone = world;
    undone.state = before;
    EXPECT_EQ(undone.next(), "19 10:30");
    world.goOn({18, 0});
    EXPECT_EQ(world.shown, Shown{"19 15:30"});
}

TEST(Reminders, ArePausedForAnHour)
{
    ReminderWorld world;
    world.remindAt({9, 55});
    world.remindAt({10, 30});
    world.state = pauseFor(world.state, 60min, world.around);
    EXPECT_TRUE(isPaused(world.state, world.around));
    EXPECT_EQ(world.next(), "19 10:30");
    world.goOn({11, 0});
    EXPECT_EQ(world.shown, Shown{"19 10:30"}); // and not the one of 9:55, at ten
    EXPECT_FALSE(isPaused(world.state, world.around));
}

TEST(Reminders, ArePausedForAHoliday)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.state = pauseUntil(world.state, QDate(2026, 12, 24));
    EXPECT_EQ(world.next(), "24 10:30");
    world.goOn(QDate(2026, 12, 24), {12, 0});
    EXPECT_EQ(world.shown, Shown{"24 10:30"});
    EXPECT_EQ(world.state.pause, ReminderPause{});
}

TEST(Reminders, APauseOverlapsTheChangeOfClocks)
{
    ReminderWorld world;
    world.remindAt({8, 0});
    world.at(QDate(2027, 3, 27), {9, 0});
    world.state = pauseUntil(world.state, QDate(2027, 3, 28));
    world.goOn(QDate(2027, 3, 28), {12, 0});
    EXPECT_EQ(world.shown, Shown{"28 08:00"});
}

TEST(Reminders, ArePausedUntilTheyAreTurnedOn)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.remindAt({15, 30});
    world.state = pauseUntilTurnedOn(world.state);
    EXPECT_EQ(world.next(), "none");
    EXPECT_FALSE(world.look().againUtcMs);
    world.at({10, 50});
    world.look();
    world.state = resume(world.plan, world.state, world.around);
    world.goOn({18, 0});
    EXPECT_EQ(world.shown, Shown{"19 15:30"}); // the one that fell due in the pause is gone
}

TEST(Reminders, APauseDoesNotOutlastAClockThatWasSetBack)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.at(QDate(2027, 1, 1), {9, 0});
    world.state = pauseFor(world.state, 60min, world.around);
    world.at(kThursday, {10, 0});
    EXPECT_FALSE(isPaused(world.state, world.around));
    world.goOn({11, 0});
    EXPECT_EQ(world.shown, Shown{"19 10:30"});
}

TEST(Reminders, APauseTakesWhatWasPutOffWithIt)
{
    ReminderWorld world;
    world.remindAt({10, 30});
    world.at({10, 30});
    ASSERT_TRUE(world.look().show);
    world.state = pauseFor(postpone(world.state, world.around), 60min, world.around);
    world.goOn({14, 0});
    EXPECT_EQ(world.shown, Shown{"19 10:30"});
}

TEST(Reminders, ComeAfterALongTimeAtTheComputer)
{
    ReminderWorld world;
    world.plan.afterUse = 50min;
    world.around.used = 49min;
    EXPECT_FALSE(world.look().show);
    world.around.used = 50min;
    const ReminderLook look = world.look();
    ASSERT_TRUE(look.show);
    EXPECT_EQ(look.show->of.minute, Occurrence::kAfterUse);
    EXPECT_FALSE(world.look().show) << "not again at once";
    world.at({9, 31});
    EXPECT_TRUE(world.look().show);
}

TEST(Reminders, ALongTimeAtTheComputerGivesWayToOneThatComesSoon)
{
    ReminderWorld world;
    world.plan.afterUse = 50min;
    world.remindAt({9, 15});
    world.around.used = 50min;
    EXPECT_FALSE(world.look().show);
    world.goOn({9, 44});
    EXPECT_EQ(world.shown, Shown{"19 09:15"});
}

TEST(Reminders, ForgetWhatIsOver)
{
    ReminderWorld world;
    for (const QTime time : {QTime(10, 0), QTime(12, 0), QTime(14, 0), QTime(16, 0)}) {
        world.remindAt(time);
    }
    world.goOn(kThursday.addDays(60), {18, 0});
    EXPECT_EQ(world.shown.size(), 61U * 4);
    EXPECT_LE(world.state.settled.size(), 8U * 4);
    EXPECT_LE(world.state.showings.size(), 8U * 4);
}

TEST(ReminderText, ComesBackAsItWas)
{
    const std::vector<ReminderTime> times{{{7, 45}, Weekdays::workdays(), QStringLiteral("morning-loosener")},
                                          {{23, 5}, Weekdays(), {}}};
    EXPECT_EQ(textOf(times), QStringLiteral("07:45,31,morning-loosener 23:05,0,"));
    EXPECT_EQ(reminderTimes(textOf(times)), times);
    const QuietHours hours{true, {21, 30}, {6, 15}};
    EXPECT_EQ(quietHours(textOf(hours), true), hours);
    ReminderState state;
    state.settled = {{kThursday, 630}, {kThursday, 0}};
    state.showings = {{kThursday, 1'795'000'000'000}};
    state.notToday = kThursday;
    state.last = LastReminder{{kThursday, Occurrence::kAfterUse}, {}, 1, 1'795'000'000'000, true};
    state.postponed = PostponedReminder{{kThursday, 630}, QStringLiteral("desk-break"), 2, 1'795'000'000'001};
    for (const ReminderPause& pause :
         {ReminderPause{}, ReminderPause{ReminderPause::Kind::UntilTime, 1'795'000'000'002, QDate()},
          ReminderPause{ReminderPause::Kind::UntilDay, 0, kThursday},
          ReminderPause{ReminderPause::Kind::UntilTurnedOn, 0, QDate()}}) {
        state.pause = pause;
        EXPECT_EQ(reminderState(textOf(state)), state) << textOf(state).toStdString();
    }
    EXPECT_EQ(reminderState(textOf(ReminderState{})), ReminderState{});
}

TEST(ReminderText, RefusesWhatMakesNoSense)
{
    for (const char* times : {"25:00,31,a", "07:45", "07:45,200,a", "07:45,31,a,b", "x", "07:45,-1,",
                              "01:00,1, 02:00,1, 03:00,1, 04:00,1, 05:00,1,"}) {
        EXPECT_EQ(reminderTimes(QLatin1String(times)), std::nullopt) << times;
    }
    for (const char* hours : {"", "22:00", "22:00-", "-07:00", "22:00-25:00"}) {
        EXPECT_EQ(quietHours(QLatin1String(hours), true), std::nullopt) << hours;
    }
    for (const char* state :
         {"x", "settled", "settled:", "settled:2026-11-19", "settled:2026-11-19,1440", "settled:2026-13-19,1",
          "shown:2026-11-19,-1", "pause:day,", "pause:for-ever", "pause:time,abc", "refused:tomorrow",
          "last:2026-11-19,1,3,0,0,", "postponed:2026-11-19,1,0,0,"}) {
        EXPECT_EQ(reminderState(QLatin1String(state)), std::nullopt) << state;
    }
}

} // namespace
} // namespace backstretch
