// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/engine.h"

#include <algorithm>

namespace backstretch {

void GuidedEngine::apply(const command::Hurt&)
{
    if (!live() || m_state == EngineState::Hurting) {
        return;
    }
    freeze(EngineState::Hurting);
    m_hurt = {.lastId = m_hurt.lastId + 1, .count = m_hurt.count + 1, .block = exercise()};
    m_events.emplace_back(event::HurtStarted{.at = m_now,
                                             .id = m_hurt.lastId,
                                             .count = m_hurt.count,
                                             .block = m_hurt.block,
                                             .side = phase().side,
                                             .phase = phase().kind});
    emitCue(CueKind::Hurt, CuePriority::Stop);
}

void GuidedEngine::apply(const command::HurtSkipExercise&)
{
    if (m_state != EngineState::Hurting) {
        return;
    }
    if (exercise() > m_hurt.block) {
        // It was skipped before the number brought the page back: on with the exercise that waits.
        const auto block = static_cast<std::size_t>(exercise());
        leavePhase(PhaseEnd::Again);
        enter(m_timeline.exerciseStart(block));
    } else {
        skipExercise();
    }
    letHurtChoiceRun();
}

void GuidedEngine::apply(const command::HurtRest&)
{
    if (m_state != EngineState::Hurting) {
        return;
    }
    // Whoever rests comes out of the position: what follows begins with the way in. On the way out the
    // repetition is over already; only the last one of all has nothing behind it but the way out.
    std::size_t goesOnAt = m_index;
    if (!m_inserted && phase().kind == PhaseKind::MoveOut) {
        goesOnAt = std::min(m_index + 1, m_timeline.phases.size() - 1);
    } else if (!m_inserted) {
        if (const auto hold = m_timeline.holdOf(m_index)) {
            goesOnAt = m_timeline.repetitionStart(*hold);
        }
    }
    leavePhase(PhaseEnd::Interrupted);
    enterInserted({.kind = PhaseKind::Rest, .duration = m_options.hurtRest, .block = m_hurt.block}, goesOnAt);
    letHurtChoiceRun();
}

void GuidedEngine::apply(const command::HurtEnd&)
{
    if (m_state == EngineState::Hurting) {
        end(EndReason::Hurt);
    }
}

void GuidedEngine::apply(const command::HurtByMistake&)
{
    if (m_state != EngineState::Hurting) {
        return;
    }
    --m_hurt.count;
    m_hurt.red = false;
    m_events.emplace_back(event::HurtWithdrawn{m_now, m_hurt.lastId});
    goOnAfterHurt();
}

void GuidedEngine::apply(const command::HurtGoOn&)
{
    if (m_state == EngineState::Hurting && m_hurt.page == HurtPage::RestOver) {
        goOnAfterHurt();
    }
}

void GuidedEngine::goOnAfterHurt()
{
    if (m_inserted && m_inserted->kind == PhaseKind::Rest) {
        leavePhase(PhaseEnd::Again);
        enter(m_index);
    } else {
        againIfLongAgo();
    }
    countIn(CountInReason::Resumed, m_options.countIn);
}

void GuidedEngine::apply(const command::HurtNumber& given)
{
    if (!m_hurt.askNumber || m_state == EngineState::Hurting || given.number < 0 || given.number > 10) {
        return;
    }
    m_hurt.askNumber = false;
    m_hurt.numberGiven = true;
    m_events.emplace_back(event::HurtNumberGiven{m_now, m_hurt.lastId, given.number});
    if (given.number >= m_options.redNumber) {
        m_hurt.red = true;
        hurtAgain(HurtPage::RedNumber);
    }
}

void GuidedEngine::hurtAgain(HurtPage page)
{
    freeze(EngineState::Hurting);
    m_hurt.page = page;
    m_events.emplace_back(event::HurtAgain{m_now, m_hurt.lastId, page});
    if (page == HurtPage::RestOver) { // whoever rests does not look at the screen
        emitCue(CueKind::HurtRestOver, CuePriority::High);
    }
}

/// The user has chosen how to go on: the timer runs, and the phase that has begun asks for a number.
void GuidedEngine::letHurtChoiceRun()
{
    if (live()) {
        m_hurt.askNumber = !m_hurt.numberGiven;
        run();
    }
}

} // namespace backstretch
