// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/drawingstore.h"

#include "app/theme/drawingcolours.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace backstretch {

namespace {

constexpr qint64 largestFile = 256LL * 1024;
constexpr QByteArrayView styleBegins("<style>");
constexpr QByteArrayView styleEnds("</style>");

QByteArray dressed(QByteArray svg, Scheme scheme)
{
    const qsizetype begin = svg.indexOf(styleBegins);
    const qsizetype end = svg.indexOf(styleEnds);
    if (begin < 0 || end < begin) {
        return svg;
    }
    const qsizetype inside = begin + styleBegins.size();
    return svg.replace(inside, end - inside, drawingStyle(scheme));
}

} // namespace

DrawingStore::DrawingStore(QString folder)
    : m_folder(std::move(folder))
{
}

DrawingStore::~DrawingStore() = default;

QSvgRenderer* DrawingStore::renderer(const QString& id, Scheme scheme)
{
    std::unique_ptr<QSvgRenderer>& known = m_renderers[{id, scheme}];
    if (known == nullptr) {
        known = std::make_unique<QSvgRenderer>();
        QFile file(m_folder + u'/' + id + QLatin1String(".svg"));
        if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile) {
            known->load(dressed(file.readAll(), scheme));
        }
    }
    return known->isValid() ? known.get() : nullptr;
}

bool DrawingStore::paint(QPainter& painter, const QRectF& box, const QString& id, const QRectF& part,
                         Scheme scheme)
{
    QSvgRenderer* const drawing = renderer(id, scheme);
    if (drawing == nullptr || part.isEmpty() || box.isEmpty()) {
        return drawing != nullptr;
    }
    // The part that fills the box has the box's shape: what is beside it is more of the wall.
    const double scale = std::min(box.width() / part.width(), box.height() / part.height());
    QRectF shown(QPointF(0, 0), box.size() / scale);
    shown.moveCenter(part.center());
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    drawing->setViewBox(shown);
    drawing->render(&painter, box);
    painter.restore();
    return true;
}

} // namespace backstretch
