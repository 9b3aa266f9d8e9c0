// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/sessionreader.h"
#include "core/history/wallclock.h"
#include "core/progress/sessionedit.h"
#include "core/storage/connection.h"

#include <chrono>

namespace backstretch {

/// So long a removed session can be brought back. Then what is in it goes; that it was removed stays, so
/// that a copy of another computer does not bring it back.
inline constexpr std::chrono::days keptInBin{30};

/// The user's own hand in the log. Each call is one transaction: on the disk when it returns, or nothing
/// happened. What a session said first is kept in it (SessionDetail::measured) with the first correction.
class Corrections
{
public:
    Corrections(Connection connection, const WallClock& clock)
        : m_connection(std::move(connection))
        , m_clock(clock)
        , m_reader(m_connection)
    {
    }

    /// Writes the session as it is wanted, by its id: corrected() or, for one by hand, sessionByHand().
    /// Rejected: it is not finished, was removed, has another revision than `wanted` was made from, or what
    /// is wanted breaks the bounds of sessionedit.h. One that says again what was measured is not edited.
    StorageResult<void> edit(const SessionDetail& wanted) const;
    /// Words about a session. Those that were there before are kept as measured; the first ones are no
    /// correction.
    StorageResult<void> editNote(SessionId id, const QString& note) const;
    /// A new session by hand, made by sessionByHand(). Rejected as above.
    StorageResult<SessionId> add(const SessionDetail& session) const;

    /// Takes what is in removed sessions away: of those removed so long ago. Says of how many.
    StorageResult<int> emptyBin(std::chrono::milliseconds removedSince) const;
    /// Of all of them.
    StorageResult<int> emptyBin() const;

private:
    StorageResult<SessionDetail> finished(SessionId id, std::optional<int> revision) const;
    StorageResult<void> writeSession(const SessionDetail& wanted, const SessionDetail& before) const;
    StorageResult<void> writeHolds(const SessionDetail& wanted) const;
    StorageResult<void> replaceExercises(const SessionDetail& wanted) const;
    StorageResult<void> insertExercises(qint64 session, const SessionDetail& wanted) const;
    StorageResult<int> takeContents(qint64 removedUntilUtcMs) const;
    [[nodiscard]] std::optional<EditFault> faultOf(const SessionDetail& wanted,
                                                   const SessionDetail* before) const;

    Connection m_connection;
    const WallClock& m_clock;
    SessionReader m_reader;
};

} // namespace backstretch
