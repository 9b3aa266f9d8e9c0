// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/carryon.h"
#include "core/player/recorder.h"
#include "enginefixture.h"
#include "fakejournal.h"

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

SessionPlan morning()
{
    return {.kind = SessionKind::Routine,
            .routineId = "morning",
            .snapshot = "{}",
            .painBefore = 3,
            .exercises = {
                {.exerciseId = "sphinx", .name = "Sphinx Pose", .versionId = "normal", .repetitions = 2},
                {.exerciseId = "locust", .name = "Locust Pose", .versionId = "normal", .repetitions = 1}}};
}

/// A session whose events go to a journal as they happen.
class Recorded
{
public:
    explicit Recorded(Timeline timeline = twoExercises())
        : engine(std::move(timeline))
    {
    }
    SessionRecorder::Result command(Millis at, const Command& command)
    {
        return recorder.record(engine.handle(command, MonoTime(at)));
    }
    SessionRecorder::Result to(Millis at) { return recorder.record(engine.advance(MonoTime(at))); }
    SessionRecorder::Result tick(Millis at) { return recorder.checkpoint(engine.snapshot(MonoTime(at))); }

    GuidedEngine engine;
    FakeJournal journal;
    SessionRecorder recorder{journal, morning()};
};

TEST(RecorderTest, WritesEachHoldAtOnceAndTheOutcomeLast)
{
    Recorded run;
    ASSERT_TRUE(run.command(0s, command::Start{}));
    ASSERT_EQ(run.journal.begun.size(), 1U);
    EXPECT_EQ(run.journal.begun[0], morning());

    ASSERT_TRUE(run.to(28s));
    EXPECT_TRUE(run.journal.holds.empty());
    ASSERT_TRUE(run.to(29s));
    ASSERT_EQ(run.journal.calls.size(), 1U);
    EXPECT_EQ(run.journal.calls[0],
              (HoldRecord{.block = 0, .order = 0, .repetition = 1, .planned = 15s, .done = 15s}));
    EXPECT_EQ(run.journal.active, (std::vector<Millis>{29s}));

    ASSERT_TRUE(run.to(200s));
    EXPECT_EQ(run.journal.holds.size(), 3U);
    ASSERT_EQ(run.journal.ends.size(), 1U);
    EXPECT_EQ(run.journal.ends[0],
              (SessionJournal::End{.status = SessionStatus::Completed, .active = 117s, .keep = true}));
}

TEST(RecorderTest, MinutesAreUnpausedTime)
{
    Recorded run;
    ASSERT_TRUE(run.command(0s, command::Start{}));
    ASSERT_TRUE(run.command(20s, command::Pause{}));
    ASSERT_TRUE(run.command(40s, command::Resume{}));
    ASSERT_TRUE(run.to(200s));
    EXPECT_EQ(run.journal.ends.at(0).active, 117s);
}

TEST(RecorderTest, AHoldDoneAgainReplacesTheFirstTry)
{
    Recorded run;
    ASSERT_TRUE(run.command(0s, command::Start{}));
    ASSERT_TRUE(run.command(20s, command::NextStep{}));
    EXPECT_EQ(run.journal.holds.at({0, 0}).result, HoldResult::Cut);
    ASSERT_TRUE(run.command(21s, command::BackExercise{}));
    ASSERT_TRUE(run.to(50s));
    EXPECT_EQ(run.journal.holds.at({0, 0}).result, HoldResult::Done);
    EXPECT_EQ(run.journal.holds.at({0, 0}).done, 15s);
}

