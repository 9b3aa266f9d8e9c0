// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>
#include <QSize>

namespace backstretch {

/// What is left of `rect` within a padding: left and right, above and below, in pixels.
[[nodiscard]] inline QRect inside(const QRect& rect, const QSize& padding)
{
    return rect.adjusted(padding.width(), padding.height(), -padding.width(), -padding.height());
}

/// A window of its own (a menu, a tip): square corners, and an edge of whole pixels.
inline void paintPanel(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& edge,
                       int width)
{
    painter.fillRect(rect, edge);
    painter.fillRect(inside(rect, {width, width}), fill);
}

} // namespace backstretch
