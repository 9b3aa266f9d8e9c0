// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

#include <QPalette>
#include <QString>

namespace backstretch {

class Theme;

/// The one stylesheet of the application, for the Qt widgets we use as they are. It never sets a
/// font size (Qt would freeze it) never a border on one
/// side (Qt would not mirror it), and no text colour on fields (their placeholder would fade).
[[nodiscard]] QString styleSheetOf(const Theme& theme);

[[nodiscard]] QPalette paletteOf(const Colours& colours);

} // namespace backstretch
