// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the catalogue through the engine and the recorder into the log and back: the parts as the program
// joins them.
#include "core/catalogue/timelinebuilder.h"
#include "core/player/carryon.h"
#include "core/player/engine.h"
#include "core/player/recorder.h"
#include "tests/core/cataloguefixture.h"
#include "tests/support/logsupport.h"

#include <algorithm>
#include <set>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

template <typename Kind>
std::vector<Kind> only(const std::vector<Event>& events)
{
    std::vector<Kind> found;
    for (const Event& event : events) {
        if (const auto* match = std::get_if<Kind>(&event)) {
            found.push_back(*match);
        }
    }
    return found;
}

/// One session as the program would run it, in test time.
struct Guided
{
    Guided(const RoutineSnapshot& snapshot, std::unique_ptr<RunningSession> journal,
           std::optional<Millis> activeBefore = std::nullopt)
        : timeline(buildTimeline(shippedCatalogue(), snapshot.items, snapshot.options))
        , engine(timeline)
        , running(std::move(journal))
        , plan(sessionPlan(shippedCatalogue(), snapshot, timeline))
        , recorder(activeBefore ? SessionRecorder(*running, plan, *activeBefore)
                                : SessionRecorder(*running, plan))
    {
    }

    void command(Millis at, const Command& command)
    {
        expectOk(recorder.record(engine.handle(command, MonoTime(at))));
    }
    void to(Millis at) { expectOk(recorder.record(engine.advance(MonoTime(at)))); }

    Timeline timeline;
    GuidedEngine engine;
    std::unique_ptr<RunningSession> running;
    SessionPlan plan;
    SessionRecorder recorder;
};

class GuidedSessionTest : public LogTest
{
protected:
    GuidedSessionTest()
        : routine(*shippedCatalogue().routine(QStringLiteral("full-upper-back")))
        , snapshot({.items = timelineItems(routine), .options = optionsFor(routine)})
    {
    }
    [[nodiscard]] Guided newSession() { return {snapshot, log->newSession()}; }

    const Routine& routine;
    RoutineSnapshot snapshot;
};

TEST(GuidedExercisesTest, EveryExerciseInEveryVersionIsLedThrough)
{
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        for (const ExerciseVersion& version : exercise.versions) {
            SCOPED_TRACE((exercise.id + u' ' + version.id).toStdString());
            const TimelineItem item{.exerciseId = exercise.id, .versionId = version.id};
            const Timeline timeline = buildTimeline(shippedCatalogue(), std::span(&item, 1), {});
            GuidedEngine engine(timeline);
            auto events = engine.handle(command::Start{}, MonoTime{});
            std::ranges::move(engine.advance(MonoTime{} + timeline.total()), std::back_inserter(events));

            const auto ends = only<event::SessionEnded>(events);
            ASSERT_EQ(ends.size(), 1U);
            EXPECT_EQ(ends[0].status, SessionStatus::Completed);
            EXPECT_EQ(ends[0].totals.active, timeline.total());
            EXPECT_EQ(only<event::HoldFinished>(events).size(), timeline.holds.size());

            // Whoever cannot look hears where each phase begins, and never two things at once.
            std::set<MonoTime> heard;
            std::optional<event::CueDue> last;
            for (const auto& due : only<event::CueDue>(events)) {
                if (last) {
                    EXPECT_GE(due.at - last->at, gapBetween(last->cue.kind, due.cue.kind));
                }
                last = due;
                heard.insert(due.at);
            }
            for (const auto& started : only<event::PhaseStarted>(events)) {
                EXPECT_TRUE(heard.contains(started.at)) << static_cast<int>(started.phase.kind);
            }
        }
    }
}

TEST_F(GuidedSessionTest, AWholeRoutineIsInTheLogAsItWasDone)
{
    Guided guided = newSession();
    guided.command(0s, command::Start{});
    guided.to(guided.timeline.total());
    ASSERT_EQ(guided.engine.state(), EngineState::Ended);

    const SessionDetail detail = *valueOf(log->reader().detail(*guided.running->id()));
    EXPECT_EQ(detail.session.status, SessionStatus::Completed);
    EXPECT_EQ(detail.session.active, guided.timeline.total());
    EXPECT_EQ(detail.session.exercisesDone, 8);
    for (const ExerciseRow& exercise : detail.exercises) {
        EXPECT_TRUE(exercise.complete()) << exercise.exerciseId.toStdString();
    }
    EXPECT_EQ(holdRecords(detail).size(), guided.timeline.holds.size());
}

