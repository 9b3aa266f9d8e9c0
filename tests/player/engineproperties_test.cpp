// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generators.h"

#include <set>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

/// The same acts, but with the time between them passed in small steps.
void playInSteps(Drive& run, const std::vector<Act>& acts, Millis last, Millis step)
{
    Millis now{0};
    run.command(now, command::Start{});
    const auto passTo = [&](Millis end) {
        while (now < end) {
            now = std::min(now + step, end);
            run.to(now);
        }
    };
    for (const Act& act : acts) {
        passTo(now + act.after);
        run.command(now, act.command);
    }
    passTo(last);
}

Millis timeOfLast(const std::vector<Act>& acts)
{
    Millis sum{0};
    for (const Act& act : acts) {
        sum += act.after;
    }
    return sum;
}

RC_GTEST_PROP(EngineProperty, OneLongStepIsManyShortOnes, ())
{
    const Timeline timeline = anySession();
    const auto acts = anyActs([&] { return anyCommand(timeline); });
    const Millis last = timeOfLast(acts) + anyDelay();
    const Millis step{pick(20, 3'000)};

    Drive whole(timeline);
    playInSteps(whole, acts, last, 24h);
    Drive steps(timeline);
    playInSteps(steps, acts, last, step);

    RC_ASSERT(whole.events == steps.events);
    RC_ASSERT(whole.at(last) == steps.at(last));
}

RC_GTEST_PROP(EngineProperty, AMinuteInOneStepIsSixtyThousandMilliseconds, ())
{
    const Timeline timeline = anySession();
    const Millis from = anyDelay();
    Drive whole(timeline);
    whole.start().to(from).to(from + 60s);
    Drive steps(timeline);
    steps.start().to(from);
    for (Millis now = from + 1ms; now <= from + 60s; now += 1ms) {
        steps.to(now);
    }
    RC_ASSERT(whole.events == steps.events);
    RC_ASSERT(whole.at(from + 60s) == steps.at(from + 60s));
}

RC_GTEST_PROP(EngineProperty, EachStartHasOneEndAndTheSessionOneOutcome, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, anyActs([&] { return anyCommand(timeline); }));

    bool open = false;
    int started = 0;
    int ended = 0;
    for (const Event& event : run.events) {
        if (std::holds_alternative<event::PhaseStarted>(event)) {
            RC_ASSERT(!open);
            open = true;
        } else if (std::holds_alternative<event::PhaseEnded>(event)) {
            RC_ASSERT(open);
            open = false;
        } else if (std::holds_alternative<event::SessionStarted>(event)) {
            ++started;
        } else if (std::holds_alternative<event::SessionEnded>(event)) {
            ++ended;
        }
    }
    RC_ASSERT(!open);
    RC_ASSERT(started == 1);
    RC_ASSERT(ended == 1);
    RC_ASSERT(std::holds_alternative<event::SessionEnded>(run.events.back()));
}

RC_GTEST_PROP(EngineProperty, ActiveAndCountInAndPausedAreTheWholeTime, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, anyActs([&] { return anyCommand(timeline); }));

    const auto end = run.last<event::SessionEnded>();
    const Millis wall = end.at - timeOf(run.events.front());
    RC_ASSERT(end.totals.active + end.totals.countIn + end.totals.paused == wall);
    Millis active{0};
    Millis moveAndHold{0};
    for (const auto& phase : run.all<event::PhaseEnded>()) {
        active += phase.active;
        moveAndHold += isMoveOrHold(phase.phase.kind) ? phase.active : Millis{0};
    }
    RC_ASSERT(active == end.totals.active);
    RC_ASSERT(moveAndHold == end.totals.moveAndHold);
}

RC_GTEST_PROP(EngineProperty, TimesNeverGoBack, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, anyActs([&] { return anyCommand(timeline); }));
    for (std::size_t index = 1; index < run.events.size(); ++index) {
        RC_ASSERT(timeOf(run.events[index - 1]) <= timeOf(run.events[index]));
    }
}

RC_GTEST_PROP(EngineProperty, TheDeadlineIsTheTimeOfTheNextEvent, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    run.start();
    Millis now{0};
    for (const Act& act : anyActs([&] { return anyCommand(timeline); })) {
        const auto due = run.engine.nextDeadline();
        const Millis until = now + act.after;
        if (due) {
            RC_ASSERT(*due > MonoTime(now)); // what was due at once has happened
            if (*due <= MonoTime(until)) {
                RC_ASSERT(run.engine.advance(*due - 1ms).empty());
                const auto events = run.engine.advance(*due);
                RC_ASSERT(!events.empty());
                RC_ASSERT(timeOf(events.front()) == *due);
            }
        }
        if (!due) {
            RC_ASSERT(run.engine.advance(MonoTime(until)).empty());
        }
        now = until;
        run.command(now, act.command);
    }
}

