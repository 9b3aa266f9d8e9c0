// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/painrules.h"

#include <gtest/gtest.h>

#include <array>

namespace backstretch {
namespace {

constexpr std::nullopt_t none = std::nullopt;
const PainLimits usual;

struct Row
{
    SessionPain session;
    PainLight light;
};

TEST(PainRules, ASessionsLight)
{
    const std::vector<Row> table{
        // before, after, next day, what hurt
        {{3, 2}, PainLight::Green},
        {{3, 3}, PainLight::Green},
        {{0, 0}, PainLight::Green},
        {{3, 2, 9}, PainLight::Green}, // the morning after belongs to the day, not to the session
        {{2, 3}, PainLight::Amber},    // a little more than before
        {{4, 2}, PainLight::Amber},    // it was not low before
        {{5, 4}, PainLight::Amber},
        {{5, 5}, PainLight::Amber},
        {{3, 2, none, {none}}, PainLight::Amber}, // no number counts as amber
        {{3, 2, none, {1}}, PainLight::Amber},    // something hurt: it is not green
        {{none, none, none, {5}}, PainLight::Amber},
        {{3, none, none, {5}}, PainLight::Amber},
        {{3, 2, none, {6}}, PainLight::Red},
        {{3, 2, none, {2, none, 8}}, PainLight::Red},
        {{none, none, none, {10}}, PainLight::Red},
        {{7, 6}, PainLight::Red},
        {{none, 6}, PainLight::Red},
        {{1, 3}, PainLight::Red}, // two more than before
        {{0, 2}, PainLight::Red},
        {{none, none}, PainLight::Unknown},
        {{3, none}, PainLight::Unknown},
        {{9, none}, PainLight::Unknown},
        {{none, 2}, PainLight::Unknown},
        {{none, 5}, PainLight::Unknown},
    };
    for (std::size_t i = 0; i < table.size(); ++i) {
        EXPECT_EQ(lightOf(table[i].session, usual), table[i].light) << "row " << i;
    }
}

TEST(PainRules, EveryPairOfNumbersHasOneLight)
{
    for (int before = 0; before <= 10; ++before) {
        for (int after = 0; after <= 10; ++after) {
            const PainLight light = lightOf({before, after}, usual);
            const bool red = after >= 6 || after - before >= 2;
            const bool green = before < 4 && after < 4 && after <= before;
            EXPECT_EQ(light == PainLight::Red, red) << before << ' ' << after;
            EXPECT_EQ(light == PainLight::Green, green) << before << ' ' << after;
            EXPECT_NE(light, PainLight::Unknown);
        }
    }
}

TEST(PainRules, TheLimitsAreTheUsers)
{
    const PainLimits lenient{5, 8};
    EXPECT_EQ(lightOf({4, 4}, usual), PainLight::Amber);
    EXPECT_EQ(lightOf({4, 4}, lenient), PainLight::Green);
    EXPECT_EQ(lightOf({7, 7}, usual), PainLight::Red);
    EXPECT_EQ(lightOf({7, 7}, lenient), PainLight::Amber);
    EXPECT_EQ(lightOf({3, 3, none, {7}}, lenient), PainLight::Amber);
    EXPECT_EQ(lightOf({3, 5}, lenient), PainLight::Red) << "a rise is one with any limits";
}

TEST(PainRules, LimitsThatContradictEachOtherBecomeTheStricterOne)
{
    EXPECT_EQ((PainLimits{4, 6}.inOrder()), (PainLimits{4, 6}));
    EXPECT_EQ((PainLimits{7, 5}.inOrder()), (PainLimits{4, 5}));
    EXPECT_EQ((PainLimits{5, 5}.inOrder()), (PainLimits{4, 5}));
    EXPECT_EQ((PainLimits{0, 0}.inOrder()), (PainLimits{1, 2}));
    EXPECT_EQ((PainLimits{12, 14}.inOrder()), (PainLimits{9, 10}));
}

TEST(PainRules, OneMomentThatHurt)
{
    EXPECT_EQ(lightOfHurt(none, usual), PainLight::Amber);
    const std::array lights{PainLight::Green, PainLight::Green, PainLight::Green, PainLight::Green,
                            PainLight::Amber, PainLight::Amber, PainLight::Red,   PainLight::Red,
                            PainLight::Red,   PainLight::Red,   PainLight::Red};
    for (int number = 0; number <= 10; ++number) {
        EXPECT_EQ(lightOfHurt(number, usual), lights.at(static_cast<std::size_t>(number))) << number;
    }
}

TEST(PainRules, WhatIsOfferedForTheNextTime)
{
    using enum NextTime;
    EXPECT_EQ(offersAfterHurt(PainLight::Red, true), (std::vector{LeaveOut, Keep}));
    EXPECT_EQ(offersAfterHurt(PainLight::Red, false), (std::vector{LeaveOut, Keep}));
    EXPECT_EQ(offersAfterHurt(PainLight::Amber, true), (std::vector{Easier, LeaveOut, Keep}));
    EXPECT_EQ(offersAfterHurt(PainLight::Amber, false), (std::vector{LeaveOut, Keep}));
    EXPECT_EQ(offersAfterHurt(PainLight::Green, true), (std::vector{Keep, Easier, LeaveOut}));
    EXPECT_EQ(offersAfterHurt(PainLight::Green, false), (std::vector{Keep, LeaveOut}));
    for (const PainLight light : {PainLight::Unknown, PainLight::Green, PainLight::Amber, PainLight::Red}) {
        for (const bool easier : {false, true}) {
            const auto offers = offersAfterHurt(light, easier);
            EXPECT_NE(std::ranges::find(offers, Keep), offers.end()) << "nobody is made to change anything";
        }
    }
}

TEST(PainRules, AGreenDayNeedsTheMorningAfter)
{
    const auto green = [](std::vector<SessionPain> day) { return isGreenDay(day, usual); };
    EXPECT_TRUE(green({{3, 2, 3}}));
    EXPECT_TRUE(green({{3, 3}, {2, 2, 1}}));
    EXPECT_FALSE(green({}));
    EXPECT_FALSE(green({{3, 2}})) << "not asked, or not known";
    EXPECT_FALSE(green({{3, 2, 4}}));
    EXPECT_FALSE(green({{2, 2, 3}})) << "more than before";
    EXPECT_FALSE(green({{5, 4, 2}}));
    EXPECT_FALSE(green({{3, 2, none, {none}}, {2, 2, 1}}));
    EXPECT_FALSE(isGreenDay(std::vector<SessionPain>{{3, 2, 3}}, {3, 6}));
}

TEST(PainRules, OnlyRedSuggestsRestFirst)
{
    EXPECT_EQ(dayAfter(PainLight::Red), DayAfter::RestFirst);
    for (const PainLight light : {PainLight::Unknown, PainLight::Green, PainLight::Amber}) {
        EXPECT_EQ(dayAfter(light), DayAfter::Usual);
    }
}

TEST(PainRules, ReadsTheLogsRows)
{
    SessionDetail detail;
    detail.session.painBefore = 3;
    detail.session.painAfter = 2;
    detail.session.painNextDay = 1;
    detail.hurts.resize(2);
    detail.hurts[0].pain = 5;
    EXPECT_EQ(painOf(detail), (SessionPain{3, 2, 1, {5, none}}));
}

} // namespace
} // namespace backstretch
