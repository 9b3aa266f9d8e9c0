// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/hurtsquares.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/painting.h"

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

constexpr double margin = 5; // for the mark of the focus

} // namespace

HurtSquares::HurtSquares(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setOpensValues(true);
}

void HurtSquares::setTimes(std::vector<Time> times)
{
    m_times = std::move(times);
    valuesChanged();
    updateGeometry();
}

QString HurtSquares::sentence(int index) const
{
    return m_times[static_cast<std::size_t>(index)].sentence;
}

double HurtSquares::side() const
{
    return theme().em(2.1);
}

double HurtSquares::gap() const
{
    return theme().space(1.75);
}

int HurtSquares::inRow(int width) const
{
    return std::max(1, static_cast<int>((width - 2 * margin + gap()) / (side() + gap())));
}

QRectF HurtSquares::valueRect(int index) const
{
    const int row = index / inRow(width());
    const int column = index % inRow(width());
    return flipped({margin + column * (side() + gap()), margin + row * (side() + gap()), side(), side()});
}

int HurtSquares::heightForWidth(int width) const
{
    const int rows = std::max(1, (count() + inRow(width) - 1) / inRow(width));
    return static_cast<int>(std::ceil(rows * (side() + gap()) - gap() + 2 * margin));
}

QSize HurtSquares::sizeHint() const
{
    const int width = theme().em(19);
    return {width, heightForWidth(width)};
}

QSize HurtSquares::minimumSizeHint() const
{
    const int least = static_cast<int>(std::ceil(3 * side() + 2 * gap() + 2 * margin));
    return {least, heightForWidth(std::max(least, width()))};
}

void HurtSquares::draw(QPainter& painter)
{
    const Colours& colours = theme().colours();
    for (int i = 0; i < count(); ++i) {
        const bool hurt = m_times[static_cast<std::size_t>(i)].hurt;
        const QRectF box = valueRect(i);
        paintBox(painter, box, 8, hurt ? colours.warningSoft : colours.sunken,
                 hurt                     ? colours.warning
                 : theme().highContrast() ? colours.border
                                          : QColor(),
                 hurt ? 2 : theme().edge());
        const double inset = side() * 0.24;
        icons::paint(painter, box.adjusted(inset, inset, -inset, -inset),
                     hurt ? QStringLiteral("hurts") : QStringLiteral("check"),
                     hurt ? colours.warning : colours.textMuted);
    }
}

} // namespace backstretch
