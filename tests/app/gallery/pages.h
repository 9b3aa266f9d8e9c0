// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;
class QDir;

namespace backstretch {

/// Draws every page of the real program, with a few sessions in its log, in every theme, in a small
/// window, with the largest text, in German and mirrored; or in the looks of these names alone. False: a
/// picture could not be written.
[[nodiscard]] bool drawPages(QApplication& application, const QDir& folder, const QStringList& looks);

} // namespace backstretch
