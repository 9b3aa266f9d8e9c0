// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/logmerge.h"
#include "core/history/sessionlock.h"
#include "tests/support/logcopies.h"

#include <QDir>

namespace backstretch {
namespace {

/// Two computers whose logs began as one.
class LogMerge : public testing::Test
{
protected:
    LogMerge() { session = playRoutine(*here.log); }

    /// What the other computer knows so far becomes what this one knows.
    void share() const { valueOf(there.keeper().replace(copyOf(here), {})); }
    [[nodiscard]] static StagedCopy copyOf(const Desk& desk)
    {
        static_cast<void>(desk.copy());
        return valueOf(stageCopy(desk.path(QStringLiteral("copy.backstretch")), {}));
    }
    [[nodiscard]] MergePlan mergeThereIntoHere() const
    {
        const StagedCopy copy = copyOf(there);
        const LogKeeper keeper = here.keeper();
        const MergePlan planned = valueOf(keeper.compare(copy, {}));
        MergePlan done = valueOf(keeper.add(copy, {}, {})).plan;
        for (std::size_t i = 0; i < planned.sessions.size(); ++i) {
            EXPECT_EQ(planned.sessions[i].fate, done.sessions[i].fate) << "the preview said something else";
        }
        EXPECT_TRUE(valueOf(keeper.compare(copy, {})).changesNothing()) << "a second time adds something";
        return done;
    }
    [[nodiscard]] static SessionId only(const Desk& desk)
    {
        return valueOf(desk.log->reader().sessions({}, 1)).front().id;
    }

