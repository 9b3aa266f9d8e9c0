// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/localtime.h"

namespace backstretch {
namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;
constexpr qint64 kMinuteMs = 60'000;

qint64 offsetMs(qint64 utcMs, const QTimeZone& zone)
{
    return zone.isValid() ? 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) : 0;
}

} // namespace

QDateTime localAt(qint64 utcMs, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs + offsetMs(utcMs, zone), Qt::UTC);
}

std::optional<qint64> instantOf(QDate day, int minute, const QTimeZone& zone)
{
    const qint64 shown = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minute * kMinuteMs;
    const qint64 before = offsetMs(shown - kDayMs, zone);
    const qint64 after = offsetMs(shown + kDayMs, zone);
    for (const qint64 offset : {before, after}) {
        if (offsetMs(shown - offset, zone) == offset) {
            return shown - offset;
        }
    }
    const qint64 leftOut = shown - before;
    return localAt(leftOut, zone).date() == day ? std::optional(leftOut) : std::nullopt;
}

} // namespace backstretch
