// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where tests find what they need. Only places.cpp is told at compile time: all other tests compile to the
/// same in every folder, so that a compiler cache serves them all.
namespace backstretch::places {

/// A file or folder of the source, by its path from the top.
[[nodiscard]] QString source(const QString& path);
[[nodiscard]] QString resources();
[[nodiscard]] QString catalogue();
[[nodiscard]] QString videos();

/// What the program finds beside itself after a build, and the built translations in it.
[[nodiscard]] QString share();
[[nodiscard]] QString translations();

/// A small program of tests/core that a test starts, to kill it.
[[nodiscard]] QString helperProgram(const QString& name);

} // namespace backstretch::places
