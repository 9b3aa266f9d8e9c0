// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlist.h"

#include "app/models/sessionplan.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/text/durations.h"
#include "core/history/sessionlog.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <utility>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Line
{
    QString id;
    QString name;
    QString length;
};

QString table(const std::vector<Line>& lines)
{
    qsizetype id = 0;
    qsizetype name = 0;
    for (const Line& line : lines) {
        id = std::max(id, line.id.size());
        name = std::max(name, line.name.size());
    }
    QString text;
    for (const Line& line : lines) {
        text += QStringLiteral("  %1  %2  %3\n")
                    .arg(line.id, -static_cast<int>(id))
                    .arg(line.name, -static_cast<int>(name))
                    .arg(line.length);
    }
    return text;
}

} // namespace

QString commandList(const Catalogue& catalogue, const TimelineOptions& settings,
                    const std::vector<ExercisePrefs>& prefs)
{
    std::vector<Line> routines;
    for (const Routine& routine : catalogue.routines()) {
        routines.push_back({routine.id, routineName(routine),
                            aboutMinutes(sessionLength(catalogue, routine, prefs, settings))});
    }
    std::vector<Line> exercises;
    for (const Exercise& exercise : catalogue.exercises()) {
        const TimelineItem item = singleItem(exercise, chosenVersion(exercise, prefs).id, prefs);
        exercises.push_back({exercise.id, exerciseName(exercise),
                             aboutMinutes(buildTimeline(catalogue, std::span(&item, 1), settings).total())});
    }
    return Text::tr("Routines") + QLatin1Char('\n') + table(routines) + QLatin1Char('\n') +
           Text::tr("Exercises") + QLatin1Char('\n') + table(exercises);
}

std::vector<ExercisePrefs> choicesIn(const QString& dataFolder, const Catalogue& catalogue,
                                     const Settings& settings, QDate today)
{
    const auto connection =
        Connection::open(SessionLog::fileIn(dataFolder), Connection::Options{.readOnly = true});
    if (!connection) {
        return settings.alwaysEasier ? alwaysEasier(catalogue, {}) : std::vector<ExercisePrefs>();
    }
    return presentChoices(catalogue, ExercisePrefsStore(*connection), GentlePlanStore(*connection), settings,
                          today);
}

QString unknownTarget(const Catalogue& catalogue, const CommandLine& line)
{
    if (!line.routine.isEmpty() && catalogue.routine(line.routine) == nullptr) {
        return Text::tr("There is no routine “%1”; --list shows them.").arg(line.routine);
    }
    if (!line.exercise.isEmpty() && catalogue.exercise(line.exercise) == nullptr) {
        return Text::tr("There is no exercise “%1”; --list shows them.").arg(line.exercise);
    }
    return {};
}

} // namespace backstretch
