// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/timeline.h"
#include "enginefixture.h"

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

TEST(TimelineTest, LengthsAddUpPerBlockAndInAll)
{
    Timeline timeline;
    timeline.phases = {{.kind = PhaseKind::GetReady, .duration = 15s, .block = 0},
                       {.kind = PhaseKind::Hold, .duration = 30s, .block = 0},
                       {.kind = PhaseKind::Break, .duration = 10s, .block = 1},
                       {.kind = PhaseKind::Untimed, .duration = 0s, .block = 1}};
    timeline.blocks = {{.exerciseId = "sphinx", .versionId = "normal", .firstPhase = 0, .endPhase = 2},
                       {.exerciseId = "locust", .versionId = "normal", .firstPhase = 2, .endPhase = 4}};

    EXPECT_EQ(timeline.total(), 55s);
    EXPECT_EQ(timeline.blockLength(0), 45s);
    EXPECT_EQ(timeline.blockLength(1), 10s);
}

TEST(TimelineTest, KnowsWhereExercisesAndRepetitionsBegin)
{
    const Timeline timeline = twoExercises();
    EXPECT_EQ(timeline.exerciseStart(0), 0U);
    EXPECT_EQ(timeline.exerciseStart(1), 9U); // past the break
    EXPECT_EQ(timeline.repetitionStart(0), 1U);
    EXPECT_EQ(timeline.repetitionStart(1), 5U);
    EXPECT_EQ(timeline.holdsOf(0), (std::pair<std::size_t, std::size_t>{0, 2}));
    EXPECT_EQ(timeline.holdsOf(1), (std::pair<std::size_t, std::size_t>{2, 3}));
    EXPECT_EQ(timeline.holdOf(3), 0U); // the move out
    EXPECT_EQ(timeline.holdOf(5), 1U); // the next move in
    EXPECT_EQ(timeline.holdOf(0), std::nullopt);
}

TEST(TimelineTest, ARepetitionWithTwoMovesBeginsWithTheFirst)
{
    const Timeline timeline =
        TimelineMaker()
            .exercise("cat-cow", 10s)
            .add({.kind = PhaseKind::MoveIn, .duration = 4s, .repetition = 1, .hold = 0})
            .lift(1, 4s, 15s, 4s);
    EXPECT_EQ(timeline.repetitionStart(0), 1U);
}

TEST(TimelineTest, AMoveBehindTheLastHoldOfItsExerciseBelongsToNone)
{
    Timeline timeline = TimelineMaker()
                            .exercise("a", 10s)
                            .lift(1, 4s, 15s, 4s)
                            .add({.kind = PhaseKind::Untimed, .hold = 1})
                            .exercise("b", 10s)
                            .lift(1, 4s, 15s, 4s)
                            .add({.kind = PhaseKind::Untimed, .hold = 2});
    EXPECT_EQ(timeline.holdOf(4), std::nullopt); // hold 1 is the other exercise's
    EXPECT_EQ(timeline.holdOf(9), std::nullopt); // there is no hold 2
}

TEST(TimelineTest, ABlockReplacedByItselfChangesNothing)
{
    const Timeline timeline = twoExercises();
    EXPECT_EQ(timeline.withBlock(0, timeline, 0), timeline);
    EXPECT_EQ(timeline.withBlock(1, timeline, 1), timeline);
}

TEST(TimelineTest, AReplacedBlockMovesWhatFollows)
{
    const Timeline source = TimelineMaker()
                                .exercise("other", 5s)
                                .lift(1, 1s, 1s, 1s)
                                .exercise("sphinx", 12s, 3, Millis{0}, "easy")
                                .lift(1, 4s, 5s, 0s)
                                .lift(2, 4s, 5s, 0s)
                                .lift(3, 4s, 5s, 4s);
    const Timeline result = twoExercises().withBlock(0, source, 1);
    const Timeline expected = TimelineMaker()
                                  .exercise("sphinx", 12s, 3, Millis{0}, "easy")
                                  .lift(1, 4s, 5s, 0s)
                                  .lift(2, 4s, 5s, 0s)
                                  .lift(3, 4s, 5s, 4s)
                                  .exercise("locust", 10s, 1, 10s)
                                  .lift(1, 3s, 30s, 3s);
    EXPECT_EQ(result, expected);
}

} // namespace
