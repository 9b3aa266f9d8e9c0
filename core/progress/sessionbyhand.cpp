// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/sessionbyhand.h"

#include "core/catalogue/timelinebuilder.h"

#include <algorithm>

namespace backstretch {

namespace {

const RoutineItem* itemOf(const Routine* routine, const QString& exerciseId)
{
    if (routine == nullptr) {
        return nullptr;
    }
    const auto at = std::find_if(routine->items.begin(), routine->items.end(),
                                 [&](const RoutineItem& item) { return item.exerciseId == exerciseId; });
    return at != routine->items.end() ? &*at : nullptr;
}

const ExerciseVersion& versionOf(const Exercise& exercise, const QString& versionId)
{
    const ExerciseVersion* version = exercise.version(versionId);
    return version != nullptr ? *version : exercise.normal();
}

/// What the routine plans of it, or the version where no routine does.
Dose planOf(const Exercise& exercise, const ExerciseVersion& version, const RoutineItem* item)
{
    const bool sameVersion = item != nullptr && item->versionId == version.id;
    return doseOf(exercise, version, sameVersion ? item->hold : std::nullopt,
                  sameVersion ? item->repetitions : std::nullopt);
}

int mostDone(const ManualExercise& exercise)
{
    int most = 0;
    for (const SideCount& count : exercise.done) {
        most = std::max(most, count.done);
    }
    return most;
}

/// The exercise laid out with so many repetitions on each side.
Timeline laidOut(const Catalogue& catalogue, const ManualExercise& exercise, int repetitions)
{
    TimelineItem item;
    item.exerciseId = exercise.exerciseId;
    item.versionId = exercise.versionId;
    item.hold = exercise.hold;
    item.repetitions = repetitions;
    return buildTimeline(catalogue, std::span(&item, 1));
}

/// The log's row; nullopt: there is nothing to log of it.
std::optional<ExerciseRow> rowOf(const Catalogue& catalogue, const ManualExercise& entered,
                                 const Routine* routine)
{
    const Exercise* exercise = catalogue.exercise(entered.exerciseId);
    if (exercise == nullptr) {
        return std::nullopt;
    }
    const RoutineItem* item = itemOf(routine, entered.exerciseId);
    const ExerciseVersion& version = versionOf(*exercise, entered.versionId);
    const int most = mostDone(entered);
    const int planned = item != nullptr ? std::max(planOf(*exercise, version, item).repetitions, most) : most;
    if (planned == 0) {
        return std::nullopt;
    }
    const Timeline plan = laidOut(catalogue, entered, planned);
    ExerciseRow row;
    row.exerciseId = exercise->id;
    row.name = exercise->name;
    row.versionId = version.id;
    row.plannedHold = plan.blocks.front().holdLength;
    row.plannedRepetitions = plan.blocks.front().repetitions;
    std::vector<SideCount> left = entered.done;
    for (const PlannedHold& hold : plan.holds) {
        const auto side = std::find_if(left.begin(), left.end(),
                                       [&](const SideCount& count) { return count.side == hold.side; });
        const bool done = side != left.end() && side->done > 0;
        // Without a routine nothing was planned but what was done.
        const int order = item != nullptr ? hold.order : static_cast<int>(row.holds.size());
        if (done) {
            --side->done;
            row.holds.push_back({order, hold.side, hold.repetition, version.id, row.plannedHold,
                                 row.plannedHold, HoldResult::Done, true});
        }
    }
    if (item != nullptr) {
        row.plannedHolds = static_cast<int>(plan.holds.size());
    } else {
        row.plannedHolds = static_cast<int>(row.holds.size());
        row.plannedRepetitions = most; // fewer than one would plan are as good
    }
    return row;
}

bool isWhole(const std::vector<ExerciseRow>& rows, const Routine* routine)
{
    const bool complete =
        std::all_of(rows.begin(), rows.end(), [](const ExerciseRow& row) { return row.complete(); });
    return complete && (routine == nullptr ||
                        std::all_of(routine->items.begin(), routine->items.end(), [&](const auto& item) {
                            return std::any_of(rows.begin(), rows.end(), [&](const ExerciseRow& row) {
                                return row.exerciseId == item.exerciseId;
                            });
                        }));
}

} // namespace

ManualExercise wholeExercise(const Catalogue& catalogue, const QString& exerciseId, const QString& versionId,
                             const Routine* routine)
{
    const Exercise& exercise = *catalogue.exercise(exerciseId);
    const ExerciseVersion& version = versionOf(exercise, versionId);
    const Dose dose = planOf(exercise, version, itemOf(routine, exerciseId));
    ManualExercise entered{exercise.id, version.id, dose.hold, {}};
    for (const PlannedHold& hold : laidOut(catalogue, entered, dose.repetitions).holds) {
        auto at = std::find_if(entered.done.begin(), entered.done.end(),
                               [&](const SideCount& count) { return count.side == hold.side; });
        if (at == entered.done.end()) {
            at = entered.done.insert(entered.done.end(), {hold.side, 0});
        }
        ++at->done;
    }
    return entered;
}

std::vector<ManualExercise> wholeRoutine(const Catalogue& catalogue, const Routine& routine)
{
    std::vector<ManualExercise> all;
    for (const RoutineItem& item : routine.items) {
        if (catalogue.exercise(item.exerciseId) != nullptr) {
            all.push_back(wholeExercise(catalogue, item.exerciseId, item.versionId, &routine));
        }
    }
    return all;
}

bool canBeEntered(const Catalogue& catalogue, const SessionDetail& detail)
{
    return detail.session.byHand && detail.hurts.empty() &&
           std::all_of(detail.exercises.begin(), detail.exercises.end(),
                       [&](const ExerciseRow& row) { return catalogue.exercise(row.exerciseId) != nullptr; });
}

ManualSession manualOf(const Catalogue& catalogue, const SessionDetail& detail)
{
    const SessionRow& session = detail.session;
    ManualSession manual;
    manual.started = session.started;
    manual.routineId = catalogue.routine(session.routineId) != nullptr ? session.routineId : QString();
    manual.painBefore = session.painBefore;
    manual.painAfter = session.painAfter;
    manual.painNextDay = session.painNextDay;
    manual.note = session.note;
    const Routine* routine = catalogue.routine(manual.routineId);
    for (const ExerciseRow& row : detail.exercises) {
        ManualExercise entered = wholeExercise(catalogue, row.exerciseId, row.versionId, routine);
        entered.hold = std::chrono::duration_cast<std::chrono::seconds>(row.plannedHold);
        for (SideCount& count : entered.done) {
            count.done = row.doneOn(count.side);
        }
        manual.exercises.push_back(std::move(entered));
    }
    if (session.active != timeByHand(catalogue, manual)) {
        manual.active = session.active;
    }
    return manual;
}

SessionDetail sessionByHand(const Catalogue& catalogue, const ManualSession& manual)
{
    const Routine* routine = catalogue.routine(manual.routineId);
    SessionDetail made;
    for (const ManualExercise& entered : manual.exercises) {
        if (auto row = rowOf(catalogue, entered, routine)) {
            row->order = static_cast<int>(made.exercises.size());
            made.exercises.push_back(std::move(*row));
        }
    }
    SessionRow& session = made.session;
    session.started = manual.started;
    session.byHand = true;
    session.painBefore = manual.painBefore;
    session.painAfter = manual.painAfter;
    session.painNextDay = manual.painNextDay;
    session.note = manual.note;
    session.active = manual.active.value_or(timeByHand(catalogue, manual));
    if (routine != nullptr) {
        session.routineId = routine->id;
        session.name = routine->name;
    } else if (made.exercises.size() == 1) {
        session.kind = SessionKind::Single;
        session.name = made.exercises.front().name;
    } else {
        session.name = QStringLiteral("Several exercises");
    }
    session.status = isWhole(made.exercises, routine) ? SessionStatus::Completed : SessionStatus::Partial;
    return made;
}

Millis timeByHand(const Catalogue& catalogue, const ManualSession& manual)
{
    Millis time{0};
    for (const ManualExercise& entered : manual.exercises) {
        int holds = 0;
        for (const SideCount& count : entered.done) {
            holds += count.done;
        }
        if (holds > 0 && catalogue.exercise(entered.exerciseId) != nullptr) {
            const Timeline plan = laidOut(catalogue, entered, mostDone(entered));
            time += Millis(plan.total().count() * holds / static_cast<Millis::rep>(plan.holds.size()));
        }
    }
    return time;
}

std::optional<ManualFault> manualFault(const Catalogue& catalogue, const ManualSession& manual)
{
    int holds = 0;
    for (std::size_t i = 0; i < manual.exercises.size(); ++i) {
        const ManualExercise& entered = manual.exercises[i];
        const auto fault = [&](EditFault what) { return ManualFault{what, static_cast<int>(i)}; };
        const Exercise* exercise = catalogue.exercise(entered.exerciseId);
        if (exercise == nullptr) {
            return fault(EditFault::Unknown);
        }
        const auto hold = static_cast<int>(entered.hold.count());
        if (exercise->dosage.holdSeconds.clamped(hold) != hold) {
            return fault(EditFault::HoldLength);
        }
        for (const SideCount& count : entered.done) {
            if (count.done < 0 || count.done > exercise->dosage.repetitions.max) {
                return fault(EditFault::Repetitions);
            }
            holds += count.done;
        }
    }
    if (holds == 0) {
        return ManualFault{EditFault::NothingDone};
    }
    if (manual.active && (*manual.active <= Millis{0} || *manual.active > longestByHand)) {
        return ManualFault{EditFault::Length};
    }
    if (manual.note.size() > longestNote) {
        return ManualFault{EditFault::Note};
    }
    return std::nullopt;
}

} // namespace backstretch
