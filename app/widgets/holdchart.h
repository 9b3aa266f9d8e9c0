// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chart.h"

#include <optional>
#include <vector>

namespace backstretch {

/// One figure of an exercise over the times it was done: seconds of a hold, or repetitions. The axis is the
/// exercise's own limit, never what happens to be there. A time that hurt has a star instead of a dot, and
/// the line is not drawn through it.
class HoldChart : public Chart
{
    Q_OBJECT
public:
    struct Time
    {
        int value = 0;
        bool easier = false; ///< a hollow dot
        bool hurt = false;
        QString label;
        QString sentence;

        friend bool operator==(const Time&, const Time&) = default;
    };
    /// What stands behind the dots.
    struct Frame
    {
        int top = 10;                     ///< the end of the axis
        std::optional<int> line = {};     ///< dashed: the source's own figure
        QString lineText = {};            ///< beside it
        std::optional<int> bandFrom = {}; ///< where the program may propose; none without bandTo
        std::optional<int> bandTo = {};
        QString bandText = {};

        friend bool operator==(const Frame&, const Frame&) = default;
    };

    using Chart::Chart;

    void setTimes(std::vector<Time> times, Frame frame);

    [[nodiscard]] int count() const override { return static_cast<int>(m_times.size()); }
    [[nodiscard]] QString sentence(int index) const override;
    [[nodiscard]] QRectF valueRect(int index) const override;

protected:
    void draw(QPainter& painter) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double radius() const;
    [[nodiscard]] double heightOf(int value) const;
    [[nodiscard]] QPointF place(int index) const;
    void drawFrame(QPainter& painter) const;
    void drawText(QPainter& painter, const QString& text, double y, bool above) const;

    std::vector<Time> m_times;
    Frame m_frame;
};

/// The dot of the chart, for its legend.
void paintTimeMark(QPainter& painter, const Theme& theme, const QPointF& centre, double radius, bool hollow);

} // namespace backstretch
