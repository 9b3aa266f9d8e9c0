// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/planner.h"

#include <QTimeZone>

#include <algorithm>
#include <functional>

namespace backstretch {

/// Thursday 19 November 2026, half past nine.
inline const QDate planToday(2026, 11, 19);

/// A session of that many days ago, at nine in the morning.
inline SessionRow did(const char* routine, int daysAgo, Millis active = std::chrono::minutes(8))
{
    SessionRow session;
    session.routineId = QLatin1String(routine);
    session.status = SessionStatus::Completed;
    session.started.localDate = planToday.addDays(-daysAgo);
    session.started.utcMs =
        QDateTime(session.started.localDate, QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    session.active = active;
    return session;
}

/// Six routines like the shipped ones, and these sessions, newest first.
inline PlanInput planOf(std::vector<SessionRow> sessions)
{
    using namespace std::chrono_literals;
    PlanInput input;
    input.today = planToday;
    input.time = QTime(9, 30);
    input.sessions = std::move(sessions);
    const auto add = [&input](const char* id, int exercises, Millis length) {
        PlanRoutine routine;
        routine.id = QLatin1String(id);
        routine.exercises = exercises;
        routine.length = length;
        input.routines.push_back(routine);
    };
    add("first-steps", 2, 2min);
    add("morning", 4, 8min);
    add("desk-break", 2, 4min);
    add("after-driving", 3, 6min);
    add("stronger-back", 3, 7min);
    add("full", 8, 20min);
    input.routines.front().easier = true;
    return input;
}

inline PlanRoutine& planned(PlanInput& input, const char* routine)
{
    return *std::ranges::find(input.routines, QLatin1String(routine), &PlanRoutine::id);
}

} // namespace backstretch
