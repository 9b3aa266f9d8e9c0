// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/holdchart.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace backstretch {

namespace {

constexpr double lineThickness = 3;

} // namespace

void paintTimeMark(QPainter& painter, const Theme& theme, const QPointF& centre, double radius, bool hollow)
{
    const Colours& colours = theme.colours();
    if (!hollow) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.chart1);
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    const double thickness = radius * 0.42;
    painter.setPen(QPen(colours.chart1, thickness));
    painter.setBrush(colours.surface);
    painter.drawEllipse(centre, radius - thickness / 2, radius - thickness / 2);
}

void HoldChart::setTimes(std::vector<Time> times, Frame frame)
{
    m_times = std::move(times);
    m_frame = std::move(frame);
    valuesChanged();
}

QString HoldChart::sentence(int index) const
{
    return m_times[static_cast<std::size_t>(index)].sentence;
}

QRectF HoldChart::plot() const
{
    const double numbers = TextBlock(QLocale().toString(m_frame.top), axisFont()).width() + theme().space(3);
    const double above = axisHeight() / 2;
    const double below = axisHeight() * 1.5 + theme().space(1);
    return {numbers, above, std::max(1.0, width() - numbers - 1), std::max(1.0, height() - above - below)};
}

double HoldChart::radius() const
{
    return std::clamp(plot().width() / std::max(1, count()) * 0.4, 2.5, 6.0);
}

double HoldChart::heightOf(int value) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * std::clamp(value, 0, m_frame.top) / std::max(1, m_frame.top);
}

QPointF HoldChart::place(int index) const
{
    const QRectF area = plot();
    const double across = area.width() / std::max(1, count());
    const double y = heightOf(m_times[static_cast<std::size_t>(index)].value);
    return flipped({area.left() + (index + 0.5) * across, y, 0, 0}).topLeft();
}

QRectF HoldChart::valueRect(int index) const
{
    const double reach = m_times[static_cast<std::size_t>(index)].hurt ? radius() * 1.6 : radius() + 1;
    return QRectF(place(index), QSizeF(0, 0)).adjusted(-reach, -reach, reach, reach);
}

void HoldChart::drawText(QPainter& painter, const QString& text, double y, bool above) const
{
    const QRectF area = plot();
    const double gap = theme().space(1.5);
    const TextBlock words(text, axisFont(), area.width() - 2 * gap);
    const double top = above ? y + gap : y + gap / 2;
    painter.setPen(theme().colours().chartAxis);
    words.draw(painter, flipped({area.left() + gap, top, area.width() - 2 * gap, words.height()}),
               Qt::AlignTrailing | Qt::AlignTop);
}

void HoldChart::drawFrame(QPainter& painter) const
{
    const Colours& colours = theme().colours();
    const QRectF area = plot();
    std::set<int> numbers{0, m_frame.top};
    if (m_frame.bandTo) {
        const double from = heightOf(m_frame.bandFrom.value_or(0));
        const double to = heightOf(*m_frame.bandTo);
        paintBox(painter, flipped({area.left(), to, area.width(), from - to}), 0, colours.moveSoft,
                 theme().highContrast() ? colours.chartGrid : QColor(), 1);
    }
    if (m_frame.line) {
        numbers.insert(*m_frame.line);
    }
    double last = -1; // from above; none over another
    for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
        const double y = heightOf(*number);
        drawLine(painter, flipped(area), y, *number == 0);
        if (last < 0 || y - last >= axisHeight()) {
            drawAxisText(painter, QLocale().toString(*number),
                         flipped({0, y - axisHeight() / 2, area.left() - theme().space(2), axisHeight()}),
                         Qt::AlignTrailing | Qt::AlignVCenter);
            last = y;
        }
    }
    if (m_frame.line) {
        const double y = heightOf(*m_frame.line);
        QPen dashes(colours.chart1, 2, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({4, 4});
        painter.setPen(dashes);
        const QRectF line = flipped({area.left(), y, area.width(), 0});
        painter.drawLine(line.topLeft(), line.topRight());
    }
}

void HoldChart::draw(QPainter& painter)
{
    const Colours& colours = theme().colours();
    drawFrame(painter);
    const double mark = radius();
    painter.setPen(QPen(colours.chart1, std::min(lineThickness, mark * 0.6)));
    for (int i = 1; i < count(); ++i) {
        if (!m_times[static_cast<std::size_t>(i)].hurt && !m_times[static_cast<std::size_t>(i - 1)].hurt) {
            painter.drawLine(place(i - 1), place(i));
        }
    }
    QStringList labels;
    for (int i = 0; i < count(); ++i) {
        const Time& time = m_times[static_cast<std::size_t>(i)];
        labels << time.label;
        if (time.hurt) {
            icons::paint(painter, valueRect(i), QStringLiteral("hurts"), colours.warning);
        } else {
            paintTimeMark(painter, theme(), place(i), mark, time.easier);
        }
    }
    if (!m_frame.bandText.isEmpty() && m_frame.bandTo) {
        drawText(painter, m_frame.bandText, heightOf(*m_frame.bandTo), true);
    }
    if (!m_frame.lineText.isEmpty() && m_frame.line) {
        drawText(painter, m_frame.lineText, heightOf(*m_frame.line), false);
    }
    drawLabels(painter, labels, plot().bottom() + axisHeight() / 2 + theme().space(1));
}

} // namespace backstretch
