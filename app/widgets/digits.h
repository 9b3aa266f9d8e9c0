// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace backstretch {

/// A number whose digits stand in cells of equal width, so that a running timer does not jump about.
/// In the digits of any script.
namespace digits {

[[nodiscard]] double width(const QString& number, const QFont& font);
/// Paints with the middle of the digits (not of the line) at `centre`.
void draw(QPainter& painter, const QPointF& centre, const QString& number, const QFont& font);

} // namespace digits

} // namespace backstretch
