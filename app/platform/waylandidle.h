// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/idlewatch.h"

namespace backstretch {

/// As the Wayland desktop tells it that WAYLAND_DISPLAY names. nullptr: there is none, or the program was
/// built without Wayland.
[[nodiscard]] std::unique_ptr<IdleWatch> makeWaylandIdleWatch();

} // namespace backstretch
