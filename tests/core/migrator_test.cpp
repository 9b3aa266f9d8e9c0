// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/sqlsplitter.h"
#include "tests/support/storagesupport.h"

#include <QDir>
#include <QFileInfo>

#include <map>

namespace backstretch {
namespace {

Migration migration(int version, const char* sql)
{
    return {version, QStringLiteral("%1_test.sql").arg(version, 4, 10, QLatin1Char('0')),
            QString::fromUtf8(sql)};
}

const Migration first = migration(1, "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT);"
                                     "CREATE TABLE b (a_id INTEGER REFERENCES a (id));");
const Migration second = migration(2, "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = x || '!';");

class MigratorTest : public testing::Test
{
protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("log.sqlite")); }
    [[nodiscard]] QString backups() const { return m_folder.filePath(QStringLiteral("backups")); }
    StorageResult<Migrator::Outcome> migrate(const Connection& connection,
                                             std::vector<Migration> migrations) const
    {
        return Migrator(std::move(migrations))
            .migrate(connection, backups(), QStringLiteral("20261119-090000"));
    }
    [[nodiscard]] Connection open() const { return valueOf(Connection::open(file())); }
    static qint64 number(const Connection& connection, const char* sql)
    {
        return valueOf(connection.integer(QString::fromLatin1(sql)));
    }
    /// A database at version 1 with a row.
    void makeFirst() const
    {
        const auto connection = open();
        valueOf(migrate(connection, {first}));
        expectOk(connection.run(QStringLiteral("INSERT INTO a (x) VALUES ('kept')")));
    }

    TestFolder m_folder;
};

TEST_F(MigratorTest, BuildsAnEmptyDatabaseFromTheFirstOn)
{
    const auto connection = open();
    const auto outcome = valueOf(migrate(connection, {first, second}));
    EXPECT_EQ(outcome.from, 0);
    EXPECT_EQ(outcome.to, 2);
    EXPECT_TRUE(outcome.backup.isEmpty()) << "there was nothing to copy";
    EXPECT_EQ(number(connection, "PRAGMA user_version"), 2);
    EXPECT_EQ(number(connection, "PRAGMA application_id"), databaseApplicationId);
    EXPECT_EQ(number(connection, "PRAGMA foreign_keys"), 1);
    EXPECT_EQ(number(connection, "SELECT count(y) FROM a"), 0);
}

TEST_F(MigratorTest, DoesNothingTheSecondTime)
{
    makeFirst();
    const QByteArray before = contentOf(file());
    const auto connection = open();
    const auto outcome = valueOf(migrate(connection, {first}));
    EXPECT_EQ(outcome.from, 1);
    EXPECT_EQ(outcome.to, 1);
    EXPECT_EQ(contentOf(file()), before);
    EXPECT_FALSE(QFileInfo::exists(backups()));
}

TEST_F(MigratorTest, CopiesBeforeItUpgrades)
{
    makeFirst();
    const auto connection = open();
    const auto outcome = valueOf(migrate(connection, {first, second}));
    EXPECT_EQ(outcome.from, 1);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM a WHERE y = 'kept!'"), 1);

    ASSERT_TRUE(QFileInfo::exists(outcome.backup));
    EXPECT_TRUE(isPrivate(outcome.backup));
    EXPECT_TRUE(isPrivate(backups()));
    EXPECT_EQ(QDir(backups()).entryList(QDir::Files).size(), 1) << "no half copies";
    const auto copy = valueOf(Connection::open(outcome.backup, {true, std::chrono::milliseconds(20)}));
    EXPECT_EQ(number(copy, "PRAGMA user_version"), 1);
    EXPECT_EQ(number(copy, "PRAGMA application_id"), databaseApplicationId);
    EXPECT_EQ(number(copy, "SELECT count(*) FROM a WHERE x = 'kept'"), 1);
    expectOk(checkIntegrity(copy));
}

TEST_F(MigratorTest, NeverOverwritesAnOlderCopy)
{
    makeFirst();
    ASSERT_TRUE(QDir().mkdir(backups()));
    const QString taken = backups() + QStringLiteral("/log-version-1-20261119-090000.sqlite");
    writeFile(taken, "an older copy");
    const auto outcome = valueOf(migrate(open(), {first, second}));
    EXPECT_NE(outcome.backup, taken);
    EXPECT_TRUE(QFileInfo::exists(outcome.backup));
    EXPECT_EQ(contentOf(taken), "an older copy");
}

