// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are no good copies: each is refused, says why and where, and changes nothing.
#include "core/archive/archivereader.h"
#include "core/archive/archivewriter.h"
#include "core/archive/copyformat.h"
#include "core/storage/migrator.h"
#include "tests/support/logcopies.h"
#include "tests/support/places.h"

#include <QJsonDocument>

namespace backstretch {
namespace {

class CopyFaults : public testing::Test
{
protected:
    CopyFaults()
    {
        SessionMaker maker(21);
        desk.fill(maker, 12);
        good = desk.copy();
    }
    [[nodiscard]] QString file(const QByteArray& bytes) const
    {
        const QString name = desk.path(QStringLiteral("given.backstretch"));
        writeFile(name, bytes);
        return name;
    }
    /// Writes entries as they are, checked by nobody.
    [[nodiscard]] QString zipOf(const std::vector<std::pair<QString, QByteArray>>& entries) const
    {
        const QString name = desk.path(QStringLiteral("given.backstretch"));
        ArchiveWriter writer(name);
        for (const auto& [path, bytes] : entries) {
            const QByteArray content = bytes;
            writer.add(path, [content]() -> ArchiveResult<QByteArray> { return content; });
        }
        expectOk(writer.write());
        return name;
    }
    /// One session or choice in a copy whose checksums fit.
    [[nodiscard]] ArchiveError errorOfSession(const QJsonObject& session) const
    {
        const QString name = desk.path(QStringLiteral("given.backstretch"));
        CopyWriter writer(name, 2);
        writer.addSessions(QStringLiteral("2026-11"), 1,
                           [&]() -> ArchiveResult<std::vector<QJsonObject>> { return std::vector{session}; });
        expectOk(writer.write());
        return errorOf(stageCopy(name, {}));
    }
    [[nodiscard]] static QByteArray manifest(const QJsonObject& changes)
    {
        QJsonObject object{{QStringLiteral("application"), QStringLiteral("Backstretch")},
                           {QStringLiteral("format"), 1},
                           {QStringLiteral("schema"), 1},
                           {QStringLiteral("sessions"), 0},
                           {QStringLiteral("choices"), 0},
                           {QStringLiteral("files"), QJsonArray()}};
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            object[change.key()] = change.value();
        }
        return QJsonDocument(object).toJson();
    }

