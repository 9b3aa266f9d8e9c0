// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveerror.h"
#include "core/progress/sessionrows.h"
#include "core/storage/connection.h"

#include <QString>
#include <QStringList>

namespace backstretch {

/// The columns of the table, in order: words that never change, for programs and for the app to translate.
[[nodiscard]] QStringList sessionTableColumns();

/// The rows of one session: one for each exercise. Names stay in the source language.
[[nodiscard]] std::vector<QStringList> sessionTableRows(const SessionDetail& detail);

/// Writes every session that is not removed, newest first, as a CSV file that its owner alone can read.
/// `headings`: what stands above the columns.
ArchiveResult<void> exportTable(const Connection& log, const QString& file, const QStringList& headings,
                                const WorkProgress& progress);

} // namespace backstretch
