// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sessionplan.h"

#include "app/models/historyservice.h"
#include "app/settings.h"

#include <algorithm>

namespace backstretch {
namespace {

const ExercisePrefs* find(const std::vector<ExercisePrefs>& prefs, const QString& exerciseId)
{
    const auto found = std::find_if(prefs.begin(), prefs.end(), [&](const ExercisePrefs& entry) {
        return entry.exerciseId == exerciseId;
    });
    return found == prefs.end() ? nullptr : &*found;
}

/// The entry of an exercise, made where there is none.
ExercisePrefs& of(std::vector<ExercisePrefs>& prefs, const QString& exerciseId)
{
    auto found = std::ranges::find(prefs, exerciseId, &ExercisePrefs::exerciseId);
    if (found == prefs.end()) {
        found = prefs.insert(prefs.end(), ExercisePrefs{});
        found->exerciseId = exerciseId;
    }
    return *found;
}

const ExerciseVersion& versionOf(const Exercise& exercise, const QString& id)
{
    const ExerciseVersion* version = exercise.version(id);
    return version != nullptr ? *version : exercise.normal();
}

/// One repetition more on a side: where the version has two of them, is not an easier one, and the limits
/// allow for it.
Side extraFor(const Exercise& exercise, const ExerciseVersion& version, Side wished, const TimelineItem& item)
{
    const bool sided =
        version.laterality == Laterality::PerSide || version.laterality == Laterality::Alternating;
    const Dose dose = doseOf(exercise, version, item.hold, item.repetitions);
    const bool fits = dose.repetitions < exercise.dosage.repetitions.max;
    return sided && fits && version.level != VersionLevel::Easier ? wished : Side::None;
}

void apply(const Exercise& exercise, const ExercisePrefs& prefs, TimelineItem& item)
{
    const ExerciseVersion& planned = versionOf(exercise, item.versionId);
    if (const ExerciseVersion* chosen = prefs.versionId ? exercise.version(*prefs.versionId) : nullptr) {
        const bool holds = chosen->level == VersionLevel::Easier ||
                           (chosen->level == VersionLevel::Harder && planned.level == VersionLevel::Normal);
        if (holds && chosen->id != item.versionId) {
            item.versionId = chosen->id;
            item.hold.reset(); // the row's figures were meant for the other version
            item.repetitions.reset();
        }
    }
    // A dose chosen for the normal version says nothing about an easier one.
    if (versionOf(exercise, item.versionId).level == VersionLevel::Normal) {
        if (prefs.hold) {
            item.hold = std::chrono::duration_cast<std::chrono::seconds>(*prefs.hold);
        }
        if (prefs.repetitions) {
            item.repetitions = prefs.repetitions;
        }
    }
    if (prefs.gentleStep) {
        const ExerciseVersion& usual = versionOf(exercise, item.versionId);
        const Dose dose = gentleDose(exercise, usual, item.hold, item.repetitions, *prefs.gentleStep);
        item.versionId = gentleVersion(exercise, usual).id;
        item.hold = dose.hold;
        item.repetitions = dose.repetitions;
    }
    item.inBreaths = prefs.inBreaths;
    item.extraOn = extraFor(exercise, versionOf(exercise, item.versionId), prefs.extraOn, item);
    // Also for a version without sides: the one it may be changed to on the way has some.
    const auto sided =
        std::find_if(exercise.versions.begin(), exercise.versions.end(),
                     [](const ExerciseVersion& version) { return version.laterality != Laterality::None; });
    if (prefs.lastStartSide != Side::None && sided != exercise.versions.end()) {
        item.startSide = nextStartSide(*sided, prefs.lastStartSide);
    }
}

} // namespace

std::vector<TimelineItem> sessionItems(const Catalogue& catalogue, const Routine& routine,
                                       const std::vector<ExercisePrefs>& prefs)
{
    std::vector<TimelineItem> items;
    for (TimelineItem item : timelineItems(routine)) {
        const Exercise* exercise = catalogue.exercise(item.exerciseId);
        const ExercisePrefs* chosen = find(prefs, item.exerciseId);
        if (exercise == nullptr || (chosen != nullptr && chosen->leftOutSince)) {
            continue;
        }
        if (chosen != nullptr) {
            apply(*exercise, *chosen, item);
            const bool before =
                std::ranges::find(items, item.exerciseId, &TimelineItem::exerciseId) != items.end();
            item.extraOn = before ? Side::None : item.extraOn; // once, not once for each time it comes
        }
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<ActingChoice> actingChoices(const Catalogue& catalogue, const Routine& routine,
                                        const std::vector<ExercisePrefs>& prefs)
{
    std::vector<ActingChoice> acting;
    for (const TimelineItem& planned : timelineItems(routine)) {
        const Exercise* exercise = catalogue.exercise(planned.exerciseId);
        const ExercisePrefs* chosen = find(prefs, planned.exerciseId);
        const bool known = std::ranges::find(acting, planned.exerciseId, &ActingChoice::exerciseId) !=
                           acting.end(); // it may come twice in a routine
        if (exercise == nullptr || chosen == nullptr || known) {
            continue;
        }
        TimelineItem item = planned;
        apply(*exercise, *chosen, item);
        if (chosen->leftOutSince) {
            acting.push_back({planned.exerciseId, {}});
        } else if (item.versionId != planned.versionId) {
            acting.push_back({planned.exerciseId, item.versionId});
        }
    }
    return acting;
}

std::vector<ExercisePrefs> alwaysEasier(const Catalogue& catalogue, std::vector<ExercisePrefs> prefs)
{
    for (const Exercise& exercise : catalogue.exercises()) {
        const ExerciseVersion* easier = exercise.firstEasier();
        if (easier == nullptr) {
            continue;
        }
        ExercisePrefs& chosen = of(prefs, exercise.id);
        if (versionOf(exercise, chosen.versionId.value_or(QString())).level != VersionLevel::Easier) {
            chosen.versionId = easier->id;
        }
    }
    return prefs;
}

std::vector<ExercisePrefs> gentleChoices(const Catalogue& catalogue, std::vector<ExercisePrefs> prefs,
                                         const std::vector<GentleLeftOut>& leftOut, int step)
{
    for (const Exercise& exercise : catalogue.exercises()) {
        ExercisePrefs& chosen = of(prefs, exercise.id);
        chosen.gentleStep = step;
        const auto out = std::ranges::find(leftOut, exercise.id, &GentleLeftOut::exerciseId);
        if (out != leftOut.end() && !chosen.leftOutSince) {
            chosen.leftOutSince = out->since;
        }
    }
    return prefs;
}

std::vector<GentleLeftOut> leftOutNow(const Catalogue& catalogue, HistoryService& history,
                                      const GentlePlan& plan)
{
    const SessionLog& log = history.log();
    return gentleLeftOut(catalogue, plan, history.read(log.prefs().all()),
                         history.read(log.gentlePlan().lastHurts(plan.started.addDays(-hurtDaysBefore))),
                         history.today());
}

std::vector<ExercisePrefs> usualChoices(const Catalogue& catalogue, HistoryService& history,
                                        const Settings& settings)
{
    auto prefs = history.read(history.log().prefs().all());
    return settings.alwaysEasier ? alwaysEasier(catalogue, std::move(prefs)) : prefs;
}

std::vector<ExercisePrefs> presentChoices(const Catalogue& catalogue, HistoryService& history,
                                          const Settings& settings)
{
    auto prefs = usualChoices(catalogue, history, settings);
    const auto plan = history.read(history.log().gentlePlan().current());
    return plan
               ? gentleChoices(catalogue, std::move(prefs), leftOutNow(catalogue, history, *plan), plan->step)
               : prefs;
}

std::vector<ExercisePrefs> presentChoices(const Catalogue& catalogue, const ExercisePrefsStore& prefs,
                                          const GentlePlanStore& gentle, const Settings& settings,
                                          QDate today)
{
    std::vector<ExercisePrefs> chosen = prefs.all().value_or(std::vector<ExercisePrefs>());
    const auto plan = gentle.current();
    const auto hurts = plan && *plan ? gentle.lastHurts((*plan)->started.addDays(-hurtDaysBefore))
                                     : StorageResult<std::vector<LastHurt>>(std::vector<LastHurt>{});
    std::vector<ExercisePrefs> usual = settings.alwaysEasier ? alwaysEasier(catalogue, chosen) : chosen;
    if (!plan || !*plan || !hurts) {
        return usual;
    }
    return gentleChoices(catalogue, std::move(usual), gentleLeftOut(catalogue, **plan, chosen, *hurts, today),
                         (*plan)->step);
}

const ExerciseVersion& chosenVersion(const Exercise& exercise, const std::vector<ExercisePrefs>& prefs)
{
    const ExercisePrefs* chosen = find(prefs, exercise.id);
    return versionOf(exercise, chosen != nullptr ? chosen->versionId.value_or(QString()) : QString());
}

TimelineItem singleItem(const Exercise& exercise, const QString& versionId,
                        const std::vector<ExercisePrefs>& prefs)
{
    TimelineItem item;
    item.exerciseId = exercise.id;
    item.versionId = versionId;
    if (const ExercisePrefs* chosen = find(prefs, exercise.id)) {
        ExercisePrefs rest = *chosen;
        rest.versionId.reset(); // the version was asked for by name
        apply(exercise, rest, item);
    }
    return item;
}

Millis sessionLength(const Catalogue& catalogue, const Routine& routine,
                     const std::vector<ExercisePrefs>& prefs, const TimelineOptions& settings)
{
    return buildTimeline(catalogue, sessionItems(catalogue, routine, prefs), optionsFor(routine, settings))
        .total();
}

} // namespace backstretch
