// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace backstretch {

class Theme;

/// Fusion without its bevels: what neither the stylesheet nor our own widgets paint.
class BackstretchStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit BackstretchStyle(const Theme& theme);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override;

private:
    const Theme& m_theme;
};

/// The focus ring: its distance from a widget's edge, its width, and how far from the edge it reaches.
inline constexpr int focusRingGap = 2;
inline constexpr int focusRingWidth = 3;
inline constexpr int focusRingReach = focusRingGap + focusRingWidth;

} // namespace backstretch
