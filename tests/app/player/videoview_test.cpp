// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/videoclipplayer.h"
#include "app/theme/theme.h"
#include "app/widgets/videobar.h"
#include "app/widgets/videoview.h"
#include "tests/support/fakevideosource.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

constexpr QRgb leftColour = qRgb(200, 0, 0);
constexpr QRgb rightColour = qRgb(0, 0, 200);

/// Red on the left, blue on the right.
QImage halves(QSize size = {320, 180})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixel(x, y, x < size.width() / 2 ? leftColour : rightColour);
        }
    }
    return image;
}

class VideoViewTest : public testing::Test
{
protected:
    VideoViewTest()
        : m_theme(*qApp)
        , m_view(m_theme)
    {
        m_theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
        m_view.resize(640, 360);
    }
    QRgb at(int x, int y) { return m_view.grab().toImage().pixel(x, y) | 0xff000000; }

    Theme m_theme;
    VideoView m_view;
};

TEST_F(VideoViewTest, PaintsTheFrameAndFlipsIt)
{
    m_view.setPicture(halves());
    EXPECT_TRUE(m_view.showsFrame());
    EXPECT_EQ(at(100, 180), leftColour);
    EXPECT_EQ(at(540, 180), rightColour);
    m_view.setPicture(halves(), true);
    EXPECT_EQ(at(100, 180), rightColour);
    EXPECT_EQ(at(540, 180), leftColour);
    // Right is right in every language.
    m_view.setLayoutDirection(Qt::RightToLeft);
    m_view.setPicture(halves(), false);
    EXPECT_EQ(at(100, 180), leftColour);
}

TEST_F(VideoViewTest, RoundsTheCornersOfFramesToo)
{
    m_view.setPicture(halves());
    EXPECT_NE(at(0, 0), leftColour);
    EXPECT_NE(at(639, 359), rightColour);
    EXPECT_EQ(at(10, 10), leftColour);
    EXPECT_EQ(at(630, 350), rightColour);
    EXPECT_EQ(at(320 - 2, 0), leftColour);
}

TEST_F(VideoViewTest, DimsFramesInTheDarkThemeAlone)
{
    m_view.setPicture(halves());
    m_theme.apply({TextSize::Normal, ColourChoice::Dark, MotionChoice::Full});
    EXPECT_NEAR(qRed(at(100, 180)), 200 * 0.82, 2);
    m_theme.apply({TextSize::Normal, ColourChoice::HighContrastDark, MotionChoice::Full});
    EXPECT_EQ(at(100, 180), leftColour);
}

TEST_F(VideoViewTest, KeepsSixteenToNine)
{
    EXPECT_EQ(m_view.heightForWidth(640), 360);
    m_view.resize(640, 480);
    EXPECT_EQ(m_view.pictureRect(), QRect(0, 60, 640, 360));
    m_view.resize(800, 360);
    EXPECT_EQ(m_view.pictureRect(), QRect(80, 0, 640, 360));
    m_view.resize(640, 360);
    m_view.setPicture(halves({360, 360})); // another shape fills the box, cut evenly
    EXPECT_EQ(at(100, 180), leftColour);
    EXPECT_EQ(at(5, 180), leftColour);
}

TEST_F(VideoViewTest, ShowsTheStillUntilAFrameComes)
{
    QTemporaryDir folder;
    const QString still = folder.filePath(QStringLiteral("still.png"));
    ASSERT_TRUE(halves().save(still));
    m_view.setPoster(still);
    EXPECT_FALSE(m_view.showsFrame());
    EXPECT_EQ(at(100, 180), leftColour);
    m_view.setPicture(halves(), true);
    m_view.setPoster(still); // the clip failed
    EXPECT_FALSE(m_view.showsFrame());
    EXPECT_EQ(at(100, 180), leftColour);
    m_view.setPoster(folder.filePath(QStringLiteral("none.png")));
    EXPECT_EQ(at(100, 100), m_theme.colours().sunken.rgb());
    m_view.setPoster({});
    EXPECT_EQ(at(100, 100), m_theme.colours().sunken.rgb());
}

