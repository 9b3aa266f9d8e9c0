// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/shippedfiles.h"
#include "tests/core/cataloguefixture.h"

#include <QJsonArray>

#include <algorithm>

using namespace backstretch;
using Code = CatalogueError::Code;

namespace {

const QString locust = QStringLiteral("exercises/locust.json");
const QString sphinx = QStringLiteral("exercises/sphinx.json");
const QString deskBreak = QStringLiteral("routines/desk-break.json");

std::string listed(const std::vector<CatalogueError>& errors)
{
    std::string text;
    for (const CatalogueError& error : errors) {
        text += error.toString().toStdString() + "\n";
    }
    return text;
}

bool has(const std::vector<CatalogueError>& errors, Code code, const QString& file, const char* path)
{
    return std::ranges::any_of(errors, [&](const CatalogueError& error) {
        return error.code == code && error.file == file && error.path == QLatin1String(path);
    });
}

/// `errors` is this one error and no other.
void expectOnly(const std::vector<CatalogueError>& errors, Code code, const QString& file, const char* path)
{
    EXPECT_TRUE(errors.size() == 1 && has(errors, code, file, path)) << listed(errors);
}

QJsonObject child(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toObject();
}

/// object[key] = change(object[key]), for objects in objects.
template <typename Change>
void inside(QJsonObject& object, const char* key, Change change)
{
    QJsonObject inner = child(object, key);
    change(inner);
    object[QLatin1String(key)] = inner;
}

} // namespace

TEST(CatalogueLoaderTest, LoadsTheProgramsOwn)
{
    const Catalogue& catalogue = shippedCatalogue();
    EXPECT_EQ(catalogue.exercises().size(), 8u);
    EXPECT_EQ(catalogue.routines().size(), 6u);
    ASSERT_FALSE(catalogue.general().cautions.isEmpty());
    EXPECT_EQ(catalogue.general().cautions.first(), QStringLiteral("Stop at once if your pain gets worse."));
    EXPECT_EQ(catalogue.redFlags().now.size(), 6);
    EXPECT_EQ(catalogue.redFlags().soon.size(), 7);
    EXPECT_EQ(catalogue.exercise(QStringLiteral("nothing")), nullptr);
    EXPECT_EQ(catalogue.routine(QStringLiteral("nothing")), nullptr);
}

TEST(CatalogueLoaderTest, CopyOfTheProgramsOwnLoadsAlike)
{
    const CatalogueCopy copy;
    const auto loaded = loadCatalogue(copy.folder());
    ASSERT_TRUE(loaded) << listed(loaded.error());
    EXPECT_EQ(loaded->exercises(), shippedCatalogue().exercises());
    EXPECT_EQ(loaded->routines(), shippedCatalogue().routines());
}

/// The others trust that the tests have checked these: here they do.
TEST(CatalogueLoaderTest, ProgramsOwnFilesFitTheirSchemas)
{
    const auto loaded = loadCatalogue(shippedCatalogueFolder(), CatalogueCheck::All);
    ASSERT_TRUE(loaded) << listed(loaded.error());
    const auto lessons = loadLessons(shippedCatalogueFolder(), *loaded, CatalogueCheck::All);
    EXPECT_TRUE(lessons) << listed(lessons.error());
}

TEST(CatalogueLoaderTest, ProgramKnowsItsOwnFiles)
{
    const CatalogueCopy copy;
    int seen = 0;
    for (const char* folder : {"", "exercises/", "routines/", "learn/"}) {
        const QString prefix = QLatin1String(folder);
        for (const QString& name :
             QDir(copy.path(prefix)).entryList({QStringLiteral("*.json")}, QDir::Files)) {
            if (name.endsWith(QLatin1String(".schema.json"))) {
                continue;
            }
            const QString file = prefix + name;
            const QByteArray bytes = copy.read(file);
            EXPECT_TRUE(isAsShipped(file, bytes)) << file.toStdString();
            EXPECT_FALSE(isAsShipped(file, bytes + ' ')) << file.toStdString();
            EXPECT_FALSE(isAsShipped(QStringLiteral("exercises/own.json"), bytes));
            ++seen;
        }
    }
    EXPECT_EQ(seen, 8 + 6 + 8 + 2);
}

