// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace backstretch {

/// Asks where to save a file, with the system's own dialog where it has one. Returns at once; `done` gets the
/// file, and is not called where the question is closed without an answer. `suggested` is a whole path;
/// `kind` names the kind of file, and its ending is put where none is written.
void askWhereToSave(QWidget& over, const QString& title, const QString& suggested, const QString& kind,
                    std::function<void(const QString& file)> done);

} // namespace backstretch
