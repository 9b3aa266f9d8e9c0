// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/media/mediasupport.h"
#include "app/player/video/videosource.h"
#include "tests/support/barcodeclip.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

constexpr int patience = 15'000; // for a busy machine; a good run takes a fraction of a second

/// A source with a clip whose frames say which one they are, and all it has shown.
class QtVideoSourceTest : public testing::Test
{
protected:
    struct Shown
    {
        int frame;    ///< as read from the picture
        int reported; ///< as the source says
        qint64 at;    ///< ms
    };

    QtVideoSourceTest()
        : m_source(makeQtVideoSource(nullptr))
    {
        m_clock.start();
        QObject::connect(m_source.get(), &VideoSource::frameShown, m_source.get(),
                         [this](const QImage& picture, int frame) {
                             m_shown.push_back({BarcodeClip::read(picture), frame, m_clock.elapsed()});
                             m_picture = picture;
                         });
        QObject::connect(m_source.get(), &VideoSource::segmentEnded, m_source.get(), [this] { ++m_ends; });
        QObject::connect(m_source.get(), &VideoSource::failed, m_source.get(),
                         [this](VideoFailure reason) { m_failures.push_back(reason); });
    }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    void loadBarcode()
    {
        ASSERT_TRUE(m_clip.write(path("clip.mp4")));
        m_source->load(m_clip.manifest(), path("clip.mp4"));
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    [[nodiscard]] bool shows(int frame, int tolerance = 0)
    {
        return QTest::qWaitFor(
            [&] { return !m_shown.empty() && std::abs(m_shown.back().frame - frame) <= tolerance; },
            patience);
    }
    [[nodiscard]] bool ends(int count = 1)
    {
        return QTest::qWaitFor([&] { return m_ends >= count; }, patience);
    }
    [[nodiscard]] bool fails()
    {
        return QTest::qWaitFor([&] { return !m_failures.empty(); }, patience);
    }
    /// Until nothing more happens: no picture for a while.
    void settle() const { QTest::qWait(150); }

    void expectGoodClipPlaysNow()
    {
        m_failures.clear();
        m_shown.clear();
        m_ends = 0;
        ASSERT_TRUE(m_clip.write(path("good.mp4")));
        m_source->load(m_clip.manifest(), path("good.mp4"));
        m_source->showSegment({10, 20}, 440ms, 0ms);
        EXPECT_TRUE(ends());
        EXPECT_TRUE(m_failures.empty());
    }

    QTemporaryDir m_folder;
    BarcodeClip m_clip;
    std::unique_ptr<VideoSource> m_source;
    QElapsedTimer m_clock;
    std::vector<Shown> m_shown;
    std::vector<VideoFailure> m_failures;
    QImage m_picture;
    int m_ends = 0;
};

TEST_F(QtVideoSourceTest, ShowsNothingUntilAskedTo)
{
    loadBarcode();
    settle();
    EXPECT_TRUE(m_shown.empty());
    EXPECT_TRUE(m_failures.empty());
}

TEST_F(QtVideoSourceTest, PlaysASegmentInTheTimeItIsGiven)
{
    loadBarcode();
    m_source->showFrame(30);
    ASSERT_TRUE(shows(30));
    for (const Millis length : {1200ms, 800ms, 2000ms}) { // as it is, faster, slower
        m_shown.clear();
        m_ends = 0;
        const qint64 start = m_clock.elapsed();
        m_source->showSegment({30, 59}, length, 0ms);
        ASSERT_TRUE(ends());
        EXPECT_NEAR(static_cast<double>(m_clock.elapsed() - start), static_cast<double>(length.count()), 600);
        ASSERT_FALSE(m_shown.empty());
        EXPECT_LE(std::abs(m_shown.front().frame - 30), 2);
        EXPECT_EQ(m_shown.back().frame, 59);
        for (const Shown& shown : m_shown) {
            EXPECT_EQ(shown.frame, shown.reported);
            const double due =
                30 + 30.0 * static_cast<double>(shown.at - start) / static_cast<double>(length.count());
            EXPECT_NEAR(shown.frame, due, 10); // wide, for a machine that is busy with other tests
        }
    }
}

TEST_F(QtVideoSourceTest, StartsEachPhaseWithinTwoFrames)
{
    loadBarcode();
    m_source->showFrame(0);
    ASSERT_TRUE(shows(0)); // it is open
    const ClipManifest manifest = m_clip.manifest();
    // As a session does it: the next phase comes when its time has come, whatever the picture shows.
    for (const Chapter& chapter : manifest.chapters) {
        m_shown.clear();
        m_source->showSegment(chapter.frames, 900ms, 0ms);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_shown.size() >= 3; }, patience));
        EXPECT_LE(std::abs(m_shown.front().frame - chapter.frames.first), 2);
        QTest::qWait(500);
        EXPECT_TRUE(chapter.frames.contains(m_shown.back().frame));
    }
}

