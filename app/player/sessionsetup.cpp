// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sessionsetup.h"

#include "app/models/sessionplan.h"
#include "core/player/carryon.h"

namespace backstretch {

TimelineItem inVersion(TimelineItem item, const QString& versionId)
{
    item.versionId = versionId;
    item.hold.reset();
    item.repetitions.reset();
    item.extraOn = Side::None;
    return item;
}

SessionPlan SessionSetup::plan(const Catalogue& catalogue, std::optional<int> painBefore) const
{
    SessionPlan plan = sessionPlan(catalogue, snapshot, timeline);
    plan.kind = kind;
    plan.routineId = routineId.toStdString();
    plan.name = name.toStdString();
    plan.painBefore = painBefore;
    return plan;
}

SessionSetup setUpRoutine(const Catalogue& catalogue, const Routine& routine,
                          const std::vector<ExercisePrefs>& prefs, const TimelineOptions& settings)
{
    SessionSetup setup{.kind = SessionKind::Routine, .routineId = routine.id, .name = routine.name};
    setup.snapshot = {sessionItems(catalogue, routine, prefs), optionsFor(routine, settings)};
    setup.timeline = buildTimeline(catalogue, setup.snapshot.items, setup.snapshot.options);
    return setup;
}

SessionSetup setUpExercise(const Catalogue& catalogue, const Exercise& exercise, const QString& versionId,
                           const std::vector<ExercisePrefs>& prefs, const TimelineOptions& settings)
{
    SessionSetup setup{.kind = SessionKind::Single, .name = exercise.name};
    setup.snapshot = {{singleItem(exercise, versionId, prefs)}, settings};
    setup.timeline = buildTimeline(catalogue, setup.snapshot.items, settings);
    return setup;
}

std::optional<SessionSetup> setUpCarryOn(const Catalogue& catalogue, const UnfinishedSession& unfinished)
{
    if (!unfinished.routine) {
        return std::nullopt;
    }
    const SessionDetail& detail = unfinished.detail;
    SessionSetup setup{.kind = detail.session.kind,
                       .routineId = detail.session.routineId,
                       .name = detail.session.name,
                       .snapshot = withReplacements(*unfinished.routine, detail.exercises),
                       .session = detail.session.id,
                       .activeBefore = detail.session.active};
    setup.timeline = buildTimeline(catalogue, setup.snapshot.items, setup.snapshot.options);
    // The log counts exercises by their place; one that is gone from the catalogue would shift them.
    if (setup.timeline.blocks.size() != detail.exercises.size()) {
        return std::nullopt;
    }
    setup.carryOn = carryOnFrom(setup.timeline, holdRecords(detail));
    if (!setup.carryOn) {
        return std::nullopt;
    }
    setup.carryOn->timesHurt = detail.session.timesHurt;
    // It begins like any session, with the lengths it was begun with.
    setup.carryOn->getReady = setup.snapshot.options.getReady + setup.snapshot.options.firstGetReadyExtra;
    return setup;
}

SessionSetup eased(const Catalogue& catalogue, SessionSetup setup)
{
    for (TimelineItem& item : setup.snapshot.items) {
        const Exercise* exercise = catalogue.exercise(item.exerciseId);
        const ExerciseVersion* present = exercise ? exercise->version(item.versionId) : nullptr;
        if (!exercise || (present && present->level == VersionLevel::Easier)) {
            continue;
        }
        if (const ExerciseVersion* easier = exercise->firstEasier()) {
            item = inVersion(std::move(item), easier->id);
        }
    }
    setup.timeline = buildTimeline(catalogue, setup.snapshot.items, setup.snapshot.options);
    return setup;
}

} // namespace backstretch
