// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/recorder.h"

#include <algorithm>
#include <utility>

namespace backstretch {

SessionRecorder::SessionRecorder(SessionJournal& journal, SessionPlan plan)
    : m_journal(journal)
    , m_plan(std::move(plan))
{
}

SessionRecorder::SessionRecorder(SessionJournal& journal, SessionPlan plan, Millis activeBefore)
    : m_journal(journal)
    , m_plan(std::move(plan))
    , m_carriedOn(true)
    , m_activeBefore(activeBefore)
{
}

SessionRecorder::Result SessionRecorder::record(std::span<const Event> events)
{
    for (const Event& event : events) {
        std::visit([this](const auto& happened) { take(happened); }, event);
    }
    noteActive(m_active, std::exchange(m_news, false));
    if (m_busy && !m_ended) {
        return Unexpected(*m_busy);
    }
    return retry();
}

SessionRecorder::Result SessionRecorder::checkpoint(const Snapshot& snapshot)
{
    m_moveAndHold = std::max(m_moveAndHold, snapshot.totals.moveAndHold);
    noteActive(std::max(m_active, snapshot.totals.active), false);
    return retry();
}

SessionRecorder::Result SessionRecorder::retry()
{
    while (!m_waiting.empty()) {
        if (Result result = write(m_waiting.front()); !result) {
            m_busy.reset();
            if (result.error().code == JournalError::Code::Busy) {
                m_busy = result.error();
            }
            return result;
        }
        m_waiting.pop_front();
    }
    m_busy.reset();
    return {};
}

bool SessionRecorder::isWorthKeeping() const
{
    return m_carriedOn || m_holdDone || !m_hurts.empty() || m_moveAndHold >= worthKeeping;
}

void SessionRecorder::take(const event::SessionStarted&)
{
    if (!m_carriedOn) {
        m_waiting.emplace_back(Begin{m_plan});
    }
}

void SessionRecorder::take(const event::PhaseEnded& ended)
{
    m_active += ended.active;
    if (isMoveOrHold(ended.phase.kind)) {
        m_phaseMoveAndHold += ended.active;
        m_moveAndHold = std::max(m_moveAndHold, m_phaseMoveAndHold);
    }
}

void SessionRecorder::take(const event::HoldFinished& finished)
{
    m_holdDone = m_holdDone || finished.result == HoldResult::Done;
    m_news = true;
    m_waiting.emplace_back(HoldRecord{.block = finished.plan.block,
                                      .order = finished.plan.order,
                                      .side = finished.plan.side,
                                      .repetition = finished.plan.repetition,
                                      .planned = finished.plan.planned,
                                      .done = finished.done,
                                      .result = finished.result});
}

void SessionRecorder::take(const event::BlockReplaced& replaced)
{
    const auto index = static_cast<std::size_t>(replaced.block);
    if (index >= m_plan.exercises.size()) {
        return;
    }
    ExercisePlan& exercise = m_plan.exercises[index];
    exercise.versionId = replaced.now.versionId;
    exercise.repetitions = replaced.now.repetitions;
    exercise.holdLength = replaced.now.holdLength;
    exercise.startSide = replaced.now.startSide;
    exercise.holds = replaced.holds;
    Replacement replacement{.id = ++m_replacements, .block = replaced.block, .exercise = exercise};
    for (const event::TakenOver& hold : replaced.takenOver) {
        replacement.takenOver.push_back({.fromOrder = hold.fromOrder,
                                         .order = hold.plan.order,
                                         .side = hold.plan.side,
                                         .repetition = hold.plan.repetition});
    }
    m_waiting.emplace_back(std::move(replacement));
}

void SessionRecorder::take(const event::HurtStarted& started)
{
    m_hurts.insert(started.id);
    m_news = true;
    m_waiting.emplace_back(
        HurtRecord{.id = started.id, .block = started.block, .side = started.side, .phase = started.phase});
}

void SessionRecorder::take(const event::HurtNumberGiven& given)
{
    m_waiting.emplace_back(HurtNumber{given.id, given.number});
}

void SessionRecorder::take(const event::HurtWithdrawn& withdrawn)
{
    m_hurts.erase(withdrawn.id);
    m_waiting.emplace_back(HurtWithdrawn{withdrawn.id});
}

void SessionRecorder::take(const event::SessionEnded& ended)
{
    m_ended = true;
    m_moveAndHold = ended.totals.moveAndHold;
    m_waiting.emplace_back(SessionJournal::End{.status = ended.status,
                                               .reason = ended.reason,
                                               .active = m_activeBefore + ended.totals.active,
                                               .keep = isWorthKeeping()});
}

void SessionRecorder::noteActive(Millis active, bool now)
{
    if (m_ended || !isWorthKeeping() || active <= m_noted) {
        return;
    }
    if (!now && m_noted > Millis{0} && active - m_noted < checkpointEvery) {
        return;
    }
    m_noted = active;
    const Millis all = m_activeBefore + active;
    if (!m_waiting.empty() && std::holds_alternative<Millis>(m_waiting.back())) {
        m_waiting.back() = all; // only the newest counts
    } else {
        m_waiting.emplace_back(all);
    }
}

SessionRecorder::Result SessionRecorder::write(const Entry& entry)
{
    struct Writer
    {
        SessionJournal& journal;
        Result operator()(const Begin& begin) const { return journal.begin(begin.plan); }
        Result operator()(const HoldRecord& hold) const { return journal.holdFinished(hold); }
        Result operator()(const Replacement& replacement) const
        {
            return journal.exerciseReplaced(replacement);
        }
        Result operator()(const HurtRecord& hurt) const { return journal.hurt(hurt); }
        Result operator()(const HurtNumber& given) const
        {
            return journal.hurtNumber(given.id, given.number);
        }
        Result operator()(const HurtWithdrawn& withdrawn) const
        {
            return journal.hurtWithdrawn(withdrawn.id);
        }
        Result operator()(Millis active) const { return journal.activeTime(active); }
        Result operator()(const SessionJournal::End& end) const { return journal.end(end); }
    };
    return std::visit(Writer{m_journal}, entry);
}

} // namespace backstretch
