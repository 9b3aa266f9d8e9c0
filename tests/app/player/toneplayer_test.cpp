// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/media/mediasupport.h"
#include "app/player/sound/soundingtone.h"
#include "app/player/sound/tone.h"
#include "app/player/sound/toneplayer.h"

#include <QAudioDevice>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

class TonePlayerTest : public testing::Test
{
protected:
    // Qt says, as a warning, that this computer has no sound server. That is what is tried here.
    TonePlayerTest()
        : m_before(qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}))
    {
    }
    ~TonePlayerTest() override { qInstallMessageHandler(m_before); }

    static qsizetype sounding(const TonePlayer& player)
    {
        const QObjectList children = player.children();
        return std::count_if(children.begin(), children.end(), [](const QObject* child) {
            return child->inherits("backstretch::SoundingTone");
        });
    }

    QtMessageHandler m_before;
};

TEST_F(TonePlayerTest, IsSilentAndSaysSoWhereThereIsNoMultimedia)
{
    MediaSupport support({QStringLiteral("/nowhere/backstretch"), {}, 1s});
    TonePlayer player(support);
    int changes = 0;
    QObject::connect(&player, &CuePlayer::audibleChanged, &player, [&changes](bool audible) {
        EXPECT_FALSE(audible);
        ++changes;
    });
    EXPECT_TRUE(player.audible()) << "nothing is known yet";
    player.play(Tone::Move, Side::Left); // not ready: no sound, no harm
    player.prepare();
    ASSERT_TRUE(QTest::qWaitFor([&changes] { return changes > 0; }, 20'000));
    EXPECT_FALSE(player.audible());
    player.play(Tone::Move, Side::Left);
    EXPECT_EQ(sounding(player), 0);
    player.prepare();
    EXPECT_EQ(changes, 1);
}

TEST_F(TonePlayerTest, PlaysEachToneAfreshOrNotAtAll)
{
    MediaSupport support({});
    TonePlayer player(support);
    player.prepare();
    ASSERT_TRUE(
        QTest::qWaitFor([&support] { return support.state() == MediaSupport::State::Known; }, 20'000));
    ASSERT_TRUE(support.canPlaySound());
    // With a sound device each tone has a stream of its own; without one there is none, and no crash.
    const int each = player.audible() ? 1 : 0;
    for (const Tone tone : allTones) {
        player.play(tone, Side::Centre);
    }
    EXPECT_EQ(sounding(player), each * static_cast<int>(allTones.size()));
    player.setMuted(true);
    player.play(Tone::Move, Side::Right);
    player.setMuted(false);
    player.setVolume(0);
    player.play(Tone::Move, Side::Right);
    EXPECT_EQ(sounding(player), each * static_cast<int>(allTones.size())) << "muted, and at volume 0";
    QTest::qWait(50);
}

TEST_F(TonePlayerTest, AToneWithoutADeviceIsSilentAndEndsAllTheSame)
{
    MediaSupport support({});
    support.check();
    ASSERT_TRUE(
        QTest::qWaitFor([&support] { return support.state() == MediaSupport::State::Known; }, 20'000));
    QObject parent;
    new SoundingTone(toneSamples(Tone::CountReady, Side::Centre), QAudioDevice(), 1.0F, &parent);
    EXPECT_EQ(parent.children().size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&parent] { return parent.children().isEmpty(); }, 20'000));
}

} // namespace
} // namespace backstretch
