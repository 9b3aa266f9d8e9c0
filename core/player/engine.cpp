// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/engine.h"

#include "core/player/carryon.h"

#include <algorithm>
#include <span>
#include <utility>

namespace backstretch {

namespace {

bool isTimed(const Phase& phase)
{
    return phase.kind != PhaseKind::Untimed;
}

} // namespace

GuidedEngine::GuidedEngine(Timeline timeline, EngineOptions options)
    : m_timeline(std::move(timeline))
    , m_options(options)
    , m_results(m_timeline.holds.size())
{
}

std::vector<Event> GuidedEngine::handle(const Command& command, MonoTime now)
{
    m_endWaits = std::holds_alternative<command::Hurt>(command);
    advanceTo(now);
    m_endWaits = false;
    std::visit([this](const auto& wish) { apply(wish); }, command);
    advanceTo(m_now); // what the command made due at once
    return std::exchange(m_events, {});
}

std::vector<Event> GuidedEngine::advance(MonoTime now)
{
    advanceTo(now);
    return std::exchange(m_events, {});
}

std::optional<MonoTime> GuidedEngine::nextDeadline() const
{
    const auto due = untilDue();
    return due ? std::optional(m_now + *due) : std::nullopt;
}

// Going from one due time to the next, and never past one, is what makes one long step and many short
// ones the same.
void GuidedEngine::advanceTo(MonoTime now)
{
    if (m_state == EngineState::Idle) {
        m_now = now;
        return;
    }
    const MonoTime target = std::max(now, m_now);
    for (auto due = untilDue(); due && m_now + *due <= target; due = untilDue()) {
        passTime(*due);
        if (m_endWaits && isEndDue()) {
            return; // the command comes at the end's own time, and first
        }
        fireDue();
    }
    passTime(target - m_now);
}

/// Whether nothing but the session's end is left. A last hold that is over is no matter of a moment: it is
/// done.
bool GuidedEngine::isEndDue() const
{
    return m_state == EngineState::Running && !m_inserted && m_index + 1 == m_timeline.phases.size() &&
           phase().kind != PhaseKind::Hold && isTimed(phase()) && m_elapsed >= phase().duration &&
           m_nextCue >= m_cues.size();
}

void GuidedEngine::passTime(Millis span)
{
    m_now += span;
    switch (m_state) {
    case EngineState::Running:
        m_elapsed += span;
        m_totals.active += span;
        if (isMoveOrHold(phase().kind)) {
            m_totals.moveAndHold += span;
        }
        return;
    case EngineState::CountIn:
        m_countInLeft -= span;
        m_totals.countIn += span;
        return;
    case EngineState::Paused:
    case EngineState::Hurting:
        m_totals.paused += span;
        return;
    case EngineState::Idle:
    case EngineState::Ended:
        return;
    }
}

std::optional<Millis> GuidedEngine::untilDue() const
{
    if (m_state == EngineState::CountIn) {
        return m_countInLeft - std::chrono::seconds(m_countInBeat);
    }
    if (m_state != EngineState::Running) {
        return std::nullopt;
    }
    std::optional<Millis> due;
    if (isTimed(phase())) {
        due = phase().duration - m_elapsed;
    }
    if (m_nextCue < m_cues.size()) {
        const Millis cue = m_cues[m_nextCue].offset - m_elapsed;
        due = due ? std::min(*due, cue) : cue;
    }
    return due ? std::optional(std::max(*due, Millis{0})) : std::nullopt;
}

void GuidedEngine::fireDue()
{
    if (m_state == EngineState::CountIn) {
        if (m_countInBeat > 0) {
            emitCue(CueKind::CountIn, CuePriority::Normal, m_countInBeat--);
        } else {
            run();
        }
        return;
    }
    if (m_nextCue < m_cues.size() && m_cues[m_nextCue].offset <= m_elapsed) {
        m_events.emplace_back(event::CueDue{m_now, m_cues[m_nextCue++].cue});
        return;
    }
    goOn(PhaseEnd::RanOut);
}

const Phase& GuidedEngine::phase() const
{
    return m_inserted ? *m_inserted : m_timeline.phases[m_index];
}

std::optional<std::size_t> GuidedEngine::phaseIndex() const
{
    return m_inserted ? std::nullopt : std::optional(m_index);
}

std::optional<std::size_t> GuidedEngine::presentHold() const
{
    if (!m_phaseOpen || m_inserted || phase().kind != PhaseKind::Hold) {
        return std::nullopt;
    }
    return m_timeline.holdOf(m_index);
}

bool GuidedEngine::live() const
{
    return m_state != EngineState::Idle && m_state != EngineState::Ended;
}

int GuidedEngine::exercise() const
{
    const bool between = !m_inserted && phase().kind == PhaseKind::Break && phase().block > 0;
    return between ? phase().block - 1 : phase().block;
}

void GuidedEngine::enter(std::size_t index, const CueContext& context)
{
    m_inserted.reset();
    m_index = index;
    begin(context);
}

void GuidedEngine::enterInserted(const Phase& inserted, std::size_t thenIndex)
{
    m_inserted = inserted;
    m_index = thenIndex;
    begin({});
}

CueContext GuidedEngine::cueContext(CueContext context) const
{
    if (!m_inserted) {
        const auto hold = m_timeline.holdOf(m_index);
        context.repetitions = m_timeline.repetitionsOn(phase().block, phase().side);
        // Where a repetition has several holds in a row, it begins with the first of them.
        const auto& holds = m_timeline.holds;
        const bool goesOn =
            hold && holds[*hold].order > 0 && holds[*hold - 1].repetition == holds[*hold].repetition;
        context.firstOfRepetition = hold && !goesOn && m_timeline.repetitionStart(*hold) == m_index;
    }
    return context;
}

void GuidedEngine::begin(CueContext context)
{
    m_elapsed = Millis{0};
    m_phaseOpen = true;
    m_begunByBack = false;
    m_cues = planCues(phase(), cueContext(context));
    m_nextCue = 0;
    m_events.emplace_back(event::PhaseStarted{m_now, phase(), phaseIndex()});
}

void GuidedEngine::leavePhase(PhaseEnd reason, bool keepTry)
{
    if (!m_phaseOpen) {
        return; // resting is over, and the page asks what is next
    }
    if (const auto hold = presentHold()) {
        const bool ranOut = reason == PhaseEnd::RanOut;
        // Passing through a hold without staying in it is no try that could undo an earlier one.
        if (keepTry && (ranOut || m_elapsed > Millis{0} || !m_results[*hold])) {
            recordHold(*hold, ranOut ? HoldResult::Done : HoldResult::Cut, m_elapsed);
        }
    }
    m_phaseOpen = false;
    if (m_inserted) {
        m_extra += m_elapsed;
    }
    m_hurt.askNumber = false; // it is asked in the one phase that follows
    m_events.emplace_back(event::PhaseEnded{m_now, phase(), phaseIndex(), reason, m_elapsed});
}

void GuidedEngine::recordHold(std::size_t hold, HoldResult result, Millis done)
{
    m_results[hold] = result;
    m_events.emplace_back(event::HoldFinished{m_now, hold, m_timeline.holds[hold], done, result});
}

/// Into the phase that follows by itself.
void GuidedEngine::goOn(PhaseEnd reason)
{
    const bool wasHold = presentHold().has_value();
    const int block = phase().block;
    leavePhase(reason);
    if (m_inserted) {
        if (m_inserted->kind == PhaseKind::Rest) {
            hurtAgain(HurtPage::RestOver);
        } else {
            enter(m_index);
        }
        return;
    }
    const std::size_t next = m_index + 1;
    if (next == m_timeline.phases.size()) {
        end(EndReason::None);
        return;
    }
    CueContext context{.afterHold = wasHold};
    if (m_timeline.phases[next].block != block) {
        context.finishedBlock = block;
    }
    enter(next, context);
}

bool GuidedEngine::isGoneThrough(int block) const
{
    const auto [first, last] = m_timeline.holdsOf(block);
    const auto results = std::span(m_results).subspan(first, last - first);
    const auto count = [&](HoldResult wanted) {
        return static_cast<int>(std::ranges::count(results, wanted));
    };
    return backstretch::isGoneThrough(static_cast<int>(results.size()), count(HoldResult::Done),
                                      count(HoldResult::Cut));
}

bool GuidedEngine::allDone() const
{
    return std::ranges::all_of(m_results, [](const auto& result) { return result == HoldResult::Done; });
}

void GuidedEngine::end(EndReason reason)
{
    leavePhase(PhaseEnd::SessionEnded);
    if (reason == EndReason::None) {
        emitCue(CueKind::SessionFinished, CuePriority::High);
    }
    SessionStatus status = SessionStatus::Partial;
    // Without a single hold (all untimed) only the end itself shows that all was done.
    if (allDone() && (reason == EndReason::None || !m_results.empty())) {
        status = SessionStatus::Completed;
    } else if (reason == EndReason::Left && goesOnAt(m_results)) {
        status = SessionStatus::InProgress;
    }
    m_state = EngineState::Ended;
    m_frozenSince.reset();
    m_events.emplace_back(event::SessionEnded{m_now, status, reason, m_totals});
}

void GuidedEngine::emitCue(CueKind kind, CuePriority priority, int number)
{
    Cue cue{.kind = kind, .priority = priority, .number = number};
    if (m_index < m_timeline.phases.size()) {
        cue.phase = phase().kind;
        cue.block = phase().block;
        cue.side = phase().side;
    }
    m_events.emplace_back(event::CueDue{m_now, cue});
}

} // namespace backstretch
