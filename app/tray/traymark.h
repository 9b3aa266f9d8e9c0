// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <cstdint>

namespace backstretch {

/// What the tray icon says beside being there.
enum class TrayMark : std::uint8_t {
    Plain,
    Waiting, ///< a small hollow dot: a reminder is not answered yet
    Paused,  ///< two bars
};

/// The program's mark in one colour. Light ones are for dark panels; around the lines stands a rim of the
/// opposite, because nobody tells a program what colour the panel really has. On macOS it is a template,
/// which the system colours itself.
[[nodiscard]] QIcon trayIcon(TrayMark mark, bool light);

} // namespace backstretch
