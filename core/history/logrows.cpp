// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/logrows.h"

#include "core/archive/copyformat.h"
#include "core/history/codes.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

const QString exercisesKey = QStringLiteral("exercises");
const QString holdsKey = QStringLiteral("holds");
const QString hurtsKey = QStringLiteral("hurts");
const QString exerciseKey = QStringLiteral("exercise"); ///< of a hurt: the position of its exercise

StorageError rejected(const QString& place, const QString& detail)
{
    return {StorageCode::Rejected, place.isEmpty() ? detail : place + QStringLiteral(": ") + detail, {}};
}

StorageResult<QJsonValue> jsonFrom(const QVariant& value, const QString& column)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return QJsonValue(value.toLongLong());
    case QMetaType::QString:
        return QJsonValue(value.toString());
    default: // no column of ours has others; somebody made this file
        return Unexpected(
            StorageError{StorageCode::Damaged, QStringLiteral("a wrong type in ") + column, QString()});
    }
}

StorageResult<QVariant> sqlFrom(const QJsonValue& value)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (storable(text) != text) {
            return Unexpected(rejected({}, QStringLiteral("text that cannot be stored")));
        }
        return sqlValue(text);
    }
    if (value.isDouble()) {
        // Beyond these a double cannot count.
        constexpr double largest = 9007199254740992.0;
        const double number = value.toDouble();
        if (std::trunc(number) == number && std::abs(number) <= largest) {
            return sqlValue(value.toInteger());
        }
    }
    return Unexpected(rejected({}, QStringLiteral("neither text nor a whole number")));
}

/// The row that the statement stands on, without what is NULL.
StorageResult<QJsonObject> objectFrom(const Statement& statement, const QStringList& columns)
{
    QJsonObject object;
    for (int column = 0; column < columns.size(); ++column) {
        if (statement.isNull(column + 1)) {
            continue;
        }
        const auto value = jsonFrom(statement.value(column + 1), columns[column]);
        if (!value) {
            return Unexpected(value.error());
        }
        object.insert(columns[column], *value);
    }
    return object;
}

} // namespace

LogRowReader::LogRowReader(Connection connection, Rows session, Rows exercises, Rows holds, Rows hurts)
    : m_connection(std::move(connection))
    , m_session(std::move(session))
    , m_exercises(std::move(exercises))
    , m_holds(std::move(holds))
    , m_hurts(std::move(hurts))
{
}

StorageResult<LogRowReader::Rows> LogRowReader::prepare(const Connection& connection, const LogTable& table,
                                                        const QString& first, const QString& from)
{
    const auto columns = contentColumns(connection, table);
    if (!columns) {
        return Unexpected(columns.error());
    }
    QStringList selected{first};
    for (const QString& column : *columns) {
        selected.append(QStringLiteral("r.") + column);
    }
    auto statement = connection.prepare(
        QStringLiteral("SELECT %1 FROM %2 r %3").arg(selected.join(QStringLiteral(", ")), table.name, from));
    if (!statement) {
        return Unexpected(statement.error());
    }
    return Rows{std::move(*statement), *columns};
}

StorageResult<LogRowReader> LogRowReader::on(const Connection& connection)
{
    auto session =
        prepare(connection, logtables::session, QStringLiteral("r.id"), QStringLiteral("WHERE r.id = ?"));
    auto exercises = prepare(connection, logtables::exercise, QStringLiteral("r.position"),
                             QStringLiteral("WHERE r.session_id = ? ORDER BY r.position"));
    auto holds = prepare(connection, logtables::hold, QStringLiteral("e.position"),
                         QStringLiteral("JOIN session_exercise e ON e.id = r.session_exercise_id"
                                        " WHERE e.session_id = ? ORDER BY e.position, r.layout, r.position"));
    auto hurts = prepare(connection, logtables::hurt, QStringLiteral("e.position"),
                         QStringLiteral("LEFT JOIN session_exercise e ON e.id = r.session_exercise_id"
                                        " WHERE r.session_id = ? ORDER BY r.happened_utc_ms"));
    for (const auto* rows : {&session, &exercises, &holds, &hurts}) {
        if (!*rows) {
            return Unexpected(rows->error());
        }
    }
    return LogRowReader(connection, std::move(*session), std::move(*exercises), std::move(*holds),
                        std::move(*hurts));
}

