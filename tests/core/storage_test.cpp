// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/privatefile.h"
#include "core/storage/sqlsplitter.h"
#include "tests/support/storagesupport.h"

#include <QDir>
#include <QFileInfo>

namespace backstretch {
namespace {

class StorageTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    static void fill(const Connection& connection)
    {
        expectOk(connection.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)")));
        expectOk(connection.run(QStringLiteral("INSERT INTO t (x) VALUES (?)"), QStringLiteral("one")));
    }
    static qint64 rowsOf(const Connection& connection)
    {
        return valueOf(connection.integer(QStringLiteral("SELECT count(*) FROM t")));
    }
    static Connection::Options impatient() { return {false, std::chrono::milliseconds(20)}; }
    static Connection::Options readOnly() { return {true, std::chrono::milliseconds(20)}; }

    TestFolder m_folder;
};

TEST_F(StorageTest, CreatesFileAndFolderForTheUserAlone)
{
    const QString file = path("data/deeper/log.sqlite");
    const auto connection = valueOf(Connection::open(file));
    fill(connection);
    EXPECT_TRUE(isPrivate(file));
    EXPECT_TRUE(isPrivate(QFileInfo(file).absolutePath()));

    auto transaction = valueOf(Transaction::begin(connection));
    expectOk(connection.run(QStringLiteral("INSERT INTO t (x) VALUES ('two')")));
    ASSERT_TRUE(QFileInfo::exists(file + QStringLiteral("-journal")));
    EXPECT_TRUE(isPrivate(file + QStringLiteral("-journal")));
    expectOk(transaction.commit());
}

TEST_F(StorageTest, LeavesTheRightsOfAFolderThatWasThere)
{
    const QString folder = path("shared");
    ASSERT_TRUE(QDir().mkdir(folder));
    const auto before = QFile::permissions(folder);
    expectOk(ensurePrivateFolder(folder));
    EXPECT_EQ(QFile::permissions(folder), before);
}

TEST_F(StorageTest, TakesOthersRightsOnAFileAway)
{
    const QString file = path("open");
    writeFile(file, "x");
    ASSERT_TRUE(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                QFileDevice::ReadOther));
    makePrivate(file);
    EXPECT_TRUE(isPrivate(file));
    EXPECT_EQ(contentOf(file), "x");
}

TEST_F(StorageTest, IsSetUpSoThatNothingIsLost)
{
    const auto connection = valueOf(Connection::open(path("log.sqlite")));
    EXPECT_EQ(valueOf(connection.integer(QStringLiteral("PRAGMA foreign_keys"))), 1);
    EXPECT_EQ(valueOf(connection.integer(QStringLiteral("PRAGMA synchronous"))), 2); // FULL
    EXPECT_EQ(valueOf(connection.integer(QStringLiteral("PRAGMA trusted_schema"))), 0);
}

