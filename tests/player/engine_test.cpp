// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

MonoTime at(Millis time)
{
    return MonoTime(time);
}

TEST(EngineTest, WalksThroughAllPhasesAtTheirOwnTimes)
{
    Drive run(twoExercises());
    run.start().to(200s); // far too late, in one go

    const std::vector<Millis> starts = {0s, 10s, 14s, 29s, 33s, 38s, 42s, 57s, 61s, 71s, 81s, 84s, 114s};
    const auto started = run.all<event::PhaseStarted>();
    const auto ended = run.all<event::PhaseEnded>();
    ASSERT_EQ(started.size(), starts.size());
    ASSERT_EQ(ended.size(), starts.size());
    for (std::size_t index = 0; index < starts.size(); ++index) {
        EXPECT_EQ(started[index].at, at(starts[index]));
        EXPECT_EQ(started[index].index, index);
        EXPECT_EQ(ended[index].index, index);
        EXPECT_EQ(ended[index].reason, PhaseEnd::RanOut);
        EXPECT_EQ(ended[index].at, index + 1 < starts.size() ? at(starts[index + 1]) : at(117s));
        EXPECT_EQ(ended[index].active, ended[index].phase.duration);
    }
    const auto sessionEnd = std::get<event::SessionEnded>(run.events.back());
    EXPECT_EQ(sessionEnd.at, at(117s));
    EXPECT_EQ(sessionEnd.status, SessionStatus::Completed);
    EXPECT_EQ(sessionEnd.reason, EndReason::None);
    EXPECT_EQ(sessionEnd.totals.active, 117s);
    EXPECT_EQ(sessionEnd.totals.moveAndHold, 82s);
    EXPECT_EQ(run.engine.state(), EngineState::Ended);
    EXPECT_EQ(run.engine.nextDeadline(), std::nullopt);
}

TEST(EngineTest, HoldsAreDoneWhenTheirTimeRanOut)
{
    Drive run(twoExercises());
    run.start().to(117s);
    const auto holds = run.all<event::HoldFinished>();
    ASSERT_EQ(holds.size(), 3U);
    EXPECT_EQ(holds[0].at, at(29s));
    EXPECT_EQ(holds[0].done, 15s);
    EXPECT_EQ(holds[0].result, HoldResult::Done);
    EXPECT_EQ(holds[2].plan.block, 1);
    EXPECT_EQ(holds[2].done, 30s);
}

TEST(EngineTest, NothingHappensBeforeTheStart)
{
    Drive run(twoExercises());
    run.to(100s)
        .command(100s, command::Pause{})
        .command(100s, command::Hurt{})
        .command(100s, command::Leave{});
    EXPECT_TRUE(run.events.empty());
    EXPECT_EQ(run.at(100s).state, EngineState::Idle);
    EXPECT_EQ(run.at(100s).sessionRemaining, 117s);
    run.command(100s, command::Start{});
    EXPECT_EQ(run.all<event::PhaseStarted>().at(0).at, at(100s));
}

TEST(EngineTest, NothingHappensAfterTheEnd)
{
    Drive run(twoExercises());
    run.start().to(117s);
    const auto before = run.events.size();
    run.command(118s, command::Hurt{}).command(118s, command::Resume{}).command(118s, command::Start{});
    run.command(119s, command::BackStep{}).command(119s, command::Leave{}).to(500s);
    EXPECT_EQ(run.events.size(), before);
}

TEST(EngineTest, AnEmptySessionIsOverAtOnce)
{
    Drive run(Timeline{});
    run.start();
    ASSERT_EQ(run.all<event::SessionEnded>().size(), 1U);
    EXPECT_EQ(run.at(1s).state, EngineState::Ended);
}

TEST(EngineTest, PauseFreezesAndResumeCountsIn)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Pause{}).to(40s);
    EXPECT_EQ(run.engine.nextDeadline(), std::nullopt);
    EXPECT_EQ(run.at(40s).state, EngineState::Paused);
    EXPECT_EQ(run.at(40s).elapsed, 6s);
    EXPECT_EQ(run.at(40s).frozenFor, 20s);

    run.command(40s, command::Resume{}).to(42s);
    EXPECT_EQ(run.at(42s).state, EngineState::CountIn);
    EXPECT_EQ(run.at(42s).countInRemaining, 1s);
    EXPECT_EQ(run.at(42s).elapsed, 6s);
    run.to(43s);
    EXPECT_EQ(run.all<event::Resumed>().at(0).at, at(43s));
    EXPECT_EQ(run.at(44s).elapsed, 7s);

    run.to(200s);
    const auto totals = run.all<event::SessionEnded>().at(0).totals;
    EXPECT_EQ(totals.active, 117s);
    EXPECT_EQ(totals.paused, 20s);
    EXPECT_EQ(totals.countIn, 3s);
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Done);
    EXPECT_EQ(run.holds().at(0).done, 15s);
}

