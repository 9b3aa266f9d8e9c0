// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/session/playerpicture.h"
#include "app/player/video/videodirector.h"

#include <QPointer>

#include <memory>

namespace backstretch {

class Theme;
class VideoView;

/// The demonstration clip in the player, or its stills where there is no clip to be played.
class VideoPicture final : public PlayerPicture
{
public:
    VideoPicture(const Theme& theme, const ClipLibrary& library, std::unique_ptr<VideoSource> source);
    ~VideoPicture() override;

    [[nodiscard]] QWidget& widget() override;
    void setExercise(const Exercise& exercise, const ExerciseVersion& version) override;
    void follow(const std::vector<Event>& events, const Snapshot& now) override;
    void setTag(const QString& text) override;
    void setTurned(bool turned) override;
    void setPicturesOnly(bool only) override;
    void clear() override;

private:
    const Theme& m_theme;
    std::unique_ptr<VideoSource> m_source;
    VideoDirector m_director;
    QPointer<VideoView> m_view; ///< belongs to the page it is put on
    void turn();

    ExerciseVersion m_version;
    bool m_sideways = false; ///< the exercise is done lying on one side, facing the screen
    bool m_turned = false;
    Side m_side = Side::None; ///< that is lain on
};

} // namespace backstretch
