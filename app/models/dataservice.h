// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/historyservice.h"
#include "core/history/logkeeper.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace backstretch {

/// What is done with the log as a whole: copies to take along, bringing them back, backups, deleting. The
/// work is done on a thread of its own with a connection of its own, one piece after the other; each ends
/// with one finished(). Never while a session runs: a piece that was begun before is stopped, which changes
/// nothing.
class DataService : public QObject
{
    Q_OBJECT

public:
    enum class Work {
        SaveCopy,
        SaveTable,
        Check,   ///< reads a copy and compares it with the log
        Add,     ///< what was checked last
        Replace, ///< by what was checked last
        Undo,    ///< of Add or Replace
        Delete,
        WeeklyCopy,
    };

    /// A copy that was read to its end, and what adding it would do.
    struct Checked
    {
        qint64 sessions = 0; ///< without the removed ones
        qint64 choices = 0;
        std::optional<QDate> firstDay;
        std::optional<QDate> lastDay;
        MergePlan plan;
    };

    struct Outcome
    {
        Work work = Work::Check;
        QString file;                           ///< what was written or read; may be empty
        std::optional<ArchiveError> error;      ///< nullopt: it is done
        qint64 bytes = 0;                       ///< of what was written
        std::shared_ptr<const Checked> checked; ///< Check
        MergePlan plan;                         ///< Add: what was done
        std::optional<Backup> backup;           ///< made before, or the weekly one
    };

    DataService(HistoryService& history, const WallClock& clock, QObject* parent = nullptr);
    ~DataService() override;

    /// Asked before anything begins; not set: no session ever runs.
    void setSessionRunning(std::function<bool()> isRunning) { m_isInSession = std::move(isRunning); }

    [[nodiscard]] bool isSessionRunning() const { return m_isInSession && m_isInSession(); }

    void saveCopy(const QString& file);
    void saveTable(const QString& file, const QStringList& headings);
    void check(const QString& file);
    void add(const LeftOut& leftOut);
    void replace();
    void undo(const std::optional<Backup>& before);
    void deleteEverything(bool alsoBackups);
    /// Makes a backup if the newest is a week old and something changed since. Says nothing unless it fails.
    void copyWeekly();

    /// Stops all that is going on; what is stopped ends with Cancelled and has changed nothing.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }
    /// Why the last weekly copy could not be made; nullopt: all is well.
    [[nodiscard]] const std::optional<ArchiveError>& weeklyFault() const { return m_weeklyFault; }

    /// The backups there are, newest first.
    [[nodiscard]] std::vector<Backup> backups() const;
    /// Bytes of the log and all that the program keeps beside it.
    [[nodiscard]] qint64 bytesInUse() const;

Q_SIGNALS:
    void progressed(backstretch::DataService::Work work, int permille);
    void finished(const backstretch::DataService::Outcome& outcome);

private:
    struct Desk;
    using Job = std::function<void(Desk&, Outcome&, const WorkProgress&)>;

    void begin(Work work, const QString& file, Job job);
    void end(const Outcome& outcome);
    void refuse(Work work, const QString& file, const ArchiveError& error);
    [[nodiscard]] std::optional<ArchiveError> obstacle(Work work) const;

    HistoryService& m_history;
    const WallClock& m_clock;
    std::function<bool()> m_isInSession;
    QThread m_thread;
    QObject* m_worker; ///< lives in the thread and dies with it
    std::shared_ptr<Desk> m_desk;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the pieces begun since the last stop()
    int m_pending = 0;
    std::optional<ArchiveError> m_weeklyFault;
};

} // namespace backstretch
