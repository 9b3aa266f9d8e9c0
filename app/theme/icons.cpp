// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/icons.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QTransform>

#include <algorithm>
#include <array>

namespace backstretch::icons {

namespace {

constexpr std::array mirroredNames{
    QLatin1String("back"),    QLatin1String("chevron-left"), QLatin1String("chevron-right"),
    QLatin1String("next"),    QLatin1String("previous"),     QLatin1String("routines"),
    QLatin1String("filter"),  QLatin1String("easier"),       QLatin1String("note"),
    QLatin1String("replace"), QLatin1String("chapter"),      QLatin1String("trend-down"),
};

QPixmap render(const QString& name, int size, double devicePixelRatio, const QColor& colour, bool mirrored)
{
    const int pixels = qRound(size * devicePixelRatio);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!renderer.isValid()) {
        qWarning("No icon named %s", qPrintable(name));
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.setTransform(QTransform(-1, 0, 0, 1, pixels, 0));
    }
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return QPixmap::fromImage(image);
}

} // namespace

bool isMirrored(const QString& name)
{
    return std::find(mirroredNames.begin(), mirroredNames.end(), name) != mirroredNames.end();
}

QPixmap pixmap(const QString& name, int size, double devicePixelRatio, const QColor& colour,
               Qt::LayoutDirection direction)
{
    if (size <= 0) {
        return {};
    }
    const bool mirrored = direction == Qt::RightToLeft && isMirrored(name);
    const QString key = QStringLiteral("icon:%1:%2:%3:%4:%5")
                            .arg(name)
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(colour.rgba(), 0, 16)
                            .arg(mirrored);
    QPixmap found;
    if (!QPixmapCache::find(key, &found)) {
        found = render(name, size, devicePixelRatio, colour, mirrored);
        QPixmapCache::insert(key, found);
    }
    return found;
}

void paint(QPainter& painter, const QRectF& box, const QString& name, const QColor& colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int size = qRound(std::min(box.width(), box.height()));
    const QPixmap drawn = pixmap(name, size, ratio, colour, painter.layoutDirection());
    // Whole device pixels keep the strokes as crisp as they were rendered.
    const QPointF corner(std::round((box.center().x() - size / 2.0) * ratio) / ratio,
                         std::round((box.center().y() - size / 2.0) * ratio) / ratio);
    painter.drawPixmap(corner, drawn);
}

} // namespace backstretch::icons
