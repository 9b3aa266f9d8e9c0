// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sessionlock.h"

#include "core/storage/privatefile.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

QString lockName(const QString& uuid)
{
    return QStringLiteral("session-%1.lock").arg(uuid);
}

QString lockFileOf(const QString& database, const QString& uuid)
{
    return QFileInfo(database).absoluteDir().filePath(lockName(uuid));
}

std::unique_ptr<QLockFile> lockAt(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file);
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
    auto lock = lockAt(lockFileOf(database, uuid));
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
    auto lock = lockAt(lockFileOf(database, uuid));
    // Getting it means that its owner is dead; this also clears it away. A lock that cannot be
    // judged (a folder that went read-only) counts as held: hands off.
    return !lock->tryLock(0ms);
}

void SessionLock::sweep(const QString& database)
{
    if (database.isEmpty()) {
        return;
    }
    const QDir folder = QFileInfo(database).absoluteDir();
    const QStringList names = folder.entryList({lockName(QStringLiteral("*"))}, QDir::Files);
    for (const QString& name : names) {
        static_cast<void>(lockAt(folder.filePath(name))->tryLock(0ms)); // a dead one's: goes with ours
    }
}

} // namespace backstretch
