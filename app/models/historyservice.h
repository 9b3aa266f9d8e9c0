// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/backups.h"
#include "core/history/sessionlog.h"

#include <QObject>

#include <memory>
#include <optional>

namespace backstretch {

/// The log as the front end has it: opened once the safety note is agreed to, and the one place that
/// says that it changed. There is always a log to work on: where the file cannot be used, one in memory
/// stands in, so that the program guides although nothing can be kept, and fault() says why.
class HistoryService : public QObject
{
    Q_OBJECT

public:
    HistoryService(QString folder, const WallClock& clock, QObject* parent = nullptr);
    ~HistoryService() override;

    /// Opens the file, or tries it again after a fault.
    void open();
    [[nodiscard]] bool isOpen() const { return m_log != nullptr; }
    /// Only after open().
    [[nodiscard]] SessionLog& log() { return *m_log; }
    [[nodiscard]] const WallClock& clock() const { return m_clock; }
    /// When it was opened first: what began before is of an earlier start.
    [[nodiscard]] qint64 openedUtcMs() const { return m_openedUtcMs; }
    [[nodiscard]] QDate today() const { return m_clock.now().localDate; }

    /// Why the file is not in use or cannot be written; nullopt: all is well.
    [[nodiscard]] const std::optional<StorageError>& fault() const { return m_fault; }
    /// True while the log in memory stands in: what is written now is gone with the program.
    [[nodiscard]] bool isForgetful() const { return m_forgetful; }
    [[nodiscard]] QString file() const { return SessionLog::fileIn(m_folder); }
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// Puts a file that cannot be read aside and begins a new one. False: it could not be moved; see fault().
    bool startAnew();
    /// The newest backup that can be read to its end. Reads it, which takes a moment.
    [[nodiscard]] std::optional<Backup> newestBackup() const;
    /// Puts the file aside and uses this backup from now on. False: nothing was changed; see fault().
    bool useBackup(const Backup& backup);

    /// A new day has begun while the program stays open: sessions of earlier days are closed.
    void beginDay();
    /// What was done with sessions of earlier days since this was last asked.
    [[nodiscard]] SessionLog::Closed takeClosed() { return std::exchange(m_closed, {}); }

    /// Whoever wrote to the log says so here; `result` of the write decides what is told.
    template <typename T>
    bool wrote(const StorageResult<T>& result)
    {
        report(result.has_value() ? std::nullopt : std::optional(result.error()));
        Q_EMIT changed();
        return result.has_value();
    }
    /// A value that was read, or `fallback` after a fault, which is then reported.
    template <typename T>
    T read(StorageResult<T> result, T fallback = {})
    {
        if (result) {
            return std::move(result.value());
        }
        report(result.error());
        return fallback;
    }
    void report(const std::optional<StorageError>& fault);

Q_SIGNALS:
    void changed();
    void faultChanged();

private:
    std::optional<StorageError> closeOldSessions();

    QString m_folder;
    const WallClock& m_clock;
    std::unique_ptr<SessionLog> m_log;
    std::optional<StorageError> m_fault;
    SessionLog::Closed m_closed;
    qint64 m_openedUtcMs = 0;
    bool m_forgetful = false;
};

} // namespace backstretch
