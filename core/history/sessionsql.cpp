// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sessionsql.h"

#include "core/history/codes.h"
#include "core/storage/rows.h"

#include <QRandomGenerator>

namespace backstretch::sessionsql {

namespace {

/// The condition of a list and its values.
struct Where
{
    QString sql;
    QVariantList values;

    explicit Where(const SessionFilter& filter)
        : sql(QStringLiteral("s.deleted_at IS NULL AND (s.status <> 'in_progress' OR %1)").arg(worthKeeping))
    {
        if (filter.from) {
            add(QStringLiteral("s.local_date >= ?"), sqlValue(*filter.from));
        }
        if (filter.to) {
            add(QStringLiteral("s.local_date <= ?"), sqlValue(*filter.to));
        }
        if (!filter.routineId.isEmpty()) {
            add(QStringLiteral("s.routine_id = ?"), sqlValue(filter.routineId));
        }
        if (!filter.exerciseId.isEmpty()) {
            add(QStringLiteral("EXISTS (SELECT 1 FROM session_exercise e WHERE e.session_id = s.id"
                               " AND e.exercise_id = ?)"),
                sqlValue(filter.exerciseId));
        }
        if (filter.hurtOnly) {
            sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM session_hurt t WHERE t.session_id = s.id)");
        }
        for (const SearchWord& word : filter.words) {
            addWord(word);
        }
    }
    void add(const QString& condition, const QVariant& value)
    {
        sql += QStringLiteral(" AND ") + condition;
        values.append(value);
    }

private:
    void addWord(const SearchWord& word)
    {
        QStringList session{oneOf(QStringLiteral("s.routine_id"), word.routineIds)};
        session << like(QStringLiteral("s.note"), word.spellings)
                << like(QStringLiteral("s.name"), word.spellings);
        QStringList exercise{oneOf(QStringLiteral("e.exercise_id"), word.exerciseIds)};
        exercise << like(QStringLiteral("e.name"), word.spellings);
        session << QStringLiteral(
                       "EXISTS (SELECT 1 FROM session_exercise e WHERE e.session_id = s.id AND (%1))")
                       .arg(exercise.join(QStringLiteral(" OR ")));
        sql += QStringLiteral(" AND (%1)").arg(session.join(QStringLiteral(" OR ")));
    }
    QString oneOf(const QString& column, const QStringList& wanted)
    {
        QStringList places;
        for (const QString& each : wanted) {
            places << QStringLiteral("?");
            values.append(sqlValue(each));
        }
        return QStringLiteral("%1 IN (%2)").arg(column, places.join(QLatin1Char(',')));
    }
    QStringList like(const QString& column, const QStringList& spellings)
    {
        QStringList conditions;
        for (QString spelling : spellings) {
            for (const QChar special : {QLatin1Char('!'), QLatin1Char('%'), QLatin1Char('_')}) {
                spelling.replace(special, QStringLiteral("!") + special); // it is looked for as it is
            }
            conditions << column + QStringLiteral(" LIKE ? ESCAPE '!'");
            values.append(sqlValue(QString(QLatin1Char('%') + spelling + QLatin1Char('%'))));
        }
        return conditions;
    }
};

} // namespace

std::optional<qint64> idForNew(const Connection& connection)
{
    if (!connection.file().isEmpty()) {
        return std::nullopt;
    }
    return (1LL << 40) + static_cast<qint64>(QRandomGenerator::global()->generate64() >> 14);
}

StorageResult<Statement> prepare(const Connection& connection, const Query& query)
{
    auto statement = connection.prepare(query.sql);
    if (statement) {
        for (int place = 0; place < query.values.size(); ++place) {
            statement->bindAt(place, query.values[place]);
        }
    }
    return statement;
}

Query condition(const SessionFilter& filter)
{
    Where where(filter);
    return {where.sql, where.values};
}

Query list(const SessionFilter& filter, int limit, std::optional<SessionCursor> after)
{
    Where where(filter);
    if (after) {
        where.add(QStringLiteral("(s.started_utc_ms, s.id) < (?, ?)"), sqlValue(after->startedUtcMs));
        where.values.append(sqlValue(static_cast<qint64>(after->id)));
    }
    where.values.append(sqlValue(limit));
    // The plus keeps SQLite from going through all sessions in their order where there are days to begin
    // with: where those hold fewer than `limit`, it would come to the end of the log.
    const QString start =
        filter.from ? QStringLiteral("+s.started_utc_ms") : QStringLiteral("s.started_utc_ms");
    return {QStringLiteral("SELECT %1 FROM session s WHERE %2 ORDER BY %3 DESC, s.id DESC LIMIT ?")
                .arg(rowColumns(), where.sql, start),
            where.values};
}

Query count(const SessionFilter& filter)
{
    const Where where(filter);
    return {QStringLiteral("SELECT count(*) FROM session s WHERE ") + where.sql, where.values};
}

Query days(QDate from, QDate to)
{
    const Where where(SessionFilter{from, to, {}, {}, false});
    return {QStringLiteral("SELECT s.local_date, count(*), sum(s.active_ms) FROM session s WHERE %1"
                           " GROUP BY s.local_date ORDER BY s.local_date")
                .arg(where.sql),
            where.values};
}

