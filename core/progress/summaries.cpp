// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/summaries.h"

#include <algorithm>

namespace backstretch {

QDate weekStart(QDate date, Qt::DayOfWeek firstDay)
{
    const int daysInto = (date.dayOfWeek() - static_cast<int>(firstDay) + 7) % 7;
    return date.addDays(-daysInto);
}

std::vector<DaySummary> everyDay(std::span<const DaySummary> known, QDate first, QDate last)
{
    std::vector<DaySummary> days;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        days.push_back({date, 0, Millis{0}});
    }
    for (const DaySummary& day : known) {
        if (day.date >= first && day.date <= last) {
            DaySummary& sum = days[static_cast<std::size_t>(first.daysTo(day.date))];
            sum.sessions += day.sessions;
            sum.active += day.active;
        }
    }
    return days;
}

WeekSummary weekOf(std::span<const DaySummary> known, QDate date, Qt::DayOfWeek firstDay)
{
    WeekSummary week;
    week.start = weekStart(date, firstDay);
    week.days = everyDay(known, week.start, week.start.addDays(6));
    for (const DaySummary& day : week.days) {
        week.sessions += day.sessions;
        week.active += day.active;
        week.activeDays += day.sessions > 0 ? 1 : 0;
    }
    return week;
}

std::vector<WeekSummary> lastWeeks(std::span<const DaySummary> known, QDate today, int count,
                                   Qt::DayOfWeek firstDay)
{
    std::vector<WeekSummary> weeks;
    for (qint64 back = count - 1; back >= 0; --back) {
        weeks.push_back(weekOf(known, today.addDays(-7 * back), firstDay));
    }
    return weeks;
}

int wholeMinutes(Millis duration)
{
    if (duration <= Millis{0}) {
        return 0;
    }
    const auto rounded = std::chrono::round<std::chrono::minutes>(duration).count();
    return std::max(1, static_cast<int>(rounded));
}

} // namespace backstretch