TEST_F(MigratorTest, UpgradesWholeOrNotAtAll)
{
    makeFirst();
    const auto connection = open();
    const Migration broken = migration(3, "CREATE TABLE c (id INTEGER); INSERT INTO nowhere VALUES (1);");
    const auto failed = migrate(connection, {first, second, broken});
    EXPECT_EQ(codeOfFailure(failed), StorageCode::Internal);
    EXPECT_TRUE(failed.error().detail.startsWith(QStringLiteral("0003_test.sql"))) << "says where";
    EXPECT_EQ(number(connection, "PRAGMA user_version"), 1);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM pragma_table_info('a') WHERE name = 'y'"), 0);
    EXPECT_EQ(number(connection, "PRAGMA foreign_keys"), 1);
    EXPECT_EQ(valueOf(migrate(connection, {first, second})).to, 2) << "and a mended one goes on from there";
}

TEST_F(MigratorTest, FindsForeignKeysThatAMigrationBroke)
{
    makeFirst();
    const auto connection = open();
    expectOk(connection.run(QStringLiteral("INSERT INTO b VALUES (1)")));
    EXPECT_EQ(codeOfFailure(migrate(connection, {first, migration(2, "DELETE FROM a;")})),
              StorageCode::Internal);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM a"), 1);
}

TEST_F(MigratorTest, LeavesANewerDatabaseAlone)
{
    {
        const auto connection = open();
        valueOf(migrate(connection, {first, second}));
    }
    const QByteArray before = contentOf(file());
    EXPECT_EQ(codeOfFailure(migrate(open(), {first})), StorageCode::Newer);
    EXPECT_EQ(contentOf(file()), before);
    EXPECT_FALSE(QFileInfo::exists(backups()));
}

TEST_F(MigratorTest, LeavesAForeignDatabaseAlone)
{
    expectOk(open().run(QStringLiteral("CREATE TABLE theirs (id INTEGER)")));
    const QByteArray before = contentOf(file());
    EXPECT_EQ(codeOfFailure(migrate(open(), {first})), StorageCode::Foreign);
    EXPECT_EQ(contentOf(file()), before);

    expectOk(open().run(QStringLiteral("PRAGMA application_id=77")));
    EXPECT_EQ(codeOfFailure(migrate(open(), {first})), StorageCode::Foreign);
}