TEST(CatalogueLoaderTest, MissingFolder)
{
    const auto loaded = loadCatalogue(QStringLiteral("/nowhere/at/all"));
    ASSERT_FALSE(loaded);
    expectOnly(loaded.error(), Code::MissingFolder, {}, "");
}

TEST(CatalogueLoaderTest, MissingPartsAreAllNamed)
{
    const CatalogueCopy copy;
    ASSERT_TRUE(QDir(copy.path(QStringLiteral("exercises"))).removeRecursively());
    for (const QString& file : QDir(copy.path(QStringLiteral("routines"))).entryList(QDir::Files)) {
        ASSERT_TRUE(QFile::remove(copy.path(QStringLiteral("routines/") + file)));
    }
    ASSERT_TRUE(QFile::remove(copy.path(QStringLiteral("general.json"))));
    const auto errors = copy.errors();
    EXPECT_EQ(errors.size(), 3u) << listed(errors);
    EXPECT_TRUE(has(errors, Code::MissingFolder, QStringLiteral("exercises"), ""));
    EXPECT_TRUE(has(errors, Code::MissingFolder, QStringLiteral("routines"), ""));
    EXPECT_TRUE(has(errors, Code::Unreadable, QStringLiteral("general.json"), ""));
}

TEST(CatalogueLoaderTest, MalformedNamesLineAndColumn)
{
    const CatalogueCopy copy;
    copy.write(locust, "{\n  \"id\": \"locust\",\n  \"order\" 6\n}\n");
    const auto errors = copy.errors();
    expectOnly(errors, Code::Malformed, locust, "");
    EXPECT_EQ(errors.front().line, 3);
    EXPECT_GT(errors.front().column, 1);
    EXPECT_TRUE(errors.front().toString().startsWith(QStringLiteral("exercises/locust.json:3:")));
}

TEST(CatalogueLoaderTest, TruncatedAtAnyPlaceIsAnError)
{
    const CatalogueCopy copy;
    const QByteArray whole = copy.read(locust).trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 97) {
        copy.write(locust, whole.first(length));
        expectOnly(copy.errors(), Code::Malformed, locust, "");
    }
}

TEST(CatalogueLoaderTest, NotAnObject)
{
    const CatalogueCopy copy;
    copy.write(locust, "[1, 2, 3]");
    expectOnly(copy.errors(), Code::Malformed, locust, "");
}

TEST(CatalogueLoaderTest, NotUtf8)
{
    const CatalogueCopy copy;
    QByteArray bytes = copy.read(locust);
    bytes.replace("Locust Pose", "Locust \xff\xfe Pose");
    copy.write(locust, bytes);
    expectOnly(copy.errors(), Code::NotUtf8, locust, "");
}

