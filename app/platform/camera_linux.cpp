// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/recording.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace backstretch {
namespace {

/// They hold cameras open to know them, not to film.
bool isMediaServer(const QString& process)
{
    QFile file(process + QStringLiteral("/comm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray name = file.readAll().trimmed();
    return name == "pipewire" || name == "wireplumber" || name == "pipewire-media-";
}

bool holdsCamera(const QString& process, const QString& camera)
{
    const QDir open(process + QStringLiteral("/fd"));
    const QStringList files = open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(files.begin(), files.end(), [&](const QString& file) {
        return QFile::symLinkTarget(open.filePath(file)).startsWith(camera);
    });
}

} // namespace

bool cameraInUse(const QString& processes, const QString& devices)
{
    const QString camera = devices + QStringLiteral("/video");
    if (QDir(devices).entryList({QStringLiteral("video*")}, QDir::System | QDir::Files).isEmpty()) {
        return false; // most often, and for the price of one folder
    }
    const QDir folder(processes);
    for (const QString& process : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const bool isNumber =
            std::all_of(process.begin(), process.end(), [](QChar c) { return c.isDigit(); });
        if (isNumber && holdsCamera(folder.filePath(process), camera) &&
            !isMediaServer(folder.filePath(process))) {
            return true;
        }
    }
    return false;
}

} // namespace backstretch
