// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "tests/support/logsupport.h"

#include <QDir>
#include <QFileInfo>

#include <functional>

namespace backstretch {
namespace {

/// The log when the disk, the folder or the file is not as it should be. What cannot be written now
/// is written later by the same calls; nothing that was there is lost.
class SessionLogFaults : public LogTest
{
protected:
    [[nodiscard]] QString file() const { return SessionLog::fileIn(folder()); }
    [[nodiscard]] StorageResult<std::unique_ptr<SessionLog>> open() const
    {
        return SessionLog::open(folder(), clock);
    }
    [[nodiscard]] std::unique_ptr<SessionLog> openImpatient() const
    {
        return valueOf(SessionLog::open(folder(), clock, {std::chrono::milliseconds(20)}));
    }
    static JournalError::Code failure(const SessionJournal::Result& result)
    {
        EXPECT_FALSE(result.has_value()) << "it succeeded";
        return result ? JournalError::Code::Other : result.error().code;
    }
};

TEST_F(SessionLogFaults, HasNoFaultWhenAllIsWell)
{
    EXPECT_FALSE(log->writeFault().has_value());
    EXPECT_TRUE(log->upgradeBackup().isEmpty());
    EXPECT_TRUE(isPrivate(file()));
    EXPECT_FALSE(valueOf(SessionLog::inMemory(clock))->writeFault().has_value());
}

TEST_F(SessionLogFaults, ALogInMemoryGuidesAllTheSame)
{
    const auto memory = valueOf(SessionLog::inMemory(clock));
    const SessionId id = playRoutine(*memory);
    EXPECT_EQ(sessionRow(*memory, id).status, SessionStatus::Completed);
    EXPECT_TRUE(memory->file().isEmpty());
}

TEST_F(SessionLogFaults, WhatWasDoneInMemoryMovesIntoTheFile)
{
    const SessionId inFile = playRoutine(*log);
    const auto memory = valueOf(SessionLog::inMemory(clock));
    const SessionId first = playRoutine(*memory);
    SessionId second{};
    {
        const auto session = memory->newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->holdFinished(hold(0, 0)));
        expectOk(session->hurt({1, 1, Side::Left, PhaseKind::Hold}));
        expectOk(session->hurtNumber(1, 5));
        expectOk(session->end({SessionStatus::InProgress, EndReason::Left, Millis{40'000}, true}));
        second = session->id().value();
    }
    expectOk(memory->prefs().setVersion(QStringLiteral("sphinx"), QStringLiteral("shorter")));
    expectOk(memory->prefs().setPictureTurned(QStringLiteral("sphinx"), true));
    expectOk(memory->prefs().setHurtAnswered(QStringLiteral("sphinx"), 1'795'000'000'000));
    expectOk(memory->prefs().setInBreaths(QStringLiteral("sphinx"), true));
    expectOk(memory->prefs().setDoseAnswer(QStringLiteral("locust"), Millis{15'000}, 2, DoseAnswer::Use,
                                           1'796'000'000'000));
    expectOk(memory->prefs().setExtraOn(QStringLiteral("locust"), Side::Right));
    expectOk(log->prefs().setDose(QStringLiteral("sphinx"), Millis{20'000}, std::nullopt));
    expectOk(log->prefs().setPictureTurned(QStringLiteral("sphinx"), true));
    EXPECT_NE(first, inFile) << "a page may still hold the old id";

    EXPECT_EQ(valueOf(log->adopt(*memory)), 2);
    EXPECT_EQ(valueOf(log->adopt(*memory)), 0) << "nothing twice";
    reopen();
    EXPECT_EQ(valueOf(log->reader().count()), 3);
    for (const SessionId id : {first, second}) {
        EXPECT_EQ(valueOf(log->reader().detail(id)), valueOf(memory->reader().detail(id)));
    }
    EXPECT_EQ(valueOf(log->unfinished())->detail.session.id, second);
    const ExercisePrefs sphinx = valueOf(log->prefs().of(QStringLiteral("sphinx")));
    EXPECT_EQ(sphinx.versionId, QStringLiteral("shorter"));
    EXPECT_EQ(sphinx.hold, Millis{20'000});
    EXPECT_TRUE(sphinx.pictureTurned);
    EXPECT_TRUE(sphinx.inBreaths);
    EXPECT_EQ(sphinx.hurtAnsweredUtcMs, 1'795'000'000'000);
    const ExercisePrefs locust = valueOf(log->prefs().of(QStringLiteral("locust")));
    EXPECT_EQ(locust.doseAnswer, DoseAnswer::Use);
    EXPECT_EQ(locust.doseAnsweredUtcMs, 1'796'000'000'000);
    EXPECT_EQ(locust.extraOn, Side::Right);
    EXPECT_NE(playRoutine(*log), first);
}

TEST_F(SessionLogFaults, AFailedMoveChangesNothing)
{
    const auto memory = valueOf(SessionLog::inMemory(clock));
    playRoutine(*memory);
    const auto impatient = openImpatient();
    const auto other = valueOf(Connection::open(file()));
    {
        const auto writing = valueOf(Transaction::begin(other));
        EXPECT_EQ(codeOfFailure(impatient->adopt(*memory)), StorageCode::Locked);
    }
    EXPECT_EQ(valueOf(log->reader().count()), 0);
    EXPECT_EQ(valueOf(impatient->adopt(*memory)), 1);
}

TEST_F(SessionLogFaults, AFullDiskLosesNothing)
{
    log.reset();
    auto connection = valueOf(Connection::open(file()));
    const qint64 pages = valueOf(connection.integer(QStringLiteral("PRAGMA page_count")));
    expectOk(connection.run(QStringLiteral("PRAGMA max_page_count=%1").arg(pages + 3)));
    auto full = valueOf(SessionLog::on(std::move(connection), clock));

    SessionPlan plan = routinePlan();
    plan.exercises = {exercisePlan("cat-cow", 1'000'000)};
    auto session = full->newSession();
    expectOk(session->begin(plan));
    HoldRecord missing;
    std::size_t written = 0;
    SessionJournal::Result result;
    while (result) { // until there is no room for more
        missing = hold(0, static_cast<int>(written));
        result = session->holdFinished(missing);
        written += result ? 1U : 0U;
    }
    EXPECT_EQ(failure(result), JournalError::Code::Full);
    ASSERT_TRUE(session->fault().has_value());
    EXPECT_EQ(session->fault()->code, StorageCode::DiskFull);
    const SessionId last = session->id().value();

    // Everything that was confirmed is there, for another program too.
    const auto other = valueOf(open());
    const auto detail = valueOf(other->reader().detail(last)).value();
    EXPECT_EQ(detail.exercises[0].holds.size(), written);

    // Room again (another connection has no limit): the same call comes through.
    session.reset();
    full.reset();
    const auto again = valueOf(other->carryOn(last));
    expectOk(again->holdFinished(missing));
    expectOk(again->end({SessionStatus::Partial, EndReason::Left, Millis{60'000}, true}));
    EXPECT_EQ(valueOf(other->reader().detail(last)).value().exercises[0].holds.size(), written + 1);
}

TEST_F(SessionLogFaults, AFailedBeginCanBeRepeated)
{
    const auto impatient = openImpatient();
    const auto session = impatient->newSession();
    const Moment begun = clock.now();
    const auto other = valueOf(Connection::open(file()));
    {
        const auto writing = valueOf(Transaction::begin(other));
        EXPECT_EQ(failure(session->begin(routinePlan())), JournalError::Code::Busy);
        EXPECT_EQ(session->fault()->code, StorageCode::Locked);
        EXPECT_EQ(session->id(), std::nullopt);
    }
    clock.advance(std::chrono::minutes(3));
    expectOk(session->begin(routinePlan()));
    EXPECT_FALSE(session->fault().has_value());
    EXPECT_EQ(sessionRow(*log, session->id().value()).started, begun) << "it began when the user began";
}

TEST_F(SessionLogFaults, EveryCallSurvivesALock)
{
    const auto impatient = openImpatient();
    const auto session = impatient->newSession();
    expectOk(session->begin(routinePlan()));
    const auto other = valueOf(Connection::open(file()));
    const std::vector<std::function<SessionJournal::Result()>> calls{
        [&] { return session->holdFinished(hold(0, 0)); },
        [&] {
            return session->exerciseReplaced({.id = 1, .block = 1, .exercise = exercisePlan("sphinx", 2)});
        },
        [&] {
            return session->hurt({1, 0, Side::None, PhaseKind::Hold});
        },
        [&] { return session->hurtNumber(1, 3); },
        [&] {
            return session->hurt({2, 0, Side::None, PhaseKind::Hold});
        },
        [&] { return session->hurtWithdrawn(2); },
        [&] { return session->activeTime(Millis{60'000}); },
        [&] {
            return session->end({SessionStatus::Partial, EndReason::Hurt, Millis{61'000}, true});
        },
    };
    for (const auto& call : calls) {
        {
            const auto writing = valueOf(Transaction::begin(other));
            EXPECT_EQ(failure(call()), JournalError::Code::Busy);
        }
        expectOk(call());
    }
    const auto detail = valueOf(log->reader().detail(session->id().value())).value();
    EXPECT_EQ(detail.session.status, SessionStatus::Partial);
    EXPECT_EQ(detail.exercises[0].holds.size(), 1U);
    EXPECT_EQ(detail.exercises[1].exerciseId, QStringLiteral("sphinx"));
    EXPECT_EQ(detail.hurts.size(), 1U);
    EXPECT_EQ(detail.hurts[0].pain, 3);
}

TEST_F(SessionLogFaults, CanBeReadWhereItCannotBeWritten)
{
    const SessionId id = playRoutine(*log);
    log.reset();
    const QByteArray before = contentOf(file());
    auto connection = valueOf(Connection::open(file(), {true, std::chrono::milliseconds(20)}));
    const auto readOnly = valueOf(SessionLog::on(std::move(connection), clock));
    ASSERT_TRUE(readOnly->writeFault().has_value());
    EXPECT_EQ(readOnly->writeFault()->code, StorageCode::ReadOnly);
    EXPECT_EQ(sessionRow(*readOnly, id).status, SessionStatus::Completed);
    EXPECT_EQ(failure(readOnly->newSession()->begin(routinePlan())), JournalError::Code::ReadOnly);
    EXPECT_EQ(codeOfFailure(readOnly->setNote(id, QStringLiteral("no"))), StorageCode::ReadOnly);
    EXPECT_TRUE(valueOf(readOnly->closeOldSessions()).becamePartial.empty());
    const auto memory = valueOf(SessionLog::inMemory(clock));
    EXPECT_EQ(valueOf(readOnly->adopt(*memory)), 0) << "nothing to move is no fault";
    playRoutine(*memory);
    EXPECT_EQ(codeOfFailure(readOnly->adopt(*memory)), StorageCode::ReadOnly);
    EXPECT_EQ(contentOf(file()), before);
}

/// A file that may be written again is written again, by whoever has it open: nobody starts the program anew
/// in the middle of a session.
TEST_F(SessionLogFaults, GoesOnWhenTheFileMayBeWrittenAgain)
{
    playRoutine(*log);
    log.reset();
    QFile opened(file());
    ASSERT_TRUE(opened.setPermissions(QFileDevice::ReadOwner));
    if (QFileInfo(file()).isWritable()) {
        GTEST_SKIP() << "this user may write everything";
    }
    const auto readOnly = valueOf(open());
    EXPECT_TRUE(readOnly->writeFault().has_value()); // as the program asks at its start
    const auto session = readOnly->newSession();
    EXPECT_EQ(failure(session->begin(routinePlan())), JournalError::Code::ReadOnly);
    EXPECT_EQ(valueOf(readOnly->reader().count()), 1) << "it can still be read";
    EXPECT_TRUE(readOnly->writeFault().has_value());
    ASSERT_TRUE(opened.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(0, 0)));
    EXPECT_FALSE(readOnly->writeFault().has_value());
    EXPECT_EQ(valueOf(readOnly->reader().count()), 2);
}

#ifdef Q_OS_LINUX
TEST_F(SessionLogFaults, SaysThatTheFolderCannotBeUsed)
{
    EXPECT_EQ(codeOfFailure(SessionLog::open(QStringLiteral("/proc/self/data"), clock)),
              StorageCode::FolderUnwritable);
}

TEST_F(SessionLogFaults, GoesOnWhenTheFolderComesBack)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    const QString away = folder() + QStringLiteral("-away");
    ASSERT_TRUE(QDir().rename(folder(), away));
    EXPECT_FALSE(session->holdFinished(hold(0, 0)).has_value());
    EXPECT_TRUE(log->writeFault().has_value());
    ASSERT_TRUE(QDir().rename(away, folder()));
    expectOk(session->holdFinished(hold(0, 0)));
    EXPECT_FALSE(log->writeFault().has_value());
}
#endif

TEST_F(SessionLogFaults, LeavesADamagedFileAlone)
{
    for (int i = 0; i < 30; ++i) {
        playRoutine(*log);
    }
    log.reset();
    QByteArray content = contentOf(file());
    for (qsizetype page = 4'096 * 2; page < content.size(); page += 4'096 * 2) {
        content.replace(page, 500, QByteArray(500, '\x7f'));
    }
    writeFile(file(), content);
    EXPECT_EQ(codeOfFailure(open()), StorageCode::Damaged);
    EXPECT_EQ(contentOf(file()), content);

    writeFile(file(), content.left(content.size() / 3)); // cut off
    EXPECT_EQ(codeOfFailure(open()), StorageCode::Damaged);

    writeFile(file(), "this is not a database at all");
    EXPECT_EQ(codeOfFailure(open()), StorageCode::Damaged);
    EXPECT_EQ(contentOf(file()), "this is not a database at all");
}

TEST_F(SessionLogFaults, LeavesANewerOrForeignFileAlone)
{
    log.reset();
    {
        const auto connection = valueOf(Connection::open(file()));
        expectOk(connection.run(QStringLiteral("PRAGMA user_version=9999")));
    }
    QByteArray before = contentOf(file());
    EXPECT_EQ(codeOfFailure(open()), StorageCode::Newer);
    EXPECT_EQ(contentOf(file()), before);

    {
        const auto connection = valueOf(Connection::open(file()));
        expectOk(connection.run(QStringLiteral("PRAGMA application_id=1")));
    }
    before = contentOf(file());
    EXPECT_EQ(codeOfFailure(open()), StorageCode::Foreign);
    EXPECT_EQ(contentOf(file()), before);
}

TEST_F(SessionLogFaults, AnEmptyFileIsANewLog)
{
    log.reset();
    writeFile(file(), QByteArray());
    reopen();
    playRoutine(*log);
    EXPECT_EQ(valueOf(log->reader().count()), 1);
}

TEST_F(SessionLogFaults, BringsAFileOfAnotherModeBack)
{
    playRoutine(*log);
    log.reset();
    {
        const auto connection = valueOf(Connection::open(file()));
        auto mode = valueOf(connection.prepare(QStringLiteral("PRAGMA journal_mode=WAL")));
        ASSERT_TRUE(valueOf(mode.step()));
        ASSERT_EQ(mode.text(0), QStringLiteral("wal"));
    }
    reopen();
    playRoutine(*log);
    EXPECT_FALSE(QFileInfo::exists(file() + QStringLiteral("-wal")));
    EXPECT_EQ(valueOf(log->reader().count()), 2);
}

TEST_F(SessionLogFaults, APlayerDoesNotWaitForOthers)
{
    const auto connection = valueOf(Connection::open(folder() + QStringLiteral("/other.sqlite")));
    const QString wait = QStringLiteral("PRAGMA busy_timeout");
    EXPECT_EQ(valueOf(connection.integer(wait)), 1000);
    {
        const ShortWait shorter(connection, std::chrono::milliseconds(20));
        EXPECT_EQ(valueOf(connection.integer(wait)), 20);
    }
    EXPECT_EQ(valueOf(connection.integer(wait)), 1000);
    const ShortWait longer(connection, std::chrono::milliseconds::max());
    EXPECT_EQ(valueOf(connection.integer(wait)), 1000);
}

} // namespace
} // namespace backstretch
