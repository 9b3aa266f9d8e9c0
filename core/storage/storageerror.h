// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/expected.h"

#include <QString>

namespace backstretch {

/// What went wrong with a database, as far as somebody can do something about it. The sentences
/// for them live in app/text.
enum class StorageCode {
    Locked,           ///< another program is writing; trying again may help
    ReadOnly,         ///< the file may be read, not written
    DiskFull,         ///< no room left
    FolderUnwritable, ///< the folder is missing, or nothing can be created in it
    Vanished,         ///< the file was moved or deleted while it was open
    Unreadable,       ///< the file is there but cannot be opened
    Damaged,          ///< not a database, or one with broken content
    Newer,            ///< written by a newer version of the program
    Foreign,          ///< a database of some other program
    InputOutput,      ///< the disk or the network let us down
    Rejected,         ///< a value that the schema does not allow
    Internal,         ///< a mistake in our own SQL
};

struct StorageError
{
    StorageCode code = StorageCode::Internal;
    QString detail; ///< technical, English, for a report; never the only thing shown
    QString file;
};

template <typename T>
using StorageResult = Expected<T, StorageError>;

/// Our code for one of SQLite's (primary or extended) result codes.
[[nodiscard]] StorageCode storageCodeFor(int sqliteCode);

/// A short name for logs and test output.
[[nodiscard]] const char* nameOf(StorageCode code);

} // namespace backstretch
