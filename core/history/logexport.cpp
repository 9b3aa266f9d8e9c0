// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/logexport.h"

#include "core/archive/copyformat.h"
#include "core/history/logrows.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace backstretch {

namespace {

struct Month
{
    QString name; ///< "2026-11"
    std::vector<qint64> sessions;
};

/// A file with one list. `always`: also an empty one.
struct ListFile
{
    const logtables::List& list;
    void (CopyWriter::*add)(CopyWriter::Items);
    bool always;
};

/// Every session by the month it was done in. The order has nothing to do with row ids, which differ from
/// computer to computer.
StorageResult<std::vector<Month>> months(const Connection& log)
{
    std::vector<Month> found;
    const auto read =
        forEachRow(log.prepare(QStringLiteral("SELECT id, substr(local_date, 1, 7) AS month FROM session"
                                              " ORDER BY month, started_utc_ms, uuid")),
                   [&found](const Statement& row) {
                       if (found.empty() || found.back().name != row.text(1)) {
                           found.push_back({row.text(1), {}});
                       }
                       found.back().sessions.push_back(row.integer(0));
                   });
    if (!read) {
        return Unexpected(read.error());
    }
    return found;
}

} // namespace

ArchiveResult<void> exportLog(const Connection& log, const QString& file, const WorkProgress& progress)
{
    // As it is at one moment, although others write meanwhile.
    auto snapshot = Transaction::beginReading(log);
    if (!snapshot) {
        return Unexpected(archiveError(snapshot.error()));
    }
    const auto version = log.integer(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return Unexpected(archiveError(version.error()));
    }
    const auto found = months(log);
    if (!found) {
        return Unexpected(archiveError(found.error()));
    }
    auto reader = LogRowReader::on(log);
    if (!reader) {
        return Unexpected(archiveError(reader.error()));
    }
    qint64 total = 0;
    for (const Month& month : *found) {
        total += static_cast<qint64>(month.sessions.size());
    }

    CopyWriter copy(file, static_cast<int>(*version));
    for (const auto& [list, add, always] : {ListFile{logtables::choices, &CopyWriter::addChoices, true},
                                            ListFile{logtables::plans, &CopyWriter::addPlans, false},
                                            ListFile{logtables::restDays, &CopyWriter::addRestDays, false}}) {
        auto items = reader->items(list);
        if (!items) {
            return Unexpected(archiveError(items.error()));
        }
        if (always || !items->empty()) {
            (copy.*
             add)([items = std::move(*items)]() -> ArchiveResult<std::vector<QJsonObject>> { return items; });
        }
    }
    qint64 done = 0;
    for (const Month& month : *found) {
        const std::size_t step = CopyWriter::sessionsPerFile;
        for (std::size_t begin = 0; begin < month.sessions.size(); begin += step) {
            const std::size_t end = std::min(begin + step, month.sessions.size());
            copy.addSessions(month.name, static_cast<int>(begin / step) + 1,
                             [&, begin, end]() -> ArchiveResult<std::vector<QJsonObject>> {
                                 std::vector<QJsonObject> items;
                                 for (std::size_t index = begin; index < end; ++index) {
                                     if (!goesOn(progress, done++, total)) {
                                         return Unexpected(cancelled());
                                     }
                                     auto session = reader->session(month.sessions[index]);
                                     if (!session) {
                                         return Unexpected(archiveError(session.error()));
                                     }
                                     items.push_back(std::move(*session));
                                 }
                                 return items;
                             });
        }
    }
    return copy.write();
}

} // namespace backstretch
