// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/traymark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace backstretch {
namespace {

// As in the program's icon (icons/app/backstretch.svg), without its tile.
constexpr QRectF kDrawing{20, 22, 88, 84};
constexpr qreal kLine = 12;
constexpr qreal kRim = 7; // around the lines, on each side

struct Shape
{
    QPainterPath lines;
    QPainterPath solid;
};

/// Where the sign of a state stands, in the lower corner; the lines leave room for it.
constexpr QRectF kSign{72, 70, 34, 34};

Shape figure(TrayMark mark)
{
    Shape shape;
    shape.solid.addEllipse(QPointF(38.5, 42), 11.5, 11.5);
    shape.lines.moveTo(29, 92);
    shape.lines.cubicTo(35, 54, 56, 37, 99, 37);
    shape.lines.moveTo(49.5, 92);
    shape.lines.lineTo(mark == TrayMark::Plain ? 99 : kSign.left() - 12, 92);
    return shape;
}

Shape sign(TrayMark mark)
{
    Shape shape;
    if (mark == TrayMark::Waiting) {
        shape.lines.addEllipse(kSign.center(), 12, 12);
    } else if (mark == TrayMark::Paused) {
        const qreal width = 11;
        shape.solid.addRect(QRectF(kSign.left() + 2, kSign.top(), width, kSign.height()));
        shape.solid.addRect(QRectF(kSign.right() - width - 2, kSign.top(), width, kSign.height()));
    }
    return shape;
}

void draw(QPainter& painter, const Shape& shape, const QColor& colour, qreal line, qreal rim)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, line + 2 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(shape.lines);
    painter.setPen(rim > 0 ? QPen(colour, 2 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                           : QPen(Qt::NoPen));
    painter.setBrush(colour);
    painter.drawPath(shape.solid);
}

QPixmap picture(TrayMark mark, int side, const QColor& colour, const QColor& rim)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = side / std::max(kDrawing.width(), kDrawing.height());
    painter.scale(scale, scale);
    painter.translate(-kDrawing.topLeft());
    constexpr qreal kSignLine = 9;
    if (rim.isValid()) {
        draw(painter, figure(mark), rim, kLine, kRim);
        draw(painter, sign(mark), rim, kSignLine, kRim);
    }
    draw(painter, figure(mark), colour, kLine, 0);
    draw(painter, sign(mark), colour, kSignLine, 0);
    return pixmap;
}

} // namespace

QIcon trayIcon(TrayMark mark, bool light)
{
#ifdef Q_OS_MACOS
    light = false;
    const QColor rim;
#else
    QColor rim = light ? Qt::black : Qt::white;
    rim.setAlphaF(0.55F);
#endif
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48}) {
        icon.addPixmap(picture(mark, side, light ? Qt::white : Qt::black, rim));
    }
#ifdef Q_OS_MACOS
    icon.setIsMask(true);
#endif
    return icon;
}

} // namespace backstretch
