// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/planner.h"
#include "tests/core/plannersupport.h"

#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

struct Row
{
    const char* what;
    PlanInput input;
    const char* routine;
    PlanPick pick;
    PlanMood mood = PlanMood::Normal;
    PlanSentence sentence = PlanSentence::LastDone;
};

PlanInput with(std::vector<SessionRow> sessions, std::vector<SessionPain> pains = {})
{
    PlanInput input = planOf(std::move(sessions));
    input.pains = std::move(pains);
    return input;
}

PlanInput changed(PlanInput input, const std::function<void(PlanInput&)>& change)
{
    change(input);
    return input;
}

std::vector<Row> table()
{
    const auto yesterday = [] { return with({did("desk-break", 1)}); };
    const auto without = [](const char* routine, int exercises) {
        return [routine, exercises](PlanInput& input) { planned(input, routine).exercises = exercises; };
    };
    /// Begun and ended so many days ago; before them it was the desk break.
    const auto gentleDays = [](int begun, int ended) {
        return [begun, ended](PlanInput& input) {
            input.gentleDays = {planToday.addDays(-begun), planToday.addDays(-ended),
                                QStringLiteral("desk-break")};
        };
    };
    const auto mornings = [](Millis active) {
        return with(
            {did("desk-break", 1, active), did("morning", 3, active), did("after-driving", 5, active)});
    };
    return {
        {"nothing was ever done", with({}), "first-steps", PlanPick::FirstOfList, PlanMood::First,
         PlanSentence::None},
        {"chosen on the welcome page",
         changed(with({}), [](PlanInput& i) { i.firstChoice = QStringLiteral("desk-break"); }), "desk-break",
         PlanPick::FirstChoice, PlanMood::First, PlanSentence::None},
        {"chosen, but there is no such routine",
         changed(with({}), [](PlanInput& i) { i.firstChoice = QStringLiteral("gone"); }), "first-steps",
         PlanPick::FirstOfList, PlanMood::First, PlanSentence::None},
        {"chosen, but all of it is left out",
         changed(with({}),
                 [](PlanInput& i) {
                     i.firstChoice = QStringLiteral("desk-break");
                     planned(i, "desk-break").exercises = 0;
                 }),
         "first-steps", PlanPick::FirstOfList, PlanMood::First, PlanSentence::None},
        {"the choice stands until it was done once",
         changed(with({did("first-steps", 1)}),
                 [](PlanInput& i) { i.firstChoice = QStringLiteral("after-driving"); }),
         "after-driving", PlanPick::FirstChoice, PlanMood::Normal, PlanSentence::NeverTried},
        {"then the turns go on",
         changed(with({did("after-driving", 1)}),
                 [](PlanInput& i) { i.firstChoice = QStringLiteral("after-driving"); }),
         "stronger-back", PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},

        {"the next in turn", yesterday(), "after-driving", PlanPick::InTurn, PlanMood::Normal,
         PlanSentence::NeverTried},
        {"by the newest session", with({did("desk-break", 1), did("after-driving", 2)}), "after-driving",
         PlanPick::InTurn},
        {"behind the last it begins again, without the gentle start and the long one",
         with({did("stronger-back", 1), did("morning", 3)}), "morning", PlanPick::InTurn},
        {"after the long one, too", with({did("full", 1), did("morning", 3)}), "morning", PlanPick::InTurn},
        {"a single exercise does not move the turn", with({did("", 1), did("desk-break", 2)}),
         "after-driving", PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},
        {"what is too small by now is passed over", changed(yesterday(), without("after-driving", 1)),
         "stronger-back", PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},
        {"unless there is nothing else",
         changed(yesterday(),
                 [](PlanInput& i) {
                     for (PlanRoutine& routine : i.routines) {
                         routine.exercises = routine.id == QLatin1String("morning") ? 1 : 0;
                     }
                 }),
         "morning", PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},

        {"done today", with({did("desk-break", 0)}), "after-driving", PlanPick::InTurn, PlanMood::DoneToday,
         PlanSentence::NeverTried},
        {"six days are no long break", with({did("desk-break", 6)}), "after-driving", PlanPick::InTurn,
         PlanMood::Normal, PlanSentence::NeverTried},
        {"seven are", with({did("desk-break", 7)}), "first-steps", PlanPick::Gentle, PlanMood::LongBreak,
         PlanSentence::NeverTried},
        {"whatever the last session was like", with({did("desk-break", 7)}, {{3, 9}}), "first-steps",
         PlanPick::Gentle, PlanMood::LongBreak, PlanSentence::NeverTried},
        {"where the gentle start is left out, the shortest",
         changed(with({did("full", 8)}), without("first-steps", 0)), "desk-break", PlanPick::Gentle,
         PlanMood::LongBreak, PlanSentence::NeverTried},

        {"green", with({did("desk-break", 1)}, {{3, 3}}), "after-driving", PlanPick::InTurn, PlanMood::Normal,
         PlanSentence::NeverTried},
        {"a little higher: a short one", with({did("desk-break", 1)}, {{3, 4}}), "desk-break",
         PlanPick::ShortAfterPain, PlanMood::Normal, PlanSentence::ShortAfterPain},
        {"two higher: rest", with({did("desk-break", 1)}, {{3, 5}}), "first-steps", PlanPick::Gentle,
         PlanMood::RestFirst, PlanSentence::NeverTried},
        {"red, and it was today", with({did("desk-break", 0)}, {{3, 7}}), "first-steps", PlanPick::Gentle,
         PlanMood::RestFirst, PlanSentence::NeverTried},
        {"the limit is the user's",
         changed(with({did("desk-break", 1)}, {{7, 7}}),
                 [](PlanInput& i) {
                     i.limits = {5, 8};
                 }),
         "after-driving", PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},
        {"numbers unknown", with({did("desk-break", 1)}, {{}}), "after-driving", PlanPick::InTurn,
         PlanMood::Normal, PlanSentence::NeverTried},
        {"made gentler after something hurt",
         changed(yesterday(), [](PlanInput& i) { planned(i, "after-driving").changedAfterHurt = true; }),
         "after-driving", PlanPick::InTurn, PlanMood::Normal, PlanSentence::MadeGentler},

        {"as long as usual at this time", mornings(6min), "after-driving", PlanPick::InTurn},
        {"shorter than the next one", mornings(3min), "desk-break", PlanPick::UsualLength, PlanMood::Normal,
         PlanSentence::ShortOne},
        {"another time of day has its own habit",
         changed(mornings(3min), [](PlanInput& i) { i.time = QTime(20, 0); }), "after-driving",
         PlanPick::InTurn},
        {"two are no habit", with({did("desk-break", 1, 4min), did("after-driving", 3, 4min)}),
         "after-driving", PlanPick::InTurn},

        {"the planned days are done: a short one",
         changed(yesterday(),
                 [](PlanInput& i) {
                     i.daysAWeek = 3;
                     i.daysThisWeek = 3;
                 }),
         "desk-break", PlanPick::ShortPlanDone, PlanMood::Normal, PlanSentence::ShortPlanDone},
        {"not before they are",
         changed(yesterday(),
                 [](PlanInput& i) {
                     i.daysAWeek = 3;
                     i.daysThisWeek = 2;
                 }),
         "after-driving", PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},
        {"without a plan there is nothing to reach",
         changed(yesterday(), [](PlanInput& i) { i.daysThisWeek = 6; }), "after-driving", PlanPick::InTurn,
         PlanMood::Normal, PlanSentence::NeverTried},

        {"after gentle days: what was done before them",
         changed(with({did("gentle-days", 1), did("gentle-days", 2), did("desk-break", 9)}),
                 gentleDays(6, 0)),
         "desk-break", PlanPick::BackToUsual, PlanMood::Normal, PlanSentence::BackToUsual},
        {"also on the day on which they end",
         changed(with({did("gentle-days", 0), did("desk-break", 9)}), gentleDays(6, 0)), "desk-break",
         PlanPick::BackToUsual, PlanMood::DoneToday, PlanSentence::BackToUsual},
        {"also where all of them were days of rest", changed(with({did("morning", 4)}), gentleDays(3, 1)),
         "desk-break", PlanPick::BackToUsual, PlanMood::Normal, PlanSentence::BackToUsual},
        {"then the turns go on",
         changed(with({did("desk-break", 1), did("gentle-days", 3)}), gentleDays(6, 2)), "after-driving",
         PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},
        {"also where another one was done",
         changed(with({did("morning", 1), did("gentle-days", 3)}), gentleDays(6, 2)), "desk-break",
         PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},
        {"but not after the gentle start or a single exercise",
         changed(with({did("first-steps", 1), did("", 1), did("gentle-days", 3)}), gentleDays(6, 2)),
         "desk-break", PlanPick::BackToUsual, PlanMood::Normal, PlanSentence::BackToUsual},
        {"taken back at once they were none",
         changed(with({did("morning", 1), did("gentle-days", 20)}), gentleDays(0, 0)), "desk-break",
         PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},
        {"unless something gentle was done",
         changed(with({did("gentle-days", 0), did("morning", 1)}), gentleDays(0, 0)), "desk-break",
         PlanPick::BackToUsual, PlanMood::DoneToday, PlanSentence::BackToUsual},
        {"rest comes first after a red one",
         changed(with({did("gentle-days", 1)}, {{3, 7}}), gentleDays(6, 0)), "first-steps", PlanPick::Gentle,
         PlanMood::RestFirst, PlanSentence::NeverTried},
        {"less comes first where the number was higher",
         changed(with({did("gentle-days", 1)}, {{3, 4}}),
                 [](PlanInput& i) {
                     i.gentleDays = {planToday.addDays(-6), planToday, QStringLiteral("morning")};
                 }),
         "desk-break", PlanPick::ShortAfterPain, PlanMood::Normal, PlanSentence::ShortAfterPain},
        {"four weeks later they are forgotten",
         changed(with({did("first-steps", 1), did("gentle-days", 29)}), gentleDays(35, planHabitDays)),
         "morning", PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},
        {"the choice of before comes before that of the welcome page",
         changed(with({did("gentle-days", 1)}),
                 [](PlanInput& i) {
                     i.gentleDays = {planToday.addDays(-6), planToday, QStringLiteral("morning")};
                     i.firstChoice = QStringLiteral("after-driving");
                 }),
         "morning", PlanPick::BackToUsual, PlanMood::Normal, PlanSentence::BackToUsual},
        {"all of it is left out by now",
         changed(with({did("gentle-days", 1), did("morning", 9)}),
                 [](PlanInput& i) {
                     i.gentleDays = {planToday.addDays(-6), planToday, QStringLiteral("desk-break")};
                     planned(i, "desk-break").exercises = 0;
                 }),
         "after-driving", PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},
        {"gentle days make no habit",
         changed(with({did("desk-break", 1), did("gentle-days", 3, 3min), did("gentle-days", 4, 3min),
                       did("morning", 5, 3min), did("morning", 6, 3min)}),
                 gentleDays(6, 2)),
         "after-driving", PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},

        {"picked by hand, also the long one",
         changed(yesterday(), [](PlanInput& i) { i.picked = QStringLiteral("full"); }), "full",
         PlanPick::ByHand, PlanMood::Normal, PlanSentence::NeverTried},
        {"picked, and left out since",
         changed(yesterday(),
                 [](PlanInput& i) {
                     i.picked = QStringLiteral("full");
                     planned(i, "full").exercises = 0;
                 }),
         "after-driving", PlanPick::InTurn, PlanMood::Normal, PlanSentence::NeverTried},
    };
}

