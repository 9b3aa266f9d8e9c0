// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/timelinebuilder.h"
#include "core/history/routinesnapshot.h"
#include "core/history/sessionlog.h"
#include "core/player/commands.h"
#include "core/player/sessionjournal.h"
#include "core/progress/sessionrows.h"

#include <optional>
#include <vector>

namespace backstretch {

/// Everything a guided session needs to know before it starts. A value: made here, shown by the
/// check-in (length, equipment), run by GuidedSession.
struct SessionSetup
{
    SessionKind kind = SessionKind::Routine;
    QString routineId = {}; ///< empty for a single exercise
    QString name = {};      ///< of the routine or the exercise, in the source language
    RoutineSnapshot snapshot = {};
    Timeline timeline = {};
    std::optional<CarryOn> carryOn = std::nullopt;
    std::optional<SessionId> session = std::nullopt; ///< the one that is carried on
    Millis activeBefore{0};                          ///< what that one had been active so far

    /// What the log is told when it starts.
    [[nodiscard]] SessionPlan plan(const Catalogue& catalogue, std::optional<int> painBefore) const;

    friend bool operator==(const SessionSetup&, const SessionSetup&) = default;
};

/// A whole routine, as the user's choices for its exercises have it.
[[nodiscard]] SessionSetup setUpRoutine(const Catalogue& catalogue, const Routine& routine,
                                        const std::vector<ExercisePrefs>& prefs,
                                        const TimelineOptions& settings);

/// One exercise alone, in this version.
[[nodiscard]] SessionSetup setUpExercise(const Catalogue& catalogue, const Exercise& exercise,
                                         const QString& versionId, const std::vector<ExercisePrefs>& prefs,
                                         const TimelineOptions& settings);

/// What is left of a session. nullopt: nothing is, or its exercises are no longer there.
[[nodiscard]] std::optional<SessionSetup> setUpCarryOn(const Catalogue& catalogue,
                                                       const UnfinishedSession& unfinished);

/// The same session with every exercise in its first easier version, where it has one.
[[nodiscard]] SessionSetup eased(const Catalogue& catalogue, SessionSetup setup);

/// The item in another version, on the version's own dose.
[[nodiscard]] TimelineItem inVersion(TimelineItem item, const QString& versionId);

} // namespace backstretch
