// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/dosewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DoseWords)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString holdSource(const DoseFigure& figure)
{
    if (!figure.source || (!figure.source->min && !figure.source->max)) {
        return Text::tr("The source gives no time for the hold; ours is a careful choice.");
    }
    const SourceFigure& source = *figure.source;
    if (source.min && source.max && *source.min != *source.max) {
        return Text::tr("The source says to hold for %1 to %2 seconds.")
            .arg(number(*source.min), number(*source.max));
    }
    if (!source.min) {
        return Text::tr("The source says to hold for up to %Ln second(s).", nullptr, *source.max);
    }
    if (!source.max) {
        return Text::tr("The source says to hold for %Ln second(s) or more.", nullptr, *source.min);
    }
    return Text::tr("The source says to hold for %Ln second(s).", nullptr, *source.min);
}

QString repetitionSource(const DoseFigure& figure)
{
    if (!figure.source || (!figure.source->min && !figure.source->max)) {
        return Text::tr("It does not say how often; that is our choice.");
    }
    const SourceFigure& source = *figure.source;
    if (source.min && source.max && *source.min != *source.max) {
        return Text::tr("It says to do it %1 to %2 times.").arg(number(*source.min), number(*source.max));
    }
    if (!source.min) {
        return Text::tr("It says to do it up to %Ln time(s).", nullptr, *source.max);
    }
    if (!source.max) {
        return Text::tr("It says to do it %Ln time(s) or more.", nullptr, *source.min);
    }
    return Text::tr("It says to do it %Ln time(s).", nullptr, *source.min);
}

} // namespace

QString holdText(std::chrono::seconds hold)
{
    return Text::tr("%Ln second(s)", nullptr, static_cast<int>(hold.count()));
}

QString breathsText(int breaths)
{
    return Text::tr("%Ln slow breath(s)", nullptr, breaths);
}

QString repetitionsText(const ExerciseVersion& version, int repetitions)
{
    if (version.laterality == Laterality::PerSide || version.laterality == Laterality::Alternating) {
        return Text::tr("%Ln each side", nullptr, repetitions);
    }
    switch (version.countWord) {
    case CountWord::Cycle:
        return Text::tr("%Ln cycle(s)", nullptr, repetitions);
    case CountWord::Turn:
        return Text::tr("%Ln turn(s)", nullptr, repetitions);
    case CountWord::Round:
        return Text::tr("%Ln round(s)", nullptr, repetitions);
    case CountWord::Repeat:
        return Text::tr("%Ln time(s)", nullptr, repetitions);
    case CountWord::Lift:
        return Text::tr("%Ln lift(s)", nullptr, repetitions);
    }
    Q_UNREACHABLE();
}

QString sourceText(const Exercise& exercise, const GeneralTexts& general)
{
    QStringList sentences{holdSource(exercise.dosage.holdSeconds),
                          repetitionSource(exercise.dosage.repetitions)};
    if (exercise.dosage.holdSeconds.source && exercise.dosage.holdSeconds.source->grows) {
        sentences << Text::tr("It says to hold longer as you get stronger.");
    }
    const DoseFigure& hold = exercise.dosage.holdSeconds;
    const DoseFigure& repetitions = exercise.dosage.repetitions;
    //: the least and the most that can be chosen
    sentences << Text::tr("The limits that can be chosen are ours: %1 to %2 seconds, %3 to %4 times.")
                     .arg(number(hold.min), number(hold.max), number(repetitions.min),
                          number(repetitions.max));
    if (!general.sourceTitle.isEmpty()) {
        //: title and publisher of the article
        sentences << Text::tr("Source: “%1”, %2.").arg(general.sourceTitle, general.sourcePublisher);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace backstretch