TEST(Planner, WhatIsSuggestedWhen)
{
    for (const Row& row : table()) {
        SCOPED_TRACE(row.what);
        const DayPlan plan = planDay(row.input);
        EXPECT_EQ(plan.routineId, QLatin1String(row.routine));
        EXPECT_EQ(plan.pick, row.pick);
        EXPECT_EQ(plan.mood, row.mood);
        EXPECT_EQ(plan.sentence, row.sentence);
    }
}

TEST(Planner, SaysWhenItWasDoneLast)
{
    const DayPlan plan = planDay(with({did("stronger-back", 1), did("morning", 3), did("morning", 9)}));
    EXPECT_EQ(plan.lastDone, planToday.addDays(-3));
}

TEST(Planner, NothingToSuggestWhereAllIsLeftOut)
{
    PlanInput input = with({did("desk-break", 1)});
    for (PlanRoutine& routine : input.routines) {
        routine.exercises = 0;
    }
    const DayPlan plan = planDay(input);
    EXPECT_EQ(plan.pick, PlanPick::Nothing);
    EXPECT_EQ(plan.routineId, QStringLiteral("first-steps"));
    EXPECT_TRUE(plan.others.empty());
    EXPECT_TRUE(planDay(PlanInput{}).routineId.isEmpty());
}

