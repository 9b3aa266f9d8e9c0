// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/playersession.h"

#include <algorithm>

namespace backstretch {

namespace {

// Looking once a second at least is what makes a gap recognisable as one.
constexpr Millis kLongestWait{1'000};

} // namespace

PlayerSession::PlayerSession(Timeline timeline, EngineOptions options, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_engine(std::move(timeline), options)
    , m_clock(clock)
    , m_lastLook(clock.now())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // tones and words fall on their second
    connect(&m_timer, &QTimer::timeout, this, &PlayerSession::look);
}

void PlayerSession::send(const Command& command)
{
    const MonoTime now = m_clock.now();
    // A key may be what wakes the computer: the gap is dealt with before what it asks for.
    pauseIfThereWasAGap(now);
    publish(m_engine.handle(command, now));
    waitForNext(now);
}

Snapshot PlayerSession::snapshot() const
{
    // Never past the last look: what the page shows must not run ahead of what was announced.
    const MonoTime now = m_clock.now();
    return m_engine.snapshot(isTicking() && now - m_lastLook > kLongestGap ? m_lastLook : now);
}

void PlayerSession::look()
{
    const MonoTime now = m_clock.now();
    pauseIfThereWasAGap(now);
    publish(m_engine.advance(now));
    waitForNext(now);
}

void PlayerSession::pauseIfThereWasAGap(MonoTime now)
{
    if (isTicking() && now - m_lastLook > kLongestGap) {
        publish(m_engine.handle(command::Pause{PauseReason::Suspend}, m_lastLook));
    }
    m_lastLook = now;
}

void PlayerSession::publish(std::vector<Event> events)
{
    if (!events.empty()) {
        Q_EMIT happened(events);
    }
}

void PlayerSession::waitForNext(MonoTime now)
{
    const auto due = m_engine.nextDeadline();
    if (!due && !isTicking()) {
        m_timer.stop();
        return;
    }
    const Millis wait = due ? std::clamp(*due - now, Millis{0}, kLongestWait) : kLongestWait;
    m_timer.start(wait);
}

bool PlayerSession::isTicking() const
{
    return m_engine.state() == EngineState::Running || m_engine.state() == EngineState::CountIn;
}

} // namespace backstretch
