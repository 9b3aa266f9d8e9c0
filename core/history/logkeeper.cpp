// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/logkeeper.h"

#include "core/history/logexport.h"
#include "core/history/putaside.h"
#include "core/history/sessionlog.h"
#include "core/history/sessiontable.h"
#include "core/storage/migrator.h"

#include <QFileInfo>

namespace backstretch {

namespace {

/// Longer than the pages wait: nobody is in the middle of a hold here, and no window is drawn meanwhile.
constexpr std::chrono::seconds patience{10};

} // namespace

ArchiveResult<LogKeeper> LogKeeper::open(const QString& folder, const WallClock& clock)
{
    const QString file = SessionLog::fileIn(folder);
    if (!QFileInfo::exists(file)) { // opening would make an empty one
        return Unexpected(
            archiveError(StorageError{StorageCode::Vanished, QStringLiteral("the log is gone"), file}));
    }
    Connection::Options options;
    options.busyTimeout = patience;
    auto connection = Connection::open(file, options);
    if (!connection) {
        return Unexpected(archiveError(connection.error()));
    }
    // A big copy is written when all of it is there: page by page meanwhile, it would keep the pages from
    // reading.
    if (auto kept = connection->run(QStringLiteral("PRAGMA cache_spill=OFF")); !kept) {
        return Unexpected(archiveError(kept.error()));
    }
    const auto migrations = builtInMigrations();
    if (!migrations) {
        return Unexpected(archiveError(migrations.error()));
    }
    const Migrator migrator(*migrations);
    const auto version = migrator.inspect(*connection);
    if (!version) {
        return Unexpected(archiveError(version.error()));
    }
    if (*version != migrator.latest()) {
        return Unexpected(archiveError(
            StorageError{StorageCode::Internal, QStringLiteral("a log of version %1").arg(*version), file}));
    }
    return LogKeeper(folder, std::move(*connection), Backups(SessionLog::backupFolderIn(folder)), clock);
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

ArchiveResult<LogKeeper::Outcome> LogKeeper::add(const StagedCopy& copy, const LeftOut& leftOut,
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

ArchiveResult<LogKeeper::Outcome> LogKeeper::undo(const std::optional<Backup>& before,
                                                  const WorkProgress& progress) const
{
    if (before) {
        return bringBack(before->file, progress);
    }
    auto backup = deleteEverything(false);
    return backup ? ArchiveResult<Outcome>(Outcome{{}, std::move(*backup)}) : Unexpected(backup.error());
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
        const bool asideGone = removeLogsPutAside(m_folder);
        if (!m_backups.removeAll() || !asideGone) {
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
