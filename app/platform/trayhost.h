// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backstretch {

/// Somebody shows tray icons now. May be asked again later: panels often start after the programs that start
/// with the computer. Ask this before the first QSystemTrayIcon is made, which looks only once.
[[nodiscard]] bool hasTrayHost();

} // namespace backstretch
