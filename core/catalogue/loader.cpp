// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/loader.h"

#include "core/catalogue/checks.h"
#include "core/catalogue/jsonfile.h"
#include "core/catalogue/jsonvalues.h"
#include "core/catalogue/schema.h"

#include <QFile>

#include <algorithm>
#include <map>

namespace backstretch {

namespace {

using Code = CatalogueError::Code;

QByteArray resource(const QString& name)
{
    QFile file(QLatin1String(":/catalogue/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// Reads one catalogue; keeps every error on the way.
class Loader
{
public:
    explicit Loader(const QString& directory)
        : m_folder(directory)
    {
    }

    Expected<Catalogue, std::vector<CatalogueError>> load()
    {
        if (!m_folder.exists()) {
            add({.code = Code::MissingFolder, .detail = QStringLiteral("there is no such folder")});
            return Unexpected(std::move(m_errors));
        }
        const Schema exerciseSchema(resource(QStringLiteral("exercise.schema.json")));
        const Schema routineSchema(resource(QStringLiteral("routine.schema.json")));

        GeneralTexts general;
        readOne(QStringLiteral("general"), [&](const QJsonObject& json) { general = generalFromJson(json); });
        RedFlags redFlags;
        readOne(QStringLiteral("redflags"),
                [&](const QJsonObject& json) { redFlags = redFlagsFromJson(json); });

        std::vector<Exercise> exercises;
        std::map<QString, QString> exerciseIds;
        std::map<QString, QString> exercisePlaces;
        for (const QString& file : filesIn(QStringLiteral("exercises"))) {
            read(file, exerciseSchema, [&](const QJsonObject& json) {
                Exercise exercise = exerciseFromJson(json);
                add(checkExercise(exercise, file));
                checkUnique(exerciseIds, exercise.id, file, QStringLiteral("/id"));
                checkUnique(exercisePlaces, QString::number(exercise.order), file, QStringLiteral("/order"));
                exercises.push_back(std::move(exercise));
            });
        }
        const bool allExercises = m_errors.empty();

        std::vector<Routine> routines;
        std::map<QString, QString> routineIds;
        std::map<QString, QString> routinePlaces;
        for (const QString& file : filesIn(QStringLiteral("routines"))) {
            read(file, routineSchema, [&](const QJsonObject& json) {
                Routine routine = routineFromJson(json);
                // With an exercise missing, each routine that uses it would be reported as well.
                if (allExercises) {
                    add(checkRoutine(routine, exercises, file));
                }
                checkUnique(routineIds, routine.id, file, QStringLiteral("/id"));
                checkUnique(routinePlaces, QString::number(routine.order), file, QStringLiteral("/order"));
                routines.push_back(std::move(routine));
            });
        }

        if (!m_errors.empty()) {
            return Unexpected(std::move(m_errors));
        }
        return Catalogue(std::move(exercises), std::move(routines), std::move(general), std::move(redFlags));
    }

private:
    void add(CatalogueError error) { m_errors.push_back(std::move(error)); }
    void add(std::vector<CatalogueError> errors) { std::ranges::move(errors, std::back_inserter(m_errors)); }

    /// Names of the .json files, in the alphabet's order on every computer.
    QStringList filesIn(const QString& name)
    {
        const QDir folder(m_folder.filePath(name));
        if (!folder.exists()) {
            add({.code = Code::MissingFolder,
                 .file = name,
                 .detail = QStringLiteral("there is no such folder")});
            return {};
        }
        // System: broken links too; what cannot be read is an error, not left out.
        QStringList files = folder.entryList({QStringLiteral("*.json")},
                                             QDir::Files | QDir::System | QDir::Hidden, QDir::NoSort);
        files.sort();
        for (QString& file : files) {
            file.prepend(name + u'/');
        }
        if (files.isEmpty()) {
            add({.code = Code::MissingFolder, .file = name, .detail = QStringLiteral("has no .json file")});
        }
        return files;
    }

    template <typename Use>
    void readOne(const QString& name, Use use)
    {
        const Schema schema(resource(name + QLatin1String(".schema.json")));
        read(name + QLatin1String(".json"), schema, use);
    }

    template <typename Use>
    void read(const QString& file, const Schema& schema, Use use)
    {
        const auto bytes = readCatalogueFile(m_folder, file);
        if (!bytes) {
            add(bytes.error());
            return;
        }
        const auto json = parseCatalogueFile(*bytes, file);
        if (!json) {
            add(json.error());
            return;
        }
        const std::vector<Schema::Violation> violations = schema.check(*json);
        for (const Schema::Violation& violation : violations) {
            add({.code = Code::Schema, .file = file, .path = violation.path, .detail = violation.detail});
        }
        if (violations.empty()) {
            use(*json);
        }
    }

    void checkUnique(std::map<QString, QString>& seen, const QString& value, const QString& file,
                     const QString& path)
    {
        const auto [known, added] = seen.emplace(value, file);
        if (!added) {
            add({.code = Code::Duplicate,
                 .file = file,
                 .path = path,
                 .detail = QStringLiteral("\"%1\" is taken by %2").arg(value, known->second)});
        }
    }

    QDir m_folder;
    std::vector<CatalogueError> m_errors;
};

} // namespace

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

Expected<Catalogue, std::vector<CatalogueError>> loadCatalogue(const QString& directory)
{
    return Loader(directory).load();
}

} // namespace backstretch
