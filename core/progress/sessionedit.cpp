// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/sessionedit.h"

#include "core/catalogue/timelinebuilder.h"

#include <algorithm>

namespace backstretch {

namespace {

Timeline laidOut(const Catalogue& catalogue, const QString& exerciseId, const QString& versionId,
                 std::chrono::seconds hold, int repetitions, Side startSide)
{
    TimelineItem item;
    item.exerciseId = exerciseId;
    item.versionId = versionId;
    item.hold = hold;
    item.repetitions = repetitions;
    item.startSide = startSide;
    return buildTimeline(catalogue, std::span(&item, 1));
}

Timeline laidOut(const Catalogue& catalogue, const ExerciseRow& row)
{
    return laidOut(catalogue, row.exerciseId, row.versionId,
                   std::chrono::duration_cast<std::chrono::seconds>(row.plannedHold), row.plannedRepetitions,
                   row.startSide);
}

/// One planned hold, and whether the log has it.
struct Place
{
    HoldRow hold;
    bool logged = false;
};

/// Every planned hold in its order.
std::vector<Place> placesOf(const Catalogue& catalogue, const ExerciseRow& row)
{
    std::vector<Place> places;
    const Timeline plan = laidOut(catalogue, row);
    // Counted in another way (in breaths, by an older catalogue): what is logged is all that is known.
    if (plan.holds.size() == static_cast<std::size_t>(std::max(row.plannedHolds, 0))) {
        for (const PlannedHold& hold : plan.holds) {
            places.push_back({{hold.order, hold.side, hold.repetition, row.versionId, row.plannedHold,
                               Millis{0}, HoldResult::Skipped, true},
                              false});
        }
    }
    for (const HoldRow& hold : row.holds) {
        if (!hold.counts) {
            continue;
        }
        const auto at = std::find_if(places.begin(), places.end(),
                                     [&](const Place& place) { return place.hold.order == hold.order; });
        if (at != places.end()) {
            *at = {hold, true};
        } else {
            places.push_back({hold, true});
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& a, const Place& b) { return a.hold.order < b.hold.order; });
    return places;
}

std::vector<SideCount> countsOf(const std::vector<Place>& places, bool onlyDone)
{
    std::vector<SideCount> counts;
    for (const Place& place : places) {
        auto at = std::find_if(counts.begin(), counts.end(),
                               [&](const SideCount& count) { return count.side == place.hold.side; });
        if (at == counts.end()) {
            at = counts.insert(counts.end(), {place.hold.side, 0});
        }
        at->done += !onlyDone || place.hold.result == HoldResult::Done ? 1 : 0;
    }
    return counts;
}

int countOn(const std::vector<SideCount>& counts, Side side)
{
    const auto at = std::find_if(counts.begin(), counts.end(),
                                 [&](const SideCount& count) { return count.side == side; });
    return at != counts.end() ? at->done : 0;
}

bool everyHoldDone(const std::vector<ExerciseRow>& rows)
{
    return !rows.empty() &&
           std::all_of(rows.begin(), rows.end(), [](const ExerciseRow& row) { return row.complete(); });
}

} // namespace

MeasuredSession measuredOf(const SessionDetail& detail)
{
    if (detail.measured) {
        MeasuredSession measured = *detail.measured;
        const bool fits = std::equal(
            measured.exercises.begin(), measured.exercises.end(), detail.exercises.begin(),
            detail.exercises.end(), [](const ExerciseRow& a, const ExerciseRow& b) {
                return a.order == b.order && a.exerciseId == b.exerciseId && a.plannedHolds == b.plannedHolds;
            });
        if (!fits) { // somebody's file: there is nothing to go by but the exercises themselves
            measured.exercises = detail.exercises;
        }
        return measured;
    }
    const SessionRow& session = detail.session;
    return {session.started,   session.status,      session.endReason, session.active,  session.painBefore,
            session.painAfter, session.painNextDay, session.note,      detail.exercises};
}

bool isAsMeasured(const SessionDetail& detail, const MeasuredSession& measured)
{
    SessionDetail now = detail;
    now.measured.reset();
    MeasuredSession said = measuredOf(now);
    if (measured.note.isEmpty()) {
        said.note.clear();
    }
    return said == measured;
}

std::vector<SideCount> plannedCounts(const Catalogue& catalogue, const ExerciseRow& row)
{
    return countsOf(placesOf(catalogue, row), false);
}

std::vector<SideCount> doneCounts(const Catalogue& catalogue, const ExerciseRow& row)
{
    return countsOf(placesOf(catalogue, row), true);
}

ExerciseRow withDone(const Catalogue& catalogue, const ExerciseRow& measured,
                     const std::vector<SideCount>& done)
{
    std::vector<Place> places = placesOf(catalogue, measured);
    const std::vector<SideCount> before = countsOf(places, true);
    for (const SideCount& wanted : done) {
        int more = wanted.done - countOn(before, wanted.side);
        for (Place& place : places) {
            if (more > 0 && place.hold.side == wanted.side && place.hold.result != HoldResult::Done) {
                place.hold.result = HoldResult::Done;
                place.hold.done = place.hold.planned;
                place.logged = true;
                --more;
            }
        }
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            if (more < 0 && place->hold.side == wanted.side && place->hold.result == HoldResult::Done) {
                place->hold.result = HoldResult::Skipped;
                place->hold.done = Millis{0};
                ++more;
            }
        }
    }
    if (countsOf(places, true) == before) {
        return measured;
    }
    ExerciseRow row = measured;
    std::erase_if(row.holds, [](const HoldRow& hold) { return hold.counts; });
    for (const Place& place : places) {
        if (place.logged) {
            row.holds.push_back(place.hold);
        }
    }
    return row;
}

