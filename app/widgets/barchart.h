// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chart.h"

#include <vector>

namespace backstretch {

/// Bars beside each other, from 0 to a round number: minutes each week.
class BarChart : public Chart
{
    Q_OBJECT
public:
    struct Bar
    {
        int value = 0;
        bool current = false; ///< the present week: marked, because it is not over
        QString label;        ///< under it, where there is room
        QString sentence;

        friend bool operator==(const Bar&, const Bar&) = default;
    };

    using Chart::Chart;

    void setBars(std::vector<Bar> bars);
    /// The end of the axis for a highest value: 20, 40, 60, 90, 120, 180, then hours.
    [[nodiscard]] static int axisTop(int highest);

    [[nodiscard]] int count() const override { return static_cast<int>(m_bars.size()); }
    [[nodiscard]] QString sentence(int index) const override;
    [[nodiscard]] QRectF valueRect(int index) const override;

protected:
    void draw(QPainter& painter) override;

private:
    [[nodiscard]] QRectF plot() const; ///< left to right, before mirroring
    [[nodiscard]] double heightOf(int value) const;
    [[nodiscard]] QRectF column(int index) const;

    std::vector<Bar> m_bars;
    int m_top = 20;
};

} // namespace backstretch
