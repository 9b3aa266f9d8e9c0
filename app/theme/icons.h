// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace backstretch {

/// Icons are line drawings in one colour under :/icons. They are parsed when first painted, tinted,
/// and kept in the pixmap cache; a name that does not exist is a programming error and warns.
namespace icons {

/// Paints `name` into the middle of `box`, mirrored if the painter runs right to left and the icon
/// points in the direction of reading.
void paint(QPainter& painter, const QRectF& box, const QString& name, const QColor& colour);

[[nodiscard]] QPixmap pixmap(const QString& name, int size, double devicePixelRatio, const QColor& colour,
                             Qt::LayoutDirection direction = Qt::LeftToRight);

/// Whether the drawing means "forwards" or follows lines of text, so that it turns round in a
/// right-to-left language. Media keys, clocks and people never do.
[[nodiscard]] bool isMirrored(const QString& name);

} // namespace icons

} // namespace backstretch
