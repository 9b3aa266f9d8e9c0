// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLatin1String>

#include <utility>
#include <vector>

namespace backstretch {

enum class Scheme { Light, Dark, HighContrastDark, HighContrastLight };

// The one source of every colour in the program: role, light, dark, high contrast dark, high
// contrast light. The contrast test reads this table, so a change that hurts legibility fails it.
// clang-format off
#define BACKSTRETCH_COLOURS(X) \
    X(window,            0xF4F2EC, 0x121918, 0x000000, 0xFFFFFF) \
    X(surface,           0xFFFFFF, 0x1B2423, 0x000000, 0xFFFFFF) \
    X(surfaceAlt,        0xFAF9F5, 0x202B2A, 0x000000, 0xFFFFFF) \
    X(sunken,            0xEBE8E0, 0x0D1312, 0x000000, 0xFFFFFF) \
    X(rail,              0xECE9E1, 0x172020, 0x000000, 0xFFFFFF) \
    X(border,            0xDAD5C9, 0x33413F, 0xFFFFFF, 0x000000) \
    X(controlBorder,     0x857F70, 0x7F918D, 0xFFFFFF, 0x000000) \
    X(text,              0x1F2B2A, 0xEDF1EE, 0xFFFFFF, 0x000000) \
    X(textMuted,         0x55605D, 0xA8B6B1, 0xE6E6E6, 0x2B2B2B) \
    X(textDisabled,      0x8C928E, 0x6D7B77, 0xB0B0B0, 0x545454) \
    X(primary,           0x1B6A5F, 0x6FCAB9, 0x7CF5DC, 0x00453C) \
    X(primaryHover,      0x16594F, 0x86D6C7, 0xA6F9E8, 0x003029) \
    X(primaryPressed,    0x104840, 0x9BE0D3, 0xFFFFFF, 0x000000) \
    X(onPrimary,         0xFFFFFF, 0x05231E, 0x000000, 0xFFFFFF) \
    X(primarySoft,       0xD8E9E3, 0x1E3F3A, 0x00332B, 0xD6F2EC) \
    X(onPrimarySoft,     0x0F4A42, 0xBFEBE1, 0xFFFFFF, 0x000000) \
    X(focus,             0x2457C5, 0x8FB7FF, 0xFFF04D, 0x0033CC) \
    X(move,              0x17766A, 0x5FCDB9, 0x7CF5DC, 0x00453C) \
    X(moveSoft,          0xE0EFEB, 0x173531, 0x000000, 0xFFFFFF) \
    X(onMoveSoft,        0x0E4F47, 0xBFEBE1, 0xFFFFFF, 0x000000) \
    X(moveTrack,         0xC3DDD6, 0x2A4A45, 0x5A5A5A, 0xBDBDBD) \
    X(hold,              0xA8500A, 0xF6B65A, 0xFFD24A, 0x6B2F00) \
    X(holdSoft,          0xFCEBD6, 0x3A2A12, 0x000000, 0xFFFFFF) \
    X(onHoldSoft,        0x6E3405, 0xFCDDAE, 0xFFFFFF, 0x000000) \
    X(holdTrack,         0xF0D5B4, 0x57421F, 0x5A5A5A, 0xBDBDBD) \
    X(rest,              0x47609F, 0xA5B8F2, 0xBFD0FF, 0x1C2F73) \
    X(restSoft,          0xE5E9F6, 0x232C48, 0x000000, 0xFFFFFF) \
    X(onRestSoft,        0x2A3F78, 0xD3DDFB, 0xFFFFFF, 0x000000) \
    X(restTrack,         0xCBD4EC, 0x3B4770, 0x5A5A5A, 0xBDBDBD) \
    X(prepare,           0x5C6663, 0xB9C2BE, 0xFFFFFF, 0x000000) \
    X(prepareSoft,       0xECEAE4, 0x293331, 0x000000, 0xFFFFFF) \
    X(onPrepareSoft,     0x39423F, 0xDDE3E0, 0xFFFFFF, 0x000000) \
    X(prepareTrack,      0xD6D3C9, 0x435049, 0x5A5A5A, 0xBDBDBD) \
    X(warning,           0xA8322A, 0xFF9C8A, 0xFFB3A6, 0x7A0F0A) \
    X(warningSoft,       0xFBE8E4, 0x402320, 0x000000, 0xFFFFFF) \
    X(onWarningSoft,     0x7A1F18, 0xFFD0C7, 0xFFFFFF, 0x000000) \
    X(success,           0x2C7A3F, 0x86D393, 0x9BF0A6, 0x0B4A1B) \
    X(successSoft,       0xE1F0E3, 0x1B3622, 0x000000, 0xFFFFFF) \
    X(onSuccessSoft,     0x1B5A2B, 0xC3EDC9, 0xFFFFFF, 0x000000) \
    X(chart1,            0x17766A, 0x5FCDB9, 0x7CF5DC, 0x00453C) \
    X(chart2,            0xA8500A, 0xF6B65A, 0xFFD24A, 0x6B2F00) \
    X(chartGrid,         0xE4E0D6, 0x2B3736, 0x5A5A5A, 0xBDBDBD) \
    X(chartAxis,         0x55605D, 0xA8B6B1, 0xFFFFFF, 0x000000) \
    X(heat0,             0xEBE8E0, 0x26312F, 0x000000, 0xFFFFFF) \
    X(heat1,             0xBFDDD4, 0x1F4A43, 0x00382F, 0xCFEAE4) \
    X(heat2,             0x86BFB2, 0x276359, 0x005446, 0x8FC9BD) \
    X(heat3,             0x2F7A6F, 0x5CBBAA, 0x5FE0C8, 0x00594D) \
    X(heat4,             0x124F46, 0xA5EBDD, 0xC9FFF4, 0x002E27) \
    X(onHeatLow,         0x1F2B2A, 0xEDF1EE, 0xFFFFFF, 0x000000) \
    X(onHeatHigh,        0xFFFFFF, 0x05231E, 0x000000, 0xFFFFFF) \
    X(chart1Soft,        0x55968A, 0x3F9384, 0x7CF5DC, 0x00453C) \
    X(brandPanel,        0x12453D, 0x0E2C28, 0x000000, 0x00453C) \
    X(onBrandPanel,      0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF) \
    X(onBrandPanelMuted, 0xD6EAE4, 0xD6EAE4, 0xFFFFFF, 0xFFFFFF) \
    X(overlay,           0x122A27, 0x0B1413, 0x000000, 0x000000) \
    X(onOverlay,         0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF)
// clang-format on

/// The colours of one theme, by role. `X` is drawn on a page, `onX` on top of X, `XSoft` is a pale
/// fill and `onXSoft` the text on it, `XTrack` the empty part of a ring.
struct Colours
{
#define BACKSTRETCH_COLOUR_MEMBER(role, light, dark, hcDark, hcLight) QColor role;
    BACKSTRETCH_COLOURS(BACKSTRETCH_COLOUR_MEMBER)
#undef BACKSTRETCH_COLOUR_MEMBER
};

/// Names a colour without its value, so that what is painted follows the theme.
using ColourRole = QColor Colours::*;

[[nodiscard]] Colours coloursOf(Scheme scheme);

/// Every role with its name, in the table's order; for the tests.
[[nodiscard]] const std::vector<std::pair<QLatin1String, ColourRole>>& colourRoles();

[[nodiscard]] constexpr bool isHighContrast(Scheme scheme)
{
    return scheme == Scheme::HighContrastDark || scheme == Scheme::HighContrastLight;
}

[[nodiscard]] constexpr bool isDark(Scheme scheme)
{
    return scheme == Scheme::Dark || scheme == Scheme::HighContrastDark;
}

} // namespace backstretch
