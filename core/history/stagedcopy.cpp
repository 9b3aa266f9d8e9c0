// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/stagedcopy.h"

#include "core/archive/copyformat.h"
#include "core/history/logrows.h"
#include "core/storage/migrator.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace backstretch {

namespace {

ArchiveError inFile(const StorageError& error, const QString& file, const QString& place = {})
{
    switch (error.code) {
    case StorageCode::Rejected: {
        // What wrote it says first where in the item.
        const qsizetype end = error.detail.startsWith(u'/') ? error.detail.indexOf(QLatin1String(": ")) : -1;
        return end < 0 ? ArchiveError{ArchiveCode::Invalid, error.detail, file, place, {}}
                       : ArchiveError{ArchiveCode::Invalid,
                                      error.detail.sliced(end + 2),
                                      file,
                                      place + error.detail.first(end),
                                      {}};
    }
    case StorageCode::Damaged:
        return {ArchiveCode::Incomplete, error.detail, file, place, {}};
    case StorageCode::Newer:
        return {ArchiveCode::Newer, error.detail, file, place, {}};
    case StorageCode::Foreign:
        return {ArchiveCode::NotACopy, error.detail, file, place, {}};
    case StorageCode::Unreadable:
    case StorageCode::Vanished:
        return {ArchiveCode::Unreadable, error.detail, file, place, {}};
    default:
        return {ArchiveCode::Storage, error.detail, file, place, error};
    }
}

/// An empty log as it was at a version: what the rows of a copy of that version fit into.
StorageResult<Connection> logOfVersion(const std::vector<Migration>& migrations, int version)
{
    auto connection = Connection::inMemory();
    if (!connection) {
        return connection;
    }
    std::vector<Migration> then = migrations;
    then.resize(std::min(then.size(), static_cast<std::size_t>(version)));
    const auto outcome = Migrator(std::move(then)).migrate(*connection, {}, {});
    return outcome ? connection : Unexpected(outcome.error());
}

/// What a schema cannot say.
std::optional<QString> senseless(const QJsonObject& session)
{
    const QString date = session.value(QStringLiteral("local_date")).toString();
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (!day.isValid()) {
        return QStringLiteral("/local_date: %1 is no day").arg(date);
    }
    // A clock may have been wrong, but date and instant came from the same one.
    const auto started =
        QDateTime::fromMSecsSinceEpoch(session.value(QStringLiteral("started_utc_ms")).toInteger(), Qt::UTC);
    if (std::abs(started.date().daysTo(day)) > 1) {
        return QStringLiteral("/local_date: %1 is not the day of %2")
            .arg(date, started.toString(Qt::ISODate));
    }
    return std::nullopt;
}

/// The same for an item of a list: its days must exist.
std::optional<QString> senselessDay(const QJsonObject& item)
{
    for (const char* key : {"started", "answered", "ended", "local_date"}) {
        const QString date = item.value(QLatin1String(key)).toString();
        if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid()) {
            return QStringLiteral("/%1: %2 is no day").arg(QLatin1String(key), date);
        }
    }
    return std::nullopt;
}

StorageResult<void> insertChecked(LogRowWriter& writer, const LogTable& table, const QJsonObject& item)
{
    if (const auto nonsense = senselessDay(item)) {
        return Unexpected(StorageError{StorageCode::Rejected, *nonsense, {}});
    }
    return writer.insertItem(table, item);
}

const LogTable& tableOf(CopyReader::Kind kind)
{
    switch (kind) {
    case CopyReader::Kind::Choice:
        return logtables::choice;
    case CopyReader::Kind::Plan:
        return logtables::plan;
    case CopyReader::Kind::RestDay:
        return logtables::restDay;
    case CopyReader::Kind::Session:
        break;
    }
    return logtables::session;
}

