// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sound/toneplayer.h"

#include "app/player/media/mediasupport.h"

#include <QAudio>
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

/// Longer than any tone. Without a sound server an effect says that it plays for ever.
constexpr auto longestLife = 5s;

} // namespace

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
    // A new effect for each tone: one that is used again falls silent after the fourth time (Qt 6.4 on
    // PulseAudio). It also goes to whatever is the default device by now.
    auto* effect = new QSoundEffect(this);
    effect->setVolume(m_gain);
    connect(effect, &QSoundEffect::playingChanged, effect, [effect] {
        if (!effect->isPlaying()) {
            effect->deleteLater();
        }
    });
    QTimer::singleShot(longestLife, effect, &QObject::deleteLater);
    effect->setSource(QUrl(QStringLiteral("qrc") + toneFile(tone, side)));
    effect->play();
}

void TonePlayer::setVolume(double volume)
{
    const auto heard = static_cast<float>(std::clamp(volume, 0.0, 1.0));
    m_gain = static_cast<float>(
        QAudio::convertVolume(heard, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

} // namespace backstretch
