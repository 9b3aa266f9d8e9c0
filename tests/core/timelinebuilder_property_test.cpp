// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any routine at all, laid out in time: what must hold for each of them.
#include "core/catalogue/timelinebuilder.h"
#include "tests/core/cataloguefixture.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

rc::Gen<TimelineItem> anyItem()
{
    return rc::gen::exec([] {
        const std::vector<Exercise>& exercises = shippedCatalogue().exercises();
        const Exercise& exercise = exercises[*rc::gen::inRange<std::size_t>(0, exercises.size())];
        const ExerciseVersion& version =
            exercise.versions[*rc::gen::inRange<std::size_t>(0, exercise.versions.size())];
        TimelineItem item{.exerciseId = exercise.id, .versionId = version.id};
        if (*rc::gen::arbitrary<bool>()) {
            item.hold = std::chrono::seconds(*rc::gen::inRange(-5, 60));
        }
        if (*rc::gen::arbitrary<bool>()) {
            item.repetitions = *rc::gen::inRange(-2, 20);
        }
        item.inBreaths = *rc::gen::arbitrary<bool>();
        item.startSide = *rc::gen::element(Side::None, Side::Left, Side::Right, Side::Centre);
        return item;
    });
}

rc::Gen<TimelineOptions> anyOptions()
{
    return rc::gen::exec([] {
        return TimelineOptions{.getReady = std::chrono::seconds(*rc::gen::inRange(0, 31)),
                               .turnOver = std::chrono::seconds(*rc::gen::inRange(0, 21)),
                               .breakBetween = std::chrono::seconds(*rc::gen::inRange(0, 61)),
                               .breath = std::chrono::seconds(*rc::gen::inRange(4, 9))};
    });
}

Timeline anyTimeline(std::vector<TimelineItem>& items, TimelineOptions& options)
{
    items = *rc::gen::container<std::vector<TimelineItem>>(anyItem());
    options = *anyOptions();
    return buildTimeline(shippedCatalogue(), items, options);
}

} // namespace

RC_GTEST_PROP(TimelineBuilderProperties, BlocksCoverThePhasesWithoutGaps, ())
{
    std::vector<TimelineItem> items;
    TimelineOptions options;
    const Timeline timeline = anyTimeline(items, options);
    RC_ASSERT(timeline.blocks.size() == items.size());
    std::size_t next = 0;
    Millis sum{0};
    for (std::size_t block = 0; block < timeline.blocks.size(); ++block) {
        RC_ASSERT(timeline.blocks[block].firstPhase == next);
        next = timeline.blocks[block].endPhase;
        sum += timeline.blockLength(block);
        for (std::size_t phase = timeline.blocks[block].firstPhase; phase < next; ++phase) {
            RC_ASSERT(timeline.phases[phase].block == static_cast<int>(block));
        }
    }
    RC_ASSERT(next == timeline.phases.size());
    RC_ASSERT(sum == timeline.total());
}

RC_GTEST_PROP(TimelineBuilderProperties, HoldsAreTheDose, ())
{
    std::vector<TimelineItem> items;
    TimelineOptions options;
    const Timeline timeline = anyTimeline(items, options);
    std::vector<int> perBlock(timeline.blocks.size(), 0);
    for (std::size_t index = 0; index < timeline.holds.size(); ++index) {
        const PlannedHold& hold = timeline.holds[index];
        const Phase& phase = timeline.phases[hold.phase];
        const Block& block = timeline.blocks[static_cast<std::size_t>(hold.block)];
        RC_ASSERT(phase.kind == PhaseKind::Hold);
        RC_ASSERT(phase.hold == static_cast<int>(index));
        RC_ASSERT(phase.block == hold.block);
        RC_ASSERT(phase.side == hold.side);
        RC_ASSERT(phase.repetition == hold.repetition);
        RC_ASSERT(phase.duration == hold.planned);
        RC_ASSERT(hold.planned == block.holdLength);
        RC_ASSERT(hold.order == perBlock[static_cast<std::size_t>(hold.block)]++);
        RC_ASSERT(hold.repetition >= 1 && hold.repetition <= block.repetitions);
    }
    for (std::size_t index = 0; index < items.size(); ++index) {
        const Exercise& exercise = *shippedCatalogue().exercise(items[index].exerciseId);
        const ExerciseVersion& version = *exercise.version(items[index].versionId);
        const Block& block = timeline.blocks[index];
        const bool twoSides =
            version.laterality == Laterality::PerSide || version.laterality == Laterality::Alternating;
        const int each = version.laterality == Laterality::Directions ? 3 : twoSides ? 2 : 1;
        RC_ASSERT(perBlock[index] == each * block.repetitions);
        RC_ASSERT(exercise.dosage.repetitions.clamped(block.repetitions) == block.repetitions);
        RC_ASSERT(block.holdLength >= std::chrono::seconds(exercise.dosage.holdSeconds.min));
        RC_ASSERT(block.holdLength <= std::chrono::seconds(exercise.dosage.holdSeconds.max));
        const bool breathFits = items[index].inBreaths && canCountBreaths(exercise, version, options.breath);
        RC_ASSERT(block.breathLength == (breathFits ? options.breath : Millis{0}));
        RC_ASSERT(!breathFits || block.holdLength % options.breath == Millis{0});
    }
}

