// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/badge.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/painting.h"

#include <QPainter>

namespace backstretch {

Badge::Badge(const Theme& theme, const QString& icon, ColourRole colour, ColourRole fill, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_colour(colour)
    , m_fill(fill)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &Badge::updateGeometry);
}

QSize Badge::sizeHint() const
{
    return {m_theme.em(4.5), m_theme.em(4.5)};
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF disc = rect();
    const double inset = disc.width() * 0.28;
    // In high contrast soft fills are gone: an edge keeps the disc.
    paintBox(painter, disc, disc.width() / 2, m_theme.colours().*m_fill,
             m_theme.highContrast() ? m_theme.colours().*m_colour : QColor(), m_theme.edge());
    icons::paint(painter, disc.adjusted(inset, inset, -inset, -inset), m_icon, m_theme.colours().*m_colour);
}

} // namespace backstretch
