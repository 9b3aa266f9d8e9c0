// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sound/toneplayer.h"

#include "app/player/media/mediasupport.h"
#include "app/player/sound/tone.h"

#include <algorithm>
#include <utility>

namespace backstretch {

TonePlayer::TonePlayer(MediaSupport& support, QObject* parent, MakeOutput makeOutput)
    : CuePlayer(parent)
    , m_support(support)
    , m_makeOutput(std::move(makeOutput))
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
    m_output.reset();
}

void TonePlayer::start()
{
    if (m_output) {
        return;
    }
    m_output = m_support.canPlaySound() ? m_makeOutput() : nullptr;
    if (!m_output) {
        setAudible(false);
        return;
    }
    const auto look = [this] { setAudible(m_output->present()); };
    connect(m_output.get(), &ToneOutput::presentChanged, this, look);
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
    if (m_output && m_audible && !m_muted && m_volume > 0.0) {
        m_output->play(toneSamples(tone, side), m_volume);
    }
}

void TonePlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
}

} // namespace backstretch
