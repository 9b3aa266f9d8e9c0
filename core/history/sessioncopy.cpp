// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sessioncopy.h"

#include "core/history/logtables.h"

#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace backstretch {

namespace {

/// Old row id -> new row id.
using Ids = std::map<qint64, qint64>;

/// Copies the rows of a table. `place` gets the columns' names and a row's values; it may change
/// them (a null QVariant for "id" means a new one), and says whether the row is wanted.
using Place = std::function<bool(const QStringList&, QVariantList&)>;
StorageResult<Ids> copyTable(const Connection& from, const Connection& to, const QString& table,
                             const Place& place)
{
    const auto columns = columnsOf(from, table);
    if (!columns) {
        return Unexpected(columns.error());
    }
    const QString list = columns->join(QStringLiteral(", "));
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns->size());
    auto read = from.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(list, table));
    if (!read) {
        return Unexpected(read.error());
    }
    auto write = to.prepare(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, list, marks.join(QStringLiteral(", "))));
    if (!write) {
        return Unexpected(write.error());
    }
    Ids ids;
    while (true) {
        const auto more = read->step();
        if (!more) {
            return Unexpected(more.error());
        }
        if (!*more) {
            return ids;
        }
        QVariantList values;
        for (int column = 0; column < columns->size(); ++column) {
            values.append(read->isNull(column) ? QVariant() : read->value(column));
        }
        if (!place(*columns, values)) {
            continue;
        }
        for (int column = 0; column < values.size(); ++column) {
            write->bindAt(column, values[column]);
        }
        if (auto ran = write->run(); !ran) {
            return Unexpected(ran.error());
        }
        ids[read->integer(static_cast<int>(columns->indexOf(QStringLiteral("id"))))] = write->insertedId();
    }
}

/// Puts the new id of the row that `column` points to; false if that row was not copied.
bool repoint(const QStringList& columns, QVariantList& values, const QString& column, const Ids& ids)
{
    QVariant& value = values[columns.indexOf(column)];
    if (value.isNull()) {
        return true;
    }
    const auto found = ids.find(value.toLongLong());
    if (found == ids.end()) {
        return false;
    }
    value = sqlValue(found->second);
    return true;
}

StorageResult<void> copyPrefs(const Connection& from, const Connection& to)
{
    const QString columns =
        QStringLiteral("exercise_id, version, left_out_since, hold_ms, repetitions, last_start_side,"
                       " in_breaths, picture_turned, hurt_answered_utc_ms, dose_answer,"
                       " dose_answered_utc_ms, extra_side");
    auto read = from.prepare(QStringLiteral("SELECT %1 FROM exercise_prefs").arg(columns));
    if (!read) {
        return Unexpected(read.error());
    }
    // What was chosen wins over what was there; what was not chosen leaves it.
    auto write = to.prepare(
        QStringLiteral(
            "INSERT INTO exercise_prefs (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (exercise_id) DO UPDATE SET"
            " version = coalesce(excluded.version, version),"
            " left_out_since = coalesce(excluded.left_out_since, left_out_since),"
            " hold_ms = coalesce(excluded.hold_ms, hold_ms),"
            " repetitions = coalesce(excluded.repetitions, repetitions),"
            " last_start_side = coalesce(excluded.last_start_side, last_start_side),"
            " in_breaths = max(excluded.in_breaths, in_breaths),"
            " picture_turned = max(excluded.picture_turned, picture_turned),"
            " hurt_answered_utc_ms = coalesce(excluded.hurt_answered_utc_ms, hurt_answered_utc_ms),"
            " dose_answer = coalesce(excluded.dose_answer, dose_answer),"
            " dose_answered_utc_ms = coalesce(excluded.dose_answered_utc_ms, dose_answered_utc_ms),"
            " extra_side = coalesce(excluded.extra_side, extra_side),"
            " revision = revision + 1")
            .arg(columns));
    if (!write) {
        return Unexpected(write.error());
    }
    while (true) {
        const auto more = read->step();
        if (!more) {
            return Unexpected(more.error());
        }
        if (!*more) {
            return {};
        }
        for (int column = 0; column < 12; ++column) {
            write->bindAt(column, read->isNull(column) ? QVariant() : read->value(column));
        }
        if (auto ran = write->run(); !ran) {
            return ran;
        }
    }
}

