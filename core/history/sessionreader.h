// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/sessionfilter.h"
#include "core/progress/planner.h"
#include "core/progress/sessionrows.h"
#include "core/progress/summaries.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace backstretch {

/// Reads the log. Shows what is worth keeping: finished sessions, and those in progress in which a
/// hold was done, something hurt or enough time passed. Deleted ones are left out.
class SessionReader
{
public:
    explicit SessionReader(Connection connection)
        : m_connection(std::move(connection))
    {
    }

    /// Newest first, at most `limit`, beginning behind `after`.
    StorageResult<std::vector<SessionRow>> sessions(const SessionFilter& filter, int limit,
                                                    std::optional<SessionCursor> after = std::nullopt) const;
    StorageResult<int> count(const SessionFilter& filter = {}) const;
    /// Also finds a deleted one; nullopt: there is none.
    StorageResult<std::optional<SessionRow>> session(SessionId id) const;
    /// Everything about one session.
    StorageResult<std::optional<SessionDetail>> detail(SessionId id) const;
    /// Everything about the sessions of these days (local, both included), the oldest first; without what
    /// the program measured before somebody edited them.
    StorageResult<std::vector<SessionDetail>> details(QDate from, QDate to) const;
    /// Removed ones that can be brought back, the last removed first.
    StorageResult<std::vector<SessionRow>> deletedSessions() const;

    /// Days with a session, oldest first, grouped by the local day on which each session began.
    StorageResult<std::vector<DaySummary>> days(QDate from, QDate to) const;

    /// When a hold of the exercise was done last; nullopt: never.
    StorageResult<std::optional<LastDone>> lastDone(const QString& exerciseId) const;
    StorageResult<std::optional<LastDone>> lastDoneRoutine(const QString& routineId) const;

    /// How long was held on either side on these days, inclusive.
    StorageResult<SidesHeld> heldBySide(QDate from, QDate to) const;

    /// The sessions in which the exercise has hurt since then, newest first.
    StorageResult<std::vector<SessionId>> sessionsThatHurt(const QString& exerciseId, qint64 sinceUtcMs,
                                                           int limit) const;
    /// The newest session ended by "Something changed?" after which the question whether someone was
    /// asked is still open.
    StorageResult<std::optional<SessionRow>> unansweredChange() const;

private:
    Connection m_connection;
};

} // namespace backstretch