TEST_F(StorageTest, KeepsValuesAsTheyAre)
{
    const auto connection = valueOf(Connection::inMemory());
    auto echo = valueOf(connection.prepare(QStringLiteral("SELECT ?, ?, ?, ?, ?")));
    echo.bind(QString(), std::optional<int>(), std::optional(0), QDate(2026, 3, 9),
              std::chrono::milliseconds(1500));
    ASSERT_TRUE(valueOf(echo.step()));
    EXPECT_FALSE(echo.isNull(0)) << "an empty text is a text";
    EXPECT_EQ(echo.text(0), QString());
    EXPECT_TRUE(echo.isNull(1));
    EXPECT_EQ(echo.optionalInteger(1), std::nullopt);
    EXPECT_EQ(echo.optionalInteger(2), 0);
    EXPECT_EQ(echo.text(3), QStringLiteral("2026-03-09"));
    EXPECT_EQ(echo.integer(4), 1'500);
    EXPECT_FALSE(valueOf(echo.step()));
}

TEST_F(StorageTest, RunsAStatementAgainWithOtherValues)
{
    const auto connection = valueOf(Connection::inMemory());
    fill(connection);
    auto insert = valueOf(connection.prepare(QStringLiteral("INSERT INTO t (x) VALUES (?)")));
    expectOk(insert.bind(QStringLiteral("two")).run());
    EXPECT_EQ(insert.insertedId(), 2);
    expectOk(insert.bind(QStringLiteral("three")).run());
    EXPECT_EQ(insert.insertedId(), 3);
    EXPECT_EQ(insert.changes(), 1);
    EXPECT_EQ(rowsOf(connection), 3);
}

TEST_F(StorageTest, PreparesTheSameQuestionForEachOfTwoWhoAskIt)
{
    const auto connection = valueOf(Connection::inMemory());
    fill(connection);
    expectOk(connection.run(QStringLiteral("INSERT INTO t (x) VALUES ('two')")));
    const QString all = QStringLiteral("SELECT x FROM t WHERE id >= ? ORDER BY id");
    for (int round = 0; round < 3; ++round) {
        auto outer = valueOf(connection.prepare(all));
        outer.bind(1);
        ASSERT_TRUE(valueOf(outer.step()));
        auto inner = valueOf(connection.prepare(all));
        inner.bind(2);
        ASSERT_TRUE(valueOf(inner.step()));
        EXPECT_EQ(inner.text(0), QStringLiteral("two"));
        EXPECT_FALSE(valueOf(inner.step()));
        EXPECT_EQ(outer.text(0), QStringLiteral("one"));
        inner = std::move(outer); // goes on where the other was
        ASSERT_TRUE(valueOf(inner.step()));
        EXPECT_EQ(inner.text(0), QStringLiteral("two"));
    }
}

TEST_F(StorageTest, AsksAQuestionAnewWhereItWasLeftHalfWay)
{
    const auto connection = valueOf(Connection::open(path("log.sqlite"), impatient()));
    fill(connection);
    expectOk(connection.run(QStringLiteral("INSERT INTO t (x) VALUES ('two')")));
    const QString all = QStringLiteral("SELECT x FROM t ORDER BY id");
    {
        auto half = valueOf(connection.prepare(all));
        ASSERT_TRUE(valueOf(half.step()));
    }
    const auto other = valueOf(Connection::open(path("log.sqlite"), impatient()));
    expectOk(other.run(QStringLiteral("UPDATE t SET x = 'first' WHERE id = 1"))); // nobody reads any more
    auto again = valueOf(connection.prepare(all));
    ASSERT_TRUE(valueOf(again.step()));
    EXPECT_EQ(again.text(0), QStringLiteral("first"));
}

TEST_F(StorageTest, GivesNobodyTheValuesOfAnother)
{
    const auto connection = valueOf(Connection::inMemory());
    fill(connection);
    const QString found = QStringLiteral("SELECT count(*) FROM t WHERE x = ?");
    {
        auto first = valueOf(connection.prepare(found));
        ASSERT_TRUE(valueOf(first.bind(QStringLiteral("one")).step()));
        EXPECT_EQ(first.integer(0), 1);
    }
    auto second = valueOf(connection.prepare(found));
    ASSERT_TRUE(valueOf(second.step()));
    EXPECT_EQ(second.integer(0), 0);
}

TEST_F(StorageTest, SeesAnotherSchemaInAQuestionThatWasAskedBefore)
{
    const auto connection = valueOf(Connection::open(path("log.sqlite"), impatient()));
    fill(connection);
    const QString last = QStringLiteral("SELECT x FROM t ORDER BY id DESC LIMIT 1");
    const auto answer = [&] {
        auto statement = valueOf(connection.prepare(last));
        EXPECT_TRUE(valueOf(statement.step()));
        return statement.text(0);
    };
    EXPECT_EQ(answer(), QStringLiteral("one"));
    const auto other = valueOf(Connection::open(path("log.sqlite"), impatient()));
    expectOk(other.run(QStringLiteral("DROP TABLE t")));
    EXPECT_FALSE(connection.integer(last)) << "there is nothing to ask";
    expectOk(other.run(QStringLiteral("CREATE TABLE t (y TEXT, id INTEGER PRIMARY KEY, x TEXT)")));
    expectOk(other.run(QStringLiteral("INSERT INTO t (y, x) VALUES ('wrong', 'new')")));
    EXPECT_EQ(answer(), QStringLiteral("new"));
}

TEST_F(StorageTest, AnswersAfterManyDifferentQuestions)
{
    const auto connection = valueOf(Connection::inMemory());
    for (int round = 0; round < 2; ++round) {
        for (int number = 0; number < 200; ++number) {
            ASSERT_EQ(valueOf(connection.integer(QStringLiteral("SELECT %1").arg(number))), number);
        }
    }
}

TEST_F(StorageTest, RollsBackWhatWasNotCommitted)
{
    const auto connection = valueOf(Connection::open(path("log.sqlite")));
    fill(connection);
    {
        const auto transaction = valueOf(Transaction::begin(connection));
        expectOk(connection.run(QStringLiteral("INSERT INTO t (x) VALUES ('two')")));
    }
    EXPECT_EQ(rowsOf(connection), 1);
    const auto failed = connection.inTransaction([&]() -> StorageResult<void> {
        expectOk(connection.run(QStringLiteral("INSERT INTO t (x) VALUES ('two')")));
        return connection.run(QStringLiteral("INSERT INTO nowhere VALUES (1)"));
    });
    EXPECT_EQ(codeOfFailure(failed), StorageCode::Internal);
    EXPECT_EQ(rowsOf(connection), 1);
    expectOk(connection.inTransaction(
        [&] { return connection.run(QStringLiteral("INSERT INTO t (x) VALUES ('two')")); }));
    EXPECT_EQ(rowsOf(connection), 2);
}

TEST_F(StorageTest, SaysWhatTheSchemaRejects)
{
    const auto connection = valueOf(Connection::inMemory());
    expectOk(
        connection.run(QStringLiteral("CREATE TABLE p (pain INTEGER CHECK (pain BETWEEN 0 AND 10)) STRICT")));
    EXPECT_EQ(codeOfFailure(connection.run(QStringLiteral("INSERT INTO p VALUES (11)"))),
              StorageCode::Rejected);
    EXPECT_EQ(codeOfFailure(connection.run(QStringLiteral("INSERT INTO p VALUES ('much')"))),
              StorageCode::Rejected);
}

TEST_F(StorageTest, SaysThatAnotherProgramWrites)
{
    const auto first = valueOf(Connection::open(path("log.sqlite"), impatient()));
    fill(first);
    const auto second = valueOf(Connection::open(path("log.sqlite"), impatient()));
    {
        const auto transaction = valueOf(Transaction::begin(first));
        EXPECT_EQ(codeOfFailure(Transaction::begin(second)), StorageCode::Locked);
        EXPECT_EQ(rowsOf(second), 1) << "reading goes on";
    }
    expectOk(second.run(QStringLiteral("INSERT INTO t (x) VALUES ('two')")));
    EXPECT_EQ(rowsOf(first), 2);
}

/// Else a window that asks fifty things of a log which stays locked would stand still for fifty waits.
TEST_F(StorageTest, WaitsInVainOnlyOnce)
{
    const auto first = valueOf(Connection::open(path("log.sqlite"), impatient()));
    fill(first);
    const auto second = valueOf(Connection::open(path("log.sqlite"), impatient()));
    const QString wait = QStringLiteral("PRAGMA busy_timeout");
    const qint64 usual = impatient().busyTimeout.count();
    ASSERT_GT(usual, 0);
    EXPECT_EQ(rowsOf(second), 1);
    EXPECT_EQ(valueOf(second.integer(wait)), usual);

    expectOk(first.run(QStringLiteral("BEGIN EXCLUSIVE")));
    const QString count = QStringLiteral("SELECT count(*) FROM t");
    EXPECT_EQ(codeOfFailure(second.integer(count)), StorageCode::Locked);
    EXPECT_EQ(valueOf(second.integer(wait)), 0);
    expectOk(second.run(QStringLiteral("BEGIN"))); // takes no lock yet
    EXPECT_EQ(codeOfFailure(second.integer(count)), StorageCode::Locked);
    expectOk(second.run(QStringLiteral("ROLLBACK")));
    {
        const ShortWait shorter(second, std::chrono::milliseconds(1));
        EXPECT_EQ(valueOf(second.integer(wait)), 0);
    }
    EXPECT_EQ(valueOf(second.integer(wait)), 0) << "neither of them got through";

    EXPECT_EQ(codeOfFailure(Transaction::begin(second)), StorageCode::Locked);
    EXPECT_EQ(valueOf(second.integer(wait)), usual) << "who writes waits";
    EXPECT_EQ(codeOfFailure(second.integer(count)), StorageCode::Locked);
    EXPECT_EQ(valueOf(second.integer(wait)), 0);

    expectOk(first.run(QStringLiteral("ROLLBACK")));
    EXPECT_EQ(rowsOf(second), 1);
    EXPECT_EQ(valueOf(second.integer(wait)), usual);
}

TEST_F(StorageTest, SaysThatTheDiskIsFullAndKeepsWhatWasThere)
{
    const auto connection = valueOf(Connection::open(path("log.sqlite")));
    fill(connection);
    // SQLite's own limit gives the same result code as a disk without room.
    const qint64 pages = valueOf(connection.integer(QStringLiteral("PRAGMA page_count")));
    expectOk(connection.run(QStringLiteral("PRAGMA max_page_count=%1").arg(pages)));
    const auto filled = connection.run(QStringLiteral("INSERT INTO t (x) VALUES (hex(zeroblob(100000)))"));
    EXPECT_EQ(codeOfFailure(filled), StorageCode::DiskFull);
    EXPECT_EQ(rowsOf(connection), 1);
    expectOk(connection.run(QStringLiteral("PRAGMA max_page_count=100000")));
    expectOk(connection.run(QStringLiteral("INSERT INTO t (x) VALUES (hex(zeroblob(100000)))")));
}

TEST_F(StorageTest, SaysThatAFileCanOnlyBeRead)
{
    fill(valueOf(Connection::open(path("log.sqlite"))));
    const auto connection = valueOf(Connection::open(path("log.sqlite"), readOnly()));
    EXPECT_EQ(rowsOf(connection), 1);
    EXPECT_EQ(codeOfFailure(connection.run(QStringLiteral("INSERT INTO t (x) VALUES ('two')"))),
              StorageCode::ReadOnly);
}

TEST_F(StorageTest, DoesNotCreateWhatItOnlyReads)
{
    EXPECT_EQ(codeOfFailure(Connection::open(path("none.sqlite"), readOnly())), StorageCode::Unreadable);
    EXPECT_FALSE(QFileInfo::exists(path("none.sqlite")));
}

TEST_F(StorageTest, SaysThatAFolderStandsInTheWay)
{
    ASSERT_TRUE(QDir().mkdir(path("log.sqlite")));
    EXPECT_EQ(codeOfFailure(Connection::open(path("log.sqlite"))), StorageCode::Unreadable);
}

TEST_F(StorageTest, SaysThatTheFolderCannotBeMade)
{
    writeFile(path("file"), "in the way");
    EXPECT_EQ(codeOfFailure(Connection::open(path("file/log.sqlite"))), StorageCode::FolderUnwritable);
    EXPECT_EQ(codeOfFailure(Connection::open(path("file/deeper/log.sqlite"))), StorageCode::FolderUnwritable);
    EXPECT_EQ(contentOf(path("file")), "in the way");
}

#ifdef Q_OS_LINUX
TEST_F(StorageTest, SaysThatNothingCanBeCreatedInAFolder)
{
    // Nobody can create files there, administrators included.
    EXPECT_EQ(codeOfFailure(checkFolderWritable(QStringLiteral("/proc/self"))),
              StorageCode::FolderUnwritable);
    EXPECT_EQ(codeOfFailure(Connection::open(QStringLiteral("/proc/self/log.sqlite"))),
              StorageCode::FolderUnwritable);
    expectOk(checkFolderWritable(m_folder.path()));
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        << "the probe is gone";
}
#endif

#ifndef Q_OS_WIN // which does not let go of an open file
TEST_F(StorageTest, SaysThatTheFileOrTheFolderIsGone)
{
    const QString folder = path("data");
    const QString file = folder + QStringLiteral("/log.sqlite");
    {
        const auto connection = valueOf(Connection::open(file));
        fill(connection);
        ASSERT_TRUE(QFile::rename(file, path("elsewhere.sqlite")));
        EXPECT_EQ(codeOfFailure(connection.run(QStringLiteral("INSERT INTO t (x) VALUES ('two')"))),
                  StorageCode::Vanished);
        ASSERT_TRUE(QFile::rename(path("elsewhere.sqlite"), file));
        expectOk(connection.run(QStringLiteral("INSERT INTO t (x) VALUES ('two')")));
    }
    const auto connection = valueOf(Connection::open(file));
    ASSERT_TRUE(QDir(folder).removeRecursively());
    EXPECT_EQ(codeOfFailure(connection.run(QStringLiteral("INSERT INTO t (x) VALUES ('three')"))),
              StorageCode::Vanished);
}
#endif

TEST_F(StorageTest, SaysThatAFileIsDamaged)
{
    writeFile(path("text.sqlite"), QByteArray(5000, 'x'));
    const auto connection = Connection::open(path("text.sqlite"));
    if (connection) {
        EXPECT_EQ(codeOfFailure(connection->integer(QStringLiteral("PRAGMA user_version"))),
                  StorageCode::Damaged);
    } else {
        EXPECT_EQ(connection.error().code, StorageCode::Damaged);
    }
    EXPECT_EQ(contentOf(path("text.sqlite")), QByteArray(5000, 'x'));
}

TEST(StorageCodes, FollowSqlitesNumbers)
{
    EXPECT_EQ(storageCodeFor(5), StorageCode::Locked);
    EXPECT_EQ(storageCodeFor(5 | (2 << 8)), StorageCode::Locked); // busy snapshot
    EXPECT_EQ(storageCodeFor(8), StorageCode::ReadOnly);
    EXPECT_EQ(storageCodeFor(8 | (4 << 8)), StorageCode::Vanished);
    EXPECT_EQ(storageCodeFor(8 | (6 << 8)), StorageCode::FolderUnwritable);
    EXPECT_EQ(storageCodeFor(10 | (3 << 8)), StorageCode::InputOutput);
    EXPECT_EQ(storageCodeFor(11), StorageCode::Damaged);
    EXPECT_EQ(storageCodeFor(13), StorageCode::DiskFull);
    EXPECT_EQ(storageCodeFor(26), StorageCode::Damaged);
    EXPECT_EQ(storageCodeFor(1), StorageCode::Internal);
}

QStringList split(const char* script)
{
    return splitSql(QString::fromUtf8(script));
}

TEST(SqlSplitter, CutsAtSemicolonsOnly)
{
    EXPECT_EQ(split("a; b ;\n\n;c"),
              (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    EXPECT_EQ(split(""), QStringList());
    EXPECT_EQ(split(" ;; \n"), QStringList());
}

TEST(SqlSplitter, KnowsStringsNamesAndComments)
{
    EXPECT_EQ(split("INSERT INTO t VALUES ('a;b', 'it''s; fine')").size(), 1);
    EXPECT_EQ(split("SELECT \"a;b\", `c;d`, [e;f] FROM t; SELECT 2").size(), 2);
    EXPECT_EQ(split("SELECT 1 -- one; two 'three\n; SELECT 2").size(), 2);
    EXPECT_EQ(split("SELECT /* a; ' */ 1; SELECT 2"),
              (QStringList{QStringLiteral("SELECT   1"), QStringLiteral("SELECT 2")}));
    EXPECT_EQ(split("-- only a remark").size(), 0);
}

TEST(SqlSplitter, KeepsATriggerInOnePiece)
{
    const QStringList cut = split("CREATE TEMP TRIGGER x AFTER INSERT ON t BEGIN\n"
                                  "  UPDATE t SET a = CASE WHEN 1 THEN 2 END WHERE b = 'END;';\n"
                                  "  DELETE FROM u;\n"
                                  "END; SELECT 1");
    ASSERT_EQ(cut.size(), 2);
    EXPECT_TRUE(cut[0].endsWith(QStringLiteral("END")));
    EXPECT_EQ(cut[1], QStringLiteral("SELECT 1"));
}

TEST(SqlSplitter, EndsWithWhatIsNotClosed)
{
    EXPECT_EQ(split("SELECT 'open; SELECT 2").size(), 1);
    EXPECT_EQ(split("SELECT 1; /* open").size(), 1);
    EXPECT_EQ(split("SELECT [").size(), 1);
}

} // namespace
} // namespace backstretch
