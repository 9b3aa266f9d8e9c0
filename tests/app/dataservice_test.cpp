// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dataworld.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace backstretch {
namespace {

using Work = DataService::Work;

class DataServiceTest : public DataTest
{
protected:
    [[nodiscard]] QByteArray content()
    {
        expectOk(history.log().saveCopy(path("now.backstretch")));
        return contentOf(path("now.backstretch"));
    }
    [[nodiscard]] QString backupFolder() const { return SessionLog::backupFolderIn(folder.path()); }
};

TEST_F(DataServiceTest, SavesACopyThatIsWhatTheLogIs)
{
    play(QStringLiteral("morning-loosener"), 4, 3);
    data.saveCopy(path("copy.backstretch"));
    EXPECT_TRUE(data.isBusy());
    EXPECT_FALSE(QFileInfo::exists(path("copy.backstretch"))) << "not on this thread";
    const auto end = nextEnd();
    EXPECT_FALSE(data.isBusy());
    ASSERT_FALSE(end.error.has_value());
    EXPECT_EQ(end.work, Work::SaveCopy);
    EXPECT_EQ(end.bytes, contentOf(path("copy.backstretch")).size());
    EXPECT_TRUE(isPrivate(path("copy.backstretch")));
    EXPECT_TRUE(contentOf(path("copy.backstretch")) == content());
}

TEST_F(DataServiceTest, BringsBackAndUndoes)
{
    play(QStringLiteral("morning-loosener"), 4, 3);
    const QByteArray before = content();
    Desk other;
    SessionMaker maker(4);
    other.fill(maker, 12);
    int changes = 0;
    QObject::connect(&history, &HistoryService::changed, &history, [&] { ++changes; });

    data.check(copyOf(other));
    const auto checked = nextEnd();
    ASSERT_NE(checked.checked, nullptr);
    EXPECT_EQ(changes, 0);
    const int fresh = checked.checked->plan.count(MergeFate::New);
    EXPECT_GT(fresh, 5);

    data.add({});
    const auto added = nextEnd();
    ASSERT_FALSE(added.error.has_value());
    EXPECT_EQ(added.plan.count(MergeFate::New), fresh);
    EXPECT_EQ(sessions(), 1 + checked.checked->sessions);
    EXPECT_GT(changes, 0) << "the pages hear of it";
    ASSERT_TRUE(added.backup.has_value());

    data.undo(added.backup);
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_TRUE(content() == before);

    data.check(path("given.backstretch"));
    static_cast<void>(nextEnd());
    data.replace();
    const auto replaced = nextEnd();
    EXPECT_FALSE(replaced.error.has_value());
    EXPECT_TRUE(content() == other.copy());
    data.undo(replaced.backup);
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_TRUE(content() == before);
}

TEST_F(DataServiceTest, StoppedChangesNothing)
{
    play(QStringLiteral("morning-loosener"));
    const QByteArray before = content();
    Desk other;
    SessionMaker maker(5);
    other.fill(maker, 30);
    data.check(copyOf(other));
    static_cast<void>(nextEnd());
    data.add({});
    data.stop(); // before the other thread gets to it, or in the middle
    const auto end = nextEnd();
    if (end.error) {
        EXPECT_EQ(end.error->code, ArchiveCode::Cancelled);
        EXPECT_TRUE(content() == before);
    }
    data.add({});
    EXPECT_FALSE(nextEnd().error.has_value()) << "a stop is for what was going on, not for what comes";
}

TEST_F(DataServiceTest, NothingBeginsWhileASessionRuns)
{
    play(QStringLiteral("morning-loosener"));
    bool running = true;
    data.setSessionRunning([&running] { return running; });
    data.saveCopy(path("copy.backstretch"));
    const auto refused = nextEnd();
    ASSERT_TRUE(refused.error.has_value());
    EXPECT_EQ(refused.error->storage->code, StorageCode::Locked);
    EXPECT_FALSE(QFileInfo::exists(path("copy.backstretch")));
    data.copyWeekly();
    EXPECT_FALSE(data.isBusy());
    running = false;
    data.copyWeekly();
    EXPECT_TRUE(nextEnd().backup.has_value());
}

TEST_F(DataServiceTest, TheWeeklyCopySaysWhyItFailsAndGoesOnOnceTheCauseIsGone)
{
    data.copyWeekly();
    EXPECT_FALSE(nextEnd().backup.has_value()) << "there is nothing yet";
    play(QStringLiteral("morning-loosener"));
    writeFile(backupFolder(), "a file where the folder should be");
    data.copyWeekly();
    static_cast<void>(nextEnd());
    ASSERT_TRUE(data.weeklyFault().has_value());
    EXPECT_EQ(data.weeklyFault()->storage->code, StorageCode::FolderUnwritable);
    EXPECT_FALSE(history.fault().has_value()) << "sessions are still saved";
    ASSERT_TRUE(QFile::remove(backupFolder()));
    data.copyWeekly();
    static_cast<void>(nextEnd());
    EXPECT_FALSE(data.weeklyFault().has_value());
    ASSERT_EQ(data.backups().size(), 1U);
    EXPECT_EQ(data.backups().front().reason, BackupReason::Week);
    data.copyWeekly();
    EXPECT_FALSE(nextEnd().backup.has_value()) << "not yet a week";
}

TEST_F(DataServiceTest, DeletesEverythingAfterABackup)
{
    play(QStringLiteral("morning-loosener"));
    data.deleteEverything(false);
    const auto end = nextEnd();
    ASSERT_FALSE(end.error.has_value());
    EXPECT_EQ(sessions(), 0);
    ASSERT_TRUE(end.backup.has_value());
    data.undo(end.backup);
    static_cast<void>(nextEnd());
    EXPECT_EQ(sessions(), 1);
    data.deleteEverything(true);
    EXPECT_FALSE(nextEnd().backup.has_value());
    EXPECT_TRUE(data.backups().empty());
}

TEST_F(DataServiceTest, ABadFileIsRefusedAndNothingIsTakenFromIt)
{
    writeFile(path("photo.backstretch"), "not a copy");
    data.check(path("photo.backstretch"));
    EXPECT_EQ(nextEnd().error->code, ArchiveCode::NotACopy);
    data.add({});
    EXPECT_TRUE(nextEnd().error.has_value()) << "nothing was checked";
    data.check(path("nowhere.backstretch"));
    EXPECT_EQ(nextEnd().error->code, ArchiveCode::Unreadable);
}

TEST_F(DataServiceTest, ACopyOfWhatIsOnlyInMemoryCanBeSaved)
{
    TestFolder elsewhere;
    const QString blocked = elsewhere.filePath(QStringLiteral("data"));
    writeFile(blocked, "a file where the folder should be");
    HistoryService forgetful(blocked, clock);
    forgetful.open();
    ASSERT_TRUE(forgetful.isForgetful());
    playRoutine(forgetful.log());
    DataService service(forgetful, clock);
    std::vector<DataService::Outcome> done;
    QObject::connect(&service, &DataService::finished, &service,
                     [&done](const DataService::Outcome& outcome) { done.push_back(outcome); });
    const QString file = elsewhere.filePath(QStringLiteral("kept.backstretch"));
    service.saveCopy(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return done.size() == 1; }));
    EXPECT_FALSE(done[0].error.has_value());
    EXPECT_EQ(valueOf(stageCopy(file, {})).sessions, 1);
    service.deleteEverything(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return done.size() == 2; }));
    EXPECT_TRUE(done[1].error.has_value()) << "what stands in its place is not ours to delete";
    EXPECT_EQ(contentOf(blocked), "a file where the folder should be");
}

