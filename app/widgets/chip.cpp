// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace backstretch {

Chip::Chip(const Theme& theme, const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setLabel(label);
    restyle();
    connect(&theme, &Theme::changed, this, &Chip::restyle);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
}

void Chip::setLabel(const QString& label)
{
    m_label = label;
    setAccessibleName(label);
    updateGeometry();
    update();
}

void Chip::restyle()
{
    type::apply(m_theme, *this, TextStyle::Small, QFont::DemiBold);
    updateGeometry();
    update();
}

double Chip::markRoom() const
{
    return isChecked() ? m_theme.em(1.25) + m_theme.space(2) : 0;
}

QSize Chip::sizeHint() const
{
    const TextBlock text(m_label, font());
    const int height =
        std::max(m_theme.space(11), static_cast<int>(std::ceil(text.height())) + m_theme.space(4));
    return {static_cast<int>(std::ceil(text.width() + markRoom())) + 2 * m_theme.space(4.5), height};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QRectF area = rect();
    const double radius = area.height() / 2;
    setProperty(focusRadius, radius);
    const bool on = isChecked();
    const bool hovered = underMouse() && isEnabled();
    paintBox(painter, area, radius,
             on        ? colours.primarySoft
             : hovered ? colours.surfaceAlt
                       : colours.surface,
             on || hovered ? colours.primary : colours.controlBorder,
             on && m_theme.highContrast() ? 3 : m_theme.edge());
    const QColor pen = !isEnabled() ? colours.textDisabled : on ? colours.onPrimarySoft : colours.text;
    painter.setPen(pen);
    const TextBlock text(m_label, font());
    const double start = (area.width() - text.width() - markRoom()) / 2;
    if (on) {
        const double size = m_theme.em(1.25);
        icons::paint(
            painter,
            mirrored(QRectF(start, area.center().y() - size / 2, size, size), area, layoutDirection()),
            QStringLiteral("check"), pen);
    }
    text.draw(
        painter,
        mirrored(QRectF(start + markRoom(), 0, text.width() + 1, area.height()), area, layoutDirection()),
        Qt::AlignLeading | Qt::AlignVCenter);
}

QAccessibleInterface* Chip::createAccessible()
{
    return new AccessibleButton(this, QAccessible::CheckBox);
}

} // namespace backstretch
