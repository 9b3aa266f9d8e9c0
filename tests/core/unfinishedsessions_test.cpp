// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of sessions that were left, or whose program died: carried on, kept, thrown away, and closed
// on the next day.
#include "tests/support/logsupport.h"

#include <QDir>
#include <QFileInfo>

namespace backstretch {
namespace {

class UnfinishedSessionsTest : public LogTest
{
protected:
    [[nodiscard]] SessionDetail detailOf(SessionId id) const
    {
        return valueOf(log->reader().detail(id)).value();
    }
    [[nodiscard]] QStringList lockFiles() const
    {
        return QDir(folder()).entryList({QStringLiteral("*.lock")}, QDir::Files);
    }
    /// A session with its first hold done, left as a dead program leaves it.
    SessionId abandon()
    {
        const auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->holdFinished(hold(0, 0)));
        expectOk(session->activeTime(Millis{40'000}));
        return session->id().value();
    }
    /// The same, left by Save and leave.
    SessionId leave()
    {
        const auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->holdFinished(hold(0, 0)));
        expectOk(session->end({SessionStatus::InProgress, EndReason::Left, Millis{40'000}, true}));
        return session->id().value();
    }
};

TEST_F(UnfinishedSessionsTest, OffersASessionThatWasLeft)
{
    const SessionId id = leave();
    const auto found = valueOf(log->unfinished());
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->detail.session.id, id);
    EXPECT_EQ(found->detail.session.status, SessionStatus::InProgress);
    EXPECT_EQ(found->detail.session.endReason, EndReason::Left);
    ASSERT_TRUE(found->routine.has_value());
    EXPECT_EQ(found->routine->items[0].exerciseId, QStringLiteral("cat-cow"));
    EXPECT_EQ(holdRecords(found->detail), std::vector<HoldRecord>{hold(0, 0)});
    EXPECT_EQ(valueOf(log->reader().count()), 1) << "what was done is in the history already";
}

TEST_F(UnfinishedSessionsTest, CarriesOnWithTheVersionChosenMeanwhile)
{
    {
        const auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->holdFinished(hold(0, 0)));
        ExercisePlan easier = exercisePlan("cat-cow", 3);
        easier.versionId = "shorter";
        easier.holdLength = Millis{10'000};
        expectOk(session->exerciseReplaced({.id = 1, .block = 0, .exercise = easier}));
    }
    const auto found = valueOf(log->unfinished());
    ASSERT_TRUE(found && found->routine);
    EXPECT_EQ(found->routine->items[0].versionId, QStringLiteral("shorter"));
    EXPECT_EQ(found->routine->items[0].hold, std::chrono::seconds(10));
    EXPECT_EQ(found->routine->items[1].versionId, QStringLiteral("normal"));
}

TEST_F(UnfinishedSessionsTest, GoesOnInTheSameRow)
{
    const SessionId id = leave();
    clock.advance(std::chrono::hours(2));
    reopen();
    const auto session = valueOf(log->carryOn(id));
    EXPECT_EQ(sessionRow(*log, id).endReason, EndReason::None);
    expectOk(session->holdFinished(hold(0, 1)));
    expectOk(session->holdFinished(hold(0, 2)));
    for (int i = 0; i < 4; ++i) {
        expectOk(session->holdFinished(hold(1, i, HoldResult::Done, Side::Left)));
    }
    expectOk(session->end({SessionStatus::Completed, EndReason::None, Millis{300'000}, true}));

    const SessionDetail detail = detailOf(id);
    EXPECT_EQ(detail.session.status, SessionStatus::Completed);
    EXPECT_EQ(detail.session.started.local().time(), QTime(9, 0)) << "it keeps its start";
    EXPECT_EQ(detail.session.active, Millis{300'000});
    EXPECT_EQ(detail.exercises[0].holds.size(), 3U);
    EXPECT_EQ(valueOf(log->reader().count()), 1);
    EXPECT_FALSE(valueOf(log->unfinished()).has_value());
}

TEST_F(UnfinishedSessionsTest, CarriedOnForAMomentKeepsWhatWasThere)
{
    const SessionId id = leave();
    const auto session = valueOf(log->carryOn(id));
    expectOk(session->end({SessionStatus::InProgress, EndReason::Left, Millis{41'000}, false}));
    EXPECT_EQ(detailOf(id).exercises[0].holds.size(), 1U);
}

TEST_F(UnfinishedSessionsTest, DoesNotOfferWhatAPlayerIsRunning)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(0, 0)));
    EXPECT_EQ(lockFiles().size(), 1);
    EXPECT_TRUE(isPrivate(folder() + QLatin1Char('/') + lockFiles().constFirst()));

    const auto other = valueOf(SessionLog::open(folder(), clock));
    for (const SessionLog* each : {log.get(), other.get()}) {
        EXPECT_FALSE(valueOf(each->unfinished()).has_value());
    }
    clock.advance(std::chrono::hours(24));
    const auto closed = valueOf(other->closeOldSessions());
    EXPECT_TRUE(closed.becamePartial.empty());
    EXPECT_EQ(codeOfFailure(other->carryOn(session->id().value())), StorageCode::Locked);
    expectOk(session->holdFinished(hold(0, 1)));
    EXPECT_EQ(sessionRow(*log, session->id().value()).status, SessionStatus::InProgress);
}

TEST_F(UnfinishedSessionsTest, SweepsTheLocksOfDeadProgramsAway)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    // As QLockFile writes it: process, program, computer.
    const QString dead = folder() + QStringLiteral("/session-dead.lock");
    writeFile(dead, "999999999\nbackstretch\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    valueOf(log->closeOldSessions());
    EXPECT_FALSE(QFileInfo::exists(dead));
    EXPECT_EQ(lockFiles().size(), 1) << "ours stays";
}

TEST_F(UnfinishedSessionsTest, CarriesOnOnlyOnce)
{
    const SessionId id = abandon();
    const auto other = valueOf(SessionLog::open(folder(), clock));
    const auto session = valueOf(log->carryOn(id));
    EXPECT_EQ(codeOfFailure(other->carryOn(id)), StorageCode::Locked);
    expectOk(session->end({SessionStatus::Partial, EndReason::Hurt, Millis{50'000}, true}));
    EXPECT_EQ(codeOfFailure(other->carryOn(id)), StorageCode::Rejected) << "it is over";
    EXPECT_EQ(codeOfFailure(other->carryOn(SessionId{4711})), StorageCode::Rejected);
    EXPECT_TRUE(lockFiles().isEmpty());
}

TEST_F(UnfinishedSessionsTest, WhatAnotherProgramRunsIsNotTakenFromIt)
{
    const SessionId id = leave();
    const auto other = valueOf(SessionLog::open(folder(), clock));
    const auto session = valueOf(log->carryOn(id)); // the other one still shows its offer
    EXPECT_EQ(codeOfFailure(other->discard(id)), StorageCode::Locked);
    EXPECT_EQ(codeOfFailure(other->keep(id)), StorageCode::Locked);
    EXPECT_EQ(codeOfFailure(other->remove(id)), StorageCode::Locked);
    EXPECT_EQ(sessionRow(*log, id).status, SessionStatus::InProgress);
    for (const HoldRecord& record : routineHolds()) {
        expectOk(session->holdFinished(record));
    }
    expectOk(session->end({SessionStatus::Completed, EndReason::None, Millis{300'000}, true}));
    EXPECT_EQ(codeOfFailure(other->discard(id)), StorageCode::Locked) << "it is over: the offer was old";
    expectOk(other->keep(id));
    EXPECT_EQ(sessionRow(*log, id).status, SessionStatus::Completed);
    EXPECT_EQ(valueOf(log->reader().count()), 1);
    EXPECT_TRUE(lockFiles().isEmpty());
}

TEST_F(UnfinishedSessionsTest, BecomesPartialOnTheNextDay)
{
    clock.set("2026-11-19T22:30:00Z", 3600); // half past eleven at night
    const SessionId crashed = abandon();
    const SessionId left = leave();
    clock.advance(std::chrono::minutes(20));
    EXPECT_TRUE(valueOf(log->closeOldSessions()).becamePartial.empty());
    EXPECT_TRUE(valueOf(log->unfinished()).has_value());

    clock.advance(std::chrono::minutes(20)); // ten past midnight
    EXPECT_FALSE(valueOf(log->unfinished()).has_value());
    const auto closed = valueOf(log->closeOldSessions());
    EXPECT_EQ(closed.becamePartial, (std::vector<SessionId>{left, crashed}));
    EXPECT_EQ(sessionRow(*log, crashed).status, SessionStatus::Partial);
    EXPECT_EQ(sessionRow(*log, crashed).endReason, EndReason::None);
    EXPECT_EQ(sessionRow(*log, left).endReason, EndReason::Left);
    EXPECT_EQ(sessionRow(*log, crashed).started.localDate, QDate(2026, 11, 19));
    EXPECT_TRUE(valueOf(log->closeOldSessions()).becamePartial.empty()) << "said once";
}

TEST_F(UnfinishedSessionsTest, CompletesWhatOnlyMissedItsEnd)
{
    SessionId id{};
    {
        const auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        for (int i = 0; i < 3; ++i) {
            expectOk(session->holdFinished(hold(0, i)));
        }
        for (int i = 0; i < 4; ++i) {
            expectOk(session->holdFinished(hold(1, i, HoldResult::Done, Side::Left)));
        }
        id = session->id().value();
    }
    const auto closed = valueOf(log->closeOldSessions());
    EXPECT_EQ(closed.ended, 1);
    EXPECT_EQ(sessionRow(*log, id).status, SessionStatus::Completed);
}

TEST_F(UnfinishedSessionsTest, DoesNotOfferWhatHasNothingLeft)
{
    SessionId id{};
    {
        const auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        for (HoldRecord record : routineHolds()) {
            if (record.block == 0 && record.order == 1) {
                record = hold(0, 1, HoldResult::Cut); // Next was pressed
            }
            expectOk(session->holdFinished(record));
        }
        id = session->id().value();
    } // died on the last way out
    EXPECT_FALSE(valueOf(log->unfinished()).has_value());
    const auto closed = valueOf(log->closeOldSessions());
    EXPECT_EQ(closed.ended, 1);
    EXPECT_TRUE(closed.becamePartial.empty());
    EXPECT_EQ(sessionRow(*log, id).status, SessionStatus::Partial);
}

TEST_F(UnfinishedSessionsTest, KeepsWhatWasDone)
{
    const SessionId id = abandon();
    expectOk(log->keep(id));
    EXPECT_EQ(sessionRow(*log, id).status, SessionStatus::Partial);
    EXPECT_FALSE(valueOf(log->unfinished()).has_value());
    EXPECT_EQ(valueOf(log->reader().count()), 1);
}

TEST_F(UnfinishedSessionsTest, DiscardsAndBringsBack)
{
    const SessionId id = abandon();
    expectOk(log->discard(id));
    EXPECT_FALSE(valueOf(log->unfinished()).has_value());
    EXPECT_EQ(valueOf(log->reader().count()), 0);
    expectOk(log->restore(id));
    EXPECT_EQ(valueOf(log->reader().count()), 1);
    EXPECT_EQ(sessionRow(*log, id).status, SessionStatus::Partial);
}

TEST_F(UnfinishedSessionsTest, ABrokenPlanCanBeKeptButNotCarriedOn)
{
    {
        SessionPlan plan = routinePlan();
        plan.snapshot = "{\"format\":1,\"items\":[{\"exercise\":7}]}";
        const auto session = log->newSession();
        expectOk(session->begin(plan));
        expectOk(session->holdFinished(hold(0, 0)));
    }
    const auto found = valueOf(log->unfinished());
    ASSERT_TRUE(found.has_value());
    EXPECT_FALSE(found->routine.has_value());
    expectOk(log->keep(found->detail.session.id));
}

} // namespace
} // namespace backstretch
