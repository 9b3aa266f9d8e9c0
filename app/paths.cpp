// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace backstretch {

Paths Paths::find(const QString& dataDir)
{
    Paths paths;
    if (dataDir.isEmpty()) {
        paths.data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        paths.settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                         QStringLiteral("/backstretch.conf");
    } else {
        paths.data = QDir(dataDir).absolutePath();
        paths.settings = paths.data + QStringLiteral("/backstretch.conf");
    }
    paths.share = qEnvironmentVariable("BACKSTRETCH_SHARE");
    if (paths.share.isEmpty()) {
        const QDir programs(QCoreApplication::applicationDirPath());
#ifdef Q_OS_MACOS
        // In a bundle the data lies in Contents/Resources; a plain build has it beside bin.
        const QString bundled = programs.absoluteFilePath(QStringLiteral("../Resources/share/backstretch"));
        paths.share =
            QDir(bundled).exists()
                ? QDir::cleanPath(bundled)
                : QDir::cleanPath(programs.absoluteFilePath(QStringLiteral("../share/backstretch")));
#else
        paths.share = QDir::cleanPath(programs.absoluteFilePath(QStringLiteral("../share/backstretch")));
#endif
    }
    return paths;
}

} // namespace backstretch
