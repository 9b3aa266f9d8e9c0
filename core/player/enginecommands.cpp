// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/engine.h"

#include <algorithm>

namespace backstretch {

void GuidedEngine::apply(const command::Start& start)
{
    if (m_state != EngineState::Idle) {
        return;
    }
    const bool carriesOn = start.carryOn && start.carryOn->hold < m_timeline.holds.size();
    m_state = EngineState::Running;
    m_events.emplace_back(event::SessionStarted{m_now, carriesOn});
    if (m_timeline.phases.empty()) {
        end(EndReason::None);
        return;
    }
    if (!carriesOn) {
        enter(0);
        return;
    }
    m_results = start.carryOn->results;
    m_results.resize(m_timeline.holds.size());
    const PlannedHold& hold = m_timeline.holds[start.carryOn->hold];
    m_hurt.count = start.carryOn->timesHurt;
    if (hold.order == 0) { // the exercise has a get ready of its own, which becomes the first
        const std::size_t first = m_timeline.exerciseStart(static_cast<std::size_t>(hold.block));
        if (m_timeline.phases[first].kind == PhaseKind::GetReady) {
            m_timeline.phases[first].duration = start.carryOn->getReady;
        }
        enter(first);
        return;
    }
    enterInserted({.kind = PhaseKind::GetReady,
                   .duration = start.carryOn->getReady,
                   .side = hold.side,
                   .block = hold.block,
                   .hold = static_cast<int>(start.carryOn->hold)},
                  m_timeline.repetitionStart(start.carryOn->hold));
}

void GuidedEngine::apply(const command::Pause& pause)
{
    if (m_state != EngineState::Running && m_state != EngineState::CountIn) {
        return;
    }
    freeze(EngineState::Paused);
    m_events.emplace_back(event::Paused{m_now, pause.reason});
    emitCue(CueKind::Paused, CuePriority::High);
}

void GuidedEngine::apply(const command::Resume&)
{
    if (m_state != EngineState::Paused) {
        return;
    }
    againIfLongAgo();
    countIn(CountInReason::Resumed, m_options.countIn);
}

void GuidedEngine::apply(const command::NextStep&)
{
    if (live() && m_state != EngineState::Hurting) {
        goOn(PhaseEnd::Next);
    }
}

void GuidedEngine::apply(const command::NextExercise&)
{
    if (live() && m_state != EngineState::Hurting) {
        skipExercise();
    }
}

void GuidedEngine::apply(const command::BackStep&)
{
    if (!live() || m_state == EngineState::Hurting) {
        return;
    }
    const bool pressedAgain = m_lastBack && m_now - *m_lastBack <= m_options.backAgain;
    const bool further = pressedAgain && !m_inserted && m_index > 0;
    m_lastBack = m_now;
    // What the first press began was no try, only the way here.
    again(further ? m_index - 1 : m_index, !(further && m_begunByBack));
    m_begunByBack = true;
}

void GuidedEngine::apply(const command::BackExercise&)
{
    if (!live() || m_state == EngineState::Hurting) {
        return;
    }
    const auto block = static_cast<std::size_t>(exercise());
    leavePhase(PhaseEnd::Again);
    enter(m_timeline.exerciseStart(block));
}

void GuidedEngine::apply(const command::AdjustHold& adjust)
{
    const auto hold = presentHold();
    if (!live() || m_state == EngineState::Hurting || !hold) {
        return;
    }
    Millis& length = m_timeline.phases[m_index].duration;
    const Millis before = length;
    const Millis limited = std::clamp(adjust.by, -m_options.longestHold, m_options.longestHold);
    if (limited < Millis{0}) {
        length = std::max(length + limited, std::min(length, m_elapsed + m_options.shortestRest));
    } else {
        length = std::min(length + limited, std::max(length, m_options.longestHold));
    }
    if (length != before) {
        replanCues();
        m_events.emplace_back(event::HoldAdjusted{m_now, *hold, length});
    }
}

void GuidedEngine::apply(const command::Done&)
{
    if (m_state == EngineState::Running && phase().kind == PhaseKind::Untimed) {
        goOn(PhaseEnd::RanOut);
    }
}

void GuidedEngine::apply(const command::Leave& leave)
{
    if (live()) {
        end(leave.reason == EndReason::None ? EndReason::Left : leave.reason);
    }
}

/// A phase, this one or another, from its beginning.
void GuidedEngine::again(std::size_t index, bool keepTry)
{
    const auto inserted = m_inserted;
    const bool asked = m_hurt.askNumber;
    leavePhase(PhaseEnd::Again, keepTry);
    if (inserted) {
        enterInserted(*inserted, m_index);
        m_hurt.askNumber = asked;
    } else {
        const bool same = index == m_index;
        enter(index);
        m_hurt.askNumber = asked && same;
    }
}

/// After a long stop the body has left the position: the hold counts from its beginning.
void GuidedEngine::againIfLongAgo()
{
    const bool longAgo = m_frozenSince && m_now - *m_frozenSince > m_options.startHoldAgain;
    if (longAgo && presentHold() && m_elapsed > Millis{0}) {
        again(m_index);
    }
}

void GuidedEngine::freeze(EngineState state)
{
    m_state = state;
    m_countInLeft = Millis{0};
    m_countInBeat = 0;
    if (!m_frozenSince) { // a stop during the count-in belongs to the stop before
        m_frozenSince = m_now;
    }
}

void GuidedEngine::run()
{
    m_state = EngineState::Running;
    m_frozenSince.reset();
    m_events.emplace_back(event::Resumed{m_now});
}

void GuidedEngine::countIn(CountInReason reason, Millis length)
{
    freeze(EngineState::CountIn);
    m_countInReason = reason;
    m_countInLeft = length;
    m_events.emplace_back(event::CountInStarted{m_now, reason, length});
    if (reason == CountInReason::Resumed) {
        // The beginning is the first beat; where another version is announced nothing is counted over it.
        m_countInBeat = length > std::chrono::seconds(2) ? 2 : length > std::chrono::seconds(1) ? 1 : 0;
        emitCue(CueKind::Resumed, CuePriority::High);
    } else {
        emitCue(CueKind::VersionChanged, CuePriority::High);
    }
}

void GuidedEngine::skipExercise()
{
    const int skipped = exercise();
    leavePhase(PhaseEnd::Skipped);
    const auto [first, last] = m_timeline.holdsOf(skipped);
    for (std::size_t hold = first; hold < last; ++hold) {
        if (!m_results[hold]) {
            recordHold(hold, HoldResult::Skipped, Millis{0});
        }
    }
    const auto next = static_cast<std::size_t>(skipped) + 1;
    if (next < m_timeline.blocks.size()) {
        enter(m_timeline.exerciseStart(next));
    } else {
        end(EndReason::None);
    }
}

/// The present hold has another length: what was said stays said, the rest is planned anew.
void GuidedEngine::replanCues()
{
    CuePlan plan(m_cues.begin(), m_cues.begin() + static_cast<std::ptrdiff_t>(m_nextCue));
    const auto said = [&](CueKind kind) {
        return std::ranges::any_of(m_cues.begin(), m_cues.begin() + static_cast<std::ptrdiff_t>(m_nextCue),
                                   [&](const PlannedCue& planned) { return planned.cue.kind == kind; });
    };
    for (const PlannedCue& planned : planCues(phase(), cueContext({}))) {
        const bool counts = planned.cue.kind == CueKind::Countdown || planned.cue.kind == CueKind::BreathTurn;
        if (planned.offset >= m_elapsed && (counts || !said(planned.cue.kind))) {
            plan.push_back(planned);
        }
    }
    m_cues = std::move(plan);
}

} // namespace backstretch
