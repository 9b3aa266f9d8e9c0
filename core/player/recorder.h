// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/events.h"
#include "core/player/sessionjournal.h"
#include "core/player/snapshot.h"

#include <deque>
#include <optional>
#include <set>
#include <span>
#include <variant>

namespace backstretch {

/// Turns the engine's events into entries of the journal, and keeps those that could not be written until
/// they can: the session goes on meanwhile.
class SessionRecorder
{
public:
    using Result = SessionJournal::Result;

    /// Below this much time of move and hold a session leaves no trace, unless a hold was done or it hurt.
    static constexpr Millis worthKeeping{20'000};
    /// At most so much active time is lost by a crash.
    static constexpr Millis checkpointEvery{15'000};

    SessionRecorder(SessionJournal& journal, SessionPlan plan);
    /// For a session that is carried on: what it had been active before.
    SessionRecorder(SessionJournal& journal, SessionPlan plan, Millis activeBefore);

    /// Writes what the events tell. A failure is that of the first entry that could not be written; it and
    /// all after it wait, in order, for the next call. While the journal is busy they wait for the next
    /// checkpoint or retry: asking at every event would make the player stand still each time.
    Result record(std::span<const Event> events);
    /// Notes the active time within a long phase; to be called on each tick, writes seldom.
    Result checkpoint(const Snapshot& snapshot);
    /// Tries again to write what waits.
    Result retry();
    /// Entries not written yet.
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    /// What would be kept if the session ended now.
    [[nodiscard]] bool isWorthKeeping() const;

private:
    struct Begin
    {
        SessionPlan plan;
    };
    struct HurtNumber
    {
        int id = 0;
        int number = 0;
    };
    struct HurtWithdrawn
    {
        int id = 0;
    };
    using Entry = std::variant<Begin, HoldRecord, Replacement, HurtRecord, HurtNumber, HurtWithdrawn, Millis,
                               SessionJournal::End>;

    void take(const event::SessionStarted& started);
    void take(const event::PhaseEnded& ended);
    void take(const event::HoldFinished& finished);
    void take(const event::BlockReplaced& replaced);
    void take(const event::HurtStarted& started);
    void take(const event::HurtNumberGiven& given);
    void take(const event::HurtWithdrawn& withdrawn);
    void take(const event::SessionEnded& ended);
    template <typename Other>
    void take(const Other&)
    {
    } // not for the log

    void noteActive(Millis active, bool now);
    [[nodiscard]] Result write(const Entry& entry);

    SessionJournal& m_journal;
    SessionPlan m_plan;
    bool m_carriedOn = false;
    Millis m_activeBefore{0};
    std::deque<Entry> m_waiting;
    std::optional<JournalError> m_busy; ///< the last attempt ended so

    Millis m_active{0};
    Millis m_phaseMoveAndHold{0}; ///< of the phases that are over
    Millis m_moveAndHold{0};      ///< the same with the present one, as far as known
    Millis m_noted{0};            ///< the active time last written
    bool m_ended = false;
    bool m_news = false; ///< this batch holds something worth noting the time with
    bool m_holdDone = false;
    int m_replacements = 0;
    std::set<int> m_hurts; ///< those not withdrawn
};

} // namespace backstretch
