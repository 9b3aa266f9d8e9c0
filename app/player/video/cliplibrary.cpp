// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/cliplibrary.h"

#include <QFileInfo>

namespace backstretch {

const Clip& ClipLibrary::clip(const QString& name) const
{
    if (const auto known = m_clips.find(name); known != m_clips.end()) {
        return known->second;
    }
    Clip clip;
    clip.name = name;
    if (const QString file = existing(name + QStringLiteral(".mp4")); !file.isEmpty()) {
        auto manifest = readClipManifest(m_folder + QLatin1Char('/') + name + QStringLiteral(".json"));
        if (manifest) {
            clip.file = file;
            clip.manifest = std::move(*manifest);
        } else {
            clip.problem = manifest.error();
        }
    }
    return m_clips.emplace(name, std::move(clip)).first->second;
}

QString ClipLibrary::poster(const QString& name, Side side) const
{
    if (side == Side::Left || side == Side::Right) {
        const QString word = side == Side::Left ? QStringLiteral(".left") : QStringLiteral(".right");
        if (const QString sided = existing(name + word + QStringLiteral(".poster.png")); !sided.isEmpty()) {
            return sided;
        }
    }
    return existing(name + QStringLiteral(".poster.png"));
}

QString ClipLibrary::thumbnail(const QString& name) const
{
    return existing(name + QStringLiteral(".thumb.png"));
}

QString ClipLibrary::existing(const QString& name) const
{
    const QString path = m_folder + QLatin1Char('/') + name;
    // A clip's name comes from a catalogue file and must not lead out of the folder.
    return !name.contains(QLatin1Char('/')) && QFileInfo(path).isFile() ? path : QString();
}

} // namespace backstretch
