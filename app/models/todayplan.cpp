// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/todayplan.h"

#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/settings.h"
#include "core/progress/summaries.h"

#include <QLocale>

#include <algorithm>

namespace backstretch {
namespace {

const ExerciseVersion* versionOf(const Catalogue& catalogue, const TimelineItem& item)
{
    const Exercise* exercise = catalogue.exercise(item.exerciseId);
    return exercise == nullptr ? nullptr : exercise->version(item.versionId);
}

/// True where everything that has an easier version is done in one.
bool allEasier(const Catalogue& catalogue, const std::vector<TimelineItem>& items)
{
    return std::ranges::all_of(items, [&](const TimelineItem& item) {
        const ExerciseVersion* version = versionOf(catalogue, item);
        const Exercise* exercise = catalogue.exercise(item.exerciseId);
        return exercise == nullptr || exercise->firstEasier() == nullptr ||
               (version != nullptr && version->level == VersionLevel::Easier);
    });
}

bool isGentler(const Catalogue& catalogue, const ActingChoice& choice)
{
    const Exercise* exercise = catalogue.exercise(choice.exerciseId);
    const ExerciseVersion* version = exercise == nullptr ? nullptr : exercise->version(choice.versionId);
    return choice.versionId.isEmpty() || (version != nullptr && version->level == VersionLevel::Easier);
}

/// Today's routines, with the present choices; `hurts`: what hurt in the last session.
std::vector<PlanRoutine> routinesNow(const Catalogue& catalogue, HistoryService& history,
                                     const Settings& settings, const std::vector<HurtRow>& hurts)
{
    const std::vector<ExercisePrefs> chosen = history.read(history.log().prefs().all());
    const std::vector<ExercisePrefs> present =
        settings.alwaysEasier ? alwaysEasier(catalogue, chosen) : chosen;
    std::vector<PlanRoutine> routines;
    for (const Routine& routine : catalogue.routines()) {
        const std::vector<TimelineItem> items = sessionItems(catalogue, routine, present);
        PlanRoutine entry;
        entry.id = routine.id;
        entry.exercises = static_cast<int>(items.size());
        entry.length =
            buildTimeline(catalogue, items, optionsFor(routine, timelineOptions(settings))).total();
        entry.easier = !items.empty() && allEasier(catalogue, items);
        entry.changedAfterHurt =
            std::ranges::any_of(actingChoices(catalogue, routine, chosen), [&](const ActingChoice& choice) {
                return isGentler(catalogue, choice) &&
                       std::ranges::find(hurts, choice.exerciseId, &HurtRow::exerciseId) != hurts.end();
            });
        const auto sided = std::ranges::find_if(
            items, [](const TimelineItem& item) { return item.startSide != Side::None; });
        if (sided != items.end()) {
            entry.startSide = sided->startSide;
            entry.sidedExercise = sided->exerciseId;
        }
        routines.push_back(std::move(entry));
    }
    return routines;
}

} // namespace

std::vector<LeftOutExercise> leftOutNow(const Catalogue& catalogue, HistoryService& history)
{
    const SessionReader& reader = history.log().reader();
    std::vector<LeftOutExercise> leftOut;
    for (const ExercisePrefs& prefs : history.read(history.log().prefs().all())) {
        if (!prefs.leftOutSince || catalogue.exercise(prefs.exerciseId) == nullptr) {
            continue;
        }
        LeftOutExercise entry{prefs.exerciseId, *prefs.leftOutSince};
        const std::vector<SessionId> hurt = history.read(reader.sessionsThatHurt(prefs.exerciseId, 0, 1));
        if (!hurt.empty()) {
            if (const auto session = history.read(reader.session(hurt.front()))) {
                entry.hurtOn = session->started.localDate;
            }
        }
        leftOut.push_back(std::move(entry));
    }
    return leftOut;
}

PlanInput planInput(const Catalogue& catalogue, HistoryService& history, const Settings& settings,
                    const std::vector<SessionRow>& sessions, const QString& picked)
{
    const SessionReader& reader = history.log().reader();
    const Moment now = history.clock().now();
    PlanInput input;
    input.today = now.localDate;
    input.time = now.local().time();
    std::ranges::copy_if(sessions, std::back_inserter(input.sessions), [](const SessionRow& session) {
        return session.status != SessionStatus::InProgress;
    });
    std::vector<HurtRow> lastHurts;
    for (std::size_t i = 0; i < std::min(planFeltSessions, input.sessions.size()); ++i) {
        const auto detail = history.read(reader.detail(input.sessions[i].id));
        input.pains.push_back(detail ? painOf(*detail) : SessionPain{});
        if (i == 0 && detail) {
            lastHurts = detail->hurts;
        }
    }
    input.routines = routinesNow(catalogue, history, settings, lastHurts);
    input.leftOut = leftOutNow(catalogue, history);
    input.month =
        history.read(reader.heldBySide(QDate(input.today.year(), input.today.month(), 1), input.today));
    const auto gentle = history.read(history.log().gentlePlan().newest());
    if (gentle && gentle->ended) {
        input.gentleDays = {gentle->started, *gentle->ended, gentle->routineId};
    }
    input.firstChoice = settings.firstRoutine;
    input.picked = picked;
    input.daysAWeek = settings.daysAWeek;
    const Qt::DayOfWeek firstDay = QLocale().firstDayOfWeek();
    const QDate week = weekStart(input.today, firstDay);
    input.daysThisWeek =
        weekOf(history.read(reader.days(week, week.addDays(6))), input.today, firstDay).activeDays;
    input.limits = painLimits(settings);
    return input;
}

} // namespace backstretch