TEST(CatalogueLoaderTest, DeeplyNested)
{
    const CatalogueCopy copy;
    copy.write(locust, QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    expectOnly(copy.errors(), Code::Malformed, locust, "");
}

TEST(CatalogueLoaderTest, OversizedIsNotParsed)
{
    const CatalogueCopy copy;
    QByteArray bytes = copy.read(locust);
    bytes.append(QByteArray(300 * 1024, ' '));
    copy.write(locust, bytes);
    expectOnly(copy.errors(), Code::TooLarge, locust, "");
}

TEST(CatalogueLoaderTest, BrokenLinkIsUnreadable)
{
#ifdef Q_OS_WIN
    GTEST_SKIP() << "links need rights on Windows";
#endif
    const CatalogueCopy copy;
    ASSERT_TRUE(
        QFile::link(copy.path(QStringLiteral("gone.json")), copy.path(QStringLiteral("exercises/x.json"))));
    expectOnly(copy.errors(), Code::Unreadable, QStringLiteral("exercises/x.json"), "");
}

TEST(CatalogueLoaderTest, FileWithoutRightsIsUnreadable)
{
    const CatalogueCopy copy;
    QFile file(copy.path(locust));
    ASSERT_TRUE(file.setPermissions(QFileDevice::Permissions{}));
    if (file.open(QIODevice::ReadOnly)) {
        GTEST_SKIP() << "this user may read everything";
    }
    expectOnly(copy.errors(), Code::Unreadable, locust, "");
}

TEST(CatalogueLoaderTest, WronglyTypedNamesTheJsonPath)
{
    const CatalogueCopy copy;
    copy.edit(locust, [](QJsonObject& object) {
        object[QLatin1String("order")] = QStringLiteral("6");
        object[QLatin1String("kind")] = QStringLiteral("magic");
        inside(object, "dosage", [](QJsonObject& dosage) {
            inside(dosage, "holdSeconds", [](QJsonObject& hold) { hold[QLatin1String("default")] = 10.5; });
        });
        QJsonArray phases = object[QLatin1String("phases")].toArray();
        phases[1] = QStringLiteral("hold");
        object[QLatin1String("phases")] = phases;
        object.remove(QLatin1String("name"));
        object[QLatin1String("surprise")] = true;
    });
    const auto errors = copy.errors();
    EXPECT_TRUE(has(errors, Code::Schema, locust, "/order")) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Schema, locust, "/kind")) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Schema, locust, "/dosage/holdSeconds/default")) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Schema, locust, "/phases/1")) << listed(errors);
    EXPECT_EQ(std::ranges::count(errors, QString(), &CatalogueError::path), 2)
        << "the missing name and the unknown key\n"
        << listed(errors);
}

TEST(CatalogueLoaderTest, ReportsTheErrorsOfAllFiles)
{
    const CatalogueCopy copy;
    copy.write(locust, "{");
    copy.edit(sphinx, [](QJsonObject& object) { object.remove(QLatin1String("steps")); });
    copy.edit(deskBreak, [](QJsonObject& object) { object[QLatin1String("breakSeconds")] = 61; });
    const auto errors = copy.errors();
    EXPECT_EQ(errors.size(), 3u) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Malformed, locust, ""));
    EXPECT_TRUE(has(errors, Code::Schema, sphinx, ""));
    EXPECT_TRUE(has(errors, Code::Schema, deskBreak, "/breakSeconds"));
}

TEST(CatalogueLoaderTest, DuplicateIdAndPlace)
{
    const CatalogueCopy copy;
    copy.write(QStringLiteral("exercises/locust-copy.json"), copy.read(locust));
    const auto errors = copy.errors();
    const QString second = QStringLiteral("exercises/locust.json");
    const QString first = QStringLiteral("exercises/locust-copy.json");
    EXPECT_TRUE(has(errors, Code::Content, first, "/id")) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Duplicate, second, "/id")) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Duplicate, second, "/order")) << listed(errors);
}

TEST(CatalogueLoaderTest, FileNameIsTheId)
{
    const CatalogueCopy copy;
    copy.edit(deskBreak, [](QJsonObject& object) { object[QLatin1String("id")] = QStringLiteral("other"); });
    expectOnly(copy.errors(), Code::Content, deskBreak, "/id");
}

TEST(CatalogueLoaderTest, DoseOutsideItsLimits)
{
    const CatalogueCopy copy;
    copy.edit(locust, [](QJsonObject& object) {
        inside(object, "dosage", [](QJsonObject& dosage) {
            inside(dosage, "holdSeconds", [](QJsonObject& hold) { hold[QLatin1String("default")] = 21; });
        });
    });
    const auto errors = copy.errors();
    EXPECT_TRUE(has(errors, Code::Content, locust, "/dosage/holdSeconds/default")) << listed(errors);
}

