// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

/// The same session with the second exercise in an easier version: one lift of 10 s.
command::ReplaceBlock easierLocust(int block = 1)
{
    return {.block = block,
            .source = TimelineMaker().exercise("locust", 12s, 1, Millis{0}, "palms").lift(1, 3s, 10s, 3s),
            .sourceBlock = 0};
}

TEST(HurtTest, StopsEverythingAtOnce)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Hurt{}).to(500s);
    EXPECT_EQ(run.engine.state(), EngineState::Hurting);
    EXPECT_EQ(run.engine.nextDeadline(), std::nullopt);
    EXPECT_EQ(run.at(500s).elapsed, 6s);
    const auto hurt = run.all<event::HurtStarted>().at(0);
    EXPECT_EQ(hurt.at, MonoTime(20s));
    EXPECT_EQ(hurt.id, 1);
    EXPECT_EQ(hurt.count, 1);
    EXPECT_EQ(hurt.block, 0);
    EXPECT_EQ(hurt.phase, PhaseKind::Hold);
    const auto cue = run.last<event::CueDue>().cue;
    EXPECT_EQ(cue.kind, CueKind::Hurt);
    EXPECT_EQ(cue.priority, CuePriority::Stop);
}

TEST(HurtTest, WorksFromEveryStateOfARunningSession)
{
    Drive paused(twoExercises());
    paused.start().command(20s, command::Pause{}).command(21s, command::Hurt{});
    EXPECT_EQ(paused.engine.state(), EngineState::Hurting);

    Drive counting(twoExercises());
    counting.start()
        .command(20s, command::Pause{})
        .command(21s, command::Resume{})
        .command(22s, command::Hurt{});
    counting.to(60s);
    EXPECT_EQ(counting.engine.state(), EngineState::Hurting);
    EXPECT_TRUE(counting.all<event::Resumed>().empty());
}

TEST(HurtTest, NoOtherKeyMovesTheSessionOn)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Hurt{});
    const auto before = run.events.size();
    run.command(21s, command::Resume{})
        .command(21s, command::NextStep{})
        .command(21s, command::NextExercise{});
    run.command(21s, command::BackStep{})
        .command(21s, command::BackExercise{})
        .command(21s, command::Pause{});
    run.command(21s, command::AdjustHold{5s}).command(21s, command::Done{}).command(21s, command::Hurt{});
    run.command(21s, command::HurtNumber{3}).command(21s, easierLocust(1)); // not the exercise that hurt
    EXPECT_EQ(run.events.size(), before);
    EXPECT_EQ(run.engine.state(), EngineState::Hurting);
}

TEST(HurtTest, InABreakTheExerciseBeforeItIsMeant)
{
    Drive run(twoExercises());
    run.start().command(65s, command::Hurt{});
    EXPECT_EQ(run.all<event::HurtStarted>().at(0).block, 0);
    EXPECT_EQ(run.all<event::HurtStarted>().at(0).phase, PhaseKind::Break);
    run.command(70s, command::HurtSkipExercise{});
    EXPECT_EQ(run.at(70s).phaseIndex, 9U); // get ready of the next, nothing of it is lost
    EXPECT_FALSE(run.holds().contains(2));
}

TEST(HurtTest, SkippingGoesOnWithTheNextExerciseAndAsksForTheNumber)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Hurt{}).command(25s, command::HurtSkipExercise{});
    EXPECT_EQ(run.engine.state(), EngineState::Running);
    EXPECT_EQ(run.at(25s).phaseIndex, 9U);
    EXPECT_TRUE(run.at(25s).hurt.askNumber);
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Cut);
    EXPECT_EQ(run.holds().at(1).result, HoldResult::Skipped);
    run.command(27s, command::HurtNumber{4});
    EXPECT_FALSE(run.at(27s).hurt.askNumber);
    const auto given = run.all<event::HurtNumberGiven>().at(0);
    EXPECT_EQ(given.id, 1);
    EXPECT_EQ(given.number, 4);
    EXPECT_EQ(run.engine.state(), EngineState::Running);
}

