// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/video/videosource.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace backstretch {

class ClipLibrary;
class Notice;
class Theme;
class VideoBar;
class VideoClipPlayer;
class VideoView;

/// Shows how an exercise is done: its clip with controls, or its picture where there is no clip (and says
/// so). Nothing of multimedia is touched before somebody presses play.
class DemoView : public QWidget
{
    Q_OBJECT

public:
    using MakeSource = std::function<std::unique_ptr<VideoSource>()>;

    DemoView(const Theme& theme, const ClipLibrary& clips, MakeSource makeSource, QWidget* parent = nullptr);
    ~DemoView() override;

    void setClip(const QString& name, const QString& exerciseName);
    /// Stops playing; the page was left.
    void pause();
    void retranslate();

private:
    void makePlayer();
    void showState();

    const Theme& m_theme;
    const ClipLibrary& m_clips;
    MakeSource m_makeSource;
    QString m_name;
    QString m_exerciseName;
    VideoView* m_view;
    Notice* m_failure;
    std::unique_ptr<VideoSource> m_source;
    std::unique_ptr<VideoClipPlayer> m_player;
    VideoBar* m_bar = nullptr;
};

} // namespace backstretch
