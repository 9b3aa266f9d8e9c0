// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/privatefile.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <unordered_map>

namespace backstretch {

namespace {

/// More texts than a program asks for in a day. Only searches make new ones, of what was typed.
constexpr std::size_t mostKept = 64;

bool onlyReads(const QString& sql)
{
    return sql.startsWith(QLatin1String("SELECT")) || sql.startsWith(QLatin1String("WITH"));
}

} // namespace

namespace detail {

struct DatabaseHandle
{
    QSqlDatabase database;
    QString name;
    QString file;
    std::chrono::milliseconds busyTimeout{0};
    std::chrono::milliseconds wait{0}; ///< for another program's lock, as it is asked for now
    bool impatient = false; ///< a statement waited for a lock in vain: the next ones that read do not wait
    bool readOnly = false;  ///< because that is what was asked for
    bool refused = false;   ///< something could not be written because the file may only be read
    bool inTransaction = false; ///< begun and not ended
    int opening = 0;            ///< which one this is
    /// What only reads and is not in use, by its text: a page asks the same things again and again.
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> kept;

    DatabaseHandle() = default;
    DatabaseHandle(const DatabaseHandle&) = delete;
    DatabaseHandle& operator=(const DatabaseHandle&) = delete;
    ~DatabaseHandle()
    {
        // Qt warns unless the last copy is gone before the name is removed.
        kept.clear();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }

    /// How every connection of ours is set up; the error of the first thing that fails.
    [[nodiscard]] QSqlError setUp() const
    {
        // None of these writes. trusted_schema: a file from elsewhere must not run code through its
        // schema. secure_delete: what the user deletes is overwritten.
        for (const auto* pragma :
             {"PRAGMA foreign_keys=ON", "PRAGMA synchronous=FULL", "PRAGMA trusted_schema=OFF",
              "PRAGMA secure_delete=ON", "PRAGMA temp_store=MEMORY"}) {
            QSqlQuery query(database);
            if (!query.exec(QLatin1String(pragma))) {
                return query.lastError();
            }
        }
        return {};
    }
    /// Sets how long SQLite waits for a lock. If it fails, that stays as it was: no harm.
    void applyWait() const
    {
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA busy_timeout=%1").arg(impatient ? 0 : wait.count()));
    }
    /// A page asks fifty things of the log: with a lock that stays, each of them would wait, and the window
    /// with them. What is written waits all the same: somebody who is at it may be done in a moment.
    void beImpatient(bool wanted)
    {
        if (impatient != wanted) {
            impatient = wanted;
            applyWait();
        }
    }
    /// For a file that could only be read when it was opened, and may be written by now. For every copy of
    /// the connection.
    [[nodiscard]] bool openAgain()
    {
        // One that is gone would be made anew, with nothing in it.
        if (readOnly || file.isEmpty() || !QFileInfo::exists(file)) {
            return false;
        }
        refused = false;
        inTransaction = false;
        impatient = false;
        wait = busyTimeout;
        ++opening;
        kept.clear();
        database.close();
        const bool whole = database.open() && !setUp().isValid();
        if (!whole) {
            database.close(); // rather none than one that is set up in part
        }
        return whole;
    }
    /// Prepared before; null: it has to be prepared. Belongs to who takes it until it is kept again.
    [[nodiscard]] std::unique_ptr<QSqlQuery> takeKept(const QString& sql)
    {
        const auto node = kept.extract(sql);
        return node ? std::move(node.mapped()) : nullptr;
    }
    void keep(std::unique_ptr<QSqlQuery> query)
    {
        query->finish(); // gives the read lock back
        const auto values = static_cast<int>(query->boundValues().size());
        for (int place = 0; place < values; ++place) {
            query->bindValue(place, QVariant()); // nobody gets another's values
        }
        if (kept.size() >= mostKept) {
            kept.clear();
        }
        kept.insert_or_assign(query->lastQuery(), std::move(query));
    }
};

} // namespace detail

namespace {

StorageError errorFrom(const QSqlError& error, const QString& file)
{
    bool known = false;
    const int native = error.nativeErrorCode().toInt(&known);
    StorageError result{known ? storageCodeFor(native) : StorageCode::Internal, error.text().trimmed(), file};
    if (known) {
        result.detail += QStringLiteral(" [%1]").arg(native);
    }
    return result;
}

/// Whether a statement takes the lock of those who write. A plain BEGIN takes none.
bool writes(const QString& sql)
{
    const auto begins = [&sql](const char* word) { return sql.startsWith(QLatin1String(word)); };
    return sql == QLatin1String("BEGIN IMMEDIATE") || begins("INSERT") || begins("UPDATE") ||
           begins("DELETE");
}

/// The same statement on the database opened again.
bool prepareAgain(detail::DatabaseHandle& handle, std::unique_ptr<QSqlQuery>& query)
{
    const QString sql = query->lastQuery();
    const QVariantList values = query->boundValues();
    query->finish();
    if (!handle.openAgain()) {
        return false;
    }
    query = std::make_unique<QSqlQuery>(handle.database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        return false;
    }
    for (int place = 0; place < values.size(); ++place) {
        query->bindValue(place, values[place]);
    }
    return true;
}

} // namespace

Statement::Statement(std::shared_ptr<detail::DatabaseHandle> handle, std::unique_ptr<QSqlQuery> query)
    : m_handle(std::move(handle))
    , m_query(std::move(query))
    , m_opening(m_handle->opening)
{
}
Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_query, other.m_query);
    std::swap(m_opening, other.m_opening);
    std::swap(m_executed, other.m_executed);
    return *this;
}
Statement::~Statement()
{
    if (m_query && m_opening == m_handle->opening && onlyReads(m_query->lastQuery())) {
        m_handle->keep(std::move(m_query));
    }
    m_query.reset(); // before the handle: a query must not outlive its database
}