StorageResult<QJsonObject> LogRowReader::session(qint64 id)
{
    /// Calls `take` with each row of one part of the session.
    const auto each = [id](Rows& rows, const auto& take) -> StorageResult<void> {
        rows.statement.bind(id);
        while (true) {
            const auto more = rows.statement.step();
            if (!more) {
                return Unexpected(more.error());
            }
            if (!*more) {
                return {};
            }
            auto object = objectFrom(rows.statement, rows.columns);
            if (!object) {
                return Unexpected(object.error());
            }
            take(std::move(*object), rows.statement.optionalInteger(0));
        }
    };

    std::optional<QJsonObject> session;
    std::vector<std::pair<qint64, QJsonObject>> exercises; // by position
    std::map<qint64, QJsonArray> holds;                    // likewise
    std::vector<QJsonObject> hurts;
    const auto sessionRead =
        each(m_session, [&](QJsonObject row, std::optional<qint64>) { session.emplace(std::move(row)); });
    const auto exercisesRead = each(m_exercises, [&](QJsonObject row, std::optional<qint64> position) {
        exercises.emplace_back(position.value_or(0), std::move(row));
    });
    const auto holdsRead = each(m_holds, [&](QJsonObject row, std::optional<qint64> position) {
        holds[position.value_or(0)].append(std::move(row));
    });
    const auto hurtsRead = each(m_hurts, [&](QJsonObject row, std::optional<qint64> position) {
        if (position) {
            row.insert(exerciseKey, *position);
        }
        hurts.push_back(std::move(row));
    });
    for (const auto* read : {&sessionRead, &exercisesRead, &holdsRead, &hurtsRead}) {
        if (!*read) {
            return Unexpected(read->error());
        }
    }
    if (!session) {
        return Unexpected(rejected({}, QStringLiteral("no such session")));
    }

    QJsonArray exerciseList;
    for (auto& [position, exercise] : exercises) {
        exercise.insert(holdsKey, holds[position]);
        exerciseList.append(exercise);
    }
    // Two at the same time have an order too, and it is not that of their row ids.
    const QString happened = QStringLiteral("happened_utc_ms");
    std::stable_sort(hurts.begin(), hurts.end(), [&](const QJsonObject& a, const QJsonObject& b) {
        const qint64 first = a.value(happened).toInteger();
        const qint64 second = b.value(happened).toInteger();
        return first != second ? first < second : encodeItem(a) < encodeItem(b);
    });
    QJsonArray hurtList;
    for (const QJsonObject& hurt : hurts) {
        hurtList.append(hurt);
    }
    session->insert(exercisesKey, exerciseList);
    session->insert(hurtsKey, hurtList);
    return std::move(*session);
}

StorageResult<std::vector<QJsonObject>> LogRowReader::items(const logtables::List& list)
{
    const auto columns = columnsOf(m_connection, list.table.name);
    if (!columns) {
        return Unexpected(columns.error());
    }
    std::vector<QJsonObject> found;
    if (columns->isEmpty()) {
        return found;
    }
    auto rows = prepare(m_connection, list.table, QStringLiteral("r.") + list.key,
                        QStringLiteral("ORDER BY r.") + list.key);
    if (!rows) {
        return Unexpected(rows.error());
    }
    while (true) {
        const auto more = rows->statement.step();
        if (!more) {
            return Unexpected(more.error());
        }
        if (!*more) {
            return found;
        }
        auto object = objectFrom(rows->statement, rows->columns);
        if (!object) {
            return Unexpected(object.error());
        }
        found.push_back(std::move(*object));
    }
}

StorageResult<LogRowWriter> LogRowWriter::on(const Connection& connection)
{
    LogRowWriter writer(connection);
    for (const LogTable& table : logtables::all) {
        auto columns = contentColumns(connection, table);
        if (!columns) {
            return Unexpected(columns.error());
        }
        writer.m_columns[table.name] = std::move(*columns);
    }
    return writer;
}

