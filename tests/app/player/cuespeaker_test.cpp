// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/cuespeaker.h"

#include "app/player/speech/voice.h"
#include "app/text/voicewords.h"
#include "tests/support/places.h"
#include "tests/support/sessionworld.h"

#include <QTest>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;
using State = SpeechEngine::State;

class SpokenSessionTest : public testing::Test
{
protected:
    SpokenSessionTest() { world.pages->show(); }

    SessionWorld world{places::catalogue()};

    void haveVoice() { world.speech.become(State::Ready); }
    /// A calm voice: it ends before the next event, and is told to.
    void passAndFinish(Millis span)
    {
        for (Millis passed{0}; passed < span; passed += 1s) {
            world.pass(1s);
            QTest::qWait(1);
            world.speech.finish();
        }
    }
    [[nodiscard]] bool said(const char* words) const
    {
        return std::ranges::any_of(
            world.speech.said, [words](const QString& text) { return text.contains(QLatin1String(words)); });
    }
    [[nodiscard]] std::ptrdiff_t heard(Tone tone) const
    {
        return std::ranges::count(world.cues.played, tone, &std::pair<Tone, Side>::first);
    }
    void key(Qt::Key pressed)
    {
        QWidget* target = world.pages->focusWidget();
        QTest::keyClick(target ? target : world.pages.get(), pressed);
    }
};

TEST_F(SpokenSessionTest, BeginsWithWhatThereIsToKnow)
{
    haveVoice();
    world.pages->play(QStringLiteral("first-steps"));
    world.pass(0s);
    ASSERT_EQ(world.speech.said.size(), 1);
    EXPECT_TRUE(world.speech.said[0].startsWith(QLatin1String("First steps. 2 exercise")))
        << world.speech.said[0].toStdString();
    EXPECT_TRUE(
        world.speech.said[0].contains(QLatin1String("First: Cat-Cow. Come onto your hands and knees.")));
    EXPECT_EQ(world.speech.opened, 1);
}

TEST_F(SpokenSessionTest, CountsInWordsWithAVoiceAndInTonesWithoutOne)
{
    world.pages->play(QStringLiteral("first-steps"));
    world.pass(15s);
    EXPECT_EQ(heard(Tone::CountReady), 3);
    EXPECT_TRUE(world.speech.said.isEmpty());

    SessionWorld spoken{places::catalogue()};
    spoken.speech.become(State::Ready);
    spoken.pages->play(QStringLiteral("first-steps"));
    for (int second = 0; second < 15; ++second) {
        spoken.pass(1s);
        spoken.speech.finish();
    }
    for (const auto& [tone, side] : spoken.cues.played) {
        EXPECT_NE(tone, Tone::CountReady);
    }
    EXPECT_TRUE(spoken.speech.said.contains(QStringLiteral("Three.")));
    EXPECT_TRUE(spoken.speech.said.contains(QStringLiteral("One.")));
}

TEST_F(SpokenSessionTest, AVoiceThatGoesLeavesTheTonesAndComesBack)
{
    haveVoice();
    world.pages->play(QStringLiteral("first-steps"));
    passAndFinish(3s);
    const auto before = world.speech.said.size();
    world.speech.become(State::Lost);
    world.pass(13s);
    EXPECT_EQ(world.speech.said.size(), before);
    EXPECT_EQ(heard(Tone::CountReady), 3);
    EXPECT_EQ(heard(Tone::Move), 1);
    haveVoice();
    passAndFinish(20s);
    EXPECT_GT(world.speech.said.size(), before);
}

