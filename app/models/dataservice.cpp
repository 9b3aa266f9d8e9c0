// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/dataservice.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace backstretch {

namespace {

bool changesLog(DataService::Work work)
{
    switch (work) {
    case DataService::Work::Add:
    case DataService::Work::Replace:
    case DataService::Work::Undo:
    case DataService::Work::Delete:
        return true;
    case DataService::Work::SaveCopy:
    case DataService::Work::SaveTable:
    case DataService::Work::Check:
    case DataService::Work::WeeklyCopy:
        return false;
    }
    Q_UNREACHABLE();
}

ArchiveError sessionRuns()
{
    return archiveError(StorageError{StorageCode::Locked, QStringLiteral("a session is running"), {}});
}

} // namespace

/// What stays in the worker's thread between two pieces of work: only there may it be used, and let go.
struct DataService::Desk
{
    QString folder;
    const WallClock* clock = nullptr;
    std::optional<StagedCopy> staged;

    /// Opened anew for each piece: the file may have been replaced meanwhile.
    [[nodiscard]] ArchiveResult<LogKeeper> keeper() const { return LogKeeper::open(folder, *clock); }
};

DataService::DataService(HistoryService& history, const WallClock& clock, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
    , m_worker(new QObject)
    , m_desk(std::make_shared<Desk>())
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_desk->folder = m_history.folder();
    m_desk->clock = &m_clock;
    m_thread.setObjectName(QStringLiteral("data"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

DataService::~DataService()
{
    m_stop->store(true);
    if (m_thread.isRunning()) {
        // The copy in memory is let go where it was made.
        QMetaObject::invokeMethod(
            m_worker, [desk = m_desk] { desk->staged.reset(); }, Qt::QueuedConnection);
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_worker;
    }
}

std::optional<ArchiveError> DataService::obstacle(Work work) const
{
    if (isSessionRunning()) {
        return sessionRuns();
    }
    // While a log in memory stands in, the file is none that we may work on.
    const bool readsOnly = work == Work::SaveCopy;
    if (m_history.isForgetful() && !readsOnly && m_history.fault()) {
        return archiveError(*m_history.fault());
    }
    return std::nullopt;
}

void DataService::refuse(Work work, const QString& file, const ArchiveError& error)
{
    Outcome outcome;
    outcome.work = work;
    outcome.file = file;
    outcome.error = error;
    ++m_pending;
    // Later, like every other end: who asks is not yet waiting for it.
    QMetaObject::invokeMethod(
        this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
}

void DataService::begin(Work work, const QString& file, Job job)
{
    if (const auto hindrance = obstacle(work)) {
        refuse(work, file, *hindrance);
        return;
    }
    if (!m_thread.isRunning()) {
        m_thread.start(QThread::LowPriority);
    }
    ++m_pending;
    const auto run = [this, work, file, job = std::move(job), desk = m_desk, stop = m_stop] {
        Outcome outcome;
        outcome.work = work;
        outcome.file = file;
        int told = -1;
        const WorkProgress progress = [&](qint64 done, qint64 total) {
            const int permille = total > 0 ? static_cast<int>(1000 * done / total) : 0;
            if (permille / 10 != told) { // a hundred times are enough
                told = permille / 10;
                QMetaObject::invokeMethod(
                    this, [this, work, permille] { Q_EMIT progressed(work, permille); },
                    Qt::QueuedConnection);
            }
            return !stop->load();
        };
        if (stop->load()) {
            outcome.error = cancelled();
        } else {
            job(*desk, outcome, progress);
        }
        // The destructor waits for this function, so `this` is alive; the call is dropped with it.
        QMetaObject::invokeMethod(
            this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, run, Qt::QueuedConnection);
}

void DataService::end(const Outcome& outcome)
{
    --m_pending;
    if (outcome.work == Work::WeeklyCopy) {
        const bool stopped = outcome.error && outcome.error->code == ArchiveCode::Cancelled;
        m_weeklyFault = stopped ? std::nullopt : outcome.error;
    }
    if (changesLog(outcome.work) && !outcome.error) {
        m_history.wrote(StorageResult<void>());
    }
    Q_EMIT finished(outcome);
}

void DataService::stop()
{
    // What begins from now on has a flag of its own.
    m_stop->store(true);
    m_stop = std::make_shared<std::atomic<bool>>(false);
}

void DataService::saveCopy(const QString& file)
{
    const auto& fault = m_history.fault();
    const bool onlyHere = m_history.isForgetful() || (fault && fault->code == StorageCode::Vanished);
    if (onlyHere && !isSessionRunning()) {
        // What was done since the file cannot be used, or is gone, can be read by this thread alone.
        Outcome outcome;
        outcome.work = Work::SaveCopy;
        outcome.file = file;
        const auto saved = m_history.log().saveCopy(file);
        if (!saved) {
            outcome.error = saved.error();
        }
        outcome.bytes = QFileInfo(file).size();
        ++m_pending;
        QMetaObject::invokeMethod(
            this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
        return;
    }
    begin(Work::SaveCopy, file, [](Desk& desk, Outcome& outcome, const WorkProgress& progress) {
        const auto keeper = desk.keeper();
        const auto saved = keeper ? keeper->saveCopy(outcome.file, progress)
                                  : ArchiveResult<void>(Unexpected(keeper.error()));
        if (!saved) {
            outcome.error = saved.error();
        }
        outcome.bytes = QFileInfo(outcome.file).size();
    });
}

void DataService::saveTable(const QString& file, const QStringList& headings)
{
    begin(Work::SaveTable, file, [headings](Desk& desk, Outcome& outcome, const WorkProgress& progress) {
        const auto keeper = desk.keeper();
        const auto saved = keeper ? keeper->saveTable(outcome.file, headings, progress)
                                  : ArchiveResult<void>(Unexpected(keeper.error()));
        if (!saved) {
            outcome.error = saved.error();
        }
        outcome.bytes = QFileInfo(outcome.file).size();
    });
}

void DataService::check(const QString& file)
{
    begin(Work::Check, file, [](Desk& desk, Outcome& outcome, const WorkProgress& progress) {
        desk.staged.reset();
        auto staged = stageCopy(outcome.file, progress);
        if (!staged) {
            outcome.error = staged.error();
            return;
        }
        const auto keeper = desk.keeper();
        auto plan = keeper ? keeper->compare(*staged, progress)
                           : ArchiveResult<MergePlan>(Unexpected(keeper.error()));
        if (!plan) {
            outcome.error = plan.error();
            return;
        }
        outcome.checked = std::make_shared<const Checked>(
            Checked{staged->sessions, staged->choices, staged->firstDay, staged->lastDay, std::move(*plan)});
        desk.staged = std::move(*staged);
    });
}

namespace {

void take(DataService::Outcome& outcome, ArchiveResult<LogKeeper::Outcome> done)
{
    if (!done) {
        outcome.error = done.error();
        return;
    }
    outcome.plan = std::move(done->plan);
    outcome.backup = std::move(done->backup);
}

const ArchiveError nothingChecked{ArchiveCode::Unreadable, QStringLiteral("no copy was checked"), {}, {}, {}};

} // namespace

void DataService::add(const LeftOut& leftOut)
{
    begin(Work::Add, {}, [leftOut](Desk& desk, Outcome& outcome, const WorkProgress& progress) {
        const auto keeper = desk.keeper();
        if (!desk.staged || !keeper) {
            outcome.error = keeper ? nothingChecked : keeper.error();
            return;
        }
        take(outcome, keeper->add(*desk.staged, leftOut, progress));
    });
}

void DataService::replace()
{
    begin(Work::Replace, {}, [](Desk& desk, Outcome& outcome, const WorkProgress& progress) {
        const auto keeper = desk.keeper();
        if (!desk.staged || !keeper) {
            outcome.error = keeper ? nothingChecked : keeper.error();
            return;
        }
        take(outcome, keeper->replace(*desk.staged, progress));
    });
}

void DataService::undo(const std::optional<Backup>& before)
{
    begin(Work::Undo, {}, [before](Desk& desk, Outcome& outcome, const WorkProgress& progress) {
        const auto keeper = desk.keeper();
        if (!keeper) {
            outcome.error = keeper.error();
            return;
        }
        take(outcome, keeper->undo(before, progress));
    });
}

void DataService::deleteEverything(bool alsoBackups)
{
    begin(Work::Delete, {}, [alsoBackups](Desk& desk, Outcome& outcome, const WorkProgress&) {
        desk.staged.reset();
        const auto keeper = desk.keeper();
        if (!keeper) {
            outcome.error = keeper.error();
            return;
        }
        auto deleted = keeper->deleteEverything(alsoBackups);
        if (!deleted) {
            outcome.error = deleted.error();
            return;
        }
        outcome.backup = std::move(*deleted);
    });
}

void DataService::copyWeekly()
{
    if (obstacle(Work::WeeklyCopy)) {
        return; // another time; while the file cannot be used, the notice on every page says so
    }
    begin(Work::WeeklyCopy, {}, [](Desk& desk, Outcome& outcome, const WorkProgress&) {
        const auto keeper = desk.keeper();
        if (!keeper) {
            outcome.error = keeper.error();
            return;
        }
        auto made = keeper->backUpWeekly();
        if (!made) {
            outcome.error = archiveError(made.error());
            return;
        }
        outcome.backup = std::move(*made);
    });
}

std::vector<Backup> DataService::backups() const
{
    return Backups(SessionLog::backupFolderIn(m_history.folder())).list();
}

qint64 DataService::bytesInUse() const
{
    qint64 bytes = 0;
    QDirIterator files(m_history.folder(), {QStringLiteral("backstretch*")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace backstretch
