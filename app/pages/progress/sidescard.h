// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/titledcard.h"
#include "core/catalogue/catalogue.h"
#include "core/progress/exerciseseries.h"

#include <QDate>

#include <vector>

namespace backstretch {

class BsButton;
class ChartKey;
class Label;
class SidesChart;

/// How long each side was held, and one repetition more on the side with less, once, for whoever wants it.
class SidesCard : public TitledCard
{
    Q_OBJECT

public:
    struct Content
    {
        std::vector<SideTotals> totals; ///< the oldest first
        int weeks = 1;                  ///< in each of them
        int times = 0;                  ///< the exercise was done
        SideDifference difference;
        Side offered = Side::None; ///< one more may be had on this side
        Side added = Side::None;   ///< one more is planned on this side
        QString span;              ///< "6 weeks"
    };

    explicit SidesCard(const Theme& theme, QWidget* parent = nullptr);

    void setContent(const Exercise& exercise, Content content, QDate today);
    void retranslate();

Q_SIGNALS:
    /// None: not any more.
    void oneMoreWanted(Side side);

private:
    void refresh();

    const Exercise* m_exercise = nullptr;
    Content m_content;
    QDate m_today;

    QWidget* m_keys;
    ChartKey* m_right;
    ChartKey* m_left;
    SidesChart* m_chart;
    Label* m_none;
    Label* m_line;
    BsButton* m_more;
    Label* m_added;
    BsButton* m_undo;
};

} // namespace backstretch