/// Three seconds have room for a tone and what to do, and who lies on their side has nothing but their ears.
TEST_F(SpokenSessionTest, EvenAShortMoveSaysWhatToDo)
{
    haveVoice();
    world.settings.change([](Settings& s) { s.askAboutPain = false; });
    for (const auto& [exercise, words] :
         {std::pair("side-lying-thoracic-rotation", "Open your arm."),
          std::pair("kneeling-thoracic-extension", "Hips back."),
          std::pair("quadruped-arm-leg-raise", "Right arm, left leg."), std::pair("locust", "Lift up.")}) {
        world.pages->tryExercise(QLatin1String(exercise), QStringLiteral("normal"));
        passAndFinish(15s); // get ready
        world.clock.pass(460ms);
        EXPECT_TRUE(QTest::qWaitFor([&] { return said(words); }, 5'000)) << exercise;
        world.pages->programEnds();
    }
}

TEST_F(SpokenSessionTest, ThisHurtsSilencesAtOnceAndStopIsNotCut)
{
    haveVoice();
    world.pages->play(QStringLiteral("first-steps"));
    world.pass(1s);
    ASSERT_EQ(world.speech.said.size(), 1);
    key(Qt::Key_H);
    ASSERT_EQ(world.speech.stopped.size(), 1);
    world.clock.pass(400ms);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said("Stop. Come out slowly."); }, 5'000));
    key(Qt::Key_1); // the next exercise; its name waits
    world.pass(1s);
    EXPECT_EQ(world.speech.stopped.size(), 1);
    EXPECT_FALSE(said("Sphinx"));
    world.speech.finish();
    world.clock.pass(400ms);
    EXPECT_TRUE(QTest::qWaitFor([&] { return said("Sphinx"); }, 5'000));
}

TEST_F(SpokenSessionTest, MutedIsSilent)
{
    haveVoice();
    world.pages->play(QStringLiteral("first-steps"));
    world.pass(1s);
    key(Qt::Key_M);
    EXPECT_EQ(world.speech.stopped.size(), 1);
    passAndFinish(30s);
    EXPECT_EQ(world.speech.said.size(), 1);
    key(Qt::Key_M);
    passAndFinish(30s);
    EXPECT_GT(world.speech.said.size(), 1);
}

TEST_F(SpokenSessionTest, KeyWordsOffAndTonesOff)
{
    haveVoice();
    world.settings.change([](Settings& s) {
        s.speechLevel = SpeechLevel::KeyWords;
        s.tones = false;
        s.countLastSeconds = false;
    });
    world.pages->play(QStringLiteral("first-steps"));
    passAndFinish(40s);
    EXPECT_EQ(world.speech.said.first(), QStringLiteral("First: Cat-Cow."));
    EXPECT_TRUE(said("Hold."));
    EXPECT_FALSE(said("Keep breathing"));
    EXPECT_TRUE(world.cues.played.empty());
    const auto counts = world.speech.said.count(QStringLiteral("Three."));
    EXPECT_EQ(counts, 1); // of get ready; holds are not counted
}

TEST_F(SpokenSessionTest, TicksOnlyInHoldsAndNotWhereTheCountIs)
{
    world.settings.change([](Settings& s) { s.tickEverySecond = true; });
    world.pages->tryExercise(QStringLiteral("cat-cow"), QStringLiteral("easier")); // holds of 10 s
    world.pass(15s);
    EXPECT_EQ(heard(Tone::Tick), 0);
    // The tick has a timer of its own, in real time.
    world.pass(8s);
    ASSERT_EQ(world.pages->session()->snapshot().phase.kind, PhaseKind::Hold);
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard(Tone::Tick) >= 2; }, 10'000));
    world.pass(8s);
    const auto ticks = heard(Tone::Tick);
    QTest::qWait(1'300);
    EXPECT_EQ(heard(Tone::Tick), ticks);
}

TEST_F(SpokenSessionTest, SaysAgainAndSaysTheTimeLeft)
{
    haveVoice();
    world.pages->play(QStringLiteral("first-steps"));
    world.pass(1s);
    world.speech.finish();
    world.clock.pass(500ms);
    key(Qt::Key_T);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said("left. 1 exercise"); }, 5'000));
    world.speech.finish();
    world.clock.pass(500ms);
    const QString last = world.speech.said.last();
    key(Qt::Key_R);
    EXPECT_TRUE(QTest::qWaitFor([&] { return world.speech.said.count(last) == 2; }, 5'000));
}

TEST(VoiceTest, IsQuietBesideAScreenReaderUnlessAskedFor)
{
    TestFolder folder;
    SettingsStore settings(folder.filePath(QStringLiteral("settings.ini")));
    FakeSpeech speech;
    Voice voice(speech, settings);
    speech.become(State::Ready);
    QAccessible::setActive(true);
    EXPECT_FALSE(voice.speaks());
    EXPECT_EQ(voice.level(), SpeechLevel::Off);
    settings.change([](Settings& s) { s.spokenGuidance = SpokenGuidance::On; });
    EXPECT_TRUE(voice.speaks());
    settings.change([](Settings& s) { s.spokenGuidance = SpokenGuidance::Usual; });
    QAccessible::setActive(false);
    EXPECT_TRUE(voice.speaks());
    settings.change([](Settings& s) { s.spokenGuidance = SpokenGuidance::Off; });
    EXPECT_FALSE(voice.speaks());
}

TEST(VoiceTest, SpeaksAsItIsSet)
{
    TestFolder folder;
    SettingsStore settings(folder.filePath(QStringLiteral("settings.ini")));
    FakeSpeech speech;
    Voice voice(speech, settings);
    voice.setLocale(QLocale(QStringLiteral("de_DE")));
    EXPECT_EQ(speech.opened, 0); // nobody has asked yet
    voice.prepare();
    EXPECT_EQ(speech.locale.language(), QLocale::German);
    settings.change([](Settings& s) {
        s.voiceName = QStringLiteral("Anna");
        s.voiceSpeed = -2;
        s.volume = 50;
    });
    EXPECT_EQ(speech.manner.voice, QStringLiteral("Anna"));
    EXPECT_LT(speech.manner.speed, 0.0);
    EXPECT_DOUBLE_EQ(speech.manner.volume, 0.5);
    for (const State state : {State::NoEngine, State::NoVoice, State::Lost}) {
        EXPECT_FALSE(noVoiceText(state).isEmpty());
    }
    EXPECT_TRUE(noVoiceText(State::Ready).isEmpty());
}

} // namespace
} // namespace backstretch