    Desk here;
    Desk there;
    SessionId session{};
};

TEST_F(LogMerge, AddsWhatIsNewAndDoublesNothing)
{
    share();
    there.clock.advance(std::chrono::hours{24});
    playRoutine(*there.log);
    const MergePlan plan = mergeThereIntoHere();
    EXPECT_EQ(plan.count(MergeFate::New), 1);
    EXPECT_EQ(plan.sessions.front().fate, MergeFate::New) << "newest first";
    EXPECT_EQ(plan.sessions.front().name, QStringLiteral("Morning loosener"));
    EXPECT_EQ(plan.sessions.front().started.localDate, QDate(2026, 11, 20));
    EXPECT_EQ(plan.sessions.back().fate, MergeFate::Same);
    EXPECT_EQ(valueOf(here.log->reader().count()), 2);
    EXPECT_TRUE(here.copy() == there.copy());
}

TEST_F(LogMerge, TheLaterChangeWinsAndTheSessionKeepsItsId)
{
    share();
    expectOk(here.log->setNote(session, QStringLiteral("once")));
    expectOk(there.log->setNote(only(there), QStringLiteral("first")));
    expectOk(there.log->setNote(only(there), QStringLiteral("second")));
    EXPECT_EQ(mergeThereIntoHere().count(MergeFate::Copy), 1);
    EXPECT_EQ(sessionRow(*here.log, session).note, QStringLiteral("second"));
    EXPECT_EQ(valueOf(here.log->reader().detail(session))->exercises.size(), 2U);

    expectOk(here.log->setNote(session, QStringLiteral("third")));
    EXPECT_EQ(mergeThereIntoHere().count(MergeFate::Mine), 1);
    EXPECT_EQ(sessionRow(*here.log, session).note, QStringLiteral("third"));
}

TEST_F(LogMerge, WhatWasRemovedStaysRemoved)
{
    share();
    expectOk(here.log->remove(session));
    EXPECT_EQ(mergeThereIntoHere().count(MergeFate::MineRemoved), 1);
    EXPECT_EQ(valueOf(here.log->reader().count()), 0);

    // The other one hears of it, and what it adds afterwards brings the session back.
    valueOf(there.keeper().add(copyOf(here), {}, {}));
    EXPECT_EQ(valueOf(there.log->reader().count()), 0);
    expectOk(there.log->restore(valueOf(there.log->reader().deletedSessions()).front().id));
    EXPECT_EQ(mergeThereIntoHere().count(MergeFate::Copy), 1);
    EXPECT_EQ(valueOf(here.log->reader().count()), 1);
}

TEST_F(LogMerge, RemovingThereRemovesHere)
{
    share();
    expectOk(there.log->remove(only(there)));
    EXPECT_EQ(mergeThereIntoHere().count(MergeFate::CopyRemoved), 1);
    EXPECT_EQ(valueOf(here.log->reader().count()), 0);
    EXPECT_EQ(valueOf(here.log->reader().deletedSessions()).size(), 1U) << "it can be brought back";
}

TEST_F(LogMerge, LeavesOutWhatTheUserDoesNotWant)
{
    playRoutine(*there.log);
    playRoutine(*there.log);
    const StagedCopy copy = copyOf(there);
    const auto plan = valueOf(here.keeper().compare(copy, {}));
    EXPECT_EQ(plan.count(MergeFate::New), 2);
    LeftOut leftOut;
    leftOut.sessions = {plan.sessions.front().uuid};
    const auto outcome = valueOf(here.keeper().add(copy, leftOut, {}));
    EXPECT_EQ(outcome.plan.count(MergeFate::New), 1);
    EXPECT_EQ(valueOf(here.log->reader().count()), 2);
}

TEST_F(LogMerge, LeavesOutChoicesTheUserDoesNotWant)
{
    expectOk(there.log->prefs().setVersion(QStringLiteral("sphinx"), QStringLiteral("easier")));
    expectOk(there.log->prefs().setVersion(QStringLiteral("cat-cow"), QStringLiteral("easier")));
    LeftOut leftOut;
    leftOut.choices = {QStringLiteral("sphinx")};
    const auto outcome = valueOf(here.keeper().add(copyOf(there), leftOut, {}));
    EXPECT_EQ(outcome.plan.count(MergeFate::New), 1);
    EXPECT_FALSE(valueOf(here.log->prefs().of(QStringLiteral("sphinx"))).versionId.has_value());
    EXPECT_TRUE(valueOf(here.log->prefs().of(QStringLiteral("cat-cow"))).versionId.has_value());
}

TEST_F(LogMerge, TellsTwoVersionsOfASessionApart)
{
    share();
    expectOk(here.log->setPainAfter(only(here), 2));
    expectOk(here.log->setNote(only(here), QStringLiteral("stiff")));
    expectOk(there.log->setPainAfter(only(there), 0));
    const auto plan = valueOf(here.keeper().compare(copyOf(there), {}));
    ASSERT_EQ(plan.sessions.size(), 1U);
    const MergeItem& item = plan.sessions.front();
    EXPECT_EQ(item.fate, MergeFate::Mine);
    EXPECT_EQ(item.copy, (SessionGlance{3, 0, false})) << "a 0 is a number";
    EXPECT_EQ(item.mine, (SessionGlance{3, 2, true}));
}

TEST_F(LogMerge, LeavesARunningSessionToItsPlayer)
{
    auto running = here.log->newSession();
    expectOk(running->begin(routinePlan()));
    expectOk(running->holdFinished(hold(0, 0)));
    const StagedCopy staged = copyOf(here);
    Desk other;
    valueOf(other.keeper().add(staged, {}, {}));
    const auto copied = valueOf(other.log->unfinished()).value();
    expectOk(other.log->setNote(copied.detail.session.id, QStringLiteral("a")));
    expectOk(other.log->setNote(copied.detail.session.id, QStringLiteral("b")));
    const StagedCopy back = copyOf(other);
    EXPECT_EQ(valueOf(here.keeper().add(back, {}, {})).plan.count(MergeFate::Busy), 1);
    EXPECT_EQ(sessionRow(*here.log, running->id().value()).note, QString());
    EXPECT_EQ(errorOf(here.keeper().replace(back, {})).storage->code, StorageCode::Locked);
    EXPECT_EQ(errorOf(here.keeper().deleteEverything(false)).storage->code, StorageCode::Locked);
    expectOk(running->holdFinished(hold(0, 1)));
}

TEST_F(LogMerge, StoppedLeavesTheLogAsItWas)
{
    SessionMaker maker(2);
    there.fill(maker, 40);
    const StagedCopy copy = copyOf(there);
    const QByteArray before = here.copy();
    for (const qint64 at : {0, 1, 20, 39}) {
        const auto stop = [&](qint64 done, qint64) { return done < at; };
        EXPECT_EQ(errorOf(here.keeper().add(copy, {}, stop)).code, ArchiveCode::Cancelled);
        EXPECT_EQ(errorOf(here.keeper().replace(copy, stop)).code, ArchiveCode::Cancelled);
        EXPECT_EQ(errorOf(here.keeper().compare(copy, stop)).code, ArchiveCode::Cancelled);
        EXPECT_EQ(errorOf(stageCopy(copy.file, stop)).code, ArchiveCode::Cancelled);
        EXPECT_TRUE(here.copy() == before);
    }
    qint64 last = -1;
    valueOf(here.keeper().add(copy, {}, [&](qint64 done, qint64 total) {
        EXPECT_GT(done, last);
        EXPECT_LE(done, total);
        last = done;
        return true;
    }));
    EXPECT_EQ(last, 40);
}

TEST_F(LogMerge, ReplacingMakesTheLogWhatTheCopyIsAndCanBeUndone)
{
    SessionMaker maker(8);
    here.fill(maker, 10);
    share();
    there.fill(maker, 10);
    expectOk(there.log->setNote(only(there), QStringLiteral("there")));
    const QByteArray before = here.copy();
    const auto outcome = valueOf(here.keeper().replace(copyOf(there), {}));
    EXPECT_TRUE(here.copy() == there.copy());
    ASSERT_TRUE(outcome.backup.has_value());
    valueOf(here.keeper().bringBack(outcome.backup->file, {}));
    EXPECT_TRUE(here.copy() == before);
    EXPECT_EQ(sessionRow(*here.log, session).name, QStringLiteral("Morning loosener")) << "under its old id";
}

TEST_F(LogMerge, AnotherProgramThatWritesIsWaitedForAndThenSaid)
{
    const StagedCopy copy = copyOf(there);
    const Connection other = here.connection();
    const auto writing = valueOf(Transaction::begin(other));
    Connection::Options options;
    options.busyTimeout = std::chrono::milliseconds{20};
    const auto connection = valueOf(Connection::open(here.log->file(), options));
    EXPECT_EQ(errorOf(mergeCopy(copy, connection, {}, {})).storage->code, StorageCode::Locked);
}

} // namespace
} // namespace backstretch
