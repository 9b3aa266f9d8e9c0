// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QPointF>
#include <QRectF>

#include <cstdint>

namespace backstretch {

// One page of Learn as its JSON file describes it. Texts are plain text in the source language, shown
// through contentText("lesson:" + id, text).

/// A number on the drawing and what it stands for; places are in the drawing's own units.
struct DrawingMark
{
    QString name;
    QPointF at;    ///< what is meant
    QPointF badge; ///< where the number stands

    friend bool operator==(const DrawingMark&, const DrawingMark&) = default;
};

/// The drawing is `learn/<id>.svg`, drawingSize large. It has no words in it.
struct Drawing
{
    QString description; ///< for who cannot see it
    QRectF card;         ///< the part that stands for it in the list
    std::vector<DrawingMark> marks;

    friend bool operator==(const Drawing&, const Drawing&) = default;
};
inline constexpr QSizeF drawingSize{628, 232};

/// Which of the two lists of RedFlags stands in a paragraph's place.
enum class Signs : std::uint8_t { None, Now, Soon };

struct LessonParagraph
{
    QString lead; ///< a few words that stand out, before the text; may be empty
    QString text; ///< empty where there are signs
    Signs signs = Signs::None;

    friend bool operator==(const LessonParagraph&, const LessonParagraph&) = default;
};

struct LessonExercise
{
    QString exerciseId;
    QString why; ///< a few words: why this one, here

    friend bool operator==(const LessonExercise&, const LessonExercise&) = default;
};

struct Lesson
{
    QString id;    ///< the file's name without .json
    int order = 0; ///< 1-based place in the list
    QString name;
    QString summary;     ///< one line
    QStringList aliases; ///< what else people search for
    Drawing drawing;
    std::vector<LessonParagraph> paragraphs;
    std::vector<LessonExercise> exercises; ///< that fit; all of them exist
    QString routineId;                     ///< that fits; empty, or it exists
    std::vector<Source> sources;

    friend bool operator==(const Lesson&, const Lesson&) = default;
};

/// How long reading it takes, at an easy pace.
[[nodiscard]] int readingMinutes(const Lesson& lesson, const RedFlags& redFlags);

} // namespace backstretch
