// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/moments.h"
#include "core/progress/sessionedit.h"
#include "tests/core/cataloguefixture.h"
#include "tests/support/logsupport.h"

#include <algorithm>

namespace backstretch {
namespace {

/// Sessions belong to the day on which the user lived them, in any time zone, for ever.
class SessionDays : public LogTest
{
protected:
    [[nodiscard]] SessionRow playAt(const char* isoUtc, const char* zone)
    {
        clock.set(isoUtc, zone);
        return sessionRow(*log, playRoutine(*log));
    }
    [[nodiscard]] std::vector<DaySummary> days(QDate from, QDate to) const
    {
        return valueOf(log->reader().days(from, to));
    }
};

TEST_F(SessionDays, AreLocalDaysFarFromGreenwich)
{
    // 11 o'clock UTC on the 19th is just past midnight on the 20th in Tonga (UTC+13) and just
    // past midnight of the 19th in American Samoa (UTC-11).
    EXPECT_EQ(playAt("2026-11-19T11:05:00Z", "Pacific/Tongatapu").started.localDate, QDate(2026, 11, 20));
    EXPECT_EQ(playAt("2026-11-19T10:55:00Z", "Pacific/Tongatapu").started.localDate, QDate(2026, 11, 19));
    EXPECT_EQ(playAt("2026-11-19T11:05:00Z", "Pacific/Pago_Pago").started.localDate, QDate(2026, 11, 19));
    EXPECT_EQ(playAt("2026-11-19T10:55:00Z", "Pacific/Pago_Pago").started.localDate, QDate(2026, 11, 18));
    EXPECT_EQ(days({2026, 11, 18}, {2026, 11, 20}),
              (std::vector<DaySummary>{{{2026, 11, 18}, 1, Millis{480'000}},
                                       {{2026, 11, 19}, 2, Millis{960'000}},
                                       {{2026, 11, 20}, 1, Millis{480'000}}}));
}

TEST_F(SessionDays, StayWhereTheyAreWhenTheUserTravels)
{
    const SessionRow atHome = playAt("2026-11-19T22:30:00Z", "Europe/Berlin"); // 23:30
    clock.set("2026-11-21T01:00:00Z", "America/Los_Angeles");
    reopen();
    const SessionRow abroad = sessionRow(*log, atHome.id);
    EXPECT_EQ(abroad, atHome);
    EXPECT_EQ(abroad.started.localDate, QDate(2026, 11, 19));
    EXPECT_EQ(abroad.started.local().time(), QTime(23, 30));
    ASSERT_EQ(days({2026, 11, 19}, {2026, 11, 19}).size(), 1U);
}

TEST_F(SessionDays, KeepTheirStartOverMidnight)
{
    clock.set("2026-11-19T22:55:00Z", "Europe/Berlin"); // 23:55
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    clock.advance(std::chrono::minutes(8));
    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->end({SessionStatus::Partial, EndReason::Left, Millis{480'000}, true}));
    EXPECT_EQ(sessionRow(*log, session->id().value()).started.localDate, QDate(2026, 11, 19));
    EXPECT_TRUE(days({2026, 11, 20}, {2026, 11, 20}).empty());
}

TEST_F(SessionDays, HoldOverBothChangesOfTheClock)
{
    // Berlin: forward on 29 March 2026 at 01:00 UTC, back on 25 October 2026 at 01:00 UTC.
    const SessionRow beforeSpring = playAt("2026-03-29T00:59:00Z", "Europe/Berlin");
    const SessionRow afterSpring = playAt("2026-03-29T01:01:00Z", "Europe/Berlin");
    EXPECT_EQ(beforeSpring.started.local().time(), QTime(1, 59));
    EXPECT_EQ(afterSpring.started.local().time(), QTime(3, 1));
    EXPECT_EQ(days({2026, 3, 29}, {2026, 3, 29}).at(0).sessions, 2);

    const SessionRow firstTime = playAt("2026-10-25T00:30:00Z", "Europe/Berlin");  // 02:30 summer time
    const SessionRow secondTime = playAt("2026-10-25T01:30:00Z", "Europe/Berlin"); // 02:30 again
    EXPECT_EQ(firstTime.started.local().time(), secondTime.started.local().time());
    EXPECT_LT(firstTime.started.utcMs, secondTime.started.utcMs);
    const auto newestFirst = valueOf(log->reader().sessions({}, 2));
    EXPECT_EQ(newestFirst.at(0).id, secondTime.id) << "the order is that of time, not of the wall";

    // The day of 25 hours: its last minutes and the first of the next.
    EXPECT_EQ(playAt("2026-10-25T22:59:00Z", "Europe/Berlin").started.localDate, QDate(2026, 10, 25));
    EXPECT_EQ(playAt("2026-10-25T23:00:00Z", "Europe/Berlin").started.localDate, QDate(2026, 10, 26));
}

TEST_F(SessionDays, AnUnfinishedSessionIsOfferedOnItsOwnLocalDayOnly)
{
    clock.set("2026-11-19T10:30:00Z", "Pacific/Tongatapu"); // 23:30 on the 19th
    {
        const auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->holdFinished(hold(0, 0)));
    }
    EXPECT_TRUE(valueOf(log->unfinished()).has_value());
    clock.set("2026-11-19T11:30:00Z", "Pacific/Tongatapu"); // the 20th there, the same day in UTC
    EXPECT_FALSE(valueOf(log->unfinished()).has_value());
    EXPECT_EQ(valueOf(log->closeOldSessions()).becamePartial.size(), 1U);
}

TEST_F(SessionDays, FlyingBackOverTheDateLineDoesNotEndASession)
{
    clock.set("2026-11-19T11:30:00Z", "Pacific/Tongatapu"); // the 20th
    {
        const auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->holdFinished(hold(0, 0)));
    }
    clock.set("2026-11-19T14:30:00Z", "Pacific/Pago_Pago"); // the 19th again
    EXPECT_TRUE(valueOf(log->closeOldSessions()).becamePartial.empty());
    EXPECT_TRUE(valueOf(log->unfinished()).has_value());
}

// A session is moved by hand; its day is the one that was typed, and the only one it counts for.
class MovedDays : public SessionDays
{
protected:
    void move(SessionId id, QDate day, QTime time) const
    {
        const SessionDetail before = valueOf(log->reader().detail(id)).value();
        Correction correction = correctionOf(shippedCatalogue(), before);
        correction.started = momentMoved(before.session.started, day, time,
                                         [&](qint64 utcMs) { return clock.offsetAt(utcMs); });
        expectOk(log->corrections().edit(corrected(shippedCatalogue(), before, correction)));
        const SessionRow row = sessionRow(*log, id);
        EXPECT_EQ(row.started.localDate, day);
        EXPECT_EQ(row.started.local().date(), day);
        EXPECT_EQ(row.started.local().time(), time);
        const auto all = days({2000, 1, 1}, {2099, 1, 1});
        EXPECT_EQ(std::count_if(all.begin(), all.end(),
                                [&](const DaySummary& summary) { return summary.date == day; }),
                  1);
    }
};

TEST_F(MovedDays, OverBothChangesOfTheClock)
{
    const SessionRow autumn = playAt("2026-11-19T07:14:00Z", "Europe/Berlin");
    move(autumn.id, {2026, 10, 25}, {0, 30}); // the last half hour before the night with two hours of two
    EXPECT_EQ(sessionRow(*log, autumn.id).started.utcOffsetSeconds, 7200);
    move(autumn.id, {2026, 10, 25}, {2, 30});
    move(autumn.id, {2026, 10, 25}, {23, 59});
    EXPECT_EQ(sessionRow(*log, autumn.id).started.utcOffsetSeconds, 3600);
    move(autumn.id, {2026, 10, 26}, {0, 0});
    move(autumn.id, {2026, 3, 28}, {23, 59});
    move(autumn.id, {2026, 3, 29}, {0, 0});
    move(autumn.id, {2026, 3, 29}, {2, 30}); // which there was not
    move(autumn.id, {2026, 3, 29}, {3, 0});
    EXPECT_EQ(sessionRow(*log, autumn.id).started.utcOffsetSeconds, 7200);
    EXPECT_EQ(days({2000, 1, 1}, {2099, 1, 1}).size(), 1U) << "it left every day it was on";
    EXPECT_EQ(valueOf(log->reader().detail(autumn.id))->measured->started, autumn.started);
}

TEST_F(MovedDays, FarFromGreenwichAndFromWhereTheUserIsNow)
{
    const SessionRow tonga =
        playAt("2026-11-17T11:05:00Z", "Pacific/Tongatapu"); // five past midnight, the 18th
    const SessionRow samoa =
        playAt("2026-11-18T10:55:00Z", "Pacific/Pago_Pago"); // five to midnight, the 17th
    clock.set("2026-11-20T12:00:00Z", "Europe/Berlin");
    for (const QDate day : {QDate(2026, 11, 17), QDate(2026, 11, 18), QDate(2026, 3, 29)}) {
        for (const QTime time : {QTime(0, 0), QTime(0, 5), QTime(12, 0), QTime(23, 55), QTime(23, 59)}) {
            move(tonga.id, day, time);
            EXPECT_EQ(sessionRow(*log, tonga.id).started.utcOffsetSeconds, 13 * 3600);
            move(samoa.id, day, time);
            EXPECT_EQ(sessionRow(*log, samoa.id).started.utcOffsetSeconds, -11 * 3600);
        }
    }
    clock.set("2026-11-20T12:00:00Z", "Pacific/Tongatapu");
    move(samoa.id, {2026, 11, 18}, {23, 55});
}

TEST(Weeks, BeginWhereThePeopleThinkTheyDo)
{
    const QDate thursday(2026, 11, 19);
    EXPECT_EQ(weekStart(thursday, QLocale(QLocale::German, QLocale::Germany).firstDayOfWeek()),
              QDate(2026, 11, 16));
    EXPECT_EQ(weekStart(thursday, QLocale(QLocale::English, QLocale::UnitedStates).firstDayOfWeek()),
              QDate(2026, 11, 15));
    EXPECT_EQ(weekStart(thursday, QLocale(QLocale::Arabic, QLocale::Egypt).firstDayOfWeek()),
              QDate(2026, 11, 14));
    // Weeks with a change of the clock have seven days, too.
    for (const QDate day : {QDate(2026, 3, 29), QDate(2026, 10, 25)}) {
        for (const Qt::DayOfWeek first : {Qt::Monday, Qt::Sunday, Qt::Saturday}) {
            const WeekSummary week = weekOf({}, day, first);
            ASSERT_EQ(week.days.size(), 7U);
            EXPECT_EQ(week.days.front().date.dayOfWeek(), static_cast<int>(first));
            EXPECT_LE(week.days.front().date, day);
            EXPECT_GE(week.days.back().date, day);
        }
    }
}

TEST(WallClocks, KnowWhenClocksWereChanged)
{
    const SystemWallClock clock;
    for (const QDate day : {QDate(2026, 1, 15), QDate(2026, 7, 15)}) {
        const QDateTime local(day, QTime(12, 0));
        EXPECT_EQ(clock.offsetAt(local.toMSecsSinceEpoch()), local.offsetFromUtc());
    }
}

TEST(WallClocks, TellTheComputersTimeAndZone)
{
    const QDateTime before = QDateTime::currentDateTime();
    const Moment now = SystemWallClock().now();
    const QDateTime after = QDateTime::currentDateTime();
    EXPECT_LE(before.toMSecsSinceEpoch(), now.utcMs);
    EXPECT_GE(after.toMSecsSinceEpoch(), now.utcMs);
    EXPECT_TRUE(now.utcOffsetSeconds == before.offsetFromUtc() ||
                now.utcOffsetSeconds == after.offsetFromUtc());
    EXPECT_TRUE(now.localDate == before.date() || now.localDate == after.date());
}

} // namespace
} // namespace backstretch
