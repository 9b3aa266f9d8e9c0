// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/backups.h"
#include "core/history/putaside.h"
#include "tests/support/logcopies.h"

#include <QDir>

namespace backstretch {
namespace {

class BackupsOfALog : public testing::Test
{
protected:
    [[nodiscard]] std::vector<Backup> list() const { return desk.keeper().backups().list(); }
    [[nodiscard]] QString folder() const { return SessionLog::backupFolderIn(desk.folder()); }
    [[nodiscard]] StagedCopy copy() const
    {
        static_cast<void>(desk.copy());
        return valueOf(stageCopy(desk.path(QStringLiteral("copy.backstretch")), {}));
    }

    Desk desk;
};

TEST_F(BackupsOfALog, AreMadeBeforeImportAndDeletionForTheirOwnerAlone)
{
    playRoutine(*desk.log);
    valueOf(desk.keeper().add(copy(), {}, {}));
    desk.clock.advance(std::chrono::minutes{1});
    const auto last = valueOf(desk.keeper().deleteEverything(false));
    ASSERT_TRUE(last.has_value());
    const auto backups = list();
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(backups[0].reason, BackupReason::Delete);
    EXPECT_EQ(backups[0].file, last->file);
    EXPECT_EQ(backups[1].reason, BackupReason::Import);
    EXPECT_EQ(backups[1].made, QDateTime(QDate(2026, 11, 19), QTime(9, 0)));
    EXPECT_GT(backups[1].bytes, 0);
    EXPECT_TRUE(isPrivate(backups[0].file));
}

TEST_F(BackupsOfALog, BringBackWhatWasDeleted)
{
    SessionMaker maker(6);
    desk.fill(maker, 15);
    const QByteArray before = desk.copy();
    const auto backup = valueOf(desk.keeper().deleteEverything(false));
    EXPECT_EQ(valueOf(desk.connection().integer(QStringLiteral("SELECT count(*) FROM session_hold"))), 0);
    EXPECT_FALSE(contentOf(desk.log->file()).contains("morning-loosener"))
        << "it is overwritten, not only unlinked";
    valueOf(desk.keeper().bringBack(backup->file, {}));
    EXPECT_TRUE(desk.copy() == before);
}

TEST_F(BackupsOfALog, UndoWhatWasBroughtBack)
{
    playRoutine(*desk.log);
    Desk other;
    SessionMaker maker(8);
    other.fill(maker, 5);
    static_cast<void>(other.copy());
    const StagedCopy given = valueOf(stageCopy(other.path(QStringLiteral("copy.backstretch")), {}));
    const QByteArray before = desk.copy();
    const auto outcome = valueOf(desk.keeper().add(given, {}, {}));
    EXPECT_NE(desk.copy(), before);
    valueOf(desk.keeper().undo(outcome.backup, {}));
    EXPECT_TRUE(desk.copy() == before);
    EXPECT_EQ(list().size(), 2U) << "what was undone can be brought back, too";

    // Where there was nothing before, there is nothing afterwards.
    Desk empty;
    const QByteArray nothing = empty.copy();
    const auto first = valueOf(empty.keeper().replace(given, {}));
    EXPECT_FALSE(first.backup.has_value());
    valueOf(empty.keeper().undo(first.backup, {}));
    EXPECT_TRUE(empty.copy() == nothing);
}

TEST_F(BackupsOfALog, GoWithEverythingIfTheUserWantsThat)
{
    writeFile(SessionLog::fileIn(desk.folder()) + QStringLiteral(".unreadable-20261101-080000"), "put aside");
    playRoutine(*desk.log);
    valueOf(desk.keeper().add(copy(), {}, {}));
    writeFile(folder() + QStringLiteral("/of-mine.txt"), "not ours");
    EXPECT_FALSE(valueOf(desk.keeper().deleteEverything(true)).has_value());
    EXPECT_TRUE(list().empty());
    EXPECT_TRUE(logsPutAside(desk.folder()).isEmpty());
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files), QStringList{QStringLiteral("of-mine.txt")});
}

