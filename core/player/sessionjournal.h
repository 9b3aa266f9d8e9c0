// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/phase.h"
#include "core/support/clock.h"
#include "core/support/expected.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backstretch {

enum class SessionKind : std::uint8_t { Routine, Single };

/// What became of a planned hold, by its last try.
enum class HoldResult : std::uint8_t {
    Done,    ///< its time, as changed by plus and minus, ran out
    Cut,     ///< begun, and left before that
    Skipped, ///< passed over with its exercise, never begun
};

/// Whether an exercise counts as done, wherever the program counts them: gone through to the last of its
/// `planned` holds, with at least one of them done. What was skipped was not gone through.
[[nodiscard]] constexpr bool isGoneThrough(int planned, int done, int cut)
{
    return done > 0 && done + cut >= planned;
}

enum class SessionStatus : std::uint8_t {
    InProgress, ///< left with something still to do: can be carried on for the rest of the day
    Completed,  ///< every planned hold was done
    Partial,
};

enum class EndReason : std::uint8_t { None, Left, Hurt, Changed };

/// One exercise as planned. The name is kept so that the log survives edits of the catalogue.
struct ExercisePlan
{
    std::string exerciseId = {};
    std::string name = {};      ///< in the source language
    std::string versionId = {}; ///< "normal" or the id of an easier or harder version
    int repetitions = 0;        ///< on each side
    Millis holdLength{0};
    Side startSide = Side::None;
    int holds = 0; ///< planned in all, every side together: Timeline::holds of the block

    friend bool operator==(const ExercisePlan&, const ExercisePlan&) = default;
};

/// What is written when a session starts. exercises[i] is Timeline::blocks[i].
struct SessionPlan
{
    SessionKind kind = SessionKind::Routine;
    std::string routineId = {};                   ///< empty for a single exercise
    std::string snapshot = {};                    ///< the routine as it was, opaque here; needed to carry on
    std::optional<int> painBefore = std::nullopt; ///< 0-10; nullopt: not given
    std::vector<ExercisePlan> exercises = {};
    std::string name = {}; ///< of the routine or the single exercise, in the source language

    friend bool operator==(const SessionPlan&, const SessionPlan&) = default;
};

struct HoldRecord
{
    int block = 0;
    int order = 0; ///< 0-based within its block
    Side side = Side::None;
    int repetition = 0;
    Millis planned{0};
    Millis done{0};
    HoldResult result = HoldResult::Done;

    friend bool operator==(const HoldRecord&, const HoldRecord&) = default;
};

/// A hold of another version of the exercise counts on after a change of version.
struct TakenOverHold
{
    int fromOrder = 0; ///< HoldRecord::order it was written with
    int order = 0;     ///< the one it has from now on
    Side side = Side::None;
    int repetition = 0;

    friend bool operator==(const TakenOverHold&, const TakenOverHold&) = default;
};

struct Replacement
{
    int id = 0; ///< 1, 2, … within the run of the player
    int block = 0;
    ExercisePlan exercise = {};
    std::vector<TakenOverHold> takenOver = {};

    friend bool operator==(const Replacement&, const Replacement&) = default;
};

struct HurtRecord
{
    int id = 0; ///< 1, 2, … within the run of the player; names the entry in the calls that follow
    int block = 0;
    Side side = Side::None;
    PhaseKind phase = PhaseKind::Hold;

    friend bool operator==(const HurtRecord&, const HurtRecord&) = default;
};

struct JournalError
{
    enum class Code : std::uint8_t { Full, ReadOnly, Busy, Damaged, Other };
    Code code = Code::Other;
    std::string detail = {}; ///< for the log of the program, not for the user

    friend bool operator==(const JournalError&, const JournalError&) = default;
};

/// Where a running session is written down, as it happens; the recorder calls it, the history
/// implements it. Calls arrive in order. A call that fails is repeated later with the same
/// arguments before any other is made, so each must either be written whole or not at all, and
/// calling it twice must do no harm. Times of day are the journal's own business.
class SessionJournal
{
public:
    using Result = Expected<void, JournalError>;

    virtual ~SessionJournal() = default;

    /// The session starts: writes its row, in progress, and one row per exercise. Not called for
    /// a session that is carried on: that journal has been opened on the row there is.
    virtual Result begin(const SessionPlan& plan) = 0;

    /// A hold was done, cut or skipped. The same block and order may come again: the last counts.
    virtual Result holdFinished(const HoldRecord& hold) = 0;

    /// An exercise goes on in another version. Holds already written stay with the version they
    /// were done in, and count no more, but for those that are taken over; those that follow for
    /// this block belong to the new one.
    virtual Result exerciseReplaced(const Replacement& replacement) = 0;

    virtual Result hurt(const HurtRecord& hurt) = 0;
    virtual Result hurtNumber(int hurtId, int number) = 0; ///< 0-10
    virtual Result hurtWithdrawn(int hurtId) = 0;          ///< pressed by mistake: the entry goes

    /// Unpaused time of all phases so far. First called when the session is worth keeping:
    /// a hold was done, something hurt, or 20 s of move and hold have passed. So after a crash a
    /// session in progress whose active time is still 0, without a hold done and without a
    /// hurt, is the one to be removed.
    virtual Result activeTime(Millis active) = 0;

    /// The outcome; the last call. Where keep is false the session was too short to be worth a
    /// row, and the journal removes it with all that belongs to it.
    struct End
    {
        SessionStatus status = SessionStatus::Partial;
        EndReason reason = EndReason::None;
        Millis active{0};
        bool keep = true;

        friend bool operator==(const End&, const End&) = default;
    };
    virtual Result end(const End& end) = 0;
};

} // namespace backstretch
