// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/videoclipplayer.h"

#include <algorithm>

namespace backstretch {

VideoClipPlayer::VideoClipPlayer(VideoSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &VideoSource::frameShown, this, [this](const QImage& picture, int frame) {
        if (!m_manifest) {
            return;
        }
        m_frame = std::clamp(frame, 0, m_manifest->frames - 1);
        Q_EMIT pictureChanged(picture);
        Q_EMIT positionChanged();
    });
    connect(&source, &VideoSource::segmentEnded, this, [this] {
        if (m_playing) {
            playFrom(0);
        }
    });
    connect(&source, &VideoSource::failed, this, [this](VideoFailure reason) {
        m_failure = reason;
        m_playing = false;
        m_open = false; // playing again tries again
        Q_EMIT stateChanged();
    });
}

void VideoClipPlayer::setClip(const Clip& clip)
{
    clear();
    if (clip.hasVideo()) {
        m_manifest = clip.manifest;
        m_file = clip.file;
    }
    Q_EMIT stateChanged();
    Q_EMIT positionChanged();
}

void VideoClipPlayer::clear()
{
    if (m_open) {
        m_source.unload();
    }
    m_manifest.reset();
    m_failure.reset();
    m_open = false;
    m_playing = false;
    m_frame = 0;
}

void VideoClipPlayer::open()
{
    if (!m_open) {
        m_open = true;
        m_failure.reset();
        m_source.load(*m_manifest, m_file);
    }
}

void VideoClipPlayer::playFrom(int frame)
{
    const FrameRange all = m_manifest->all();
    const double rate = m_slower ? slowerRate : 1.0;
    const auto stretched = [&](int frames) {
        return std::chrono::duration_cast<Millis>(m_manifest->lengthOf(frames) / rate);
    };
    m_source.showSegment(all, stretched(all.count()), stretched(frame));
}

void VideoClipPlayer::play()
{
    if (!m_manifest || m_playing) {
        return;
    }
    open();
    m_playing = true;
    playFrom(m_frame >= m_manifest->all().last ? 0 : m_frame);
    Q_EMIT stateChanged();
}

void VideoClipPlayer::pause()
{
    if (m_playing) {
        m_playing = false;
        m_source.freeze();
        Q_EMIT stateChanged();
    }
}

void VideoClipPlayer::toggle()
{
    if (m_playing) {
        pause();
    } else {
        play();
    }
}

void VideoClipPlayer::seek(Millis position)
{
    if (!m_manifest) {
        return;
    }
    open();
    m_frame = frameAt(position); // at once, so that several keys in a row add up
    if (m_playing) {
        playFrom(m_frame);
    } else {
        m_source.showFrame(m_frame);
    }
    Q_EMIT positionChanged();
}

void VideoClipPlayer::skip(Millis by)
{
    seek(position() + by);
}

void VideoClipPlayer::replay()
{
    if (!m_manifest) {
        return;
    }
    m_frame = 0;
    if (m_playing) {
        playFrom(0);
        Q_EMIT positionChanged();
    } else {
        play();
    }
}

void VideoClipPlayer::setSlower(bool slower)
{
    if (m_slower == slower) {
        return;
    }
    m_slower = slower;
    if (m_playing) {
        playFrom(m_frame);
    }
    Q_EMIT stateChanged();
}

Millis VideoClipPlayer::position() const
{
    return m_manifest ? m_manifest->lengthOf(m_frame) : Millis(0);
}

Millis VideoClipPlayer::length() const
{
    return m_manifest ? m_manifest->lengthOf(m_manifest->frames) : Millis(0);
}

int VideoClipPlayer::frameAt(Millis position) const
{
    const auto frame = static_cast<int>(position.count() * m_manifest->fps / 1000);
    return std::clamp(frame, 0, m_manifest->frames - 1);
}

} // namespace backstretch
