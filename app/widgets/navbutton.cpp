// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/navbutton.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <algorithm>
#include <cmath>

namespace backstretch {

NavButton::NavButton(const Theme& theme, const QString& iconName, const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_iconName(iconName)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setLabel(label);
    restyle();
    connect(&theme, &Theme::changed, this, &NavButton::restyle);
}

void NavButton::setLabel(const QString& label)
{
    m_label = label;
    setAccessibleName(label); // not through setText(), which would take an ampersand for a shortcut
    setToolTip(m_form == NavForm::BottomIcons ? label.toHtmlEscaped() : QString());
    updateGeometry();
    update();
}

void NavButton::setForm(NavForm form)
{
    m_form = form;
    setLabel(m_label);
    restyle();
}

void NavButton::restyle()
{
    type::apply(m_theme, *this, m_form == NavForm::Beside ? TextStyle::Body : TextStyle::Caption,
                QFont::DemiBold);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(focusRadius, m_theme.radius(Radius::Control));
    updateGeometry();
    update();
}

double NavButton::iconSize() const
{
    return m_theme.em(1.5);
}

QSize NavButton::sizeHint() const
{
    const QSizeF text = m_sizes.of(m_label, font()).natural();
    if (m_form == NavForm::Beside) {
        const double width =
            m_theme.space(4) + iconSize() + m_theme.space(3) + text.width() + m_theme.space(4);
        return {static_cast<int>(std::ceil(width)),
                std::max(m_theme.space(13), qRound(text.height()) + m_theme.space(4))};
    }
    if (m_form == NavForm::BottomIcons) {
        return {m_theme.space(13), std::max(m_theme.space(13), qRound(iconSize()) + m_theme.space(4))};
    }
    const double height = iconSize() + m_theme.space(1) + text.height() + m_theme.space(5);
    return {static_cast<int>(std::ceil(text.width())) + m_theme.space(4),
            static_cast<int>(std::ceil(height))};
}

QSize NavButton::minimumSizeHint() const
{
    return sizeHint();
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QRectF area = rect();
    const double radius = m_theme.radius(Radius::Control);
    if (isChecked()) {
        paintBox(painter, area, radius, colours.primarySoft,
                 m_theme.highContrast() ? colours.primary : QColor(), m_theme.edge());
    } else if (underMouse() || isDown()) {
        paintBox(painter, area, radius, colours.surfaceAlt,
                 m_theme.highContrast() ? colours.border : QColor(), m_theme.edge());
    }
    const QColor pen = isChecked() ? colours.onPrimarySoft : underMouse() ? colours.text : colours.textMuted;
    painter.setPen(pen);

    const double icon = iconSize();
    const TextBlock text(m_label, font(), m_form == NavForm::Beside ? TextBlock::unlimited : area.width());
    if (m_form == NavForm::Beside) {
        const QRectF box(m_theme.space(4), area.center().y() - icon / 2, icon, icon);
        icons::paint(painter, mirrored(box, area, layoutDirection()), m_iconName, pen);
        const double start = box.right() + m_theme.space(3);
        text.draw(painter,
                  mirrored(QRectF(start, 0, area.width() - start, area.height()), area, layoutDirection()),
                  Qt::AlignLeading | Qt::AlignVCenter);
        return;
    }
    const double gap = m_form == NavForm::BottomIcons ? 0 : m_theme.space(1);
    const double words = m_form == NavForm::BottomIcons ? 0 : text.height();
    const double top = area.center().y() - (icon + gap + words) / 2;
    icons::paint(painter, QRectF(area.center().x() - icon / 2, top, icon, icon), m_iconName, pen);
    if (words > 0) {
        text.draw(painter, QRectF(0, top + icon + gap, area.width(), words), Qt::AlignHCenter);
    }
}

QAccessibleInterface* NavButton::createAccessible()
{
    return new AccessibleButton(this, QAccessible::PageTab);
}

} // namespace backstretch