TEST_F(VideoViewTest, HasATagInTheFreeCorner)
{
    m_view.setPicture(halves());
    EXPECT_EQ(at(24, 30), leftColour);
    m_view.setTag(QStringLiteral("Easier version"));
    EXPECT_NE(at(24, 30), leftColour);
    EXPECT_EQ(at(100, 180), leftColour);
}

TEST_F(VideoViewTest, IsAPictureToAScreenReader)
{
    const QAccessibleInterface* here = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_NE(here, nullptr);
    EXPECT_EQ(here->role(), QAccessible::Graphic);
    EXPECT_EQ(here->text(QAccessible::Name), QStringLiteral("Demonstration"));
    m_view.setTag(QStringLiteral("Your left side"));
    EXPECT_EQ(here->text(QAccessible::Name), QStringLiteral("Demonstration, Your left side"));
}

TEST_F(VideoViewTest, SaysHowLargeThePictureIsAndWhenItIsPressed)
{
    QSize wanted;
    int presses = 0;
    QObject::connect(&m_view, &VideoView::wantedSizeChanged, &m_view,
                     [&wanted](QSize size) { wanted = size; });
    QObject::connect(&m_view, &VideoView::clicked, &m_view, [&presses] { ++presses; });
    m_view.show();
    m_view.resize(320, 200);
    ASSERT_TRUE(QTest::qWaitFor([&] { return wanted.isValid(); }));
    EXPECT_EQ(wanted, QSize(320, 180) * m_view.devicePixelRatioF());
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, QPoint(100, 3)); // beside the picture
    EXPECT_EQ(presses, 1);
}

class VideoBarTest : public VideoViewTest
{
protected:
    VideoBarTest()
        : m_player(m_source)
    {
        Clip clip;
        clip.name = QStringLiteral("locust");
        clip.file = QStringLiteral("locust.mp4");
        clip.manifest.emplace();
        clip.manifest->frames = 21 * 25;
        m_bar = new VideoBar(m_theme, m_player, m_view);
        m_player.setClip(clip);
        m_view.show();
    }
    template <typename Control>
    Control* control(const char* name)
    {
        for (Control* found : m_bar->template findChildren<Control*>()) {
            if (found->accessibleName() == QLatin1String(name)) {
                return found;
            }
        }
        ADD_FAILURE() << "no control " << name;
        return nullptr;
    }
    void sendFrame(int frame) { Q_EMIT m_source.frameShown(halves(), frame); }

    FakeVideoSource m_source;
    VideoClipPlayer m_player;
    VideoBar* m_bar = nullptr;
};

TEST_F(VideoBarTest, CostsNothingUntilPlayed)
{
    EXPECT_EQ(m_source.taken(), QStringList());
    QTest::mouseClick(control<QAbstractButton>("Play video"), Qt::LeftButton);
    EXPECT_EQ(m_source.taken(),
              QStringList({QStringLiteral("load locust.mp4"), QStringLiteral("play 0-524 in 21000 from 0")}));
    sendFrame(175);
    EXPECT_EQ(control<QSlider>("Position, 7 of 21 second(s)")->value(), 7000);
    QTest::mouseClick(control<QAbstractButton>("Pause video"), Qt::LeftButton);
    EXPECT_EQ(m_source.taken(), QStringList(QStringLiteral("freeze")));
    m_player.play();
    EXPECT_EQ(m_source.taken(), QStringList(QStringLiteral("play 0-524 in 21000 from 7000")));
}

TEST_F(VideoBarTest, APressOnThePicturePlaysAndPauses)
{
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, QPoint(300, 100));
    EXPECT_TRUE(m_player.playing());
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, QPoint(300, 100));
    EXPECT_FALSE(m_player.playing());
}