Statement& Statement::bindAt(int position, const QVariant& value)
{
    m_executed = false;
    m_query->bindValue(position, value);
    return *this;
}

StorageResult<void> Statement::run()
{
    const QString sql = m_query->lastQuery();
    const bool begins = sql.startsWith(QLatin1String("BEGIN"));
    if (begins && m_handle->refused && !m_handle->inTransaction) {
        // SQLite begins one as a reader where it cannot write: too late to notice in the middle of it.
        m_handle->refused = !prepareAgain(*m_handle, m_query);
    }
    if (writes(sql)) {
        m_handle->beImpatient(false);
    }
    m_executed = true;
    bool done = m_query->exec();
    if (!done && lastError().code == StorageCode::ReadOnly) {
        done = !m_handle->inTransaction && prepareAgain(*m_handle, m_query) && m_query->exec();
        m_handle->refused = !done; // the next transaction opens it anew
    }
    if (sql == QLatin1String("COMMIT") || sql == QLatin1String("ROLLBACK")) {
        m_handle->inTransaction = m_handle->inTransaction && !done && sql == QLatin1String("COMMIT");
    } else if (begins && done) {
        m_handle->inTransaction = true;
    }
    if (done) {
        if (onlyReads(sql)) {
            m_handle->beImpatient(false);
        }
        return {};
    }
    const StorageError error = lastError();
    m_query->finish();
    if (error.code == StorageCode::Locked && onlyReads(sql)) {
        m_handle->beImpatient(true);
    }
    return Unexpected(error);
}

StorageResult<bool> Statement::step()
{
    if (!m_executed) {
        if (auto ran = run(); !ran) {
            return Unexpected(ran.error());
        }
    }
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        return Unexpected(lastError());
    }
    m_query->finish(); // gives the read lock back
    m_executed = false;
    return false;
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}
QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}
qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}
std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}
int Statement::changes() const
{
    return m_query->numRowsAffected();
}
qint64 Statement::insertedId() const
{
    return m_query->lastInsertId().toLongLong();
}

StorageError Statement::lastError() const
{
    StorageError error = errorFrom(m_query->lastError(), m_handle->file);
    if (error.code == StorageCode::Unreadable) {
        // The database itself is open already, so it was the journal beside it.
        error.code = StorageCode::FolderUnwritable;
    }
    return error;
}

Connection::Connection(std::shared_ptr<detail::DatabaseHandle> handle)
    : m_handle(std::move(handle))
{
}

StorageResult<Connection> Connection::open(const QString& file, const Options& options)
{
    const QFileInfo info(file);
    if (info.isDir()) {
        return Unexpected(StorageError{StorageCode::Unreadable, QStringLiteral("is a folder"), file});
    }
    if (!info.exists()) {
        if (options.readOnly) {
            return Unexpected(StorageError{StorageCode::Unreadable, QStringLiteral("does not exist"), file});
        }
        if (auto folder = ensurePrivateFolder(info.absolutePath()); !folder) {
            return Unexpected(folder.error());
        }
        // Made here and not by SQLite, because SQLite would let others read it. The journal
        // beside it gets the same permissions by SQLite's own rule.
        const auto created = createPrivateFile(file);
        if (!created && !QFileInfo::exists(file)) { // else another program was quicker
            return Unexpected(created.error());
        }
    }
    return openHandle(file, file, options);
}

