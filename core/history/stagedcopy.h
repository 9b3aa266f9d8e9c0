// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveerror.h"
#include "core/archive/archivereader.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QString>

#include <optional>

namespace backstretch {

/// A copy from a file, wholly checked, in a database of its own in memory and of the newest schema. What it
/// holds can be compared with the log and taken over; nothing of the file itself is used any more.
struct StagedCopy
{
    Connection content;
    QString file;
    qint64 sessions = 0; ///< without the removed ones
    qint64 removed = 0;
    qint64 choices = 0;
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;
};

/// Reads a `.backstretch` file, or a whole database of any version up to ours, told apart by how it begins.
/// The file is only read. What is wrong with it is said with its place.
ArchiveResult<StagedCopy> stageCopy(const QString& file, const WorkProgress& progress,
                                    const ArchiveReader::Limits& limits = {});

} // namespace backstretch
