// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/logkeeper.h"

#include "core/history/logexport.h"
#include "core/history/sessionlog.h"
#include "core/history/sessiontable.h"

namespace backstretch {

namespace {

/// Longer than the pages wait: nobody is in the middle of a hold here, and no window is drawn meanwhile.
constexpr std::chrono::seconds patience{10};

} // namespace

ArchiveResult<LogKeeper> LogKeeper::open(const QString& folder, const WallClock& clock)
{
    Connection::Options options;
    options.busyTimeout = patience;
    auto connection = Connection::open(SessionLog::fileIn(folder), options);
    if (!connection) {
        return Unexpected(archiveError(connection.error()));
    }
    return LogKeeper(std::move(*connection), Backups(SessionLog::backupFolderIn(folder)), clock);
}

ArchiveResult<void> LogKeeper::saveCopy(const QString& file, const WorkProgress& progress) const
{
    return exportLog(m_connection, file, progress);
}

ArchiveResult<void> LogKeeper::saveTable(const QString& file, const QStringList& headings,
                                         const WorkProgress& progress) const
{
    return exportTable(m_connection, file, headings, progress);
}

ArchiveResult<MergePlan> LogKeeper::compare(const StagedCopy& copy, const WorkProgress& progress) const
{
    return planMerge(copy, m_connection, progress);
}

ArchiveResult<LogKeeper::Outcome> LogKeeper::add(const StagedCopy& copy, const std::set<QString>& leftOut,
                                                 const WorkProgress& progress) const
{
    auto backup = m_backups.make(m_connection, BackupReason::Import, m_clock->now());
    if (!backup) {
        return Unexpected(archiveError(backup.error()));
    }
    auto merged = mergeCopy(copy, m_connection, leftOut, progress);
    if (!merged) {
        return Unexpected(merged.error());
    }
    return Outcome{std::move(*merged), std::move(*backup)};
}

ArchiveResult<LogKeeper::Outcome> LogKeeper::replace(const StagedCopy& copy,
                                                     const WorkProgress& progress) const
{
    auto backup = m_backups.make(m_connection, BackupReason::Import, m_clock->now());
    if (!backup) {
        return Unexpected(archiveError(backup.error()));
    }
    if (auto replaced = replaceByCopy(copy, m_connection, progress); !replaced) {
        return Unexpected(replaced.error());
    }
    return Outcome{{}, std::move(*backup)};
}

ArchiveResult<LogKeeper::Outcome> LogKeeper::bringBack(const QString& backup,
                                                       const WorkProgress& progress) const
{
    // Read before the log is backed up: that may let this very backup go.
    const auto copy = stageCopy(backup, progress);
    return copy ? replace(*copy, progress) : Unexpected(copy.error());
}

ArchiveResult<std::optional<Backup>> LogKeeper::deleteEverything(bool alsoBackups) const
{
    auto backup = m_backups.make(m_connection, BackupReason::Delete, m_clock->now());
    if (!backup) {
        return Unexpected(archiveError(backup.error()));
    }
    if (auto emptied = emptyLog(m_connection); !emptied) {
        return Unexpected(emptied.error());
    }
    if (alsoBackups) {
        if (!m_backups.removeAll()) {
            return Unexpected(archiveError(StorageError{
                StorageCode::FolderUnwritable, QStringLiteral("a backup could not be deleted"), {}}));
        }
        return std::optional<Backup>();
    }
    return *backup;
}

StorageResult<std::optional<Backup>> LogKeeper::backUpWeekly() const
{
    return m_backups.makeWeekly(m_connection, m_clock->now());
}

} // namespace backstretch
