// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/catalogue/catalogue.h"
#include "core/progress/exerciseseries.h"

#include <QDate>

#include <vector>

namespace backstretch {

class ChartKey;
class HoldChart;
class Label;
class SegmentedControl;

/// The hold, or the repetitions, of one exercise over the times it was done, against what the source says.
class HoldCard : public Card
{
    Q_OBJECT

public:
    explicit HoldCard(const Theme& theme, QWidget* parent = nullptr);

    /// The oldest first.
    void setTimes(const Exercise& exercise, std::vector<ExerciseTime> times, QDate today);
    void retranslate();

Q_SIGNALS:
    void sessionWanted(SessionId session);

private:
    void refresh();

    const Exercise* m_exercise = nullptr;
    std::vector<ExerciseTime> m_times;
    QDate m_today;

    Label* m_title;
    Label* m_line;
    SegmentedControl* m_figure;
    QWidget* m_keys;
    ChartKey* m_normal;
    ChartKey* m_easier;
    ChartKey* m_hurt;
    HoldChart* m_chart;
    Label* m_none;
};

} // namespace backstretch
