// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chart.h"

#include <vector>

namespace backstretch {

/// One square for each time an exercise was done, with a check, or a star where it hurt.
class HurtSquares : public Chart
{
    Q_OBJECT
public:
    struct Time
    {
        bool hurt = false;
        QString sentence;

        friend bool operator==(const Time&, const Time&) = default;
    };

    explicit HurtSquares(const Theme& theme, QWidget* parent = nullptr);

    void setTimes(std::vector<Time> times);

    [[nodiscard]] int count() const override { return static_cast<int>(m_times.size()); }
    [[nodiscard]] QString sentence(int index) const override;
    [[nodiscard]] QRectF valueRect(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void draw(QPainter& painter) override;
    [[nodiscard]] int valuesInRow() const override { return inRow(width()); }

private:
    [[nodiscard]] double side() const;
    [[nodiscard]] double gap() const;
    [[nodiscard]] int inRow(int width) const;

    std::vector<Time> m_times;
};

} // namespace backstretch
