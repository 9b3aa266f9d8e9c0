// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sound/toneplayer.h"

#include "app/player/media/mediasupport.h"
#include "app/player/sound/soundingtone.h"
#include "app/player/sound/tone.h"

#include <QAudio>
#include <QAudioDevice>
#include <QMediaDevices>

#include <algorithm>

namespace backstretch {

TonePlayer::TonePlayer(MediaSupport& support, QObject* parent)
    : CuePlayer(parent)
    , m_support(support)
{
    connect(&support, &MediaSupport::settled, this, &TonePlayer::start);
}

TonePlayer::~TonePlayer() = default;

void TonePlayer::prepare()
{
    if (m_support.state() == MediaSupport::State::Known) {
        start();
    } else {
        m_support.check();
    }
}

void TonePlayer::rest()
{
    m_devices.reset();
}

void TonePlayer::start()
{
    if (m_devices) {
        return;
    }
    if (!m_support.canPlaySound()) {
        setAudible(false);
        return;
    }
    m_devices = std::make_unique<QMediaDevices>();
    const auto look = [this] { setAudible(!QMediaDevices::defaultAudioOutput().isNull()); };
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, look);
    look();
}

void TonePlayer::setAudible(bool audible)
{
    if (m_audible != audible) {
        m_audible = audible;
        Q_EMIT audibleChanged(audible);
    }
}

void TonePlayer::play(Tone tone, Side side)
{
    if (!m_devices || !m_audible || m_muted || m_gain <= 0.0F) {
        return;
    }
    // To whatever is the default device by now; it deletes itself.
    new SoundingTone(toneSamples(tone, side), QMediaDevices::defaultAudioOutput(), m_gain, this);
}

void TonePlayer::setVolume(double volume)
{
    const auto heard = static_cast<float>(std::clamp(volume, 0.0, 1.0));
    m_gain = static_cast<float>(
        QAudio::convertVolume(heard, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

} // namespace backstretch
