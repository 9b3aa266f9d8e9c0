// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/speechpace.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace backstretch {

namespace {

constexpr double kBetweenSentences = 400.0;

/// Where a letter stands for more, or less, than in English.
constexpr std::array<std::pair<std::string_view, double>, 8> kLettersPerSecond{{
    {"ar", 10.0},
    {"de", 13.5},
    {"es", 14.5},
    {"fi", 13.0},
    {"he", 9.5},
    {"ja", 6.5},
    {"ko", 5.5},
    {"zh", 4.0},
}};
constexpr double kMost = 13.0;

/// One letter more or less must not turn a good guess into a wild one.
constexpr double kSlowest = 2.0;
constexpr double kFastest = 0.5;
constexpr double kTrust = 0.3; ///< how much one sentence weighs against all before it

bool endsSentence(char16_t letter)
{
    return letter == u'.' || letter == u'!' || letter == u'?' || letter == u'\u3002' || letter == u'\u061f';
}

} // namespace

void SpeechPace::setLanguage(std::string_view language)
{
    const std::string_view code = language.substr(0, language.find_first_of("_-"));
    const auto* const found = std::find_if(kLettersPerSecond.begin(), kLettersPerSecond.end(),
                                           [code](const auto& entry) { return entry.first == code; });
    m_lettersPerSecond = found == kLettersPerSecond.end() ? kMost : found->second;
    m_factor = 1.0;
}

void SpeechPace::setSpeed(double speed)
{
    m_speed = std::clamp(speed, -1.0, 1.0);
    m_factor = 1.0;
}

Millis SpeechPace::guess(std::u16string_view text) const
{
    std::size_t letters = 0;
    std::size_t pauses = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool low = text[i] >= 0xDC00 && text[i] < 0xE000; // the second half of one letter
        letters += low ? 0U : 1U;
        pauses += endsSentence(text[i]) && i + 1 < text.size() && !endsSentence(text[i + 1]) ? 1U : 0U;
    }
    const double talking = static_cast<double>(letters) * 1000.0 / m_lettersPerSecond;
    // Speech engines halve or double their pace, or more, at the ends of their scale.
    return Millis(
        std::lround((talking + static_cast<double>(pauses) * kBetweenSentences) * std::exp2(-m_speed)));
}

Millis SpeechPace::talking(std::u16string_view text) const
{
    return Millis(std::lround(static_cast<double>(guess(text).count()) * m_factor));
}

void SpeechPace::learn(std::u16string_view text, Millis needed)
{
    const auto guessed = static_cast<double>(guess(text).count());
    if (guessed <= 0.0) {
        return;
    }
    const double measured = static_cast<double>((needed - kAround).count()) / guessed;
    m_factor += kTrust * (std::clamp(measured, kFastest, kSlowest) - m_factor);
}

} // namespace backstretch
