// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/video/cliplibrary.h"
#include "app/player/video/videosource.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace backstretch {

/// Plays a whole clip over and over for somebody who wants to look at the exercise: play, pause, go to a
/// place, slower. Opens nothing before the first play or seek.
class VideoClipPlayer final : public QObject
{
    Q_OBJECT

public:
    explicit VideoClipPlayer(VideoSource& source, QObject* parent = nullptr);

    /// A clip that has a video. Starts at its beginning, not playing.
    void setClip(const Clip& clip);
    void clear();

    void play();
    void pause();
    void toggle();
    /// To this time, playing on or standing still as before.
    void seek(Millis position);
    /// That much forward (or back), not past the ends.
    void skip(Millis by);
    /// From the start, playing.
    void replay();
    void setSlower(bool slower);

    [[nodiscard]] bool hasClip() const { return m_manifest.has_value(); }
    [[nodiscard]] bool playing() const { return m_playing; }
    [[nodiscard]] bool slower() const { return m_slower; }
    [[nodiscard]] Millis position() const;
    [[nodiscard]] Millis length() const;
    [[nodiscard]] std::optional<VideoFailure> failure() const { return m_failure; }

    static constexpr double slowerRate = 0.6;

Q_SIGNALS:
    /// Anything but the position: clip, playing, slower, failure.
    void stateChanged();
    void positionChanged();
    void pictureChanged(const QImage& picture);

private:
    void open();
    void playFrom(int frame);
    [[nodiscard]] int frameAt(Millis position) const;

    VideoSource& m_source;
    QString m_file;
    std::optional<ClipManifest> m_manifest;
    std::optional<VideoFailure> m_failure;
    int m_frame = 0;
    bool m_open = false;
    bool m_playing = false;
    bool m_slower = false;
};

} // namespace backstretch
