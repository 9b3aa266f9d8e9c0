// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/lesson.h"

#include <algorithm>

namespace backstretch {

namespace {

qsizetype wordsIn(const QString& text)
{
    return text.simplified().count(u' ') + (text.isEmpty() ? 0 : 1);
}

} // namespace

int readingMinutes(const Lesson& lesson, const RedFlags& redFlags)
{
    constexpr qsizetype wordsAMinute = 130; // as fast as a calm voice
    qsizetype words = wordsIn(lesson.name);
    for (const LessonParagraph& paragraph : lesson.paragraphs) {
        words += wordsIn(paragraph.lead) + wordsIn(paragraph.text);
        if (paragraph.signs != Signs::None) {
            for (const QString& sign : paragraph.signs == Signs::Now ? redFlags.now : redFlags.soon) {
                words += wordsIn(sign);
            }
        }
    }
    return static_cast<int>(std::max<qsizetype>(1, (words + wordsAMinute - 1) / wordsAMinute));
}

} // namespace backstretch
