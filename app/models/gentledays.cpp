// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/gentledays.h"

#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/settings.h"
#include "app/text/durations.h"

#include <QtGlobal>

#include <algorithm>

namespace backstretch {
namespace {

// A plan has few days; this is more than anybody does in them.
constexpr int kSessionsLookedAt = 200;
constexpr std::size_t kMostSteps = 20;
// Of the last sessions, to know whether gentle days are to be offered, and what was done last.
constexpr int kLastSessions = 20;

GentleSession gentleSession(HistoryService& history, const SessionRow& row)
{
    SessionPain pain{row.painBefore, row.painAfter, row.painNextDay, {}};
    if (row.timesHurt > 0) {
        if (const auto detail = history.read(history.log().reader().detail(row.id))) {
            pain = painOf(*detail);
        }
    }
    return {row.started.localDate, row.started.utcMs, std::move(pain), row.active};
}

std::vector<GentleSession> finishedSince(HistoryService& history, QDate day,
                                         const std::vector<SessionRow>& newestFirst)
{
    std::vector<GentleSession> found;
    for (const SessionRow& row : newestFirst) {
        if (row.status != SessionStatus::InProgress && row.started.localDate >= day) {
            found.push_back(gentleSession(history, row));
        }
    }
    return found;
}

/// The easy moves, each as the usual routine has it.
Routine routineOf(const Catalogue& catalogue, const GentlePlan& plan,
                  const std::vector<GentleLeftOut>& leftOut)
{
    const Routine* usual = catalogue.routine(plan.routineId);
    Routine routine;
    routine.id = gentleRoutineId;
    for (const QString& id : easyMoves(catalogue, usual, leftOut)) {
        RoutineItem item;
        item.exerciseId = id;
        if (usual != nullptr) {
            const auto known = std::ranges::find(usual->items, id, &RoutineItem::exerciseId);
            item = known != usual->items.end() ? *known : item;
        }
        routine.items.push_back(std::move(item));
    }
    routine.name = easyMovesName(routine.items.size());
    return routine;
}

/// How long the session is on each step, up to what is usual.
std::vector<Millis> lengthsOf(const Catalogue& catalogue, const Routine& routine, const GentlePlan& plan,
                              const std::vector<ExercisePrefs>& usual,
                              const std::vector<GentleLeftOut>& leftOut, const TimelineOptions& options)
{
    const Routine* before = catalogue.routine(plan.routineId);
    const auto lengthOn = [&](int step) {
        return sessionLength(catalogue, routine, gentleChoices(catalogue, usual, leftOut, step), options);
    };
    std::vector<Millis> lengths{lengthOn(0)};
    // Nothing was done before: twice the first step is a way back, too.
    const Millis most =
        before != nullptr ? sessionLength(catalogue, *before, usual, options) : 2 * lengths.front();
    while (lengths.size() < kMostSteps) {
        const Millis next = lengthOn(static_cast<int>(lengths.size()));
        if (next <= lengths.back() || next > most) {
            break; // at the limits, or as long as usual
        }
        lengths.push_back(next);
    }
    return lengths;
}

} // namespace

std::size_t GentleDays::step() const
{
    return std::min(static_cast<std::size_t>(std::max(0, plan.step)), lengths.size() - 1);
}

int GentleDays::minutes(std::size_t step) const
{
    return roundedMinutes(lengths[std::min(step, lengths.size() - 1)]);
}

QString easyMovesName(std::size_t moves)
{
    return QLatin1String(moves == 1 ? QT_TRANSLATE_NOOP("routine:gentle-days", "One easy move")
                                    : QT_TRANSLATE_NOOP("routine:gentle-days", "Two easy moves"));
}

bool isGentle(HistoryService& history)
{
    return history.read(history.log().gentlePlan().current()).has_value();
}

std::optional<Routine> gentleRoutine(const Catalogue& catalogue, HistoryService& history)
{
    const auto plan = history.read(history.log().gentlePlan().current());
    return plan ? std::optional(routineOf(catalogue, *plan, leftOutNow(catalogue, history, *plan)))
                : std::nullopt;
}

std::optional<GentleDays> gentleDays(const Catalogue& catalogue, HistoryService& history,
                                     const Settings& settings)
{
    const GentlePlanStore& store = history.log().gentlePlan();
    const auto plan = history.read(store.current());
    if (!plan) {
        return std::nullopt;
    }
    GentleDays days;
    days.plan = *plan;
    days.today = history.today();
    days.day = gentleDay(*plan, days.today);
    days.over = gentleDaysAreOver(*plan, days.today);
    days.leftOut = leftOutNow(catalogue, history, *plan);
    days.routine = routineOf(catalogue, *plan, days.leftOut);
    days.lengths = lengthsOf(catalogue, days.routine, *plan, usualChoices(catalogue, history, settings),
                             days.leftOut, timelineOptions(settings));

    SessionFilter sinceThen;
    sinceThen.from = plan->started;
    const std::vector<GentleSession> sessions = finishedSince(
        history, plan->started, history.read(history.log().reader().sessions(sinceThen, kSessionsLookedAt)));
    const std::vector<RestDay> rests = history.read(store.restDays(plan->started));
    std::vector<int> minutes;
    std::ranges::transform(days.lengths, std::back_inserter(minutes), roundedMinutes);
    days.bars = gentleBars(*plan, days.today, sessions, rests, minutes);
    days.resting = std::ranges::find(rests, days.today, &RestDay::date) != rests.end();
    for (const GentleSession& session : sessions) {
        if (session.day == days.today && session.startedUtcMs >= plan->startedUtcMs) {
            days.activeToday += session.active;
        }
    }
    const PainLimits limits = painLimits(settings);
    days.question = gentleQuestion(*plan, sessions, limits, days.today);
    // When its days are over another question is open: whether to go back at all.
    if (days.over || (days.question.kind == GentleQuestion::Kind::StepUp && !days.canStepUp())) {
        days.question = {};
    }
    days.showsSigns = showsSigns(*plan, sessions, limits);
    return days;
}

GentlePlan newGentlePlan(const Catalogue& catalogue, HistoryService& history, const Settings& settings)
{
    const Moment now = history.clock().now();
    GentlePlan plan;
    plan.started = now.localDate;
    plan.startedUtcMs = now.utcMs;
    for (const SessionRow& row : history.read(history.log().reader().sessions({}, kLastSessions))) {
        if (catalogue.routine(row.routineId) != nullptr) {
            plan.routineId = row.routineId;
            return plan;
        }
    }
    // Nothing was done yet: what was chosen to begin with.
    if (catalogue.routine(settings.firstRoutine) != nullptr) {
        plan.routineId = settings.firstRoutine;
    } else if (!catalogue.routines().empty()) {
        plan.routineId = catalogue.routines().front().id;
    }
    return plan;
}

bool offersGentleDays(HistoryService& history, const Settings& settings,
                      const std::vector<SessionRow>& newestFirst)
{
    if (isGentle(history)) {
        return false;
    }
    const QDate today = history.today();
    const auto sessions = finishedSince(history, today.addDays(-offerWithinDays), newestFirst);
    auto declined = settings.gentleDeclined.isValid() ? std::optional(settings.gentleDeclined) : std::nullopt;
    // Whoever has ended a plan is not asked at once whether to begin one.
    if (const auto last = history.read(history.log().gentlePlan().newest());
        last && last->ended > last->started) {
        declined = declined ? std::max(*declined, *last->ended) : *last->ended;
    }
    return offersGentleDays(sessions, painLimits(settings), declined, today);
}

} // namespace backstretch
