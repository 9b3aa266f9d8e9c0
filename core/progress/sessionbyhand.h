// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionedit.h"

namespace backstretch {

// Sessions that the program did not guide: from what the user says to what is to be written, and back.

/// One exercise of a session that the user enters.
struct ManualExercise
{
    QString exerciseId;
    QString versionId = QStringLiteral("normal");
    std::chrono::seconds hold{0};
    std::vector<SideCount> done = {};

    friend bool operator==(const ManualExercise&, const ManualExercise&) = default;
};
/// A session that the program did not guide.
struct ManualSession
{
    Moment started;
    QString routineId = {}; ///< empty: no routine; what it plans and was not done makes the session a part
    std::vector<ManualExercise> exercises = {};
    std::optional<Millis> active = std::nullopt; ///< nullopt: what the exercises take
    std::optional<int> painBefore = std::nullopt;
    std::optional<int> painAfter = std::nullopt;
    std::optional<int> painNextDay = std::nullopt;
    QString note = {};

    friend bool operator==(const ManualSession&, const ManualSession&) = default;
};

/// The exercise as its version or the routine's row plans it, all of it done. The id must be known.
[[nodiscard]] ManualExercise wholeExercise(const Catalogue& catalogue, const QString& exerciseId,
                                           const QString& versionId, const Routine* routine = nullptr);
/// Every exercise of a routine, all of it done.
[[nodiscard]] std::vector<ManualExercise> wholeRoutine(const Catalogue& catalogue, const Routine& routine);
/// Whether the session can be entered anew: by hand, of exercises the catalogue still has. Others are
/// corrected like those that were guided.
[[nodiscard]] bool canBeEntered(const Catalogue& catalogue, const SessionDetail& detail);
/// What was entered, from the session that came of it, which canBeEntered().
[[nodiscard]] ManualSession manualOf(const Catalogue& catalogue, const SessionDetail& detail);
/// The session as it is to be written. Exercises the catalogue does not know, and those of which nothing
/// was done and no routine plans anything, are left out.
[[nodiscard]] SessionDetail sessionByHand(const Catalogue& catalogue, const ManualSession& manual);
/// What the exercises take, with the ways in and out and the rests.
[[nodiscard]] Millis timeByHand(const Catalogue& catalogue, const ManualSession& manual);

/// What is wrong with what was entered, but for its times; nullopt: nothing. `exercise`: of which one.
struct ManualFault
{
    EditFault fault = EditFault::NothingDone;
    int exercise = -1; ///< its index; -1: of none
};
[[nodiscard]] std::optional<ManualFault> manualFault(const Catalogue& catalogue, const ManualSession& manual);

} // namespace backstretch
