// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/type.h"

#include "app/theme/theme.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace backstretch::type {

namespace {

constexpr const char* fontProperty = "textFont";

/// What a widget was given: a style, or a size in pixels.
struct Given
{
    TextStyle style = TextStyle::Body;
    QFont::Weight weight = QFont::Normal;
    int pixels = 0;
};

void refresh(const Theme& theme, QWidget& widget)
{
    const auto given = widget.property(fontProperty).value<Given>();
    QFont result = font(theme, given.style, given.weight);
    if (given.pixels > 0) {
        result.setPixelSize(given.pixels);
    }
    widget.setFont(result);
}

void give(const Theme& theme, QWidget& widget, const Given& given)
{
    const bool known = widget.property(fontProperty).isValid();
    widget.setProperty(fontProperty, QVariant::fromValue(given));
    refresh(theme, widget);
    if (!known) {
        QObject::connect(&theme, &Theme::changed, &widget, [&theme, &widget] { refresh(theme, widget); });
    }
}

} // namespace

double factor(TextStyle style)
{
    switch (style) {
    case TextStyle::Display:
        return 2.0;
    case TextStyle::Heading:
        return 1.625;
    case TextStyle::Title:
        return 1.25;
    case TextStyle::Lead:
        return 1.125;
    case TextStyle::Body:
        return 1.0;
    case TextStyle::Small:
        return 0.9375;
    case TextStyle::Caption:
        return 0.875;
    }
    return 1.0;
}

QFont::Weight weight(TextStyle style)
{
    switch (style) {
    case TextStyle::Display:
    case TextStyle::Heading:
    case TextStyle::Title:
        return QFont::Bold;
    case TextStyle::Caption:
        return QFont::DemiBold;
    case TextStyle::Lead:
    case TextStyle::Body:
    case TextStyle::Small:
        break;
    }
    return QFont::Normal;
}

double lineHeight(TextStyle style)
{
    switch (style) {
    case TextStyle::Display:
    case TextStyle::Heading:
        return 1.2;
    case TextStyle::Title:
        return 1.3;
    case TextStyle::Lead:
        return 1.45;
    case TextStyle::Body:
    case TextStyle::Small:
        break;
    case TextStyle::Caption:
        return 1.35;
    }
    return 1.4;
}

QFont font(const Theme& theme, TextStyle style)
{
    return font(theme, style, weight(style));
}

QFont font(const Theme& theme, TextStyle style, QFont::Weight weight)
{
    QFont result = QApplication::font();
    result.setPointSizeF(theme.bodyPointSize() * factor(style));
    result.setWeight(weight);
    return result;
}

void apply(const Theme& theme, QWidget& widget, TextStyle style)
{
    apply(theme, widget, style, weight(style));
}

void apply(const Theme& theme, QWidget& widget, TextStyle style, QFont::Weight weight)
{
    give(theme, widget, {style, weight, 0});
}

void applyPixels(const Theme& theme, QWidget& widget, double pixels, QFont::Weight weight)
{
    give(theme, widget, {TextStyle::Body, weight, std::max(1, qRound(pixels))});
}

} // namespace backstretch::type
