// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/localtime.h"
#include "core/reminders/scheduler.h"

#include <QTimeZone>

#include <string>
#include <vector>

namespace backstretch {

/// Somebody with reminders, in Berlin unless told otherwise. Time goes on when the test says so.
struct ReminderWorld
{
    ReminderPlan plan;
    ReminderState state;
    Surroundings around;
    std::vector<std::string> shown; ///< "19 15:30", as local clocks showed it

    explicit ReminderWorld(const char* zone = "Europe/Berlin")
    {
        plan.on = true;
        around.zone = QTimeZone(zone);
        at(QDate(2026, 11, 19), QTime(9, 0)); // a Thursday
    }

    void remindAt(QTime time, Weekdays days = Weekdays::everyDay(), const QString& routine = {})
    {
        plan.times.push_back({time, days, routine});
    }

    /// Sets the clock; nobody looks meanwhile.
    void at(QDate day, QTime time)
    {
        around.utcMs = *instantOf(day, time.hour() * 60 + time.minute(), around.zone);
    }
    void at(QTime time) { at(localAt(around.utcMs, around.zone).date(), time); }

    ReminderLook look()
    {
        ReminderLook result = lookForReminder(plan, state, around);
        state = result.state;
        if (result.show) {
            shown.push_back(clock(around.utcMs));
        }
        return result;
    }
    /// Goes on to this moment as the program does: it sleeps until it is to look again.
    void goOn(QDate day, QTime time)
    {
        const qint64 end = *instantOf(day, time.hour() * 60 + time.minute(), around.zone);
        for (int looks = 0; looks < 10'000; ++looks) {
            const ReminderLook result = look();
            if (!result.againUtcMs || *result.againUtcMs > end) {
                around.utcMs = end;
                return;
            }
            around.utcMs = *result.againUtcMs;
        }
    }
    void goOn(QTime time) { goOn(localAt(around.utcMs, around.zone).date(), time); }

    [[nodiscard]] std::string clock(qint64 utcMs) const
    {
        return localAt(utcMs, around.zone).toString(QStringLiteral("d HH:mm")).toStdString();
    }
    [[nodiscard]] std::string next() const
    {
        const auto upcoming = upcomingReminder(plan, state, around);
        return upcoming ? clock(upcoming->utcMs) : std::string("none");
    }
};

} // namespace backstretch
