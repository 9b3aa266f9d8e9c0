// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/loader.h"

namespace backstretch {

// What a JSON Schema cannot say. `file` is named in the errors, their paths point into it.

[[nodiscard]] std::vector<CatalogueError> checkExercise(const Exercise& exercise, const QString& file);
/// `exercises` are all the catalogue has.
[[nodiscard]] std::vector<CatalogueError>
checkRoutine(const Routine& routine, const std::vector<Exercise>& exercises, const QString& file);
[[nodiscard]] std::vector<CatalogueError> checkLesson(const Lesson& lesson, const Catalogue& catalogue,
                                                      const QString& file);

} // namespace backstretch
