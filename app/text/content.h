// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/lesson.h"

#include <QString>

namespace backstretch {

// The catalogue's texts in the user's language. The core keeps them in the source language; the build
// hands them to the translators by context, one per exercise, routine and page of Learn, because the same
// words may need another form for another body part.

[[nodiscard]] QString exerciseContext(const QString& exerciseId);
[[nodiscard]] QString routineContext(const QString& routineId);
[[nodiscard]] QString lessonContext(const QString& lessonId);
[[nodiscard]] QString generalContext();
[[nodiscard]] QString redFlagsContext();

/// The translation, or `source` itself where there is none (also for what users wrote themselves).
/// Plain text, whatever it looks like.
[[nodiscard]] QString contentText(const QString& context, const QString& source);

[[nodiscard]] QString exerciseName(const Exercise& exercise);
[[nodiscard]] QString exerciseShortName(const Exercise& exercise);
[[nodiscard]] QString routineName(const Routine& routine);
[[nodiscard]] QString lessonName(const Lesson& lesson);
/// "One leg at a time"; empty for the normal version.
[[nodiscard]] QString versionName(const Exercise& exercise, const ExerciseVersion& version);

} // namespace backstretch
