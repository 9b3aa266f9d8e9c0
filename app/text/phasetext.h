// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/exercise.h"
#include "core/player/phase.h"

namespace backstretch {

/// The catalogue's words for a phase of that version, in the source language. `planned`: it is part of the
/// time line; a rest that the user asked for has no words of its own.
[[nodiscard]] PhaseText phaseText(const ExerciseVersion& version, const Phase& phase, bool planned);

} // namespace backstretch
