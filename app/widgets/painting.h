// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/box.h"

#include <QPainter>
#include <QRectF>

namespace backstretch {

/// `rect` seen from the other side of `around`, in a right-to-left page.
[[nodiscard]] inline QRectF mirrored(const QRectF& rect, const QRectF& around, Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? rect
                                        : QRectF(around.left() + around.right() - rect.right(), rect.top(),
                                                 rect.width(), rect.height());
}

} // namespace backstretch
