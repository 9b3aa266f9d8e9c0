// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/combo.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/painting.h"

#include <QFontMetrics>
#include <QListView>
#include <QWheelEvent>

#include <algorithm>

namespace backstretch {

Combo::Combo(const Theme& theme, QWidget* parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setView(new QListView(this)); // the only view whose items the stylesheet can make tall enough
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    type::apply(theme, *this, TextStyle::Body);
    type::apply(theme, *view(), TextStyle::Body);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Combo::sizeHint() const
{
    const QFontMetrics metrics(font());
    int widest = m_theme.em(6);
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
    }
    const int width = widest + m_theme.space(4) + m_theme.space(3) + m_theme.em(1.375) + m_theme.space(4);
    return {width, std::max(m_theme.space(12), metrics.height() + m_theme.space(4))};
}

QSize Combo::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), m_theme.em(20)), wanted.height()};
}

void Combo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QRectF area = rect();
    const bool hovered = isEnabled() && underMouse();
    paintBox(painter, area, m_theme.radius(Radius::Control), isEnabled() ? colours.surface : colours.sunken,
             hovered       ? colours.text
             : isEnabled() ? colours.controlBorder
                           : colours.border,
             m_theme.edge());
    const QColor pen = isEnabled() ? colours.text : colours.textDisabled;
    const double arrow = m_theme.em(1.375);
    const double side = m_theme.space(4);
    const QRectF box(area.right() - side - arrow, area.center().y() - arrow / 2, arrow, arrow);
    icons::paint(painter, mirrored(box, area, layoutDirection()), QStringLiteral("chevron-down"), pen);

    const QRectF words(side, 0, box.left() - m_theme.space(3) - side, area.height());
    painter.setFont(font());
    painter.setPen(pen);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.drawText(mirrored(words, area, layoutDirection()),
                     static_cast<int>((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                                      Qt::AlignVCenter) |
                         Qt::TextSingleLine,
                     QFontMetricsF(font()).elidedText(currentText(), Qt::ElideRight, words.width()));
}

void Combo::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace backstretch
