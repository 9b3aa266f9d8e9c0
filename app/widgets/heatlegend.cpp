// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/heatlegend.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <cmath>

namespace backstretch {

HeatLegend::HeatLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    type::apply(theme, *this, TextStyle::Caption, QFont::Normal);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize HeatLegend::sizeHint() const
{
    const TextBlock less(tr("Less"), font());
    const TextBlock more(tr("More"), font());
    const double boxes = static_cast<double>(heatRoles.size()) * m_theme.em(1.4) + 2 * m_theme.space(2);
    return {static_cast<int>(std::ceil(less.width() + more.width() + boxes)),
            qRound(less.height()) + m_theme.space(2)};
}

void HeatLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QRectF area = rect();
    const double side = m_theme.em(1.125);
    const TextBlock less(tr("Less"), font());
    const TextBlock more(tr("More"), font());
    double x = area.width() - more.width();
    painter.setPen(colours.chartAxis);
    more.draw(painter, mirrored(QRectF(x, 0, more.width() + 1, area.height()), area, layoutDirection()),
              Qt::AlignLeading | Qt::AlignVCenter);
    x -= m_theme.space(2);
    for (auto role = heatRoles.rbegin(); role != heatRoles.rend(); ++role) {
        x -= side;
        const QRectF box(x, area.center().y() - side / 2, side, side);
        paintBox(painter, mirrored(box, area, layoutDirection()), 4, colours.*(*role),
                 m_theme.highContrast() ? colours.border : QColor(), 1);
        x -= m_theme.em(0.25);
    }
    x -= m_theme.space(1) + less.width();
    painter.setPen(colours.chartAxis);
    less.draw(painter, mirrored(QRectF(x, 0, less.width() + 1, area.height()), area, layoutDirection()),
              Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace backstretch