TEST(Planner, OffersThreeOthersInTurn)
{
    PlanInput input = with({did("after-driving", 1)});
    EXPECT_EQ(planDay(input).others,
              (std::vector<QString>{QStringLiteral("full"), QStringLiteral("first-steps"),
                                    QStringLiteral("morning")}));
    planned(input, "first-steps").exercises = 0;
    EXPECT_EQ(planDay(input).others[1], QStringLiteral("morning")) << "only what can be done";
}

TEST(Planner, PartsOfTheDay)
{
    EXPECT_EQ(dayPartOf(QTime(3, 59)), DayPart::Evening);
    EXPECT_EQ(dayPartOf(QTime(4, 0)), DayPart::BeforeNine);
    EXPECT_EQ(dayPartOf(QTime(8, 59)), DayPart::BeforeNine);
    EXPECT_EQ(dayPartOf(QTime(9, 0)), DayPart::Morning);
    EXPECT_EQ(dayPartOf(QTime(12, 0)), DayPart::Afternoon);
    EXPECT_EQ(dayPartOf(QTime(17, 59)), DayPart::Afternoon);
    EXPECT_EQ(dayPartOf(QTime(18, 0)), DayPart::Evening);
}

template <typename Fact>
const Fact* fact(const DayPlan& plan)
{
    for (const PlanFact& candidate : plan.facts) {
        if (const Fact* found = std::get_if<Fact>(&candidate)) {
            return found;
        }
    }
    return nullptr;
}