TEST_F(MigratorTest, DoesNotUpgradeADamagedDatabase)
{
    makeFirst();
    {
        const auto connection = open();
        for (int i = 0; i < 200; ++i) {
            expectOk(connection.run(QStringLiteral("INSERT INTO a (x) VALUES (hex(randomblob(100)))")));
        }
    }
    QByteArray content = contentOf(file());
    ASSERT_GT(content.size(), 20'000);
    content.replace(12'288, 4'000, QByteArray(4'000, '\xff')); // a page of table a
    writeFile(file(), content);
    EXPECT_EQ(codeOfFailure(migrate(open(), {first, second})), StorageCode::Damaged);
    EXPECT_EQ(contentOf(file()), content);
}

TEST_F(MigratorTest, CannotUpgradeWhatItMayOnlyRead)
{
    makeFirst();
    const auto connection = valueOf(Connection::open(file(), {true, std::chrono::milliseconds(20)}));
    EXPECT_EQ(codeOfFailure(migrate(connection, {first, second})), StorageCode::ReadOnly);
    EXPECT_EQ(number(connection, "PRAGMA user_version"), 1);
}

TEST_F(MigratorTest, WaitsForItsTurn)
{
    makeFirst();
    const auto other = open();
    const auto writing = valueOf(Transaction::begin(other));
    const auto connection = valueOf(Connection::open(file(), {false, std::chrono::milliseconds(20)}));
    EXPECT_EQ(codeOfFailure(migrate(connection, {first, second})), StorageCode::Locked);
    EXPECT_EQ(number(connection, "PRAGMA user_version"), 1);
}

TEST_F(MigratorTest, LeavesNoHalfCopyWhenTheCopyFails)
{
    makeFirst();
    writeFile(backups(), "a file where the folder should be");
    EXPECT_EQ(codeOfFailure(migrate(open(), {first, second})), StorageCode::FolderUnwritable);
    EXPECT_EQ(number(open(), "PRAGMA user_version"), 1) << "no copy, no upgrade";
}

TEST(BuiltInMigrations, AreNumberedFromOneWithoutGaps)
{
    const auto migrations = valueOf(builtInMigrations());
    ASSERT_FALSE(migrations.empty());
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        EXPECT_EQ(migrations[i].version, static_cast<int>(i) + 1);
        EXPECT_FALSE(splitSql(migrations[i].sql).isEmpty());
    }
}

TEST(BuiltInMigrations, MakeEveryTableAndColumnOfTheLog)
{
    const auto connection = valueOf(Connection::inMemory());
    const auto outcome = valueOf(Migrator(valueOf(builtInMigrations())).migrate(connection, {}, {}));
    EXPECT_EQ(outcome.from, 0);

    const std::map<QString, QStringList> expected{
        {QStringLiteral("session"),
         {QStringLiteral("uuid"), QStringLiteral("started_utc_ms"), QStringLiteral("local_date"),
          QStringLiteral("utc_offset_s"), QStringLiteral("kind"), QStringLiteral("routine_id"),
          QStringLiteral("status"), QStringLiteral("end_reason"), QStringLiteral("asked_since"),
          QStringLiteral("pain_before"), QStringLiteral("pain_after"), QStringLiteral("pain_next_day"),
          QStringLiteral("active_ms"), QStringLiteral("note"), QStringLiteral("revision"),
          QStringLiteral("edited"), QStringLiteral("deleted_at"), QStringLiteral("plan")}},
        {QStringLiteral("session_exercise"),
         {QStringLiteral("session_id"), QStringLiteral("position"), QStringLiteral("exercise_id"),
          QStringLiteral("name"), QStringLiteral("version"), QStringLiteral("planned_hold_ms"),
          QStringLiteral("planned_repetitions"), QStringLiteral("layout")}},
        {QStringLiteral("session_hold"),
         {QStringLiteral("layout"), QStringLiteral("position"), QStringLiteral("side"),
          QStringLiteral("repetition"), QStringLiteral("planned_ms"), QStringLiteral("done_ms"),
          QStringLiteral("result")}},
        {QStringLiteral("session_hurt"),
         {QStringLiteral("exercise_id"), QStringLiteral("side"), QStringLiteral("phase"),
          QStringLiteral("pain"), QStringLiteral("happened_utc_ms")}},
        {QStringLiteral("exercise_prefs"),
         {QStringLiteral("version"), QStringLiteral("left_out_since"), QStringLiteral("hold_ms"),
          QStringLiteral("repetitions"), QStringLiteral("last_start_side"), QStringLiteral("in_breaths"),
          QStringLiteral("picture_turned"), QStringLiteral("hurt_answered_utc_ms"),
          QStringLiteral("dose_answer"), QStringLiteral("dose_answered_utc_ms"),
          QStringLiteral("extra_side")}},
        {QStringLiteral("gentle_plan"),
         {QStringLiteral("started"), QStringLiteral("started_utc_ms"), QStringLiteral("length_days"),
          QStringLiteral("step"), QStringLiteral("routine_id"), QStringLiteral("answered"),
          QStringLiteral("signs_read_utc_ms"), QStringLiteral("ended"), QStringLiteral("revision")}},
        {QStringLiteral("rest_day"),
         {QStringLiteral("local_date"), QStringLiteral("resting"), QStringLiteral("step"),
          QStringLiteral("revision")}},
    };
    for (const auto& [table, columns] : expected) {
        for (const QString& column : columns) {
            auto found = valueOf(connection.prepare(
                QStringLiteral("SELECT count(*) FROM pragma_table_info(?) WHERE name = ?")));
            ASSERT_TRUE(valueOf(found.bind(table, column).step()));
            EXPECT_EQ(found.integer(0), 1) << table.toStdString() << "." << column.toStdString();
        }
    }
}

TEST(BuiltInMigrations, KeepWhatWasChosenBeforeBreathsWereCounted)
{
    const TestFolder folder;
    const auto connection = valueOf(Connection::open(folder.filePath(QStringLiteral("log.sqlite"))));
    const auto all = valueOf(builtInMigrations());
    valueOf(Migrator({all.front()}).migrate(connection, folder.filePath(QStringLiteral("backups")), {}));
    expectOk(connection.run(QStringLiteral(
        "INSERT INTO exercise_prefs (exercise_id, version, hold_ms) VALUES ('sphinx', 'shorter', 9000)")));
    valueOf(Migrator(all).migrate(connection, folder.filePath(QStringLiteral("backups")),
                                  QStringLiteral("20261122-090000")));
    EXPECT_EQ(valueOf(connection.integer(QStringLiteral(
                  "SELECT count(*) FROM exercise_prefs WHERE exercise_id = 'sphinx' AND version = 'shorter'"
                  " AND hold_ms = 9000 AND in_breaths = 0 AND picture_turned = 0"))),
              1);
}

TEST_F(MigratorTest, TheThirdKeepsWhatWasChosenForAnExercise)
{
    const std::vector<Migration> all = valueOf(builtInMigrations());
    const auto connection = open();
    valueOf(migrate(connection, {all.at(0), all.at(1)}));
    expectOk(connection.run(QStringLiteral(
        "INSERT INTO exercise_prefs (exercise_id, version, left_out_since, last_start_side, revision)"
        " VALUES ('sphinx', 'easier', '2026-11-18', 'left', 3)")));
    const auto outcome = valueOf(migrate(connection, {all.at(0), all.at(1), all.at(2)}));
    EXPECT_EQ(outcome.from, 2);
    EXPECT_TRUE(QFileInfo::exists(outcome.backup));
    EXPECT_EQ(number(connection,
                     "SELECT count(*) FROM exercise_prefs WHERE exercise_id = 'sphinx' AND version = 'easier'"
                     " AND left_out_since = '2026-11-18' AND last_start_side = 'left' AND revision = 3"
                     " AND hurt_answered_utc_ms IS NULL"),
              1);
}

TEST_F(MigratorTest, TheFifthAddsGentleDaysToALogThatIsKept)
{
    const std::vector<Migration> all = valueOf(builtInMigrations());
    const auto connection = open();
    valueOf(migrate(connection, {all.at(0), all.at(1), all.at(2), all.at(3)}));
    expectOk(connection.run(QStringLiteral(
        "INSERT INTO exercise_prefs (exercise_id, version, revision) VALUES ('sphinx', 'easier', 3)")));
    const auto outcome =
        valueOf(migrate(connection, {all.at(0), all.at(1), all.at(2), all.at(3), all.at(4)}));
    EXPECT_EQ(outcome.from, 4);
    EXPECT_TRUE(QFileInfo::exists(outcome.backup));
    EXPECT_EQ(number(connection, "SELECT count(*) FROM exercise_prefs WHERE version = 'easier'"), 1);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM gentle_plan"), 0);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM rest_day"), 0);
}

TEST_F(MigratorTest, TheSixthFindsWhatWaitedForAnAnswerBefore)
{
    const std::vector<Migration> all = valueOf(builtInMigrations());
    const auto connection = open();
    valueOf(migrate(connection, {all.begin(), all.begin() + 5}));
    expectOk(connection.run(QStringLiteral(
        "INSERT INTO session (uuid, started_utc_ms, local_date, utc_offset_s, kind, name, status, end_reason)"
        " VALUES ('00000000-0000-0000-0000-000000000001', 1, '2026-11-18', 0, 'single', 'Sphinx Pose',"
        " 'partial', 'changed')")));
    EXPECT_EQ(valueOf(migrate(connection, {all.begin(), all.begin() + 6})).from, 5);
    EXPECT_EQ(number(connection, "SELECT count(*) FROM session INDEXED BY session_unanswered_change WHERE"
                                 " end_reason = 'changed' AND asked_since IS NULL AND deleted_at IS NULL"),
              1);
}

} // namespace
} // namespace backstretch
