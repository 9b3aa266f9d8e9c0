// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace backstretch {

/// What the system shows of a session beside its play button.
struct NowPlaying
{
    QString title;   ///< "Sphinx Pose – hold"
    QString session; ///< "Morning loosener"
    bool running = false;
    std::chrono::milliseconds position{0}; ///< of the session, at the moment this is told
    std::chrono::milliseconds length{0};
    bool steps = true; ///< false: next and previous do something else, and are not to be offered

    friend bool operator==(const NowPlaying&, const NowPlaying&) = default;
};

/// The system's media keys: of a keyboard, a headset, a lock screen. They are ours only between the
/// first show() and clear(), so that they play music again once the session is over.
class MediaControls : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const NowPlaying& now) = 0;
    virtual void clear() = 0;

Q_SIGNALS:
    void playPressed();
    void pausePressed();
    void playPausePressed();
    void nextPressed();
    void previousPressed();
    void stopPressed();
    /// The system's display was clicked: the window is wanted.
    void raisePressed();
};

/// This platform's own. `window` gives the native handle of the program's window, which Windows wants.
/// Nothing is contacted before the first show().
[[nodiscard]] std::unique_ptr<MediaControls> makeMediaControls(std::function<quintptr()> window);

} // namespace backstretch
