// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logsupport.h"

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
