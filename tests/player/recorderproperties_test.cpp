// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/carryon.h"
#include "core/player/recorder.h"
#include "fakejournal.h"
#include "generators.h"

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

SessionPlan planFor(const Timeline& timeline)
{
    SessionPlan plan;
    for (const Block& block : timeline.blocks) {
        plan.exercises.push_back(
            {.exerciseId = block.exerciseId, .name = block.exerciseId, .versionId = "normal"});
    }
    return plan;
}

/// Gives the events to the recorder in batches as they might come.
void recordAll(SessionRecorder& recorder, const std::vector<Event>& events)
{
    std::size_t first = 0;
    while (first < events.size()) {
        const auto most = static_cast<int>(std::min<std::size_t>(events.size() - first, 10));
        const auto count = static_cast<std::size_t>(pick(1, most + 1));
        (void)recorder.record(std::span(events).subspan(first, count));
        first += count;
    }
}

RC_GTEST_PROP(RecorderProperty, TheLogCountsWhatWasDoneAndNotWhatWasPlanned, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, anyActs([&] { return anyCommand(timeline); }));
    FakeJournal journal;
    SessionRecorder recorder(journal, planFor(timeline));
    recordAll(recorder, run.events);

    // Told from the phases alone: of each hold the last try that the timer ran in, or its being skipped.
    RC_ASSERT(journal.begun.size() == 1U);
    RC_ASSERT(journal.ends.size() == 1U);
    Millis holding{0};
    for (const HoldRecord& call : journal.calls) {
        holding += call.done;
    }
    Millis ran{0};
    Millis passedThrough{0}; // on the way back: no try
    for (std::size_t index = 0; index < run.events.size(); ++index) {
        const auto* ended = std::get_if<event::PhaseEnded>(&run.events[index]);
        if (ended == nullptr || ended->phase.kind != PhaseKind::Hold) {
            continue;
        }
        ran += ended->active;
        if (!std::holds_alternative<event::HoldFinished>(run.events[index - 1])) {
            RC_ASSERT(ended->active == 0ms || ended->reason == PhaseEnd::Again);
            RC_ASSERT(ended->active <= 2s);
            passedThrough += ended->active;
        }
    }
    RC_ASSERT(holding + passedThrough == ran);

    Millis active{0};
    for (const auto& ended : run.all<event::PhaseEnded>()) {
        active += ended.active;
    }
    RC_ASSERT(journal.ends[0].active == active);
    for (std::size_t index = 1; index < journal.active.size(); ++index) {
        RC_ASSERT(journal.active[index - 1] < journal.active[index]);
    }
    if (!journal.active.empty()) {
        RC_ASSERT(journal.active.back() <= active);
    }
}

RC_GTEST_PROP(RecorderProperty, EveryHurtIsInTheLogUnlessItWasWithdrawn, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, anyActs([&] { return anyCommand(timeline); }));
    FakeJournal journal;
    SessionRecorder recorder(journal, planFor(timeline));
    recordAll(recorder, run.events);

    std::map<int, std::optional<int>> expected;
    for (const auto& hurt : run.all<event::HurtStarted>()) {
        expected[hurt.id] = std::nullopt;
    }
    for (const auto& given : run.all<event::HurtNumberGiven>()) {
        expected.at(given.id) = given.number;
    }
    for (const auto& withdrawn : run.all<event::HurtWithdrawn>()) {
        RC_ASSERT(expected.erase(withdrawn.id) == 1U);
    }
    std::map<int, std::optional<int>> written;
    for (const auto& [id, entry] : journal.hurts) {
        written[id] = entry.second;
    }
    RC_ASSERT(written == expected);
    RC_ASSERT(journal.ends.at(0).keep || (expected.empty() && journal.active.empty()) ||
              !run.all<event::HurtWithdrawn>().empty());
}

RC_GTEST_PROP(RecorderProperty, ADiskThatFailsNowAndThenLosesNothing, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, anyActs([&] { return anyCommand(timeline); }));

    FakeJournal good;
    SessionRecorder recorder(good, planFor(timeline));
    (void)recorder.record(run.events);

    FakeJournal bad;
    std::uint32_t state = *rc::gen::arbitrary<std::uint32_t>();
    bad.failsNow = [&] {
        state = state * 1664525U + 1013904223U;
        return state >> 30U == 0U;
    };
    SessionRecorder patient(bad, planFor(timeline));
    recordAll(patient, run.events);
    for (int tries = 0; tries < 1'000 && patient.waiting() > 0; ++tries) {
        (void)patient.retry();
    }
    RC_ASSERT(patient.waiting() == 0U);
    RC_ASSERT(bad.begun == good.begun);
    RC_ASSERT(bad.calls == good.calls);
    RC_ASSERT(bad.holds == good.holds);
    RC_ASSERT(bad.hurts == good.hurts);
    RC_ASSERT(bad.replaced == good.replaced);
    RC_ASSERT(bad.ends == good.ends);
}

RC_GTEST_PROP(RecorderProperty, ASessionLeftAndCarriedOnTellsTheSameAsOneInOneGo, ())
{
    // No commands but leaving, so all holds are done in the end, in one part or in several.
    const Timeline timeline = anySession();
    FakeJournal journal;
    std::optional<Millis> before;
    Command start = command::Start{};
    for (int part = 0; part < 200; ++part) {
        GuidedEngine engine(timeline);
        auto recorder = before ? SessionRecorder(journal, planFor(timeline), *before)
                               : SessionRecorder(journal, planFor(timeline));
        (void)recorder.record(engine.handle(start, MonoTime{}));
        MonoTime now = MonoTime{} + 60s + anyDelay();
        (void)recorder.record(engine.advance(now));
        while (engine.state() == EngineState::Running &&
               engine.snapshot(now).phase.kind == PhaseKind::Untimed) {
            (void)recorder.record(engine.handle(command::Done{}, now));
        }
        (void)recorder.record(engine.handle(command::Leave{}, now));
        RC_ASSERT(journal.ends.size() == static_cast<std::size_t>(part) + 1);
        before = journal.ends.back().active;
        std::vector<HoldRecord> records;
        for (const auto& [key, record] : journal.holds) {
            records.push_back(record);
        }
        const auto carryOn = carryOnFrom(timeline, records);
        if (!carryOn) {
            RC_ASSERT(journal.ends.back().status == SessionStatus::Completed);
            RC_ASSERT(journal.holds.size() == timeline.holds.size());
            for (const HoldRecord& record : records) {
                RC_ASSERT(record.result == HoldResult::Done);
            }
            return;
        }
        RC_ASSERT(journal.ends.back().status == SessionStatus::InProgress);
        start = command::Start{*carryOn};
    }
    RC_FAIL("the session never ended");
}

} // namespace