TEST_F(QtVideoSourceTest, JoinsAPhaseThatHasBegun)
{
    loadBarcode();
    m_source->showSegment({0, 99}, 4s, 2s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_shown.empty(); }, patience));
    EXPECT_GE(m_shown.front().frame, 48);
    m_shown.clear();
    m_source->showSegment({0, 49}, 2s, 3s); // long over
    ASSERT_TRUE(shows(49));
}

TEST_F(QtVideoSourceTest, LoopsWithoutLeavingTheLoop)
{
    loadBarcode();
    m_source->loopSegment({60, 74});
    const auto rounds = [this] {
        int count = 0;
        for (std::size_t i = 1; i < m_shown.size(); ++i) {
            count += m_shown[i].frame < m_shown[i - 1].frame ? 1 : 0;
        }
        return count;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return rounds() >= 4; }, patience));
    qint64 widest = 0;
    for (std::size_t i = 1; i < m_shown.size(); ++i) {
        EXPECT_GE(m_shown[i].frame, 58);
        EXPECT_LE(m_shown[i].frame, 74);
        widest = std::max(widest, m_shown[i].at - m_shown[i - 1].at);
    }
    RecordProperty("widest_gap_ms", static_cast<int>(widest));
    EXPECT_EQ(m_ends, 0);
}

TEST_F(QtVideoSourceTest, SurvivesManySeeksOfALargePicture)
{
    // A seek at the wrong moment kills the stream, and the larger the picture the longer that moment.
    m_clip.size = {1280, 720};
    m_clip.frames = 30;
    loadBarcode();
    m_source->loopSegment({6, 11});
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_shown.size() > 90 || !m_failures.empty(); }, 2 * patience));
    EXPECT_TRUE(m_failures.empty());
}

TEST_F(QtVideoSourceTest, LoopsToTheVeryEndOfTheClip)
{
    loadBarcode();
    m_source->loopSegment({135, 149});
    ASSERT_TRUE(shows(149));
    m_shown.clear();
    ASSERT_TRUE(shows(137, 2));
    ASSERT_TRUE(shows(149));
    EXPECT_TRUE(m_failures.empty());
}

TEST_F(QtVideoSourceTest, StandsStillOnAnyFrame)
{
    loadBarcode();
    for (const int frame : {0, 75, 76, 74, 12, 149, 3}) {
        m_source->showFrame(frame);
        ASSERT_TRUE(shows(frame)) << "frame " << frame << ", shown " << m_shown.back().frame;
    }
    settle();
    EXPECT_EQ(m_shown.back().frame, 3);
    EXPECT_EQ(m_ends, 0) << "a still has no end";
}

TEST_F(QtVideoSourceTest, FollowsAHandThatDragsTheSlider)
{
    loadBarcode();
    m_source->showFrame(0);
    ASSERT_TRUE(shows(0));
    int standstills = 0; // done wrongly, nearly each of these calls blocks for 300 ms
    for (int frame = 5; frame <= 140; frame += 5) {
        QElapsedTimer blocked;
        blocked.start();
        m_source->showFrame(frame);
        standstills += blocked.elapsed() > 200 ? 1 : 0;
        QTest::qWait(10);
    }
    ASSERT_TRUE(shows(140));
    EXPECT_LE(standstills, 3);
}

