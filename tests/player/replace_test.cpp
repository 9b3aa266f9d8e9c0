// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

/// Locust with both legs: two lifts of 10 s.
Timeline bothLegs()
{
    return TimelineMaker()
        .exercise("locust", 10s, 2)
        .lift(1, 3s, 10s, 3s)
        .add({.kind = PhaseKind::Rest, .duration = 10s})
        .lift(2, 3s, 10s, 3s)
        .exercise("sphinx", 10s, 1, 10s)
        .lift(1, 4s, 15s, 4s);
}

/// One leg at a time: two pairs.
command::ReplaceBlock oneLeg(int block = 0)
{
    return {.block = block,
            .source = TimelineMaker()
                          .exercise("locust", 10s, 2, Millis{0}, "one-leg")
                          .lift(1, 3s, 10s, 3s, Side::Right)
                          .lift(1, 3s, 10s, 3s, Side::Left)
                          .add({.kind = PhaseKind::Rest, .duration = 10s})
                          .lift(2, 3s, 10s, 3s, Side::Right)
                          .lift(2, 3s, 10s, 3s, Side::Left),
            .sourceBlock = 0};
}

TEST(ReplaceTest, TheTimerStopsForFiveSecondsAndTheRepetitionStartsAgain)
{
    Drive run(bothLegs());
    run.start().to(44s); // 5 s into the second hold (10 + 16 + 10 + 3 + 5)
    ASSERT_EQ(run.at(44s).repetition, 2);
    run.command(44s, oneLeg());

    const Snapshot shot = run.at(44s);
    EXPECT_EQ(shot.state, EngineState::CountIn);
    EXPECT_EQ(shot.countInReason, CountInReason::VersionChanged);
    EXPECT_EQ(shot.countInRemaining, 5s);
    EXPECT_EQ(shot.phase.kind, PhaseKind::MoveIn);
    EXPECT_EQ(shot.phase.side, Side::Right);
    EXPECT_EQ(shot.repetition, 2);
    EXPECT_EQ(run.engine.timeline().blocks[0].versionId, "one-leg");
    EXPECT_EQ(run.engine.timeline().holds.size(), 5U);
    EXPECT_EQ(run.all<event::BlockReplaced>().at(0).now.versionId, "one-leg");
    EXPECT_EQ(run.last<event::CueDue>().cue.kind, CueKind::VersionChanged);

    run.to(49s);
    EXPECT_EQ(run.all<event::Resumed>().at(0).at, MonoTime(49s));
    run.to(300s);
    // The first lift was done in the other version: nothing of the plan is missing.
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).status, SessionStatus::Completed);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).totals.countIn, 5s);
}

TEST(ReplaceTest, TheHoldThatWasLeftIsCut)
{
    Drive run(bothLegs());
    run.start().to(44s);
    run.events.clear();
    run.command(44s, oneLeg());
    const auto finished = run.all<event::HoldFinished>();
    ASSERT_EQ(finished.size(), 1U);
    EXPECT_EQ(finished[0].plan.order, 1);
    EXPECT_EQ(finished[0].plan.side, Side::None); // of the version it was tried in
    EXPECT_EQ(finished[0].done, 5s);
    EXPECT_EQ(finished[0].result, HoldResult::Cut);
}

TEST(ReplaceTest, GetReadyStartsAgain)
{
    Drive run(bothLegs());
    run.start().command(6s, oneLeg());
    EXPECT_EQ(run.at(6s).phase.kind, PhaseKind::GetReady);
    EXPECT_EQ(run.at(6s).elapsed, 0s);
}

TEST(ReplaceTest, WhoRestsKeepsTheRest)
{
    Drive run(bothLegs());
    run.start().command(30s, oneLeg()); // 4 s into the rest
    EXPECT_EQ(run.at(30s).phase.kind, PhaseKind::Rest);
    EXPECT_EQ(run.at(30s).elapsed, 0s);
    run.to(45s);
    EXPECT_EQ(run.at(45s).phase.repetition, 2);
    EXPECT_EQ(run.at(45s).phase.side, Side::Right);
}

