// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/gentleplan.h"

#include <QString>

#include <optional>
#include <vector>

namespace backstretch {

class HistoryService;
struct Settings;

/// The gentle plan that runs, with all that Today says about it. A plain value over the log: the same log
/// gives the same words.
struct GentleDays
{
    GentlePlan plan;
    QDate today;
    int day = 1;       ///< of the plan
    bool over = false; ///< its days are over, and what comes next is asked
    bool resting = false;
    Millis activeToday{0}; ///< 0: nothing was done since the plan began
    Routine routine;       ///< the easy moves; without items where everything is left out
    std::vector<GentleLeftOut> leftOut;
    /// Of the session on each step that can be reached; the first one is half of what is usual, and no other
    /// is longer than the usual session.
    std::vector<Millis> lengths;
    std::vector<GentleBar> bars;
    GentleQuestion question;
    bool showsSigns = false; ///< red twice: the list of signs is to be read

    /// The step the session has: the plan's, where that can be reached.
    [[nodiscard]] std::size_t step() const;
    /// Of a session on that step, in whole minutes.
    [[nodiscard]] int minutes(std::size_t step) const;
    [[nodiscard]] bool canStepUp() const { return step() + 1 < lengths.size(); }
};

/// nullopt: none runs.
[[nodiscard]] std::optional<GentleDays> gentleDays(const Catalogue& catalogue, HistoryService& history,
                                                   const Settings& settings);
/// While one runs, what is usual stays as it is: no other dose is proposed.
[[nodiscard]] bool isGentle(HistoryService& history);

/// The easy moves as a routine; nullopt where no plan runs.
[[nodiscard]] std::optional<Routine> gentleRoutine(const Catalogue& catalogue, HistoryService& history);
/// "Two easy moves", in the source language; contentText() of routineContext(gentleRoutineId) translates it.
[[nodiscard]] QString easyMovesName(std::size_t moves);

/// A plan that begins now and leads back to what was done last.
[[nodiscard]] GentlePlan newGentlePlan(const Catalogue& catalogue, HistoryService& history,
                                       const Settings& settings);
/// Whether gentle days are to be offered, after two red sessions. `newestFirst`: the log's.
[[nodiscard]] bool offersGentleDays(HistoryService& history, const Settings& settings,
                                    const std::vector<SessionRow>& newestFirst);

} // namespace backstretch
