// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/progress/summaries.h"

namespace backstretch {

class Label;
class WeekStrip;

/// What was done this week, and the plan. It counts what was done; it knows no streak and no debt.
class WeekCard : public Card
{
    Q_OBJECT

public:
    explicit WeekCard(const Theme& theme, QWidget* parent = nullptr);

    /// `ever`: something was done at any time.
    void setWeek(const WeekSummary& week, QDate today, bool ever);
    /// Days a week; 0: nothing is said of a plan.
    void setPlan(int daysAWeek);
    void retranslate();

Q_SIGNALS:
    void dayOpened(QDate day);

private:
    void showWords();

    WeekSummary m_week;
    bool m_ever = false;
    int m_days = 0;
    Label* m_title;
    Label* m_line;
    WeekStrip* m_strip;
    Label* m_plan;
};

} // namespace backstretch
