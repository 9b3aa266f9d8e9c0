// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/clipmanifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

QJsonObject chapter(const char* name, const char* part, const char* side, int first, int last)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("part"), QLatin1String(part)},
            {QStringLiteral("side"), QLatin1String(side)},
            {QStringLiteral("first"), first},
            {QStringLiteral("last"), last}};
}

QJsonObject good()
{
    return {{QStringLiteral("clip"), QStringLiteral("cat-cow")},
            {QStringLiteral("exercise"), QStringLiteral("cat-cow")},
            {QStringLiteral("fps"), 25},
            {QStringLiteral("frames"), 100},
            {QStringLiteral("width"), 1280},
            {QStringLiteral("height"), 720},
            {QStringLiteral("renderedSide"), QStringLiteral("none")},
            {QStringLiteral("chapters"),
             QJsonArray{chapter("ready", "", "none", 0, 19), chapter("move-in", "cow", "none", 20, 49),
                        chapter("hold", "cat", "left", 50, 69), chapter("hold", "cat", "none", 70, 99)}}};
}

Expected<ClipManifest, ManifestError> parse(const QJsonObject& object)
{
    return parseClipManifest(QJsonDocument(object).toJson());
}

void expectMistake(const QJsonObject& object, const char* where)
{
    const auto result = parse(object);
    ASSERT_FALSE(result) << "accepted, expected a mistake at " << where;
    EXPECT_EQ(result.error().where, QLatin1String(where)) << qPrintable(result.error().what);
    EXPECT_FALSE(result.error().what.isEmpty());
}

QJsonObject with(const char* key, const QJsonValue& value)
{
    QJsonObject object = good();
    object.insert(QLatin1String(key), value);
    return object;
}

QJsonObject withChapter(int index, const QJsonObject& replacement)
{
    QJsonObject object = good();
    QJsonArray chapters = object.value(QLatin1String("chapters")).toArray();
    chapters.replace(index, replacement);
    object.insert(QLatin1String("chapters"), chapters);
    return object;
}

TEST(ClipManifestTest, ReadsWhatIsThere)
{
    const auto manifest = parse(good());
    ASSERT_TRUE(manifest);
    EXPECT_EQ(manifest->clip, QLatin1String("cat-cow"));
    EXPECT_EQ(manifest->frames, 100);
    EXPECT_EQ(manifest->size, QSize(1280, 720));
    ASSERT_EQ(manifest->chapters.size(), 4U);
    EXPECT_EQ(manifest->chapters[1],
              (Chapter{ChapterName::MoveIn, QStringLiteral("cow"), Side::None, {20, 49}}));
    EXPECT_EQ(manifest->lengthOf(30), Millis(1200));
}

TEST(ClipManifestTest, FindsTheChapterOfASideOrOneForAll)
{
    const auto manifest = parse(good());
    ASSERT_TRUE(manifest);
    const QString cat = QStringLiteral("cat");
    ASSERT_NE(manifest->find(ChapterName::Hold, cat, Side::Left), nullptr);
    EXPECT_EQ(manifest->find(ChapterName::Hold, cat, Side::Left)->frames.first, 50);
    EXPECT_EQ(manifest->find(ChapterName::Hold, cat, Side::Right)->frames.first, 70);
    EXPECT_EQ(manifest->find(ChapterName::Hold, QStringLiteral("cow"), Side::None), nullptr);
}

TEST(ClipManifestTest, SaysWhereItIsWrong)
{
    expectMistake({}, "/clip");
    expectMistake(with("clip", QString()), "/clip");
    expectMistake(with("exercise", 3), "/exercise");
    expectMistake(with("fps", 0), "/fps");
    expectMistake(with("fps", 12.5), "/fps");
    expectMistake(with("frames", 1e12), "/frames");
    expectMistake(with("frames", QStringLiteral("100")), "/frames");
    expectMistake(with("width", 3840), "/width");
    expectMistake(with("height", -1), "/height");
    expectMistake(with("renderedSide", QStringLiteral("top")), "/renderedSide");
    expectMistake(with("chapters", QJsonArray()), "/chapters");
    expectMistake(with("chapters", QStringLiteral("none")), "/chapters");
    expectMistake(with("frames", 101), "/chapters"); // they stop before the clip does
    expectMistake(withChapter(0, chapter("intro", "", "none", 0, 19)), "/chapters/0/name");
    expectMistake(withChapter(0, chapter("ready", "", "up", 0, 19)), "/chapters/0/side");
    expectMistake(withChapter(1, chapter("move-in", "cow", "none", 21, 49)), "/chapters/1/first"); // a gap
    expectMistake(withChapter(1, chapter("move-in", "cow", "none", 20, 19)), "/chapters/1/last");
    expectMistake(withChapter(3, chapter("move-out", "cat", "none", 70, 100)), "/chapters/3/last");
    expectMistake(withChapter(3, chapter("hold", "cat", "left", 70, 99)), "/chapters/3"); // twice
}

TEST(ClipManifestTest, RefusesWhatIsNoManifest)
{
    for (const char* text : {"", "{", "[]", "null", "{\"clip\": \"x\",}", "\xff\xfe"}) {
        const auto result = parseClipManifest(QByteArray(text));
        ASSERT_FALSE(result) << text;
        EXPECT_FALSE(result.error().what.isEmpty());
    }
    QTemporaryDir folder;
    EXPECT_FALSE(readClipManifest(folder.filePath(QStringLiteral("none.json"))));
    EXPECT_FALSE(readClipManifest(folder.path()));

    QFile large(folder.filePath(QStringLiteral("large.json")));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    large.write(QByteArray(2'000'000, ' '));
    large.close();
    const auto result = readClipManifest(large.fileName());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().what, QLatin1String("is too large"));
}

} // namespace
} // namespace backstretch
