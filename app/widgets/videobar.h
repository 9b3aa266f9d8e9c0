// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>

class QAbstractButton;
class QSlider;

namespace backstretch {

class Theme;
class VideoClipPlayer;
class VideoView;

/// The controls over a clip: play, place, again from the start, slower. Always there, because what
/// only shows under a mouse is not there for a keyboard or a finger.
class VideoBar : public QWidget
{
    Q_OBJECT

public:
    /// Lies over the lower edge of `view` and drives `player`. The view takes Space and the arrow keys.
    VideoBar(const Theme& theme, VideoClipPlayer& player, VideoView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void restyle();
    void retranslate();
    void showState();
    void showPosition();
    bool takesKey(int key);
    [[nodiscard]] static QString clock(qint64 seconds);

    const Theme& m_theme;
    VideoClipPlayer& m_player;
    VideoView& m_view;
    QAbstractButton* m_play;
    QAbstractButton* m_replay;
    QAbstractButton* m_slower;
    QSlider* m_slider;
    class TimeLabel;
    TimeLabel* m_now;
    TimeLabel* m_end;
    std::pair<qint64, qint64> m_shown{-1, -1}; ///< second now, length
    bool m_moving = false;                     ///< the slider follows the clip just now
};

} // namespace backstretch
