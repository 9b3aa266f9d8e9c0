// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QString>

namespace backstretch {

/// "10 seconds".
[[nodiscard]] QString holdText(std::chrono::seconds hold);
/// "3 slow breaths": how long a hold is, where it is counted in them.
[[nodiscard]] QString breathsText(int breaths);
/// "5 each side", "1 round", "3 times".
[[nodiscard]] QString repetitionsText(const ExerciseVersion& version, int repetitions);
/// Which figures of the dose the source names and which are ours.
[[nodiscard]] QString sourceText(const Exercise& exercise, const GeneralTexts& general);

} // namespace backstretch
