// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/waylandidle.h"

namespace backstretch {

std::unique_ptr<IdleWatch> makeWaylandIdleWatch()
{
    return nullptr;
}

} // namespace backstretch
