// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icontile.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/painting.h"

namespace backstretch {

IconTile::IconTile(const Theme& theme, const QString& icon, ColourRole colour, ColourRole fill, Shape shape,
                   QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_colour(colour)
    , m_fill(fill)
    , m_shape(shape)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &IconTile::updateGeometry);
}

QSize IconTile::sizeHint() const
{
    const int side = m_theme.em(m_shape == Shape::Disc ? 4.5 : 2.75);
    return {side, side};
}

void IconTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box = rect();
    const bool disc = m_shape == Shape::Disc;
    const double inset = box.width() * (disc ? 0.28 : 0.26);
    const QColor colour = m_theme.colours().*m_colour;
    // In high contrast soft fills are gone: an edge keeps the shape.
    paintBox(painter, box, disc ? box.width() / 2 : m_theme.radius(Radius::Tag), m_theme.colours().*m_fill,
             m_theme.highContrast() ? colour : QColor(), m_theme.edge());
    icons::paint(painter, box.adjusted(inset, inset, -inset, -inset), m_icon, colour);
}

} // namespace backstretch
