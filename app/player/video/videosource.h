// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devices/shared.h"
#include "app/player/video/clipmanifest.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace backstretch {

class MediaSupport;

enum class VideoFailure : std::uint8_t {
    NotSupported, ///< no usable multimedia on this computer
    Unreadable,   ///< the file is missing, or is no video
    Truncated,    ///< the file ends before its manifest says so
    NoPicture,    ///< it claims to play, and no picture comes
    TooLarge,     ///< larger than 1920 x 1080
};

/// Shows stretches of one clip at the speed they are asked for. It follows: nobody waits for it, and
/// after a failure it stays silent until the next load().
class BACKSTRETCH_SHARED VideoSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens a clip and shows nothing of it yet.
    virtual void load(const ClipManifest& manifest, const QString& file) = 0;
    /// Lets go of the clip.
    virtual void unload() = 0;
    /// Plays these frames once, in that time, as if begun `elapsed` ago; stands still on the last one.
    virtual void showSegment(FrameRange frames, Millis length, Millis elapsed) = 0;
    /// Plays these frames over and over at the clip's own speed, from the one shown last if it is among them.
    virtual void loopSegment(FrameRange frames) = 0;
    /// Shows one frame, standing still.
    virtual void showFrame(int frame) = 0;
    /// Stands still on what is shown.
    virtual void freeze() = 0;
    /// Pictures are not needed larger than this (device pixels); smaller ones cost less.
    virtual void setWantedSize(QSize size) = 0;

Q_SIGNALS:
    void frameShown(const QImage& picture, int frame);
    void segmentEnded();
    void failed(backstretch::VideoFailure reason);
};

/// Plays through Qt Multimedia. Touches nothing of it before the first load(), and then only after
/// `support` found it sound; without one the caller has made sure of that.
[[nodiscard]] std::unique_ptr<VideoSource> makeQtVideoSource(MediaSupport* support);

} // namespace backstretch
