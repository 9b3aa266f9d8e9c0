// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/painchart.h"

#include "app/theme/theme.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QLocale>

#include <algorithm>

namespace backstretch {

namespace {

constexpr int worst = 10;
constexpr double largestMark = 6;
constexpr double smallestMark = 2.5;

} // namespace

void paintPainMark(QPainter& painter, const Theme& theme, const QPointF& centre, double radius, bool after)
{
    const Colours& colours = theme.colours();
    if (after) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.chart1);
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    const double thickness = radius * 0.5;
    painter.setPen(QPen(colours.chart2, thickness));
    painter.setBrush(colours.surface);
    painter.drawEllipse(centre, radius - thickness / 2, radius - thickness / 2);
}

void PainChart::setSessions(std::vector<Session> sessions)
{
    m_sessions = std::move(sessions);
    valuesChanged();
}

QString PainChart::sentence(int index) const
{
    return m_sessions[static_cast<std::size_t>(index)].sentence;
}

QRectF PainChart::plot() const
{
    const double numbers = TextBlock(QLocale().toString(worst), axisFont()).width() + theme().space(4);
    const double above = axisHeight() / 2;
    const double below = axisHeight() * 1.5 + theme().space(1);
    const double end = smallestMark; // a mark reaches out of its column where there are many
    return {numbers, above, std::max(1.0, width() - numbers - end), std::max(1.0, height() - above - below)};
}

double PainChart::radius() const
{
    return std::clamp(plot().width() / std::max(1, count()) * 0.42, smallestMark, largestMark);
}

QPointF PainChart::place(int index, int number) const
{
    const QRectF area = plot();
    const double across = area.width() / std::max(1, count());
    const QRectF spot(area.left() + (index + 0.5) * across, area.bottom() - area.height() * number / worst, 0,
                      0);
    return flipped(spot).topLeft();
}

QRectF PainChart::valueRect(int index) const
{
    const Session& session = m_sessions[static_cast<std::size_t>(index)];
    const int one = session.before.value_or(session.after.value_or(0));
    const int other = session.after.value_or(one);
    const double reach = radius() + 1;
    return QRectF(place(index, std::max(one, other)), place(index, std::min(one, other)))
        .adjusted(-reach, -reach, reach, reach);
}

void PainChart::draw(QPainter& painter)
{
    const Colours& colours = theme().colours();
    const QRectF area = plot();
    for (const int number : {worst, worst / 2, 0}) {
        const double y = area.bottom() - area.height() * number / worst;
        drawLine(painter, flipped(area), y);
        drawAxisText(painter, QLocale().toString(number),
                     flipped({0, y - axisHeight() / 2, area.left() - theme().space(3), axisHeight()}),
                     Qt::AlignLeading | Qt::AlignVCenter);
    }
    QStringList labels;
    const double mark = radius();
    for (int i = 0; i < count(); ++i) {
        const Session& session = m_sessions[static_cast<std::size_t>(i)];
        labels << session.label;
        const bool same = session.before && session.before == session.after;
        if (session.before && session.after && !same) {
            painter.setPen(QPen(colours.controlBorder, std::min(3.0, mark)));
            painter.drawLine(place(i, *session.before), place(i, *session.after));
        }
        if (session.before) {
            paintPainMark(painter, theme(), place(i, *session.before), mark, false);
        }
        if (session.after) {
            paintPainMark(painter, theme(), place(i, *session.after), same ? mark * 0.5 : mark, true);
        }
    }
    drawLabels(painter, labels, area.bottom() + axisHeight() / 2 + theme().space(1));
}

} // namespace backstretch
