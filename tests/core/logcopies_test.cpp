// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/copyformat.h"
#include "core/history/sessiontable.h"
#include "core/storage/migrator.h"
#include "tests/support/logcopies.h"

#include <QJsonDocument>

#include <algorithm>

namespace backstretch {
namespace {

/// What a log holds goes out, comes back, and is the same.
class LogCopies : public testing::Test
{
protected:
    [[nodiscard]] QString copyFile() const { return desk.path(QStringLiteral("copy.backstretch")); }

    Desk desk;
};

TEST_F(LogCopies, GoOutAreWipedComeBackAndGoOutBitForBitEqual)
{
    SessionMaker maker(7);
    desk.fill(maker, 60);
    playRoutine(*desk.log);
    auto unfinished = desk.log->newSession(); // with a plan to be carried on by
    expectOk(unfinished->begin(routinePlan()));
    expectOk(unfinished->holdFinished(hold(0, 0)));
    unfinished.reset();
    expectOk(desk.log->prefs().setVersion(QStringLiteral("sphinx"), QStringLiteral("easier")));
    expectOk(desk.log->prefs().setDose(QStringLiteral("sphinx"), Millis{12'000}, 4));
    const QByteArray before = desk.copy();

    const auto keeper = desk.keeper();
    valueOf(keeper.deleteEverything(true));
    EXPECT_TRUE(valueOf(desk.log->reader().sessions({}, 10)).empty());
    EXPECT_TRUE(valueOf(desk.log->prefs().all()).empty());
    EXPECT_NE(desk.copy(QStringLiteral("empty.backstretch")), before);

    const StagedCopy staged = valueOf(stageCopy(copyFile(), {}));
    valueOf(keeper.add(staged, {}, {}));
    EXPECT_TRUE(desk.copy(QStringLiteral("again.backstretch")) == before);
    EXPECT_EQ(valueOf(desk.log->prefs().of(QStringLiteral("sphinx"))).repetitions, 4);
    EXPECT_TRUE(valueOf(desk.log->unfinished()).has_value()) << "it can still be carried on";
}

TEST_F(LogCopies, DoNotDependOnTheOrderInWhichThingsWereWritten)
{
    SessionMaker maker(3);
    std::vector<QJsonObject> sessions(20);
    std::generate(sessions.begin(), sessions.end(), [&] { return maker.session(); });
    for (const QJsonObject& session : sessions) {
        desk.insert(session);
    }
    Desk other;
    other.clock.advance(std::chrono::hours{30});
    std::reverse(sessions.begin(), sessions.end());
    for (const QJsonObject& session : sessions) {
        other.insert(session);
    }
    EXPECT_TRUE(other.copy() == desk.copy());
}

TEST_F(LogCopies, AreForTheirOwnerAlone)
{
    playRoutine(*desk.log);
    writeFile(copyFile(), "something that was here"); // with the usual permissions
    static_cast<void>(desk.copy());
    EXPECT_TRUE(isPrivate(copyFile()));
    expectOk(desk.keeper().saveTable(desk.path(QStringLiteral("t.csv")), sessionTableColumns(), {}));
    EXPECT_TRUE(isPrivate(desk.path(QStringLiteral("t.csv"))));
}

TEST_F(LogCopies, ThatCannotBeWrittenLeaveWhatWasThere)
{
    playRoutine(*desk.log);
    const ArchiveError noFolder =
        errorOf(desk.keeper().saveCopy(desk.path(QStringLiteral("nowhere/copy.backstretch")), {}));
    EXPECT_EQ(noFolder.code, ArchiveCode::Storage);
    ASSERT_TRUE(noFolder.storage.has_value());
    EXPECT_EQ(noFolder.storage->code, StorageCode::FolderUnwritable);

    writeFile(copyFile(), "an older copy");
    EXPECT_EQ(errorOf(desk.keeper().saveCopy(copyFile(), [](qint64, qint64) { return false; })).code,
              ArchiveCode::Cancelled);
    EXPECT_EQ(contentOf(copyFile()), "an older copy");
    EXPECT_EQ(QDir(desk.folder()).entryList({QStringLiteral("copy.*")}, QDir::Files).size(), 1)
        << "nothing half-written stays";
}

TEST_F(LogCopies, SayWhatTheyHold)
{
    playRoutine(*desk.log);
    desk.clock.advance(std::chrono::hours{48});
    playRoutine(*desk.log);
    expectOk(desk.log->remove(playRoutine(*desk.log)));
    static_cast<void>(desk.copy());
    const StagedCopy staged = valueOf(stageCopy(copyFile(), {}));
    EXPECT_EQ(staged.sessions, 2);
    EXPECT_EQ(staged.removed, 1);
    EXPECT_EQ(staged.choices, 1) << "the side on which the open book began";
    EXPECT_EQ(staged.firstDay, QDate(2026, 11, 19));
    EXPECT_EQ(staged.lastDay, QDate(2026, 11, 21));
}

TEST_F(LogCopies, SplitLargeMonths)
{
    SessionMaker maker(11);
    const Connection file = desk.connection();
    auto transaction = valueOf(Transaction::begin(file));
    auto writer = valueOf(LogRowWriter::on(file));
    for (int i = 0; i < CopyWriter::sessionsPerFile + 3; ++i) {
        QJsonObject session = maker.session();
        session[QStringLiteral("started_utc_ms")] = 1'795'000'000'000LL + i;
        session[QStringLiteral("utc_offset_s")] = 0;
        session[QStringLiteral("local_date")] = QStringLiteral("2026-11-18");
        session[QStringLiteral("exercises")] = QJsonArray();
        session[QStringLiteral("hurts")] = QJsonArray();
        valueOf(writer.insertSession(session));
    }
    expectOk(transaction.commit());
    static_cast<void>(desk.copy());
    const auto archive = valueOf(ArchiveReader::open(copyFile()));
    EXPECT_EQ(archive->paths(),
              (QStringList{QStringLiteral("choices.json"), QStringLiteral("sessions/2026-11.json"),
                           QStringLiteral("sessions/2026-11.2.json"), QStringLiteral("manifest.json")}));
    const StagedCopy staged = valueOf(stageCopy(copyFile(), {}));
    EXPECT_EQ(staged.sessions + staged.removed, CopyWriter::sessionsPerFile + 3);
}

TEST_F(LogCopies, CanBeAWholeDatabase)
{
    SessionMaker maker(5);
    desk.fill(maker, 30);
    const QByteArray copy = desk.copy();
    Desk other;
    const StagedCopy staged = valueOf(stageCopy(desk.log->file(), {}));
    valueOf(other.keeper().add(staged, {}, {}));
    EXPECT_TRUE(other.copy() == copy);
}

TEST_F(LogCopies, OfAnOlderSchemaAreUpgradedOnTheWay)
{
    auto migrations = valueOf(builtInMigrations());
    ASSERT_GT(migrations.size(), 1U);
    const int newest = static_cast<int>(migrations.size());
    migrations.resize(1);
    const QString old = desk.path(QStringLiteral("old.sqlite"));
    {
        const auto connection = valueOf(Connection::open(old));
        valueOf(Migrator(migrations).migrate(connection, {}, {}));
        SessionMaker maker(9);
        auto writer = valueOf(LogRowWriter::on(connection));
        for (int i = 0; i < 5; ++i) {
            valueOf(writer.insertSession(maker.session()));
        }
        expectOk(
            writer.insertItem(logtables::choice, {{QStringLiteral("exercise_id"), QStringLiteral("sphinx")},
                                                  {QStringLiteral("version"), QStringLiteral("easier")},
                                                  {QStringLiteral("revision"), 3}}));
        expectOk(exportLog(connection, desk.path(QStringLiteral("old.backstretch")), {}));
    }
    const QByteArray untouched = contentOf(old);
    for (const auto* name : {"old.sqlite", "old.backstretch"}) {
        Desk other;
        const StagedCopy staged = valueOf(stageCopy(desk.path(QLatin1String(name)), {}));
        EXPECT_EQ(valueOf(staged.content.integer(QStringLiteral("PRAGMA user_version"))), newest);
        EXPECT_EQ(valueOf(other.keeper().add(staged, {}, {})).plan.count(MergeFate::New) +
                      static_cast<int>(staged.removed),
                  6);
        EXPECT_EQ(valueOf(other.log->prefs().of(QStringLiteral("sphinx"))).versionId,
                  QStringLiteral("easier"));
    }
    EXPECT_TRUE(contentOf(old) == untouched) << "the user's file is only read";
}

/// A table that no copy takes along would be lost on the way to another computer.
TEST_F(LogCopies, TakeEveryTableAlong)
{
    const Connection connection = desk.connection();
    auto names = valueOf(connection.prepare(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")));
    QStringList inFile;
    while (valueOf(names.step())) {
        inFile.append(names.text(0));
    }
    QStringList taken;
    for (const LogTable& table : logtables::all) {
        taken.append(table.name);
    }
    taken.sort();
    EXPECT_EQ(inFile, taken);
}

/// The schema files describe every column there is, so a migration that adds one must add it there too.
TEST_F(LogCopies, AreDescribedByTheSchemaFiles)
{
    const auto properties = [](const QString& name, const QStringList& path) {
        const QByteArray bytes = contentOf(QStringLiteral(":/archive/%1.schema.json").arg(name));
        QJsonObject object = QJsonDocument::fromJson(bytes).object();
        for (const QString& step : path) {
            object = object.value(step).toObject();
        }
        QStringList keys = object.value(QStringLiteral("properties")).toObject().keys();
        keys.sort();
        return keys;
    };
    const auto columns = [this](const LogTable& table, const QStringList& further) {
        QStringList all = valueOf(contentColumns(desk.connection(), table)) + further;
        all.sort();
        return all;
    };
    const QString props = QStringLiteral("properties");
    const QString items = QStringLiteral("items");
    const QStringList exercises{props, QStringLiteral("exercises"), items};
    const QString session = QStringLiteral("session");
    EXPECT_EQ(properties(session, {}),
              columns(logtables::session, {QStringLiteral("exercises"), QStringLiteral("hurts")}));
    EXPECT_EQ(properties(session, exercises), columns(logtables::exercise, {QStringLiteral("holds")}));
    EXPECT_EQ(properties(session, exercises + QStringList{props, QStringLiteral("holds"), items}),
              columns(logtables::hold, {}));
    EXPECT_EQ(properties(session, {props, QStringLiteral("hurts"), items}),
              columns(logtables::hurt, {QStringLiteral("exercise")}));
    EXPECT_EQ(properties(QStringLiteral("choice"), {}), columns(logtables::choice, {}));
    EXPECT_EQ(properties(QStringLiteral("plan"), {}), columns(logtables::plan, {}));
    EXPECT_EQ(properties(QStringLiteral("restday"), {}), columns(logtables::restDay, {}));
}

} // namespace
} // namespace backstretch
