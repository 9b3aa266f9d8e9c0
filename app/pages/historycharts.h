// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "core/progress/painseries.h"
#include "core/progress/summaries.h"

#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;

namespace backstretch {

class BarChart;
class Card;
class ChartKey;
class HeatCalendar;
class Label;
class PainChart;
class SegmentedControl;
class TitledCard;

/// The days of a month, the minutes of each week and the pain numbers: three cards beside each other, two and
/// one, or one at a time where there is room for no more.
class HistoryCharts : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryCharts(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] HeatCalendar& calendar() { return *m_calendar; }
    /// What the keys begin with.
    [[nodiscard]] QWidget* firstFocus();
    /// The cards that are in sight.
    [[nodiscard]] QList<QWidget*> areas() const;

    /// The oldest first; the last one is the present week. `sessions`: how many there are in all.
    void setWeeks(std::vector<WeekSummary> weeks, int sessions, QDate today);
    /// The oldest first.
    void setPain(std::vector<PainPoint> points, QDate today);

    void arrange(Breakpoint breakpoint);
    void retranslate();

Q_SIGNALS:
    void sessionWanted(SessionId session);

private:
    void showWeeks();
    void showPain();
    void showParts();
    [[nodiscard]] std::array<Card*, 3> cards() const;

    const Theme& m_theme;
    std::vector<WeekSummary> m_weeks;
    std::vector<PainPoint> m_points;
    QDate m_today;
    int m_sessions = 0;
    bool m_oneAtATime = false;

    SegmentedControl* m_choice;
    QGridLayout* m_grid;
    Card* m_calendarCard;
    HeatCalendar* m_calendar;
    TitledCard* m_minutesCard;
    Label* m_minutesLine;
    BarChart* m_minutes;
    Label* m_minutesNone;
    TitledCard* m_painCard;
    QWidget* m_painKeys;
    ChartKey* m_before;
    ChartKey* m_after;
    PainChart* m_pain;
    Label* m_painNone;
    Label* m_changeTitle;
    Label* m_change;
};

} // namespace backstretch
