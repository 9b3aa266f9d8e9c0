// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveerror.h"
#include "core/storage/connection.h"

#include <QString>

namespace backstretch {

/// Writes everything the log has into one `.backstretch` file. Equal logs give equal files.
ArchiveResult<void> exportLog(const Connection& log, const QString& file, const WorkProgress& progress);

} // namespace backstretch