TEST_F(GuidedSessionTest, AfterACrashItGoesOnWhereItWas)
{
    Millis diedAt{0};
    std::size_t doneBefore = 0;
    {
        Guided guided = newSession();
        guided.command(0s, command::Start{});
        // In the middle of the second hold on the second side of the open book.
        const auto [first, last] = guided.timeline.holdsOf(1);
        const PlannedHold& hold = guided.timeline.holds[first + 6];
        for (std::size_t index = 0; index < hold.phase; ++index) {
            diedAt += guided.timeline.phases[index].duration;
        }
        guided.to(diedAt + 1s);
        doneBefore = first + 6;
        ASSERT_LT(first + 6, last);
    } // killed: nothing is said about the end
    reopen();
    clock.advance(10min);
    valueOf(log->closeOldSessions());

    const auto found = valueOf(log->unfinished());
    ASSERT_TRUE(found && found->routine);
    const RoutineSnapshot again = withReplacements(*found->routine, found->detail.exercises);
    Guided second(again, valueOf(log->carryOn(found->detail.session.id)), found->detail.session.active);
    const auto carryOn = carryOnFrom(second.timeline, holdRecords(found->detail));
    ASSERT_TRUE(carryOn);
    EXPECT_EQ(carryOn->hold, doneBefore);

    second.command(0s, command::Start{*carryOn});
    EXPECT_EQ(second.engine.snapshot(MonoTime{}).phase.kind, PhaseKind::GetReady);
    second.to(1h);
    const SessionDetail detail = *valueOf(log->reader().detail(*second.running->id()));
    EXPECT_EQ(detail.session.status, SessionStatus::Completed);
    EXPECT_EQ(holdRecords(detail).size(), second.timeline.holds.size());
    EXPECT_GT(detail.session.active, diedAt);
}

TEST_F(GuidedSessionTest, SavedAndLeftItIsOfferedAgainAndHurtIsKept)
{
    Guided guided = newSession();
    guided.command(0s, command::Start{});
    guided.to(30s);
    guided.command(30s, command::Hurt{});
    guided.command(35s, command::HurtSkipExercise{});
    guided.command(38s, command::HurtNumber{4});
    guided.command(50s, command::Leave{EndReason::Left});

    const auto found = valueOf(log->unfinished());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->detail.session.status, SessionStatus::InProgress);
    ASSERT_EQ(found->detail.hurts.size(), 1U);
    EXPECT_EQ(found->detail.hurts[0].exerciseId, QStringLiteral("cat-cow"));
    EXPECT_EQ(found->detail.hurts[0].pain, 4);
    // What was skipped on purpose is not asked for again.
    const auto carryOn = carryOnFrom(guided.timeline, holdRecords(found->detail));
    ASSERT_TRUE(carryOn);
    EXPECT_GE(guided.timeline.holds[carryOn->hold].block, 1);
}

TEST_F(GuidedSessionTest, TheEasierVersionIsLoggedBesideWhatWasDoneBefore)
{
    const TimelineItem locust{.exerciseId = QStringLiteral("locust")};
    const RoutineSnapshot single{.items = {locust}, .options = {}};
    Guided guided(single, log->newSession());
    guided.command(0s, command::Start{});
    guided.to(15s + 3s + 10s + 3s + 10s + 3s + 4s); // in the second lift
    ASSERT_EQ(guided.engine.snapshot(MonoTime(48s)).repetition, 2);

    const Exercise& exercise = *shippedCatalogue().exercise(locust.exerciseId);
    const auto easier = std::ranges::find(exercise.versions, VersionLevel::Easier, &ExerciseVersion::level);
    ASSERT_NE(easier, exercise.versions.end());
    const TimelineItem changed{.exerciseId = locust.exerciseId, .versionId = easier->id};
    guided.command(
        48s, command::ReplaceBlock{.block = 0,
                                   .source = buildTimeline(shippedCatalogue(), std::span(&changed, 1), {})});
    guided.to(10min);

    const SessionDetail detail = *valueOf(log->reader().detail(*guided.running->id()));
    EXPECT_EQ(detail.session.status, SessionStatus::Completed);
    ASSERT_EQ(detail.exercises.size(), 1U);
    EXPECT_EQ(detail.exercises[0].versionId, easier->id);
    const auto& holds = detail.exercises[0].holds;
    const auto inVersion = [&](const QString& id, HoldResult result) {
        return std::ranges::count_if(
            holds, [&](const HoldRow& hold) { return hold.versionId == id && hold.result == result; });
    };
    EXPECT_EQ(inVersion(QStringLiteral("normal"), HoldResult::Done), 3)
        << "once, and taken over for each leg";
    EXPECT_EQ(inVersion(QStringLiteral("normal"), HoldResult::Cut), 1);
    EXPECT_EQ(inVersion(easier->id, HoldResult::Done), 2); // the second pair: right, left
    EXPECT_TRUE(detail.exercises[0].complete());
}

} // namespace
