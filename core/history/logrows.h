// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/logtables.h"
#include "core/storage/connection.h"

#include <QJsonObject>
#include <QString>
#include <QVariantList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

// Sessions, choices, plans and days of rest as a whole, without row ids: what a copy has in it, what two logs
// are compared by and what goes from one into the other. The only description of it is the tables themselves.

namespace backstretch {

/// Reads them. Equal content gives equal objects, in whatever order it was written.
class LogRowReader
{
public:
    static StorageResult<LogRowReader> on(const Connection& connection);

    /// A session with its exercises, holds and hurts; the row must exist.
    StorageResult<QJsonObject> session(qint64 id);
    /// The items of a list by their key: what was chosen for every exercise, plans, days of rest. None where
    /// the database is of a version without them.
    StorageResult<std::vector<QJsonObject>> items(const logtables::List& list);

private:
    struct Rows
    {
        Statement statement;
        QStringList columns; ///< from the second column of the statement on
    };
    LogRowReader(Connection connection, Rows session, Rows exercises, Rows holds, Rows hurts);
    static StorageResult<Rows> prepare(const Connection& connection, const LogTable& table,
                                       const QString& first, const QString& from);

    Connection m_connection;
    Rows m_session;
    Rows m_exercises;
    Rows m_holds;
    Rows m_hurts;
};

/// Writes them. A key the tables do not have, and text that cannot be stored as it is, are Rejected; the
/// error's detail begins with the place in the object: "/exercises/0/holds/2: ...".
class LogRowWriter
{
public:
    static StorageResult<LogRowWriter> on(const Connection& connection);

    StorageResult<qint64> insertSession(const QJsonObject& session);
    /// Everything of it becomes new but its row id, by which the program knows it.
    StorageResult<void> replaceSession(qint64 id, const QJsonObject& session);
    StorageResult<void> insertItem(const LogTable& table, const QJsonObject& item);

private:
    /// Further columns of a row: those that link it.
    using Links = std::vector<std::pair<QString, qint64>>;

    explicit LogRowWriter(Connection connection)
        : m_connection(std::move(connection))
    {
    }
    StorageResult<qint64> insert(const LogTable& table, const QJsonObject& row, const Links& links,
                                 const QString& place);
    StorageResult<void> insertParts(qint64 id, const QJsonObject& session);

    Connection m_connection;
    std::map<QString, QStringList> m_columns;  ///< by table
    std::map<QString, Statement> m_statements; ///< by their SQL
};

} // namespace backstretch
