// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chart.h"

#include <optional>
#include <vector>

namespace backstretch {

/// Numbers from 0 to 10 before and after each session, one column a session: a ring and a dot with a line
/// between them. The axis always is the whole scale, so that a small change looks small.
class PainChart : public Chart
{
    Q_OBJECT
public:
    struct Session
    {
        std::optional<int> before;
        std::optional<int> after;
        QString label;
        QString sentence;

        friend bool operator==(const Session&, const Session&) = default;
    };

    using Chart::Chart;

    void setSessions(std::vector<Session> sessions);

    [[nodiscard]] int count() const override { return static_cast<int>(m_sessions.size()); }
    [[nodiscard]] QString sentence(int index) const override;
    [[nodiscard]] QRectF valueRect(int index) const override;

protected:
    void draw(QPainter& painter) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double radius() const;
    [[nodiscard]] QPointF place(int index, int number) const;

    std::vector<Session> m_sessions;
};

/// The marks of the chart, for its legend.
void paintPainMark(QPainter& painter, const Theme& theme, const QPointF& centre, double radius, bool after);

} // namespace backstretch
