// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sound/soundingtone.h"

#include "app/player/sound/tone.h"

#include <QAudioDevice>

#include <chrono>
#include <utility>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

/// How much the sound server holds. Enough for an interface that stands still for a moment, and less than the
/// shortest tone: a server waits until what it may hold is there before it plays.
constexpr auto kAhead = 200ms;
constexpr auto kFeedEvery = 50ms;
/// After the last sample: what the server still holds must be heard.
constexpr auto kLinger = 500ms;

QAudioFormat toneFormat()
{
    QAudioFormat format;
    format.setSampleRate(toneRate);
    format.setChannelCount(toneChannels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

SoundingTone::SoundingTone(QByteArray samples, const QAudioDevice& device, float gain, QObject* parent)
    : QObject(parent)
    , m_sink(device, toneFormat())
    , m_left(std::move(samples))
{
    const QAudioFormat format = m_sink.format();
    const std::chrono::microseconds length(format.durationForBytes(static_cast<qint32>(m_left.size())));
    m_sink.setVolume(gain);
    m_sink.setBufferSize(format.bytesForDuration(std::chrono::microseconds(kAhead).count()));
    QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(length) + kLinger, this,
                       &QObject::deleteLater);
    connect(&m_feed, &QTimer::timeout, this, &SoundingTone::feed);
    m_output = m_sink.start();
    feed();
    m_feed.start(kFeedEvery);
}

void SoundingTone::feed()
{
    if (m_output.isNull() || m_left.isEmpty()) {
        m_feed.stop();
        return;
    }
    // Never more than there is room for, and nothing to a stream that failed (below 0): Qt's PulseAudio sink
    // keeps its lock when such a write fails.
    const qsizetype room = m_sink.bytesFree();
    if (room <= 0) {
        return;
    }
    const qint64 taken = m_output->write(m_left.left(room));
    if (taken > 0) {
        m_left.remove(0, taken);
    }
}

} // namespace backstretch
