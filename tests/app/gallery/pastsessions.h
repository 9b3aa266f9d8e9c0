// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/historyservice.h"
#include "core/history/wallclock.h"

#include <QDateTime>
#include <QTimeZone>

namespace backstretch {

/// Thursday 19 November 2026, nine in the morning; moved back while the log is filled.
class GalleryClock final : public WallClock
{
public:
    [[nodiscard]] Moment now() const override
    {
        const QDateTime nine(QDate(2026, 11, 19), QTime(8, 0), QTimeZone::utc());
        return momentAt(nine.addDays(-daysAgo).toMSecsSinceEpoch(), 3600);
    }
    int daysAgo = 0;
};

/// One session; what it is like before and after, and how long it took.
struct Past
{
    int before;
    int after;
    Millis active;
};

[[nodiscard]] bool addSession(HistoryService& history, const Past& past);
/// A few sessions, so that lists and calendars have something to show.
[[nodiscard]] bool fillLog(HistoryService& history, GalleryClock& clock);
/// Some weeks of an exercise with sides: a hold that grew, a side with less, one time that hurt.
[[nodiscard]] bool fillRaises(HistoryService& history, GalleryClock& clock);

} // namespace backstretch