class PlannerFacts : public testing::Test
{
protected:
    PlanInput input =
        with({did("desk-break", 1), did("morning", 2), did("first-steps", 3)}, {{3, 2}, {3, 2}, {3, 3}});
};

TEST_F(PlannerFacts, ThreeGreenSessionsFeltAllRight)
{
    const FeltFact expected{FeltFact::Kind::AllRight,
                            {{3, 3}, {3, 2}, {3, 2}},
                            std::nullopt,
                            PlanAnswer::None,
                            planToday.addDays(-1)};
    EXPECT_EQ(*fact<FeltFact>(planDay(input)), expected) << "the oldest first";
    input.pains[2] = {4, 3};
    EXPECT_EQ(fact<FeltFact>(planDay(input)), nullptr) << "one of them was not green";
    input.pains[2] = {3, std::nullopt};
    EXPECT_EQ(fact<FeltFact>(planDay(input)), nullptr) << "a number is missing";
    input.pains.pop_back();
    EXPECT_EQ(fact<FeltFact>(planDay(input)), nullptr) << "two are not enough";
}

TEST_F(PlannerFacts, ARiseSaysWhatCameOfIt)
{
    input.pains[0] = {3, 5};
    EXPECT_EQ(
        *fact<FeltFact>(planDay(input)),
        (FeltFact{FeltFact::Kind::Rose, {{3, 5}}, std::nullopt, PlanAnswer::Gentler, planToday.addDays(-1)}));
    input.pains[0] = {3, 4};
    EXPECT_EQ(fact<FeltFact>(planDay(input))->answer, PlanAnswer::Shorter);
    input.picked = QStringLiteral("full");
    EXPECT_EQ(fact<FeltFact>(planDay(input))->answer, PlanAnswer::None) << "it is the user's own choice";
    input.picked.clear();
    input.pains[0] = {3, 5};
    planned(input, "first-steps").easier = false;
    EXPECT_EQ(fact<FeltFact>(planDay(input))->answer, PlanAnswer::None) << "it is not gentler";
}

TEST_F(PlannerFacts, SomethingHurt)
{
    input.pains[0] = {3, 3, std::nullopt, {std::nullopt, 2, 5}};
    EXPECT_EQ(fact<FeltFact>(planDay(input))->kind, FeltFact::Kind::Hurt);
    EXPECT_EQ(fact<FeltFact>(planDay(input))->hurt, 5);
    input.pains[0].hurts = {std::nullopt};
    EXPECT_EQ(fact<FeltFact>(planDay(input))->hurt, std::nullopt);
}

