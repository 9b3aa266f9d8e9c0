// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/summaries.h"

#include <QAbstractButton>

#include <array>

class QHBoxLayout;

namespace backstretch {

class Theme;

/// One day of the week: its name, a disc (with a check when something was done), minutes or "Today".
class WeekDay : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WeekDay(const Theme& theme, QWidget* parent = nullptr);

    void setDay(const DaySummary& day, QDate today);
    [[nodiscard]] QDate date() const { return m_day.date; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString below() const;

    const Theme& m_theme;
    DaySummary m_day;
    QDate m_today;
};

/// The seven days of a week. One stop for Tab; arrows go from day to day.
class WeekStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStrip(const Theme& theme, QWidget* parent = nullptr);

    void setWeek(const WeekSummary& week, QDate today);

Q_SIGNALS:
    void opened(QDate day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step(int from, int by);

    const Theme& m_theme;
    std::array<WeekDay*, 7> m_days{};
};

} // namespace backstretch
