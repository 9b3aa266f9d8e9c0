// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/wallclock.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace backstretch {

/// What a backup was made before, or why else. In the file's name: never change one.
enum class BackupReason {
    Upgrade, ///< the program was about to change the schema
    Import,  ///< a copy was about to be brought back
    Delete,  ///< everything was about to be deleted
    Week,    ///< a week had passed
};

struct Backup
{
    QString file;
    BackupReason reason = BackupReason::Week;
    QDateTime made; ///< date and time of day as the user saw them
    qint64 bytes = 0;
};

/// The copies of the log that the program makes by itself, in a folder beside it: whole databases, of which
/// the newest five are kept.
class Backups
{
public:
    static constexpr int kept = 5;

    explicit Backups(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Newest first. What else lies in the folder is not ours.
    [[nodiscard]] std::vector<Backup> list() const;
    /// The newest one that can be read to its end.
    [[nodiscard]] std::optional<Backup> newestSound() const;

    /// Copies the log, then lets the oldest backups go. An empty result: there is nothing in it to copy.
    StorageResult<std::optional<Backup>> make(const Connection& log, BackupReason reason,
                                              const Moment& now) const;
    /// Makes one if the newest is a week old and the log has changed since.
    StorageResult<std::optional<Backup>> makeWeekly(const Connection& log, const Moment& now) const;

    /// Deletes all; false if one could not be.
    [[nodiscard]] bool removeAll() const;

private:
    /// Lets all but the newest go, and never `spared`, whatever the clock says.
    void prune(const QString& spared) const;

    QString m_folder;
};

} // namespace backstretch
