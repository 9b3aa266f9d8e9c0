// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/backups.h"

#include "core/history/logtables.h"
#include "core/storage/migrator.h"
#include "core/storage/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace backstretch {

namespace {

const QString stampForm = QStringLiteral("yyyyMMdd-HHmmss");

constexpr std::array reasonWords{
    std::pair{BackupReason::Import, QLatin1String("import")},
    std::pair{BackupReason::Delete, QLatin1String("delete")},
    std::pair{BackupReason::Week, QLatin1String("week")},
};

QString wordFor(BackupReason reason)
{
    const auto found = std::find_if(reasonWords.begin(), reasonWords.end(),
                                    [&](const auto& word) { return word.first == reason; });
    return found == reasonWords.end() ? QString() : QString(found->second);
}

BackupReason reasonFor(const QString& word)
{
    const auto found = std::find_if(reasonWords.begin(), reasonWords.end(),
                                    [&](const auto& each) { return each.second == word; });
    return found == reasonWords.end() ? BackupReason::Upgrade : found->first;
}

/// `backstretch-import-20261119-091500.sqlite`, with a number where there are two of one second. The migrator
/// writes `version-1` where the reason stands.
std::optional<Backup> backupFrom(const QFileInfo& info)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\Abackstretch-(import|delete|week|version-\d+)-(\d{8}-\d{6})(-\d+)?\.sqlite\z)"));
    const auto match = form.match(info.fileName());
    if (!match.hasMatch() || !info.isFile() || info.isSymLink()) {
        return std::nullopt;
    }
    Backup backup{info.absoluteFilePath(), reasonFor(match.captured(1)),
                  QDateTime::fromString(match.captured(2), stampForm), info.size()};
    return backup.made.isValid() ? std::optional(backup) : std::nullopt;
}

/// What stands for itself; the other tables hang on these.
QStringList mainTables()
{
    QStringList tables{logtables::session.name};
    for (const logtables::List& list : logtables::lists) {
        tables << list.table.name;
    }
    return tables;
}

StorageResult<qint64> rowsIn(const Connection& log)
{
    qint64 all = 0;
    for (const QString& table : mainTables()) {
        const auto rows = log.integer(QStringLiteral("SELECT count(*) FROM %1").arg(table));
        if (!rows) {
            return rows;
        }
        all += *rows;
    }
    return all;
}

/// Tells two states of a log apart: every change raises a revision.
StorageResult<QString> stateOf(const Connection& log)
{
    QString state;
    for (const QString& table : mainTables()) {
        auto sums = log.prepare(
            QStringLiteral("SELECT count(*) || ' ' || ifnull(sum(revision), 0) FROM %1").arg(table));
        if (!sums) {
            return Unexpected(sums.error());
        }
        if (const auto row = sums->step(); !row) {
            return Unexpected(row.error());
        }
        state += sums->text(0) + u' ';
    }
    const auto removed = log.integer(QStringLiteral("SELECT count(deleted_at) FROM session"));
    return removed ? StorageResult<QString>(state + QString::number(*removed)) : Unexpected(removed.error());
}

StorageResult<Connection> openBackup(const QString& file)
{
    Connection::Options options;
    options.readOnly = true;
    return Connection::open(file, options);
}

} // namespace

std::vector<Backup> Backups::list() const
{
    std::vector<Backup> found;
    const auto files = QDir(m_folder).entryInfoList({QStringLiteral("backstretch-*.sqlite")}, QDir::Files);
    for (const QFileInfo& info : files) {
        if (auto backup = backupFrom(info)) {
            found.push_back(std::move(*backup));
        }
    }
    std::sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) {
        // Within one second the longer name, then the greater, has the higher number.
        const auto key = [](const Backup& backup) {
            return std::tuple(backup.made, backup.file.size(), backup.file);
        };
        return key(a) > key(b);
    });
    return found;
}

std::optional<Backup> Backups::newestSound() const
{
    const auto migrations = builtInMigrations();
    for (const Backup& backup : list()) {
        const auto connection = openBackup(backup.file);
        if (!migrations || !connection) {
            continue;
        }
        const auto version = Migrator(*migrations).inspect(*connection);
        if (version && *version > 0 && checkIntegrity(*connection, IntegrityCheck::Full)) {
            return backup;
        }
    }
    return std::nullopt;
}

StorageResult<std::optional<Backup>> Backups::make(const Connection& log, BackupReason reason,
                                                   const Moment& now) const
{
    const auto rows = rowsIn(log);
    if (!rows) {
        return Unexpected(rows.error());
    }
    if (*rows == 0) {
        return std::optional<Backup>();
    }
    if (auto folder = ensurePrivateFolder(m_folder); !folder) {
        return Unexpected(folder.error());
    }
    const QString file = freeBackupName(
        m_folder, QStringLiteral("backstretch-%1-%2").arg(wordFor(reason), now.local().toString(stampForm)));
    if (auto copied = copyDatabase(log, file); !copied) {
        return Unexpected(copied.error());
    }
    prune(file);
    return backupFrom(QFileInfo(file));
}

StorageResult<std::optional<Backup>> Backups::makeWeekly(const Connection& log, const Moment& now) const
{
    const auto known = list();
    // One from the future was made by a clock that was wrong; it says nothing about the last week.
    const auto last = std::find_if(known.begin(), known.end(),
                                   [&](const Backup& backup) { return backup.made.date() <= now.localDate; });
    if (last != known.end()) {
        if (last->made.date().daysTo(now.localDate) < 7) {
            return std::optional<Backup>();
        }
        const auto state = stateOf(log);
        if (!state) {
            return Unexpected(state.error());
        }
        const auto then = openBackup(last->file);
        const auto before = then ? stateOf(*then) : StorageResult<QString>(QString());
        if (before && *before == *state) {
            return std::optional<Backup>();
        }
    }
    return make(log, BackupReason::Week, now);
}

bool Backups::removeAll() const
{
    bool all = true;
    for (const Backup& backup : list()) {
        all = QFile::remove(backup.file) && all;
    }
    return all;
}

void Backups::prune(const QString& spared) const
{
    int left = kept - 1; // beside the one that is spared
    for (const Backup& backup : list()) {
        if (QFileInfo(backup.file) != QFileInfo(spared) && left-- <= 0) {
            QFile::remove(backup.file);
        }
    }
}

} // namespace backstretch
