// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/media/mediasupport.h"
#include "app/player/sound/soundingtone.h"
#include "app/player/sound/tone.h"
#include "app/player/sound/toneplayer.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

/// A sound device that can be unplugged.
class PluggedOutput final : public ToneOutput
{
public:
    [[nodiscard]] bool present() const override { return plugged; }
    void play(QByteArray samples, double volume) override
    {
        EXPECT_FALSE(samples.isEmpty());
        volumes.push_back(volume);
    }

    bool plugged = true;
    std::vector<double> volumes; ///< of each tone that was played
};

class TonePlayerTest : public testing::Test
{
protected:
    // Qt says, as a warning, that this computer has no sound server. That is what is tried here.
    TonePlayerTest()
        : m_before(qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}))
    {
    }
    ~TonePlayerTest() override { qInstallMessageHandler(m_before); }

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
    player.prepare();
    EXPECT_EQ(changes, 1);
}

TEST_F(TonePlayerTest, PlaysEachToneAsLoudAsWasSaid)
{
    MediaSupport support({});
    PluggedOutput* output = nullptr;
    TonePlayer player(support, nullptr, [&output] {
        auto made = std::make_unique<PluggedOutput>();
        output = made.get();
        return made;
    });
    player.prepare();
    ASSERT_TRUE(
        QTest::qWaitFor([&support] { return support.state() == MediaSupport::State::Known; }, 20'000));
    ASSERT_TRUE(support.canPlaySound());
    ASSERT_NE(output, nullptr);
    player.setVolume(0.5);
    for (const Tone tone : allTones) {
        player.play(tone, Side::Centre);
    }
    EXPECT_EQ(output->volumes, std::vector<double>(allTones.size(), 0.5));
    player.setMuted(true);
    player.play(Tone::Move, Side::Right);
    player.setMuted(false);
    player.setVolume(0);
    player.play(Tone::Move, Side::Right);
    EXPECT_EQ(output->volumes.size(), allTones.size()) << "muted, and at volume 0";

    player.setVolume(7);
    output->plugged = false;
    Q_EMIT output->presentChanged();
    EXPECT_FALSE(player.audible());
    player.play(Tone::Move, Side::Right);
    EXPECT_EQ(output->volumes.size(), allTones.size()) << "the loudspeaker was unplugged";
    output->plugged = true;
    Q_EMIT output->presentChanged();
    EXPECT_TRUE(player.audible());
    player.play(Tone::Move, Side::Right);
    EXPECT_EQ(output->volumes.back(), 1.0);
}

TEST_F(TonePlayerTest, PlaysOnWhatTheComputerHas)
{
    MediaSupport support({});
    TonePlayer player(support);
    player.prepare();
    ASSERT_TRUE(
        QTest::qWaitFor([&support] { return support.state() == MediaSupport::State::Known; }, 20'000));
    EXPECT_EQ(player.audible(), !QMediaDevices::defaultAudioOutput().isNull());
    // With a sound device or without one: no crash, also when it is let go of in the middle of a tone.
    player.play(Tone::Move, Side::Left);
    player.rest();
    player.play(Tone::Move, Side::Left);
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
