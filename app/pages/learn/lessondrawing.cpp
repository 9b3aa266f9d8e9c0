// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/lessondrawing.h"

#include "app/models/drawingstore.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace backstretch {

LessonDrawing::LessonDrawing(const Theme& theme, DrawingStore& drawings, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_drawings(drawings)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

void LessonDrawing::setLesson(const Lesson& lesson)
{
    m_lesson = &lesson;
    update();
}

int LessonDrawing::heightForWidth(int width) const
{
    return qRound(width * drawingSize.height() / drawingSize.width());
}

QSize LessonDrawing::sizeHint() const
{
    const int width = m_theme.em(30);
    return {width, heightForWidth(width)};
}

void LessonDrawing::paintMarks(QPainter& painter, const QRectF& box, const Drawing& drawing,
                               const Colours& colours, const QFont& font, double unit)
{
    const double scale = box.width() / drawingSize.width();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    int number = 0;
    for (const DrawingMark& mark : drawing.marks) {
        const QPointF at = box.topLeft() + mark.at * scale;
        const QPointF badge = box.topLeft() + mark.badge * scale;
        painter.setPen(QPen(colours.surface, unit * 0.3));
        painter.drawLine(at, badge);
        painter.setPen(QPen(colours.text, unit * 0.14));
        painter.drawLine(at, badge);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.text);
        painter.drawEllipse(at, unit * 0.28, unit * 0.28);
        painter.setPen(QPen(colours.text, unit * 0.14));
        painter.setBrush(colours.surface);
        painter.drawEllipse(badge, unit, unit);
        painter.drawText(QRectF(badge - QPointF(unit, unit), QSizeF(2 * unit, 2 * unit)), Qt::AlignCenter,
                         QLocale().toString(++number));
    }
}

void LessonDrawing::paintEvent(QPaintEvent*)
{
    if (m_lesson == nullptr) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect();
    // The card around has round corners; the drawing is its upper part.
    QPainterPath corners;
    const double radius = m_theme.radius(Radius::Card) - m_theme.edge();
    corners.addRoundedRect(box.adjusted(0, 0, 0, m_lesson->drawing.marks.empty() ? 0 : radius), radius,
                           radius);
    painter.setClipPath(corners);
    if (!m_drawings.paint(painter, box, m_lesson->id, QRectF(QPointF(0, 0), drawingSize), m_theme.scheme())) {
        painter.fillRect(box, m_theme.colours().sunken);
        const double side = m_theme.em(4);
        icons::paint(painter, QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)),
                     QStringLiteral("learn"), m_theme.colours().textMuted);
        return;
    }
    paintMarks(painter, box, m_lesson->drawing, m_theme.colours(),
               type::font(m_theme, TextStyle::Caption, QFont::Bold), m_theme.em(0.72));
}

QAccessibleInterface* LessonDrawing::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::Graphic);
}

} // namespace backstretch
