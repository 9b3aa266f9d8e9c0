// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/content.h"

#include <QCoreApplication>

namespace backstretch {

QString exerciseContext(const QString& exerciseId)
{
    return QLatin1String("exercise:") + exerciseId;
}

QString routineContext(const QString& routineId)
{
    return QLatin1String("routine:") + routineId;
}

QString lessonContext(const QString& lessonId)
{
    return QLatin1String("lesson:") + lessonId;
}

QString generalContext()
{
    return QStringLiteral("general");
}

QString redFlagsContext()
{
    return QStringLiteral("red-flags");
}

QString contentText(const QString& context, const QString& source)
{
    if (source.isEmpty()) { // to Qt an empty source asks for the translation file's own header
        return source;
    }
    return QCoreApplication::translate(context.toUtf8().constData(), source.toUtf8().constData());
}

QString exerciseName(const Exercise& exercise)
{
    return contentText(exerciseContext(exercise.id), exercise.name);
}

QString exerciseShortName(const Exercise& exercise)
{
    return contentText(exerciseContext(exercise.id), exercise.shortName);
}

QString routineName(const Routine& routine)
{
    return contentText(routineContext(routine.id), routine.name);
}

QString lessonName(const Lesson& lesson)
{
    return contentText(lessonContext(lesson.id), lesson.name);
}

QString versionName(const Exercise& exercise, const ExerciseVersion& version)
{
    return contentText(exerciseContext(exercise.id), version.name);
}

} // namespace backstretch