TEST(EngineTest, AfterMoreThanHalfAMinuteAHoldStartsFromItsBeginning)
{
    for (const auto& [stop, elapsed] : {std::pair<Millis, Millis>{30s, 6s}, {30'001ms, 0s}}) {
        Drive run(twoExercises());
        run.start().command(20s, command::Pause{}).command(20s + stop, command::Resume{});
        EXPECT_EQ(run.at(20s + stop).elapsed, elapsed);
        EXPECT_EQ(run.at(20s + stop).phase.kind, PhaseKind::Hold);
        run.to(300s);
        EXPECT_EQ(run.holds().at(0).done, 15s);
    }
    // Any other phase goes on where it was.
    Drive run(twoExercises());
    run.start().command(5s, command::Pause{}).command(100s, command::Resume{});
    EXPECT_EQ(run.at(100s).elapsed, 5s);
}

TEST(EngineTest, AStopDuringTheCountInBelongsToTheStopBefore)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Pause{}).command(45s, command::Resume{}).command(47s, command::Pause{});
    EXPECT_EQ(run.at(50s).frozenFor, 30s);
    run.command(51s, command::Resume{});
    EXPECT_EQ(run.at(51s).elapsed, 0s); // 31 s in all
}

TEST(EngineTest, NextCutsAHoldAndKeepsItsTime)
{
    Drive run(twoExercises());
    run.start().command(20s, command::NextStep{});
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Cut);
    EXPECT_EQ(run.holds().at(0).done, 6s);
    EXPECT_EQ(run.at(20s).phase.kind, PhaseKind::MoveOut);
    run.to(300s);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).status, SessionStatus::Partial);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).reason, EndReason::None);
}

TEST(EngineTest, NextWhilePausedStaysPaused)
{
    Drive run(twoExercises());
    run.start().command(5s, command::Pause{}).command(6s, command::NextStep{}).to(60s);
    EXPECT_EQ(run.at(60s).state, EngineState::Paused);
    EXPECT_EQ(run.at(60s).phaseIndex, 1U);
    EXPECT_EQ(run.at(60s).elapsed, 0s);
}

TEST(EngineTest, NextExerciseSkipsWhatIsLeftAndBeginsWithGetReady)
{
    Drive run(twoExercises());
    run.start().command(20s, command::NextExercise{});
    EXPECT_EQ(run.at(20s).phaseIndex, 9U); // past the break
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Cut);
    EXPECT_EQ(run.holds().at(1).result, HoldResult::Skipped);
    EXPECT_EQ(run.holds().at(1).done, 0s);
    run.command(25s, command::NextExercise{});
    EXPECT_EQ(run.holds().at(2).result, HoldResult::Skipped);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).status, SessionStatus::Partial);
}

TEST(EngineTest, InABreakTheNextExerciseIsTheOneThatWaits)
{
    Drive run(twoExercises());
    run.start().command(65s, command::NextExercise{});
    EXPECT_EQ(run.at(65s).phaseIndex, 9U);
    EXPECT_FALSE(run.holds().contains(2));

    Drive back(twoExercises());
    back.start().command(65s, command::BackExercise{});
    EXPECT_EQ(back.at(65s).phaseIndex, 0U);
}

