// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/engine.h"

#include <algorithm>
#include <utility>

namespace backstretch {

namespace {

/// The hold of a new version that stands for one of the old version: same repetition and side, else the
/// same repetition, else the last there is (the new version has fewer).
std::optional<std::size_t> counterpart(const Timeline& timeline, int block, const PlannedHold& old)
{
    const auto [first, last] = timeline.holdsOf(block);
    std::optional<std::size_t> found;
    for (std::size_t hold = first; hold < last; ++hold) {
        const PlannedHold& candidate = timeline.holds[hold];
        if (candidate.repetition == old.repetition) {
            if (candidate.side == old.side) {
                return hold;
            }
            if (!found) {
                found = hold;
            }
        }
    }
    if (!found && last > first) {
        found = last - 1;
    }
    return found;
}

} // namespace

void GuidedEngine::apply(const command::ReplaceBlock& replace)
{
    const bool known = replace.block >= 0 && replace.sourceBlock >= 0 &&
                       static_cast<std::size_t>(replace.block) < m_timeline.blocks.size() &&
                       static_cast<std::size_t>(replace.sourceBlock) < replace.source.blocks.size();
    if (!live() || !known) {
        return;
    }
    const Block& source = replace.source.blocks[static_cast<std::size_t>(replace.sourceBlock)];
    if (source.firstPhase >= source.endPhase) {
        return;
    }
    if (m_state == EngineState::Hurting) {
        if (m_hurt.red || replace.block != m_hurt.block) {
            return;
        }
        leavePhase(PhaseEnd::Replaced);
        splice(replace);
        announceReplaced(replace.block);
        enter(m_timeline.exerciseStart(static_cast<std::size_t>(replace.block)));
        letHurtChoiceRun();
        return;
    }
    if (replace.block > phase().block) {
        splice(replace);
        announceReplaced(replace.block);
    } else if (replace.block == phase().block) {
        goOnInVersion(replace);
    }
}

/// Puts the new exercise in the place of the old one; no result of the old one counts for it yet.
void GuidedEngine::splice(const command::ReplaceBlock& replace)
{
    const auto [first, last] = m_timeline.holdsOf(replace.block);
    m_timeline = m_timeline.withBlock(static_cast<std::size_t>(replace.block), replace.source,
                                      static_cast<std::size_t>(replace.sourceBlock));
    const auto [newFirst, newLast] = m_timeline.holdsOf(replace.block);
    const auto at = [this](std::size_t hold) {
        return m_results.begin() + static_cast<std::ptrdiff_t>(hold);
    };
    m_results.insert(m_results.erase(at(first), at(last)), newLast - newFirst, std::nullopt);
}

void GuidedEngine::announceReplaced(int block, std::vector<event::TakenOver> takenOver)
{
    const auto [first, last] = m_timeline.holdsOf(block);
    m_events.emplace_back(event::BlockReplaced{.at = m_now,
                                               .block = block,
                                               .now = m_timeline.blocks[static_cast<std::size_t>(block)],
                                               .holds = static_cast<int>(last - first),
                                               .takenOver = std::move(takenOver)});
}

/// The exercise that is running changes: its present repetition starts again.
void GuidedEngine::goOnInVersion(const command::ReplaceBlock& replace)
{
    const auto block = static_cast<std::size_t>(replace.block);
    const auto inserted = m_inserted;
    const Phase before = phase();

    // The repetition that starts again: the present one, or between two the one to come.
    std::optional<PlannedHold> old;
    for (std::size_t index = m_index; !old && index < m_timeline.blocks[block].endPhase; ++index) {
        if (const auto hold = m_timeline.holdOf(index)) {
            old = m_timeline.holds[*hold];
        }
    }
    const auto [oldFirst, oldLast] = m_timeline.holdsOf(replace.block);
    const std::vector<PlannedHold> oldHolds(m_timeline.holds.begin() + static_cast<std::ptrdiff_t>(oldFirst),
                                            m_timeline.holds.begin() + static_cast<std::ptrdiff_t>(oldLast));

    leavePhase(PhaseEnd::Replaced);
    const std::vector<std::optional<HoldResult>> oldResults(
        m_results.begin() + static_cast<std::ptrdiff_t>(oldFirst),
        m_results.begin() + static_cast<std::ptrdiff_t>(oldLast));
    splice(replace);

    const bool resting = inserted && inserted->kind == PhaseKind::Rest;
    const bool fromStart =
        resting || before.kind == PhaseKind::Break || (before.kind == PhaseKind::GetReady && !inserted);
    const auto target = old ? counterpart(m_timeline, replace.block, *old) : std::nullopt;
    if (fromStart || !target) {
        announceReplaced(replace.block);
        enter(before.kind == PhaseKind::Break ? m_timeline.blocks[block].firstPhase
                                              : m_timeline.exerciseStart(block));
    } else {
        // What was done of the repetitions before stays done.
        std::vector<event::TakenOver> takenOver;
        for (std::size_t hold = m_timeline.holdsOf(replace.block).first; hold < *target; ++hold) {
            std::optional<std::size_t> from;
            for (std::size_t index = 0; index < oldHolds.size(); ++index) {
                const bool sameRepetition = oldHolds[index].repetition == m_timeline.holds[hold].repetition;
                const bool sameSide = oldHolds[index].side == m_timeline.holds[hold].side;
                if (sameRepetition && oldResults[index] && (sameSide || !from)) {
                    from = index;
                }
            }
            if (from) {
                m_results[hold] = oldResults[*from];
                takenOver.push_back({m_timeline.holds[hold], oldHolds[*from].order, *oldResults[*from]});
            }
        }
        announceReplaced(replace.block, std::move(takenOver));
        std::size_t start = m_timeline.repetitionStart(*target);
        if (inserted && inserted->kind == PhaseKind::GetReady) {
            Phase getReady = *inserted;
            getReady.hold = static_cast<int>(*target);
            enterInserted(getReady, start);
        } else {
            // Whoever is turning over or resting still needs the time to.
            const bool between = before.kind == PhaseKind::SwitchSides || before.kind == PhaseKind::Rest;
            if (between && start > 0 && m_timeline.phases[start - 1].kind == before.kind) {
                --start;
            }
            enter(start);
        }
    }
    if (m_state == EngineState::Paused) {
        emitCue(CueKind::VersionChanged, CuePriority::High);
    } else {
        countIn(CountInReason::VersionChanged, m_options.versionChange);
    }
}

} // namespace backstretch
