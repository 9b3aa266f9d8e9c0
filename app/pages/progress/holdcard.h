// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress/exercisecard.h"

namespace backstretch {

class ChartKey;
class HoldChart;
class Label;
class SegmentedControl;

/// The hold, or the repetitions, of one exercise over the times it was done, against what the source says.
class HoldCard : public ExerciseCard
{
    Q_OBJECT

public:
    explicit HoldCard(const Theme& theme, QWidget* parent = nullptr);

    void retranslate();

protected:
    void showTimes(const Exercise& exercise) override;

private:
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