TEST(EngineTest, BackStepStartsThisStepAgainAndWithinTwoSecondsTheOneBefore)
{
    Drive run(twoExercises());
    run.start().command(20s, command::BackStep{});
    EXPECT_EQ(run.at(20s).phaseIndex, 2U);
    EXPECT_EQ(run.at(20s).elapsed, 0s);
    run.command(22s, command::BackStep{});
    EXPECT_EQ(run.at(22s).phaseIndex, 1U);
    run.command(23s, command::BackStep{});
    EXPECT_EQ(run.at(23s).phaseIndex, 0U);
    run.command(24s, command::BackStep{});
    EXPECT_EQ(run.at(24s).phaseIndex, 0U);

    Drive slow(twoExercises());
    slow.start().command(20s, command::BackStep{}).command(22'001ms, command::BackStep{});
    EXPECT_EQ(slow.at(22'001ms).phaseIndex, 2U);
}

TEST(EngineTest, TheLogCountsTheLastTry)
{
    Drive run(twoExercises());
    run.start().command(31s, command::BackStep{}).command(32s, command::BackStep{}); // into the finished hold
    EXPECT_EQ(run.at(32s).phaseIndex, 2U);
    run.command(39s, command::NextStep{});
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Cut);
    EXPECT_EQ(run.holds().at(0).done, 7s);
}

TEST(EngineTest, PassingThroughAHoldOnTheWayBackIsNoTry)
{
    Drive run(twoExercises());
    // Out of the second move out, back over the done hold into the move before it.
    run.start().command(31s, command::BackStep{}).command(32s, command::BackStep{});
    run.command(33s, command::BackStep{});
    EXPECT_EQ(run.at(33s).phaseIndex, 1U);
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Done);
    EXPECT_EQ(run.holds().at(0).done, 15s);
}

TEST(EngineTest, BackExerciseBeginsAtItsGetReady)
{
    Drive run(twoExercises());
    run.start().command(90s, command::BackExercise{});
    EXPECT_EQ(run.at(90s).phaseIndex, 9U);
    EXPECT_EQ(run.holds().at(2).result, HoldResult::Cut);
    run.to(300s);
    EXPECT_EQ(run.holds().at(2).result, HoldResult::Done);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).status, SessionStatus::Completed);
}

TEST(EngineTest, PlusAndMinusChangeThisHoldAlone)
{
    Drive run(twoExercises());
    run.start().command(20s, command::AdjustHold{5s});
    EXPECT_EQ(run.at(20s).remaining, 14s);
    EXPECT_TRUE(run.at(20s).holdChanged);
    EXPECT_EQ(run.at(20s).sessionLength, 122s);
    run.to(34s);
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Done);
    EXPECT_EQ(run.holds().at(0).done, 20s);
    EXPECT_EQ(run.holds().at(0).plan.planned, 15s);
    run.to(62s);
    EXPECT_EQ(run.holds().at(1).done, 15s);
}

TEST(EngineTest, MinusLeavesThreeSecondsToCount)
{
    Drive run(twoExercises());
    run.start().command(20s, command::AdjustHold{-5s}); // 6 of 15 done
    EXPECT_EQ(run.at(20s).remaining, 4s);
    run.command(20s, command::AdjustHold{-5s});
    EXPECT_EQ(run.at(20s).remaining, 3s);
    run.command(22s, command::AdjustHold{-5s});
    EXPECT_EQ(run.at(22s).remaining, 1s);
    run.to(23s);
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Done);
    EXPECT_EQ(run.holds().at(0).done, 9s);
}

TEST(EngineTest, PlusAndMinusDoNothingOutsideAHold)
{
    Drive run(twoExercises());
    run.start().command(5s, command::AdjustHold{5s}).command(11s, command::AdjustHold{5s});
    EXPECT_TRUE(run.all<event::HoldAdjusted>().empty());
    EXPECT_EQ(run.at(11s).sessionLength, 117s);
}

TEST(EngineTest, AnUntimedPhaseWaitsForDone)
{
    Drive run(TimelineMaker().exercise("own", 10s).add({.kind = PhaseKind::Untimed}).lift(1, 3s, 5s, 3s));
    run.start().to(500s);
    EXPECT_EQ(run.engine.nextDeadline(), std::nullopt);
    EXPECT_EQ(run.at(500s).phase.kind, PhaseKind::Untimed);
    EXPECT_EQ(run.at(500s).elapsed, 490s);
    EXPECT_EQ(run.at(500s).remaining, 0s);
    run.command(500s, command::Done{}).to(511s);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).status, SessionStatus::Completed);

    Drive early(twoExercises());
    early.start().command(5s, command::Done{});
    EXPECT_EQ(early.at(5s).phaseIndex, 0U); // timed phases do not end on it
}

TEST(EngineTest, LeavingKeepsTheSessionOpenToBeCarriedOn)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Leave{EndReason::Left});
    const auto ended = std::get<event::SessionEnded>(run.events.back());
    EXPECT_EQ(ended.status, SessionStatus::InProgress);
    EXPECT_EQ(ended.reason, EndReason::Left);
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Cut);
    EXPECT_FALSE(run.holds().contains(1)); // not reached is not skipped

    Drive changed(twoExercises());
    changed.start().command(20s, command::Pause{PauseReason::SomethingChanged});
    EXPECT_EQ(changed.all<event::Paused>().at(0).reason, PauseReason::SomethingChanged);
    changed.command(30s, command::Leave{EndReason::Changed});
    EXPECT_EQ(changed.all<event::SessionEnded>().at(0).status, SessionStatus::Partial);
    EXPECT_EQ(changed.all<event::SessionEnded>().at(0).reason, EndReason::Changed);

    Drive late(twoExercises());
    late.start().command(115s, command::Leave{}); // the last hold is done
    EXPECT_EQ(late.all<event::SessionEnded>().at(0).status, SessionStatus::Completed);

    Drive passedOver(twoExercises());
    passedOver.start().command(20s, command::NextStep{}).to(105s).command(106s, command::Leave{});
    const auto after = passedOver.all<event::SessionEnded>().at(0);
    EXPECT_EQ(passedOver.holds().at(2).result, HoldResult::Done);
    EXPECT_EQ(after.status, SessionStatus::Partial) << "there is nothing to carry on with";
    EXPECT_EQ(after.reason, EndReason::Left);
}

