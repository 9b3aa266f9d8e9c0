// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/privatefile.h"
#include "core/storage/sqlsplitter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace backstretch {

namespace {

StorageError internalError(const QString& detail, const QString& file)
{
    return StorageError{StorageCode::Internal, detail, file};
}

/// Whether every row that points to another one finds it; if not, an error of this code.
StorageResult<void> checkReferences(const Connection& connection, StorageCode code)
{
    auto violations = connection.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    if (!violations) {
        return Unexpected(violations.error());
    }
    const auto violated = violations->step();
    if (!violated) {
        return Unexpected(violated.error());
    }
    if (*violated) {
        return Unexpected(StorageError{code, QStringLiteral("foreign keys broken in ") + violations->text(0),
                                       connection.file()});
    }
    return {};
}

} // namespace

QString freeBackupName(const QString& folder, const QString& base)
{
    QString name = QStringLiteral("%1/%2.sqlite").arg(folder, base);
    for (int counter = 2; QFileInfo::exists(name); ++counter) {
        name = QStringLiteral("%1/%2-%3.sqlite").arg(folder, base).arg(counter);
    }
    return name;
}

StorageResult<std::vector<Migration>> builtInMigrations()
{
    const QDir folder(QStringLiteral(":/migrations"));
    std::vector<Migration> migrations;
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const int version = name.section(QLatin1Char('_'), 0, 0).toInt();
        QFile file(folder.filePath(name));
        if (version != static_cast<int>(migrations.size()) + 1 || !file.open(QIODevice::ReadOnly)) {
            return Unexpected(
                internalError(QStringLiteral("migration %1 out of order or unreadable").arg(name), {}));
        }
        migrations.push_back({version, name, QString::fromUtf8(file.readAll())});
    }
    if (migrations.empty()) {
        return Unexpected(internalError(QStringLiteral("no migrations in the program"), {}));
    }
    return migrations;
}

StorageResult<int> Migrator::inspect(const Connection& connection) const
{
    const auto applicationId = connection.integer(QStringLiteral("PRAGMA application_id"));
    if (!applicationId) {
        return Unexpected(applicationId.error());
    }
    const auto version = connection.integer(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return Unexpected(version.error());
    }
    const auto objects = connection.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!objects) {
        return Unexpected(objects.error());
    }
    if (*applicationId != databaseApplicationId) {
        const bool empty = *applicationId == 0 && *version == 0 && *objects == 0;
        if (empty) {
            return 0;
        }
        return Unexpected(StorageError{StorageCode::Foreign,
                                       QStringLiteral("application id %1").arg(*applicationId),
                                       connection.file()});
    }
    if (*version > latest()) {
        return Unexpected(StorageError{
            StorageCode::Newer, QStringLiteral("version %1, known up to %2").arg(*version).arg(latest()),
            connection.file()});
    }
    if (*version < 1 || *objects == 0) {
        return Unexpected(StorageError{
            StorageCode::Damaged, QStringLiteral("version %1 with %2 objects").arg(*version).arg(*objects),
            connection.file()});
    }
    return static_cast<int>(*version);
}

StorageResult<Migrator::Outcome> Migrator::migrate(const Connection& connection, const QString& backupFolder,
                                                   const QString& timeStamp) const
{
    const auto from = inspect(connection);
    if (!from) {
        return Unexpected(from.error());
    }
    Outcome outcome{*from, *from, QString()};
    if (*from == latest()) {
        return outcome;
    }

    if (*from > 0 && !connection.file().isEmpty()) {
        // An upgrade of a file that is broken already would break it for good.
        if (auto intact = checkIntegrity(connection); !intact) {
            return Unexpected(intact.error());
        }
        if (auto folder = ensurePrivateFolder(backupFolder); !folder) {
            return Unexpected(folder.error());
        }
        const QString base = QStringLiteral("%1-version-%2-%3")
                                 .arg(QFileInfo(connection.file()).completeBaseName())
                                 .arg(*from)
                                 .arg(timeStamp);
        outcome.backup = freeBackupName(backupFolder, base);
        if (auto copied = copyDatabase(connection, outcome.backup); !copied) {
            return Unexpected(copied.error());
        }
    }

    // Rebuilding a table, SQLite's way of altering it, is impossible with foreign keys on, and the
    // setting cannot change inside a transaction. The check before the commit stands in for them.
    if (auto off = connection.run(QStringLiteral("PRAGMA foreign_keys=OFF")); !off) {
        return Unexpected(off.error());
    }
    const auto applied = apply(connection, outcome);
    const auto on = connection.run(QStringLiteral("PRAGMA foreign_keys=ON"));
    if (!applied) {
        return Unexpected(applied.error());
    }
    if (!on) {
        return Unexpected(on.error());
    }
    return outcome;
}

StorageResult<void> Migrator::apply(const Connection& connection, Outcome& outcome) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return Unexpected(transaction.error());
    }
    // Read again now that nobody else can write: another program may have been quicker.
    const auto current = inspect(connection);
    if (!current) {
        return Unexpected(current.error());
    }
    for (const Migration& migration : m_migrations) {
        if (migration.version <= *current) {
            continue;
        }
        const QStringList statements = splitSql(migration.sql);
        for (const QString& statement : statements) {
            if (auto ran = connection.run(statement); !ran) {
                StorageError error = ran.error();
                error.detail.prepend(migration.name + QStringLiteral(": "));
                return Unexpected(std::move(error));
            }
        }
    }
    if (auto whole = checkReferences(connection, StorageCode::Internal); !whole) {
        return whole;
    }
    const QString setApplication = QStringLiteral("PRAGMA application_id=%1").arg(databaseApplicationId);
    const QString setVersion = QStringLiteral("PRAGMA user_version=%1").arg(latest());
    for (const QString& pragma : {setApplication, setVersion}) {
        if (auto set = connection.run(pragma); !set) {
            return set;
        }
    }
    outcome.to = latest();
    return transaction->commit();
}

StorageResult<void> copyDatabase(const Connection& connection, const QString& file)
{
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part); // left by a copy that was cut off
    if (auto created = createPrivateFile(part); !created) {
        return created;
    }
    // VACUUM INTO accepts an existing file if it is empty, and keeps its permissions.
    auto copied = connection.run(QStringLiteral("VACUUM INTO ?"), part);
    if (!copied) {
        QFile::remove(part);
        return copied;
    }
    if (!QFile::rename(part, file)) {
        QFile::remove(part);
        return Unexpected(
            StorageError{StorageCode::FolderUnwritable, QStringLiteral("cannot rename the copy"), file});
    }
    return {};
}

StorageResult<void> checkIntegrity(const Connection& connection, IntegrityCheck depth)
{
    const bool full = depth == IntegrityCheck::Full;
    auto check = connection.prepare(full ? QStringLiteral("PRAGMA integrity_check(1)")
                                         : QStringLiteral("PRAGMA quick_check(1)"));
    if (!check) {
        return Unexpected(check.error());
    }
    const auto row = check->step();
    if (!row) {
        return Unexpected(row.error());
    }
    const QString finding = *row ? check->text(0) : QStringLiteral("no answer");
    if (finding != QLatin1String("ok")) {
        return Unexpected(StorageError{StorageCode::Damaged, finding, connection.file()});
    }
    return full ? checkReferences(connection, StorageCode::Damaged) : StorageResult<void>();
}

} // namespace backstretch
