// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QString>

#include <functional>
#include <optional>

namespace backstretch {

/// Why a copy cannot be made or brought back, as far as somebody can do something about it.
enum class ArchiveCode {
    Unreadable, ///< the file cannot be opened
    NotACopy,   ///< some other kind of file
    Incomplete, ///< cut off or changed: lengths, counts or checksums do not fit
    Newer,      ///< made by a newer version of the program
    TooBig,     ///< larger than any copy is, or made to fill the memory
    Unsafe,     ///< names in it lead out of it, or are there twice
    Invalid,    ///< complete, but what it says cannot be a log
    Cancelled,  ///< the user stopped it; nothing was changed
    Storage,    ///< a database or a disk failed: see `storage`
};

struct ArchiveError
{
    ArchiveCode code = ArchiveCode::Unreadable;
    QString detail; ///< technical, English, for a report; never the only thing shown
    QString file;   ///< the file as the user chose it
    QString place;  ///< inside it: "sessions/2026-11.json: /sessions/3/uuid"
    std::optional<StorageError> storage{};
};

template <typename T>
using ArchiveResult = Expected<T, ArchiveError>;

/// A short name for logs and test output.
[[nodiscard]] const char* nameOf(ArchiveCode code);

[[nodiscard]] ArchiveError archiveError(const StorageError& error);

/// Called now and then with how much is done of how much; false stops the work.
using WorkProgress = std::function<bool(qint64 done, qint64 total)>;

/// Whether to go on; without a callback always.
[[nodiscard]] inline bool goesOn(const WorkProgress& progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

[[nodiscard]] ArchiveError cancelled();

} // namespace backstretch
