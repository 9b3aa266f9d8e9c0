// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/exerciseseries.h"

#include "core/progress/summaries.h"

#include <algorithm>

namespace backstretch {

int ExerciseTime::repetitions() const
{
    return doneLeft > 0 || doneRight > 0 ? std::min(doneLeft, doneRight) : done;
}

int ExerciseTime::holdSeconds() const
{
    return static_cast<int>(std::chrono::round<std::chrono::seconds>(hold).count());
}

std::vector<SideTotals> sidesOverTime(std::span<const ExerciseTime> times, QDate today, int groups, int weeks,
                                      Qt::DayOfWeek firstDay)
{
    std::vector<SideTotals> totals;
    const qint64 span = 7 * static_cast<qint64>(weeks);
    const QDate end = weekStart(today, firstDay).addDays(7); // behind the last one
    for (qint64 back = groups; back > 0; --back) {
        totals.push_back({end.addDays(-back * span), Millis{0}, Millis{0}});
    }
    for (const ExerciseTime& time : times) {
        const qint64 days = totals.empty() ? -1 : totals.front().start.daysTo(time.started.localDate);
        if (days >= 0 && time.started.localDate < end) {
            SideTotals& group = totals[static_cast<std::size_t>(days / span)];
            group.left += time.left;
            group.right += time.right;
        }
    }
    return totals;
}

SideDifference sideDifference(std::span<const ExerciseTime> times)
{
    SideDifference found;
    Millis left{0};
    Millis right{0};
    for (const ExerciseTime& time : times) {
        found.times += time.hasSides() ? 1 : 0;
        left += time.left;
        right += time.right;
    }
    const Millis by = std::chrono::abs(left - right);
    if (by > Millis{0} && by * 100 >= std::max(left, right) * sidesDifferPercent) {
        found.less = left < right ? Side::Left : Side::Right;
        found.by = by;
    }
    return found;
}

Side sideForOneMore(std::span<const ExerciseTime> newestLast, int repetitionsNow, int mostRepetitions,
                    const PainLimits& limits)
{
    constexpr std::size_t green = 3;
    const SideDifference difference = sideDifference(newestLast);
    if (difference.less == Side::None || difference.times < leastTimesForSides || newestLast.size() < green ||
        repetitionsNow >= mostRepetitions) {
        return Side::None;
    }
    const auto last = newestLast.last(green);
    const bool good = std::ranges::all_of(last, [&](const ExerciseTime& time) {
        const bool sideHurt =
            std::ranges::find(time.hurts, difference.less, &HurtRow::side) != time.hurts.end();
        return lightOf(time.pain, limits) == PainLight::Green && !sideHurt;
    });
    return good ? difference.less : Side::None;
}

HurtCount hurtCount(std::span<const ExerciseTime> newestLast)
{
    HurtCount count;
    for (const ExerciseTime& time : newestLast) {
        ++count.times;
        count.hurt += time.hurts.empty() ? 0 : 1;
        count.since = time.hurts.empty() ? count.since + 1 : 0;
    }
    return count;
}

} // namespace backstretch
