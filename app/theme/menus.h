// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOptionMenuItem;

namespace backstretch {

class Theme;

/// Menus: wide rows, and the one under the mouse or the keys in a box of its own.
namespace menus {

/// Between the menu's frame and its entries, in pixels.
[[nodiscard]] int padding(const Theme& theme);
/// `words`: what the words of the entry need, without a key that stands beside them.
[[nodiscard]] QSize entrySize(const Theme& theme, const QStyleOptionMenuItem& entry, const QSize& words);
void paintPanel(const Theme& theme, QPainter& painter, const QRect& menu);
void paintEntry(const Theme& theme, QPainter& painter, const QStyleOptionMenuItem& entry);

} // namespace menus

} // namespace backstretch
