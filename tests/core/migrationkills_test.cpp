// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/logrows.h"
#include "core/history/sessionlog.h"
#include "core/storage/migrator.h"
#include "tests/support/kills.h"
#include "tests/support/logcopies.h"
#include "tests/support/places.h"

#include <QDir>

#include <chrono>
#include <random>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

constexpr int sessions = 200;

/// The rows of every table of the first version, counted.
QList<qint64> rowsOf(const Connection& connection)
{
    QList<qint64> rows;
    for (const auto* table : {"session", "session_exercise", "session_hold", "exercise_prefs"}) {
        rows.append(
            valueOf(connection.integer(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table))));
    }
    return rows;
}

qint64 versionOf(const Connection& connection)
{
    return valueOf(connection.integer(QStringLiteral("PRAGMA user_version")));
}

/// A program killed while it brings an old log up to date leaves the old one or the new one, whole, and
/// nothing that looks like a backup and is none.
TEST(MigrationKills, LeaveTheOldOrTheNewWhole)
{
    const std::vector<Migration> migrations = valueOf(builtInMigrations());
    const auto newest = static_cast<qint64>(migrations.size());
    const TestFolder folder;
    const QString file = SessionLog::fileIn(folder.path());
    QList<qint64> rows;
    {
        const auto connection = valueOf(Connection::open(file));
        valueOf(Migrator({migrations.front()}).migrate(connection, {}, {}));
        SessionMaker maker(41);
        auto writer = valueOf(LogRowWriter::on(connection));
        for (int i = 0; i < sessions; ++i) {
            valueOf(writer.insertSession(maker.session()));
        }
        rows = rowsOf(connection);
    }
    const QByteArray untouched = contentOf(file);
    QDir backups(folder.filePath(QStringLiteral("backups")));
    const auto startAgain = [&] {
        backups.removeRecursively();
        QFile::remove(file + QStringLiteral("-journal"));
        writeFile(file, untouched);
    };

    // How long it takes unharmed, so that kills fall all over it.
    startAgain();
    ChildProgram whole(places::helperProgram(QStringLiteral("log_opener")), {folder.path()});
    ASSERT_TRUE(whole.hear(1));
    const auto begun = std::chrono::steady_clock::now();
    ASSERT_TRUE(whole.hear(1));
    const auto length =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    ASSERT_TRUE(whole.endsWell());

    std::mt19937 random(20261130); // NOLINT: the same parts of it every time
    int old = 0;
    int changed = 0;
    const int kills = killsOr(20);
    for (int kill = 0; kill < kills; ++kill) {
        startAgain();
        ChildProgram program(places::helperProgram(QStringLiteral("log_opener")), {folder.path()});
        ASSERT_TRUE(program.hear(1));
        program.killIn(length * std::uniform_int_distribution<int>(0, 120)(random) / 100);

        const auto connection = valueOf(Connection::open(file));
        expectOk(checkIntegrity(connection, IntegrityCheck::Full));
        EXPECT_EQ(rowsOf(connection), rows);
        const qint64 version = versionOf(connection);
        ASSERT_TRUE(version == 1 || version == newest) << version;
        (version == 1 ? old : changed) += 1;
        const QStringList kept = backups.entryList({QStringLiteral("*.sqlite")}, QDir::Files);
        EXPECT_TRUE(version == 1 || !kept.isEmpty()) << "upgraded without a backup";
        for (const QString& name : kept) {
            const auto backup = valueOf(Connection::open(backups.filePath(name)));
            expectOk(checkIntegrity(backup, IntegrityCheck::Full));
            EXPECT_EQ(versionOf(backup), 1);
            EXPECT_EQ(rowsOf(backup), rows) << "a backup that is not whole";
        }
    }
    EXPECT_GT(old, 0) << "no kill came early enough: the test tests nothing";
    RecordProperty("kills", kills);
    std::printf("%d kills: %d times the old log, %d times the new one\n", kills, old, changed);
}

} // namespace
} // namespace backstretch
