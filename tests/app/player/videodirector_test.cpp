// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/cliplibrary.h"
#include "app/player/video/videodirector.h"
#include "tests/support/fakevideosource.h"
#include "tests/support/places.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

/// A folder of clips whose manifests are real and whose videos are never opened.
class VideoDirectorTest : public testing::Test
{
protected:
    VideoDirectorTest()
        : m_library(m_folder.path())
        , m_director(m_library, m_source)
    {
        // Cat-cow goes from one repetition straight into the next.
        write("cat-cow.json", manifest("cat-cow", "none", R"(
            {"name":"ready","part":"","side":"none","first":0,"last":19},
            {"name":"move-in","part":"cow","side":"none","first":20,"last":39},
            {"name":"move-in","part":"cat","side":"none","first":40,"last":59},
            {"name":"hold-in","part":"cat","side":"none","first":60,"last":84},
            {"name":"hold","part":"cat","side":"none","first":85,"last":119},
            {"name":"move-in","part":"cow-again","side":"none","first":120,"last":139},
            {"name":"move-in","part":"cat-again","side":"none","first":140,"last":159},
            {"name":"move-out","part":"cat","side":"none","first":160,"last":199})"));
        // Rendered lying on the right side.
        write("open-book.json", manifest("open-book", "right", R"(
            {"name":"ready","part":"","side":"none","first":0,"last":99},
            {"name":"move-in","part":"","side":"right","first":100,"last":119},
            {"name":"hold","part":"","side":"right","first":120,"last":159},
            {"name":"move-out","part":"","side":"right","first":160,"last":199})"));
        write("cat-cow.mp4", "video");
        write("open-book.mp4", "video");
        write("cat-cow.poster.png", "still");
        write("open-book.poster.png", "still");
        write("sphinx.poster.png", "still");
        write("child.poster.png", "still");
        write("child.right.poster.png", "still");
        write("broken.mp4", "video");
        write("broken.json", "{}");
        QObject::connect(&m_director, &VideoDirector::posterChanged, &m_director,
                         [this](const QString& file, bool flipped) {
                             m_poster = file.section(QLatin1Char('/'), -1);
                             m_posterFlipped = flipped;
                         });
        QObject::connect(&m_director, &VideoDirector::pictureChanged, &m_director,
                         [this](const QImage&, bool flipped) { m_flipped = flipped; });
    }

    static QByteArray manifest(const char* clip, const char* rendered, const char* chapters)
    {
        return QByteArray(R"({"clip":"%1","exercise":"%1","fps":25,"frames":200,"width":320,"height":180,)"
                          R"("renderedSide":"%2","chapters":[%3]})")
            .replace("%1", clip)
            .replace("%2", rendered)
            .replace("%3", chapters);
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static Scene scene(const char* clip, PhaseKind kind, const char* part = "", Side side = Side::None,
                       Millis length = 4s, Millis elapsed = 0ms)
    {
        return {QLatin1String(clip), false, kind, QLatin1String(part), side, length, elapsed, true};
    }
    QStringList asked(const Scene& scene)
    {
        m_director.show(scene);
        return m_source.taken();
    }
    static QStringList lines(std::initializer_list<const char*> texts)
    {
        QStringList result;
        for (const char* text : texts) {
            result.append(QLatin1String(text));
        }
        return result;
    }
    void sendFrame() { Q_EMIT m_source.frameShown(QImage(16, 9, QImage::Format_RGB32), 0); }

    QTemporaryDir m_folder;
    ClipLibrary m_library;
    FakeVideoSource m_source;
    VideoDirector m_director;
    QString m_poster;
    bool m_posterFlipped = false;
    bool m_flipped = false;
};

TEST_F(VideoDirectorTest, GoesThroughARepetitionAtTheSessionsPace)
{
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::GetReady)), lines({"load cat-cow.mp4", "loop 0-19"}));
    EXPECT_EQ(m_poster, QLatin1String("cat-cow.poster.png"));
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::MoveIn, "cow", Side::None, 3s)),
              lines({"play 20-39 in 3000 from 0"}));
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::MoveIn, "cat")), lines({"play 40-59 in 4000 from 0"}));
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::Hold, "cat", Side::None, 15s)),
              lines({"play 60-84 in 1000 from 0"}));
    Q_EMIT m_source.segmentEnded();
    EXPECT_EQ(m_source.taken(), lines({"loop 85-119"}));
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::MoveOut, "cat")), lines({"play 160-199 in 4000 from 0"}));
    Q_EMIT m_source.segmentEnded();
    EXPECT_EQ(m_source.taken(), QStringList());
}

