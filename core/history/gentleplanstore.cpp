// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/gentleplanstore.h"

#include "core/history/codes.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace backstretch {

namespace {

std::optional<QDate> dayIn(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt
                              : std::optional(QDate::fromString(row.text(column), Qt::ISODate));
}

const QString endRunning =
    QStringLiteral("UPDATE gentle_plan SET ended = ?, revision = revision + 1 WHERE ended IS NULL");

QVariant sqlText(const QString& text)
{
    return text.isEmpty() ? QVariant() : sqlValue(storable(text));
}

StorageResult<std::optional<GentlePlan>> newestOf(const Connection& connection, const QString& condition)
{
    auto row = connection.prepare(
        QStringLiteral("SELECT started, started_utc_ms, length_days, step, routine_id, answered,"
                       " signs_read_utc_ms, ended FROM gentle_plan %1 ORDER BY started DESC LIMIT 1")
            .arg(condition));
    if (!row) {
        return Unexpected(row.error());
    }
    const auto found = row->step();
    if (!found) {
        return Unexpected(found.error());
    }
    if (!*found) {
        return std::optional<GentlePlan>();
    }
    GentlePlan plan;
    plan.started = QDate::fromString(row->text(0), Qt::ISODate);
    plan.startedUtcMs = row->integer(1);
    plan.length = static_cast<int>(row->integer(2));
    plan.step = static_cast<int>(row->integer(3));
    plan.routineId = row->isNull(4) ? QString() : row->text(4);
    plan.answered = dayIn(*row, 5);
    plan.signsReadUtcMs = row->optionalInteger(6);
    plan.ended = dayIn(*row, 7);
    return std::optional(std::move(plan));
}

} // namespace

StorageResult<std::optional<GentlePlan>> GentlePlanStore::newest() const
{
    return newestOf(m_connection, {});
}

StorageResult<std::optional<GentlePlan>> GentlePlanStore::current() const
{
    return newestOf(m_connection, QStringLiteral("WHERE ended IS NULL"));
}

StorageResult<void> GentlePlanStore::save(const GentlePlan& plan)
{
    return m_connection.inTransaction([&]() -> StorageResult<void> {
        // One that runs and is older has been followed by this one.
        if (auto ended =
                m_connection.run(endRunning + QStringLiteral(" AND started < ?"), plan.started, plan.started);
            !ended) {
            return ended;
        }
        auto write = m_connection.prepare(QStringLiteral(
            "INSERT INTO gentle_plan (started, started_utc_ms, length_days, step, routine_id, answered,"
            " signs_read_utc_ms, ended) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (started) DO UPDATE SET"
            " started_utc_ms = excluded.started_utc_ms, length_days = excluded.length_days,"
            " step = excluded.step, routine_id = excluded.routine_id, answered = excluded.answered,"
            " signs_read_utc_ms = excluded.signs_read_utc_ms, ended = excluded.ended,"
            " revision = revision + 1"));
        if (!write) {
            return Unexpected(write.error());
        }
        int column = 0;
        for (const QVariant& value :
             {sqlValue(plan.started), sqlValue(plan.startedUtcMs), sqlValue(plan.length), sqlValue(plan.step),
              sqlText(plan.routineId), sqlValue(plan.answered), sqlValue(plan.signsReadUtcMs),
              sqlValue(plan.ended)}) {
            write->bindAt(column++, value);
        }
        return write->run();
    });
}

StorageResult<void> GentlePlanStore::end(QDate today)
{
    return m_connection.run(endRunning, today);
}

StorageResult<std::vector<RestDay>> GentlePlanStore::restDays(QDate from) const
{
    auto rows = m_connection.prepare(
        QStringLiteral("SELECT local_date, step FROM rest_day WHERE resting = 1 AND local_date >= ?"
                       " ORDER BY local_date"));
    if (!rows) {
        return Unexpected(rows.error());
    }
    rows->bind(from);
    std::vector<RestDay> found;
    const auto read = forEachRow(std::move(rows), [&](const Statement& row) {
        RestDay day{QDate::fromString(row.text(0), Qt::ISODate), std::nullopt};
        if (const auto step = row.optionalInteger(1)) {
            day.step = static_cast<int>(*step);
        }
        found.push_back(day);
    });
    if (!read) {
        return Unexpected(read.error());
    }
    return found;
}

StorageResult<bool> GentlePlanStore::isResting(QDate day) const
{
    const auto days = restDays(day);
    if (!days) {
        return Unexpected(days.error());
    }
    return std::ranges::find(*days, day, &RestDay::date) != days->end();
}

StorageResult<void> GentlePlanStore::setResting(QDate day, bool resting)
{
    return m_connection.inTransaction([&]() -> StorageResult<void> {
        const auto plan = current();
        if (!plan) {
            return Unexpected(plan.error());
        }
        const std::optional<int> step = *plan ? std::optional((*plan)->step) : std::nullopt;
        return m_connection.run(
            QStringLiteral("INSERT INTO rest_day (local_date, resting, step) VALUES (?, ?, ?)"
                           " ON CONFLICT (local_date) DO UPDATE SET resting = excluded.resting,"
                           " step = excluded.step, revision = revision + 1"),
            day, resting ? 1 : 0, step);
    });
}

StorageResult<std::vector<LastHurt>> GentlePlanStore::lastHurts(QDate from) const
{
    // The day of the session, as it was lived; SQLite gives the row of the maximum.
    auto rows = m_connection.prepare(
        QStringLiteral("SELECT t.exercise_id, s.local_date, max(t.happened_utc_ms) FROM session_hurt t"
                       " JOIN session s ON s.id = t.session_id"
                       " WHERE s.deleted_at IS NULL AND s.local_date >= ?"
                       " GROUP BY t.exercise_id ORDER BY t.exercise_id"));
    if (!rows) {
        return Unexpected(rows.error());
    }
    rows->bind(from);
    std::vector<LastHurt> found;
    const auto read = forEachRow(std::move(rows), [&](const Statement& row) {
        found.push_back({row.text(0), QDate::fromString(row.text(1), Qt::ISODate), row.integer(2)});
    });
    if (!read) {
        return Unexpected(read.error());
    }
    return found;
}

} // namespace backstretch
