// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/barchart.h"

#include "app/theme/theme.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QLocale>

#include <algorithm>

namespace backstretch {

namespace {

constexpr double widestBar = 22;

} // namespace

int BarChart::axisTop(int highest)
{
    for (const int top : {20, 40, 60, 90, 120, 180}) {
        if (highest <= top) {
            return top;
        }
    }
    return (highest + 59) / 60 * 60;
}

void BarChart::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    int highest = 0;
    for (const Bar& bar : m_bars) {
        highest = std::max(highest, bar.value);
    }
    m_top = axisTop(highest);
    valuesChanged();
}

QString BarChart::sentence(int index) const
{
    return m_bars[static_cast<std::size_t>(index)].sentence;
}

QRectF BarChart::plot() const
{
    const double above = axisHeight() + theme().space(1); // the number stands over its line
    const double below = axisHeight() + theme().space(2);
    return QRectF(0, above, width(), std::max(1.0, height() - above - below));
}

double BarChart::heightOf(int value) const
{
    return plot().height() * value / m_top;
}

QRectF BarChart::column(int index) const
{
    const QRectF area = plot();
    const double number = TextBlock(QLocale().toString(m_top), axisFont()).width() + theme().space(2);
    const double across = std::max(1.0, (area.width() - number) / std::max(1, count()));
    return {area.left() + index * across, area.top(), across, area.height()};
}

QRectF BarChart::valueRect(int index) const
{
    const QRectF area = column(index);
    const double bar = std::min(widestBar, area.width() * 0.7);
    const double tall = std::max(2.0, heightOf(m_bars[static_cast<std::size_t>(index)].value));
    return flipped({area.center().x() - bar / 2, area.bottom() - tall, bar, tall});
}

void BarChart::draw(QPainter& painter)
{
    const Colours& colours = theme().colours();
    const QRectF area = plot();
    for (const int value : {m_top, m_top / 2}) {
        const double y = area.bottom() - heightOf(value);
        drawLine(painter, area, y);
        drawAxisText(painter, QLocale().toString(value),
                     flipped({area.left(), y - axisHeight() - theme().space(1), area.width(), axisHeight()}),
                     Qt::AlignTrailing | Qt::AlignVCenter);
    }
    QStringList labels;
    for (int i = 0; i < count(); ++i) {
        const Bar& bar = m_bars[static_cast<std::size_t>(i)];
        labels << bar.label;
        if (bar.value > 0) {
            // With only one colour for both, the present week is the filled one.
            const bool hollow = theme().highContrast() && !bar.current;
            const QRectF box = valueRect(i);
            const double radius = std::min({5.0, box.width() / 2, box.height() / 2});
            paintBox(painter, box, radius,
                     hollow        ? colours.surface
                     : bar.current ? colours.chart1
                                   : colours.chart1Soft,
                     hollow ? colours.chart1 : QColor(), 2);
        }
    }
    drawLine(painter, area, area.bottom(), true);
    drawLabels(painter, labels, area.bottom() + theme().space(2));
}

} // namespace backstretch
