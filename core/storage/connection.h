// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <chrono>
#include <concepts>
#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;

namespace backstretch {

/// A value as SQLite gets it. An empty string stays a string (Qt would turn a null QString into
/// NULL), only an empty optional becomes NULL.
[[nodiscard]] inline QVariant sqlValue(const QString& text)
{
    return text.isNull() ? QVariant(QString(QLatin1String(""))) : QVariant(text);
}
[[nodiscard]] inline QVariant sqlValue(const QDate& date)
{
    return date.toString(Qt::ISODate);
}
template <std::integral T>
[[nodiscard]] QVariant sqlValue(T number)
{
    return QVariant(static_cast<qlonglong>(number));
}
template <typename Rep, typename Period>
[[nodiscard]] QVariant sqlValue(std::chrono::duration<Rep, Period> duration)
{
    return QVariant(static_cast<qlonglong>(duration.count()));
}
template <typename T>
[[nodiscard]] QVariant sqlValue(const std::optional<T>& value)
{
    return value ? sqlValue(*value) : QVariant();
}

namespace detail {
struct DatabaseHandle;
} // namespace detail

/// One prepared SQL statement. Keeps its connection alive; resets itself when it goes, and is then used
/// again for the same text if it only reads.
class Statement
{
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    /// Binds the values to the question marks, in order, from the first one on.
    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        int position = 0;
        (bindAt(position++, sqlValue(values)), ...);
        return *this;
    }
    Statement& bindAt(int position, const QVariant& value);

    /// Runs a statement that yields no rows.
    StorageResult<void> run();
    /// Goes to the first, then to each next row; false: there is none (left).
    StorageResult<bool> step();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    /// Rows that the last run() changed.
    [[nodiscard]] int changes() const;
    /// Row id of the last insert.
    [[nodiscard]] qint64 insertedId() const;

private:
    friend class Connection;
    Statement(std::shared_ptr<detail::DatabaseHandle> handle, std::unique_ptr<QSqlQuery> query);
    [[nodiscard]] StorageError lastError() const;

    std::shared_ptr<detail::DatabaseHandle> m_handle;
    std::unique_ptr<QSqlQuery> m_query;
    int m_opening; ///< of the database: prepared for an earlier one, it is of no use
    bool m_executed = false;
};

/// One open SQLite database. A copy is the same connection; the last one closes it, so whoever
/// keeps one cannot be left with a closed database. Used from one thread.
class Connection
{
public:
    struct Options
    {
        bool readOnly = false;
        /// How long a statement waits for another program's lock. Short, because the waiting is
        /// done by the thread that draws; whoever must not lose a write tries again later. After one has
        /// waited in vain the next ones that only read do not wait, until one gets through.
        std::chrono::milliseconds busyTimeout{1000};
    };

    /// Opens the file; creates it (0600) and its folder (0700) where they are missing, unless
    /// readOnly. Nothing is written into an existing file.
    static StorageResult<Connection> open(const QString& file, const Options& options);
    static StorageResult<Connection> open(const QString& file) { return open(file, Options{}); }
    /// A database that lives in memory and goes with the connection.
    static StorageResult<Connection> inMemory();

    StorageResult<Statement> prepare(const QString& sql) const;
    /// Prepares, binds and runs in one go, for statements without rows.
    template <typename... Values>
    StorageResult<void> run(const QString& sql, const Values&... values) const
    {
        auto statement = prepare(sql);
        if (!statement) {
            return Unexpected(statement.error());
        }
        return statement->bind(values...).run();
    }
    /// Runs `work` as a Transaction; an error takes everything back.
    StorageResult<void> inTransaction(const std::function<StorageResult<void>()>& work) const;
    /// The first column of the first row; no row is an Internal error.
    StorageResult<qint64> integer(const QString& sql) const;

    /// Empty for a database in memory.
    [[nodiscard]] const QString& file() const;

private:
    friend class ShortWait;
    void waitAtMost(std::chrono::milliseconds longest) const;

    explicit Connection(std::shared_ptr<detail::DatabaseHandle> handle);
    static StorageResult<Connection> openHandle(const QString& database, const QString& file,
                                                const Options& options);

    std::shared_ptr<detail::DatabaseHandle> m_handle;
};

/// While it lives, statements of the connection wait at most so long for another program's lock.
class ShortWait
{
public:
    ShortWait(const Connection& connection, std::chrono::milliseconds longest);
    ShortWait(const ShortWait&) = delete;
    ShortWait& operator=(const ShortWait&) = delete;
    ~ShortWait();

private:
    const Connection& m_connection;
};

/// All or nothing. Begins as a writer (BEGIN IMMEDIATE), so that waiting for another program
/// happens here and not, with a deadlock, half-way. Rolls back unless committed.
class Transaction
{
public:
    static StorageResult<Transaction> begin(const Connection& connection);
    /// For reading several things as they are at one moment. Never committed: it ends with the object.
    static StorageResult<Transaction> beginReading(const Connection& connection);
    StorageResult<void> commit();

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

private:
    explicit Transaction(const Connection& connection)
        : m_connection(&connection)
    {
    }
    const Connection* m_connection; ///< null once committed or moved from
};

} // namespace backstretch
