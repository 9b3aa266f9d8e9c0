// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/progressreader.h"

#include "core/history/codes.h"
#include "core/history/sessionsql.h"
#include "core/storage/rows.h"

#include <QVariantList>

#include <algorithm>
#include <map>

namespace backstretch {

namespace {

const QString finished = QStringLiteral("s.deleted_at IS NULL AND s.status <> 'in_progress'");

QDate dateAt(const Statement& row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

ExerciseTime timeFrom(const Statement& row)
{
    const auto small = [&row](int column) { return static_cast<int>(row.integer(column)); };
    ExerciseTime time;
    time.session = SessionId(row.integer(0));
    time.started = {row.integer(1), small(2), dateAt(row, 3)};
    time.pain = {sessionsql::smallNumber(row, 4),
                 sessionsql::smallNumber(row, 5),
                 sessionsql::smallNumber(row, 6),
                 {}};
    time.exerciseId = row.text(8);
    time.versionId = row.text(9);
    time.plannedHold = Millis(row.integer(10));
    time.plannedRepetitions = small(11);
    time.plannedHolds = small(12);
    time.done = small(13);
    time.hold = time.done > 0 ? Millis(row.integer(14) / time.done) : Millis{0};
    time.doneLeft = small(15);
    time.doneRight = small(16);
    time.left = Millis(row.integer(17));
    time.right = Millis(row.integer(18));
    return time;
}

/// The exercises of the sessions, with what was held of them added up. The sessions are gone through first,
/// by their day: the database might begin with the exercise, of which ten years may be full.
QString timesSql(bool oneExercise)
{
    return QStringLiteral(
               "SELECT s.id, s.started_utc_ms, s.utc_offset_s, s.local_date, s.pain_before, s.pain_after,"
               " s.pain_next_day, e.position, e.exercise_id, e.version, e.planned_hold_ms,"
               " e.planned_repetitions, e.planned_holds,"
               " count(h.id) FILTER (WHERE h.result = 'done'),"
               " coalesce(sum(h.done_ms) FILTER (WHERE h.result = 'done'), 0),"
               " count(h.id) FILTER (WHERE h.result = 'done' AND h.side = 'left'),"
               " count(h.id) FILTER (WHERE h.result = 'done' AND h.side = 'right'),"
               " coalesce(sum(h.done_ms) FILTER (WHERE h.side = 'left'), 0),"
               " coalesce(sum(h.done_ms) FILTER (WHERE h.side = 'right'), 0)"
               " FROM session s CROSS JOIN session_exercise e"
               " LEFT JOIN session_hold h ON h.session_exercise_id = e.id AND h.layout = e.layout"
               " AND h.result <> 'skipped'"
               " WHERE %1 AND s.local_date >= ? AND e.session_id = s.id%2"
               " GROUP BY e.id HAVING count(h.id) > 0"
               " OR EXISTS (SELECT 1 FROM session_hurt t WHERE t.session_exercise_id = e.id)"
               " ORDER BY s.started_utc_ms DESC, s.id DESC, e.position DESC LIMIT ?")
        .arg(finished, oneExercise ? QStringLiteral(" AND e.exercise_id = ?") : QString());
}

} // namespace

StorageResult<std::vector<PainPoint>> ProgressReader::painPoints(int limit) const
{
    std::vector<PainPoint> points;
    const auto read =
        forEachRow(sessionsql::prepare(
                       m_connection,
                       {QStringLiteral("SELECT s.id, s.local_date, s.pain_before, s.pain_after FROM session s"
                                       " WHERE %1 AND (s.pain_before IS NOT NULL OR s.pain_after IS NOT NULL)"
                                       " ORDER BY s.started_utc_ms DESC, s.id DESC LIMIT ?")
                            .arg(finished),
                        {sqlValue(limit)}}),
                   [&](const Statement& row) {
                       points.push_back({SessionId(row.integer(0)), dateAt(row, 1),
                                         sessionsql::smallNumber(row, 2), sessionsql::smallNumber(row, 3)});
                   });
    if (!read) {
        return Unexpected(read.error());
    }
    std::ranges::reverse(points);
    return points;
}

StorageResult<std::vector<ExerciseTime>> ProgressReader::exerciseTimes(const QString& exerciseId, QDate from,
                                                                       int limit) const
{
    std::vector<ExerciseTime> times;
    std::vector<int> positions; // in their sessions
    QVariantList values{sqlValue(from)};
    if (!exerciseId.isEmpty()) {
        values << sqlValue(exerciseId);
    }
    values << sqlValue(limit);
    const auto read = forEachRow(sessionsql::prepare(m_connection, {timesSql(!exerciseId.isEmpty()), values}),
                                 [&](const Statement& row) {
                                     times.push_back(timeFrom(row));
                                     positions.push_back(static_cast<int>(row.integer(7)));
                                 });
    if (!read) {
        return Unexpected(read.error());
    }
    std::multimap<SessionId, std::size_t> places;
    for (std::size_t i = 0; i < times.size(); ++i) {
        places.emplace(times[i].session, i);
    }
    const auto hurts = forEachRow(
        sessionsql::prepare(
            m_connection,
            {QStringLiteral(
                 "SELECT s.id, coalesce(e.position, 0), t.exercise_id, t.side, t.phase, t.pain,"
                 " t.happened_utc_ms FROM session s CROSS JOIN session_hurt t"
                 " LEFT JOIN session_exercise e ON e.id = t.session_exercise_id"
                 " WHERE %1 AND s.local_date >= ? AND t.session_id = s.id ORDER BY t.happened_utc_ms, t.id")
                 .arg(finished),
             {sqlValue(from)}}),
        [&](const Statement& row) {
            const HurtRow hurt = sessionsql::hurtFrom(row);
            const auto [first, end] = places.equal_range(SessionId(row.integer(0)));
            for (auto place = first; place != end; ++place) {
                ExerciseTime& time = times[place->second];
                time.pain.hurts.push_back(hurt.pain);
                if (hurt.exerciseOrder == positions[place->second]) {
                    time.hurts.push_back(hurt);
                }
            }
        });
    if (!hurts) {
        return Unexpected(hurts.error());
    }
    std::ranges::reverse(times);
    return times;
}

} // namespace backstretch
