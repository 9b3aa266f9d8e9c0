// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sessionreader.h"

#include "core/history/measuredsession.h"
#include "core/history/sessiondetails.h"
#include "core/history/sessionsql.h"
#include "core/storage/rows.h"

#include <QVariantList>

namespace backstretch {

namespace {

StorageResult<std::optional<SessionRow>> firstRow(StorageResult<Statement> statement)
{
    auto rows = sessionsql::rows(std::move(statement));
    if (!rows) {
        return Unexpected(rows.error());
    }
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

StorageResult<std::optional<LastDone>> lastDoneFrom(StorageResult<Statement> statement)
{
    if (!statement) {
        return Unexpected(statement.error());
    }
    const auto found = statement->step();
    if (!found) {
        return Unexpected(found.error());
    }
    if (!*found) {
        return std::optional<LastDone>();
    }
    LastDone last;
    last.session = SessionId(statement->integer(0));
    last.when = {statement->integer(1), static_cast<int>(statement->integer(2)),
                 QDate::fromString(statement->text(3), Qt::ISODate)};
    last.versionId = statement->text(4);
    return std::optional(last);
}

} // namespace

StorageResult<std::vector<SessionRow>> SessionReader::sessions(const SessionFilter& filter, int limit,
                                                               std::optional<SessionCursor> after) const
{
    const auto query = sessionsql::list(filter, limit, after);
    return sessionsql::rows(sessionsql::prepare(m_connection, query));
}

StorageResult<int> SessionReader::count(const SessionFilter& filter) const
{
    const auto query = sessionsql::count(filter);
    int number = 0;
    const auto read = forEachRow(sessionsql::prepare(m_connection, query),
                                 [&](const Statement& row) { number = static_cast<int>(row.integer(0)); });
    if (!read) {
        return Unexpected(read.error());
    }
    return number;
}

StorageResult<std::optional<SessionRow>> SessionReader::session(SessionId id) const
{
    const QString sql =
        QStringLiteral("SELECT %1 FROM session s WHERE s.id = ?").arg(sessionsql::rowColumns());
    return firstRow(sessionsql::prepare(m_connection, {sql, {sqlValue(static_cast<qint64>(id))}}));
}

StorageResult<std::optional<SessionDetail>> SessionReader::detail(SessionId id) const
{
    auto found =
        sessionDetails(m_connection, {QStringLiteral("s.id = ?"), {sqlValue(static_cast<qint64>(id))}});
    if (!found) {
        return Unexpected(found.error());
    }
    if (found->empty()) {
        return std::optional<SessionDetail>();
    }
    SessionDetail& detail = found->front();
    const auto measured =
        forEachRow(sessionsql::prepare(
                       m_connection,
                       {QStringLiteral("SELECT measured FROM session WHERE id = ? AND measured IS NOT NULL"),
                        {sqlValue(static_cast<qint64>(id))}}),
                   [&](const Statement& line) { detail.measured = decodeMeasured(line.text(0)); });
    if (!measured) {
        return Unexpected(measured.error());
    }
    return std::optional(std::move(detail));
}

StorageResult<std::vector<SessionDetail>> SessionReader::details(QDate from, QDate to) const
{
    return sessionDetails(m_connection, sessionsql::condition(SessionFilter{from, to, {}, {}, false}));
}

StorageResult<std::vector<SessionRow>> SessionReader::deletedSessions() const
{
    return sessionsql::rows(m_connection.prepare(
        QStringLiteral("SELECT %1 FROM session s WHERE s.deleted_at IS NOT NULL AND NOT %2"
                       " ORDER BY s.deleted_at DESC, s.id DESC")
            .arg(sessionsql::rowColumns(), sessionsql::emptied)));
}

StorageResult<std::vector<DaySummary>> SessionReader::days(QDate from, QDate to) const
{
    const auto query = sessionsql::days(from, to);
    std::vector<DaySummary> found;
    const auto read = forEachRow(sessionsql::prepare(m_connection, query), [&](const Statement& row) {
        found.push_back({QDate::fromString(row.text(0), Qt::ISODate), static_cast<int>(row.integer(1)),
                         Millis(row.integer(2))});
    });
    if (!read) {
        return Unexpected(read.error());
    }
    return found;
}

StorageResult<std::optional<LastDone>> SessionReader::lastDone(const QString& exerciseId) const
{
    return lastDoneFrom(sessionsql::prepare(
        m_connection, {QStringLiteral("SELECT s.id, s.started_utc_ms, s.utc_offset_s, s.local_date, e.version"
                                      " FROM session_exercise e JOIN session s ON s.id = e.session_id"
                                      " WHERE e.exercise_id = ? AND s.deleted_at IS NULL AND EXISTS"
                                      " (SELECT 1 FROM session_hold h WHERE h.session_exercise_id = e.id"
                                      " AND h.result = 'done')"
                                      " ORDER BY s.started_utc_ms DESC, e.position DESC LIMIT 1"),
                       {sqlValue(exerciseId)}}));
}

StorageResult<std::optional<LastDone>> SessionReader::lastDoneRoutine(const QString& routineId) const
{
    const auto query = sessionsql::lastOfRoutine(routineId);
    return lastDoneFrom(sessionsql::prepare(m_connection, query));
}

StorageResult<SidesHeld> SessionReader::heldBySide(QDate from, QDate to) const
{
    SidesHeld held;
    const auto read = forEachRow(
        sessionsql::prepare(
            m_connection,
            {QStringLiteral("SELECT coalesce(sum(CASE h.side WHEN 'left' THEN h.done_ms END), 0),"
                            " coalesce(sum(CASE h.side WHEN 'right' THEN h.done_ms END), 0),"
                            " count(DISTINCT s.id)"
                            " FROM session s JOIN session_exercise e ON e.session_id = s.id"
                            " JOIN session_hold h ON h.session_exercise_id = e.id"
                            " WHERE s.local_date BETWEEN ? AND ? AND s.deleted_at IS NULL"
                            " AND h.side IN ('left', 'right')"),
             {sqlValue(from), sqlValue(to)}}),
        [&](const Statement& row) {
            held = {Millis(row.integer(0)), Millis(row.integer(1)), static_cast<int>(row.integer(2))};
        });
    if (!read) {
        return Unexpected(read.error());
    }
    return held;
}

StorageResult<std::vector<SessionId>> SessionReader::sessionsThatHurt(const QString& exerciseId,
                                                                      qint64 sinceUtcMs, int limit) const
{
    std::vector<SessionId> found;
    const auto read = forEachRow(
        sessionsql::prepare(m_connection,
                            {QStringLiteral("SELECT DISTINCT s.id, s.started_utc_ms FROM session_hurt t"
                                            " JOIN session s ON s.id = t.session_id"
                                            " WHERE t.exercise_id = ? AND t.happened_utc_ms > ?"
                                            " AND s.deleted_at IS NULL"
                                            " ORDER BY s.started_utc_ms DESC LIMIT ?"),
                             {sqlValue(exerciseId), sqlValue(sinceUtcMs), sqlValue(limit)}}),
        [&](const Statement& row) { found.push_back(SessionId(row.integer(0))); });
    if (!read) {
        return Unexpected(read.error());
    }
    return found;
}

StorageResult<std::optional<SessionRow>> SessionReader::unansweredChange() const
{
    return firstRow(sessionsql::prepare(m_connection, sessionsql::unansweredChange()));
}

} // namespace backstretch