RC_GTEST_PROP(EngineProperty, AStoppedSessionNeverAdvances, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    run.start();
    Millis now{0};
    for (const Act& act : anyActs([&] { return anyCommand(timeline); })) {
        const EngineState state = run.engine.state();
        const bool stopped = state == EngineState::Paused || state == EngineState::Hurting;
        const Snapshot before = run.at(now);
        if (stopped) {
            const Millis later = now + act.after;
            RC_ASSERT(run.engine.advance(MonoTime(later)).empty());
            const Snapshot after = run.at(later);
            RC_ASSERT(after.elapsed == before.elapsed);
            RC_ASSERT(after.phase == before.phase);
            RC_ASSERT(after.sessionRemaining == before.sessionRemaining);
            RC_ASSERT(after.totals.active == before.totals.active);
            RC_ASSERT(after.totals.paused == before.totals.paused + act.after);
        }
        now += act.after;
        run.command(now, act.command);
    }
}

RC_GTEST_PROP(EngineProperty, NoPhaseIsLostOrDoubled, ())
{
    // Whoever only pauses, carries on and changes the length of holds meets every phase once, in order.
    const Timeline timeline = anySession();
    EngineOptions options;
    options.startHoldAgain = 24h;
    Drive run(timeline, options);
    playOut(run, anyActs(calmCommand));

    const auto started = run.all<event::PhaseStarted>();
    RC_ASSERT(started.size() == timeline.phases.size());
    for (std::size_t index = 0; index < started.size(); ++index) {
        RC_ASSERT(started[index].index == index);
    }
    const auto holds = run.all<event::HoldFinished>();
    RC_ASSERT(holds.size() == timeline.holds.size());
    RC_ASSERT(run.last<event::SessionEnded>().status == SessionStatus::Completed);
}

RC_GTEST_PROP(EngineProperty, AfterAPhaseComesTheNext, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, anyActs([&] { return anyCommand(timeline); }));

    std::optional<std::size_t> expected;
    for (const Event& event : run.events) {
        if (const auto* end = std::get_if<event::PhaseEnded>(&event)) {
            const bool onward = end->reason == PhaseEnd::RanOut || end->reason == PhaseEnd::Next;
            expected = onward && end->index ? std::optional(*end->index + 1) : std::nullopt;
        } else if (const auto* start = std::get_if<event::PhaseStarted>(&event)) {
            if (expected) {
                RC_ASSERT(start->index == expected);
            }
            expected.reset();
        } else if (std::holds_alternative<event::SessionEnded>(event) && expected) {
            RC_ASSERT(*expected == run.engine.timeline().phases.size());
        }
    }
}

RC_GTEST_PROP(EngineProperty, HoldsAreWhatTheyWere, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, anyActs([&] { return anyCommand(timeline); }));

    for (std::size_t index = 0; index < run.events.size(); ++index) {
        const auto* finished = std::get_if<event::HoldFinished>(&run.events[index]);
        if (finished == nullptr) {
            continue;
        }
        if (finished->result == HoldResult::Skipped) {
            RC_ASSERT(finished->done == Millis{0});
            continue;
        }
        // A try is told right before the end of its phase, with the time the timer ran in it.
        RC_ASSERT(index + 1 < run.events.size());
        const auto* ended = std::get_if<event::PhaseEnded>(&run.events[index + 1]);
        RC_ASSERT(ended != nullptr);
        RC_ASSERT(ended->phase.kind == PhaseKind::Hold);
        RC_ASSERT(ended->active == finished->done);
        RC_ASSERT((finished->result == HoldResult::Done) == (ended->reason == PhaseEnd::RanOut));
        if (finished->result == HoldResult::Done) {
            RC_ASSERT(finished->done == ended->phase.duration);
        } else {
            RC_ASSERT(finished->done < ended->phase.duration);
        }
    }
}

RC_GTEST_PROP(EngineProperty, CompletedMeansThatEveryPlannedHoldWasDone, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, anyActs([&] { return anyCommand(timeline); }));
    if (!run.all<event::BlockReplaced>().empty()) {
        return; // told by examples: holds of two versions stand for each other
    }
    const auto holds = run.holds();
    std::size_t done = 0;
    for (const auto& [hold, finished] : holds) {
        done += finished.result == HoldResult::Done ? 1 : 0;
    }
    const auto end = run.last<event::SessionEnded>();
    RC_ASSERT((end.status == SessionStatus::Completed) == (done == timeline.holds.size()));
}

