// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"
#include "core/player/phase.h"

#include <QString>

namespace backstretch {

/// The four looks of a phase. Each differs in colour, word, icon and shape of the ring.
enum class PhaseLook { Prepare, Move, Hold, Rest };

struct PhaseColours
{
    ColourRole strong; ///< ring, word, edge
    ColourRole soft;   ///< fill of the panel
    ColourRole onSoft; ///< text on it
    ColourRole track;  ///< empty ring
};

[[nodiscard]] PhaseLook phaseLook(PhaseKind kind);
[[nodiscard]] PhaseColours phaseColours(PhaseLook look);
[[nodiscard]] QString phaseIcon(PhaseKind kind);

} // namespace backstretch
