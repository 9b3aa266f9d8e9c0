// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sideschart.h"

#include "app/theme/theme.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QLocale>

#include <algorithm>

namespace backstretch {

namespace {

constexpr double widestBar = 15;

/// 20, 40, 80, 160 and so on.
int topFor(int highest)
{
    int top = 20;
    while (top < highest) {
        top *= 2;
    }
    return top;
}

} // namespace

void paintSideBar(QPainter& painter, const Theme& theme, const QRectF& box, bool left)
{
    const Colours& colours = theme.colours();
    const double radius = std::min({4.0, box.width() / 2, box.height() / 2});
    paintBox(painter, box, radius, left ? colours.surface : colours.chart1, left ? colours.chart2 : QColor(),
             std::min(2.5, box.width() / 3));
}

void SidesChart::setPairs(std::vector<Pair> pairs)
{
    m_pairs = std::move(pairs);
    int highest = 0;
    for (const Pair& pair : m_pairs) {
        highest = std::max({highest, pair.left, pair.right});
    }
    m_top = topFor(highest);
    valuesChanged();
}

QString SidesChart::sentence(int index) const
{
    return m_pairs[static_cast<std::size_t>(index)].sentence;
}

QRectF SidesChart::plot() const
{
    const double numbers = TextBlock(QLocale().toString(m_top), axisFont()).width() + theme().space(2);
    const double above = axisHeight() / 2;
    const double below = axisHeight() + theme().space(2);
    return {numbers, above, std::max(1.0, width() - numbers), std::max(1.0, height() - above - below)};
}

QRectF SidesChart::bar(int index, bool left) const
{
    const Pair& pair = m_pairs[static_cast<std::size_t>(index)];
    const QRectF area = plot();
    const double across = area.width() / std::max(1, count());
    const double wide = std::min(widestBar, across * 0.36);
    const double gap = std::min(3.0, across * 0.06);
    const double centre = area.left() + (index + 0.5) * across;
    const double tall = area.height() * (left ? pair.left : pair.right) / m_top;
    return flipped({left ? centre + gap / 2 : centre - gap / 2 - wide, area.bottom() - tall, wide, tall});
}

QRectF SidesChart::valueRect(int index) const
{
    const QRectF both = bar(index, false).united(bar(index, true));
    return both.isValid() ? both : QRectF(bar(index, false).left(), plot().bottom() - 2, 2 * widestBar, 2);
}

void SidesChart::draw(QPainter& painter)
{
    const QRectF area = plot();
    for (const int value : {m_top, m_top / 2, 0}) {
        const double y = area.bottom() - area.height() * value / m_top;
        drawLine(painter, flipped(area), y, value == 0);
        drawAxisText(painter, QLocale().toString(value),
                     flipped({0, y - axisHeight() / 2, area.left() - theme().space(1), axisHeight()}),
                     Qt::AlignTrailing | Qt::AlignVCenter);
    }
    QStringList labels;
    for (int i = 0; i < count(); ++i) {
        labels << m_pairs[static_cast<std::size_t>(i)].label;
        for (const bool left : {false, true}) {
            if (bar(i, left).height() > 0) {
                paintSideBar(painter, theme(), bar(i, left), left);
            }
        }
    }
    drawLabels(painter, labels, area.bottom() + theme().space(2));
}

} // namespace backstretch
