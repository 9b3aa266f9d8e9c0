// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A log that cannot be read: it is kept, and a backup takes its place.
#include "core/history/putaside.h"
#include "tests/support/logcopies.h"

#include <QDir>

namespace backstretch {
namespace {

class PutAside : public testing::Test
{
protected:
    PutAside()
    {
        playRoutine(*desk.log);
        before = desk.copy();
        EXPECT_TRUE(valueOf(desk.keeper().backUpWeekly()).has_value());
        desk.log.reset();
        damaged = contentOf(file());
        damaged.replace(0, 4096, QByteArray(4096, 'x'));
        writeFile(file(), damaged);
    }
    [[nodiscard]] QString file() const { return SessionLog::fileIn(desk.folder()); }
    [[nodiscard]] Backup backup() const
    {
        return *Backups(SessionLog::backupFolderIn(desk.folder())).newestSound();
    }
    [[nodiscard]] StorageCode opening() const
    {
        return SessionLog::open(desk.folder(), desk.clock).error().code;
    }

    Desk desk;
    QByteArray before;
    QByteArray damaged;
};

TEST_F(PutAside, KeepsTheFileAsItWasForItsOwnerAlone)
{
    ASSERT_EQ(opening(), StorageCode::Damaged);
    writeFile(file() + QStringLiteral("-journal"), "of the old one");
    const QString aside = valueOf(putLogAside(desk.folder(), desk.clock.now()));
    EXPECT_EQ(QFileInfo(aside).fileName(), QStringLiteral("backstretch.sqlite.unreadable-20261119-090000"));
    EXPECT_TRUE(contentOf(aside) == damaged);
    EXPECT_TRUE(isPrivate(aside));
    EXPECT_EQ(contentOf(aside + QStringLiteral("-journal")), "of the old one");
    EXPECT_FALSE(QFileInfo::exists(file()));
    EXPECT_EQ(valueOf(putLogAside(desk.folder(), desk.clock.now())), QString()) << "there is none now";

    writeFile(file(), "a second one");
    const QString second = valueOf(putLogAside(desk.folder(), desk.clock.now()));
    EXPECT_NE(second, aside) << "within one second";
    EXPECT_EQ(logsPutAside(desk.folder()).size(), 2);
    EXPECT_TRUE(removeLogsPutAside(desk.folder()));
    EXPECT_TRUE(QDir(desk.folder()).entryList({QStringLiteral("*unreadable*")}, QDir::Files).isEmpty());
}

TEST_F(PutAside, ABackupTakesItsPlace)
{
    const QString aside = valueOf(useBackup(desk.folder(), backup(), desk.clock.now()));
    EXPECT_TRUE(contentOf(aside) == damaged);
    EXPECT_TRUE(isPrivate(file()));
    desk.log = valueOf(SessionLog::open(desk.folder(), desk.clock));
    EXPECT_TRUE(desk.copy() == before);
    EXPECT_TRUE(QFileInfo::exists(backup().file)) << "the backup itself stays";
}

TEST_F(PutAside, ABackupThatCannotBeCopiedLeavesEverythingAsItWas)
{
    const Backup gone{desk.path(QStringLiteral("gone.sqlite")), BackupReason::Week, {}, 0};
    EXPECT_FALSE(useBackup(desk.folder(), gone, desk.clock.now()).has_value());
    Backup damagedToo = backup();
    writeFile(damagedToo.file, damaged);
    EXPECT_FALSE(useBackup(desk.folder(), damagedToo, desk.clock.now()).has_value());
    EXPECT_TRUE(contentOf(file()) == damaged) << "the log is back in its place";
    EXPECT_TRUE(logsPutAside(desk.folder()).isEmpty());
}

TEST_F(PutAside, TheKeeperTouchesNoFileThatIsNotOurs)
{
    EXPECT_EQ(errorOf(LogKeeper::open(desk.folder(), desk.clock)).storage->code, StorageCode::Damaged);
    ASSERT_TRUE(QFile::remove(file()));
    EXPECT_EQ(errorOf(LogKeeper::open(desk.folder(), desk.clock)).storage->code, StorageCode::Vanished);
    EXPECT_FALSE(QFileInfo::exists(file())) << "none is made, either";
    {
        const Connection foreign = valueOf(Connection::open(file()));
        expectOk(foreign.run(QStringLiteral("CREATE TABLE session (id)")));
    }
    EXPECT_EQ(errorOf(LogKeeper::open(desk.folder(), desk.clock)).storage->code, StorageCode::Foreign);
}

} // namespace
} // namespace backstretch
