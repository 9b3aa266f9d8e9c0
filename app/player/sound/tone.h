// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/phase.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace backstretch {

/// What a tone says. Its meaning is in its shape (see resources/tones/README.md), so that people who
/// cannot look know where they are.
enum class Tone : std::uint8_t {
    CountReady,       ///< each of the last three seconds of getting ready
    Move,             ///< a movement begins
    HoldStart,        ///< stay
    CountHold,        ///< each of the last three seconds of a hold
    HoldEnd,          ///< come out of it
    SwitchSides,      ///< turn over
    Rest,             ///< a rest or a break begins
    ExerciseFinished, ///< the last repetition of an exercise is done
    SessionFinished,  ///< all done
    Pause,            ///< paused; also all that is heard after "This hurts"
    CarryOn,          ///< going on
    BreathIn,         ///< breathe in, where breaths are counted
    BreathOut,        ///< breathe out
    Tick,             ///< each second of a hold, where the user wants it
};

inline constexpr std::array allTones{
    Tone::CountReady,      Tone::Move,        Tone::HoldStart, Tone::CountHold,
    Tone::HoldEnd,         Tone::SwitchSides, Tone::Rest,      Tone::ExerciseFinished,
    Tone::SessionFinished, Tone::Pause,       Tone::CarryOn,   Tone::BreathIn,
    Tone::BreathOut,       Tone::Tick,
};

/// The resource with this tone as heard on that side (":/tones/move-left.wav"); no side is the centre.
[[nodiscard]] QString toneFile(Tone tone, Side side);
/// What is in such a file: frames of two samples of 16 bits, so many a second. Empty where it cannot be read.
inline constexpr int toneRate = 48'000;
inline constexpr int toneChannels = 2;
[[nodiscard]] QByteArray toneSamples(Tone tone, Side side);
/// How long it sounds.
[[nodiscard]] Millis toneLength(Tone tone);

} // namespace backstretch
