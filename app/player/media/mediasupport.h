// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devices/shared.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace backstretch {

/// Says whether this computer can show video and play tones, without dying of the question.
///
/// Qt Multimedia ends the whole program when its plugin is missing or broken (an abort in Qt, a crash
/// in GStreamer). So nothing of it is touched before the plugin files were found and a child process
/// has played a one-second clip. That costs nothing until somebody asks, and is remembered.
class BACKSTRETCH_SHARED MediaSupport final : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Unknown, Checking, Known };

    struct Options
    {
        QString program;                            ///< is called with --media-selftest; empty: this program
        QString cacheFile;                          ///< remembers a good result between runs; empty: none
        std::chrono::milliseconds patience{10'000}; ///< for the child; a hung one is ended
    };

    explicit MediaSupport(Options options, QObject* parent = nullptr);
    ~MediaSupport() override;

    /// Starts finding out, once. settled() follows, possibly before this returns.
    void check();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool canPlayVideo() const { return m_state == State::Known && m_video; }
    [[nodiscard]] bool canPlaySound() const { return m_state == State::Known && m_sound; }

Q_SIGNALS:
    void settled();

private:
    void startChild();
    void childEnded();
    void settle(bool sound, bool video);

    Options m_options;
    QByteArray m_fingerprint; ///< what a remembered result depends on
    QProcess m_child;
    QTimer m_patience;
    State m_state = State::Unknown;
    bool m_sound = false;
    bool m_video = false;
};

} // namespace backstretch
