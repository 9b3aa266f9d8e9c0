// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/reportchanges.h"

#include <algorithm>
#include <map>
#include <utility>

namespace backstretch {

namespace {

/// How an exercise was planned in one session.
struct Planned
{
    QDate day;
    QString name;
    QString versionId;
    int seconds = 0;
    int repetitions = 0;

    [[nodiscard]] bool sameAs(const Planned& other) const
    {
        return versionId == other.versionId && seconds == other.seconds && repetitions == other.repetitions;
    }
};

using Series = std::map<std::pair<QString, QString>, std::vector<Planned>>; ///< by exercise and routine

Series plans(std::span<const SessionDetail> sessions)
{
    Series series;
    for (const SessionDetail& detail : sessions) {
        if (detail.session.byHand) {
            continue; // written down afterwards: nobody planned it
        }
        for (const ExerciseRow& row : detail.exercises) {
            const bool changedMidway =
                std::any_of(row.holds.begin(), row.holds.end(), [&](const HoldRow& hold) {
                    return !hold.counts || hold.versionId != row.versionId;
                });
            if (!changedMidway && row.plannedHolds > 0) {
                series[{row.exerciseId, detail.session.routineId}].push_back(
                    {detail.session.started.localDate, row.name, row.versionId,
                     static_cast<int>(row.plannedHold.count() / 1000), row.plannedRepetitions});
            }
        }
    }
    return series;
}

bool wasChosen(const Planned& planned, const QString& exerciseId, std::span<const ExercisePrefs> prefs)
{
    return std::any_of(prefs.begin(), prefs.end(), [&](const ExercisePrefs& chosen) {
        return chosen.exerciseId == exerciseId &&
               (chosen.versionId == planned.versionId ||
                (chosen.hold && chosen.hold->count() / 1000 == planned.seconds) ||
                chosen.repetitions == planned.repetitions);
    });
}

void compare(const Planned& before, const Planned& after, const QString& exerciseId,
             std::vector<ReportChange>& changes)
{
    ReportChange change;
    change.day = after.day;
    change.exerciseId = exerciseId;
    change.name = after.name;
    change.versionId = after.versionId;
    if (before.versionId != after.versionId) { // it brings its own figures: one line is enough
        change.kind = ReportChange::Kind::Version;
        changes.push_back(change);
        return;
    }
    if (before.seconds != after.seconds) {
        change.kind = ReportChange::Kind::Hold;
        change.from = before.seconds;
        change.to = after.seconds;
        changes.push_back(change);
    }
    if (before.repetitions != after.repetitions) {
        change.kind = ReportChange::Kind::Repetitions;
        change.from = before.repetitions;
        change.to = after.repetitions;
        changes.push_back(change);
    }
}

int hurtUntil(const QString& exerciseId, QDate day, std::span<const SessionDetail> sessions)
{
    int times = 0;
    for (const SessionDetail& detail : sessions) {
        if (detail.session.started.localDate <= day) {
            times += static_cast<int>(
                std::count_if(detail.hurts.begin(), detail.hurts.end(),
                              [&](const HurtRow& hurt) { return hurt.exerciseId == exerciseId; }));
        }
    }
    return times;
}

QString nameOf(const QString& exerciseId, std::span<const SessionDetail> sessions)
{
    for (const SessionDetail& detail : sessions) {
        for (const ExerciseRow& row : detail.exercises) {
            if (row.exerciseId == exerciseId) {
                return row.name;
            }
        }
    }
    return exerciseId;
}

/// Two routines that change alike tell of one change.
bool saysTheSame(const ReportChange& a, const ReportChange& b)
{
    return a.kind == b.kind && a.exerciseId == b.exerciseId && a.versionId == b.versionId &&
           a.from == b.from && a.to == b.to;
}

} // namespace

std::vector<ReportChange> reportChanges(const ReportPeriod& period, std::span<const SessionDetail> sessions,
                                        std::span<const ExercisePrefs> prefs)
{
    std::vector<ReportChange> changes;
    for (const auto& [key, planned] : plans(sessions)) {
        const QString& exerciseId = key.first;
        std::size_t held = 0; // the last plan that counted
        for (std::size_t i = 1; i < planned.size(); ++i) {
            if (planned[i].sameAs(planned[held])) {
                continue;
            }
            const bool stayed = i + 1 < planned.size() && planned[i + 1].sameAs(planned[i]);
            if (stayed || (i + 1 == planned.size() && wasChosen(planned[i], exerciseId, prefs))) {
                compare(planned[held], planned[i], exerciseId, changes);
                held = i;
            }
        }
    }
    for (const ExercisePrefs& chosen : prefs) {
        if (chosen.leftOutSince && *chosen.leftOutSince >= period.first &&
            *chosen.leftOutSince <= period.last) {
            ReportChange change;
            change.kind = ReportChange::Kind::LeftOut;
            change.day = *chosen.leftOutSince;
            change.exerciseId = chosen.exerciseId;
            change.name = nameOf(chosen.exerciseId, sessions);
            change.hurtBefore = hurtUntil(chosen.exerciseId, change.day, sessions);
            changes.push_back(change);
        }
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const ReportChange& a, const ReportChange& b) { return a.day < b.day; });
    std::vector<ReportChange> told;
    for (const ReportChange& change : changes) {
        const auto last = std::find_if(told.rbegin(), told.rend(), [&](const ReportChange& each) {
            return each.exerciseId == change.exerciseId && each.kind == change.kind;
        });
        if (last == told.rend() || !saysTheSame(*last, change)) {
            told.push_back(change);
        }
    }
    return told;
}

} // namespace backstretch
