// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/sessionjournal.h"
#include "core/player/timeline.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace backstretch {

/// Why the timer was stopped; the engine only hands it on.
enum class PauseReason : std::uint8_t {
    User,
    LeavePage,
    Help,
    SomethingChanged, ///< the sheet of warning signs is open
    Suspend,          ///< the computer slept, was locked, or the program was not given time
};

/// How a session that was left goes on.
struct CarryOn
{
    std::size_t hold = 0; ///< index into Timeline::holds: its repetition comes first
    std::vector<std::optional<HoldResult>> results = {}; ///< of Timeline::holds so far; nullopt: not tried
    int timesHurt = 0;                                   ///< before it was left
    Millis getReady{15'000};                             ///< with which it begins

    friend bool operator==(const CarryOn&, const CarryOn&) = default;
};

/// What the user, or the program in their place, asks of the engine. A command that makes no sense at the
/// moment does nothing: keys get pressed late and twice.
namespace command {

struct Start
{
    std::optional<CarryOn> carryOn = std::nullopt;
};
struct Pause
{
    PauseReason reason = PauseReason::User;
};
struct Resume
{
};
struct NextStep
{
};
struct NextExercise
{
};
/// This phase again; given again within two seconds: the phase before.
struct BackStep
{
};
/// This exercise again, from its get ready.
struct BackExercise
{
};
/// This hold alone becomes longer or shorter. Three seconds always stay.
struct AdjustHold
{
    Millis by{0};
};
/// Ends an untimed phase.
struct Done
{
};

/// This hurts. Stops everything, from whatever state.
struct Hurt
{
};
/// The ways on from there; the fourth is a ReplaceBlock, which then starts at get ready.
struct HurtSkipExercise
{
};
struct HurtRest
{
};
struct HurtEnd
{
};
/// It was pressed by mistake.
struct HurtByMistake
{
};
/// After the minute's rest it feels all right: on where it was, the entry stays.
struct HurtGoOn
{
};
/// How much it hurt, 0-10; taken while Snapshot::hurt.askNumber.
struct HurtNumber
{
    int number = 0;
};

/// Another version of one exercise: block sourceBlock of the time line given takes the place of block.
/// In the exercise that is running the repetition starts again, after a short stop of the timer.
struct ReplaceBlock
{
    int block = 0;
    Timeline source = {};
    int sourceBlock = 0;
};

/// Ends the session. Left: it may be carried on.
struct Leave
{
    EndReason reason = EndReason::Left;
};

} // namespace command

using Command =
    std::variant<command::Start, command::Pause, command::Resume, command::NextStep, command::NextExercise,
                 command::BackStep, command::BackExercise, command::AdjustHold, command::Done, command::Hurt,
                 command::HurtSkipExercise, command::HurtRest, command::HurtEnd, command::HurtByMistake,
                 command::HurtGoOn, command::HurtNumber, command::ReplaceBlock, command::Leave>;

} // namespace backstretch
