// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/faults.h"
#include "core/archive/archiveerror.h"
#include "core/history/backups.h"
#include "core/history/logmerge.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace backstretch {

// Words about copies of the log: files that are saved, brought back and kept.

/// Why a file could not be brought back, and that nothing was changed.
[[nodiscard]] FaultText copyNotBroughtBack(const ArchiveError& error);
/// Why a file could not be written.
[[nodiscard]] FaultText copyNotSaved(const ArchiveError& error);
/// Why the log could not be deleted.
[[nodiscard]] FaultText notDeleted(const ArchiveError& error);
/// Where the fault is, for whoever repairs it: "File: …", "Place: …"; one a line, may be empty.
[[nodiscard]] QStringList copyPlaces(const ArchiveError& error);

/// "12 sessions up to 8 November 2026, choices for 3 exercises. The file is complete."
[[nodiscard]] QString copyContent(qint64 sessions, std::optional<QDate> lastDay, qint64 choices);
/// "Sun 8 Nov", "2 Oct to 8 Nov".
[[nodiscard]] QString dayRange(QDate first, QDate last, QDate today);
/// "pain 4 to 2, with a note".
[[nodiscard]] QString glanceText(const SessionGlance& glance);
/// What becomes of one that differs: "Mine was edited last, it stays".
[[nodiscard]] QString fateText(MergeFate fate);

/// "before a copy was brought back".
[[nodiscard]] QString backupReasonText(BackupReason reason);
/// "14 November, 09:15".
[[nodiscard]] QString backupTime(const Backup& backup, QDate today);

/// What stands above the columns of the table, in the user's language.
[[nodiscard]] QStringList tableHeadings();
/// "11 MB", at most one decimal.
[[nodiscard]] QString fileSize(qint64 bytes);
/// A path that wraps at its separators and runs from left to right in every language.
[[nodiscard]] QString pathText(const QString& path);

} // namespace backstretch
