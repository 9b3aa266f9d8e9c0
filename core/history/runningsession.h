// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/sessionlock.h"
#include "core/history/wallclock.h"
#include "core/player/sessionjournal.h"
#include "core/progress/sessionrows.h"
#include "core/storage/connection.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace backstretch {

/// The journal of one session while a player runs it. Every call is one transaction, on the disk
/// when it returns. While the object lives the session is locked: other programs leave it alone.
/// Made by SessionLog; goes on working when that one is opened anew.
class RunningSession final : public SessionJournal
{
public:
    /// A session that has not begun: begin() writes its row.
    RunningSession(Connection connection, const WallClock& clock);
    /// A session that is carried on.
    RunningSession(Connection connection, const WallClock& clock, SessionLock lock, SessionId id);

    Result begin(const SessionPlan& plan) override;
    Result holdFinished(const HoldRecord& hold) override;
    Result exerciseReplaced(const Replacement& replacement) override;
    Result hurt(const HurtRecord& hurt) override;
    Result hurtNumber(int hurtId, int number) override;
    Result hurtWithdrawn(int hurtId) override;
    Result activeTime(Millis active) override;
    Result end(const End& end) override;

    /// From now on a call waits as long for another program as the connection does. While a player runs
    /// it must not: the thread that writes is the one that draws, and the recorder tries again later.
    void takeTime() { m_longestWait = std::chrono::milliseconds::max(); }

    /// nullopt: not begun, or removed again because it was too short.
    [[nodiscard]] std::optional<SessionId> id() const { return m_id; }
    /// Why the last call failed; nullopt after one that succeeded.
    [[nodiscard]] const std::optional<StorageError>& fault() const { return m_fault; }

private:
    /// Writes with as short a wait as takeTime() allows, and notes how it went.
    Result attempt(const std::function<StorageResult<void>()>& write);
    StorageResult<void> writeBegin(const SessionPlan& plan);
    StorageResult<void> writeExercise(qint64 session, int position, const ExercisePlan& exercise);
    StorageResult<void> writeReplacement(const Replacement& replacement) const;
    StorageResult<void> touch() const;
    [[nodiscard]] qint64 row() const { return m_id ? static_cast<qint64>(*m_id) : 0; }

    Connection m_connection;
    const WallClock& m_clock;
    QString m_uuid;
    std::chrono::milliseconds m_longestWait{20};
    std::optional<SessionLock> m_lock;
    std::optional<Moment> m_started;
    std::optional<SessionId> m_id;
    bool m_carriedOn = false;
    bool m_ended = false;
    int m_replaced = 0;            ///< the last replacement written
    std::map<int, qint64> m_hurts; ///< the journal's ids -> rows
    std::optional<StorageError> m_fault;
};

} // namespace backstretch