TEST(HurtTest, SkippingTheLastExerciseEndsTheSession)
{
    Drive run(twoExercises());
    run.start().command(90s, command::Hurt{}).command(91s, command::HurtSkipExercise{});
    ASSERT_EQ(run.all<event::SessionEnded>().size(), 1U);
    EXPECT_EQ(run.all<event::SessionEnded>()[0].status, SessionStatus::Partial);
    EXPECT_EQ(run.all<event::SessionEnded>()[0].reason, EndReason::None);
    EXPECT_FALSE(run.at(91s).hurt.askNumber);
}

TEST(HurtTest, TheNumberIsAskedInThePhaseThatFollowsOnly)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Hurt{}).command(25s, command::HurtSkipExercise{});
    run.command(26s, command::BackStep{}); // the same phase again
    EXPECT_TRUE(run.at(26s).hurt.askNumber);
    run.command(30s, command::HurtNumber{11}).command(30s, command::HurtNumber{-1}); // no numbers
    EXPECT_TRUE(run.at(30s).hurt.askNumber);
    run.to(36s); // get ready is over
    EXPECT_FALSE(run.at(36s).hurt.askNumber);
    run.command(36s, command::HurtNumber{3});
    EXPECT_TRUE(run.all<event::HurtNumberGiven>().empty());
}

TEST(HurtTest, ARedNumberBringsThePageBackWithoutTheEasierVersion)
{
    Drive run(twoExercises());
    run.start().command(90s, command::Hurt{}).command(92s, easierLocust());
    EXPECT_EQ(run.engine.state(), EngineState::Running);
    run.command(94s, command::HurtNumber{6});
    EXPECT_EQ(run.engine.state(), EngineState::Hurting);
    EXPECT_TRUE(run.at(94s).hurt.red);
    EXPECT_EQ(run.at(94s).hurt.page, HurtPage::RedNumber);
    EXPECT_EQ(run.all<event::HurtAgain>().at(0).page, HurtPage::RedNumber);
    run.command(95s, easierLocust());
    EXPECT_EQ(run.engine.state(), EngineState::Hurting);
    EXPECT_EQ(run.all<event::BlockReplaced>().size(), 1U);
    run.command(96s, command::HurtEnd{});
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).reason, EndReason::Hurt);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).status, SessionStatus::Partial);
}

TEST(HurtTest, TheThresholdOfRedIsAnOption)
{
    for (const auto& [number, state] :
         {std::pair{3, EngineState::Running}, std::pair{4, EngineState::Hurting}}) {
        Drive run(twoExercises(), {.redNumber = 4});
        run.start().command(20s, command::Hurt{}).command(25s, command::HurtSkipExercise{});
        run.command(26s, command::HurtNumber{number});
        EXPECT_EQ(run.engine.state(), state);
    }
}

TEST(HurtTest, SkippingAgainAfterARedNumberDoesNotSkipTheNextExerciseToo)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Hurt{}).command(25s, command::HurtSkipExercise{});
    run.command(30s, command::HurtNumber{8}).command(40s, command::HurtSkipExercise{});
    EXPECT_EQ(run.engine.state(), EngineState::Running);
    EXPECT_EQ(run.at(40s).phaseIndex, 9U);
    EXPECT_EQ(run.at(40s).elapsed, 0s);
    EXPECT_FALSE(run.at(40s).hurt.askNumber); // it was given
    EXPECT_FALSE(run.holds().contains(2));
}

TEST(HurtTest, TheEasierVersionStartsAtGetReady)
{
    Drive run(twoExercises());
    run.start().command(90s, command::Hurt{}).command(92s, easierLocust());
    EXPECT_EQ(run.engine.state(), EngineState::Running);
    EXPECT_EQ(run.at(92s).phase.kind, PhaseKind::GetReady);
    EXPECT_EQ(run.at(92s).remaining, 12s);
    EXPECT_TRUE(run.at(92s).hurt.askNumber);
    EXPECT_EQ(run.engine.timeline().blocks[1].versionId, "palms");
    run.to(300s);
    EXPECT_EQ(run.holds().at(2).done, 10s);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).status, SessionStatus::Completed);
}

