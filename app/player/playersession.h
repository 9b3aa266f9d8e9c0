// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/engine.h"
#include "core/support/clock.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace backstretch {

/// Drives one guided session: the engine, a clock and one timer. The timer only decides when to
/// look; what has happened, and when, the engine says from the clock. This is the one place
/// where the engine's events become a signal.
class PlayerSession : public QObject
{
    Q_OBJECT

public:
    PlayerSession(Timeline timeline, EngineOptions options, const Clock& clock, QObject* parent = nullptr);

    /// What the user asks for, now.
    void send(const Command& command);

    /// Looks at the clock and announces what has become due. The timer does it in time; more often does no
    /// harm.
    void look();

    [[nodiscard]] Snapshot snapshot() const;
    [[nodiscard]] const Timeline& timeline() const { return m_engine.timeline(); }
    [[nodiscard]] EngineState state() const { return m_engine.state(); }
    [[nodiscard]] bool isGoneThrough(int block) const { return m_engine.isGoneThrough(block); }

    /// How long the program may be kept from looking at the clock before the session pauses:
    /// longer than this, the computer slept or stood still, and nobody was guided.
    static constexpr Millis kLongestGap{3'000};

Q_SIGNALS:
    /// A batch of events, in order. Emitted once for each look at the clock that found any.
    void happened(const std::vector<backstretch::Event>& events);

private:
    void pauseIfThereWasAGap(MonoTime now);
    void publish(std::vector<Event> events);
    void waitForNext(MonoTime now);
    [[nodiscard]] bool isTicking() const;

    GuidedEngine m_engine;
    const Clock& m_clock;
    QTimer m_timer;
    MonoTime m_lastLook;
};

} // namespace backstretch
