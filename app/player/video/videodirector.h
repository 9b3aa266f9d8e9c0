// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/video/shot.h"
#include "app/player/video/videosource.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace backstretch {

class ClipLibrary;

/// Makes the picture follow the session: the right chapter of the right clip, at the session's pace, the
/// right way round. The session never waits for it and never hears from it; where there is no moving
/// picture there is a still one.
class VideoDirector final : public QObject
{
    Q_OBJECT

public:
    VideoDirector(const ClipLibrary& library, VideoSource& source, QObject* parent = nullptr);

    /// At every start of a phase, pause, going on, and change of version.
    void show(const Scene& scene);
    /// The session is over, or its page is left: lets go of the clip.
    void clear();

    void setReducedMotion(bool reduced);
    /// Stills instead of video, by the user's wish.
    void setPicturesOnly(bool only);
    /// How large the picture is shown, in device pixels.
    void setWantedSize(QSize size) { m_source.setWantedSize(size); }

    /// Whether a still stands in for the video, and why. nullopt: the video plays or may yet.
    [[nodiscard]] std::optional<VideoFailure> failure() const { return m_failure; }

Q_SIGNALS:
    /// Show this frame.
    void pictureChanged(const QImage& picture, bool flipped);
    /// Show this still (a file, perhaps empty) until a frame comes.
    void posterChanged(const QString& file, bool flipped);
    /// The clip could not be played; the still stays.
    void failed(backstretch::VideoFailure reason);

private:
    void changeClip();
    void showPoster();
    void showShots(bool samePhase);
    void playShot(std::size_t index, Millis elapsed);
    void sourceFailed(VideoFailure reason);
    [[nodiscard]] bool canPlay() const;
    [[nodiscard]] RenderedSide rendered() const;

    const ClipLibrary& m_library;
    VideoSource& m_source;
    std::optional<Scene> m_scene;
    QString m_loaded; ///< the clip that is open in the source
    std::vector<Shot> m_shots;
    std::size_t m_shot = 0;
    std::optional<VideoFailure> m_failure;
    bool m_again = false;
    bool m_flipped = false;
    bool m_reducedMotion = false;
    bool m_picturesOnly = false;
};

} // namespace backstretch
