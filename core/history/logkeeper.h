// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/backups.h"
#include "core/history/logmerge.h"
#include "core/history/stagedcopy.h"
#include "core/history/wallclock.h"
#include "core/storage/connection.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace backstretch {

/// All that is done with the log as a whole: copies to take along, bringing them back, backups, deleting. Has
/// a connection of its own, so that it can work beside the one that the pages read by; used from the
/// thread that made it. The log must have been opened by SessionLog, which brings the schema up to date:
/// a file that is not there, not ours or of another version is refused.
class LogKeeper
{
public:
    static ArchiveResult<LogKeeper> open(const QString& folder, const WallClock& clock);

    /// Everything as one `.backstretch` file.
    ArchiveResult<void> saveCopy(const QString& file, const WorkProgress& progress) const;
    /// A table for spreadsheets.
    ArchiveResult<void> saveTable(const QString& file, const QStringList& headings,
                                  const WorkProgress& progress) const;

    /// What adding the copy would do; changes nothing.
    ArchiveResult<MergePlan> compare(const StagedCopy& copy, const WorkProgress& progress) const;

    struct Outcome
    {
        MergePlan plan;               ///< what was done; empty after replacing
        std::optional<Backup> backup; ///< made before; nothing to copy: nullopt
    };
    ArchiveResult<Outcome> add(const StagedCopy& copy, const LeftOut& leftOut,
                               const WorkProgress& progress) const;
    ArchiveResult<Outcome> replace(const StagedCopy& copy, const WorkProgress& progress) const;
    /// Makes the log what it was when the backup was made.
    ArchiveResult<Outcome> bringBack(const QString& backup, const WorkProgress& progress) const;

    /// Makes the log what it was before add() or replace(): the backup made there is brought back, or, where
    /// there was nothing to back up, the log is emptied. What is there now is backed up first.
    ArchiveResult<Outcome> undo(const std::optional<Backup>& before, const WorkProgress& progress) const;

    /// A backup is made first; `alsoBackups` deletes that one with all others, and logs that were put aside
    /// because they could not be read. nullopt: none is left.
    ArchiveResult<std::optional<Backup>> deleteEverything(bool alsoBackups) const;

    /// Once a week if something changed.
    StorageResult<std::optional<Backup>> backUpWeekly() const;
    [[nodiscard]] const Backups& backups() const { return m_backups; }

private:
    LogKeeper(QString folder, Connection connection, Backups backups, const WallClock& clock)
        : m_folder(std::move(folder))
        , m_connection(std::move(connection))
        , m_backups(std::move(backups))
        , m_clock(&clock)
    {
    }

    QString m_folder;
    Connection m_connection;
    Backups m_backups;
    const WallClock* m_clock;
};

} // namespace backstretch
