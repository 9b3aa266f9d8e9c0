// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sessiondetails.h"

#include "core/history/codes.h"
#include "core/storage/rows.h"

#include <unordered_map>

namespace backstretch {

namespace {

/// Where the parts of sessions that were read belong.
class Gatherer
{
public:
    explicit Gatherer(std::vector<SessionRow> rows)
    {
        m_details.reserve(rows.size());
        for (SessionRow& row : rows) {
            m_sessions[static_cast<qint64>(row.id)] = m_details.size();
            m_details.emplace_back().session = std::move(row);
        }
    }

    /// `line`: id, session, position, exercise, name, version, start side, hold, repetitions, holds.
    void addExercise(const Statement& line)
    {
        SessionDetail* detail = session(line.integer(1));
        if (detail == nullptr) {
            return; // begun by another program since the sessions were read
        }
        ExerciseRow exercise;
        exercise.order = static_cast<int>(line.integer(2));
        exercise.exerciseId = line.text(3);
        exercise.name = line.text(4);
        exercise.versionId = line.text(5);
        exercise.startSide = sideFrom(line.text(6));
        exercise.plannedHold = Millis(line.integer(7));
        exercise.plannedRepetitions = static_cast<int>(line.integer(8));
        exercise.plannedHolds = static_cast<int>(line.integer(9));
        m_exercises[line.integer(0)] = {m_sessions.at(line.integer(1)), detail->exercises.size()};
        detail->exercises.push_back(std::move(exercise));
    }

    /// `line`: exercise's id, position, side, repetition, version, planned, done, result, whether it counts.
    void addHold(const Statement& line)
    {
        const auto place = m_exercises.find(line.integer(0));
        if (place == m_exercises.end()) {
            return;
        }
        HoldRow hold;
        hold.order = static_cast<int>(line.integer(1));
        hold.side = sideFrom(line.text(2));
        hold.repetition = static_cast<int>(line.integer(3));
        hold.versionId = line.text(4);
        hold.planned = Millis(line.integer(5));
        hold.done = Millis(line.integer(6));
        hold.result = resultFrom(line.text(7));
        hold.counts = line.integer(8) != 0;
        const auto [session, exercise] = place->second;
        m_details[session].exercises[exercise].holds.push_back(std::move(hold));
    }

    /// `line`: session, exercise's position, exercise, side, phase, pain, when.
    void addHurt(const Statement& line)
    {
        SessionDetail* detail = session(line.integer(0));
        if (detail == nullptr) {
            return;
        }
        detail->hurts.push_back(sessionsql::hurtFrom(line));
    }

    [[nodiscard]] std::vector<SessionDetail> take() { return std::move(m_details); }

private:
    [[nodiscard]] SessionDetail* session(qint64 id)
    {
        const auto found = m_sessions.find(id);
        return found == m_sessions.end() ? nullptr : &m_details[found->second];
    }

    std::vector<SessionDetail> m_details;
    std::unordered_map<qint64, std::size_t> m_sessions; // row id -> index
    std::unordered_map<qint64, std::pair<std::size_t, std::size_t>>
        m_exercises; // row id -> session, exercise
};

} // namespace

DetailQueries detailQueries(const sessionsql::Query& condition)
{
    const auto where = [&condition](const QString& select, const QString& order) {
        return sessionsql::Query{select + QStringLiteral(" WHERE ") + condition.sql + order,
                                 condition.values};
    };
    // CROSS JOIN: begin with the sessions. SQLite would rather read all holds in their order than sort a few.
    return {
        where(QStringLiteral("SELECT ") + sessionsql::rowColumns() + QStringLiteral(" FROM session s"),
              QStringLiteral(" ORDER BY s.local_date, s.started_utc_ms, s.id")),
        where(QStringLiteral("SELECT e.id, e.session_id, e.position, e.exercise_id, e.name, e.version,"
                             " e.start_side, e.planned_hold_ms, e.planned_repetitions, e.planned_holds"
                             " FROM session s CROSS JOIN session_exercise e ON e.session_id = s.id"),
              QStringLiteral(" ORDER BY e.session_id, e.position")),
        where(QStringLiteral("SELECT h.session_exercise_id, h.position, h.side, h.repetition,"
                             " h.version, h.planned_ms, h.done_ms, h.result, h.layout = e.layout"
                             " FROM session s CROSS JOIN session_exercise e ON e.session_id = s.id"
                             " CROSS JOIN session_hold h ON h.session_exercise_id = e.id"),
              QStringLiteral(" ORDER BY h.id")),
        where(QStringLiteral("SELECT t.session_id, coalesce(e.position, 0), t.exercise_id, t.side,"
                             " t.phase, t.pain, t.happened_utc_ms"
                             " FROM session s CROSS JOIN session_hurt t ON t.session_id = s.id"
                             " LEFT JOIN session_exercise e ON e.id = t.session_exercise_id"),
              QStringLiteral(" ORDER BY t.happened_utc_ms, t.id")),
    };
}

StorageResult<std::vector<SessionDetail>> sessionDetails(const Connection& connection,
                                                         const sessionsql::Query& condition)
{
    const DetailQueries queries = detailQueries(condition);
    auto rows = sessionsql::rows(sessionsql::prepare(connection, queries.sessions));
    if (!rows) {
        return Unexpected(rows.error());
    }
    Gatherer gatherer(std::move(*rows));
    if (auto read = forEachRow(sessionsql::prepare(connection, queries.exercises),
                               [&](const Statement& line) { gatherer.addExercise(line); });
        !read) {
        return Unexpected(read.error());
    }
    if (auto read = forEachRow(sessionsql::prepare(connection, queries.holds),
                               [&](const Statement& line) { gatherer.addHold(line); });
        !read) {
        return Unexpected(read.error());
    }
    if (auto read = forEachRow(sessionsql::prepare(connection, queries.hurts),
                               [&](const Statement& line) { gatherer.addHurt(line); });
        !read) {
        return Unexpected(read.error());
    }
    return gatherer.take();
}

} // namespace backstretch