TEST_F(QtVideoSourceTest, FreezesAtOnceAndGoesOn)
{
    loadBarcode();
    m_source->showSegment({0, 149}, 6s, 0ms);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_shown.size() > 5; }, patience));
    m_source->freeze();
    const std::size_t count = m_shown.size();
    QTest::qWait(600);
    EXPECT_EQ(m_shown.size(), count);
    m_source->showSegment({0, 149}, 6s, 2s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_shown.size() > count; }, patience));
    EXPECT_NEAR(m_shown.back().frame, 50, 3);
    EXPECT_TRUE(m_failures.empty());
}

TEST_F(QtVideoSourceTest, ConvertsColoursAsTheClipsAreMade)
{
    const QStringList arguments =
        QStringLiteral(
            "-f lavfi -i color=0x479787:s=320x180:r=25:d=1 -vf "
            "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p -an -c:v libvpx-vp9 -b:v 0 -crf 10 "
            "-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv")
            .split(QLatin1Char(' '));
    ASSERT_TRUE(runFfmpeg(arguments + QStringList(path("green.mp4"))));
    ClipManifest manifest = m_clip.manifest();
    manifest.frames = 25;
    m_source->load(manifest, path("green.mp4"));
    m_source->showFrame(12);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_picture.isNull(); }, patience));
    const auto expectGreen = [this] {
        const QColor colour = m_picture.pixelColor(m_picture.width() / 2, m_picture.height() / 2);
        EXPECT_NEAR(colour.red(), 0x47, 3);
        EXPECT_NEAR(colour.green(), 0x97, 3);
        EXPECT_NEAR(colour.blue(), 0x87, 3);
    };
    EXPECT_EQ(m_picture.size(), QSize(320, 180));
    expectGreen();

    // For a smaller view it comes in that size.
    m_picture = {};
    m_source->setWantedSize({150, 84});
    m_source->showFrame(6);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_picture.isNull(); }, patience));
    EXPECT_EQ(m_picture.size(), QSize(150, 84));
    expectGreen();
}

TEST_F(QtVideoSourceTest, FailsOnAMissingFile)
{
    m_source->load(m_clip.manifest(), path("none.mp4"));
    EXPECT_TRUE(m_failures.empty()) << "never before load() returns";
    ASSERT_TRUE(fails());
    settle();
    EXPECT_EQ(m_failures, std::vector{VideoFailure::Unreadable}) << "once";
    expectGoodClipPlaysNow();
}

TEST_F(QtVideoSourceTest, FailsOnAFolderAndOnAnEmptyFile)
{
    m_source->load(m_clip.manifest(), m_folder.path());
    ASSERT_TRUE(fails());
    EXPECT_EQ(m_failures.back(), VideoFailure::Unreadable);
    m_failures.clear();
    write("empty.mp4", {});
    m_source->load(m_clip.manifest(), path("empty.mp4"));
    ASSERT_TRUE(fails());
    EXPECT_EQ(m_failures.back(), VideoFailure::Unreadable);
}

TEST_F(QtVideoSourceTest, FailsOnATextAndRecovers)
{
    write("text.mp4", QByteArrayLiteral("Lie face down. Lift your chest.\n").repeated(100));
    m_source->load(m_clip.manifest(), path("text.mp4"));
    m_source->loopSegment({0, 10});
    ASSERT_TRUE(fails());
    EXPECT_EQ(m_failures, std::vector{VideoFailure::Unreadable});
    EXPECT_TRUE(m_shown.empty());
    expectGoodClipPlaysNow();
}

