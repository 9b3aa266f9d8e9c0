// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style.h"

#include "app/theme/iconengine.h"
#include "app/theme/theme.h"

#include <QFocusFrame>
#include <QIcon>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace backstretch {

BackstretchStyle::BackstretchStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

int BackstretchStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focusRingReach;
    case PM_LineEditIconSize: // grows with the letters beside it
        return m_theme.em(1.25);
    case PM_LineEditIconMargin:
        return m_theme.space(3);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_DefaultFrameWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BackstretchStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0; // Qt's leaves out the widget's rectangle, and with it the ring's round corners
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        // Also read by Qt's own widgets, so the setting reaches them.
        return m_theme.reducedMotion() ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void BackstretchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                     const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        return; // the ring is a widget of its own, see FocusRing
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void BackstretchStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    if (element != CE_FocusFrame || !frame || !frame->widget()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const QVariant wanted = frame->widget()->property(focusRadius);
    const double inner = wanted.isValid() ? wanted.toDouble() : m_theme.radius(Radius::Control);
    const double half = focusRingWidth / 2.0;
    const QRectF ring = QRectF(option->rect).adjusted(half, half, -half, -half);
    const double radius = std::min(inner + focusRingGap + half, ring.height() / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.colours().focus, focusRingWidth));
    painter->drawRoundedRect(ring, radius, radius);
    painter->restore();
}

QIcon BackstretchStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const
{
    if (which == SP_LineEditClearButton) { // Qt's is a picture of one size, made for one theme
        return QIcon(new IconEngine(m_theme, QStringLiteral("close"), &Colours::textMuted));
    }
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace backstretch