RC_GTEST_PROP(TimelineBuilderProperties, MovesBelongToTheHoldTheyLeadTo, ())
{
    std::vector<TimelineItem> items;
    TimelineOptions options;
    const Timeline timeline = anyTimeline(items, options);
    for (std::size_t index = 0; index < timeline.phases.size(); ++index) {
        const Phase& phase = timeline.phases[index];
        const bool scripted = phase.kind == PhaseKind::MoveIn || phase.kind == PhaseKind::Hold ||
                              phase.kind == PhaseKind::MoveOut;
        RC_ASSERT(scripted == (phase.script >= 0));
        RC_ASSERT(scripted == (phase.hold >= 0));
        RC_ASSERT(scripted == (phase.repetition > 0));
        if (!scripted) {
            continue;
        }
        RC_ASSERT(static_cast<std::size_t>(phase.hold) < timeline.holds.size());
        const PlannedHold& hold = timeline.holds[static_cast<std::size_t>(phase.hold)];
        RC_ASSERT(hold.block == phase.block);
        RC_ASSERT(hold.side == phase.side);
        RC_ASSERT(hold.repetition == phase.repetition);
        RC_ASSERT(phase.kind != PhaseKind::MoveIn || index < hold.phase);
        RC_ASSERT(phase.kind != PhaseKind::MoveOut || index > hold.phase);
    }
}

RC_GTEST_PROP(TimelineBuilderProperties, RestsAndTurnsStandBetweenAndNeverLast, ())
{
    std::vector<TimelineItem> items;
    TimelineOptions options;
    const Timeline timeline = anyTimeline(items, options);
    for (std::size_t index = 0; index < timeline.blocks.size(); ++index) {
        const Block& block = timeline.blocks[index];
        const auto& version =
            *shippedCatalogue().exercise(items[index].exerciseId)->version(items[index].versionId);
        int turns = 0;
        int readies = 0;
        for (std::size_t at = block.firstPhase; at < block.endPhase; ++at) {
            const PhaseKind kind = timeline.phases[at].kind;
            turns += kind == PhaseKind::SwitchSides ? 1 : 0;
            readies += kind == PhaseKind::GetReady ? 1 : 0;
            RC_ASSERT(kind != PhaseKind::Break || (at == block.firstPhase && index > 0));
            if (kind == PhaseKind::Rest || kind == PhaseKind::SwitchSides) {
                RC_ASSERT(at + 1 < block.endPhase);
                RC_ASSERT(timeline.phases[at + 1].kind == PhaseKind::MoveIn);
                RC_ASSERT(timeline.phases[at - 1].kind == PhaseKind::MoveOut);
            }
        }
        RC_ASSERT(turns == (version.laterality == Laterality::PerSide ? 1 : 0));
        RC_ASSERT(readies == 1);
        const PhaseKind last = timeline.phases[block.endPhase - 1].kind;
        RC_ASSERT(last == PhaseKind::MoveOut);
    }
}

RC_GTEST_PROP(TimelineBuilderProperties, StartSideOnlySwapsTheSides, ())
{
    std::vector<TimelineItem> items = *rc::gen::container<std::vector<TimelineItem>>(anyItem());
    const TimelineOptions options = *anyOptions();
    const Timeline asked = buildTimeline(shippedCatalogue(), items, options);
    for (TimelineItem& item : items) {
        item.startSide = Side::None;
    }
    const Timeline first = buildTimeline(shippedCatalogue(), items, options);
    RC_ASSERT(asked.total() == first.total());
    RC_ASSERT(asked.phases.size() == first.phases.size());
    for (std::size_t index = 0; index < asked.phases.size(); ++index) {
        RC_ASSERT(asked.phases[index].kind == first.phases[index].kind);
        RC_ASSERT(asked.phases[index].duration == first.phases[index].duration);
        RC_ASSERT((asked.phases[index].side == Side::Centre) == (first.phases[index].side == Side::Centre));
    }
}