TEST_F(BackupsOfALog, TheNewestFiveAreKept)
{
    playRoutine(*desk.log);
    const LogKeeper keeper = desk.keeper();
    const StagedCopy staged = copy();
    for (int day = 0; day < 8; ++day) {
        desk.clock.advance(std::chrono::hours{24});
        valueOf(keeper.add(staged, {}, {}));
        valueOf(keeper.add(staged, {}, {})); // within one second
    }
    const auto backups = list();
    ASSERT_EQ(backups.size(), 5U);
    EXPECT_EQ(backups.front().made.date(), QDate(2026, 11, 27));
    EXPECT_EQ(backups[1].made, backups[0].made);
    EXPECT_GT(backups[0].file.size(), backups[1].file.size()) << "the second one has a number";
    EXPECT_EQ(backups.back().made.date(), QDate(2026, 11, 25));

    // With the clock set back, the one just made is still not the one that goes.
    desk.clock.set("2020-01-01T00:00:00Z", 0);
    const auto outcome = valueOf(keeper.add(staged, {}, {}));
    EXPECT_TRUE(QFileInfo::exists(outcome.backup->file));
    EXPECT_EQ(list().size(), 5U);
}

TEST_F(BackupsOfALog, OnceAWeekIfSomethingChanged)
{
    const LogKeeper keeper = desk.keeper();
    EXPECT_FALSE(valueOf(keeper.backUpWeekly()).has_value()) << "there is nothing yet";
    const SessionId id = playRoutine(*desk.log);
    ASSERT_TRUE(valueOf(keeper.backUpWeekly()).has_value());
    expectOk(desk.log->setNote(id, QStringLiteral("changed")));
    desk.clock.advance(std::chrono::hours{24 * 6});
    EXPECT_FALSE(valueOf(keeper.backUpWeekly()).has_value()) << "not yet a week";
    desk.clock.advance(std::chrono::hours{24});
    const auto second = valueOf(keeper.backUpWeekly());
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(second->reason, BackupReason::Week);
    desk.clock.advance(std::chrono::hours{24 * 30});
    EXPECT_FALSE(valueOf(keeper.backUpWeekly()).has_value()) << "nothing has changed";
    expectOk(desk.log->prefs().setInBreaths(QStringLiteral("sphinx"), true));
    EXPECT_TRUE(valueOf(keeper.backUpWeekly()).has_value());
    EXPECT_EQ(list().size(), 3U);
}

TEST_F(BackupsOfALog, TheNewestThatCanBeReadIsOffered)
{
    EXPECT_FALSE(desk.keeper().backups().newestSound().has_value());
    playRoutine(*desk.log);
    const LogKeeper keeper = desk.keeper();
    const StagedCopy staged = copy();
    valueOf(keeper.add(staged, {}, {}));
    desk.clock.advance(std::chrono::hours{24});
    valueOf(keeper.add(staged, {}, {}));
    const auto backups = list();
    EXPECT_EQ(keeper.backups().newestSound()->file, backups[0].file);
    QByteArray damaged = contentOf(backups[0].file);
    damaged.replace(4096, 8192, QByteArray(8192, 'x'));
    writeFile(backups[0].file, damaged);
    EXPECT_EQ(keeper.backups().newestSound()->file, backups[1].file);
}

TEST_F(BackupsOfALog, NothingIsDoneWhereNoneCanBeMade)
{
    playRoutine(*desk.log);
    const QByteArray before = desk.copy();
    const StagedCopy staged = copy();
    writeFile(folder(), "a file where the folder should be");
    EXPECT_EQ(errorOf(desk.keeper().deleteEverything(true)).storage->code, StorageCode::FolderUnwritable);
    EXPECT_EQ(errorOf(desk.keeper().replace(staged, {})).storage->code, StorageCode::FolderUnwritable);
    EXPECT_TRUE(desk.copy() == before);
}

} // namespace
} // namespace backstretch
