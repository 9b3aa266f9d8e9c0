// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/daywatch.h"

#include "core/history/wallclock.h"

#include <QDateTime>

#include <algorithm>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

// A timer stands still while the computer sleeps, and clocks are put forward and travel: so midnight is
// never waited for in one go.
constexpr std::chrono::milliseconds kLongestWait = 1h;

std::chrono::milliseconds untilMidnight(const Moment& now)
{
    return std::chrono::milliseconds(24h) -
           std::chrono::milliseconds(now.local().time().msecsSinceStartOfDay());
}

} // namespace

DayWatch::DayWatch(const WallClock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_day(clock.now().localDate)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer); // to the second; a coarse one may be minutes early
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::check);
    check();
}

void DayWatch::check()
{
    const Moment now = m_clock.now();
    m_timer.start(std::min(untilMidnight(now) + 1s, kLongestWait));
    if (now.localDate != m_day) {
        m_day = now.localDate;
        Q_EMIT dayBegan(m_day);
    }
}

} // namespace backstretch
