// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace backstretch {

class Theme;

/// Scroll bars: a handle and nothing else, neither a groove nor arrows.
namespace scrollbars {

/// Width of one that goes up and down, in pixels.
inline constexpr int extent = 12;

/// The least length of the handle, in pixels.
[[nodiscard]] int shortest(const Theme& theme);
/// Where a part is; nowhere for the arrows.
[[nodiscard]] QRect part(const Theme& theme, const QStyleOptionSlider& bar, QStyle::SubControl which);
void paint(const Theme& theme, QPainter& painter, const QStyleOptionSlider& bar);

} // namespace scrollbars

} // namespace backstretch
