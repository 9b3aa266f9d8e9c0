// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runningsession.h"

#include "core/history/codes.h"
#include "core/history/sessionsql.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace backstretch {

namespace {

JournalError::Code journalCode(StorageCode code)
{
    switch (code) {
    case StorageCode::DiskFull:
        return JournalError::Code::Full;
    case StorageCode::ReadOnly:
    case StorageCode::FolderUnwritable:
        return JournalError::Code::ReadOnly;
    case StorageCode::Locked:
        return JournalError::Code::Busy;
    case StorageCode::Damaged:
        return JournalError::Code::Damaged;
    default:
        return JournalError::Code::Other;
    }
}

Millis notNegative(Millis time)
{
    return std::max(time, Millis{0});
}

/// What is not on the scale was not given.
std::optional<int> onScale(std::optional<int> number)
{
    return number && *number >= 0 && *number <= 10 ? number : std::nullopt;
}

} // namespace

RunningSession::RunningSession(Connection connection, const WallClock& clock)
    : m_connection(std::move(connection))
    , m_clock(clock)
    , m_uuid(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

RunningSession::RunningSession(Connection connection, const WallClock& clock, SessionLock lock, SessionId id)
    : m_connection(std::move(connection))
    , m_clock(clock)
    , m_lock(std::move(lock))
    , m_id(id)
    , m_carriedOn(true)
{
}

SessionJournal::Result RunningSession::attempt(const std::function<StorageResult<void>()>& write)
{
    const ShortWait wait(m_connection, m_longestWait);
    const auto result = write();
    if (result) {
        m_fault.reset();
        return {};
    }
    m_fault = result.error();
    return Unexpected(JournalError{journalCode(m_fault->code), m_fault->detail.toStdString()});
}

SessionJournal::Result RunningSession::begin(const SessionPlan& plan)
{
    return attempt([&]() -> StorageResult<void> {
        if (m_id) {
            return {}; // a repeated call; the first one came through
        }
        if (!m_started) {
            m_started = m_clock.now(); // of the first try: that is when the user began
        }
        if (!m_lock) {
            // Before the row: there must be no moment in which another program finds it without.
            auto lock = SessionLock::take(m_connection.file(), m_uuid);
            if (!lock) {
                return Unexpected(lock.error());
            }
            m_lock = std::move(*lock);
        }
        return writeBegin(plan);
    });
}

StorageResult<void> RunningSession::writeBegin(const SessionPlan& plan)
{
    qint64 session = 0;
    auto written = m_connection.inTransaction([&]() -> StorageResult<void> {
        auto insert = m_connection.prepare(QStringLiteral(
            "INSERT INTO session (id, uuid, started_utc_ms, local_date, utc_offset_s, kind, routine_id,"
            " name, status, pain_before, plan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'in_progress', ?, ?)"));
        if (!insert) {
            return Unexpected(insert.error());
        }
        const bool isRoutine = plan.kind == SessionKind::Routine;
        const auto routine =
            isRoutine && !plan.routineId.empty() ? std::optional(storable(plan.routineId)) : std::nullopt;
        QString name = storable(plan.name);
        if (name.isEmpty() && !isRoutine && !plan.exercises.empty()) {
            name = storable(plan.exercises.front().name);
        }
        if (auto ran = insert
                           ->bind(sessionsql::idForNew(m_connection), m_uuid, m_started->utcMs,
                                  m_started->localDate, m_started->utcOffsetSeconds, codeOf(plan.kind),
                                  routine, name, onScale(plan.painBefore), storable(plan.snapshot))
                           .run();
            !ran) {
            return ran;
        }
        session = insert->insertedId();
        int position = 0;
        for (const ExercisePlan& exercise : plan.exercises) {
            if (auto ran = writeExercise(session, position++, exercise); !ran) {
                return ran;
            }
        }
        return {};
    });
    if (written) {
        m_id = SessionId(session);
    }
    return written;
}

StorageResult<void> RunningSession::writeExercise(qint64 session, int position, const ExercisePlan& exercise)
{
    return m_connection.run(
        QStringLiteral(
            "INSERT INTO session_exercise (session_id, position, exercise_id, name, version, start_side,"
            " planned_hold_ms, planned_repetitions, planned_holds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        session, position, storable(exercise.exerciseId), storable(exercise.name),
        storable(exercise.versionId), codeOf(exercise.startSide), notNegative(exercise.holdLength),
        std::max(exercise.repetitions, 0), std::max(exercise.holds, 0));
}

StorageResult<void> RunningSession::touch() const
{
    return m_connection.run(QStringLiteral("UPDATE session SET revision = revision + 1 WHERE id = ?"), row());
}

SessionJournal::Result RunningSession::holdFinished(const HoldRecord& hold)
{
    return attempt([&]() -> StorageResult<void> {
        return m_connection.inTransaction([&]() -> StorageResult<void> {
            auto write = m_connection.run(
                QStringLiteral(
                    "INSERT INTO session_hold (session_exercise_id, layout, version, position, side, "
                    "repetition,"
                    " planned_ms, done_ms, result)"
                    " SELECT e.id, e.layout, e.version, ?, ?, ?, ?, ?, ? FROM session_exercise e"
                    " WHERE e.session_id = ? AND e.position = ?"
                    " ON CONFLICT (session_exercise_id, layout, position) DO UPDATE SET"
                    " version = excluded.version, side = excluded.side, repetition = excluded.repetition,"
                    " planned_ms = excluded.planned_ms, done_ms = excluded.done_ms,"
                    " result = excluded.result"),
                std::max(hold.order, 0), codeOf(hold.side), std::max(hold.repetition, 0),
                notNegative(hold.planned), notNegative(hold.done), codeOf(hold.result), row(), hold.block);
            if (!write) {
                return write;
            }
            if (hold.result == HoldResult::Done) {
                if (auto noted = sessionsql::noteStartSides(m_connection, row()); !noted) {
                    return noted;
                }
            }
            return touch();
        });
    });
}

SessionJournal::Result RunningSession::exerciseReplaced(const Replacement& replacement)
{
    return attempt([&]() -> StorageResult<void> {
        if (replacement.id == m_replaced) {
            return {}; // repeated: once more, it would take over from itself
        }
        const auto written = m_connection.inTransaction(
            [&]() -> StorageResult<void> { return writeReplacement(replacement); });
        if (written) {
            m_replaced = replacement.id;
        }
        return written;
    });
}

StorageResult<void> RunningSession::writeReplacement(const Replacement& replacement) const
{
    const ExercisePlan& exercise = replacement.exercise;
    auto changed = m_connection.run(
        QStringLiteral("UPDATE session_exercise SET exercise_id = ?, name = ?, version = ?, start_side = ?,"
                       " planned_hold_ms = ?, planned_repetitions = ?, planned_holds = ?,"
                       " layout = layout + 1 WHERE session_id = ? AND position = ?"),
        storable(exercise.exerciseId), storable(exercise.name), storable(exercise.versionId),
        codeOf(exercise.startSide), notNegative(exercise.holdLength), std::max(exercise.repetitions, 0),
        std::max(exercise.holds, 0), row(), replacement.block);
    if (!changed) {
        return changed;
    }
    for (const TakenOverHold& hold : replacement.takenOver) {
        auto taken = m_connection.run(
            QStringLiteral("INSERT INTO session_hold (session_exercise_id, layout, version, position, side,"
                           " repetition, planned_ms, done_ms, result)"
                           " SELECT e.id, e.layout, h.version, ?, ?, ?, h.planned_ms, h.done_ms, h.result"
                           " FROM session_exercise e JOIN session_hold h ON h.session_exercise_id = e.id"
                           " AND h.layout = e.layout - 1 AND h.position = ?"
                           " WHERE e.session_id = ? AND e.position = ?"),
            std::max(hold.order, 0), codeOf(hold.side), std::max(hold.repetition, 0), hold.fromOrder, row(),
            replacement.block);
        if (!taken) {
            return taken;
        }
    }
    return touch();
}

SessionJournal::Result RunningSession::hurt(const HurtRecord& hurt)
{
    return attempt([&]() -> StorageResult<void> {
        if (m_hurts.contains(hurt.id)) {
            return {};
        }
        qint64 inserted = 0;
        const auto written = m_connection.inTransaction([&]() -> StorageResult<void> {
            auto insert = m_connection.prepare(QStringLiteral(
                "INSERT INTO session_hurt (session_id, session_exercise_id, exercise_id, side, phase,"
                " happened_utc_ms) SELECT e.session_id, e.id, e.exercise_id, ?, ?, ?"
                " FROM session_exercise e WHERE e.session_id = ? AND e.position = ?"));
            if (!insert) {
                return Unexpected(insert.error());
            }
            if (auto ran =
                    insert
                        ->bind(codeOf(hurt.side), codeOf(hurt.phase), m_clock.now().utcMs, row(), hurt.block)
                        .run();
                !ran) {
                return ran;
            }
            inserted = insert->changes() > 0 ? insert->insertedId() : 0;
            return touch();
        });
        if (written) {
            m_hurts[hurt.id] = inserted;
        }
        return written;
    });
}

SessionJournal::Result RunningSession::hurtNumber(int hurtId, int number)
{
    return attempt([&]() -> StorageResult<void> {
        const auto entry = m_hurts.find(hurtId);
        if (entry == m_hurts.end()) {
            return {}; // withdrawn meanwhile
        }
        return m_connection.inTransaction([&]() -> StorageResult<void> {
            auto write = m_connection.run(QStringLiteral("UPDATE session_hurt SET pain = ? WHERE id = ?"),
                                          onScale(number), entry->second);
            return write ? touch() : write;
        });
    });
}

SessionJournal::Result RunningSession::hurtWithdrawn(int hurtId)
{
    return attempt([&]() -> StorageResult<void> {
        const auto entry = m_hurts.find(hurtId);
        if (entry == m_hurts.end()) {
            return {};
        }
        const auto written = m_connection.inTransaction([&]() -> StorageResult<void> {
            auto write =
                m_connection.run(QStringLiteral("DELETE FROM session_hurt WHERE id = ?"), entry->second);
            return write ? touch() : write;
        });
        if (written) {
            m_hurts.erase(entry);
        }
        return written;
    });
}

SessionJournal::Result RunningSession::activeTime(Millis active)
{
    return attempt([&]() -> StorageResult<void> {
        return m_connection.run(QStringLiteral("UPDATE session SET active_ms = ? WHERE id = ?"),
                                notNegative(active), row());
    });
}

SessionJournal::Result RunningSession::end(const End& end)
{
    return attempt([&]() -> StorageResult<void> {
        if (m_ended || !m_id) {
            return {};
        }
        // A session that is carried on was worth keeping before, whatever happened since.
        const bool remove = !end.keep && !m_carriedOn;
        const auto written = m_connection.inTransaction([&]() -> StorageResult<void> {
            if (remove) {
                return m_connection.run(QStringLiteral("DELETE FROM session WHERE id = ?"), row());
            }
            const bool over = end.status != SessionStatus::InProgress;
            if (over) {
                if (auto noted = sessionsql::noteStartSides(m_connection, row()); !noted) {
                    return noted;
                }
            }
            // The plan goes when it cannot be carried on any more.
            return m_connection.run(
                QStringLiteral("UPDATE session SET status = ?, end_reason = ?, active_ms = ?,"
                               " plan = CASE WHEN ? THEN NULL ELSE plan END,"
                               " revision = revision + 1 WHERE id = ?"),
                codeOf(end.status), codeOf(end.reason), notNegative(end.active), over, row());
        });
        if (written) {
            m_ended = true;
            m_lock.reset();
            if (remove) {
                m_id.reset();
            }
        }
        return written;
    });
}

} // namespace backstretch