StorageResult<qint64> LogRowWriter::insert(const LogTable& table, const QJsonObject& row, const Links& links,
                                           const QString& place)
{
    const QStringList& known = m_columns[table.name];
    QStringList columns;
    QVariantList values;
    for (auto member = row.begin(); member != row.end(); ++member) {
        if (!known.contains(member.key())) {
            return Unexpected(rejected(place + u'/' + member.key(), QStringLiteral("unknown")));
        }
        auto value = sqlFrom(member.value());
        if (!value) {
            return Unexpected(rejected(place + u'/' + member.key(), value.error().detail));
        }
        columns.append(member.key());
        values.append(std::move(*value));
    }
    for (const auto& [column, id] : links) {
        columns.append(column);
        values.append(sqlValue(id));
    }
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns.size());
    const QString sql =
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(table.name, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
    auto statement = m_statements.find(sql);
    if (statement == m_statements.end()) {
        auto prepared = m_connection.prepare(sql);
        if (!prepared) {
            return Unexpected(prepared.error());
        }
        statement = m_statements.emplace(sql, std::move(*prepared)).first;
    }
    for (int position = 0; position < values.size(); ++position) {
        statement->second.bindAt(position, values[position]);
    }
    if (auto ran = statement->second.run(); !ran) {
        StorageError error = ran.error();
        error.detail = rejected(place, error.detail).detail;
        return Unexpected(std::move(error));
    }
    return statement->second.insertedId();
}

StorageResult<void> LogRowWriter::insertParts(qint64 id, const QJsonObject& session)
{
    std::map<qint64, qint64> byPosition; // exercise -> its row
    const QJsonArray exercises = session.value(exercisesKey).toArray();
    for (qsizetype index = 0; index < exercises.size(); ++index) {
        const QString place = QStringLiteral("/exercises/%1").arg(index);
        QJsonObject exercise = exercises[index].toObject();
        const QJsonArray holds = exercise.take(holdsKey).toArray();
        const auto row = insert(logtables::exercise, exercise, {{QStringLiteral("session_id"), id}}, place);
        if (!row) {
            return Unexpected(row.error());
        }
        byPosition[exercise.value(QStringLiteral("position")).toInteger()] = *row;
        for (qsizetype order = 0; order < holds.size(); ++order) {
            const auto held = insert(logtables::hold, holds[order].toObject(),
                                     {{QStringLiteral("session_exercise_id"), *row}},
                                     place + QStringLiteral("/holds/%1").arg(order));
            if (!held) {
                return Unexpected(held.error());
            }
        }
    }
    const QJsonArray hurts = session.value(hurtsKey).toArray();
    for (qsizetype index = 0; index < hurts.size(); ++index) {
        const QString place = QStringLiteral("/hurts/%1").arg(index);
        QJsonObject hurt = hurts[index].toObject();
        Links links{{QStringLiteral("session_id"), id}};
        if (const QJsonValue position = hurt.take(exerciseKey); !position.isUndefined()) {
            const auto exercise = byPosition.find(position.toInteger(-1));
            if (exercise == byPosition.end()) {
                return Unexpected(rejected(place, QStringLiteral("of an exercise that is not there")));
            }
            links.emplace_back(QStringLiteral("session_exercise_id"), exercise->second);
        }
        if (const auto row = insert(logtables::hurt, hurt, links, place); !row) {
            return Unexpected(row.error());
        }
    }
    return {};
}

StorageResult<qint64> LogRowWriter::insertSession(const QJsonObject& session)
{
    QJsonObject row = session;
    row.remove(exercisesKey);
    row.remove(hurtsKey);
    const auto id = insert(logtables::session, row, {}, {});
    if (!id) {
        return id;
    }
    if (auto parts = insertParts(*id, session); !parts) {
        return Unexpected(parts.error());
    }
    return *id;
}

StorageResult<void> LogRowWriter::replaceSession(qint64 id, const QJsonObject& session)
{
    // What hangs on it goes with it.
    if (auto gone = m_connection.run(QStringLiteral("DELETE FROM session WHERE id = ?"), id); !gone) {
        return gone;
    }
    QJsonObject row = session;
    row.remove(exercisesKey);
    row.remove(hurtsKey);
    if (const auto inserted = insert(logtables::session, row, {{QStringLiteral("id"), id}}, {}); !inserted) {
        return Unexpected(inserted.error());
    }
    return insertParts(id, session);
}

StorageResult<void> LogRowWriter::insertItem(const LogTable& table, const QJsonObject& item)
{
    const auto row = insert(table, item, {}, {});
    return row ? StorageResult<void>() : Unexpected(row.error());
}

} // namespace backstretch