TEST(CatalogueLoaderTest, VersionsHaveTheirOwnIdsAndStayInsideTheLimits)
{
    const CatalogueCopy copy;
    copy.edit(sphinx, [](QJsonObject& object) {
        QJsonArray versions = object[QLatin1String("versions")].toArray();
        QJsonObject second = versions[1].toObject();
        second[QLatin1String("id")] = QStringLiteral("easier");
        second[QLatin1String("dose")] = QJsonObject{{QStringLiteral("holdSeconds"), 31}};
        versions[1] = second;
        object[QLatin1String("versions")] = versions;
    });
    const auto errors = copy.errors();
    EXPECT_EQ(errors.size(), 2u) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Duplicate, sphinx, "/versions/1/id"));
    EXPECT_TRUE(has(errors, Code::Content, sphinx, "/versions/1/dose/holdSeconds"));
}

TEST(CatalogueLoaderTest, VersionCannotCallItselfNormal)
{
    const CatalogueCopy copy;
    copy.edit(sphinx, [](QJsonObject& object) {
        QJsonArray versions = object[QLatin1String("versions")].toArray();
        QJsonObject first = versions[0].toObject();
        first[QLatin1String("id")] = QStringLiteral("normal");
        versions[0] = first;
        object[QLatin1String("versions")] = versions;
    });
    expectOnly(copy.errors(), Code::Duplicate, sphinx, "/versions/0/id");
}

TEST(CatalogueLoaderTest, RoutineNamesExercisesAndVersionsThatExist)
{
    const CatalogueCopy copy;
    copy.edit(deskBreak, [](QJsonObject& object) {
        object[QLatin1String("items")] =
            QJsonArray{QJsonObject{{QStringLiteral("exercise"), QStringLiteral("handstand")}},
                       QJsonObject{{QStringLiteral("exercise"), QStringLiteral("locust")},
                                   {QStringLiteral("version"), QStringLiteral("flying")}},
                       QJsonObject{{QStringLiteral("exercise"), QStringLiteral("locust")},
                                   {QStringLiteral("holdSeconds"), 4},
                                   {QStringLiteral("repetitions"), 4}}};
    });
    const auto errors = copy.errors();
    EXPECT_EQ(errors.size(), 4u) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Content, deskBreak, "/items/0/exercise"));
    EXPECT_TRUE(has(errors, Code::Content, deskBreak, "/items/1/version"));
    EXPECT_TRUE(has(errors, Code::Content, deskBreak, "/items/2/holdSeconds"));
    EXPECT_TRUE(has(errors, Code::Content, deskBreak, "/items/2/repetitions"));
}

TEST(CatalogueLoaderTest, PhasesMustFitTheLaterality)
{
    const CatalogueCopy copy;
    copy.edit(locust, [](QJsonObject& object) { // none, but as if there were sides
        object[QLatin1String("firstSide")] = QStringLiteral("left");
        object[QLatin1String("turnOver")] = QJsonObject{{QStringLiteral("cue"), QStringLiteral("Turn.")},
                                                        {QStringLiteral("cueFar"), QStringLiteral("Turn.")}};
    });
    copy.edit(QStringLiteral("exercises/side-lying-thoracic-rotation.json"), [](QJsonObject& object) {
        object.remove(QLatin1String("turnOver"));
        object.remove(QLatin1String("firstSide"));
    });
    copy.edit(QStringLiteral("exercises/childs-pose-rotation.json"), [](QJsonObject& object) {
        QJsonArray phases = object[QLatin1String("phases")].toArray();
        while (phases.size() > 6) { // the left direction
            phases.removeLast();
        }
        object[QLatin1String("phases")] = phases;
    });
    const auto errors = copy.errors();
    EXPECT_TRUE(has(errors, Code::Content, locust, "/firstSide")) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Content, locust, "/turnOver")) << listed(errors);
    const QString rotation = QStringLiteral("exercises/side-lying-thoracic-rotation.json");
    EXPECT_TRUE(has(errors, Code::Content, rotation, "/firstSide")) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Content, rotation, "/turnOver")) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Content, QStringLiteral("exercises/childs-pose-rotation.json"), "/phases"))
        << listed(errors);
}

