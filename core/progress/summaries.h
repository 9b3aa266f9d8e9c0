// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/clock.h"

#include <QDate>

#include <span>
#include <vector>

namespace backstretch {

/// What was done on one local day.
struct DaySummary
{
    QDate date;
    int sessions = 0;
    Millis active{0};

    friend bool operator==(const DaySummary&, const DaySummary&) = default;
};

/// What was done in one week. `days` has seven entries, the first is the week's first day.
struct WeekSummary
{
    QDate start;
    std::vector<DaySummary> days;
    int sessions = 0;
    int activeDays = 0;
    Millis active{0};

    friend bool operator==(const WeekSummary&, const WeekSummary&) = default;
};

/// The day on which the week of `date` begins, for a locale whose weeks begin on `firstDay`.
[[nodiscard]] QDate weekStart(QDate date, Qt::DayOfWeek firstDay);

/// One entry for every day from `first` to `last`, also for those without a session. `known` may
/// have gaps and any order; several entries for a day are added up.
[[nodiscard]] std::vector<DaySummary> everyDay(std::span<const DaySummary> known, QDate first, QDate last);

/// The week that `date` is in.
[[nodiscard]] WeekSummary weekOf(std::span<const DaySummary> known, QDate date, Qt::DayOfWeek firstDay);

/// The last `count` weeks, the oldest first; the last one holds `today`.
[[nodiscard]] std::vector<WeekSummary> lastWeeks(std::span<const DaySummary> known, QDate today, int count,
                                                 Qt::DayOfWeek firstDay);

/// Minutes as the program says them: to the nearest, and never 0 for something that was done.
[[nodiscard]] int wholeMinutes(Millis duration);

} // namespace backstretch