TEST_F(QtVideoSourceTest, FailsOnATruncatedClip)
{
    ASSERT_TRUE(m_clip.write(path("whole.mp4")));
    QFile whole(path("whole.mp4"));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    write("half.mp4", bytes.left(bytes.size() * 6 / 10));
    m_source->load(m_clip.manifest(), path("half.mp4"));
    m_source->showSegment(m_clip.manifest().all(), 3s, 0ms);
    ASSERT_TRUE(fails());
    EXPECT_EQ(m_failures.size(), 1U);
    EXPECT_EQ(m_ends, 0) << "the segment was not shown to its end";
    expectGoodClipPlaysNow();
}

TEST_F(QtVideoSourceTest, FailsOnSoundWithoutPicture)
{
    ASSERT_TRUE(runFfmpeg(QStringLiteral("-f lavfi -i sine=d=2 -c:a aac").split(QLatin1Char(' ')) +
                          QStringList(path("sound.mp4"))));
    m_source->load(m_clip.manifest(), path("sound.mp4"));
    m_source->loopSegment({0, 10});
    ASSERT_TRUE(fails());
    EXPECT_TRUE(m_shown.empty());
    expectGoodClipPlaysNow();
}

TEST_F(QtVideoSourceTest, RefusesAHugePicture)
{
    BarcodeClip huge;
    huge.frames = 2;
    huge.size = {2560, 1440};
    ASSERT_TRUE(huge.write(path("huge.mp4")));
    m_source->load(huge.manifest(), path("huge.mp4"));
    m_source->showFrame(0);
    ASSERT_TRUE(fails());
    EXPECT_EQ(m_failures, std::vector{VideoFailure::TooLarge});
    expectGoodClipPlaysNow();
}

TEST_F(QtVideoSourceTest, ChangesClipsWhilePlayingWithoutStandingStill)
{
    ASSERT_TRUE(m_clip.write(path("a.mp4")));
    int standstills = 0;
    for (int i = 0; i < 6; ++i) {
        m_shown.clear();
        QElapsedTimer blocked;
        blocked.start();
        m_source->load(m_clip.manifest(), path("a.mp4"));
        m_source->loopSegment({30 + i, 60});
        standstills += blocked.elapsed() > 200 ? 1 : 0;
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_shown.size() > 3; }, patience));
    }
    EXPECT_LE(standstills, 2);
    EXPECT_TRUE(m_failures.empty());
}

TEST_F(QtVideoSourceTest, ForgetsAFailureOfAClipThatIsNoLongerWanted)
{
    m_source->load(m_clip.manifest(), path("none.mp4"));
    ASSERT_TRUE(m_clip.write(path("a.mp4")));
    m_source->load(m_clip.manifest(), path("a.mp4"));
    m_source->showFrame(5);
    ASSERT_TRUE(shows(5));
    EXPECT_TRUE(m_failures.empty());
    m_source->unload();
    m_shown.clear();
    settle();
    EXPECT_TRUE(m_shown.empty());
}

TEST_F(QtVideoSourceTest, WaitsForTheSelfTestAndBelievesIt)
{
    MediaSupport none({QStringLiteral("/nowhere/backstretch"), {}, 1s});
    m_source = makeQtVideoSource(&none);
    QObject::connect(m_source.get(), &VideoSource::failed, m_source.get(),
                     [this](VideoFailure reason) { m_failures.push_back(reason); });
    ASSERT_TRUE(m_clip.write(path("a.mp4")));
    m_source->load(m_clip.manifest(), path("a.mp4"));
    ASSERT_TRUE(fails());
    EXPECT_EQ(m_failures, std::vector{VideoFailure::NotSupported});

    MediaSupport good({});
    m_source = makeQtVideoSource(&good);
    QObject::connect(m_source.get(), &VideoSource::frameShown, m_source.get(),
                     [this](const QImage& picture, int) { m_picture = picture; });
    m_source->load(m_clip.manifest(), path("a.mp4"));
    m_source->showFrame(5);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_picture.isNull(); }, patience));
}

} // namespace
} // namespace backstretch
