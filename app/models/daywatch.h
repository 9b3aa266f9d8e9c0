// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace backstretch {

class WallClock;

/// Says when a new local day has begun while the program stays open.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(const WallClock& clock, QObject* parent = nullptr);

    /// Looks at the calendar now: by itself at midnight, and whenever somebody comes back to the window.
    void check();
    /// How long it waits before it looks again.
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    void dayBegan(QDate day);

private:
    const WallClock& m_clock;
    QDate m_day;
    QTimer m_timer;
};

} // namespace backstretch
