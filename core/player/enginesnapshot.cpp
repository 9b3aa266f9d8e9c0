// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/engine.h"

#include <algorithm>
#include <numeric>

namespace backstretch {

namespace {

Millis lengthFrom(const Timeline& timeline, std::size_t index)
{
    return std::accumulate(timeline.phases.begin() + static_cast<std::ptrdiff_t>(index),
                           timeline.phases.end(), Millis{0},
                           [](Millis sum, const Phase& phase) { return sum + phase.duration; });
}

/// Which hold of its repetition one is, where a repetition has several in a row.
void countParts(Snapshot& snapshot, const Timeline& timeline, std::size_t hold)
{
    const auto [first, last] = timeline.holdsOf(timeline.holds[hold].block);
    std::size_t begin = hold;
    std::size_t end = hold + 1;
    const auto together = [&](std::size_t other) {
        return timeline.holds[other].repetition == timeline.holds[hold].repetition;
    };
    while (begin > first && together(begin - 1)) {
        --begin;
    }
    while (end < last && together(end)) {
        ++end;
    }
    snapshot.part = static_cast<int>(hold - begin) + 1;
    snapshot.parts = static_cast<int>(end - begin);
}

} // namespace

Snapshot GuidedEngine::snapshot(MonoTime now) const
{
    Snapshot result;
    result.state = m_state;
    result.totals = m_totals;
    result.sessionLength = m_timeline.total();
    result.hurt = {.count = m_hurt.count,
                   .block = m_hurt.block,
                   .page = m_hurt.page,
                   .askNumber = m_hurt.askNumber,
                   .red = m_hurt.red};
    if (m_state == EngineState::Idle) {
        result.sessionRemaining = result.sessionLength;
        if (!m_timeline.phases.empty()) {
            result.next = 0;
        }
        return result;
    }
    if (m_index >= m_timeline.phases.size()) {
        return result;
    }
    result.phase = phase();
    result.phaseIndex = phaseIndex();
    result.block = phase().block;
    const Block& block = m_timeline.blocks[static_cast<std::size_t>(result.block)];
    result.repetitions = m_timeline.repetitionsOn(result.block, phase().side);
    if (m_state == EngineState::Ended) {
        return result;
    }

    // Time goes on between two calls; boundaries are passed by advance() alone.
    const bool timed = phase().kind != PhaseKind::Untimed;
    Millis since = std::max(now - m_now, Millis{0});
    if (const auto due = untilDue()) {
        since = std::min(since, *due);
    }
    result.elapsed = m_elapsed;
    result.countInRemaining = m_countInLeft;
    result.countInReason = m_countInReason;
    switch (m_state) {
    case EngineState::Running:
        result.elapsed += since;
        result.totals.active += since;
        if (isMoveOrHold(phase().kind)) {
            result.totals.moveAndHold += since;
        }
        break;
    case EngineState::CountIn:
        result.countInRemaining -= since;
        result.totals.countIn += since;
        break;
    default:
        result.totals.paused += since;
        break;
    }
    if (m_frozenSince) {
        result.frozenFor = m_now + since - *m_frozenSince;
    }
    if (timed) {
        result.remaining = phase().duration - result.elapsed;
        result.progress = phase().duration > Millis{0} ? static_cast<double>(result.elapsed.count()) /
                                                             static_cast<double>(phase().duration.count())
                                                       : 1.0;
    }

    const std::size_t following = m_inserted ? m_index : m_index + 1;
    if (following < m_timeline.phases.size()) {
        result.next = following;
    }
    result.sessionRemaining = result.remaining + lengthFrom(m_timeline, following);
    result.sessionLength += m_extra;
    if (m_inserted && m_phaseOpen) {
        result.sessionLength += m_inserted->duration;
    }
    result.repetition = phase().repetition;
    for (std::size_t index = m_index; result.repetition == 0 && index < block.endPhase; ++index) {
        result.repetition = m_timeline.phases[index].repetition;
    }
    if (const auto hold = m_timeline.holdOf(m_index)) {
        countParts(result, m_timeline, *hold);
        result.holdChanged = presentHold().has_value() && phase().duration != m_timeline.holds[*hold].planned;
    }
    return result;
}

} // namespace backstretch
