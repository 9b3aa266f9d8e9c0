// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archiveerror.h"

namespace backstretch {

const char* nameOf(ArchiveCode code)
{
    switch (code) {
    case ArchiveCode::Unreadable:
        return "unreadable";
    case ArchiveCode::NotACopy:
        return "not-a-copy";
    case ArchiveCode::Incomplete:
        return "incomplete";
    case ArchiveCode::Newer:
        return "newer";
    case ArchiveCode::TooBig:
        return "too-big";
    case ArchiveCode::Unsafe:
        return "unsafe";
    case ArchiveCode::Invalid:
        return "invalid";
    case ArchiveCode::Cancelled:
        return "cancelled";
    case ArchiveCode::Storage:
        return "storage";
    }
    return "storage";
}

ArchiveError archiveError(const StorageError& error)
{
    return {ArchiveCode::Storage, error.detail, error.file, {}, error};
}

ArchiveError cancelled()
{
    return {ArchiveCode::Cancelled, QStringLiteral("stopped by the user"), {}, {}, {}};
}

} // namespace backstretch
