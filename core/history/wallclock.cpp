// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/wallclock.h"

namespace backstretch {

Moment momentAt(qint64 utcMs, int utcOffsetSeconds)
{
    Moment moment{utcMs, utcOffsetSeconds, QDate()};
    moment.localDate = moment.local().date();
    return moment;
}

Moment SystemWallClock::now() const
{
    const QDateTime now = QDateTime::currentDateTime();
    return momentAt(now.toMSecsSinceEpoch(), now.offsetFromUtc());
}

int SystemWallClock::offsetAt(qint64 utcMs) const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).offsetFromUtc();
}

} // namespace backstretch