TEST_F(DataServiceTest, AFileThatVanishedCanStillBeSaved)
{
    play(QStringLiteral("morning-loosener"));
    const SessionId id = play(QStringLiteral("morning-loosener"));
    ASSERT_TRUE(QFile::rename(history.file(), path("moved")));
    EXPECT_FALSE(history.wrote(history.log().setNote(id, QStringLiteral("x"))));
    ASSERT_TRUE(history.fault().has_value());
    ASSERT_EQ(history.fault()->code, StorageCode::Vanished);
    data.saveCopy(path("kept.backstretch"));
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_EQ(valueOf(stageCopy(path("kept.backstretch"), {})).sessions, 2);
    data.deleteEverything(true);
    EXPECT_TRUE(nextEnd().error.has_value());
    // Put back, all goes on.
    ASSERT_TRUE(QFile::rename(path("moved"), history.file()));
    history.open();
    EXPECT_FALSE(history.fault().has_value());
    EXPECT_EQ(sessions(), 2);
}

#ifdef Q_OS_UNIX
/// While it lives no file of this program may grow beyond so many bytes: as on a disk that is full.
class NoRoom
{
public:
    explicit NoRoom(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;
    ~NoRoom() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

TEST_F(DataServiceTest, WithoutRoomNothingIsLostAndAllGoesOnOnceThereIsSome)
{
    play(QStringLiteral("morning-loosener"), 4, 3);
    const QByteArray before = content();
    Desk other;
    SessionMaker maker(6);
    other.fill(maker, 20);
    data.check(copyOf(other));
    static_cast<void>(nextEnd());
    writeFile(path("copy.backstretch"), "older");
    {
        const NoRoom full(400);
        data.saveCopy(path("copy.backstretch"));
        EXPECT_TRUE(nextEnd().error.has_value());
        data.add({});
        EXPECT_TRUE(nextEnd().error.has_value());
        data.deleteEverything(true);
        EXPECT_TRUE(nextEnd().error.has_value()) << "no backup, no deletion";
        data.copyWeekly();
        EXPECT_TRUE(nextEnd().error.has_value());
    }
    EXPECT_EQ(contentOf(path("copy.backstretch")), "older");
    EXPECT_TRUE(content() == before);
    EXPECT_EQ(QDir(backupFolder()).entryList(QDir::Files), QStringList()) << "nothing half-written stays";
    data.saveCopy(path("copy.backstretch"));
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_TRUE(contentOf(path("copy.backstretch")) == before);
    data.check(path("given.backstretch"));
    static_cast<void>(nextEnd());
    data.add({});
    EXPECT_FALSE(nextEnd().error.has_value());
}
#endif

} // namespace
} // namespace backstretch
