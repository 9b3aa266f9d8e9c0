// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/cueplan.h"

#include "core/player/breath.h"

#include <algorithm>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

/// The breath that a movement is heard as.
Breath breathOf(const Phase& phase)
{
    return phase.breathLength > 0ms ? phase.breath : Breath::None;
}

/// A cue with the places it may take.
struct Wish
{
    CueKind kind;
    CuePriority priority = CuePriority::Normal;
    Millis from{0};
    bool movable = false;
    int number = 0;
    std::optional<int> block = std::nullopt; ///< where it speaks of another exercise
    Breath breath = Breath::None;
};

constexpr Millis shortestCountedHold = 8s;
constexpr Millis shortestCountedGetReady = 4s;
constexpr Millis shortestAnnouncedGetReady = 8s;
constexpr Millis beforeStart = 4'500ms; ///< "Starting in", and then the count
constexpr Millis shortestHalvedHold = 20s;

void wishCountdown(std::vector<Wish>& wishes, const Phase& phase)
{
    for (int second = 3; second >= 1; --second) {
        wishes.push_back({.kind = CueKind::Countdown,
                          .priority = CuePriority::High,
                          .from = phase.duration - std::chrono::seconds(second),
                          .number = second});
    }
}

/// Every breath of a hold but the first breath in: there the hold itself begins.
void wishBreaths(std::vector<Wish>& wishes, const Phase& phase)
{
    for (Millis start{0}; start < phase.duration; start += phase.breathLength) {
        const auto wish = [&](Breath breath, Millis from) {
            wishes.push_back({.kind = CueKind::BreathTurn,
                              .priority = CuePriority::Low,
                              .from = from,
                              .number = breathsLeft(phase, start),
                              .breath = breath});
        };
        wish(Breath::In, start);
        wish(Breath::Out, start + breathIn(phase.breathLength));
    }
}

void wishForKind(std::vector<Wish>& wishes, const Phase& phase, const CueContext& context)
{
    switch (phase.kind) {
    case PhaseKind::GetReady:
        wishes.push_back({.kind = CueKind::ExerciseName, .priority = CuePriority::High, .movable = true});
        wishes.push_back(
            {.kind = CueKind::GetReady, .priority = CuePriority::Low, .from = 2s, .movable = true});
        if (phase.duration >= shortestCountedGetReady) {
            wishCountdown(wishes, phase);
        }
        if (phase.duration >= shortestAnnouncedGetReady) {
            wishes.push_back({.kind = CueKind::StartSoon,
                              .priority = CuePriority::Low,
                              .from = phase.duration - beforeStart});
        }
        return;
    case PhaseKind::MoveIn:
        wishes.push_back({.kind = CueKind::Move, .movable = true});
        // Worth saying only from three on; with two, everyone knows.
        if (context.firstOfRepetition && context.repetitions >= 3 &&
            phase.repetition >= context.repetitions - 1) {
            wishes.push_back({.kind = CueKind::RepetitionsLeft,
                              .priority = CuePriority::Low,
                              .from = cueGap,
                              .movable = true,
                              .number = context.repetitions - phase.repetition + 1});
        }
        return;
    case PhaseKind::MoveOut:
        // The end of the hold says it already.
        if (!context.afterHold) {
            wishes.push_back({.kind = CueKind::Move});
        }
        return;
    case PhaseKind::Hold:
        wishes.push_back({.kind = CueKind::HoldStart, .priority = CuePriority::High});
        if (phase.breathLength > 0ms) {
            wishBreaths(wishes, phase); // seconds are not counted over breaths
            return;
        }
        if (phase.duration >= shortestHalvedHold) {
            wishes.push_back(
                {.kind = CueKind::HalfWay, .priority = CuePriority::Low, .from = phase.duration / 2});
        }
        if (phase.duration >= shortestCountedHold) {
            wishCountdown(wishes, phase);
        }
        return;
    case PhaseKind::SwitchSides:
        wishes.push_back({.kind = CueKind::SwitchSides, .priority = CuePriority::High, .movable = true});
        return;
    case PhaseKind::Rest:
        wishes.push_back({.kind = CueKind::Rest, .movable = true});
        return;
    case PhaseKind::Break:
        wishes.push_back({.kind = CueKind::NextUp, .from = 2s, .movable = true, .block = phase.block});
        return;
    case PhaseKind::Untimed:
        wishes.push_back({.kind = CueKind::Untimed, .movable = true});
        return;
    }
}

/// The first free place for a wish, if there is one.
std::optional<Millis> placeFor(const Wish& wish, const CuePlan& taken, std::optional<Millis> last)
{
    Millis place = wish.from;
    for (const PlannedCue& other : taken) { // sorted: one pass moves past every neighbour
        const Millis after = gapBetween(other.cue.kind, wish.kind);
        if (place + gapBetween(wish.kind, other.cue.kind) <= other.offset || place >= other.offset + after) {
            continue;
        }
        if (!wish.movable) {
            return std::nullopt;
        }
        place = other.offset + after;
    }
    // The very start is always free to be taken: even the shortest phase is announced.
    if (last && place > Millis{0} && place > *last) {
        return std::nullopt;
    }
    return place;
}

/// What may be spoken without running into anything that matters as much.
std::optional<Millis> roomOf(const CuePlan& plan, std::size_t index, std::optional<Millis> end)
{
    const PlannedCue& cue = plan[index];
    for (std::size_t later = index + 1; later < plan.size(); ++later) {
        if (plan[later].cue.kind != CueKind::BreathTurn && plan[later].cue.priority >= cue.cue.priority) {
            return plan[later].offset - cue.offset;
        }
    }
    return end ? std::optional(*end - cue.offset) : std::nullopt;
}

} // namespace

CuePlan planCues(const Phase& phase, const CueContext& context)
{
    std::vector<Wish> wishes;
    // What has ended is told first; both stand in the beginning of the next phase.
    if (context.finishedBlock) {
        wishes.push_back({.kind = CueKind::ExerciseFinished,
                          .priority = CuePriority::High,
                          .block = context.finishedBlock});
    } else if (context.afterHold) {
        wishes.push_back({.kind = CueKind::HoldEnd, .priority = CuePriority::High});
    }
    wishForKind(wishes, phase, context);
    std::ranges::stable_sort(wishes, std::ranges::greater{}, &Wish::priority);

    const bool timed = phase.kind != PhaseKind::Untimed;
    const std::optional<Millis> last = timed ? std::optional(phase.duration - cueGap) : std::nullopt;
    CuePlan plan;
    for (const Wish& wish : wishes) {
        const auto place = placeFor(wish, plan, last);
        if (!place) {
            continue;
        }
        const PlannedCue planned{
            .offset = *place,
            .cue = {.kind = wish.kind,
                    .priority = wish.priority,
                    .phase = phase.kind,
                    .block = wish.block.value_or(phase.block),
                    .side = phase.side,
                    .number = wish.number,
                    .breath = wish.kind == CueKind::Move ? breathOf(phase) : wish.breath}};
        plan.insert(std::ranges::upper_bound(plan, *place, {}, &PlannedCue::offset), planned);
    }
    const std::optional<Millis> end = timed ? std::optional(phase.duration) : std::nullopt;
    for (std::size_t index = 0; index < plan.size(); ++index) {
        plan[index].cue.room = roomOf(plan, index, end);
    }
    return plan;
}

} // namespace backstretch
