// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionSpinBox;
class QWidget;

namespace backstretch {

class Theme;

/// What is written into: lines of text, numbers and times, notes of several lines. All have the same frame.
namespace fields {

/// Whether `widget` is one for notes of several lines.
[[nodiscard]] bool isNote(const QWidget* widget);

/// What is left for the words within a field's frame. It is the same with the focus, when the frame is
/// thicker: nothing moves.
[[nodiscard]] QRect words(const Theme& theme, const QRect& field);
/// The size of a field for words of this size; it is high enough for a finger.
[[nodiscard]] QSize around(const Theme& theme, const QSize& words);
void paint(const Theme& theme, QPainter& painter, const QStyleOption& field);

/// Where a part of a field for a number is; it need not have arrows.
[[nodiscard]] QRect part(const Theme& theme, const QStyleOptionSpinBox& field, QStyle::SubControl which);
[[nodiscard]] QSize around(const Theme& theme, const QStyleOptionSpinBox& field, const QSize& words);

} // namespace fields

} // namespace backstretch
