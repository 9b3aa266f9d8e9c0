// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/cue.h"
#include "core/player/timeline.h"

#include <optional>
#include <vector>

namespace backstretch {

struct PlannedCue
{
    Millis offset{0}; ///< from the start of the phase
    Cue cue;

    friend bool operator==(const PlannedCue&, const PlannedCue&) = default;
};
using CuePlan = std::vector<PlannedCue>; ///< sorted by offset

/// What a phase's cues depend on besides itself.
struct CueContext
{
    bool afterHold = false;                          ///< a hold has just ended
    std::optional<int> finishedBlock = std::nullopt; ///< an exercise has just been finished
    int repetitions = 0;                             ///< planned on each side, of the phase's block
    bool firstOfRepetition = false;                  ///< the first move of its repetition
};

/// No two cues of a plan are closer than this; what does not fit gives way.
inline constexpr Millis cueGap{1'000};
/// But a move that follows a hold at once is told as soon as the tone of the hold's end is over: the two
/// are heard as one gesture, out of it and on.
inline constexpr Millis holdEndGap{700};
[[nodiscard]] constexpr Millis gapBetween(CueKind first, CueKind second)
{
    return first == CueKind::HoldEnd && second == CueKind::Move ? holdEndGap : cueGap;
}

/// The cues of one phase. Each has a place where it belongs; the more important one takes it, another moves
/// to the next free place if it may, or is left out. Nothing is planned in the last second but the countdown,
/// because the next phase begins with a cue of its own.
[[nodiscard]] CuePlan planCues(const Phase& phase, const CueContext& context);

} // namespace backstretch