TEST_F(PlannerFacts, SidesAreComparedFromSixSessionsOn)
{
    EXPECT_EQ(fact<SidesFact>(planDay(input)), nullptr) << "no sides, or never begun before";
    planned(input, "after-driving").startSide = Side::Left;
    planned(input, "after-driving").sidedExercise = QStringLiteral("open-book");
    input.month = {100s, 148s, 5};
    EXPECT_EQ(*fact<SidesFact>(planDay(input)), (SidesFact{Side::Left, QStringLiteral("open-book")}));
    input.month.sessions = 6;
    EXPECT_EQ(*fact<SidesFact>(planDay(input)),
              (SidesFact{Side::Left, QStringLiteral("open-book"), Side::Left, 48s}));
    input.month = {160s, 100s, 6};
    EXPECT_EQ(fact<SidesFact>(planDay(input))->less, Side::Right);
    input.month = {109s, 100s, 60};
    EXPECT_EQ(fact<SidesFact>(planDay(input))->less, Side::None) << "so little is chance";
    planned(input, "after-driving").startSide = Side::Centre;
    EXPECT_EQ(fact<SidesFact>(planDay(input)), nullptr);
}

TEST_F(PlannerFacts, TimeIsSaidWhereThereIsAHabit)
{
    EXPECT_EQ(*fact<TimeFact>(planDay(input)), (TimeFact{6, 8, DayPart::Morning}));
    input.time = QTime(8, 30);
    EXPECT_EQ(fact<TimeFact>(planDay(input)), nullptr);
    input.time = QTime(9, 30);
    input.sessions.pop_back();
    EXPECT_EQ(fact<TimeFact>(planDay(input)), nullptr);
}

TEST_F(PlannerFacts, HabitsFadeAndShortTriesDoNotCount)
{
    input.sessions = {did("desk-break", 1), did("morning", 2), did("first-steps", 28)};
    EXPECT_EQ(fact<TimeFact>(planDay(input)), nullptr);
    input.sessions = {did("desk-break", 1), did("morning", 2), did("first-steps", 3, 59s)};
    EXPECT_EQ(fact<TimeFact>(planDay(input)), nullptr);
    input.sessions = {did("desk-break", 1, 4min), did("morning", 2, 9min), did("first-steps", 3, 5min)};
    EXPECT_EQ(fact<TimeFact>(planDay(input))->usualMinutes, 5) << "the middle one";
}

TEST_F(PlannerFacts, TheLastOneLeftOutIsNamed)
{
    input.leftOut = {{QStringLiteral("sphinx"), planToday.addDays(-20)},
                     {QStringLiteral("locust"), QDate(2026, 11, 10), QDate(2026, 11, 10)}};
    EXPECT_EQ(*fact<LeftOutFact>(planDay(input)),
              (LeftOutFact{QStringLiteral("locust"), 1, QDate(2026, 11, 10), QDate(2026, 11, 24)}));
}

TEST_F(PlannerFacts, ALongBreakSaysSo)
{
    input.sessions = {did("desk-break", 9)};
    input.pains.clear();
    EXPECT_EQ(*fact<AwayFact>(planDay(input)), (AwayFact{9, true, planToday.addDays(-9)}));
    planned(input, "first-steps").easier = false;
    EXPECT_FALSE(fact<AwayFact>(planDay(input))->easier);
}

TEST_F(PlannerFacts, AtMostFourInTheirOrder)
{
    input.sessions = {did("desk-break", 9), did("morning", 10), did("first-steps", 11)};
    planned(input, "first-steps").startSide = Side::Right;
    input.leftOut = {{QStringLiteral("locust"), QDate(2026, 11, 10)}};
    const DayPlan plan = planDay(input);
    ASSERT_EQ(plan.facts.size(), 4);
    for (std::size_t i = 0; i < plan.facts.size(); ++i) {
        EXPECT_EQ(plan.facts[i].index(), i) << "felt, sides, time, left out; no room for the break";
    }
}

TEST(Planner, AsksAgainAboutWhatWasLeftOutTheLongest)
{
    const std::vector<LeftOutExercise> leftOut{{QStringLiteral("locust"), QDate(2026, 11, 10)},
                                               {QStringLiteral("sphinx"), QDate(2026, 11, 5)}};
    EXPECT_EQ(askedAgain(leftOut, QDate(2026, 11, 19)), nullptr) << "after the fourteenth day, not on it";
    EXPECT_EQ(askedAgain(leftOut, QDate(2026, 11, 20))->exerciseId, QStringLiteral("sphinx"));
    EXPECT_EQ(askedAgain({}, QDate(2026, 11, 20)), nullptr);
}

} // namespace
} // namespace backstretch
