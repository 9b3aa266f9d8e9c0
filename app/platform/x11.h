// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

/// The few things only the X server knows. Everything answers "no" where the program does not run on X11 or
/// was built without XCB. Each question goes to the server and back once or a few times, and keeps nothing
/// open.
namespace backstretch::x11 {

/// Every window and every key press goes through the X server: this is no desktop of Wayland that runs one
/// beside it, for old programs.
[[nodiscard]] bool seesEverything();
/// Since keyboard and mouse were last used.
[[nodiscard]] std::optional<std::chrono::milliseconds> idleTime();
/// The window in front belongs to another program and fills the screen.
[[nodiscard]] bool otherAppInFullScreen();
/// Somebody shows icons as the old XEmbed protocol has it.
[[nodiscard]] bool hasTray();

} // namespace backstretch::x11