/// Plans and days of rest: what was decided in memory is the later decision.
StorageResult<void> copyList(const Connection& from, const Connection& to, const logtables::List& list)
{
    const auto columns = columnsOf(from, list.table.name);
    if (!columns) {
        return Unexpected(columns.error());
    }
    const QString revision = QStringLiteral("revision");
    QStringList marks;
    QStringList changes{QStringLiteral("revision = max(revision, excluded.revision) + 1")};
    for (const QString& column : *columns) {
        marks << QStringLiteral("?");
        if (column != list.key && column != revision) {
            changes << QStringLiteral("%1 = excluded.%1").arg(column);
        }
    }
    const QString all = columns->join(QStringLiteral(", "));
    auto read = from.prepare(QStringLiteral("SELECT %1 FROM %2").arg(all, list.table.name));
    if (!read) {
        return Unexpected(read.error());
    }
    auto write =
        to.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
                       .arg(list.table.name, all, marks.join(QStringLiteral(", ")), list.key,
                            changes.join(QStringLiteral(", "))));
    if (!write) {
        return Unexpected(write.error());
    }
    while (true) {
        const auto more = read->step();
        if (!more || !*more) {
            return more ? StorageResult<void>() : Unexpected(more.error());
        }
        for (int column = 0; column < columns->size(); ++column) {
            write->bindAt(column, read->isNull(column) ? QVariant() : read->value(column));
        }
        if (auto ran = write->run(); !ran) {
            return ran;
        }
    }
}

} // namespace

StorageResult<int> copySessions(const Connection& from, const Connection& to)
{
    const auto rows = from.integer(
        QStringLiteral("SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM exercise_prefs)"
                       " + (SELECT count(*) FROM gentle_plan) + (SELECT count(*) FROM rest_day)"));
    if (!rows || *rows == 0) {
        return rows ? StorageResult<int>(0) : Unexpected(rows.error()); // a file to read only is fine then
    }
    int copied = 0;
    const auto done = to.inTransaction([&]() -> StorageResult<void> {
        auto known = to.prepare(QStringLiteral("SELECT 1 FROM session WHERE uuid = ?"));
        if (!known) {
            return Unexpected(known.error());
        }
        const auto sessions = copyTable(from, to, QStringLiteral("session"),
                                        [&](const QStringList& columns, QVariantList& values) {
                                            known->bindAt(0, values[columns.indexOf(QStringLiteral("uuid"))]);
                                            return !known->step().value_or(true);
                                        });
        if (!sessions) {
            return Unexpected(sessions.error());
        }
        const auto exercises =
            copyTable(from, to, QStringLiteral("session_exercise"),
                      [&](const QStringList& columns, QVariantList& values) {
                          values[columns.indexOf(QStringLiteral("id"))] = QVariant();
                          return repoint(columns, values, QStringLiteral("session_id"), *sessions);
                      });
        if (!exercises) {
            return Unexpected(exercises.error());
        }
        const auto holds = copyTable(
            from, to, QStringLiteral("session_hold"), [&](const QStringList& columns, QVariantList& values) {
                values[columns.indexOf(QStringLiteral("id"))] = QVariant();
                return repoint(columns, values, QStringLiteral("session_exercise_id"), *exercises);
            });
        if (!holds) {
            return Unexpected(holds.error());
        }
        const auto hurts = copyTable(
            from, to, QStringLiteral("session_hurt"), [&](const QStringList& columns, QVariantList& values) {
                values[columns.indexOf(QStringLiteral("id"))] = QVariant();
                return repoint(columns, values, QStringLiteral("session_id"), *sessions) &&
                       repoint(columns, values, QStringLiteral("session_exercise_id"), *exercises);
            });
        if (!hurts) {
            return Unexpected(hurts.error());
        }
        copied = static_cast<int>(sessions->size());
        for (const logtables::List& list : {logtables::plans, logtables::restDays}) {
            if (auto listed = copyList(from, to, list); !listed) {
                return listed;
            }
        }
        return copyPrefs(from, to);
    });
    if (!done) {
        return Unexpected(done.error());
    }
    return copied;
}

} // namespace backstretch
