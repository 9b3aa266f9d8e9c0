// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/lesson.h"

#include <QStringList>

namespace backstretch {

/// A paragraph as one text: its lead, then its words.
[[nodiscard]] QString paragraphText(const Lesson& lesson, const LessonParagraph& paragraph);
/// The signs that stand in a paragraph's place.
[[nodiscard]] QStringList signTexts(const RedFlags& redFlags, Signs list);

/// Everything a page says, sentence by sentence; its title is the first.
[[nodiscard]] QStringList lessonSentences(const Lesson& lesson, const RedFlags& redFlags);
/// What else the search finds it by, in the user's language and in the source's.
[[nodiscard]] QStringList lessonSearchWords(const Lesson& lesson);

/// Where the page comes from, and the signs if it has them.
[[nodiscard]] QString sourcesText(const Lesson& lesson, const RedFlags& redFlags);
/// That it is no advice about this person's back.
[[nodiscard]] QString lessonDisclaimer();

} // namespace backstretch
