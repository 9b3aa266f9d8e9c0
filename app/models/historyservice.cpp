// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/historyservice.h"

#include "core/history/putaside.h"

namespace backstretch {

HistoryService::HistoryService(QString folder, const WallClock& clock, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
{
}

HistoryService::~HistoryService() = default;

void HistoryService::open()
{
    if (m_log == nullptr) {
        m_openedUtcMs = m_clock.now().utcMs;
    }
    auto opened = SessionLog::open(m_folder, m_clock);
    std::optional<StorageError> fault;
    const auto adopted = opened && m_forgetful ? (*opened)->adopt(*m_log) : StorageResult<int>(0);
    if (!adopted) {
        fault = adopted.error(); // what the log in memory has must not be lost: it stays in use
    } else if (opened) {
        m_log = std::move(opened.value());
        m_forgetful = false;
        fault = m_log->writeFault();
        if (!fault) {
            fault = closeOldSessions();
        }
    } else {
        fault = opened.error();
        if (m_log == nullptr) {
            if (auto standIn = SessionLog::inMemory(m_clock)) {
                m_log = std::move(standIn.value());
            } else {
                qFatal("SQLite is not usable: %s", qPrintable(standIn.error().detail));
            }
            m_forgetful = true;
        }
    }
    report(fault);
    Q_EMIT changed();
}

void HistoryService::beginDay()
{
    if (m_log == nullptr) {
        return;
    }
    if (!m_forgetful) {
        if (const auto fault = closeOldSessions()) {
            report(fault);
        }
    }
    Q_EMIT changed(); // pages say "today" and "yesterday"
}

std::optional<StorageError> HistoryService::closeOldSessions()
{
    const auto closed = m_log->closeOldSessions();
    if (!closed) {
        return closed.error();
    }
    m_closed.becamePartial.insert(m_closed.becamePartial.end(), closed->becamePartial.begin(),
                                  closed->becamePartial.end());
    m_closed.ended += closed->ended;
    m_closed.removed += closed->removed;
    const auto emptied = m_log->corrections().emptyBin(keptInBin);
    return emptied ? std::nullopt : std::optional(emptied.error());
}

bool HistoryService::startAnew()
{
    if (const auto aside = putLogAside(m_folder, m_clock.now()); !aside) {
        report(aside.error());
        return false;
    }
    open();
    return !m_forgetful;
}

std::optional<Backup> HistoryService::newestBackup() const
{
    return Backups(SessionLog::backupFolderIn(m_folder)).newestSound();
}

bool HistoryService::useBackup(const Backup& backup)
{
    if (const auto used = backstretch::useBackup(m_folder, backup, m_clock.now()); !used) {
        report(used.error());
        return false;
    }
    open();
    return !m_forgetful;
}

void HistoryService::report(const std::optional<StorageError>& fault)
{
    const bool same = fault.has_value() == m_fault.has_value() && (!fault || fault->code == m_fault->code);
    // A write into the stand-in succeeds; the file's own fault stays.
    if (same || (m_forgetful && !fault)) {
        return;
    }
    m_fault = fault;
    Q_EMIT faultChanged();
}

} // namespace backstretch