TEST_F(VideoDirectorTest, TakesTheOtherWayIntoALaterRepetition)
{
    asked(scene("cat-cow", PhaseKind::Hold, "cat"));
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::MoveIn, "cow")), lines({"play 120-139 in 4000 from 0"}));
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::MoveIn, "cat")), lines({"play 140-159 in 4000 from 0"}));
    // Carried on at a later repetition: from the start position after all.
    asked(scene("cat-cow", PhaseKind::GetReady));
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::MoveIn, "cow")), lines({"play 20-39 in 4000 from 0"}));
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::MoveIn, "cat")), lines({"play 40-59 in 4000 from 0"}));
}

TEST_F(VideoDirectorTest, StandsStillWithTheSessionAndGoesOnWhereItIs)
{
    Scene moving = scene("cat-cow", PhaseKind::MoveIn, "cow");
    asked(moving);
    moving.elapsed = 2s;
    moving.running = false;
    EXPECT_EQ(asked(moving), lines({"freeze"}));
    moving.running = true;
    EXPECT_EQ(asked(moving), lines({"play 20-39 in 4000 from 2000"}));

    // Begun again from its start, while paused: its first frame.
    moving.elapsed = 0s;
    moving.running = false;
    EXPECT_EQ(asked(moving), lines({"still 20"}));

    Scene hold = scene("cat-cow", PhaseKind::Hold, "cat", Side::None, 15s, 5s);
    EXPECT_EQ(asked(hold), lines({"loop 85-119"})) << "joined late, the way in is over";
    hold.running = false;
    EXPECT_EQ(asked(hold), lines({"freeze"}));
    Q_EMIT m_source.segmentEnded();
    EXPECT_EQ(m_source.taken(), QStringList()) << "nothing starts by itself in a pause";
}

TEST_F(VideoDirectorTest, StandsStillInHoldsWithReducedMotion)
{
    m_director.setReducedMotion(true);
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::GetReady)), lines({"load cat-cow.mp4", "still 0"}));
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::MoveIn, "cow")), lines({"play 20-39 in 4000 from 0"}));
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::Hold, "cat")), lines({"still 85"}));
    m_director.setReducedMotion(false);
    EXPECT_EQ(m_source.taken(), lines({"play 60-84 in 1000 from 0"}));
}

TEST_F(VideoDirectorTest, FlipsOnlyWhereThePersonTurnsOver)
{
    Scene left = scene("open-book", PhaseKind::GetReady, "", Side::Left);
    left.turnsOver = true;
    asked(left);
    EXPECT_TRUE(m_posterFlipped) << "it begins on the left, the clip lies on the right";
    sendFrame();
    EXPECT_TRUE(m_flipped);
    Scene right = left;
    right.kind = PhaseKind::SwitchSides;
    right.side = Side::Right;
    asked(right);
    sendFrame();
    EXPECT_FALSE(m_flipped);

    Scene raised = scene("open-book", PhaseKind::GetReady, "", Side::Left);
    asked(raised); // an exercise that does not turn over
    sendFrame();
    EXPECT_FALSE(m_flipped);

    EXPECT_FALSE(isFlipped(RenderedSide::Both, left));
    EXPECT_FALSE(isFlipped(RenderedSide::None, left));
    EXPECT_FALSE(isFlipped(RenderedSide::Left, left));
    Scene none = left;
    none.side = Side::None;
    EXPECT_FALSE(isFlipped(RenderedSide::Right, none));
}

TEST_F(VideoDirectorTest, OneSideServesBothWhereThePersonTurnsOver)
{
    Scene left = scene("open-book", PhaseKind::MoveIn, "", Side::Left);
    left.turnsOver = true;
    EXPECT_EQ(asked(left), lines({"load open-book.mp4", "play 100-119 in 4000 from 0"}));
}

