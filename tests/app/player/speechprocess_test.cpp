// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/speech/speechprocess.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;
using State = SpeechEngine::State;

#ifndef Q_OS_WIN // the stand-in for the service is a shell script

/// Answers like the service, as far as the script goes. n is the number of what is to be said.
SpeechProcess::Options service(const char* onSay,
                               const char* onOpen = "echo '{\"state\":\"ready\",\"voices\":"
                                                    "[\"Anna\",\"Berta\"]}'")
{
    SpeechProcess::Options options;
    options.program = QStringLiteral("/bin/sh");
    options.arguments = {
        QStringLiteral("-c"),
        QStringLiteral("while read -r line; do case $line in *'\"open\"'*) %1;; *'\"say\"'*) "
                       "n=${line#*number\\\":}; n=${n%%,*}; %2;; esac; done")
            .arg(QLatin1String(onOpen), QLatin1String(onSay))};
    options.begins = 300ms;
    options.firstPause = 50ms;
    return options;
}

bool becomes(SpeechProcess& speech, State state)
{
    return QTest::qWaitFor([&] { return speech.state() == state; }, 10'000);
}

TEST(SpeechProcessTest, FindsVoicesAndSpeaks)
{
    SpeechProcess speech(service("echo {\\\"started\\\":$n}; echo {\\\"ended\\\":$n}"));
    QSignalSpy started(&speech, &SpeechEngine::started);
    QSignalSpy ended(&speech, &SpeechEngine::ended);
    EXPECT_EQ(speech.state(), State::Unknown);
    speech.open(QLocale(QStringLiteral("de_DE")));
    EXPECT_EQ(speech.state(), State::Checking);
    ASSERT_TRUE(becomes(speech, State::Ready));
    EXPECT_EQ(speech.voices(), (QStringList{QStringLiteral("Anna"), QStringLiteral("Berta")}));
    const int number = speech.say(QStringLiteral("Hold."));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 10'000));
    EXPECT_EQ(started.size(), 1);
    EXPECT_EQ(ended[0][0].toInt(), number);
    EXPECT_TRUE(ended[0][1].toBool());
}

TEST(SpeechProcessTest, ANewSentenceEndsTheOldOneAtOnce)
{
    SpeechProcess speech(service("echo {\\\"started\\\":$n}"));
    QSignalSpy ended(&speech, &SpeechEngine::ended);
    speech.open(QLocale());
    ASSERT_TRUE(becomes(speech, State::Ready));
    const int first = speech.say(QStringLiteral("Hold."));
    const int second = speech.say(QStringLiteral("Switch sides."));
    EXPECT_NE(first, second);
    ASSERT_EQ(ended.size(), 1);
    EXPECT_EQ(ended[0][0].toInt(), first);
    EXPECT_FALSE(ended[0][1].toBool());
    speech.stop();
    EXPECT_EQ(ended.size(), 2);
    speech.stop();
    EXPECT_EQ(ended.size(), 2);
}

TEST(SpeechProcessTest, AVoiceThatHangsIsGivenUpAndTriedAgain)
{
    SpeechProcess speech(service(":"));
    QSignalSpy ended(&speech, &SpeechEngine::ended);
    speech.open(QLocale());
    ASSERT_TRUE(becomes(speech, State::Ready));
    speech.say(QStringLiteral("Hold."));
    EXPECT_EQ(speech.state(), State::Ready);
    ASSERT_TRUE(becomes(speech, State::Lost));
    ASSERT_EQ(ended.size(), 1);
    EXPECT_FALSE(ended[0][1].toBool());
    EXPECT_TRUE(becomes(speech, State::Ready));
}

TEST(SpeechProcessTest, AVoiceThatDiesIsTriedAgain)
{
    SpeechProcess speech(service("exit 1"));
    QSignalSpy ended(&speech, &SpeechEngine::ended);
    speech.open(QLocale());
    ASSERT_TRUE(becomes(speech, State::Ready));
    speech.say(QStringLiteral("Hold."));
    ASSERT_TRUE(becomes(speech, State::Lost));
    EXPECT_EQ(ended.size(), 1);
    EXPECT_TRUE(becomes(speech, State::Ready));
}

TEST(SpeechProcessTest, SaysWhatIsMissing)
{
    for (const auto& [answer, state] :
         {std::pair{"echo '{\"state\":\"no-voice\"}'", State::NoVoice},
          std::pair{"echo '{\"state\":\"no-engine\"}'; exit", State::NoEngine}}) {
        SpeechProcess speech(service(":", answer));
        speech.open(QLocale());
        EXPECT_TRUE(becomes(speech, state));
        QSignalSpy ended(&speech, &SpeechEngine::ended);
        speech.say(QStringLiteral("Hold."));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 10'000));
        speech.open(QLocale()); // asked again, it looks again
        EXPECT_EQ(speech.state(), State::Checking);
        EXPECT_TRUE(becomes(speech, state));
    }
}

TEST(SpeechProcessTest, SurvivesAMissingProgramAndNoise)
{
    SpeechProcess::Options nowhere;
    nowhere.program = QStringLiteral("/nowhere/backstretch");
    nowhere.firstPause = 1h;
    SpeechProcess missing(nowhere);
    missing.open(QLocale());
    EXPECT_TRUE(becomes(missing, State::Lost));

    SpeechProcess noisy(
        service("echo nonsense; echo {}; echo [1]; echo {\\\"ended\\\":99}; echo {\\\"started\\\":$n}"));
    QSignalSpy ended(&noisy, &SpeechEngine::ended);
    noisy.open(QLocale());
    ASSERT_TRUE(becomes(noisy, State::Ready));
    QSignalSpy started(&noisy, &SpeechEngine::started);
    noisy.say(QStringLiteral("Hold."));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !started.isEmpty(); }, 10'000));
    EXPECT_TRUE(ended.isEmpty());
}

#endif

} // namespace
} // namespace backstretch
