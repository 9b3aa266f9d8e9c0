// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOptionViewItem;
class QWidget;

namespace backstretch {

class Theme;

/// What Qt makes of lists by itself: the one that opens from a choice, and the heads over the columns of its
/// dialogs for files. Our own pages draw their rows themselves.
namespace lists {

/// Whether `widget` is the window that opens from a choice.
[[nodiscard]] bool isPopup(const QWidget* widget);
/// Whether it is the list in that window.
[[nodiscard]] bool isChoices(const QWidget* widget);

/// Where the words and the icon of a row may be.
[[nodiscard]] QRect content(const Theme& theme, const QRect& row);
/// `content`: what words and icon need.
[[nodiscard]] QSize rowSize(const Theme& theme, const QSize& content);
void paintRow(const Theme& theme, QPainter& painter, const QStyleOptionViewItem& row);
/// The row in the colours for its words.
[[nodiscard]] QStyleOptionViewItem coloured(const Theme& theme, const QStyleOptionViewItem& row);

/// Round the words over a column: left and right, above and below, in pixels.
[[nodiscard]] QSize headPadding(const Theme& theme);

} // namespace lists

} // namespace backstretch
