// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace backstretch {

class Theme;

/// The seven sizes of text, as multiples of the body size. Caption is the smallest there is.
enum class TextStyle { Display, Heading, Title, Lead, Body, Small, Caption };

/// Every font of the program is set through here: one set on a widget directly would not grow with the user's
/// text size.
namespace type {

[[nodiscard]] double factor(TextStyle style);
[[nodiscard]] QFont::Weight weight(TextStyle style);
/// Line height as a multiple of the text size, for paragraphs.
[[nodiscard]] double lineHeight(TextStyle style);

[[nodiscard]] QFont font(const Theme& theme, TextStyle style);
[[nodiscard]] QFont font(const Theme& theme, TextStyle style, QFont::Weight weight);

/// Gives `widget` the style's font now and after every change of the theme. Called again, the newer
/// style wins.
void apply(const Theme& theme, QWidget& widget, TextStyle style);
void apply(const Theme& theme, QWidget& widget, TextStyle style, QFont::Weight weight);

/// Gives `widget` a font of its own, in pixels: for the player, whose text follows the window and not
/// the user's text size. Ends what an earlier apply() began.
void applyPixels(const Theme& theme, QWidget& widget, double pixels, QFont::Weight weight);

} // namespace type

} // namespace backstretch
