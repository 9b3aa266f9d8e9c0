// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/checks.h"

#include <QFileInfo>

#include <algorithm>

namespace backstretch {

namespace {

using Code = CatalogueError::Code;

/// Gathers what is wrong with one file.
class Report
{
public:
    explicit Report(const QString& file)
        : m_file(file)
    {
    }

    void add(const QString& path, const QString& detail, Code code = Code::Content)
    {
        m_errors.push_back({.code = code, .file = m_file, .path = path, .detail = detail});
    }
    void require(bool fits, const QString& path, const QString& detail)
    {
        if (!fits) {
            add(path, detail);
        }
    }
    [[nodiscard]] std::vector<CatalogueError> take() { return std::move(m_errors); }

private:
    QString m_file;
    std::vector<CatalogueError> m_errors;
};

void checkId(Report& report, const QString& id, const QString& file)
{
    report.require(QFileInfo(file).completeBaseName() == id, QStringLiteral("/id"),
                   QStringLiteral("the file must be named %1.json").arg(id));
}

void checkFigure(Report& report, const DoseFigure& figure, const QString& path)
{
    report.require(figure.min <= figure.max, path + QLatin1String("/limits"),
                   QStringLiteral("min is above max"));
    report.require(figure.standard >= figure.min && figure.standard <= figure.max,
                   path + QLatin1String("/default"), QStringLiteral("outside the limits"));
    if (figure.source && figure.source->min && figure.source->max) {
        report.require(*figure.source->min <= *figure.source->max, path + QLatin1String("/source"),
                       QStringLiteral("min is above max"));
    }
    if (figure.source) {
        report.require(figure.source->min || figure.source->max, path + QLatin1String("/source"),
                       QStringLiteral("has neither min nor max: write null"));
    }
}

bool hasSides(Laterality laterality)
{
    return laterality == Laterality::PerSide || laterality == Laterality::Alternating;
}

void checkPhase(Report& report, const ExerciseVersion& version, const ScriptPhase& phase, const QString& path)
{
    if (phase.kind == PhaseKind::Hold) {
        report.require(phase.length.count() == 0, path + QLatin1String("/seconds"),
                       QStringLiteral("a hold lasts as long as the dosage says"));
    } else {
        report.require(phase.length.count() > 0, path, QStringLiteral("a move needs \"seconds\""));
        // A move is short: what is spoken in it is its short form, always.
        report.require(phase.text.common.spoken == phase.text.common.far, path + QLatin1String("/cueSpoken"),
                       QStringLiteral("a move speaks its cueFar"));
    }
    report.require(!phase.lastOnly || phase.kind == PhaseKind::MoveOut, path + QLatin1String("/when"),
                   QStringLiteral("only a move-out can wait for the last repetition"));
    report.require((phase.side != Side::None) == (version.laterality == Laterality::Directions),
                   path + QLatin1String("/side"),
                   QStringLiteral("each phase of \"directions\" needs a side, other phases have none"));
    report.require(phase.text.bySide.empty() || hasSides(version.laterality), path,
                   QStringLiteral("\"left\" and \"right\" texts need a laterality with sides"));
}

/// Within one repetition (or one direction of it) moves lead into a hold and out of it.
void checkOrder(Report& report, const std::vector<ScriptPhase>& phases, Side side, const QString& path)
{
    bool moving = false;
    bool held = false;
    for (const ScriptPhase& phase : phases) {
        if (phase.side != side) {
            continue;
        }
        switch (phase.kind) {
        case PhaseKind::Hold:
            moving = false;
            held = true;
            break;
        case PhaseKind::MoveIn:
            moving = true;
            break;
        default:
            report.require(held && !moving, path, QStringLiteral("a move-out must follow a hold"));
            break;
        }
    }
    report.require(held, path, QStringLiteral("needs a hold"));
    report.require(!held || !moving, path, QStringLiteral("a move-in must lead to a hold"));
}

void checkVersion(Report& report, const Exercise& exercise, const ExerciseVersion& version,
                  const QString& path)
{
    const bool sided = version.laterality != Laterality::None;
    report.require(sided == (version.firstSide != Side::None), path + QLatin1String("/firstSide"),
                   sided ? QStringLiteral("needed with this laterality")
                         : QStringLiteral("not possible with laterality \"none\""));
    const bool turns = version.laterality == Laterality::PerSide;
    report.require(turns != version.turnOver.common.full.isEmpty(), path + QLatin1String("/turnOver"),
                   turns ? QStringLiteral("needed with laterality \"per-side\"")
                         : QStringLiteral("only with laterality \"per-side\""));
    report.require(version.getReady.bySide.empty() || turns, path + QLatin1String("/getReady"),
                   QStringLiteral("\"left\" and \"right\" only with laterality \"per-side\""));

    const auto hold = static_cast<int>(version.dose.hold.count());
    report.require(exercise.dosage.holdSeconds.clamped(hold) == hold,
                   path + QLatin1String("/dose/holdSeconds"), QStringLiteral("outside the limits"));
    report.require(exercise.dosage.repetitions.clamped(version.dose.repetitions) == version.dose.repetitions,
                   path + QLatin1String("/dose/repetitions"), QStringLiteral("outside the limits"));

    for (const Equipment thing : version.equipment.needed) {
        report.require(std::ranges::find(version.equipment.helps, thing) == version.equipment.helps.end(),
                       path + QLatin1String("/equipment"),
                       QStringLiteral("the same thing is needed and helps"));
    }

    const QString phasesPath = path + QLatin1String("/phases");
    for (std::size_t index = 0; index < version.phases.size(); ++index) {
        checkPhase(report, version, version.phases[index],
                   phasesPath + u'/' + QString::number(static_cast<qulonglong>(index)));
    }
    if (version.laterality == Laterality::Directions) {
        for (const Side side : {Side::Centre, Side::Left, Side::Right}) {
            checkOrder(report, version.phases, side, phasesPath);
        }
    } else {
        checkOrder(report, version.phases, Side::None, phasesPath);
    }
}

} // namespace

std::vector<CatalogueError> checkExercise(const Exercise& exercise, const QString& file)
{
    Report report(file);
    checkId(report, exercise.id, file);
    checkFigure(report, exercise.dosage.holdSeconds, QStringLiteral("/dosage/holdSeconds"));
    checkFigure(report, exercise.dosage.repetitions, QStringLiteral("/dosage/repetitions"));
    for (const BodyRegion region : exercise.feltMost) {
        report.require(std::ranges::find(exercise.feltAlso, region) == exercise.feltAlso.end(),
                       QStringLiteral("/regions"), QStringLiteral("the same region is in most and in also"));
    }

    checkVersion(report, exercise, exercise.normal(), {});
    for (std::size_t index = 1; index < exercise.versions.size(); ++index) {
        const ExerciseVersion& version = exercise.versions[index];
        const QString path = QStringLiteral("/versions/%1").arg(static_cast<qulonglong>(index - 1));
        if (exercise.version(version.id) != &version) {
            report.add(path + QLatin1String("/id"), QStringLiteral("\"%1\" is used twice").arg(version.id),
                       Code::Duplicate);
        }
        checkVersion(report, exercise, version, path);
    }
    return report.take();
}

std::vector<CatalogueError> checkRoutine(const Routine& routine, const std::vector<Exercise>& exercises,
                                         const QString& file)
{
    Report report(file);
    checkId(report, routine.id, file);
    for (std::size_t index = 0; index < routine.items.size(); ++index) {
        const RoutineItem& item = routine.items[index];
        const QString path = QStringLiteral("/items/%1").arg(static_cast<qulonglong>(index));
        const auto exercise = std::ranges::find(exercises, item.exerciseId, &Exercise::id);
        if (exercise == exercises.end()) {
            report.add(path + QLatin1String("/exercise"),
                       QStringLiteral("there is no exercise \"%1\"").arg(item.exerciseId));
            continue;
        }
        report.require(exercise->version(item.versionId) != nullptr, path + QLatin1String("/version"),
                       QStringLiteral("%1 has no version \"%2\"").arg(item.exerciseId, item.versionId));
        if (item.hold) {
            const auto hold = static_cast<int>(item.hold->count());
            report.require(exercise->dosage.holdSeconds.clamped(hold) == hold,
                           path + QLatin1String("/holdSeconds"), QStringLiteral("outside the limits"));
        }
        if (item.repetitions) {
            report.require(exercise->dosage.repetitions.clamped(*item.repetitions) == *item.repetitions,
                           path + QLatin1String("/repetitions"), QStringLiteral("outside the limits"));
        }
    }
    return report.take();
}

std::vector<CatalogueError> checkLesson(const Lesson& lesson, const Catalogue& catalogue, const QString& file)
{
    Report report(file);
    checkId(report, lesson.id, file);
    for (std::size_t index = 0; index < lesson.exercises.size(); ++index) {
        const QString& id = lesson.exercises[index].exerciseId;
        report.require(catalogue.exercise(id) != nullptr,
                       QStringLiteral("/exercises/%1/exercise").arg(static_cast<qulonglong>(index)),
                       QStringLiteral("there is no exercise \"%1\"").arg(id));
    }
    report.require(lesson.routineId.isEmpty() || catalogue.routine(lesson.routineId) != nullptr,
                   QStringLiteral("/routine"),
                   QStringLiteral("there is no routine \"%1\"").arg(lesson.routineId));
    report.require(lesson.drawing.card.width() > 0 && lesson.drawing.card.height() > 0,
                   QStringLiteral("/drawing/card"), QStringLiteral("needs a width and a height"));
    const QRectF sheet(QPointF(0, 0), drawingSize);
    for (std::size_t index = 0; index < lesson.drawing.marks.size(); ++index) {
        const DrawingMark& mark = lesson.drawing.marks[index];
        report.require(sheet.contains(mark.at) && sheet.contains(mark.badge),
                       QStringLiteral("/drawing/marks/%1").arg(static_cast<qulonglong>(index)),
                       QStringLiteral("outside the drawing"));
    }
    return report.take();
}

} // namespace backstretch
