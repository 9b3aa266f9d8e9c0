// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QAbstractButton>
#include <QDate>

#include <vector>

namespace backstretch {

class Theme;

/// A small line of pain numbers over some days, 0 to 10, that can be pressed for more. The first number is
/// an open dot, the last one a filled dot. Time runs in the direction of reading.
class PainLine : public QAbstractButton, public AccessibleSource
{
    Q_OBJECT

public:
    struct Point
    {
        QDate day;
        int number = 0; ///< 0 to 10

        friend bool operator==(const Point&, const Point&) = default;
    };

    explicit PainLine(const Theme& theme, QWidget* parent = nullptr);

    /// Oldest first; several of one day stand side by side. At least two, or nothing is drawn.
    void setPoints(std::vector<Point> points);
    [[nodiscard]] const std::vector<Point>& points() const { return m_points; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] std::vector<QPointF> places() const;
    void paintAxes(QPainter& painter) const;

    const Theme& m_theme;
    std::vector<Point> m_points;
};

} // namespace backstretch