Millis timeOfOneHold(const Catalogue& catalogue, const ExerciseRow& row)
{
    const Timeline plan = laidOut(catalogue, row);
    const auto holds = static_cast<Millis::rep>(plan.holds.size());
    return holds == 0 ? row.plannedHold : Millis(plan.total().count() / holds);
}

Correction correctionOf(const Catalogue& catalogue, const SessionDetail& detail)
{
    const SessionRow& session = detail.session;
    Correction correction{session.started,     session.painBefore, session.painAfter,
                          session.painNextDay, session.note,       {}};
    for (const ExerciseRow& row : detail.exercises) {
        correction.done.push_back(doneCounts(catalogue, row));
    }
    return correction;
}

SessionDetail corrected(const Catalogue& catalogue, const SessionDetail& detail, const Correction& correction)
{
    const MeasuredSession measured = measuredOf(detail);
    SessionDetail wanted = detail;
    SessionRow& session = wanted.session;
    session.started = correction.started;
    session.painBefore = correction.painBefore;
    session.painAfter = correction.painAfter;
    session.painNextDay = correction.painNextDay;
    session.note = correction.note;
    session.active = measured.active;
    wanted.exercises = measured.exercises;
    Millis held{0};
    for (std::size_t i = 0; i < wanted.exercises.size(); ++i) {
        ExerciseRow& row = wanted.exercises[i];
        const int before = row.count(HoldResult::Done);
        if (i < correction.done.size()) {
            row = withDone(catalogue, row, correction.done[i]);
        }
        session.active += (row.count(HoldResult::Done) - before) * timeOfOneHold(catalogue, row);
        for (const HoldRow& hold : row.holds) {
            held += hold.done;
        }
    }
    if (wanted.exercises == measured.exercises) {
        session.status = measured.status;
        session.endReason = measured.endReason;
        return wanted;
    }
    session.active = std::max(session.active, held); // taking away estimates must not take what was held
    session.status = everyHoldDone(wanted.exercises) ? SessionStatus::Completed : SessionStatus::Partial;
    // It was not left if all of it was done. That something hurt, or changed, stays.
    session.endReason = session.status == SessionStatus::Completed && measured.endReason == EndReason::Left
                            ? EndReason::None
                            : measured.endReason;
    return wanted;
}

std::optional<EditFault> timeFault(const SessionRow& wanted, const SessionRow* before, qint64 nowUtcMs)
{
    // The minutes of a guided session are worked out, and refuse nobody.
    if (before != nullptr && before->started == wanted.started &&
        (!wanted.byHand || wanted.active <= before->active)) {
        return std::nullopt;
    }
    if (!wanted.started.localDate.isValid()) {
        return EditFault::NoTime;
    }
    if (wanted.started.localDate < earliestDay) {
        return EditFault::TooLongAgo;
    }
    if (wanted.started.utcMs > nowUtcMs) {
        return EditFault::Future;
    }
    // Times of day are entered to the minute.
    constexpr Millis minute = std::chrono::minutes(1);
    if (wanted.started.utcMs + wanted.active.count() > nowUtcMs + minute.count()) {
        return EditFault::EndsLater;
    }
    return std::nullopt;
}

} // namespace backstretch
