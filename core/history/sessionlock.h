// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace backstretch {

/// Says "a player is running this session", to this and to other programs on the same log. Goes
/// with the program: the lock of a dead one counts for nothing.
class SessionLock
{
public:
    /// `database` empty (a log in memory): there is nobody to tell.
    static StorageResult<SessionLock> take(const QString& database, const QString& uuid);
    [[nodiscard]] static bool isHeld(const QString& database, const QString& uuid);
    /// Clears away what programs left that died between a session and its lock.
    static void sweep(const QString& database);

private:
    explicit SessionLock(std::unique_ptr<QLockFile> lock)
        : m_lock(std::move(lock))
    {
    }
    std::unique_ptr<QLockFile> m_lock; ///< removes its file when it goes
};

} // namespace backstretch
