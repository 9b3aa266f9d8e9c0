// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lessonwords.h"

#include "app/text/content.h"
#include "app/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

} // namespace

QString paragraphText(const Lesson& lesson, const LessonParagraph& paragraph)
{
    const QString lead = contentText(lessonContext(lesson.id), paragraph.lead);
    const QString text = contentText(lessonContext(lesson.id), paragraph.text);
    return lead.isEmpty() ? text : text.isEmpty() ? lead : lead + QLatin1Char(' ') + text;
}

QStringList signTexts(const RedFlags& redFlags, Signs list)
{
    QStringList signs;
    if (list != Signs::None) {
        for (const QString& sign : list == Signs::Now ? redFlags.now : redFlags.soon) {
            signs << contentText(redFlagsContext(), sign);
        }
    }
    return signs;
}

QStringList lessonSentences(const Lesson& lesson, const RedFlags& redFlags)
{
    QStringList sentences{lessonName(lesson), contentText(lessonContext(lesson.id), lesson.summary)};
    for (const LessonParagraph& paragraph : lesson.paragraphs) {
        sentences << sentencesOf(paragraphText(lesson, paragraph));
        sentences << signTexts(redFlags, paragraph.signs);
    }
    for (const DrawingMark& mark : lesson.drawing.marks) {
        sentences << contentText(lessonContext(lesson.id), mark.name);
    }
    return sentences;
}

QStringList lessonSearchWords(const Lesson& lesson)
{
    QStringList words{lesson.name};
    for (const QString& alias : lesson.aliases) {
        words << contentText(lessonContext(lesson.id), alias) << alias;
    }
    words.removeDuplicates();
    return words;
}

QString sourcesText(const Lesson& lesson, const RedFlags& redFlags)
{
    std::vector<Source> sources = lesson.sources;
    const bool signs = std::any_of(lesson.paragraphs.begin(), lesson.paragraphs.end(),
                                   [](const LessonParagraph& p) { return p.signs != Signs::None; });
    if (signs) {
        sources.insert(sources.end(), redFlags.sources.begin(), redFlags.sources.end());
    }
    QStringList names;
    for (const Source& source : sources) {
        //: title and publisher of a source
        names << Text::tr("“%1” (%2)").arg(source.title, source.publisher);
    }
    return Text::tr("Sources: %1. Told in our own words.").arg(names.join(QStringLiteral(", ")));
}

QString lessonDisclaimer()
{
    return Text::tr("General information. It is not advice about your back.");
}

} // namespace backstretch