TEST(CatalogueLoaderTest, PhasesMustMakeARepetition)
{
    const auto errorsWith = [](auto change) {
        const CatalogueCopy copy;
        copy.edit(sphinx, [&](QJsonObject& object) {
            QJsonArray phases = object[QLatin1String("phases")].toArray();
            change(phases);
            object[QLatin1String("phases")] = phases;
        });
        return copy.errors();
    };
    const auto noHold = errorsWith([](QJsonArray& phases) { phases.removeAt(1); });
    EXPECT_TRUE(has(noHold, Code::Content, sphinx, "/phases")) << listed(noHold);
    const auto outFirst = errorsWith([](QJsonArray& phases) { phases.prepend(phases.takeAt(2)); });
    EXPECT_TRUE(has(outFirst, Code::Content, sphinx, "/phases")) << listed(outFirst);
    const auto inLast = errorsWith([](QJsonArray& phases) { phases.append(phases[0]); });
    EXPECT_TRUE(has(inLast, Code::Content, sphinx, "/phases")) << listed(inLast);
    const auto moveWithoutTime = errorsWith([](QJsonArray& phases) {
        QJsonObject move = phases[0].toObject();
        move.remove(QLatin1String("seconds"));
        phases[0] = move;
    });
    EXPECT_TRUE(has(moveWithoutTime, Code::Content, sphinx, "/phases/0")) << listed(moveWithoutTime);
    const auto timedHold = errorsWith([](QJsonArray& phases) {
        QJsonObject hold = phases[1].toObject();
        hold[QLatin1String("seconds")] = 15;
        phases[1] = hold;
    });
    EXPECT_TRUE(has(timedHold, Code::Content, sphinx, "/phases/1/seconds")) << listed(timedHold);
}

TEST(CatalogueLoaderTest, CueFarIsShort)
{
    const CatalogueCopy copy;
    copy.edit(sphinx, [](QJsonObject& object) {
        inside(object, "getReady",
               [](QJsonObject& text) { text[QLatin1String("cueFar")] = QString(41, u'm'); });
    });
    expectOnly(copy.errors(), Code::Schema, sphinx, "/getReady/cueFar");
}

TEST(CatalogueLoaderTest, TenThousandCharactersAreAnErrorAndNoCrash)
{
    const CatalogueCopy copy;
    copy.edit(sphinx, [](QJsonObject& object) {
        object[QLatin1String("id")] = QString(100'000, u'a'); // a pattern is matched against this one
        object[QLatin1String("name")] = QString(10'000, u'W');
    });
    const auto errors = copy.errors();
    EXPECT_TRUE(has(errors, Code::Schema, sphinx, "/name")) << listed(errors);
    EXPECT_TRUE(has(errors, Code::Schema, sphinx, "/id")) << listed(errors);
}

TEST(CatalogueLoaderTest, HostileTextIsKeptAsItIs)
{
    const CatalogueCopy copy;
    const QString hostile =
        QStringLiteral("<b>x</b><img src=\"file:///etc/passwd\"> %1 \u202Eesrever\u202C \u0001\u200B&amp;");
    copy.edit(sphinx, [&](QJsonObject& object) { object[QLatin1String("name")] = hostile; });
    const auto loaded = loadCatalogue(copy.folder());
    ASSERT_TRUE(loaded) << listed(loaded.error());
    EXPECT_EQ(loaded->exercise(QStringLiteral("sphinx"))->name, hostile);
}

TEST(CatalogueLoaderTest, OtherFilesInTheFoldersDoNotMatter)
{
    const CatalogueCopy copy;
    copy.write(QStringLiteral("exercises/notes.txt"), "not for the program");
    copy.write(QStringLiteral("exercises/locust.json~"), "{ an editor's backup");
    EXPECT_TRUE(copy.errors().empty()) << listed(copy.errors());
}
