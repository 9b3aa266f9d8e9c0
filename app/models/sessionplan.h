// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/timelinebuilder.h"
#include "core/progress/gentleplan.h"
#include "core/progress/sessionrows.h"

#include <vector>

namespace backstretch {

class ExercisePrefsStore;
class GentlePlanStore;
class HistoryService;
struct Settings;

/// The rows of the routine as this user does them: with the chosen versions and doses, without what is
/// left out, beginning on the other side than last time. Lists, Today and the player all ask here, so that
/// every length shown is the length that is played.
///
/// An easier version that was chosen holds everywhere. A harder one only replaces the normal version: a
/// routine that is made of easier ones is meant to be gentle. Where all of it is left out because it hurt,
/// nothing remains: who offers the routine says so.
[[nodiscard]] std::vector<TimelineItem> sessionItems(const Catalogue& catalogue, const Routine& routine,
                                                     const std::vector<ExercisePrefs>& prefs);

/// What the user chose for an exercise of a routine, where it changes the routine.
struct ActingChoice
{
    QString exerciseId;
    QString versionId; ///< done in this version instead; empty: left out

    friend bool operator==(const ActingChoice&, const ActingChoice&) = default;
};
/// In the routine's order.
[[nodiscard]] std::vector<ActingChoice> actingChoices(const Catalogue& catalogue, const Routine& routine,
                                                      const std::vector<ExercisePrefs>& prefs);

/// The choices with the easier version of everything that has one, as the setting "Always use easier
/// versions" has it. What was chosen stays in the log.
[[nodiscard]] std::vector<ExercisePrefs> alwaysEasier(const Catalogue& catalogue,
                                                      std::vector<ExercisePrefs> prefs);
/// The choices as gentle days have them: everything easier and halved, and nothing that is left out for now.
[[nodiscard]] std::vector<ExercisePrefs> gentleChoices(const Catalogue& catalogue,
                                                       std::vector<ExercisePrefs> prefs,
                                                       const std::vector<GentleLeftOut>& leftOut, int step);
/// What the plan that runs leaves out today.
[[nodiscard]] std::vector<GentleLeftOut> leftOutNow(const Catalogue& catalogue, HistoryService& history,
                                                    const GentlePlan& plan);

/// The choices that count without gentle days: the log's, under the settings.
[[nodiscard]] std::vector<ExercisePrefs> usualChoices(const Catalogue& catalogue, HistoryService& history,
                                                      const Settings& settings);
/// The choices that count now: the same, under the gentle plan where one runs.
[[nodiscard]] std::vector<ExercisePrefs> presentChoices(const Catalogue& catalogue, HistoryService& history,
                                                        const Settings& settings);

/// The same from a log that is only read: where its schema is older than gentle days, there are none.
[[nodiscard]] std::vector<ExercisePrefs> presentChoices(const Catalogue& catalogue,
                                                        const ExercisePrefsStore& prefs,
                                                        const GentlePlanStore& gentle,
                                                        const Settings& settings, QDate today);

/// The version of it that was chosen; the normal one where none was.
[[nodiscard]] const ExerciseVersion& chosenVersion(const Exercise& exercise,
                                                   const std::vector<ExercisePrefs>& prefs);

/// A session of one exercise in this version.
[[nodiscard]] TimelineItem singleItem(const Exercise& exercise, const QString& versionId,
                                      const std::vector<ExercisePrefs>& prefs);

[[nodiscard]] Millis sessionLength(const Catalogue& catalogue, const Routine& routine,
                                   const std::vector<ExercisePrefs>& prefs, const TimelineOptions& settings);

} // namespace backstretch
