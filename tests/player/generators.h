// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enginefixture.h"

#include <rapidcheck/gtest.h>

#include <ostream>

namespace backstretch {

using namespace std::chrono_literals;

/// Something a simulated user does, so long after what was done before.
struct Act
{
    Millis after{0};
    Command command;
};

/// In [from, end), over the whole range from the first case on: rapidcheck itself begins small.
inline int pick(int from, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, end));
}

inline Millis seconds(int from, int to)
{
    // Whole seconds meet each other's boundaries, odd ones fall between them.
    const bool whole = pick(0, 3) > 0;
    return whole ? Millis(pick(from, to + 1) * 1000) : Millis(pick(from * 1000, to * 1000 + 1));
}

inline void addExercise(TimelineMaker& maker, int number, bool first, const std::string& version)
{
    const int repetitions = pick(1, 4);
    maker.exercise("exercise-" + std::to_string(number), seconds(1, 12), repetitions,
                   first || pick(0, 4) == 0 ? Millis{0} : seconds(1, 10), version);
    const int sides = pick(0, 4);
    const auto rest = pick(0, 2) == 0 ? Millis{0} : seconds(1, 6);
    const auto series = [&](std::initializer_list<Side> order) {
        for (int repetition = 1; repetition <= repetitions; ++repetition) {
            for (const Side side : order) {
                maker.lift(repetition, seconds(1, 4), seconds(1, 40),
                           pick(0, 3) == 0 ? Millis{0} : seconds(1, 4), side);
            }
            if (rest > Millis{0} && repetition < repetitions) {
                maker.add({.kind = PhaseKind::Rest, .duration = rest});
            }
        }
    };
    switch (sides) {
    case 0:
        series({Side::Left});
        maker.add({.kind = PhaseKind::SwitchSides, .duration = 8s, .side = Side::Right});
        series({Side::Right});
        break;
    case 1:
        series({Side::Right, Side::Left});
        break;
    case 2:
        series({Side::Centre, Side::Right, Side::Left});
        break;
    default:
        series({Side::None});
        break;
    }
    if (pick(0, 8) == 0) {
        maker.add({.kind = PhaseKind::Untimed});
    }
}

inline Timeline anySession()
{
    TimelineMaker maker;
    const int exercises = pick(1, 4);
    for (int number = 0; number < exercises; ++number) {
        addExercise(maker, number, number == 0, "normal");
    }
    Timeline timeline = maker;
    for (const Block& block : timeline.blocks) {
        const Millis breath = pick(0, 4) == 0 ? seconds(4, 8) : Millis{0};
        for (std::size_t index = block.firstPhase; index < block.endPhase; ++index) {
            timeline.phases[index].breathLength = breath;
        }
    }
    return timeline;
}

inline Millis anyDelay()
{
    switch (pick(0, 10)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return Millis(pick(0, 5'000));
    case 4:
    case 5:
    case 6:
        return std::chrono::seconds(pick(0, 15));
    case 7:
    case 8:
        return Millis(pick(5'000, 30'000));
    default:
        return Millis(pick(30'000, 120'000));
    }
}

/// What someone may do without skipping, repeating or changing an exercise.
inline Command calmCommand()
{
    switch (pick(0, 5)) {
    case 0:
        return command::Pause{};
    case 1:
        return command::AdjustHold{*rc::gen::element(Millis(5'000), Millis(-5'000))};
    case 2:
        return command::Done{};
    default:
        return command::Resume{};
    }
}

inline Command anyCommand(const Timeline& timeline)
{
    switch (pick(0, 24)) {
    case 0:
    case 1:
    case 2:
        return command::NextStep{};
    case 3:
        return command::NextExercise{};
    case 4:
    case 5:
        return command::BackStep{};
    case 6:
        return command::BackExercise{};
    case 7:
    case 8:
        return command::Hurt{};
    case 9:
        return command::HurtSkipExercise{};
    case 10:
    case 11:
        return command::HurtRest{};
    case 12:
        return command::HurtByMistake{};
    case 13:
        return command::HurtNumber{pick(-1, 12)};
    case 14:
    case 15: {
        const int block = pick(0, static_cast<int>(timeline.blocks.size()));
        TimelineMaker maker;
        addExercise(maker, block, true, "other");
        return command::ReplaceBlock{.block = block, .source = maker};
    }
    case 16:
        return pick(0, 6) == 0 ? Command(command::HurtEnd{}) : Command(command::Hurt{});
    case 17:
        return pick(0, 6) == 0 ? Command(command::Leave{}) : Command(command::Pause{});
    default:
        return calmCommand();
    }
}

template <typename Make>
std::vector<Act> anyActs(Make make, int most = 40)
{
    std::vector<Act> acts;
    const int count = pick(0, most);
    acts.reserve(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index) {
        acts.push_back({anyDelay(), make()});
    }
    return acts;
}

/// Starts, acts, and then lets time pass until the session is over: a paused one is carried on, one that
/// hurts is skipped, an untimed phase is done.
inline void playOut(Drive& run, const std::vector<Act>& acts, Millis now = Millis{0})
{
    run.command(now, command::Start{});
    for (const Act& act : acts) {
        now += act.after;
        run.command(now, act.command);
    }
    for (int guard = 0; run.engine.state() != EngineState::Ended && guard < 5'000; ++guard) {
        if (const auto due = run.engine.nextDeadline()) {
            now = std::max(now, Millis(due->time_since_epoch()));
            run.to(now);
            continue;
        }
        switch (run.engine.state()) {
        case EngineState::Paused:
            run.command(now, command::Resume{});
            break;
        case EngineState::Hurting:
            run.command(now, command::HurtSkipExercise{});
            break;
        default:
            run.command(now, command::Done{});
            break;
        }
    }
}

} // namespace backstretch