TEST(HurtTest, AfterAMinuteOfRestThePageAsksAgain)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Hurt{}).command(25s, command::HurtRest{});
    EXPECT_EQ(run.at(25s).phase.kind, PhaseKind::Rest);
    EXPECT_EQ(run.at(25s).remaining, 60s);
    EXPECT_TRUE(run.at(25s).hurt.askNumber);
    run.to(85s);
    EXPECT_EQ(run.engine.state(), EngineState::Hurting);
    EXPECT_EQ(run.all<event::HurtAgain>().at(0).at, MonoTime(85s));
    EXPECT_EQ(run.at(90s).hurt.page, HurtPage::RestOver);
    EXPECT_EQ(run.at(90s).hurt.count, 1); // still the same one

    run.command(90s, command::HurtRest{}).to(150s);
    EXPECT_EQ(run.engine.state(), EngineState::Hurting);
    run.command(151s, command::HurtSkipExercise{});
    EXPECT_EQ(run.at(151s).phaseIndex, 9U);
    run.to(500s);
    EXPECT_EQ(run.all<event::SessionEnded>().size(), 1U);
}

TEST(HurtTest, AMistakeGoesOnAfterTheCountIn)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Hurt{}).command(22s, command::HurtByMistake{});
    EXPECT_EQ(run.at(22s).state, EngineState::CountIn);
    EXPECT_EQ(run.at(22s).hurt.count, 0);
    EXPECT_EQ(run.all<event::HurtWithdrawn>().at(0).id, 1);
    run.to(26s);
    EXPECT_EQ(run.at(26s).state, EngineState::Running);
    EXPECT_EQ(run.at(26s).elapsed, 7s);
    run.command(27s, command::Hurt{});
    EXPECT_EQ(run.all<event::HurtStarted>().at(1).id, 2);
    EXPECT_EQ(run.all<event::HurtStarted>().at(1).count, 1);
}

TEST(HurtTest, AMistakeSeenAfterTheRestBeginsWithTheWayIn)
{
    Drive run(twoExercises());
    run.start().command(50s, command::Hurt{}).command(51s, command::HurtRest{}).to(111s);
    run.command(112s, command::HurtByMistake{});
    EXPECT_EQ(run.at(112s).state, EngineState::CountIn);
    EXPECT_EQ(run.at(112s).phaseIndex, 5U);
    run.to(300s);
    EXPECT_EQ(run.holds().at(1).result, HoldResult::Done);
}

TEST(HurtTest, RestOnTheWayOutGoesOnBehindTheRepetition)
{
    Drive run(twoExercises());
    run.start().command(30s, command::Hurt{}).command(31s, command::HurtRest{}).to(91s);
    run.command(92s, command::HurtGoOn{}).to(95s);
    EXPECT_EQ(run.at(95s).phase.kind, PhaseKind::Rest);
    EXPECT_EQ(run.at(95s).phaseIndex, 4U);
    run.command(96s, command::Leave{});
    EXPECT_EQ(run.holds().at(0).result, HoldResult::Done);
    EXPECT_EQ(run.holds().at(0).done, 15s);

    // On the last way out of an exercise its break follows, and the next exercise is not skipped with it.
    Drive next(twoExercises());
    next.start().command(58s, command::Hurt{}).command(59s, command::HurtRest{}).to(119s);
    next.command(120s, command::HurtGoOn{}).to(124s);
    EXPECT_EQ(next.at(124s).phase.kind, PhaseKind::Break);

    Drive last(twoExercises());
    last.start().command(115s, command::Hurt{}).command(116s, command::HurtRest{}).to(176s);
    last.command(177s, command::HurtGoOn{}).to(200s);
    EXPECT_EQ(last.all<event::SessionEnded>().at(0).status, SessionStatus::Completed);
    EXPECT_EQ(last.holds().at(2).done, 30s);
}

TEST(HurtTest, TheSecondTimeIsCounted)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Hurt{}).command(25s, command::HurtSkipExercise{});
    run.command(30s, command::Hurt{});
    EXPECT_EQ(run.all<event::HurtStarted>().at(1).count, 2);
    EXPECT_EQ(run.at(30s).hurt.count, 2);
    EXPECT_FALSE(run.at(30s).hurt.askNumber);
}

