// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/clock.h"

#include <string_view>

namespace backstretch {

/// How long a voice needs for a text: guessed from its length and the language, and corrected by what the
/// voice has really needed.
class SpeechPace
{
public:
    static constexpr Millis kAround{350};

    /// `language`: "de", "en_GB"; an unknown one gets the pace that suits most. Forgets what was learned.
    void setLanguage(std::string_view language);
    /// -1 (slowest) to 1 (fastest), 0 is the voice's own pace. Forgets what was learned.
    void setSpeed(double speed);

    /// From the order to the silence after it.
    [[nodiscard]] Millis lengthOf(std::u16string_view text) const { return kAround + talking(text); }
    /// The same without what every order needs once: its way to the first sound, the silence after the last.
    [[nodiscard]] Millis talking(std::u16string_view text) const;
    /// The voice has said this from beginning to end in that time.
    void learn(std::u16string_view text, Millis needed);

private:
    [[nodiscard]] Millis guess(std::u16string_view text) const;

    double m_lettersPerSecond = 13.0;
    double m_speed = 0.0;
    double m_factor = 1.0; ///< what the voice needs, compared with the guess
};

} // namespace backstretch
