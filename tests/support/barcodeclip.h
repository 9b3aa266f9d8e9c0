// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/video/clipmanifest.h"

#include <QImage>
#include <QString>

namespace backstretch {

/// A clip whose every frame says which one it is: ten upright bars, white for 1 and black for 0, the
/// lowest digit first. Made with ffmpeg, in the format of the real clips.
struct BarcodeClip
{
    int frames = 150;
    QSize size{320, 180};
    int keyFrameEvery = 12;

    /// Writes it; false (and a failed test) if that cannot be done.
    [[nodiscard]] bool write(const QString& file) const;
    /// The number in a picture, or -1 where a bar is neither white nor black.
    [[nodiscard]] static int read(const QImage& picture);
    /// Chapters of two seconds each: ready, move-in, hold-in, hold, move-out.
    [[nodiscard]] ClipManifest manifest() const;
};

/// Runs ffmpeg; false (and a failed test) if it is missing or fails.
[[nodiscard]] bool runFfmpeg(const QStringList& arguments, const QByteArray& input = {});

} // namespace backstretch