StorageResult<Connection> Connection::inMemory()
{
    return openHandle(QStringLiteral(":memory:"), QString(), Options{});
}

StorageResult<Connection> Connection::openHandle(const QString& database, const QString& file,
                                                 const Options& options)
{
    auto handle = std::make_shared<detail::DatabaseHandle>();
    // A name of its own for each: the default connection would be a global variable.
    handle->name = QStringLiteral("backstretch-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    handle->file = file;
    handle->busyTimeout = options.busyTimeout;
    handle->wait = options.busyTimeout;
    handle->readOnly = options.readOnly;
    handle->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), handle->name);
    handle->database.setDatabaseName(database);
    QString connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count());
    if (options.readOnly) {
        connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    handle->database.setConnectOptions(connectOptions);
    if (!handle->database.open()) {
        return Unexpected(errorFrom(handle->database.lastError(), file));
    }

    if (const QSqlError wrong = handle->setUp(); wrong.isValid()) {
        return Unexpected(errorFrom(wrong, file));
    }
    return Connection(std::move(handle));
}

StorageResult<Statement> Connection::prepare(const QString& sql) const
{
    if (!m_handle->database.isOpen()) {
        static_cast<void>(m_handle->openAgain()); // the last time failed
    }
    if (auto query = m_handle->takeKept(sql)) {
        return Statement(m_handle, std::move(query));
    }
    auto query = std::make_unique<QSqlQuery>(m_handle->database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        StorageError error = errorFrom(query->lastError(), m_handle->file);
        error.detail += QStringLiteral(" in: ") + sql.simplified();
        return Unexpected(std::move(error));
    }
    return Statement(m_handle, std::move(query));
}

StorageResult<qint64> Connection::integer(const QString& sql) const
{
    auto statement = prepare(sql);
    if (!statement) {
        return Unexpected(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return Unexpected(row.error());
    }
    if (!*row) {
        return Unexpected(StorageError{StorageCode::Internal, QStringLiteral("no row: ") + sql, file()});
    }
    return statement->integer(0);
}

const QString& Connection::file() const
{
    return m_handle->file;
}

void Connection::waitAtMost(std::chrono::milliseconds longest) const
{
    m_handle->wait = longest;
    m_handle->applyWait();
}

ShortWait::ShortWait(const Connection& connection, std::chrono::milliseconds longest)
    : m_connection(connection)
{
    m_connection.waitAtMost(std::min(longest, m_connection.m_handle->busyTimeout));
}

ShortWait::~ShortWait()
{
    m_connection.waitAtMost(m_connection.m_handle->busyTimeout);
}

StorageResult<void> Connection::inTransaction(const std::function<StorageResult<void>()>& work) const
{
    auto transaction = Transaction::begin(*this);
    if (!transaction) {
        return Unexpected(transaction.error());
    }
    if (auto done = work(); !done) {
        return done;
    }
    return transaction->commit();
}

StorageResult<Transaction> Transaction::begin(const Connection& connection)
{
    if (auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return Unexpected(begun.error());
    }
    return Transaction(connection);
}

StorageResult<Transaction> Transaction::beginReading(const Connection& connection)
{
    if (auto begun = connection.run(QStringLiteral("BEGIN")); !begun) {
        return Unexpected(begun.error());
    }
    Transaction transaction(connection);
    // Only the first read takes the lock.
    const auto read = connection.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    return read ? StorageResult<Transaction>(std::move(transaction)) : Unexpected(read.error());
}

StorageResult<void> Transaction::commit()
{
    auto committed = m_connection->run(QStringLiteral("COMMIT"));
    if (committed) {
        m_connection = nullptr;
    }
    return committed; // a failed commit leaves the transaction open: the destructor rolls it back
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection != nullptr) {
        // After a full disk SQLite may have rolled back already; then this fails, and that is fine.
        static_cast<void>(m_connection->run(QStringLiteral("ROLLBACK")));
    }
}

} // namespace backstretch
