// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/backups.h"
#include "core/history/wallclock.h"
#include "core/storage/storageerror.h"

#include <QString>
#include <QStringList>

namespace backstretch {

// A log that cannot be read is never deleted: it gets another name, in the same folder, for its owner alone.

/// Puts the log of `folder` aside, and its journal with it. The new name; empty where there was no file.
StorageResult<QString> putLogAside(const QString& folder, const Moment& now);

/// Puts the log aside and a copy of the backup in its place. If that fails the log is back where it was. The
/// new name of the old file; empty where there was none.
StorageResult<QString> useBackup(const QString& folder, const Backup& backup, const Moment& now);

/// The logs put aside so far, in no order, without their journals.
[[nodiscard]] QStringList logsPutAside(const QString& folder);
/// Deletes them and their journals; false if one could not be.
[[nodiscard]] bool removeLogsPutAside(const QString& folder);

} // namespace backstretch