TEST(ReplaceTest, WithFewerRepetitionsTheLastOneIsDone)
{
    Drive run(TimelineMaker()
                  .exercise("cat-cow", 10s, 3)
                  .lift(1, 4s, 15s, 0s)
                  .lift(2, 4s, 15s, 0s)
                  .lift(3, 4s, 15s, 4s));
    run.start().to(60s); // in the third hold
    ASSERT_EQ(run.at(60s).repetition, 3);
    run.command(60s, command::ReplaceBlock{.source = TimelineMaker()
                                                         .exercise("cat-cow", 10s, 2, Millis{0}, "short")
                                                         .lift(1, 4s, 10s, 0s)
                                                         .lift(2, 4s, 10s, 4s)});
    EXPECT_EQ(run.at(60s).repetition, 2);
    run.to(200s);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).status, SessionStatus::Completed);
}

TEST(ReplaceTest, WhilePausedItStaysPaused)
{
    Drive run(bothLegs());
    run.start().command(20s, command::Pause{}).command(22s, oneLeg()).to(60s);
    EXPECT_EQ(run.at(60s).state, EngineState::Paused);
    EXPECT_EQ(run.engine.timeline().blocks[0].versionId, "one-leg");
}

TEST(ReplaceTest, NothingIsCountedWhileTheVersionIsAnnounced)
{
    Drive run(bothLegs());
    run.start().command(20s, command::Pause{}).command(21s, command::Resume{});
    run.events.clear();
    run.command(21'500ms, oneLeg()).to(26'400ms); // in the middle of the count-in
    std::vector<CueKind> heard;
    for (const auto& [time, kind] : run.cues()) {
        heard.push_back(kind);
    }
    EXPECT_EQ(heard, (std::vector{CueKind::VersionChanged}));
    EXPECT_EQ(run.at(26'400ms).state, EngineState::CountIn);
    run.to(26'500ms);
    EXPECT_EQ(run.at(26'500ms).state, EngineState::Running);
}

TEST(ReplaceTest, AnExerciseToComeIsChangedWithoutAStop)
{
    Drive run(bothLegs());
    command::ReplaceBlock shorter{
        .block = 1,
        .source = TimelineMaker().exercise("sphinx", 10s, 1, Millis{0}, "short").lift(1, 4s, 5s, 4s)};
    run.start().command(20s, shorter);
    EXPECT_EQ(run.at(20s).state, EngineState::Running);
    EXPECT_EQ(run.at(20s).elapsed, 7s);
    EXPECT_EQ(run.engine.timeline().blocks[1].versionId, "short");
    run.to(300s);
    EXPECT_EQ(run.holds().at(2).done, 5s);
    // One that is over stays as it was done.
    Drive late(bothLegs());
    late.start().to(70s).command(80s, oneLeg());
    EXPECT_TRUE(late.all<event::BlockReplaced>().empty());
}

TEST(ReplaceTest, NonsenseIsIgnored)
{
    Drive run(bothLegs());
    run.start().to(5s);
    const auto before = run.events.size();
    run.command(5s, oneLeg(7)).command(5s, oneLeg(-1)).command(5s, command::ReplaceBlock{.block = 0});
    run.command(5s, command::ReplaceBlock{.block = 0, .source = bothLegs(), .sourceBlock = 2});
    EXPECT_EQ(run.events.size(), before);
}

TEST(ReplaceTest, ACarriedOnSessionGetsItsGetReadyAgain)
{
    Drive run(bothLegs());
    run.command(0s, command::Start{CarryOn{.hold = 1, .results = {HoldResult::Done}}});
    run.command(5s, oneLeg());
    EXPECT_EQ(run.at(5s).phase.kind, PhaseKind::GetReady);
    EXPECT_EQ(run.at(5s).elapsed, 0s);
    run.to(26s);
    EXPECT_EQ(run.at(26s).phase.repetition, 2);
    run.to(300s);
    EXPECT_EQ(run.all<event::SessionEnded>().at(0).status, SessionStatus::Completed);
}

} // namespace
