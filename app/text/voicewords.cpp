// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/voicewords.h"

#include <QCoreApplication>

namespace backstretch {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(VoiceWords)
};

} // namespace

QString noVoiceText(SpeechEngine::State state)
{
    switch (state) {
    case SpeechEngine::State::NoEngine:
        return Tr::tr("No voice on this computer. Tones and text will guide you.");
    case SpeechEngine::State::NoVoice:
        return Tr::tr("No voice for this language. Tones and text will guide you.");
    case SpeechEngine::State::Lost:
        return Tr::tr("The voice does not answer. Until it does, tones and text will guide you.");
    case SpeechEngine::State::Unknown:
    case SpeechEngine::State::Checking:
    case SpeechEngine::State::Ready:
        break;
    }
    return {};
}

QString voiceSpeedText(int steps)
{
    switch (steps) {
    case -3:
        return Tr::tr("Very slow", "speed of a voice");
    case -2:
        return Tr::tr("Slow", "speed of a voice");
    case -1:
        return Tr::tr("A little slower", "speed of a voice");
    case 0:
        return Tr::tr("Normal", "speed of a voice");
    case 1:
        return Tr::tr("A little faster", "speed of a voice");
    case 2:
        return Tr::tr("Fast", "speed of a voice");
    default:
        return Tr::tr("Very fast", "speed of a voice");
    }
}

} // namespace backstretch
