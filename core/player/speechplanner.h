// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/cue.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace backstretch {

enum class SpeechLevel : std::uint8_t { EveryStep, KeyWords, Off };

/// What is left out first where there is not room for all.
enum class SpeechWeight : std::uint8_t { Extra, Helpful, Key };

struct SpeechPart
{
    Millis length{0};
    SpeechWeight weight = SpeechWeight::Key;
};

/// A cue that is due, as a voice sees it.
struct SpeechWish
{
    CuePriority priority = CuePriority::Normal;
    MonoTime at;                               ///< the moment it is for
    std::optional<Millis> room = std::nullopt; ///< from then; nullopt: as long as it takes
    Millis tone{0};                            ///< length of the tone that announces it; 0: it has none
    Millis around{0};                          ///< what a voice needs besides, once for all parts together
    bool onTheBeat = false; ///< a number of a count: at its moment or never, no tone with it
    std::vector<SpeechPart> parts = {};
};

/// Decides what a voice says, and when: nothing is spoken over a tone or over another sentence, a
/// sentence begins only if it can end before the next event, a newer one takes the place of one that waits,
/// and "Stop" is never cut. Pure: time is an argument, lengths are handed in, words are unknown.
class SpeechPlanner
{
public:
    /// Between a tone and the voice.
    static constexpr Millis kAfterTone{150};
    /// Between two sentences; a voice's own silence at the end comes on top.
    static constexpr Millis kBetween{150};

    /// What is to be done at once.
    struct Now
    {
        bool tone = false; ///< the tone sounds
        bool hush = false; ///< what is being said is broken off

        friend bool operator==(const Now&, const Now&) = default;
    };
    /// Parts of the wish that was taken under this number, to be said as one.
    struct Say
    {
        int wish = 0;
        std::vector<std::size_t> parts;

        friend bool operator==(const Say&, const Say&) = default;
    };

    void setLevel(SpeechLevel level) { m_level = level; }
    [[nodiscard]] SpeechLevel level() const { return m_level; }
    /// Whether there is a voice at this moment. Without one the tones stand alone.
    void setVoice(bool present);
    [[nodiscard]] bool speaks() const { return m_voice && m_level != SpeechLevel::Off; }

    /// The phase is over: what was said for it is old. True: it is broken off.
    [[nodiscard]] bool phaseChanged();
    /// Paused, or it hurts: nothing of what was to be said holds any more. True: it is broken off.
    [[nodiscard]] bool clear();

    /// A cue is due. Its number is the one that Say names.
    Now take(const SpeechWish& wish, int number, MonoTime now);
    /// A breath or a tick: whether it may sound now. It gives way to all else, and nothing waits for it.
    [[nodiscard]] bool takeSoftTone(Millis length, MonoTime now);
    /// When advance() is to be called; nullopt: nothing waits.
    [[nodiscard]] std::optional<MonoTime> nextDeadline() const;
    /// What is to be said now, if anything.
    [[nodiscard]] std::optional<Say> advance(MonoTime now);
    /// The voice has become silent, for whatever reason.
    void ended(MonoTime now);
    [[nodiscard]] bool isSpeaking() const { return m_speaking.has_value(); }

private:
    struct Waiting
    {
        SpeechWish wish;
        int number = 0;
    };
    struct Speaking
    {
        CuePriority priority = CuePriority::Normal;
    };

    [[nodiscard]] bool breakOff();
    [[nodiscard]] std::vector<std::size_t> choose(const SpeechWish& wish, MonoTime from) const;

    SpeechLevel m_level = SpeechLevel::EveryStep;
    bool m_voice = false;
    std::optional<Waiting> m_waiting;
    std::optional<Speaking> m_speaking;
    MonoTime m_free;      ///< from when on the next sentence may begin
    MonoTime m_afterTone; ///< from when on anything may be spoken
};

} // namespace backstretch
