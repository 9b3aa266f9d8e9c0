// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageerror.h"

namespace backstretch {

namespace {

// From https://www.sqlite.org/rescode.html. SQLite promises that they never change; Qt Sql hides
// sqlite3.h from us, and linking a second SQLite beside Qt's own would be worse than this list.
enum SqliteCode {
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoErr = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteProtocol = 15,
    SqliteTooBig = 18,
    SqliteConstraint = 19,
    SqliteMismatch = 20,
    SqliteNoLfs = 22,
    SqliteNotADb = 26,
    SqliteReadOnlyMoved = SqliteReadOnly | (4 << 8),
    SqliteReadOnlyDirectory = SqliteReadOnly | (6 << 8),
};

} // namespace

StorageCode storageCodeFor(int sqliteCode)
{
    if (sqliteCode == SqliteReadOnlyDirectory) {
        return StorageCode::FolderUnwritable;
    }
    if (sqliteCode == SqliteReadOnlyMoved) {
        return StorageCode::Vanished;
    }
    switch (sqliteCode & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
    case SqliteProtocol:
        return StorageCode::Locked;
    case SqliteReadOnly:
        return StorageCode::ReadOnly;
    case SqliteFull:
        return StorageCode::DiskFull;
    case SqliteCorrupt:
    case SqliteNotADb:
        return StorageCode::Damaged;
    case SqliteCantOpen:
    case SqlitePerm:
        return StorageCode::Unreadable;
    case SqliteIoErr:
    case SqliteNoLfs:
        return StorageCode::InputOutput;
    case SqliteConstraint:
    case SqliteMismatch:
    case SqliteTooBig:
        return StorageCode::Rejected;
    default:
        return StorageCode::Internal;
    }
}

const char* nameOf(StorageCode code)
{
    switch (code) {
    case StorageCode::Locked:
        return "locked";
    case StorageCode::ReadOnly:
        return "read-only";
    case StorageCode::DiskFull:
        return "disk-full";
    case StorageCode::FolderUnwritable:
        return "folder-unwritable";
    case StorageCode::Vanished:
        return "vanished";
    case StorageCode::Unreadable:
        return "unreadable";
    case StorageCode::Damaged:
        return "damaged";
    case StorageCode::Newer:
        return "newer";
    case StorageCode::Foreign:
        return "foreign";
    case StorageCode::InputOutput:
        return "input-output";
    case StorageCode::Rejected:
        return "rejected";
    case StorageCode::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace backstretch
