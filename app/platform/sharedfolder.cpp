// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/sharedfolder.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace backstretch {

bool looksShared(const QString& path, const QString& fileSystem)
{
    static constexpr std::array networks{"nfs",         "nfs4",        "cifs",  "smbfs",
                                         "smb2",        "smb3",        "afpfs", "fuse.sshfs",
                                         "fuse.davfs2", "fuse.rclone", "9p",    "webdav"};
    static constexpr std::array services{"dropbox",  "onedrive",         "google drive", "nextcloud",
                                         "owncloud", "mobile documents", "icloud drive", "syncthing",
                                         "seafile",  "pclouddrive"};
    const QString type = fileSystem.toLower();
    if (std::any_of(networks.begin(), networks.end(),
                    [&](const char* name) { return type == QLatin1String(name); })) {
        return true;
    }
    const QString clean = QDir::fromNativeSeparators(path).toLower();
    if (clean.startsWith(QLatin1String("//"))) { // another computer's share, as Windows names it
        return true;
    }
    const QStringList parts = clean.split(u'/', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [](const QString& part) {
        return std::any_of(services.begin(), services.end(), [&](const char* name) {
            // "OneDrive - Company"
            return part == QLatin1String(name) || part.startsWith(QLatin1String(name) + QLatin1String(" - "));
        });
    });
}

bool isSharedFolder(const QString& folder)
{
    return looksShared(QDir(folder).absolutePath(),
                       QString::fromLatin1(QStorageInfo(folder).fileSystemType()));
}

} // namespace backstretch
