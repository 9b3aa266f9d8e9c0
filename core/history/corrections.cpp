// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/corrections.h"

#include "core/history/codes.h"
#include "core/history/measuredsession.h"
#include "core/history/sessionsql.h"

#include <QUuid>

#include <algorithm>
#include <limits>

namespace backstretch {

namespace {

qint64 rowOf(const SessionDetail& detail)
{
    return static_cast<qint64>(detail.session.id);
}

StorageError rejected(const QString& why)
{
    return {StorageCode::Rejected, why, {}};
}

bool offScale(std::optional<int> number)
{
    return number && (*number < 0 || *number > 10);
}

/// What is measured of `wanted` from now on; nullopt: nothing, it says what was measured or nothing was.
std::optional<MeasuredSession> keptOf(const SessionDetail& wanted, const SessionDetail& before)
{
    if (before.session.byHand) {
        return std::nullopt;
    }
    MeasuredSession measured = measuredOf(before);
    return isAsMeasured(wanted, measured) ? std::nullopt : std::optional(std::move(measured));
}

std::optional<QString> encoded(const std::optional<MeasuredSession>& measured)
{
    return measured ? std::optional(encodeMeasured(*measured)) : std::nullopt;
}

} // namespace

std::optional<EditFault> Corrections::faultOf(const SessionDetail& wanted, const SessionDetail* before) const
{
    const SessionRow& session = wanted.session;
    if (const auto time =
            timeFault(session, before != nullptr ? &before->session : nullptr, m_clock.now().utcMs)) {
        return time;
    }
    if (session.note.size() > longestNote && (before == nullptr || session.note != before->session.note)) {
        return EditFault::Note;
    }
    const bool entered = before == nullptr || (session.byHand && wanted.exercises != before->exercises);
    if (entered) {
        const auto done = [](const ExerciseRow& row) { return row.count(HoldResult::Done) > 0; };
        if (std::none_of(wanted.exercises.begin(), wanted.exercises.end(), done)) {
            return EditFault::NothingDone;
        }
        if (session.active <= Millis{0} || session.active > longestByHand) {
            return EditFault::Length;
        }
    }
    for (const ExerciseRow& row : wanted.exercises) {
        if (row.count(HoldResult::Done) > std::max(row.plannedHolds, 0)) {
            return EditFault::Repetitions;
        }
    }
    return std::nullopt;
}

StorageResult<SessionDetail> Corrections::finished(SessionId id, std::optional<int> revision) const
{
    auto detail = m_reader.detail(id);
    if (!detail) {
        return Unexpected(detail.error());
    }
    if (!*detail || (*detail)->session.deletedAtUtcMs) {
        return Unexpected(rejected(QStringLiteral("no such session")));
    }
    const SessionRow& session = (*detail)->session;
    if (session.status == SessionStatus::InProgress) {
        return Unexpected(rejected(QStringLiteral("not finished")));
    }
    if (revision && *revision != session.revision) {
        return Unexpected(rejected(QStringLiteral("changed meanwhile")));
    }
    return std::move(**detail);
}

StorageResult<void> Corrections::edit(const SessionDetail& wanted) const
{
    return m_connection.inTransaction([&]() -> StorageResult<void> {
        const auto before = finished(wanted.session.id, wanted.session.revision);
        if (!before) {
            return Unexpected(before.error());
        }
        const SessionRow& session = wanted.session;
        if (offScale(session.painBefore) || offScale(session.painAfter) || offScale(session.painNextDay) ||
            session.status == SessionStatus::InProgress || session.byHand != before->session.byHand) {
            return Unexpected(rejected(QStringLiteral("not a finished session of the same kind")));
        }
        if (const auto fault = faultOf(wanted, &*before)) {
            return Unexpected(rejected(QStringLiteral("fault %1").arg(static_cast<int>(*fault))));
        }
        if (auto written = writeSession(wanted, *before); !written) {
            return written;
        }
        if (wanted.exercises == before->exercises) {
            return {};
        }
        // What hurt hangs on its exercise, and that stays. One that was entered may be another now.
        return session.byHand && before->hurts.empty() ? replaceExercises(wanted) : writeHolds(wanted);
    });
}

StorageResult<void> Corrections::writeSession(const SessionDetail& wanted, const SessionDetail& before) const
{
    const SessionRow& session = wanted.session;
    const auto measured = keptOf(wanted, before);
    const bool edited = session.byHand || measured.has_value();
    const std::optional<QString> routine =
        session.kind == SessionKind::Routine && !session.routineId.isEmpty()
            ? std::optional(storable(session.routineId))
            : std::nullopt;
    const auto update = m_connection.run(
        QStringLiteral("UPDATE session SET started_utc_ms = ?, local_date = ?, utc_offset_s = ?, kind = ?,"
                       " routine_id = ?, name = ?, status = ?, end_reason = ?, pain_before = ?,"
                       " pain_after = ?, pain_next_day = ?, active_ms = ?, note = ?, measured = ?,"
                       " edited = ?, revision = revision + 1 WHERE id = ?"),
        session.started.utcMs, session.started.localDate, session.started.utcOffsetSeconds,
        codeOf(session.kind), routine, storable(session.name), codeOf(session.status),
        codeOf(session.endReason), session.painBefore, session.painAfter, session.painNextDay, session.active,
        storable(session.note), encoded(measured), edited, rowOf(wanted));
    if (!update) {
        return update;
    }
    const qint64 moved = session.started.utcMs - before.session.started.utcMs;
    if (moved == 0 || before.hurts.empty()) {
        return {};
    }
    // It hurt so long after the beginning, whenever that was.
    return m_connection.run(
        QStringLiteral("UPDATE session_hurt SET happened_utc_ms = happened_utc_ms + ? WHERE session_id = ?"),
        moved, rowOf(wanted));
}

StorageResult<void> Corrections::writeHolds(const SessionDetail& wanted) const
{
    auto drop = m_connection.prepare(QStringLiteral(
        "DELETE FROM session_hold WHERE session_exercise_id ="
        " (SELECT e.id FROM session_exercise e WHERE e.session_id = ? AND e.position = ?)"
        " AND layout = (SELECT e.layout FROM session_exercise e WHERE e.session_id = ? AND e.position = ?)"));
    auto insert = m_connection.prepare(QStringLiteral(
        "INSERT INTO session_hold (session_exercise_id, layout, version, position, side, repetition,"
        " planned_ms, done_ms, result) SELECT e.id, e.layout, ?, ?, ?, ?, ?, ?, ? FROM session_exercise e"
        " WHERE e.session_id = ? AND e.position = ?"));
    if (!drop || !insert) {
        return Unexpected(!drop ? drop.error() : insert.error());
    }
    const qint64 session = rowOf(wanted);
    for (const ExerciseRow& row : wanted.exercises) {
        if (auto gone = drop->bind(session, row.order, session, row.order).run(); !gone) {
            return gone;
        }
        for (const HoldRow& hold : row.holds) {
            if (!hold.counts) {
                continue; // those of an earlier version are left as they are
            }
            const auto written =
                insert
                    ->bind(storable(hold.versionId), hold.order, codeOf(hold.side), hold.repetition,
                           hold.planned, hold.done, codeOf(hold.result), session, row.order)
                    .run();
            if (!written) {
                return written;
            }
        }
    }
    return {};
}

StorageResult<void> Corrections::replaceExercises(const SessionDetail& wanted) const
{
    if (auto gone = m_connection.run(QStringLiteral("DELETE FROM session_exercise WHERE session_id = ?"),
                                     rowOf(wanted));
        !gone) {
        return gone;
    }
    return insertExercises(rowOf(wanted), wanted);
}

StorageResult<void> Corrections::insertExercises(qint64 session, const SessionDetail& wanted) const
{
    for (const ExerciseRow& row : wanted.exercises) {
        auto written = m_connection.run(
            QStringLiteral("INSERT INTO session_exercise (session_id, position, exercise_id, name, version,"
                           " start_side, planned_hold_ms, planned_repetitions, planned_holds)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            session, row.order, storable(row.exerciseId), storable(row.name), storable(row.versionId),
            codeOf(row.startSide), row.plannedHold, row.plannedRepetitions, row.plannedHolds);
        if (!written) {
            return written;
        }
    }
    SessionDetail at = wanted;
    at.session.id = SessionId(session);
    return writeHolds(at);
}

StorageResult<void> Corrections::editNote(SessionId id, const QString& note) const
{
    return m_connection.inTransaction([&]() -> StorageResult<void> {
        auto before = m_reader.detail(id);
        if (!before) {
            return Unexpected(before.error());
        }
        if (!*before || (*before)->session.deletedAtUtcMs) {
            return Unexpected(rejected(QStringLiteral("no such session")));
        }
        SessionDetail wanted = std::move(**before);
        const SessionDetail old = wanted;
        if (old.session.note == note) {
            return {};
        }
        wanted.session.note = note;
        if (old.session.status != SessionStatus::InProgress) {
            return writeSession(wanted, old);
        }
        return m_connection.run(
            QStringLiteral("UPDATE session SET note = ?, revision = revision + 1 WHERE id = ?"),
            storable(note), rowOf(old));
    });
}

StorageResult<SessionId> Corrections::add(const SessionDetail& wanted) const
{
    const SessionRow& session = wanted.session;
    if (offScale(session.painBefore) || offScale(session.painAfter) || offScale(session.painNextDay) ||
        session.status == SessionStatus::InProgress || !session.byHand || !wanted.hurts.empty()) {
        return Unexpected(rejected(QStringLiteral("not a session by hand")));
    }
    if (const auto fault = faultOf(wanted, nullptr)) {
        return Unexpected(rejected(QStringLiteral("fault %1").arg(static_cast<int>(*fault))));
    }
    qint64 row = 0;
    const auto written = m_connection.inTransaction([&]() -> StorageResult<void> {
        auto insert = m_connection.prepare(
            QStringLiteral("INSERT INTO session (id, uuid, started_utc_ms, local_date, utc_offset_s, kind,"
                           " routine_id, name, origin, status, pain_before, pain_after, pain_next_day,"
                           " active_ms, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'by-hand', ?, ?, ?, ?, ?, ?)"));
        if (!insert) {
            return Unexpected(insert.error());
        }
        const std::optional<QString> routine =
            session.kind == SessionKind::Routine && !session.routineId.isEmpty()
                ? std::optional(storable(session.routineId))
                : std::nullopt;
        const auto ran =
            insert
                ->bind(sessionsql::idForNew(m_connection), QUuid::createUuid().toString(QUuid::WithoutBraces),
                       session.started.utcMs, session.started.localDate, session.started.utcOffsetSeconds,
                       codeOf(session.kind), routine, storable(session.name), codeOf(session.status),
                       session.painBefore, session.painAfter, session.painNextDay, session.active,
                       storable(session.note))
                .run();
        if (!ran) {
            return ran;
        }
        row = insert->insertedId();
        return insertExercises(row, wanted);
    });
    return written ? StorageResult<SessionId>(SessionId(row)) : Unexpected(written.error());
}

StorageResult<int> Corrections::emptyBin(std::chrono::milliseconds removedSince) const
{
    return takeContents(m_clock.now().utcMs - removedSince.count());
}

StorageResult<int> Corrections::emptyBin() const
{
    return takeContents(std::numeric_limits<qint64>::max());
}

StorageResult<int> Corrections::takeContents(qint64 removedUntilUtcMs) const
{
    // Looked at first: most days there is nothing to do, and then nothing is written.
    const QString full = QStringLiteral("s.deleted_at <= ? AND NOT ") + sessionsql::emptied;
    auto any = m_connection.prepare(QStringLiteral("SELECT 1 FROM session s WHERE %1 LIMIT 1").arg(full));
    if (!any) {
        return Unexpected(any.error());
    }
    const auto found = any->bind(removedUntilUtcMs).step();
    if (!found || !*found) {
        return found ? StorageResult<int>(0) : Unexpected(found.error());
    }
    int emptied = 0;
    const auto done = m_connection.inTransaction([&]() -> StorageResult<void> {
        // The day it was done is its content, too; the one it was removed on is that of the mark. A file
        // somebody made may have an instant that has no day.
        auto update = m_connection.prepare(
            QStringLiteral(
                "UPDATE session AS s SET started_utc_ms ="
                " CASE WHEN date(deleted_at / 1000, 'unixepoch') IS NULL THEN 0 ELSE deleted_at END,"
                " local_date = coalesce(date(deleted_at / 1000, 'unixepoch'), '1970-01-01'),"
                " utc_offset_s = 0, kind = 'routine', routine_id = NULL, name = '',"
                " origin = 'guided', status = 'partial', end_reason = NULL, asked_since = NULL,"
                " pain_before = NULL, pain_after = NULL, pain_next_day = NULL, active_ms = 0,"
                " note = '', plan = NULL, measured = NULL, edited = 0 WHERE ") +
            full);
        if (!update) {
            return Unexpected(update.error());
        }
        if (auto ran = update->bind(removedUntilUtcMs).run(); !ran) {
            return ran;
        }
        emptied = update->changes();
        // Holds go with their exercises.
        for (const QString& table : {QStringLiteral("session_hurt"), QStringLiteral("session_exercise")}) {
            auto gone =
                m_connection.run(QStringLiteral("DELETE FROM %1 WHERE session_id IN"
                                                " (SELECT s.id FROM session s WHERE s.deleted_at <= ?)")
                                     .arg(table),
                                 removedUntilUtcMs);
            if (!gone) {
                return gone;
            }
        }
        return {};
    });
    return done ? StorageResult<int>(emptied) : Unexpected(done.error());
}

} // namespace backstretch
