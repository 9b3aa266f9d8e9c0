// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/sessionfilter.h"
#include "core/progress/sessionrows.h"
#include "core/storage/connection.h"

#include <QString>
#include <QVariantList>

#include <optional>
#include <vector>

namespace backstretch::sessionsql {

/// True for session s if there is something in it that the user would miss. The recorder keeps
/// active_ms at 0 until 20 seconds of move and hold have passed.
inline const QString worthKeeping = QStringLiteral(
    "(s.active_ms > 0 OR s.origin = 'by-hand'"
    " OR EXISTS (SELECT 1 FROM session_hurt t WHERE t.session_id = s.id)"
    " OR EXISTS (SELECT 1 FROM session_exercise e JOIN session_hold h ON h.session_exercise_id = e.id"
    " WHERE e.session_id = s.id AND h.result = 'done'))");

/// True for session s if every planned hold was done, in the version used last or taken over into it.
inline const QString everyHoldDone =
    QStringLiteral("(EXISTS (SELECT 1 FROM session_exercise e WHERE e.session_id = s.id)"
                   " AND NOT EXISTS (SELECT 1 FROM session_exercise e WHERE e.session_id = s.id"
                   " AND (SELECT count(*) FROM session_hold h WHERE h.session_exercise_id = e.id"
                   " AND h.layout = e.layout AND h.result = 'done') < max(e.planned_holds, 1)))");

/// True for session s if it has come past its last hold: there is nothing to carry on with, although holds
/// before may have been passed over (goesOnAt() of the player says the same of a session that runs).
inline const QString nothingLeft = QStringLiteral(
    "EXISTS (SELECT 1 FROM session_exercise e JOIN session_hold h ON h.session_exercise_id = e.id"
    " WHERE e.session_id = s.id AND h.layout = e.layout AND h.position = e.planned_holds - 1"
    " AND h.result <> 'cut' AND e.position ="
    " (SELECT max(l.position) FROM session_exercise l WHERE l.session_id = s.id))");

/// True for session s if it was removed so long ago that nothing is in it any more but that it was
/// (Corrections::emptyBin; isEmptied() of logmerge says the same of a copy's).
inline const QString emptied =
    QStringLiteral("(s.deleted_at IS NOT NULL AND s.name = '' AND s.note = ''"
                   " AND NOT EXISTS (SELECT 1 FROM session_exercise e WHERE e.session_id = s.id)"
                   " AND NOT EXISTS (SELECT 1 FROM session_hurt t WHERE t.session_id = s.id))");

/// The id for a new session: in a file, the next one (nullopt). A log in memory draws lots among high numbers
/// instead: its sessions may move into a file later (SessionLog::adopt) and must not be taken for others
/// there.
[[nodiscard]] std::optional<qint64> idForNew(const Connection& connection);

/// SELECT list for rowFrom(), over `session s`.
[[nodiscard]] QString rowColumns();
[[nodiscard]] SessionRow rowFrom(const Statement& statement);

/// A column that may be empty.
[[nodiscard]] std::optional<int> smallNumber(const Statement& statement, int column);
/// Of a SELECT whose columns are, from the second on: exercise's position, exercise, side, phase, pain, when.
[[nodiscard]] HurtRow hurtFrom(const Statement& row);

/// Runs a SELECT of rowColumns() to its end.
StorageResult<std::vector<SessionRow>> rows(StorageResult<Statement> statement);

/// A SELECT and the values for its question marks, in order.
struct Query
{
    QString sql;
    QVariantList values;
};
/// Ready to be stepped through.
StorageResult<Statement> prepare(const Connection& connection, const Query& query);
/// What a list of such sessions asks of session s; `sql` stands after WHERE.
[[nodiscard]] Query condition(const SessionFilter& filter);
/// rowColumns(), newest first.
[[nodiscard]] Query list(const SessionFilter& filter, int limit, std::optional<SessionCursor> after);
[[nodiscard]] Query count(const SessionFilter& filter);
/// Local date, sessions, active time; oldest first.
[[nodiscard]] Query days(QDate from, QDate to);
/// The newest session that ended because something had changed, and about which it is not known yet whether
/// somebody was asked.
[[nodiscard]] Query unansweredChange();
/// Session, start, offset, local date, empty text: what LastDone holds.
[[nodiscard]] Query lastOfRoutine(const QString& routineId);

/// Remembers on which side the session's exercises began, for those in which something was held, and that
/// a repetition more that was wished for once has been had.
StorageResult<void> noteStartSides(const Connection& connection, qint64 session);

} // namespace backstretch::sessionsql
