// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/breath.h"
#include "enginefixture.h"

#include <algorithm>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

Phase holdOf(Millis length, Millis breath)
{
    return {.kind = PhaseKind::Hold, .duration = length, .breathLength = breath};
}

struct Heard
{
    Millis at{0};
    CueKind kind;
    Breath breath;
    int number;

    friend bool operator==(const Heard&, const Heard&) = default;
};

std::vector<Heard> heardIn(const Phase& phase)
{
    std::vector<Heard> heard;
    for (const PlannedCue& planned : planCues(phase, {})) {
        heard.push_back({planned.offset, planned.cue.kind, planned.cue.breath, planned.cue.number});
    }
    return heard;
}

TEST(BreathTest, AHoldIsTheNumberOfBreathsThatComesNearest)
{
    EXPECT_EQ(holdInBreaths(15s, 5s, 30s, 5s), 15s);
    EXPECT_EQ(holdInBreaths(15s, 5s, 30s, 4s), 16s);
    EXPECT_EQ(holdInBreaths(15s, 5s, 30s, 6s), 18s) << "from the half on, one more";
    EXPECT_EQ(holdInBreaths(15s, 5s, 30s, 8s), 16s);
    EXPECT_EQ(holdInBreaths(10s, 5s, 20s, 7s), 7s);
}

TEST(BreathTest, AndItStaysWithinItsLimits)
{
    EXPECT_EQ(holdInBreaths(30s, 5s, 30s, 8s), 24s);
    EXPECT_EQ(holdInBreaths(5s, 5s, 30s, 4s), 8s) << "one would be too short";
    EXPECT_EQ(holdInBreaths(3s, 2s, 5s, 4s), 4s);
    EXPECT_EQ(holdInBreaths(3s, 2s, 5s, 6s), std::nullopt) << "one would be too long";
    EXPECT_EQ(holdInBreaths(6s, 6s, 7s, 4s), std::nullopt) << "between one and two";
    EXPECT_EQ(holdInBreaths(6s, 1s, 30s, 0s), std::nullopt);
}

TEST(BreathTest, IsCountedDownWithTheOneThatIsBreathed)
{
    const Phase hold = holdOf(15s, 5s);
    EXPECT_EQ(breathsLeft(hold, 0s), 3);
    EXPECT_EQ(breathsLeft(hold, 4999ms), 3);
    EXPECT_EQ(breathsLeft(hold, 5s), 2);
    EXPECT_EQ(breathsLeft(hold, 14999ms), 1);
    EXPECT_EQ(breathsLeft(hold, 15s), 0);
    EXPECT_EQ(breathsLeft(holdOf(17s, 5s), 0s), 4) << "made longer: a part of one counts";
    EXPECT_EQ(breathsLeft(holdOf(15s, 0s), 0s), 0);
}

TEST(BreathTest, GoesInAndLongerOutAgain)
{
    const Phase hold = holdOf(10s, 5s);
    EXPECT_EQ(breathAt(hold, 0s), (BreathMoment{Breath::In, 0}));
    EXPECT_NEAR(breathAt(hold, 1s)->fullness, 0.5, 1e-9);
    EXPECT_EQ(breathAt(hold, 2s)->breath, Breath::Out);
    EXPECT_NEAR(breathAt(hold, 2s)->fullness, 1.0, 1e-9);
    EXPECT_NEAR(breathAt(hold, 3500ms)->fullness, 0.5, 1e-9);
    EXPECT_NEAR(breathAt(hold, 4999ms)->fullness, 0.0, 1e-3);
    EXPECT_EQ(breathAt(hold, 5s), (BreathMoment{Breath::In, 0}));

    // Nothing jumps: a ring that follows it is calm.
    for (Millis at{0}; at < 9'990ms; at += 10ms) {
        EXPECT_LT(std::abs(breathAt(hold, at)->fullness - breathAt(hold, at + 10ms)->fullness), 0.01);
    }
}

TEST(BreathTest, AMovementIsOneHalfOfABreath)
{
    const Phase cow{.kind = PhaseKind::MoveIn, .duration = 4s, .breath = Breath::In};
    EXPECT_EQ(breathAt(cow, 0s), (BreathMoment{Breath::In, 0}));
    EXPECT_NEAR(breathAt(cow, 4s)->fullness, 1.0, 1e-9);
    const Phase cat{.kind = PhaseKind::MoveIn, .duration = 4s, .breath = Breath::Out};
    EXPECT_NEAR(breathAt(cat, 0s)->fullness, 1.0, 1e-9) << "where the one before it stopped";
    EXPECT_NEAR(breathAt(cat, 4s)->fullness, 0.0, 1e-9);
    EXPECT_EQ(breathAt({.kind = PhaseKind::Rest, .duration = 4s}, 1s), std::nullopt);
    EXPECT_EQ(breathAt(holdOf(10s, 0s), 1s), std::nullopt) << "counted in seconds";
}

TEST(BreathTest, AHoldInBreathsIsHeardBreathByBreathAndNotSecondBySecond)
{
    using enum CueKind;
    EXPECT_EQ(heardIn(holdOf(24s, 8s)), (std::vector<Heard>{
                                            {0s, HoldStart, Breath::None, 0},
                                            {3200ms, BreathTurn, Breath::Out, 3},
                                            {8s, BreathTurn, Breath::In, 2},
                                            {11200ms, BreathTurn, Breath::Out, 2},
                                            {16s, BreathTurn, Breath::In, 1},
                                            {19200ms, BreathTurn, Breath::Out, 1},
                                        }));
}

TEST(BreathTest, BreathsLeaveTheSentencesTheirRoom)
{
    const CuePlan plan = planCues(holdOf(15s, 5s), {});
    EXPECT_EQ(plan.front().cue.kind, CueKind::HoldStart);
    EXPECT_EQ(plan.front().cue.room, 15s);
}

TEST(BreathTest, TheMovementsOfAnExerciseInBreathsSayWhichBreathItIs)
{
    Phase cow{.kind = PhaseKind::MoveIn, .duration = 4s, .breath = Breath::In};
    EXPECT_EQ(heardIn(cow), (std::vector<Heard>{{0s, CueKind::Move, Breath::None, 0}}));
    cow.breathLength = 5s;
    EXPECT_EQ(heardIn(cow), (std::vector<Heard>{{0s, CueKind::Move, Breath::In, 0}}));
}

TEST(BreathTest, AHoldMadeLongerGoesOnInBreaths)
{
    TimelineMaker maker;
    maker.exercise("cat-cow", 10s, 1);
    maker.lift(1, 3s, 10s, 3s);
    Timeline timeline = maker;
    const auto hold = timeline.holds.front().phase;
    timeline.phases[hold].breathLength = 5s;
    Drive run(timeline);
    run.start().to(13s + 6s);
    ASSERT_EQ(run.engine.snapshot(MonoTime(19s)).phase.kind, PhaseKind::Hold);
    run.command(19s, command::AdjustHold{5s});
    run.to(13s + 15s);
    std::vector<Millis> turns;
    for (const auto& due : run.all<event::CueDue>()) {
        if (due.cue.kind == CueKind::BreathTurn) {
            turns.push_back(due.at.time_since_epoch() - 13s);
        }
    }
    EXPECT_EQ(turns, (std::vector<Millis>{2s, 5s, 7s, 10s, 12s}));
}

} // namespace
