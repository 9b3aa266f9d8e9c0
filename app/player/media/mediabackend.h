// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace backstretch {

/// Picks the multimedia backend this program was measured with, unless the user picked one in
/// QT_MEDIA_BACKEND. Call it before the application object is made.
void chooseMediaBackend();

/// The other half of MediaSupport: the program calls itself with "--media-selftest" and watches what
/// happens, because a broken multimedia installation ends the process that tries it.
/// Call it first thing in main(); with a value, return that from main().
[[nodiscard]] std::optional<int> runMediaSelfTest(int argc, char** argv);

/// What it does once it was called so.
[[nodiscard]] int playSelfTest(int argc, char** argv);

} // namespace backstretch