TEST_F(VideoDirectorTest, ShowsTheStillOfTheSideWhereThereIsNoVideo)
{
    EXPECT_EQ(asked(scene("child", PhaseKind::GetReady)), lines({"unload"}));
    EXPECT_EQ(m_poster, QLatin1String("child.poster.png"));
    EXPECT_EQ(asked(scene("child", PhaseKind::MoveIn, "right", Side::Right)), QStringList());
    EXPECT_EQ(m_poster, QLatin1String("child.right.poster.png"));
    asked(scene("child", PhaseKind::MoveIn, "left", Side::Left)); // it has no picture of its own
    EXPECT_EQ(m_poster, QLatin1String("child.poster.png"));
    asked(scene("nothing", PhaseKind::GetReady));
    EXPECT_EQ(m_poster, QString());
}

TEST_F(VideoDirectorTest, GoesBackToTheStillWhenTheClipFails)
{
    int failures = 0;
    QObject::connect(&m_director, &VideoDirector::failed, &m_director, [&failures] { ++failures; });
    asked(scene("cat-cow", PhaseKind::GetReady));
    m_poster.clear();
    Q_EMIT m_source.failed(VideoFailure::Truncated);
    EXPECT_EQ(m_poster, QLatin1String("cat-cow.poster.png"));
    EXPECT_EQ(failures, 1);
    EXPECT_EQ(m_director.failure(), VideoFailure::Truncated);
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::MoveIn, "cow")), QStringList());
    // The next exercise has its chance.
    EXPECT_EQ(asked(scene("open-book", PhaseKind::GetReady)), lines({"load open-book.mp4", "loop 0-99"}));
    EXPECT_FALSE(m_director.failure());
}

TEST_F(VideoDirectorTest, PicturesOnlyIsAWishThatCanChange)
{
    m_director.setPicturesOnly(true);
    EXPECT_EQ(asked(scene("cat-cow", PhaseKind::GetReady)), lines({"unload"}));
    EXPECT_EQ(m_poster, QLatin1String("cat-cow.poster.png"));
    m_director.setPicturesOnly(false);
    EXPECT_EQ(m_source.taken(), lines({"load cat-cow.mp4", "loop 0-19"}));
    m_director.clear();
    EXPECT_EQ(m_source.taken(), lines({"unload"}));
    m_director.setReducedMotion(true);
    EXPECT_EQ(m_source.taken(), QStringList());
}

TEST_F(VideoDirectorTest, AWrongManifestMeansPicturesOnly)
{
    EXPECT_EQ(asked(scene("broken", PhaseKind::GetReady)), lines({"unload"}));
    ASSERT_TRUE(m_library.clip(QStringLiteral("broken")).problem);
    EXPECT_EQ(m_library.clip(QStringLiteral("broken")).problem->where, QLatin1String("/clip"));
}

TEST_F(VideoDirectorTest, ANameCannotLeadOutOfTheFolder)
{
    EXPECT_FALSE(m_library.clip(QStringLiteral("../cat-cow")).hasVideo());
    EXPECT_EQ(m_library.poster(QStringLiteral("sub/../cat-cow")), QString());
}

/// The clips that are really shipped: whatever is there must be usable.
TEST(ShippedClips, HaveGoodManifestsAndPosters)
{
    const QDir folder(places::videos());
    const ClipLibrary library(folder.path());
    for (const QString& file : folder.entryList({QStringLiteral("*.mp4")}, QDir::Files)) {
        const QString name = file.chopped(4);
        const Clip& clip = library.clip(name);
        ASSERT_TRUE(clip.hasVideo()) << qPrintable(name) << ": " << qPrintable(clip.problem->where) << " "
                                     << qPrintable(clip.problem->what);
        EXPECT_EQ(clip.manifest->clip, name);
        EXPECT_EQ(clip.manifest->fps, 25) << "40 ms a frame is exact";
        EXPECT_FALSE(library.poster(name).isEmpty()) << qPrintable(name);
        EXPECT_FALSE(library.thumbnail(name).isEmpty()) << qPrintable(name);
        EXPECT_LE(QFileInfo(clip.file).size(), 1'500'000) << qPrintable(name);
    }
}

} // namespace
} // namespace backstretch
