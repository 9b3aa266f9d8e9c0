// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sessionlock.h"

#include "core/storage/privatefile.h"

#include <QFileInfo>

#include <chrono>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

QString lockFileOf(const QString& database, const QString& uuid)
{
    return QFileInfo(database).absolutePath() + QStringLiteral("/session-%1.lock").arg(uuid);
}

std::unique_ptr<QLockFile> lockOf(const QString& database, const QString& uuid)
{
    auto lock = std::make_unique<QLockFile>(lockFileOf(database, uuid));
    // On this computer the process id tells whether the owner lives, however old the lock is (the
    // owner also holds the file itself). For a lock left by another computer on a network folder
    // only its age is known; nobody exercises for half a day.
    lock->setStaleLockTime(12h);
    return lock;
}

} // namespace

StorageResult<SessionLock> SessionLock::take(const QString& database, const QString& uuid)
{
    if (database.isEmpty()) {
        return SessionLock(nullptr);
    }
    auto lock = lockOf(database, uuid);
    if (!lock->tryLock(0ms)) {
        const StorageCode code =
            lock->error() == QLockFile::LockFailedError ? StorageCode::Locked : StorageCode::FolderUnwritable;
        return Unexpected(StorageError{code, QStringLiteral("session lock"), lockFileOf(database, uuid)});
    }
    makePrivate(lockFileOf(database, uuid));
    return SessionLock(std::move(lock));
}

bool SessionLock::isHeld(const QString& database, const QString& uuid)
{
    if (database.isEmpty() || !QFileInfo::exists(lockFileOf(database, uuid))) {
        return false;
    }
    auto lock = lockOf(database, uuid);
    // Getting it means that its owner is dead; this also clears it away. A lock that cannot be
    // judged (a folder that went read-only) counts as held: hands off.
    return !lock->tryLock(0ms);
}

} // namespace backstretch
