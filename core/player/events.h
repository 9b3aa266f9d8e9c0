// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/commands.h"
#include "core/player/cue.h"
#include "core/player/timeline.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>

namespace backstretch {

enum class PhaseEnd : std::uint8_t {
    RanOut,      ///< its time is over, or an untimed one was done
    Next,        ///< the user went on
    Again,       ///< it, or what came before it, starts once more
    Skipped,     ///< its exercise was skipped
    Replaced,    ///< its exercise goes on in another version
    Interrupted, ///< it hurt, and the user rests
    SessionEnded,
};

enum class CountInReason : std::uint8_t { Resumed, VersionChanged };

/// Why the page of "This hurts" is up.
enum class HurtPage : std::uint8_t { Pressed, RestOver, RedNumber };

/// Where the session's time went; the parts add up to the time from start to end.
struct SessionTotals
{
    Millis active{0}; ///< the timer ran; this is what the log counts as minutes
    Millis countIn{0};
    Millis paused{0};      ///< also while the page of "This hurts" was up
    Millis moveAndHold{0}; ///< the part of active in moves, holds and untimed phases

    friend bool operator==(const SessionTotals&, const SessionTotals&) = default;
};

/// What happened. Each carries the time of the boundary itself, however late the engine was asked.
namespace event {

struct SessionStarted
{
    MonoTime at;
    bool carriedOn = false;
    friend bool operator==(const SessionStarted&, const SessionStarted&) = default;
};
struct PhaseStarted
{
    MonoTime at;
    Phase phase;
    std::optional<std::size_t> index; ///< in Timeline::phases; nullopt: inserted (rest, get ready)
    friend bool operator==(const PhaseStarted&, const PhaseStarted&) = default;
};
/// Exactly one for each PhaseStarted.
struct PhaseEnded
{
    MonoTime at;
    Phase phase;
    std::optional<std::size_t> index;
    PhaseEnd reason = PhaseEnd::RanOut;
    Millis active{0}; ///< time the timer ran in it
    friend bool operator==(const PhaseEnded&, const PhaseEnded&) = default;
};
/// A try at a hold is over, or the hold was skipped. The last one for a hold counts.
struct HoldFinished
{
    MonoTime at;
    std::size_t hold = 0; ///< in Timeline::holds as it is now
    PlannedHold plan;
    Millis done{0};
    HoldResult result = HoldResult::Done;
    friend bool operator==(const HoldFinished&, const HoldFinished&) = default;
};
struct HoldAdjusted
{
    MonoTime at;
    std::size_t hold = 0;
    Millis length{0}; ///< from now on
    friend bool operator==(const HoldAdjusted&, const HoldAdjusted&) = default;
};
struct Paused
{
    MonoTime at;
    PauseReason reason = PauseReason::User;
    friend bool operator==(const Paused&, const Paused&) = default;
};
struct CountInStarted
{
    MonoTime at;
    CountInReason reason = CountInReason::Resumed;
    Millis length{0};
    friend bool operator==(const CountInStarted&, const CountInStarted&) = default;
};
/// The timer runs again.
struct Resumed
{
    MonoTime at;
    friend bool operator==(const Resumed&, const Resumed&) = default;
};
/// A hold of the new version that need not be done: one of the old version stands for it.
struct TakenOver
{
    PlannedHold plan;  ///< in the new version
    int fromOrder = 0; ///< PlannedHold::order in the old one
    HoldResult result = HoldResult::Done;
    friend bool operator==(const TakenOver&, const TakenOver&) = default;
};
/// The time line is another one from now on (GuidedEngine::timeline).
struct BlockReplaced
{
    MonoTime at;
    int block = 0;
    Block now;
    int holds = 0; ///< planned in it, every side together
    std::vector<TakenOver> takenOver = {};
    friend bool operator==(const BlockReplaced&, const BlockReplaced&) = default;
};
struct HurtStarted
{
    MonoTime at;
    int id = 0;    ///< 1, 2, … within this session
    int count = 1; ///< how many stand, this one included
    int block = 0; ///< in a break: the exercise before it
    Side side = Side::None;
    PhaseKind phase = PhaseKind::Hold;
    friend bool operator==(const HurtStarted&, const HurtStarted&) = default;
};
/// The page is there again.
struct HurtAgain
{
    MonoTime at;
    int id = 0;
    HurtPage page = HurtPage::RestOver;
    friend bool operator==(const HurtAgain&, const HurtAgain&) = default;
};
struct HurtNumberGiven
{
    MonoTime at;
    int id = 0;
    int number = 0;
    friend bool operator==(const HurtNumberGiven&, const HurtNumberGiven&) = default;
};
struct HurtWithdrawn
{
    MonoTime at;
    int id = 0;
    friend bool operator==(const HurtWithdrawn&, const HurtWithdrawn&) = default;
};
struct CueDue
{
    MonoTime at;
    Cue cue;
    friend bool operator==(const CueDue&, const CueDue&) = default;
};
/// Exactly one, the last event of a session.
struct SessionEnded
{
    MonoTime at;
    SessionStatus status = SessionStatus::Partial;
    EndReason reason = EndReason::None;
    SessionTotals totals;
    friend bool operator==(const SessionEnded&, const SessionEnded&) = default;
};

} // namespace event

using Event = std::variant<event::SessionStarted, event::PhaseStarted, event::PhaseEnded, event::HoldFinished,
                           event::HoldAdjusted, event::Paused, event::CountInStarted, event::Resumed,
                           event::BlockReplaced, event::HurtStarted, event::HurtAgain, event::HurtNumberGiven,
                           event::HurtWithdrawn, event::CueDue, event::SessionEnded>;

[[nodiscard]] inline MonoTime timeOf(const Event& event)
{
    return std::visit([](const auto& happened) { return happened.at; }, event);
}

} // namespace backstretch
