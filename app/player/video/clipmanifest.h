// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/phase.h"
#include "core/support/expected.h"

#include <QSize>
#include <QString>

#include <vector>

namespace backstretch {

/// A part of a clip by frame numbers, both ends included.
struct FrameRange
{
    int first = 0;
    int last = 0;

    [[nodiscard]] int count() const { return last - first + 1; }
    [[nodiscard]] bool contains(int frame) const { return frame >= first && frame <= last; }
    friend bool operator==(const FrameRange&, const FrameRange&) = default;
};

enum class ChapterName : std::uint8_t {
    Ready,   ///< in the start position
    MoveIn,  ///< into the position that is held
    HoldIn,  ///< arriving in it, shown once
    Hold,    ///< one slow breath, a closed loop
    MoveOut, ///< back to the start position
};

/// What one stretch of a clip shows.
struct Chapter
{
    ChapterName name = ChapterName::Ready;
    QString part; ///< the exercise's part ("cow", "cat"); empty where it has only one
    Side side = Side::None;
    FrameRange frames;

    friend bool operator==(const Chapter&, const Chapter&) = default;
};

enum class RenderedSide : std::uint8_t { None, Left, Right, Both };

/// What is inside a clip, from the JSON file beside it. The player relies on this and never on what
/// the media backend says about length or size: some say nothing, some guess.
struct ClipManifest
{
    QString clip;
    QString exercise;
    int fps = 25;
    int frames = 0;
    QSize size;
    RenderedSide renderedSide = RenderedSide::None;
    std::vector<Chapter> chapters;

    [[nodiscard]] FrameRange all() const { return {0, frames - 1}; }
    /// How long that many frames last at the clip's own speed.
    [[nodiscard]] Millis lengthOf(int count) const { return Millis(count * 1000LL / fps); }
    /// The chapter of that name and part for that side; one for no side serves every side.
    [[nodiscard]] const Chapter* find(ChapterName name, const QString& part, Side side) const;

    friend bool operator==(const ClipManifest&, const ClipManifest&) = default;
};

/// Where a manifest is wrong, and how; for the people who make clips, hence not translated.
struct ManifestError
{
    QString where; ///< JSON path ("/chapters/2/first"), empty for the file as a whole
    QString what;
};

/// Strict: a manifest with one mistake is no manifest, because the wrong picture is worse than a still.
[[nodiscard]] Expected<ClipManifest, ManifestError> parseClipManifest(const QByteArray& json);
[[nodiscard]] Expected<ClipManifest, ManifestError> readClipManifest(const QString& file);

} // namespace backstretch
