// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/events.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace backstretch {

enum class EngineState : std::uint8_t {
    Idle,    ///< not started
    Running, ///< the only state in which phases pass
    CountIn, ///< the timer goes on in a moment
    Paused,
    Hurting, ///< the page of "This hurts" is up
    Ended,
};

/// Everything a page shows of a session at one moment.
struct Snapshot
{
    EngineState state = EngineState::Idle;

    Phase phase;                           ///< the present one, its duration as changed by plus and minus
    std::optional<std::size_t> phaseIndex; ///< in Timeline::phases; nullopt: an inserted one, or none
    Millis elapsed{0};
    Millis remaining{0};      ///< 0 for untimed
    double progress = 0.0;    ///< of the phase, 0 to 1; 0 for untimed
    bool holdChanged = false; ///< this hold was made longer or shorter

    int block = 0;       ///< the exercise; in a break already the one after it
    int repetition = 0;  ///< of this phase, or of the next one that has one; 0: none
    int repetitions = 0; ///< planned on each side
    int part = 0; ///< which hold of this repetition (child's pose: centre, right, left), from 1; 0: none
    int parts = 0;

    std::optional<std::size_t> next; ///< the phase after this one, in Timeline::phases

    Millis sessionRemaining{0}; ///< of all timed phases
    Millis sessionLength{0};    ///< the same for the whole session as it is now, with what was inserted
    SessionTotals totals;

    Millis countInRemaining{0};
    CountInReason countInReason = CountInReason::Resumed;
    Millis frozenFor{0}; ///< since the timer stopped; 0 while it runs

    struct Hurt
    {
        int count = 0; ///< how often it hurt so far in this session
        int block = 0; ///< the exercise it hurt in
        HurtPage page = HurtPage::Pressed;
        bool askNumber = false; ///< the scale is to be shown
        bool red = false;       ///< the number given was red: ending is marked, no easier version

        friend bool operator==(const Hurt&, const Hurt&) = default;
    } hurt;

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

} // namespace backstretch