Query unansweredChange()
{
    return {QStringLiteral("SELECT %1 FROM session s WHERE s.end_reason = 'changed' AND s.asked_since IS NULL"
                           " AND s.deleted_at IS NULL ORDER BY s.started_utc_ms DESC LIMIT 1")
                .arg(rowColumns()),
            {}};
}

Query lastOfRoutine(const QString& routineId)
{
    const Where where(SessionFilter{{}, {}, {}, routineId, false});
    return {QStringLiteral("SELECT s.id, s.started_utc_ms, s.utc_offset_s, s.local_date, '' FROM session s"
                           " WHERE %1 ORDER BY s.started_utc_ms DESC, s.id DESC LIMIT 1")
                .arg(where.sql),
            where.values};
}

// The exercises that were done are counted as isGoneThrough() says, which lists cannot ask: they would have
// to read each hold.
QString rowColumns()
{
    return QStringLiteral(
        "s.id, s.uuid, s.started_utc_ms, s.utc_offset_s, s.local_date, s.kind, s.routine_id, s.name, "
        "s.status,"
        " s.end_reason, s.asked_since, s.pain_before, s.pain_after, s.pain_next_day, s.active_ms, s.note, "
        "s.origin,"
        " s.edited, s.revision, s.deleted_at,"
        " (SELECT count(*) FROM session_exercise e WHERE e.session_id = s.id),"
        " (SELECT count(*) FROM session_exercise e WHERE e.session_id = s.id AND"
        " (SELECT sum(h.result = 'done') > 0 AND sum(h.result <> 'skipped') >= e.planned_holds"
        " FROM session_hold h WHERE h.session_exercise_id = e.id AND h.layout = e.layout)),"
        " (SELECT count(*) FROM session_hurt t WHERE t.session_id = s.id)");
}

SessionRow rowFrom(const Statement& statement)
{
    SessionRow row;
    row.id = SessionId(statement.integer(0));
    row.uuid = statement.text(1);
    row.started.utcMs = statement.integer(2);
    row.started.utcOffsetSeconds = static_cast<int>(statement.integer(3));
    row.started.localDate = QDate::fromString(statement.text(4), Qt::ISODate);
    row.kind = kindFrom(statement.text(5));
    row.routineId = statement.text(6);
    row.name = statement.text(7);
    row.status = statusFrom(statement.text(8));
    row.endReason = endReasonFrom(statement.text(9));
    if (!statement.isNull(10)) {
        row.askedSince = statement.text(10) == QLatin1String("yes");
    }
    row.painBefore = smallNumber(statement, 11);
    row.painAfter = smallNumber(statement, 12);
    row.painNextDay = smallNumber(statement, 13);
    row.active = Millis(statement.integer(14));
    row.note = statement.text(15);
    row.byHand = statement.text(16) == QLatin1String("by-hand");
    row.edited = statement.integer(17) != 0;
    row.revision = static_cast<int>(statement.integer(18));
    row.deletedAtUtcMs = statement.optionalInteger(19);
    row.exercises = static_cast<int>(statement.integer(20));
    row.exercisesDone = static_cast<int>(statement.integer(21));
    row.timesHurt = static_cast<int>(statement.integer(22));
    return row;
}

std::optional<int> smallNumber(const Statement& statement, int column)
{
    const auto number = statement.optionalInteger(column);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

HurtRow hurtFrom(const Statement& row)
{
    return {static_cast<int>(row.integer(1)), row.text(2),         sideFrom(row.text(3)),
            phaseFrom(row.text(4)),           smallNumber(row, 5), row.integer(6)};
}

StorageResult<std::vector<SessionRow>> rows(StorageResult<Statement> statement)
{
    std::vector<SessionRow> found;
    const auto read =
        forEachRow(std::move(statement), [&found](const Statement& row) { found.push_back(rowFrom(row)); });
    if (!read) {
        return Unexpected(read.error());
    }
    return found;
}

StorageResult<void> noteStartSides(const Connection& connection, qint64 session)
{
    // No change, no new revision: otherwise every hold would touch the row.
    auto had = connection.run(
        QStringLiteral("UPDATE exercise_prefs SET extra_side = NULL, revision = revision + 1"
                       " WHERE extra_side IS NOT NULL AND exercise_id IN"
                       " (SELECT e.exercise_id FROM session_exercise e WHERE e.session_id = ? AND EXISTS"
                       " (SELECT 1 FROM session_hold h WHERE h.session_exercise_id = e.id"
                       " AND h.result <> 'skipped'))"),
        session);
    if (!had) {
        return had;
    }
    return connection.run(
        QStringLiteral(
            "INSERT INTO exercise_prefs (exercise_id, last_start_side)"
            " SELECT e.exercise_id, e.start_side FROM session_exercise e"
            " WHERE e.session_id = ? AND e.start_side IS NOT NULL AND EXISTS"
            " (SELECT 1 FROM session_hold h WHERE h.session_exercise_id = e.id AND h.result <> 'skipped')"
            " ORDER BY e.position"
            " ON CONFLICT (exercise_id) DO UPDATE SET last_start_side = excluded.last_start_side,"
            " revision = revision + 1 WHERE last_start_side IS NOT excluded.last_start_side"),
        session);
}

} // namespace backstretch::sessionsql
