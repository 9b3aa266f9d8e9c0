// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/logo.h"

#include "app/theme/theme.h"

#include <QPainter>
#include <QSvgRenderer>

namespace backstretch {

Logo::Logo(const Theme& theme, double units, QWidget* parent) : QWidget(parent), m_theme(theme), m_units(units)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize Logo::sizeHint() const
{
    const int side = m_theme.space(m_units);
    return {side, side};
}

void Logo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QSvgRenderer(QStringLiteral(":/icons/app/backstretch.svg")).render(&painter, rect());
}

} // namespace backstretch
