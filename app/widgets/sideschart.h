// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chart.h"

#include <vector>

namespace backstretch {

/// Two bars for each stretch of time: the right side filled, the left one hollow.
class SidesChart : public Chart
{
    Q_OBJECT
public:
    struct Pair
    {
        int right = 0; ///< seconds
        int left = 0;
        QString label;
        QString sentence;

        friend bool operator==(const Pair&, const Pair&) = default;
    };

    using Chart::Chart;

    void setPairs(std::vector<Pair> pairs);

    [[nodiscard]] int count() const override { return static_cast<int>(m_pairs.size()); }
    [[nodiscard]] QString sentence(int index) const override;
    [[nodiscard]] QRectF valueRect(int index) const override;

protected:
    void draw(QPainter& painter) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF bar(int index, bool left) const;

    std::vector<Pair> m_pairs;
    int m_top = 20;
};

/// A bar of one side, for the legend too.
void paintSideBar(QPainter& painter, const Theme& theme, const QRectF& box, bool left);

} // namespace backstretch
