// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace backstretch {

/// A filled box with an edge drawn wholly inside `rect`. An invalid colour leaves fill or edge out.
inline void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
                     const QColor& edge = {}, double edgeWidth = 0)
{
    const bool edged = edge.isValid() && edgeWidth > 0;
    const double half = edged ? edgeWidth / 2 : 0;
    const double inner = qMax(0.0, qMin(radius, qMin(rect.width(), rect.height()) / 2) - half);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edged ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner);
}

} // namespace backstretch
