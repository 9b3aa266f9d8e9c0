// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveerror.h"
#include "core/history/corrections.h"
#include "core/history/exerciseprefsstore.h"
#include "core/history/gentleplanstore.h"
#include "core/history/progressreader.h"
#include "core/history/routinesnapshot.h"
#include "core/history/runningsession.h"
#include "core/history/sessionreader.h"
#include "core/history/wallclock.h"
#include "core/storage/connection.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace backstretch {

/// A session of today that was left, or whose program died.
struct UnfinishedSession
{
    SessionDetail detail;
    std::optional<RoutineSnapshot> routine; ///< nullopt: it can be kept or discarded, not carried on
};

/// The user's log: one SQLite file in the data folder. Owns the connection; reading, the running
/// session and the preferences work on it. Not for several threads; several programs on one file
/// do each other no harm.
class SessionLog
{
public:
    struct Options
    {
        std::chrono::milliseconds busyTimeout{1000};
    };

    /// Opens the log in `folder`, creates or upgrades it. Fails, with the file as it was, if it is
    /// damaged, newer, foreign or cannot be opened. A file that can only be read is opened; then
    /// writeFault() says why nothing can be written.
    static StorageResult<std::unique_ptr<SessionLog>> open(const QString& folder, const WallClock& clock,
                                                           const Options& options);
    static StorageResult<std::unique_ptr<SessionLog>> open(const QString& folder, const WallClock& clock)
    {
        return open(folder, clock, Options{});
    }
    /// A log that is gone with the program, so that it can guide although nothing can be saved.
    static StorageResult<std::unique_ptr<SessionLog>> inMemory(const WallClock& clock);
    /// Takes over the sessions and choices of a log in memory, once there is a place for them; they
    /// keep their ids. Returns how many sessions were new.
    StorageResult<int> adopt(const SessionLog& other);
    /// Everything it has, as one `.backstretch` file.
    ArchiveResult<void> saveCopy(const QString& file) const;
    /// On a connection that is open already.
    static StorageResult<std::unique_ptr<SessionLog>> on(Connection connection, const WallClock& clock);

    SessionLog(const SessionLog&) = delete;
    SessionLog& operator=(const SessionLog&) = delete;

    [[nodiscard]] static QString fileIn(const QString& folder);
    [[nodiscard]] static QString backupFolderIn(const QString& folder);

    /// Why nothing can be written at the moment, found out anew by trying; nullopt: it can.
    [[nodiscard]] std::optional<StorageError> writeFault() const;
    /// Empty for a log in memory.
    [[nodiscard]] const QString& file() const { return m_connection.file(); }
    /// The backup that opening made before an upgrade; usually empty.
    [[nodiscard]] const QString& upgradeBackup() const { return m_upgradeBackup; }

    [[nodiscard]] const SessionReader& reader() const { return m_reader; }
    [[nodiscard]] const ProgressReader& progress() const { return m_progress; }
    [[nodiscard]] ExercisePrefsStore& prefs() { return m_prefs; }
    [[nodiscard]] const ExercisePrefsStore& prefs() const { return m_prefs; }
    [[nodiscard]] const Corrections& corrections() const { return m_corrections; }
    [[nodiscard]] GentlePlanStore& gentlePlan() { return m_gentlePlan; }
    [[nodiscard]] const GentlePlanStore& gentlePlan() const { return m_gentlePlan; }
    [[nodiscard]] const WallClock& clock() const { return m_clock; }

    /// The journal for a session about to start.
    [[nodiscard]] std::unique_ptr<RunningSession> newSession() const;

    struct Closed
    {
        std::vector<SessionId> becamePartial; ///< of an earlier day: said once, with [Remove]
        int ended = 0;                        ///< nothing was left to do, only the end was missing
        int removed = 0;                      ///< too short to be worth a row
    };
    /// What is to be done with sessions in progress that no player holds: at start, and when a new
    /// day begins. Those of today that can still be carried on stay.
    StorageResult<Closed> closeOldSessions();

    /// The newest session that may be carried on today.
    StorageResult<std::optional<UnfinishedSession>> unfinished() const;
    /// Takes it up again. Locked: a player of another program holds it. What it has been active
    /// so far is detail.session.active, the holds it has are holdRecords(detail).
    StorageResult<std::unique_ptr<RunningSession>> carryOn(SessionId id);
    /// Ends it as it is. Locked here and below: a player of another program runs it.
    StorageResult<void> keep(SessionId id);
    /// Ends it and deletes it; restore() brings it back. Locked also if it is over meanwhile.
    StorageResult<void> discard(SessionId id);

    // Answers, as they are given. Each is on the disk when the call returns, and raises the session's
    // revision. What is changed later is a correction: corrections().
    StorageResult<void> setPainBefore(SessionId id, std::optional<int> number);
    StorageResult<void> setPainAfter(SessionId id, std::optional<int> number);
    StorageResult<void> setPainNextDay(SessionId id, std::optional<int> number);
    StorageResult<void> setNote(SessionId id, const QString& note);
    StorageResult<void> setAskedSince(SessionId id, bool asked);

    /// Marks it as deleted; it leaves every list and can be restored until the bin is emptied.
    StorageResult<void> remove(SessionId id);
    /// Rejected: there is nothing left in it.
    StorageResult<void> restore(SessionId id);

private:
    SessionLog(Connection connection, const WallClock& clock, QString upgradeBackup);
    static StorageResult<std::unique_ptr<SessionLog>> prepare(Connection connection, const WallClock& clock,
                                                              const QString& backupFolder);
    struct LooseSession
    {
        SessionId id;
        QString uuid;
        QDate day; ///< on which it began
    };
    /// In progress and held by no player, newest first.
    StorageResult<std::vector<LooseSession>> looseSessions(const QString& condition) const;
    StorageResult<SessionLock> lockOf(SessionId id) const;
    StorageResult<void> finish(SessionId id) const;
    StorageResult<void> markDeleted(SessionId id) const;
    template <typename... Values>
    StorageResult<void> change(SessionId id, const QString& assignment, const Values&... values) const;

    Connection m_connection;
    const WallClock& m_clock;
    QString m_upgradeBackup;
    SessionReader m_reader;
    ProgressReader m_progress;
    ExercisePrefsStore m_prefs;
    Corrections m_corrections;
    GentlePlanStore m_gentlePlan;
};

} // namespace backstretch