TEST(EngineTest, CarryingOnBeginsWithGetReadyAndKnowsWhatWasDone)
{
    Drive run(twoExercises());
    run.command(0s, command::Start{CarryOn{.hold = 1, .results = {HoldResult::Done}, .getReady = 12s}});
    EXPECT_TRUE(run.all<event::SessionStarted>().at(0).carriedOn);
    EXPECT_EQ(run.at(0s).phase.kind, PhaseKind::GetReady);
    EXPECT_EQ(run.at(0s).phaseIndex, std::nullopt);
    EXPECT_EQ(run.at(0s).remaining, 12s);
    EXPECT_EQ(run.at(0s).next, 5U);
    run.to(12s);
    EXPECT_EQ(run.at(12s).phaseIndex, 5U); // the move into the second lift
    run.to(300s);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).status, SessionStatus::Completed);

    // The first hold of an exercise has a get ready of its own.
    Drive fresh(twoExercises());
    fresh.command(0s, command::Start{CarryOn{
                          .hold = 2, .results = {HoldResult::Done, HoldResult::Cut}, .getReady = 25s}});
    EXPECT_EQ(fresh.at(0s).phaseIndex, 9U);
    EXPECT_EQ(fresh.at(0s).remaining, 25s) << "the first one is as long as the session says";
    fresh.to(300s);
    EXPECT_EQ(fresh.all<event::SessionEnded>().at(0).status, SessionStatus::Partial);
}

TEST(EngineTest, TheSnapshotTellsWhereOneIs)
{
    Drive run(twoExercises());
    run.start().to(50s);
    const Snapshot shot = run.at(50s);
    EXPECT_EQ(shot.state, EngineState::Running);
    EXPECT_EQ(shot.phase.kind, PhaseKind::Hold);
    EXPECT_EQ(shot.elapsed, 8s);
    EXPECT_EQ(shot.remaining, 7s);
    EXPECT_DOUBLE_EQ(shot.progress, 8.0 / 15.0);
    EXPECT_EQ(shot.block, 0);
    EXPECT_EQ(shot.repetition, 2);
    EXPECT_EQ(shot.repetitions, 2);
    EXPECT_EQ(shot.next, 7U);
    EXPECT_EQ(shot.sessionRemaining, 67s);
    EXPECT_EQ(shot.sessionLength, 117s);
    EXPECT_EQ(run.at(50'250ms).elapsed, 8'250ms);       // between two calls
    EXPECT_EQ(run.at(90s).phase.kind, PhaseKind::Hold); // but never past a boundary
    EXPECT_EQ(run.at(3s).elapsed, 8s);                  // nor back
}

TEST(EngineTest, ACommandComesAfterTheBoundariesThatWereDue)
{
    Drive run(twoExercises());
    run.start().command(29s, command::Pause{}); // the hold has just run out
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Done);
    EXPECT_EQ(run.at(29s).phase.kind, PhaseKind::MoveOut);
}

TEST(EngineTest, AnExerciseCountsAsDoneOnceItWasGoneThroughAndNotWhenItWasSkipped)
{
    Drive run(twoExercises());
    run.start().to(40s);
    EXPECT_FALSE(run.engine.isGoneThrough(0)) << "half of it";
    run.to(57s); // the last hold is over
    EXPECT_TRUE(run.engine.isGoneThrough(0));
    run.command(90s, command::NextStep{}); // the only hold of the second one is cut
    EXPECT_FALSE(run.engine.isGoneThrough(1)) << "nothing of it was held to the end";

    Drive skipped(twoExercises());
    skipped.start().command(35s, command::NextExercise{});
    EXPECT_FALSE(skipped.engine.isGoneThrough(0)) << "one done, one never begun";
    EXPECT_EQ(skipped.at(35s).block, 1);

    Drive cut(twoExercises());
    cut.start().command(45s, command::NextStep{});
    EXPECT_TRUE(cut.engine.isGoneThrough(0)) << "one done, one cut short";
}

} // namespace
