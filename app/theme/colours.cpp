// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/colours.h"

#include <array>
#include <cstddef>

namespace backstretch {

Colours coloursOf(Scheme scheme)
{
    const auto column = static_cast<std::size_t>(scheme);
    Colours colours;
#define BACKSTRETCH_COLOUR_VALUE(role, light, dark, hcDark, hcLight)                                         \
    colours.role = QColor::fromRgb(std::array<QRgb, 4>{light, dark, hcDark, hcLight}[column]);
    BACKSTRETCH_COLOURS(BACKSTRETCH_COLOUR_VALUE)
#undef BACKSTRETCH_COLOUR_VALUE
    return colours;
}

const std::vector<std::pair<QLatin1String, ColourRole>>& colourRoles()
{
    static const std::vector<std::pair<QLatin1String, ColourRole>> roles{
#define BACKSTRETCH_COLOUR_ROLE(role, light, dark, hcDark, hcLight) {QLatin1String(#role), &Colours::role},
        BACKSTRETCH_COLOURS(BACKSTRETCH_COLOUR_ROLE)
#undef BACKSTRETCH_COLOUR_ROLE
    };
    return roles;
}

} // namespace backstretch