TEST(HurtTest, TheTimesBeforeItWasCarriedOnCountToo)
{
    Drive run(twoExercises());
    run.command(0s, command::Start{CarryOn{.hold = 1, .results = {HoldResult::Done}, .timesHurt = 1}});
    EXPECT_EQ(run.at(0s).hurt.count, 1);
    run.command(30s, command::Hurt{});
    EXPECT_EQ(run.all<event::HurtStarted>().at(0).count, 2);
    EXPECT_EQ(run.all<event::HurtStarted>().at(0).id, 1);
    run.command(31s, command::HurtByMistake{});
    EXPECT_EQ(run.at(31s).hurt.count, 1);
}

// The key is pressed while the last phase ends, and the engine was not asked in between.
TEST(HurtTest, InTheVeryLastMomentItIsTakenBeforeTheEnd)
{
    for (const Millis at : {117s + 0ms, 117s + 80ms}) {
        Drive run(twoExercises());
        run.start().to(116s).command(at, command::Hurt{});
        EXPECT_EQ(run.engine.state(), EngineState::Hurting);
        EXPECT_EQ(run.all<event::HurtStarted>().at(0).at, MonoTime(117s));
        EXPECT_EQ(run.all<event::HurtStarted>().at(0).phase, PhaseKind::MoveOut);
        EXPECT_TRUE(run.all<event::SessionEnded>().empty());
        run.command(120s, command::HurtEnd{});
        const auto ended = run.all<event::SessionEnded>().at(0);
        EXPECT_EQ(ended.reason, EndReason::Hurt);
        EXPECT_EQ(ended.status, SessionStatus::Completed) << "every hold was done before";
        EXPECT_EQ(ended.totals.active, 117s);
        EXPECT_EQ(ended.totals.paused, 3s);
    }
    Drive mistake(twoExercises());
    mistake.start().command(118s, command::Hurt{}).command(119s, command::HurtByMistake{}).to(130s);
    EXPECT_EQ(mistake.all<event::SessionEnded>().at(0).at, MonoTime(122s));
    EXPECT_EQ(mistake.all<event::SessionEnded>().at(0).reason, EndReason::None);

    Drive late(twoExercises());
    late.start().to(118s).command(118s, command::Hurt{});
    EXPECT_EQ(late.engine.state(), EngineState::Ended) << "the end was told already";
}

TEST(HurtTest, NextDuringTheRestAsksAtOnce)
{
    Drive run(twoExercises());
    run.start()
        .command(20s, command::Hurt{})
        .command(25s, command::HurtRest{})
        .command(30s, command::NextStep{});
    EXPECT_EQ(run.engine.state(), EngineState::Hurting);
    EXPECT_EQ(run.at(30s).hurt.page, HurtPage::RestOver);
}

TEST(HurtTest, TheMinuteOfRestBelongsToTheLengthAndThePositionNeverStands)
{
    Drive run(twoExercises());
    run.start().command(20s, command::Hurt{}).command(30s, command::HurtRest{});
    const auto position = [&](Millis at) {
        const Snapshot now = run.at(at);
        return now.sessionLength - now.sessionRemaining;
    };
    EXPECT_EQ(run.at(30s).sessionLength, 117s + 60s);
    EXPECT_EQ(position(30s), 10s) << "back to the way in";
    EXPECT_EQ(position(45s), 25s);
    run.to(90s); // the page is back
    EXPECT_EQ(run.at(90s).sessionLength, 117s + 60s);
    EXPECT_EQ(position(90s), 70s);
    run.command(91s, command::HurtRest{}); // once more
    EXPECT_EQ(run.at(91s).sessionLength, 117s + 120s);
    run.command(101s, command::NextStep{}).command(101s, command::HurtGoOn{}).to(104s);
    EXPECT_EQ(run.at(104s).sessionLength, 117s + 70s) << "as much as it really took";
    EXPECT_EQ(position(104s), 80s);
    run.to(109s);
    EXPECT_EQ(position(109s), 85s);
}

} // namespace