RC_GTEST_PROP(EngineProperty, HurtAlwaysWins, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    run.start();
    Millis now{0};
    for (const Act& act : anyActs([&] { return anyCommand(timeline); })) {
        now += act.after;
        run.command(now, act.command);
    }
    now += anyDelay();
    run.to(now);
    if (run.engine.state() == EngineState::Ended) {
        return;
    }
    run.command(now, command::Hurt{});
    RC_ASSERT(run.engine.state() == EngineState::Hurting);
    const auto before = run.events.size();
    // Whatever is pressed, nothing moves until one of the ways on is chosen.
    for (const Act& act : anyActs([] {
             switch (pick(0, 4)) {
             case 0:
                 return Command(command::NextStep{});
             case 1:
                 return Command(command::BackExercise{});
             case 2:
                 return Command(command::NextExercise{});
             default:
                 return calmCommand();
             }
         })) {
        now += act.after;
        run.command(now, act.command);
    }
    RC_ASSERT(run.events.size() == before);
    RC_ASSERT(run.engine.state() == EngineState::Hurting);
}

RC_GTEST_PROP(EngineProperty, CuesKeepTheirDistance, ())
{
    // Left to itself, a session never lets two cues collide.
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, {});
    auto cues = run.all<event::CueDue>();
    for (std::size_t index = 1; index < cues.size(); ++index) {
        const Cue& before = cues[index - 1].cue;
        if (before.phase != PhaseKind::Untimed) { // done at any moment
            RC_ASSERT(cues[index].at - cues[index - 1].at >= gapBetween(before.kind, cues[index].cue.kind));
        }
    }
    std::erase_if(cues, [](const event::CueDue& due) { return due.cue.kind == CueKind::BreathTurn; });
    for (std::size_t index = 0; index < cues.size(); ++index) {
        const Cue& cue = cues[index].cue;
        for (std::size_t later = index + 1; cue.room && later < cues.size(); ++later) {
            const bool withinRoom = cues[later].at - cues[index].at < *cue.room;
            RC_ASSERT(!withinRoom || cues[later].cue.priority < cue.priority);
        }
    }
}

RC_GTEST_PROP(EngineProperty, EveryPhaseIsAnnouncedAndEveryLongHoldCountedDown, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    playOut(run, {});
    std::set<Millis> cueTimes;
    std::multiset<Millis> ticks;
    for (const auto& due : run.all<event::CueDue>()) {
        cueTimes.insert(due.at.time_since_epoch());
        if (due.cue.kind == CueKind::Countdown) {
            ticks.insert(due.at.time_since_epoch() + std::chrono::seconds(due.cue.number));
        }
    }
    for (const auto& ended : run.all<event::PhaseEnded>()) {
        if (ended.phase.kind != PhaseKind::Break) { // after an exercise without phases: silence, then next up
            RC_ASSERT(cueTimes.contains((ended.at - ended.active).time_since_epoch()));
        }
        const bool inSeconds = ended.phase.breathLength == Millis{0};
        if (ended.phase.kind == PhaseKind::Hold && inSeconds && ended.phase.duration >= 8s) {
            RC_ASSERT(ticks.count(ended.at.time_since_epoch()) == 3U);
        }
    }
}

RC_GTEST_PROP(EngineProperty, WhatRemainsAndWhatIsOverIsTheWhole, ())
{
    const Timeline timeline = anySession();
    Drive run(timeline);
    run.start();
    Millis now{0};
    for (const Act& act : anyActs([&] { return anyCommand(timeline); })) {
        now += act.after;
        run.command(now, act.command);
        const Snapshot shot = run.at(now);
        RC_ASSERT(shot.elapsed >= Millis{0});
        RC_ASSERT(shot.remaining >= Millis{0});
        RC_ASSERT(shot.progress >= 0.0 && shot.progress <= 1.0);
        RC_ASSERT(shot.sessionRemaining >= shot.remaining);
        RC_ASSERT(shot.countInRemaining >= Millis{0});
        RC_ASSERT(shot.hurt.count >= 0);
        if (shot.state != EngineState::Ended && shot.phase.kind != PhaseKind::Untimed) {
            RC_ASSERT(shot.elapsed + shot.remaining == shot.phase.duration);
        }
        if (shot.phaseIndex) {
            RC_ASSERT(run.engine.timeline().phases.at(*shot.phaseIndex) == shot.phase);
        }
        if (shot.part > 0) {
            RC_ASSERT(shot.part <= shot.parts);
        }
    }
}

} // namespace
