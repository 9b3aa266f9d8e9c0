// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/suggestion.h"

#include <algorithm>
#include <optional>

namespace backstretch {
namespace {

constexpr int kLongBreakDays = 7;
constexpr std::size_t kOthers = 3;

std::optional<QDate> lastDay(const std::vector<SessionRow>& sessions, const QString& routineId)
{
    std::optional<QDate> last;
    for (const SessionRow& session : sessions) {
        if (session.routineId == routineId && (!last || session.started.localDate > *last)) {
            last = session.started.localDate;
        }
    }
    return last;
}

/// The routine after `id` in the catalogue's order. The gentle start (the first one) is passed over.
const Routine& after(const std::vector<Routine>& routines, const QString& id)
{
    const auto found = std::find_if(routines.begin(), routines.end(),
                                    [&id](const Routine& routine) { return routine.id == id; });
    const std::size_t next =
        found == routines.end() ? 1 : static_cast<std::size_t>(found - routines.begin()) + 1;
    return next < routines.size() ? routines[next] : routines[routines.size() > 1 ? 1 : 0];
}

} // namespace

Suggestion suggestRoutine(const Catalogue& catalogue, const std::vector<SessionRow>& sessions, QDate today,
                          const QString& firstChoice, PainLight last)
{
    Suggestion result;
    const std::vector<Routine>& routines = catalogue.routines();
    if (routines.empty()) {
        return result;
    }
    const QString gentle = routines.front().id;
    if (sessions.empty()) {
        result.mood = Suggestion::Mood::First;
        result.routineId = catalogue.routine(firstChoice) ? firstChoice : gentle;
        return result;
    }

    std::vector<SessionRow> inOrder = sessions;
    std::sort(inOrder.begin(), inOrder.end(),
              [](const SessionRow& a, const SessionRow& b) { return a.started.utcMs < b.started.utcMs; });
    const QDate lastDate = inOrder.back().started.localDate;

    if (lastDate >= today) {
        result.mood = Suggestion::Mood::DoneToday;
    } else if (lastDate.daysTo(today) >= kLongBreakDays) {
        result.mood = Suggestion::Mood::LongBreak;
    }
    if (dayAfter(last) == DayAfter::RestFirst && result.mood != Suggestion::Mood::LongBreak) {
        result.mood = Suggestion::Mood::RestFirst;
    }

    if (result.mood == Suggestion::Mood::LongBreak || result.mood == Suggestion::Mood::RestFirst) {
        result.routineId = gentle;
    } else {
        const auto lastRoutine =
            std::find_if(inOrder.rbegin(), inOrder.rend(), [&catalogue](const SessionRow& s) {
                return catalogue.routine(s.routineId) != nullptr;
            });
        const bool choiceIsOpen = catalogue.routine(firstChoice) && !lastDay(sessions, firstChoice);
        result.routineId = choiceIsOpen                    ? firstChoice
                           : lastRoutine == inOrder.rend() ? gentle
                                                           : after(routines, lastRoutine->routineId).id;
    }
    if (const std::optional<QDate> day = lastDay(sessions, result.routineId)) {
        result.reason = Suggestion::Reason::LastDone;
        result.lastDone = *day;
    } else {
        result.reason = Suggestion::Reason::NeverTried;
    }
    return result;
}

std::vector<QString> otherRoutines(const Catalogue& catalogue, const QString& suggested)
{
    std::vector<QString> others;
    const std::vector<Routine>& routines = catalogue.routines();
    const auto found = std::find_if(routines.begin(), routines.end(),
                                    [&suggested](const Routine& routine) { return routine.id == suggested; });
    const std::size_t start =
        found == routines.end() ? 0 : static_cast<std::size_t>(found - routines.begin());
    for (std::size_t i = 1; i < routines.size() && others.size() < kOthers; ++i) {
        const QString& id = routines[(start + i) % routines.size()].id;
        if (id != suggested) {
            others.push_back(id);
        }
    }
    return others;
}

} // namespace backstretch
