// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/doseproposals.h"

#include "app/models/gentledays.h"
#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/settings.h"
#include "core/player/breath.h"

#include <algorithm>

namespace backstretch {

namespace {

/// More than anybody does of all exercises in the days that are looked at.
constexpr int mostTimes = 2000;

} // namespace

std::vector<DoseSituation> doseSituations(const Catalogue& catalogue, HistoryService& history,
                                          const Settings& settings)
{
    const std::vector<ExercisePrefs> choices = presentChoices(catalogue, history, settings);
    std::vector<DoseSituation> situations;
    for (const Exercise& exercise : catalogue.exercises()) {
        const auto chosen = std::ranges::find(choices, exercise.id, &ExercisePrefs::exerciseId);
        const ExercisePrefs prefs = chosen == choices.end() ? ExercisePrefs{} : *chosen;
        const ExerciseVersion& normal = exercise.normal();
        DoseSituation situation;
        situation.exerciseId = exercise.id;
        situation.hold = exercise.dosage.holdSeconds;
        situation.repetitions = exercise.dosage.repetitions;
        const auto hold =
            prefs.hold ? std::optional(std::chrono::round<std::chrono::seconds>(*prefs.hold)) : std::nullopt;
        situation.now = doseOf(exercise, normal, hold, prefs.repetitions);
        situation.open = prefs.versionId.value_or(normal.id) == normal.id && !prefs.leftOutSince;
        if (prefs.inBreaths && canCountBreaths(exercise, normal, settings.breath)) {
            situation.breath = settings.breath;
            const auto inBreaths = holdInBreaths(situation.now.hold, std::chrono::seconds(situation.hold.min),
                                                 std::chrono::seconds(situation.hold.max), settings.breath);
            situation.now.hold =
                std::chrono::round<std::chrono::seconds>(inBreaths.value_or(situation.now.hold));
        }
        situation.answer = prefs.doseAnswer;
        situation.answeredUtcMs = prefs.doseAnsweredUtcMs;
        situation.hurtAnsweredUtcMs = prefs.hurtAnsweredUtcMs;
        situations.push_back(std::move(situation));
    }
    return situations;
}

std::optional<DoseProposal> proposalOfToday(const Catalogue& catalogue, HistoryService& history,
                                            const Settings& settings)
{
    const Moment now = history.clock().now();
    const std::vector<ExerciseTime> times = history.read(
        history.log().progress().exerciseTimes({}, now.localDate.addDays(-daysLookedAt), mostTimes));
    return proposalOfTheDay(doseSituations(catalogue, history, settings), times, painLimits(settings), now,
                            isGentle(history));
}

} // namespace backstretch
