// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backstretch {

// What the user may choose about the look. Kept by the settings, applied by the theme.

enum class TextSize { Normal, Large, Larger, VeryLarge, Largest };
enum class ColourChoice { System, Light, Dark, HighContrastDark, HighContrastLight };
enum class MotionChoice { System, Reduced, Full };

/// How much larger than the program's normal text.
[[nodiscard]] constexpr double textScale(TextSize size)
{
    switch (size) {
    case TextSize::Normal:
        break;
    case TextSize::Large:
        return 1.15;
    case TextSize::Larger:
        return 1.3;
    case TextSize::VeryLarge:
        return 1.6;
    case TextSize::Largest:
        return 2.0;
    }
    return 1.0;
}

} // namespace backstretch