ArchiveResult<Connection> fromArchive(const QString& file, const std::vector<Migration>& migrations,
                                      const WorkProgress& progress, const ArchiveReader::Limits& limits)
{
    const auto copy = CopyReader::open(file, static_cast<int>(migrations.size()), limits);
    if (!copy) {
        return Unexpected(copy.error());
    }
    const auto staged = logOfVersion(migrations, (*copy)->manifest().schema);
    if (!staged) {
        return Unexpected(archiveError(staged.error()));
    }
    auto writer = LogRowWriter::on(*staged);
    auto transaction = Transaction::begin(*staged);
    if (!writer || !transaction) {
        return Unexpected(archiveError(!writer ? writer.error() : transaction.error()));
    }
    const auto read = (*copy)->forEach(
        [&](CopyReader::Kind kind, const QJsonObject& item, const QString& place) -> ArchiveResult<void> {
            const auto said = [&](const StorageError& error) {
                return Unexpected(inFile(error, file, place));
            };
            if (kind != CopyReader::Kind::Session) {
                const auto taken = insertChecked(*writer, tableOf(kind), item);
                return taken ? ArchiveResult<void>() : said(taken.error());
            }
            if (const auto nonsense = senseless(item)) {
                return said({StorageCode::Rejected, *nonsense, {}});
            }
            const auto taken = writer->insertSession(item);
            return taken ? ArchiveResult<void>() : said(taken.error());
        },
        progress);
    if (!read) {
        return Unexpected(read.error());
    }
    if (auto committed = transaction->commit(); !committed) {
        return Unexpected(archiveError(committed.error()));
    }
    return *staged;
}

/// Whether a database has the tables of its version and nothing that acts by itself. Somebody may have made
/// it to be opened by us.
StorageResult<void> checkTables(const Connection& given, const Connection& ours)
{
    const auto acting = given.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type IN "
                                                     "('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%'"));
    if (!acting) {
        return Unexpected(acting.error());
    }
    if (*acting != 0) {
        return Unexpected(StorageError{
            StorageCode::Rejected, QStringLiteral("%1 objects that are no tables").arg(*acting), {}});
    }
    for (const LogTable& table : logtables::all) {
        auto theirs = columnsOf(given, table.name);
        auto expected = columnsOf(ours, table.name);
        if (!theirs || !expected) {
            return Unexpected(!theirs ? theirs.error() : expected.error());
        }
        theirs->sort();
        expected->sort();
        if (*theirs != *expected) {
            return Unexpected(StorageError{StorageCode::Rejected,
                                           table.name + QStringLiteral(" has other columns: ") +
                                               theirs->join(QStringLiteral(", ")),
                                           {}});
        }
    }
    return {};
}

