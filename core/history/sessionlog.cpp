// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sessionlog.h"

#include "core/history/codes.h"
#include "core/history/logexport.h"
#include "core/history/measuredsession.h"
#include "core/history/sessioncopy.h"
#include "core/history/sessionlock.h"
#include "core/history/sessionsql.h"
#include "core/storage/migrator.h"
#include "core/storage/privatefile.h"
#include "core/storage/rows.h"

#include <QFileInfo>

#include <algorithm>

namespace backstretch {

namespace {

/// Up to this size the whole file is checked at every start (a few milliseconds). A larger one is
/// checked before an upgrade; otherwise damage shows when the damaged part is read.
constexpr qint64 alwaysCheckedBytes = 4LL * 1024 * 1024;

qint64 number(SessionId id)
{
    return static_cast<qint64>(id);
}

} // namespace

QString SessionLog::fileIn(const QString& folder)
{
    return folder + QStringLiteral("/backstretch.sqlite");
}
QString SessionLog::backupFolderIn(const QString& folder)
{
    return folder + QStringLiteral("/backups");
}

SessionLog::SessionLog(Connection connection, const WallClock& clock, QString upgradeBackup)
    : m_connection(std::move(connection))
    , m_clock(clock)
    , m_upgradeBackup(std::move(upgradeBackup))
    , m_reader(m_connection)
    , m_progress(m_connection)
    , m_prefs(m_connection)
    , m_corrections(m_connection, clock)
    , m_gentlePlan(m_connection)
{
}

StorageResult<std::unique_ptr<SessionLog>> SessionLog::open(const QString& folder, const WallClock& clock,
                                                            const Options& options)
{
    auto connection = Connection::open(fileIn(folder), Connection::Options{false, options.busyTimeout});
    if (!connection) {
        return Unexpected(connection.error());
    }
    return prepare(std::move(*connection), clock, backupFolderIn(folder));
}

StorageResult<std::unique_ptr<SessionLog>> SessionLog::inMemory(const WallClock& clock)
{
    auto connection = Connection::inMemory();
    if (!connection) {
        return Unexpected(connection.error());
    }
    return on(std::move(*connection), clock);
}

StorageResult<int> SessionLog::adopt(const SessionLog& other)
{
    return copySessions(other.m_connection, m_connection);
}

ArchiveResult<void> SessionLog::saveCopy(const QString& file) const
{
    return exportLog(m_connection, file, {});
}

StorageResult<std::unique_ptr<SessionLog>> SessionLog::on(Connection connection, const WallClock& clock)
{
    const QString folder =
        connection.file().isEmpty() ? QString() : QFileInfo(connection.file()).absolutePath();
    return prepare(std::move(connection), clock, backupFolderIn(folder));
}

StorageResult<std::unique_ptr<SessionLog>> SessionLog::prepare(Connection connection, const WallClock& clock,
                                                               const QString& backupFolder)
{
    auto migrations = builtInMigrations();
    if (!migrations) {
        return Unexpected(migrations.error());
    }
    const QString file = connection.file();
    if (!file.isEmpty() && QFileInfo(file).size() <= alwaysCheckedBytes) {
        if (auto intact = checkIntegrity(connection); !intact) {
            return Unexpected(intact.error());
        }
    }
    const QString timeStamp = clock.now().local().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const auto outcome = Migrator(std::move(*migrations)).migrate(connection, backupFolder, timeStamp);
    if (!outcome) {
        return Unexpected(outcome.error());
    }
    // From here on the file is known to be ours. The mode is the default; this only matters if
    // somebody's tool left it in another one. It is no reason to refuse a file we may only read.
    static_cast<void>(connection.run(QStringLiteral("PRAGMA journal_mode=DELETE")));
    if (!file.isEmpty()) {
        makePrivate(file);
    }
    return std::unique_ptr<SessionLog>(new SessionLog(std::move(connection), clock, outcome->backup));
}

std::optional<StorageError> SessionLog::writeFault() const
{
    if (file().isEmpty()) {
        return std::nullopt;
    }
    if (auto folder = checkFolderWritable(QFileInfo(file()).absolutePath()); !folder) {
        return folder.error();
    }
    // Takes the write lock and gives it back: nothing is written.
    const auto tried = m_connection.run(QStringLiteral("UPDATE exercise_prefs SET revision = 1 WHERE false"));
    if (!tried && tried.error().code != StorageCode::Locked) {
        return tried.error();
    }
    return std::nullopt;
}

std::unique_ptr<RunningSession> SessionLog::newSession() const
{
    return std::make_unique<RunningSession>(m_connection, m_clock);
}

StorageResult<std::vector<SessionLog::LooseSession>> SessionLog::looseSessions(const QString& condition) const
{
    std::vector<LooseSession> loose;
    const auto read = forEachRow(
        m_connection.prepare(
            QStringLiteral("SELECT s.id, s.uuid, s.local_date FROM session s WHERE s.status = 'in_progress'"
                           " AND s.deleted_at IS NULL AND %1 ORDER BY s.started_utc_ms DESC, s.id DESC")
                .arg(condition)),
        [&loose](const Statement& row) {
            loose.push_back(
                {SessionId(row.integer(0)), row.text(1), QDate::fromString(row.text(2), Qt::ISODate)});
        });
    if (!read) {
        return Unexpected(read.error());
    }
    std::erase_if(loose,
                  [this](const LooseSession& session) { return SessionLock::isHeld(file(), session.uuid); });
    return loose;
}

StorageResult<SessionLog::Closed> SessionLog::closeOldSessions()
{
    SessionLock::sweep(file());
    const auto loose = looseSessions(QStringLiteral("true"));
    if (!loose) {
        return Unexpected(loose.error());
    }
    const QDate today = m_clock.now().localDate;
    Closed closed;
    for (const LooseSession& row : *loose) {
        const qint64 id = number(row.id);
        // One by one, each looked at again inside: another program may be doing the same.
        const auto done = m_connection.inTransaction([&]() -> StorageResult<void> {
            auto gone = m_connection.prepare(
                QStringLiteral(
                    "DELETE FROM session AS s WHERE s.id = ? AND s.status = 'in_progress' AND NOT %1")
                    .arg(sessionsql::worthKeeping));
            if (!gone) {
                return Unexpected(gone.error());
            }
            if (auto ran = gone->bind(id).run(); !ran) {
                return ran;
            }
            if (gone->changes() > 0) {
                ++closed.removed;
                return {};
            }
            auto over = m_connection.prepare(
                QStringLiteral("SELECT 1 FROM session s WHERE s.id = ? AND s.status = 'in_progress'"
                               " AND %1")
                    .arg(sessionsql::nothingLeft));
            if (!over) {
                return Unexpected(over.error());
            }
            const auto nothingLeft = over->bind(id).step();
            if (!nothingLeft) {
                return Unexpected(nothingLeft.error());
            }
            if (*nothingLeft) {
                ++closed.ended;
                return finish(row.id);
            }
            if (row.day < today) {
                closed.becamePartial.push_back(row.id);
                return finish(row.id);
            }
            return {};
        });
        if (!done) {
            return Unexpected(done.error());
        }
    }
    return closed;
}

StorageResult<std::optional<UnfinishedSession>> SessionLog::unfinished() const
{
    const auto loose =
        looseSessions(sessionsql::worthKeeping + QStringLiteral(" AND NOT ") + sessionsql::nothingLeft);
    if (!loose) {
        return Unexpected(loose.error());
    }
    const QDate today = m_clock.now().localDate;
    const auto newest = std::find_if(loose->begin(), loose->end(),
                                     [&](const LooseSession& session) { return session.day >= today; });
    if (newest == loose->end()) {
        return std::optional<UnfinishedSession>();
    }
    auto detail = m_reader.detail(newest->id);
    if (!detail) {
        return Unexpected(detail.error());
    }
    auto plan = m_connection.prepare(QStringLiteral("SELECT plan FROM session WHERE id = ?"));
    if (!plan) {
        return Unexpected(plan.error());
    }
    const auto hasPlan = plan->bind(number(newest->id)).step();
    if (!hasPlan) {
        return Unexpected(hasPlan.error());
    }
    // Between the list and the look at its lock another program may have ended it.
    if (!*detail || !*hasPlan || (*detail)->session.status != SessionStatus::InProgress) {
        return std::optional<UnfinishedSession>();
    }
    UnfinishedSession found{std::move(**detail), decodeSnapshot(plan->text(0))};
    if (found.routine) {
        found.routine = withReplacements(std::move(*found.routine), found.detail.exercises);
    }
    return std::optional(std::move(found));
}

StorageResult<SessionLock> SessionLog::lockOf(SessionId id) const
{
    const auto row = m_reader.session(id);
    if (!row) {
        return Unexpected(row.error());
    }
    if (!*row) {
        return Unexpected(StorageError{StorageCode::Rejected, QStringLiteral("no such session"), file()});
    }
    return SessionLock::take(file(), (*row)->uuid);
}

StorageResult<std::unique_ptr<RunningSession>> SessionLog::carryOn(SessionId id)
{
    auto lock = lockOf(id);
    if (!lock) {
        return Unexpected(lock.error());
    }
    auto take = m_connection.prepare(
        QStringLiteral("UPDATE session SET end_reason = NULL WHERE id = ? AND status = 'in_progress'"
                       " AND deleted_at IS NULL"));
    if (!take) {
        return Unexpected(take.error());
    }
    if (auto ran = take->bind(number(id)).run(); !ran) {
        return Unexpected(ran.error());
    }
    if (take->changes() == 0) { // another program has kept or discarded it
        return Unexpected(StorageError{StorageCode::Rejected, QStringLiteral("not in progress"), file()});
    }
    return std::make_unique<RunningSession>(m_connection, m_clock, std::move(*lock), id);
}

StorageResult<void> SessionLog::finish(SessionId id) const
{
    if (auto noted = sessionsql::noteStartSides(m_connection, number(id)); !noted) {
        return noted;
    }
    return m_connection.run(QStringLiteral("UPDATE session AS s SET plan = NULL, revision = revision + 1,"
                                           " status = CASE WHEN %1 THEN 'completed' ELSE 'partial' END"
                                           " WHERE s.id = ? AND s.status = 'in_progress'")
                                .arg(sessionsql::everyHoldDone),
                            number(id));
}

StorageResult<void> SessionLog::keep(SessionId id)
{
    const auto lock = lockOf(id);
    if (!lock) {
        return Unexpected(lock.error());
    }
    return m_connection.inTransaction([&] { return finish(id); });
}

StorageResult<void> SessionLog::discard(SessionId id)
{
    const auto lock = lockOf(id);
    if (!lock) {
        return Unexpected(lock.error());
    }
    return m_connection.inTransaction([&]() -> StorageResult<void> {
        const auto row = m_reader.session(id);
        if (!row) {
            return Unexpected(row.error());
        }
        // Another program has carried it on and ended it: that is not what the user wanted to discard.
        if (!*row || (*row)->status != SessionStatus::InProgress) {
            return Unexpected(StorageError{StorageCode::Locked, QStringLiteral("not in progress"), file()});
        }
        if (auto finished = finish(id); !finished) {
            return finished;
        }
        return markDeleted(id);
    });
}

template <typename... Values>
StorageResult<void> SessionLog::change(SessionId id, const QString& assignment, const Values&... values) const
{
    auto update = m_connection.prepare(
        QStringLiteral("UPDATE session SET %1, revision = revision + 1 WHERE id = ?").arg(assignment));
    if (!update) {
        return Unexpected(update.error());
    }
    if (auto ran = update->bind(values..., number(id)).run(); !ran) {
        return ran;
    }
    if (update->changes() == 0) { // gone meanwhile: somebody must not believe that it was saved
        return Unexpected(StorageError{StorageCode::Rejected, QStringLiteral("no such session"), file()});
    }
    return {};
}

StorageResult<void> SessionLog::setPainBefore(SessionId id, std::optional<int> number)
{
    return change(id, QStringLiteral("pain_before = ?"), number);
}

StorageResult<void> SessionLog::setPainAfter(SessionId id, std::optional<int> number)
{
    return change(id, QStringLiteral("pain_after = ?"), number);
}

StorageResult<void> SessionLog::setPainNextDay(SessionId id, std::optional<int> number)
{
    return m_connection.inTransaction([&]() -> StorageResult<void> {
        // Asked the next morning, perhaps after something was corrected: an answer is no correction.
        auto kept = m_connection.prepare(
            QStringLiteral("SELECT measured FROM session WHERE id = ? AND measured IS NOT NULL"));
        if (!kept) {
            return Unexpected(kept.error());
        }
        const auto found = kept->bind(static_cast<qint64>(id)).step();
        if (!found) {
            return Unexpected(found.error());
        }
        auto measured = *found ? decodeMeasured(kept->text(0)) : std::nullopt;
        if (!measured) {
            return change(id, QStringLiteral("pain_next_day = ?"), number);
        }
        measured->painNextDay = number;
        return change(id, QStringLiteral("pain_next_day = ?, measured = ?"), number,
                      encodeMeasured(*measured));
    });
}

StorageResult<void> SessionLog::setNote(SessionId id, const QString& note)
{
    return change(id, QStringLiteral("note = ?"), storable(note));
}

StorageResult<void> SessionLog::setAskedSince(SessionId id, bool asked)
{
    return change(id, QStringLiteral("asked_since = ?"),
                  asked ? QStringLiteral("yes") : QStringLiteral("no"));
}

StorageResult<void> SessionLog::remove(SessionId id)
{
    const auto row = m_reader.session(id);
    if (!row) {
        return Unexpected(row.error());
    }
    if (!*row || (*row)->status != SessionStatus::InProgress) {
        return markDeleted(id);
    }
    const auto lock = lockOf(id); // not under a player's feet
    return lock ? markDeleted(id) : Unexpected(lock.error());
}

StorageResult<void> SessionLog::markDeleted(SessionId id) const
{
    return change(id, QStringLiteral("deleted_at = ?"), m_clock.now().utcMs);
}

StorageResult<void> SessionLog::restore(SessionId id)
{
    auto update = m_connection.prepare(
        QStringLiteral("UPDATE session AS s SET deleted_at = NULL, revision = revision + 1 WHERE s.id = ?"
                       " AND NOT ") +
        sessionsql::emptied);
    if (!update) {
        return Unexpected(update.error());
    }
    if (auto ran = update->bind(number(id)).run(); !ran) {
        return ran;
    }
    return update->changes() > 0 ? StorageResult<void>()
                                 : Unexpected(StorageError{StorageCode::Rejected,
                                                           QStringLiteral("nothing is left of it"), file()});
}

} // namespace backstretch
