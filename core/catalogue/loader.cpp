// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/loader.h"

#include "core/catalogue/cataloguereader.h"
#include "core/catalogue/checks.h"
#include "core/catalogue/jsonvalues.h"

#include <algorithm>

namespace backstretch {

QString CatalogueError::toString() const
{
    QString text = file.isEmpty() ? QStringLiteral("catalogue") : file;
    if (line > 0) {
        text += QStringLiteral(":%1:%2").arg(line).arg(column);
    }
    if (!path.isEmpty()) {
        text += QLatin1String(": ") + path;
    }
    return text + QLatin1String(": ") + detail;
}

Expected<Catalogue, std::vector<CatalogueError>> loadCatalogue(const QString& directory, CatalogueCheck check)
{
    CatalogueReader reader(directory, check);
    if (!reader.exists()) {
        return Unexpected(reader.takeErrors());
    }
    GeneralTexts general;
    reader.readOne(QStringLiteral("general"),
                   [&](const QJsonObject& json) { general = generalFromJson(json); });
    RedFlags redFlags;
    reader.readOne(QStringLiteral("redflags"),
                   [&](const QJsonObject& json) { redFlags = redFlagsFromJson(json); });

    std::vector<Exercise> exercises;
    Uniqueness exerciseIds(reader, QStringLiteral("/id"));
    Uniqueness exercisePlaces(reader, QStringLiteral("/order"));
    reader.readAll(QStringLiteral("exercises"), QStringLiteral("exercise"),
                   [&](const QJsonObject& json, const QString& file) {
                       Exercise exercise = exerciseFromJson(json);
                       reader.add(checkExercise(exercise, file));
                       exerciseIds.check(exercise.id, file);
                       exercisePlaces.check(QString::number(exercise.order), file);
                       exercises.push_back(std::move(exercise));
                   });
    const bool allExercises = reader.allGood();

    std::vector<Routine> routines;
    Uniqueness routineIds(reader, QStringLiteral("/id"));
    Uniqueness routinePlaces(reader, QStringLiteral("/order"));
    reader.readAll(QStringLiteral("routines"), QStringLiteral("routine"),
                   [&](const QJsonObject& json, const QString& file) {
                       Routine routine = routineFromJson(json);
                       // With an exercise missing, each routine that uses it would be reported as well.
                       if (allExercises) {
                           reader.add(checkRoutine(routine, exercises, file));
                       }
                       routineIds.check(routine.id, file);
                       routinePlaces.check(QString::number(routine.order), file);
                       routines.push_back(std::move(routine));
                   });

    if (!reader.allGood()) {
        return Unexpected(reader.takeErrors());
    }
    return Catalogue(std::move(exercises), std::move(routines), std::move(general), std::move(redFlags));
}

Expected<std::vector<Lesson>, std::vector<CatalogueError>>
loadLessons(const QString& directory, const Catalogue& catalogue, CatalogueCheck check)
{
    CatalogueReader reader(directory, check);
    if (!reader.exists()) {
        return Unexpected(reader.takeErrors());
    }
    std::vector<Lesson> lessons;
    Uniqueness ids(reader, QStringLiteral("/id"));
    Uniqueness places(reader, QStringLiteral("/order"));
    reader.readAll(QStringLiteral("learn"), QStringLiteral("lesson"),
                   [&](const QJsonObject& json, const QString& file) {
                       Lesson lesson = lessonFromJson(json);
                       reader.add(checkLesson(lesson, catalogue, file));
                       ids.check(lesson.id, file);
                       places.check(QString::number(lesson.order), file);
                       lessons.push_back(std::move(lesson));
                   });
    if (!reader.allGood()) {
        return Unexpected(reader.takeErrors());
    }
    std::ranges::sort(lessons, {}, &Lesson::order);
    return lessons;
}

} // namespace backstretch