ArchiveResult<Connection> fromDatabase(const QString& file, const std::vector<Migration>& migrations,
                                       const WorkProgress& progress)
{
    const auto failed = [&](const StorageError& error, const QString& place = {}) {
        return Unexpected(inFile(error, file, place));
    };
    Connection::Options options;
    options.readOnly = true;
    const auto given = Connection::open(file, options);
    if (!given) {
        return failed(given.error());
    }
    const auto snapshot = Transaction::beginReading(*given);
    if (!snapshot) {
        return failed(snapshot.error());
    }
    const auto version = Migrator(migrations).inspect(*given);
    if (!version) {
        return failed(version.error());
    }
    if (*version == 0) {
        return failed({StorageCode::Foreign, QStringLiteral("an empty database"), file});
    }
    if (auto whole = checkIntegrity(*given, IntegrityCheck::Full); !whole) {
        return failed(whole.error());
    }
    const auto staged = logOfVersion(migrations, *version);
    if (!staged) {
        return Unexpected(archiveError(staged.error()));
    }
    if (auto tables = checkTables(*given, *staged); !tables) {
        return failed(tables.error());
    }

    // Row by row and not as a file: our own tables have checks that the given ones may lack.
    auto reader = LogRowReader::on(*given);
    auto writer = LogRowWriter::on(*staged);
    auto transaction = Transaction::begin(*staged);
    auto sessions = given->prepare(QStringLiteral("SELECT id, uuid FROM session ORDER BY id"));
    const auto total = given->integer(QStringLiteral("SELECT count(*) FROM session"));
    if (!reader || !sessions || !total) {
        return failed(!reader ? reader.error() : !sessions ? sessions.error() : total.error());
    }
    if (!writer || !transaction) {
        return Unexpected(archiveError(!writer ? writer.error() : transaction.error()));
    }
    for (qint64 done = 0;; ++done) {
        const auto more = sessions->step();
        if (!more) {
            return failed(more.error());
        }
        if (!*more) {
            break;
        }
        if (!goesOn(progress, done, *total)) {
            return Unexpected(cancelled());
        }
        const QString place = QStringLiteral("session ") + sessions->text(1).left(36);
        const auto session = reader->session(sessions->integer(0));
        if (!session) {
            return failed(session.error(), place);
        }
        if (const auto nonsense = senseless(*session)) {
            return failed({StorageCode::Rejected, *nonsense, {}}, place);
        }
        if (const auto taken = writer->insertSession(*session); !taken) {
            return failed(taken.error(), place);
        }
    }
    for (const logtables::List& list : logtables::lists) {
        const auto items = reader->items(list);
        if (!items) {
            return failed(items.error());
        }
        for (const QJsonObject& item : *items) {
            if (const auto taken = insertChecked(*writer, list.table, item); !taken) {
                return failed(taken.error(), list.table.name);
            }
        }
    }
    if (auto committed = transaction->commit(); !committed) {
        return Unexpected(archiveError(committed.error()));
    }
    return *staged;
}

StorageResult<StagedCopy> describe(const Connection& content, const QString& file)
{
    StagedCopy copy{content, file, 0, 0, 0, {}, {}};
    auto counts = content.prepare(QStringLiteral("SELECT count(*) - count(deleted_at), count(deleted_at),"
                                                 " min(CASE WHEN deleted_at IS NULL THEN local_date END),"
                                                 " max(CASE WHEN deleted_at IS NULL THEN local_date END),"
                                                 " (SELECT count(*) FROM exercise_prefs) FROM session"));
    if (!counts) {
        return Unexpected(counts.error());
    }
    if (const auto row = counts->step(); !row) {
        return Unexpected(row.error());
    }
    copy.sessions = counts->integer(0);
    copy.removed = counts->integer(1);
    if (copy.sessions > 0) {
        copy.firstDay = QDate::fromString(counts->text(2), Qt::ISODate);
        copy.lastDay = QDate::fromString(counts->text(3), Qt::ISODate);
    }
    copy.choices = counts->integer(4);
    return copy;
}

} // namespace

ArchiveResult<StagedCopy> stageCopy(const QString& file, const WorkProgress& progress,
                                    const ArchiveReader::Limits& limits)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return Unexpected(ArchiveError{ArchiveCode::Unreadable, opened.errorString(), file, {}, {}});
    }
    const bool isDatabase = opened.read(16) == QByteArray("SQLite format 3\0", 16);
    opened.close();
    const auto migrations = builtInMigrations();
    if (!migrations) {
        return Unexpected(archiveError(migrations.error()));
    }
    const auto content = isDatabase ? fromDatabase(file, *migrations, progress)
                                    : fromArchive(file, *migrations, progress, limits);
    if (!content) {
        ArchiveError error = content.error();
        error.file = file;
        return Unexpected(std::move(error));
    }
    if (const auto migrated = Migrator(*migrations).migrate(*content, {}, {}); !migrated) {
        return Unexpected(inFile(migrated.error(), file));
    }
    const auto described = describe(*content, file);
    if (!described) {
        return Unexpected(archiveError(described.error()));
    }
    return *described;
}

} // namespace backstretch
