// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

#include <QPalette>

namespace backstretch {

/// The colours of what Qt paints, and of what our style paints by them. Nothing is different in a window that
/// is not in front.
[[nodiscard]] QPalette paletteOf(const Colours& colours);

} // namespace backstretch
