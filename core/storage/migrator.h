// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QString>

#include <vector>

namespace backstretch {

/// One numbered script.
struct Migration
{
    int version = 0;
    QString name;
    QString sql;
};

/// The scripts that the program carries (`:/migrations/NNNN_name.sql`), in order, without gaps.
StorageResult<std::vector<Migration>> builtInMigrations();

/// Marks our files in SQLite's header ("BKST").
constexpr qint64 databaseApplicationId = 0x424B5354;

/// Looks at a database and brings it up to the newest version. Refuses, untouched, what is not
/// ours or newer than we are.
class Migrator
{
public:
    struct Outcome
    {
        int from = 0; ///< 0: it was empty
        int to = 0;
        QString backup; ///< the copy made before an upgrade; empty if none was needed
    };

    explicit Migrator(std::vector<Migration> migrations)
        : m_migrations(std::move(migrations))
    {
    }

    /// Only looks: the version, 0 for an empty database, or why we must leave it alone.
    StorageResult<int> inspect(const Connection& connection) const;

    /// Runs what is missing, all of it or nothing, in one transaction with the version number.
    /// Before it changes a database with content it copies it into `backupFolder`.
    StorageResult<Outcome> migrate(const Connection& connection, const QString& backupFolder,
                                   const QString& timeStamp) const;

    [[nodiscard]] int latest() const { return m_migrations.empty() ? 0 : m_migrations.back().version; }

private:
    StorageResult<void> apply(const Connection& connection, Outcome& outcome) const;

    std::vector<Migration> m_migrations;
};

/// A name in the folder that is not taken: `<base>.sqlite`, else with a number.
[[nodiscard]] QString freeBackupName(const QString& folder, const QString& base);

/// Copies the database as it is now (VACUUM INTO) into a file only its owner can read. The file
/// appears under its name when it is complete, or not at all.
StorageResult<void> copyDatabase(const Connection& connection, const QString& file);

enum class IntegrityCheck {
    Quick, ///< is the file's structure sound
    Full,  ///< do indexes and references fit too
};
/// SQLite's own check of the whole file; Damaged with the first finding. Reads everything.
StorageResult<void> checkIntegrity(const Connection& connection,
                                   IntegrityCheck check = IntegrityCheck::Quick);

} // namespace backstretch