TEST(RecorderTest, AVeryShortSessionLeavesNoTrace)
{
    struct Case
    {
        const char* what;
        Millis leaveAt;
        bool hurts;
        bool keep;
    };
    // Get ready takes 10 s; move and hold begin after it.
    for (const Case& test :
         {Case{"below 20 s of move and hold", 28s, false, false}, Case{"a hold was done", 29s, false, true},
          Case{"it hurt", 12s, true, true}, Case{"nothing but getting ready", 9s, false, false}}) {
        SCOPED_TRACE(test.what);
        Recorded run;
        ASSERT_TRUE(run.command(0s, command::Start{}));
        if (test.hurts) {
            ASSERT_TRUE(run.command(test.leaveAt, command::Hurt{}));
        }
        if (!test.keep) { // the mark by which a crashed one is known to be worthless
            EXPECT_TRUE(run.to(test.leaveAt) && run.tick(test.leaveAt) && run.journal.active.empty());
        }
        ASSERT_TRUE(run.command(test.leaveAt, command::Leave{}));
        EXPECT_EQ(run.journal.ends.at(0).keep, test.keep);
    }
    // 20 s without a hold done: a long hold that was cut.
    Recorded run(TimelineMaker().exercise("sphinx", 10s).lift(1, 4s, 30s, 4s));
    ASSERT_TRUE(run.command(0s, command::Start{}));
    ASSERT_TRUE(run.command(29'999ms, command::Pause{}));
    EXPECT_FALSE(run.recorder.isWorthKeeping());
    ASSERT_TRUE(run.command(40s, command::Resume{}));
    ASSERT_TRUE(run.command(43'001ms, command::Leave{}));
    EXPECT_TRUE(run.journal.ends.at(0).keep);
}

TEST(RecorderTest, AHurtPressedByMistakeIsNoReasonToKeepIt)
{
    Recorded run;
    ASSERT_TRUE(run.command(0s, command::Start{}));
    ASSERT_TRUE(run.command(11s, command::Hurt{}));
    EXPECT_EQ(run.journal.hurts.size(), 1U);
    ASSERT_TRUE(run.command(12s, command::HurtByMistake{}));
    EXPECT_TRUE(run.journal.hurts.empty());
    ASSERT_TRUE(run.command(13s, command::Leave{}));
    EXPECT_FALSE(run.journal.ends.at(0).keep);
}

TEST(RecorderTest, HurtIsWrittenWithItsNumber)
{
    Recorded run;
    ASSERT_TRUE(run.command(0s, command::Start{}));
    ASSERT_TRUE(run.command(16s, command::Hurt{}));
    EXPECT_EQ(run.journal.hurts.at(1).first, (HurtRecord{.id = 1, .block = 0, .phase = PhaseKind::Hold}));
    EXPECT_EQ(run.journal.hurts.at(1).second, std::nullopt);
    ASSERT_TRUE(run.command(18s, command::HurtSkipExercise{}));
    ASSERT_TRUE(run.command(20s, command::HurtNumber{5}));
    EXPECT_EQ(run.journal.hurts.at(1).second, 5);
    ASSERT_TRUE(run.command(22s, command::Hurt{}));
    ASSERT_TRUE(run.command(23s, command::HurtEnd{}));
    EXPECT_EQ(run.journal.hurts.size(), 2U);
    EXPECT_EQ(run.journal.ends.at(0).reason, EndReason::Hurt);
    EXPECT_EQ(run.journal.ends.at(0).status, SessionStatus::Partial);
}

TEST(RecorderTest, AnotherVersionIsWritten)
{
    Recorded run;
    ASSERT_TRUE(run.command(0s, command::Start{}));
    Timeline easier = TimelineMaker().exercise("sphinx", 10s, 2, Millis{0}, "shorter").lift(1, 4s, 5s, 4s);
    ASSERT_TRUE(run.command(5s, command::ReplaceBlock{.block = 0, .source = easier}));
    ASSERT_EQ(run.journal.replaced.size(), 1U);
    EXPECT_EQ(run.journal.replaced[0].block, 0);
    EXPECT_EQ(run.journal.replaced[0].exercise.name, "Sphinx Pose");
    EXPECT_EQ(run.journal.replaced[0].exercise.versionId, "shorter");
    EXPECT_EQ(run.journal.replaced[0].exercise.holdLength, 5s);
}

TEST(RecorderTest, LongPhasesAreCheckpointed)
{
    Recorded run(TimelineMaker().exercise("own", 5s).add({.kind = PhaseKind::Untimed}).lift(1, 3s, 5s, 3s));
    ASSERT_TRUE(run.command(0s, command::Start{}));
    for (Millis time = 1s; time <= 60s; time += 1s) {
        ASSERT_TRUE(run.to(time));
        ASSERT_TRUE(run.tick(time));
    }
    // First when the session is worth keeping, then every 15 s.
    EXPECT_EQ(run.journal.active, (std::vector<Millis>{25s, 40s, 55s}));
}

TEST(RecorderTest, ACarriedOnSessionAddsToWhatWasThere)
{
    FakeJournal journal;
    GuidedEngine engine(twoExercises());
    SessionRecorder recorder(journal, morning(), 100s);
    ASSERT_TRUE(recorder.record(engine.handle(
        command::Start{CarryOn{.hold = 2, .results = {HoldResult::Done, HoldResult::Done}, .getReady = 10s}},
        MonoTime(0s))));
    EXPECT_TRUE(journal.begun.empty());
    ASSERT_TRUE(recorder.record(engine.advance(MonoTime(44s))));
    EXPECT_EQ(journal.holds.size(), 1U);
    EXPECT_EQ(journal.active, (std::vector<Millis>{143s}));
    ASSERT_TRUE(recorder.record(engine.advance(MonoTime(200s))));
    EXPECT_EQ(journal.ends.at(0),
              (SessionJournal::End{.status = SessionStatus::Completed, .active = 146s, .keep = true}));

    // It was kept before, so it is not removed for having been left again at once.
    FakeJournal again;
    GuidedEngine second(twoExercises());
    SessionRecorder recorderAgain(again, morning(), 100s);
    ASSERT_TRUE(recorderAgain.record(second.handle(command::Start{CarryOn{.hold = 1}}, MonoTime(0s))));
    ASSERT_TRUE(recorderAgain.record(second.handle(command::Leave{}, MonoTime(1s))));
    EXPECT_TRUE(again.ends.at(0).keep);
}

TEST(RecorderTest, WhatCannotBeWrittenWaitsInOrder)
{
    Recorded run;
    bool full = true;
    run.journal.failsNow = [&] { return full; };
    const auto failure = run.command(0s, command::Start{});
    ASSERT_FALSE(failure);
    EXPECT_EQ(failure.error().code, JournalError::Code::Full);
    EXPECT_FALSE(run.to(70s)); // the session goes on all the same
    EXPECT_EQ(run.engine.snapshot(MonoTime(70s)).block, 1);
    EXPECT_GE(run.recorder.waiting(), 3U);
    EXPECT_TRUE(run.journal.begun.empty());

    full = false;
    EXPECT_TRUE(run.recorder.retry());
    EXPECT_EQ(run.recorder.waiting(), 0U);
    EXPECT_EQ(run.journal.begun.size(), 1U);
    EXPECT_EQ(run.journal.holds.size(), 2U);

    full = true;
    EXPECT_FALSE(run.to(200s));
    EXPECT_TRUE(run.journal.ends.empty());
    full = false;
    EXPECT_TRUE(run.recorder.retry());
    EXPECT_EQ(run.journal.ends.size(), 1U);
    EXPECT_EQ(run.journal.holds.size(), 3U);
}

TEST(RecorderTest, ABusyJournalIsAskedAgainAtTheNextCheckpointOnly)
{
    Recorded run;
    int asked = 0;
    bool busy = true;
    run.journal.failure = JournalError::Code::Busy;
    run.journal.failsNow = [&] {
        ++asked;
        return busy;
    };
    ASSERT_FALSE(run.command(0s, command::Start{}));
    EXPECT_EQ(asked, 1);
    for (Millis time = 1s; time <= 70s; time += 1s) {
        const auto later = run.to(time);
        ASSERT_FALSE(later) << "nothing is on the disk";
        EXPECT_EQ(later.error().code, JournalError::Code::Busy);
    }
    EXPECT_EQ(asked, 1);
    EXPECT_FALSE(run.tick(70s));
    EXPECT_EQ(asked, 2);
    busy = false;
    EXPECT_TRUE(run.tick(75s));
    EXPECT_EQ(run.journal.holds.size(), 2U);
    EXPECT_TRUE(run.to(115s));
    EXPECT_EQ(run.journal.holds.size(), 3U) << "from then on at once again";
}

HoldRecord record(int block, int order, HoldResult result, int repetition = 1)
{
    return {.block = block, .order = order, .repetition = repetition, .result = result};
}

TEST(CarryOnTest, GoesOnBehindTheLastHoldThatWasDone)
{
    const Timeline timeline = twoExercises();
    const std::vector holds = {record(0, 0, HoldResult::Done)};
    const auto carryOn = carryOnFrom(timeline, holds);
    ASSERT_TRUE(carryOn);
    EXPECT_EQ(carryOn->hold, 1U);
    EXPECT_EQ(carryOn->results.at(0), HoldResult::Done);
    EXPECT_EQ(carryOn->results.at(1), std::nullopt);
}

TEST(CarryOnTest, GoesOnAtTheHoldThatWasLeft)
{
    const std::vector holds = {record(0, 0, HoldResult::Done), record(0, 1, HoldResult::Cut, 2)};
    EXPECT_EQ(carryOnFrom(twoExercises(), holds).value().hold, 1U);
}

TEST(CarryOnTest, WhatWasPassedOverOnPurposeIsNotAskedForAgain)
{
    const std::vector holds = {record(0, 0, HoldResult::Cut), record(0, 1, HoldResult::Done, 2)};
    EXPECT_EQ(carryOnFrom(twoExercises(), holds).value().hold, 2U);
    const std::vector skipped = {record(0, 0, HoldResult::Done), record(0, 1, HoldResult::Skipped, 2)};
    EXPECT_EQ(carryOnFrom(twoExercises(), skipped).value().hold, 2U);
}

TEST(CarryOnTest, WithNothingDoneItBeginsAtTheBeginning)
{
    EXPECT_EQ(carryOnFrom(twoExercises(), {}).value().hold, 0U);
}

TEST(CarryOnTest, WithEverythingDoneThereIsNothingLeft)
{
    const std::vector holds = {record(0, 0, HoldResult::Done), record(0, 1, HoldResult::Done, 2),
                               record(1, 0, HoldResult::Done)};
    EXPECT_EQ(carryOnFrom(twoExercises(), holds), std::nullopt);
    EXPECT_EQ(carryOnFrom(Timeline{}, {}), std::nullopt);
}

/// Locust with both legs, and in its place one leg at a time.
struct Locust
{
    Timeline bothLegs = TimelineMaker().exercise("locust", 10s, 2).lift(1, 3s, 10s, 3s).lift(2, 3s, 10s, 3s);
    command::ReplaceBlock oneLeg{.block = 0,
                                 .source = TimelineMaker()
                                               .exercise("locust", 10s, 2, Millis{0}, "one-leg")
                                               .lift(1, 3s, 10s, 3s, Side::Right)
                                               .lift(1, 3s, 10s, 3s, Side::Left)
                                               .lift(2, 3s, 10s, 3s, Side::Right)
                                               .lift(2, 3s, 10s, 3s, Side::Left)};
};

std::vector<HoldRecord> holdsIn(const FakeJournal& journal)
{
    std::vector<HoldRecord> records;
    for (const auto& [key, each] : journal.holds) {
        records.push_back(each);
    }
    return records;
}

TEST(CarryOnTest, RepetitionsOfAnotherVersionCountWhereTheSessionTookThemOver)
{
    const Locust locust;
    Recorded run(locust.bothLegs);
    ASSERT_TRUE(run.command(0s, command::Start{}));
    ASSERT_TRUE(run.to(30s)); // in the second lift
    ASSERT_TRUE(run.command(30s, locust.oneLeg));
    const auto carryOn = carryOnFrom(run.engine.timeline(), holdsIn(run.journal));
    ASSERT_TRUE(carryOn);
    EXPECT_EQ(carryOn->hold, 2U) << "one lift with both legs is one with each";
    EXPECT_EQ(carryOn->results.at(0), HoldResult::Done);
    EXPECT_EQ(carryOn->results.at(1), HoldResult::Done);
    ASSERT_TRUE(run.to(30s + 5s + 13s));
    EXPECT_EQ(carryOnFrom(run.engine.timeline(), holdsIn(run.journal)).value().hold, 3U);
}

TEST(CarryOnTest, RepetitionsOfAVersionThatHurtDoNotCount)
{
    const Locust locust;
    Recorded run(locust.bothLegs);
    ASSERT_TRUE(run.command(0s, command::Start{}));
    ASSERT_TRUE(run.to(30s));
    ASSERT_TRUE(run.command(30s, command::Hurt{}));
    ASSERT_TRUE(run.command(31s, locust.oneLeg)); // from the beginning
    EXPECT_EQ(carryOnFrom(run.engine.timeline(), holdsIn(run.journal)).value().hold, 0U);
    ASSERT_TRUE(run.to(31s + 10s + 13s));
    const auto carryOn = carryOnFrom(run.engine.timeline(), holdsIn(run.journal));
    EXPECT_EQ(carryOn.value().hold, 1U);
    EXPECT_EQ(carryOn->results.at(2), std::nullopt);
}

} // namespace
