// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QWidget;

namespace backstretch {

class Theme;

/// The words that show where the mouse rests.
namespace tips {

[[nodiscard]] bool isTip(const QWidget* widget);
/// From its side to its words, left and right, above and below, in pixels.
[[nodiscard]] QSize padding(const Theme& theme);
void paint(const Theme& theme, QPainter& painter, const QRect& tip);

} // namespace tips

} // namespace backstretch
