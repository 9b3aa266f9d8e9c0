// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

using Heard = std::vector<std::pair<Millis, CueKind>>;
using enum CueKind;

Heard heardIn(const Phase& phase, const CueContext& context = {})
{
    Heard heard;
    for (const PlannedCue& planned : planCues(phase, context)) {
        heard.emplace_back(planned.offset, planned.cue.kind);
    }
    return heard;
}

TEST(CueTest, AWholeSessionByEar)
{
    Drive run(twoExercises());
    run.start().to(117s);
    EXPECT_EQ(run.cues(), (Heard{
                              {0s, ExerciseName},
                              {2s, GetReady},
                              {5'500ms, StartSoon},
                              {7s, Countdown},
                              {8s, Countdown},
                              {9s, Countdown},
                              {10s, Move},
                              {14s, HoldStart},
                              {26s, Countdown},
                              {27s, Countdown},
                              {28s, Countdown},
                              {29s, HoldEnd},
                              {33s, Rest},
                              {38s, Move},
                              {42s, HoldStart},
                              {54s, Countdown},
                              {55s, Countdown},
                              {56s, Countdown},
                              {57s, HoldEnd},
                              {61s, ExerciseFinished},
                              {63s, NextUp},
                              {71s, ExerciseName},
                              {73s, GetReady},
                              {76'500ms, StartSoon},
                              {78s, Countdown},
                              {79s, Countdown},
                              {80s, Countdown},
                              {81s, Move},
                              {84s, HoldStart},
                              {99s, HalfWay},
                              {111s, Countdown},
                              {112s, Countdown},
                              {113s, Countdown},
                              {114s, HoldEnd},
                              {117s, SessionFinished},
                          }));
}

TEST(CueTest, TheCountdownFallsOnTheSecondsBeforeTheEnd)
{
    const CuePlan plan = planCues({.kind = PhaseKind::Hold, .duration = 12'345ms, .side = Side::Left}, {});
    ASSERT_EQ(plan.size(), 4U);
    for (std::size_t index = 1; index < plan.size(); ++index) {
        EXPECT_EQ(plan[index].cue.number, 4 - static_cast<int>(index));
        EXPECT_EQ(plan[index].offset + std::chrono::seconds(plan[index].cue.number), 12'345ms);
        EXPECT_EQ(plan[index].cue.side, Side::Left);
    }
}

TEST(CueTest, ShortHoldsAreNotCounted)
{
    EXPECT_EQ(heardIn({.kind = PhaseKind::Hold, .duration = 2s}), (Heard{{0s, HoldStart}}));
    EXPECT_EQ(heardIn({.kind = PhaseKind::Hold, .duration = 7'999ms}), (Heard{{0s, HoldStart}}));
    EXPECT_EQ(heardIn({.kind = PhaseKind::Hold, .duration = 8s}).size(), 4U);
}

TEST(CueTest, HalfWayIsSaidFromTwentySecondsOn)
{
    EXPECT_EQ(heardIn({.kind = PhaseKind::Hold, .duration = 19'999ms}).size(), 4U);
    const Heard twenty = heardIn({.kind = PhaseKind::Hold, .duration = 20s});
    ASSERT_EQ(twenty.size(), 5U);
    EXPECT_EQ(twenty[1], (std::pair<Millis, CueKind>{10s, HalfWay}));
}

TEST(CueTest, WhatHasEndedComesFirstAndTheNextMakesRoom)
{
    // Cat-cow moves straight on from its hold.
    EXPECT_EQ(heardIn({.kind = PhaseKind::MoveIn, .duration = 4s, .repetition = 4},
                      {.afterHold = true, .repetitions = 5, .firstOfRepetition = true}),
              (Heard{{0s, HoldEnd}, {700ms, Move}, {1'700ms, RepetitionsLeft}}));
    // Two seconds are too short for more than one cue beside the start.
    EXPECT_EQ(heardIn({.kind = PhaseKind::MoveIn, .duration = 2s, .repetition = 5},
                      {.afterHold = true, .repetitions = 5, .firstOfRepetition = true}),
              (Heard{{0s, HoldEnd}, {700ms, Move}}));
    // No break between the exercises.
    EXPECT_EQ(
        heardIn({.kind = PhaseKind::GetReady, .duration = 5s}, {.finishedBlock = 0}),
        (Heard{
            {0s, ExerciseFinished}, {1s, ExerciseName}, {2s, Countdown}, {3s, Countdown}, {4s, Countdown}}));
}

TEST(CueTest, TheLastRepetitionsAreCountedFromThreeOn)
{
    const auto numberAt = [](int repetition, int repetitions, bool first = true) {
        for (const PlannedCue& planned :
             planCues({.kind = PhaseKind::MoveIn, .duration = 4s, .repetition = repetition},
                      {.repetitions = repetitions, .firstOfRepetition = first})) {
            if (planned.cue.kind == RepetitionsLeft) {
                return planned.cue.number;
            }
        }
        return 0;
    };
    EXPECT_EQ(numberAt(3, 5), 0);
    EXPECT_EQ(numberAt(4, 5), 2);
    EXPECT_EQ(numberAt(5, 5), 1);
    EXPECT_EQ(numberAt(3, 3), 1);
    EXPECT_EQ(numberAt(2, 2), 0);
    EXPECT_EQ(numberAt(5, 5, false), 0); // the second move of the same repetition
}

TEST(CueTest, WhereSidesAlternateTheCountIsSaidOncePerRepetition)
{
    TimelineMaker maker;
    maker.exercise("raise", 5s, 3);
    for (int repetition = 1; repetition <= 3; ++repetition) {
        maker.lift(repetition, 3s, 5s, 3s, Side::Right).lift(repetition, 3s, 5s, 3s, Side::Left);
    }
    Drive run(maker);
    run.start().to(200s);
    std::vector<std::pair<int, Side>> counted;
    for (const auto& due : run.all<event::CueDue>()) {
        if (due.cue.kind == RepetitionsLeft) {
            counted.emplace_back(due.cue.number, due.cue.side);
        }
    }
    EXPECT_EQ(counted, (std::vector<std::pair<int, Side>>{{2, Side::Right}, {1, Side::Right}}));
}

TEST(CueTest, EachCueKnowsItsRoom)
{
    const CuePlan plan = planCues({.kind = PhaseKind::Hold, .duration = 20s}, {});
    std::vector<Millis> rooms;
    for (const PlannedCue& planned : plan) {
        rooms.push_back(planned.cue.room.value());
    }
    // The half way word is less important: it waits for the end of what is said about the hold.
    EXPECT_EQ(rooms, (std::vector<Millis>{17s, 7s, 1s, 1s, 1s}));
    EXPECT_EQ(planCues({.kind = PhaseKind::Untimed}, {}).at(0).cue.room, std::nullopt);
}

TEST(CueTest, NextUpNamesTheExerciseThatWaits)
{
    Drive run(twoExercises());
    run.start().to(64s);
    const auto due = run.all<event::CueDue>();
    const auto& finished = due.at(due.size() - 2).cue;
    const auto& nextUp = due.at(due.size() - 1).cue;
    EXPECT_EQ(finished.kind, ExerciseFinished);
    EXPECT_EQ(finished.block, 0);
    EXPECT_EQ(nextUp.kind, NextUp);
    EXPECT_EQ(nextUp.block, 1);
}

TEST(CueTest, PauseAndCountInAreHeard)
{
    Drive run(twoExercises());
    run.start().to(20s);
    run.events.clear();
    run.command(20s, command::Pause{}).command(25s, command::Resume{}).to(29s);
    EXPECT_EQ(run.cues(), (Heard{{20s, Paused}, {25s, Resumed}, {26s, CountIn}, {27s, CountIn}}));
    EXPECT_EQ(run.all<event::CueDue>()[2].cue.number, 2);
    EXPECT_EQ(run.all<event::CueDue>()[3].cue.number, 1);
}

TEST(CueTest, AHoldThatStartsAgainWhilePausedIsAnnouncedWhenItRuns)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Pause{});
    run.events.clear();
    run.command(60s, command::Resume{}).to(64s);
    EXPECT_EQ(run.cues(), (Heard{{60s, Resumed}, {61s, CountIn}, {62s, CountIn}, {63s, HoldStart}}));
}

TEST(CueTest, AChangedHoldIsCountedDownToItsNewEndAndHalvedOnce)
{
    Drive run(twoExercises());
    run.start().to(98'500ms); // 14.5 s into the hold of 30 s
    run.events.clear();
    run.command(98'500ms, command::AdjustHold{5s}).to(103s).command(103s, command::AdjustHold{5s}).to(124s);
    EXPECT_EQ(
        run.cues(),
        (Heard{
            {101'500ms, HalfWay}, {121s, Countdown}, {122s, Countdown}, {123s, Countdown}, {124s, HoldEnd}}));

    Drive late(twoExercises());
    late.start().to(27'500ms); // "two" was just said
    late.events.clear();
    late.command(27'500ms, command::AdjustHold{5s}).to(34s);
    EXPECT_EQ(late.cues(), (Heard{{31s, Countdown}, {32s, Countdown}, {33s, Countdown}, {34s, HoldEnd}}));
}

} // namespace