TEST_F(VideoBarTest, SaysTheLengthOfEachClip)
{
    QSlider* slider = control<QSlider>("Position, 0 of 21 second(s)");
    Clip longer;
    longer.name = QStringLiteral("sphinx");
    longer.file = QStringLiteral("sphinx.mp4");
    longer.manifest.emplace();
    longer.manifest->frames = 30 * 25;
    m_player.setClip(longer); // it begins at the same second
    EXPECT_EQ(slider->accessibleName(), QStringLiteral("Position, 0 of 30 second(s)"));
}

TEST_F(VideoBarTest, GoesRoundAndRound)
{
    m_player.play();
    m_source.taken();
    Q_EMIT m_source.segmentEnded();
    EXPECT_EQ(m_source.taken(), QStringList(QStringLiteral("play 0-524 in 21000 from 0")));
}

TEST_F(VideoBarTest, ObeysTheKeys)
{
    m_view.setFocus();
    QTest::keyClick(&m_view, Qt::Key_Space);
    EXPECT_TRUE(m_player.playing());
    sendFrame(175);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_player.position(), 12s);
    QTest::keyClick(&m_view, Qt::Key_Left);
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(m_player.position(), 2s);
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(m_player.position(), 0s);
    // The same keys on a button of the bar reach the clip, and on the slider too.
    auto* replay = control<QAbstractButton>("Play again from the start");
    replay->setFocus();
    QTest::keyClick(replay, Qt::Key_Right);
    EXPECT_EQ(m_player.position(), 5s);
    QTest::keyClick(control<QSlider>("Position, 5 of 21 second(s)"), Qt::Key_Right);
    EXPECT_EQ(m_player.position(), 10s);
    QTest::keyClick(&m_view, Qt::Key_Space);
    EXPECT_FALSE(m_player.playing());
}

TEST_F(VideoBarTest, SeeksStandingStillAndReplays)
{
    m_player.seek(10s);
    EXPECT_EQ(m_source.taken(),
              QStringList({QStringLiteral("load locust.mp4"), QStringLiteral("still 250")}));
    QTest::mouseClick(control<QAbstractButton>("Play again from the start"), Qt::LeftButton);
    EXPECT_EQ(m_source.taken(), QStringList(QStringLiteral("play 0-524 in 21000 from 0")));
    m_player.seek(100s);
    EXPECT_EQ(m_player.position(), Millis(20'960)) << "the last frame";
}

TEST_F(VideoBarTest, PlaysSlower)
{
    m_player.play();
    sendFrame(50);
    m_source.taken();
    auto* slower = control<QAbstractButton>("Play slower, off");
    QTest::mouseClick(slower, Qt::LeftButton);
    EXPECT_EQ(slower->accessibleName(), QLatin1String("Play slower, on"));
    EXPECT_EQ(m_source.taken(), QStringList(QStringLiteral("play 0-524 in 35000 from 3333")));
}

TEST_F(VideoBarTest, AFailureStopsAndCanBeTriedAgain)
{
    m_player.play();
    m_source.taken();
    Q_EMIT m_source.failed(VideoFailure::Unreadable);
    EXPECT_FALSE(m_player.playing());
    EXPECT_EQ(m_player.failure(), VideoFailure::Unreadable);
    m_player.play();
    EXPECT_FALSE(m_player.failure());
    EXPECT_EQ(m_source.taken().front(), QLatin1String("load locust.mp4"));
}

TEST_F(VideoBarTest, HidesWhereThereIsNoVideo)
{
    EXPECT_TRUE(m_bar->isVisible());
    m_player.setClip(Clip{});
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(VideoBarTest, EveryControlHasANameAndIsLargeEnough)
{
    for (QWidget* widget : m_bar->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty());
        EXPECT_GE(widget->height(), 44);
    }
    EXPECT_TRUE(m_view.pictureRect().contains(m_bar->geometry()));
    EXPECT_EQ(m_bar->geometry().bottom(), m_view.pictureRect().bottom());
}

} // namespace
} // namespace backstretch
