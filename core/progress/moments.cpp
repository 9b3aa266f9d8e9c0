// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/moments.h"

#include <QTimeZone>

namespace backstretch {

Moment momentOn(QDate day, QTime time, const OffsetAt& offsetAt, std::optional<int> preferred)
{
    const qint64 wall = QDateTime(day, time, QTimeZone::utc()).toMSecsSinceEpoch();
    const auto with = [&](int offset) { return wall - offset * 1000LL; };
    // No zone changes its clocks twice in two days.
    constexpr qint64 aDay = 86'400'000;
    const int before = offsetAt(wall - aDay);
    const int after = offsetAt(wall + aDay);
    const auto shows = [&](int offset) { return offsetAt(with(offset)) == offset; };
    int offset = before;
    if (preferred && (*preferred == before || *preferred == after) && shows(*preferred)) {
        offset = *preferred;
    } else if (!shows(before) && shows(after)) {
        offset = after;
    }
    return {with(offset), offset, day};
}

Moment momentMoved(const Moment& from, QDate day, QTime time, const OffsetAt& offsetHere)
{
    const QTime then = from.local().time();
    const bool wasHere = momentOn(from.localDate, then, offsetHere, from.utcOffsetSeconds) == from;
    const OffsetAt there = [&](qint64) { return from.utcOffsetSeconds; };
    return momentOn(day, time, wasHere ? offsetHere : there, from.utcOffsetSeconds);
}

} // namespace backstretch
