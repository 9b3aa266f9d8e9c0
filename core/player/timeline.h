// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/phase.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace backstretch {

/// One exercise of the session. Its phases are Timeline::phases[firstPhase, endPhase);
/// the Break before it belongs to it, the first phase of the first block is GetReady.
struct Block
{
    std::string exerciseId;
    std::string versionId; ///< "normal" or the id of an easier or harder version
    std::size_t firstPhase = 0;
    std::size_t endPhase = 0;
    Side startSide = Side::None; ///< the side it begins with; None where sides do not apply
    int repetitions = 0;         ///< planned, on each side
    Millis holdLength{0};        ///< planned, one hold
    Millis breathLength{0};      ///< holds are counted in slow breaths of this length; 0: in seconds

    friend bool operator==(const Block&, const Block&) = default;
};

/// A hold that the session plans and the log will account for.
struct PlannedHold
{
    int block = 0;
    int order = 0; ///< 0-based within its block
    Side side = Side::None;
    int repetition = 0; ///< 1-based, counted for each side by itself
    Millis planned{0};
    std::size_t phase = 0; ///< its index in Timeline::phases

    friend bool operator==(const PlannedHold&, const PlannedHold&) = default;
};

/// A whole session laid out in time. Pure data: built by the catalogue's timeline builder from a
/// routine, walked by GuidedEngine, measured for every length the program shows.
struct Timeline
{
    std::vector<Phase> phases;
    std::vector<Block> blocks;
    std::vector<PlannedHold> holds;

    /// Length of all timed phases.
    [[nodiscard]] Millis total() const;
    /// Length of one block, its break included.
    [[nodiscard]] Millis blockLength(std::size_t block) const;

    /// Where a block begins, past the break before it.
    [[nodiscard]] std::size_t exerciseStart(std::size_t block) const;
    /// The first of the moves that lead into a hold.
    [[nodiscard]] std::size_t repetitionStart(std::size_t hold) const;
    /// The hold a phase is, leads to or leads out of.
    [[nodiscard]] std::optional<std::size_t> holdOf(std::size_t phase) const;
    /// The holds of one block: [first, end).
    [[nodiscard]] std::pair<std::size_t, std::size_t> holdsOf(int block) const;
    /// How often a block is repeated on one side: one side may have one more than the other. None: what is
    /// planned for each.
    [[nodiscard]] int repetitionsOn(int block, Side side) const;
    /// The same session with one exercise laid out in another way, its phases taken from another time line.
    [[nodiscard]] Timeline withBlock(std::size_t block, const Timeline& source,
                                     std::size_t sourceBlock) const;

    friend bool operator==(const Timeline&, const Timeline&) = default;
};

} // namespace backstretch
