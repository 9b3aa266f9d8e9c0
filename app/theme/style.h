// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;
class QStyleOptionSpinBox;

namespace backstretch {

class Theme;

/// Fusion without its bevels, for all that our own widgets do not paint themselves. It says who paints what,
/// and how large that is; how it looks is told by scrollbars, fields, menus, lists and tips. There is no
/// style sheet: with one, Qt would look for its rules at each step of each widget, also of those that it
/// never names.
class BackstretchStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit BackstretchStyle(const Theme& theme);

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override;

private:
    void drawFocusRing(const QStyleOption& option, QPainter& painter, const QWidget& around) const;
    void drawHead(const QStyleOptionHeader& head, QPainter& painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionSpinBox& box, QPainter& painter, const QWidget* widget) const;
    [[nodiscard]] int frameWidth(const QWidget* widget) const;

    const Theme& m_theme;
};

/// The focus ring: its distance from a widget's edge, its width, and how far from the edge it reaches.
inline constexpr int focusRingGap = 2;
inline constexpr int focusRingWidth = 3;
inline constexpr int focusRingReach = focusRingGap + focusRingWidth;

} // namespace backstretch
