// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/exercise.h"

#include <QPainterPath>

#include <optional>
#include <vector>

namespace backstretch {

/// The drawing of the body: named shapes in a box of its own units, the same from both sides.
namespace bodyshapes {

inline constexpr double width = 200;
inline constexpr double height = 436;

struct Shape
{
    std::optional<BodyRegion> back;  ///< what it is from behind; none: drawn, but never marked
    std::optional<BodyRegion> front; ///< and from the front
    QPainterPath path;
};

[[nodiscard]] const std::vector<Shape>& all();

} // namespace bodyshapes

} // namespace backstretch
