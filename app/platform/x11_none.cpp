// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/x11.h"

namespace backstretch::x11 {

bool seesEverything()
{
    return false;
}

std::optional<std::chrono::milliseconds> idleTime()
{
    return std::nullopt;
}

bool otherAppInFullScreen()
{
    return false;
}

bool hasTray()
{
    return false;
}

} // namespace backstretch::x11
