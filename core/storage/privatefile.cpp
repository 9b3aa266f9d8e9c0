// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace backstretch {

namespace {

constexpr QFileDevice::Permissions ownerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerOnlyFolder = ownerOnlyFile | QFileDevice::ExeOwner;

StorageError folderError(const QString& folder, const QString& detail)
{
    return StorageError{StorageCode::FolderUnwritable, detail, folder};
}

} // namespace

StorageResult<void> createPrivateFile(const QString& file)
{
    QFile created(file);
    if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnlyFile)) {
        const StorageCode code = created.error() == QFileDevice::ResourceError
                                     ? StorageCode::DiskFull
                                     : StorageCode::FolderUnwritable;
        return Unexpected(StorageError{code, created.errorString(), file});
    }
    return {};
}

void makePrivate(const QString& file)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if ((QFile::permissions(file) & others) != 0) {
        QFile::setPermissions(file, QFile::permissions(file) & ~others);
    }
}

StorageResult<void> ensurePrivateFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isDir()) {
        return {};
    }
    if (info.exists()) {
        return Unexpected(folderError(folder, QStringLiteral("is not a folder")));
    }
    const QString parent = info.absolutePath();
    if (!QFileInfo(parent).isDir() && !QDir().mkpath(parent)) {
        return Unexpected(folderError(folder, QStringLiteral("cannot be created")));
    }
    if (!QDir().mkdir(info.absoluteFilePath(), ownerOnlyFolder) && !QFileInfo(folder).isDir()) {
        return Unexpected(folderError(folder, QStringLiteral("cannot be created")));
    }
    return {};
}

StorageResult<void> checkFolderWritable(const QString& folder)
{
    QTemporaryFile probe(folder + QStringLiteral("/.backstretch-XXXXXX"));
    if (!probe.open()) {
        return Unexpected(folderError(folder, probe.errorString()));
    }
    return {};
}

} // namespace backstretch
