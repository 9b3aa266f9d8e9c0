// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/video/clipmanifest.h"

#include <map>
#include <optional>

namespace backstretch {

/// One demonstration: pictures always, a moving clip where there is one.
struct Clip
{
    QString name;
    QString file;                         ///< the .mp4; empty: "Pictures only"
    std::optional<ClipManifest> manifest; ///< set exactly where there is a file
    std::optional<ManifestError> problem; ///< there is a video, but its manifest is unusable

    [[nodiscard]] bool hasVideo() const { return manifest.has_value(); }
};

/// The video folder: <clip>.mp4, .json, .poster.png, .thumb.png; pictures of one side carry it in their
/// name (<clip>.left.poster.png). Looks only at what is asked for, and only once.
class ClipLibrary
{
public:
    explicit ClipLibrary(QString folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] const Clip& clip(const QString& name) const;
    /// The large still; of that side where there is one of its own. Empty: there is none.
    [[nodiscard]] QString poster(const QString& name, Side side = Side::None) const;
    /// The small still for cards.
    [[nodiscard]] QString thumbnail(const QString& name) const;

private:
    [[nodiscard]] QString existing(const QString& name) const;

    QString m_folder;
    mutable std::map<QString, Clip> m_clips;
};

} // namespace backstretch
