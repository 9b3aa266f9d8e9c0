// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/speechpace.h"
#include "core/player/speechplanner.h"

#include <gtest/gtest.h>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

using Now = SpeechPlanner::Now;
using Say = SpeechPlanner::Say;
using enum SpeechWeight;

MonoTime at(Millis time)
{
    return MonoTime{time};
}

SpeechPlanner withVoice(SpeechLevel level = SpeechLevel::EveryStep)
{
    SpeechPlanner planner;
    planner.setVoice(true);
    planner.setLevel(level);
    return planner;
}

/// "Hold. Fifteen seconds. Keep breathing."
SpeechWish hold(Millis when, std::optional<Millis> room)
{
    return {.priority = CuePriority::High,
            .at = at(when),
            .room = room,
            .tone = 600ms,
            .parts = {{500ms, Key}, {1'200ms, Extra}, {1'100ms, Helpful}}};
}

TEST(SpeechPlannerTest, ToneThenSilenceThenVoice)
{
    SpeechPlanner planner = withVoice();
    EXPECT_EQ(planner.take(hold(10s, 12s), 7, at(10s)), (Now{.tone = true}));
    EXPECT_EQ(planner.nextDeadline(), at(10'750ms));
    EXPECT_EQ(planner.advance(at(10'749ms)), std::nullopt);
    EXPECT_EQ(planner.advance(at(10'750ms)), (Say{7, {0, 1, 2}}));
    EXPECT_TRUE(planner.isSpeaking());
    EXPECT_EQ(planner.nextDeadline(), std::nullopt);
}

TEST(SpeechPlannerTest, WhatDoesNotFitLosesItsLeastImportantParts)
{
    const auto said = [](std::optional<Millis> room, SpeechLevel level = SpeechLevel::EveryStep) {
        SpeechPlanner planner = withVoice(level);
        (void)planner.take(hold(0s, room), 1, at(0s));
        const auto say = planner.advance(at(750ms));
        return say ? say->parts : std::vector<std::size_t>{};
    };
    using Parts = std::vector<std::size_t>;
    EXPECT_EQ(said(std::nullopt), (Parts{0, 1, 2}));
    EXPECT_EQ(said(3'550ms), (Parts{0, 1, 2}));
    EXPECT_EQ(said(3'549ms), (Parts{0, 2}));
    EXPECT_EQ(said(2'349ms), (Parts{0}));
    EXPECT_EQ(said(1'249ms), Parts{}); // the tone alone, rather than half a word
    EXPECT_EQ(said(12s, SpeechLevel::KeyWords), (Parts{0}));
}

TEST(SpeechPlannerTest, WithoutAVoiceTheTonesStandAlone)
{
    for (const bool off : {true, false}) {
        SpeechPlanner planner = withVoice(off ? SpeechLevel::Off : SpeechLevel::EveryStep);
        planner.setVoice(off);
        EXPECT_FALSE(planner.speaks());
        EXPECT_EQ(planner.take(hold(0s, 12s), 1, at(0s)), (Now{.tone = true}));
        SpeechWish three{.at = at(2s), .tone = 80ms, .onTheBeat = true, .parts = {{400ms, Key}}};
        EXPECT_EQ(planner.take(three, 2, at(2s)), (Now{.tone = true}));
        EXPECT_EQ(planner.nextDeadline(), std::nullopt);
    }
}

TEST(SpeechPlannerTest, ANumberFallsOnItsSecondAndHasNoTone)
{
    SpeechPlanner planner = withVoice();
    SpeechWish three{.priority = CuePriority::High,
                     .at = at(5s),
                     .room = 1s,
                     .tone = 80ms,
                     .onTheBeat = true,
                     .parts = {{400ms, Key}}};
    EXPECT_EQ(planner.take(three, 1, at(5s)), Now{});
    EXPECT_EQ(planner.advance(at(5s)), (Say{1, {0}}));
    planner.ended(at(5'700ms));
    three.at = at(6s);
    EXPECT_EQ(planner.take(three, 2, at(6s)), Now{});
    EXPECT_EQ(planner.advance(at(6s)), (Say{2, {0}}));
}

TEST(SpeechPlannerTest, WordsWithoutAToneWaitAndTheNewestOfThemIsSaid)
{
    SpeechPlanner planner = withVoice();
    (void)planner.take(hold(0s, 12s), 1, at(0s));
    (void)planner.advance(at(750ms));
    const auto low = [](Millis when) {
        return SpeechWish{
            .priority = CuePriority::Low, .at = at(when), .room = 3s, .parts = {{800ms, Helpful}}};
    };
    EXPECT_EQ(planner.take(low(1s), 2, at(1s)), Now{});
    EXPECT_EQ(planner.take(low(2s), 3, at(2s)), Now{});
    EXPECT_EQ(planner.nextDeadline(), std::nullopt);
    planner.ended(at(3s));
    EXPECT_EQ(planner.nextDeadline(), at(3s + SpeechPlanner::kBetween));
    EXPECT_EQ(planner.advance(at(3s + SpeechPlanner::kBetween)), (Say{3, {0}}));
}

TEST(SpeechPlannerTest, WhatCanNoLongerEndInTimeIsNotBegun)
{
    SpeechPlanner planner = withVoice();
    (void)planner.take(hold(0s, 12s), 1, at(0s));
    (void)planner.advance(at(750ms));
    (void)planner.take({.priority = CuePriority::Low, .at = at(1s), .room = 3s, .parts = {{800ms, Helpful}}},
                       2, at(1s));
    planner.ended(at(3'500ms));
    EXPECT_EQ(planner.advance(at(3'650ms)), std::nullopt);
    EXPECT_FALSE(planner.isSpeaking());
}

TEST(SpeechPlannerTest, WhatRanOverIsBrokenOffForWhatCountsAsMuch)
{
    SpeechPlanner planner = withVoice();
    (void)planner.take(hold(0s, 4s), 1, at(0s));
    (void)planner.advance(at(750ms));
    EXPECT_TRUE(planner.phaseChanged());
    EXPECT_EQ(planner.take(hold(4s, 4s), 2, at(4s)), (Now{.tone = true}));

    (void)planner.advance(at(4'750ms));
    EXPECT_EQ(planner.take(hold(6s, 4s), 3, at(6s)), (Now{.tone = true, .hush = true}));
}

TEST(SpeechPlannerTest, StopIsNeverCut)
{
    SpeechPlanner planner = withVoice();
    (void)planner.take(hold(0s, 12s), 1, at(0s));
    (void)planner.advance(at(750ms));
    const SpeechWish stop{
        .priority = CuePriority::Stop, .at = at(2s), .tone = 200ms, .parts = {{1'500ms, Key}}};
    EXPECT_EQ(planner.take(stop, 2, at(2s)), (Now{.tone = true, .hush = true}));
    EXPECT_EQ(planner.advance(at(2'350ms)), (Say{2, {0}}));

    EXPECT_FALSE(planner.phaseChanged());
    EXPECT_FALSE(planner.clear());
    EXPECT_EQ(planner.take(hold(3s, 12s), 3, at(3s)), Now{}); // no tone over it either
    EXPECT_EQ(planner.nextDeadline(), std::nullopt);
    planner.ended(at(4s));
    EXPECT_EQ(planner.advance(at(4'150ms)), (Say{3, {0, 1, 2}}));
}

TEST(SpeechPlannerTest, AVoiceThatGoesLeavesNothingBehind)
{
    SpeechPlanner planner = withVoice();
    (void)planner.take(hold(0s, 12s), 1, at(0s));
    (void)planner.advance(at(750ms));
    planner.setVoice(false);
    EXPECT_FALSE(planner.isSpeaking());
    EXPECT_EQ(planner.take(hold(1s, 12s), 2, at(1s)), (Now{.tone = true}));
    planner.setVoice(true);
    EXPECT_EQ(planner.take(hold(14s, 12s), 3, at(14s)), (Now{.tone = true}));
    EXPECT_EQ(planner.advance(at(14'750ms)), (Say{3, {0, 1, 2}}));
}

TEST(SpeechPaceTest, LongerTextsNeedLonger)
{
    SpeechPace pace;
    EXPECT_GT(pace.talking(u"Hold. Keep breathing."), pace.talking(u"Hold."));
    EXPECT_EQ(pace.talking(u""), 0ms);
    // A calm voice: about 130 words a minute.
    EXPECT_GT(pace.lengthOf(u"Hold. Fifteen seconds. Keep breathing."), 2'700ms);
    EXPECT_LT(pace.lengthOf(u"Hold. Fifteen seconds. Keep breathing."), 4'500ms);
    // A number of a count fits its second.
    for (const char16_t* number : {u"Three.", u"Two.", u"One.", u"Drei.", u"Zwei.", u"Eins."}) {
        EXPECT_LT(pace.lengthOf(number), 1s);
    }
}

TEST(SpeechPaceTest, LettersOfOtherScriptsCountForMore)
{
    SpeechPace pace;
    pace.setLanguage("en_GB");
    const Millis english = pace.talking(u"abcdef");
    pace.setLanguage("zh_CN");
    EXPECT_GT(pace.talking(u"abcdef"), 2 * english);
}

TEST(SpeechPaceTest, SpeedShortens)
{
    SpeechPace pace;
    const Millis normal = pace.talking(u"Keep breathing slowly.");
    pace.setSpeed(0.5);
    EXPECT_LT(pace.talking(u"Keep breathing slowly."), normal);
    pace.setSpeed(-0.5);
    EXPECT_GT(pace.talking(u"Keep breathing slowly."), normal);
}

TEST(SpeechPaceTest, LearnsWhatTheVoiceNeedsAndIsNotFooledByOneReport)
{
    SpeechPace pace;
    constexpr std::u16string_view text = u"Keep breathing slowly.";
    const Millis first = pace.talking(text);
    for (int i = 0; i < 20; ++i) {
        pace.learn(text, first * 3 / 2 + SpeechPace::kAround);
    }
    EXPECT_NEAR(static_cast<double>(pace.talking(text).count()), static_cast<double>(first.count()) * 1.5,
                20.0);
    const Millis learned = pace.talking(text);
    pace.learn(text, 60s); // the computer was busy
    EXPECT_LT(pace.talking(text), learned * 13 / 10);
    pace.setLanguage("en");
    EXPECT_EQ(pace.talking(text), first);
}

} // namespace
