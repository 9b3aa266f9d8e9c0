// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

namespace backstretch {

/// Creates an empty file that its owner alone can read (0600); an existing one is an error.
StorageResult<void> createPrivateFile(const QString& file);

/// Takes everybody else's rights on an existing file away. Does what the file system can: a
/// network folder without permissions is no reason to refuse the user their log.
void makePrivate(const QString& file);

/// Creates the folder (0700) if it is missing. An existing one keeps its permissions: it may be
/// one the user chose for other things too.
StorageResult<void> ensurePrivateFolder(const QString& folder);

/// Whether something can be created in the folder, found out by doing it. Permissions alone do
/// not tell (administrators, read-only mounts, network folders).
StorageResult<void> checkFolderWritable(const QString& folder);

} // namespace backstretch