    Desk desk;
    QByteArray good;
};

TEST_F(CopyFaults, ABitThatFlippedIsFound)
{
    // The time and the permissions of entries are no content: nothing depends on them.
    int found = 0;
    for (qsizetype at = 0; at < good.size(); at += 97) {
        QByteArray bytes = good;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        const auto staged = stageCopy(file(bytes), {});
        if (staged) {
            Desk other;
            valueOf(other.keeper().add(*staged, {}, {}));
            EXPECT_TRUE(other.copy() == good) << "byte " << at << " changed the content";
        } else {
            ++found;
            EXPECT_FALSE(staged.error().detail.isEmpty());
        }
    }
    EXPECT_GT(found, 10);
}

TEST_F(CopyFaults, AFileThatWasCutOffIsNotComplete)
{
    for (qsizetype length = 4; length < good.size(); length += good.size() / 40) {
        EXPECT_EQ(errorOf(stageCopy(file(good.first(length)), {})).code, ArchiveCode::Incomplete) << length;
    }
}

TEST_F(CopyFaults, OtherFilesAreNoCopies)
{
    EXPECT_EQ(errorOf(stageCopy(file({}), {})).code, ArchiveCode::NotACopy);
    EXPECT_EQ(errorOf(stageCopy(file("%PDF-1.4 a report"), {})).code, ArchiveCode::NotACopy);
    EXPECT_EQ(errorOf(stageCopy(desk.path(QStringLiteral("missing")), {})).code, ArchiveCode::Unreadable);
    EXPECT_EQ(errorOf(stageCopy(desk.folder(), {})).code, ArchiveCode::Unreadable);
    EXPECT_EQ(errorOf(stageCopy(zipOf({{QStringLiteral("word/document.xml"), "<x/>"}}), {})).code,
              ArchiveCode::NotACopy);
    EXPECT_EQ(
        errorOf(stageCopy(zipOf({{QStringLiteral("manifest.json"), "{\"application\":\"Other\"}"}}), {}))
            .code,
        ArchiveCode::NotACopy);
}

TEST_F(CopyFaults, ANewerOneIsLeftAlone)
{
    const QString path = QStringLiteral("manifest.json");
    EXPECT_EQ(errorOf(stageCopy(zipOf({{path, manifest({{QStringLiteral("format"), 2}})}}), {})).code,
              ArchiveCode::Newer);
    EXPECT_EQ(errorOf(stageCopy(zipOf({{path, manifest({{QStringLiteral("schema"), 99}})}}), {})).code,
              ArchiveCode::Newer);
    const auto connection = valueOf(Connection::open(desk.path(QStringLiteral("newer.sqlite"))));
    expectOk(connection.run(QStringLiteral("CREATE TABLE session (id INTEGER)")));
    expectOk(connection.run(QStringLiteral("PRAGMA application_id=1112232788")));
    expectOk(connection.run(QStringLiteral("PRAGMA user_version=99")));
    EXPECT_EQ(errorOf(stageCopy(connection.file(), {})).code, ArchiveCode::Newer);
}

TEST_F(CopyFaults, NamesThatLeaveTheArchiveAreRefused)
{
    for (const auto* path : {"../evil.json", "/etc/evil.json", "sessions/../../evil.json", "C:evil.json",
                             "sessions\\..\\evil.json", "./manifest.json", "sessions//2026-11.json"}) {
        const ArchiveError error = errorOf(stageCopy(
            zipOf({{QString::fromLatin1(path), "{}"}, {QStringLiteral("manifest.json"), manifest({})}}), {}));
        EXPECT_EQ(error.code, ArchiveCode::Unsafe) << path;
        EXPECT_EQ(error.place, QString::fromLatin1(path));
    }
    EXPECT_EQ(errorOf(stageCopy(zipOf({{QStringLiteral("manifest.json"), manifest({})},
                                       {QStringLiteral("Manifest.json"), manifest({})}}),
                                {}))
                  .code,
              ArchiveCode::Unsafe)
        << "one name twice, where case does not count";
}

TEST_F(CopyFaults, WhatTheManifestDoesNotListIsRefused)
{
    EXPECT_EQ(errorOf(stageCopy(zipOf({{QStringLiteral("choices.json"), "{\"choices\":[]}"},
                                       {QStringLiteral("manifest.json"), manifest({})}}),
                                {}))
                  .code,
              ArchiveCode::Incomplete);
    const QJsonArray missing{QJsonObject{{QStringLiteral("path"), QStringLiteral("choices.json")},
                                         {QStringLiteral("bytes"), 2},
                                         {QStringLiteral("sha256"), QString(64, u'0')}}};
    EXPECT_EQ(errorOf(stageCopy(zipOf({{QStringLiteral("manifest.json"),
                                        manifest({{QStringLiteral("files"), missing}})}}),
                                {}))
                  .code,
              ArchiveCode::Incomplete);
    const ArchiveError checksum = errorOf(
        stageCopy(zipOf({{QStringLiteral("choices.json"), "{}"},
                         {QStringLiteral("manifest.json"), manifest({{QStringLiteral("files"), missing}})}}),
                  {}));
    EXPECT_EQ(checksum.code, ArchiveCode::Incomplete);
    EXPECT_EQ(checksum.place, QStringLiteral("choices.json"));
    EXPECT_EQ(errorOf(stageCopy(zipOf({{QStringLiteral("manifest.json"),
                                        manifest({{QStringLiteral("sessions"), 5}})}}),
                                {}))
                  .code,
              ArchiveCode::Incomplete)
        << "fewer sessions than it says";
}

TEST_F(CopyFaults, BombsDoNotGoOff)
{
    const QByteArray zeros(8 << 20, '\0');
    EXPECT_EQ(errorOf(stageCopy(zipOf({{QStringLiteral("manifest.json"), zeros}}), {})).code,
              ArchiveCode::TooBig)
        << "the ratio";
    ArchiveReader::Limits limits;
    limits.entryBytes = 100;
    EXPECT_EQ(errorOf(stageCopy(file(good), {}, limits)).code, ArchiveCode::TooBig) << "one entry";
    limits = {};
    limits.totalBytes = 500;
    EXPECT_EQ(errorOf(stageCopy(file(good), {}, limits)).code, ArchiveCode::TooBig) << "all entries";
    limits = {};
    limits.entries = 1;
    EXPECT_EQ(errorOf(stageCopy(file(good), {}, limits)).code, ArchiveCode::TooBig) << "their number";
    limits = {};
    limits.fileBytes = 1000;
    EXPECT_EQ(errorOf(stageCopy(file(good), {}, limits)).code, ArchiveCode::TooBig) << "the file";
}

TEST_F(CopyFaults, WrongValuesAreSaidWithTheirPlace)
{
    SessionMaker maker(4);
    QJsonObject sound;
    while (sound.value(QStringLiteral("exercises")).toArray().isEmpty()) {
        sound = maker.session();
    }
    const auto with = [&](const char* key, const QJsonValue& value) {
        QJsonObject session = sound;
        session[QLatin1String(key)] = value;
        return errorOfSession(session);
    };
    const QString place = QStringLiteral("sessions/2026-11.json: /sessions/0");
    for (const auto& [key, value] : std::initializer_list<std::pair<const char*, QJsonValue>>{
             {"pain_before", 11},
             {"pain_before", QStringLiteral("4")},
             {"pain_after", 2.5},
             {"uuid", QStringLiteral("short")},
             {"uuid", QString(100'000, u'a')},
             {"status", QStringLiteral("done")},
             {"local_date", QStringLiteral("2026-13-01")},
             {"revision", 0},
             {"revision", 1e300},
             {"started_utc_ms", QJsonValue::Null},
             {"note", QJsonArray{}},
             {"exercises", QStringLiteral("none")},
         }) {
        const ArchiveError error = with(key, value);
        EXPECT_EQ(error.code, ArchiveCode::Invalid) << key;
        EXPECT_EQ(error.place.toStdString(), (place + u'/' + QLatin1String(key)).toStdString());
    }
    EXPECT_EQ(with("surprise", 1).place.toStdString(), place.toStdString());
    // What only the tables and the calendar know.
    EXPECT_TRUE(with("local_date", QStringLiteral("2026-02-30")).detail.contains(QStringLiteral("no day")));
    EXPECT_TRUE(
        with("local_date", QStringLiteral("1999-01-01")).detail.contains(QStringLiteral("not the day")));
    EXPECT_EQ(with("note", QStringLiteral("a\0b")).code, ArchiveCode::Invalid);
    QJsonArray twice = sound.value(QStringLiteral("exercises")).toArray();
    twice.append(twice.first());
    const ArchiveError doubled = with("exercises", twice);
    EXPECT_EQ(doubled.code, ArchiveCode::Invalid);
    EXPECT_TRUE(doubled.place.startsWith(place + QStringLiteral("/exercises/")))
        << doubled.place.toStdString();
    EXPECT_TRUE(doubled.detail.contains(QStringLiteral("UNIQUE"))) << doubled.detail.toStdString();
}

TEST_F(CopyFaults, ADatabaseThatIsNotWhatItSeemsIsRefused)
{
    const auto spoilt = [&](const char* sql) {
        const QString name = desk.path(QStringLiteral("given.sqlite"));
        QFile::remove(name);
        expectOk(copyDatabase(desk.connection(), name));
        {
            const auto connection = valueOf(Connection::open(name));
            expectOk(connection.run(QStringLiteral("PRAGMA ignore_check_constraints=ON")));
            expectOk(connection.run(QStringLiteral("PRAGMA foreign_keys=OFF")));
            expectOk(connection.run(QLatin1String(sql)));
        }
        return errorOf(stageCopy(name, {}));
    };
    EXPECT_EQ(spoilt("CREATE TRIGGER t AFTER INSERT ON session BEGIN DELETE FROM session; END").code,
              ArchiveCode::Invalid);
    EXPECT_EQ(spoilt("CREATE VIEW v AS SELECT 1").code, ArchiveCode::Invalid);
    EXPECT_EQ(spoilt("ALTER TABLE session ADD COLUMN surprise TEXT").code, ArchiveCode::Invalid);
    EXPECT_EQ(spoilt("DROP TABLE session_hurt").code, ArchiveCode::Invalid);
    EXPECT_EQ(spoilt("DELETE FROM session").code, ArchiveCode::Incomplete) << "exercises of nothing";
    EXPECT_FALSE(spoilt("UPDATE session SET pain_before = 99").detail.isEmpty());

    QByteArray damaged = contentOf(desk.log->file());
    damaged.replace(8192, 4096, QByteArray(4096, 'x'));
    const auto error = errorOf(stageCopy(file(damaged), {}));
    EXPECT_EQ(error.code, ArchiveCode::Incomplete) << nameOf(error.code);
    EXPECT_EQ(errorOf(stageCopy(file(contentOf(desk.log->file()).first(6000)), {})).code,
              ArchiveCode::Incomplete);
}

/// The fuzzers begin from these: they must be what they are called.
TEST(FuzzCorpus, HasGoodCopiesAndBadOnes)
{
    const QString folder = places::source(QStringLiteral("tests/fuzz/corpus/archive/"));
    for (const auto* name : {"good.backstretch", "stored.backstretch"}) {
        EXPECT_EQ(valueOf(stageCopy(folder + QLatin1String(name), {})).sessions, 2) << name;
    }
    EXPECT_EQ(valueOf(stageCopy(folder + QStringLiteral("good.sqlite"), {})).sessions, 1);
    EXPECT_EQ(errorOf(stageCopy(folder + QStringLiteral("bomb.backstretch"), {})).code, ArchiveCode::TooBig);
    EXPECT_EQ(errorOf(stageCopy(folder + QStringLiteral("leaves.backstretch"), {})).code,
              ArchiveCode::Unsafe);
    EXPECT_EQ(errorOf(stageCopy(folder + QStringLiteral("trigger.sqlite"), {})).code, ArchiveCode::Invalid);
}

} // namespace
} // namespace backstretch
