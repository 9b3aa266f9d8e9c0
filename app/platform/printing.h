// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace backstretch {

/// Paints pages onto whatever it is given.
using PaintPages = std::function<void(QPagedPaintDevice&)>;

/// Asks which printer (or file), then has the pages painted. `title` names them in the printer's list and in
/// a file. Returns at once; the question stays over `window` until it is answered. `margin` is what is left
/// free around the pages to begin with, in millimetres.
void printPages(QWidget& window, const QString& title, PaintPages paint, double margin = 18);

} // namespace backstretch
