// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

#include <QRectF>
#include <QString>

#include <map>
#include <memory>

class QPainter;
class QSvgRenderer;

namespace backstretch {

/// The drawings of Learn, in the colours of a theme. They are small: each is read and parsed when it is first
/// painted, and painted as lines each time, so that they are crisp at any size and on paper.
class DrawingStore
{
public:
    explicit DrawingStore(QString folder);
    ~DrawingStore();

    /// Paints `part` of the drawing (in its own units) into `box`, whole and in the middle; around it,
    /// the drawing's wall. False where there is no such drawing, or it cannot be read.
    [[nodiscard]] bool paint(QPainter& painter, const QRectF& box, const QString& id, const QRectF& part,
                             Scheme scheme);

private:
    [[nodiscard]] QSvgRenderer* renderer(const QString& id, Scheme scheme);

    QString m_folder;
    std::map<std::pair<QString, Scheme>, std::unique_ptr<QSvgRenderer>> m_renderers;
};

} // namespace backstretch
