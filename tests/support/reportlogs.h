// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/report.h"

#include <QTimeZone>

#include <array>
#include <vector>

namespace backstretch::reportlogs {

inline const ReportPeriod fourWeeks{{2026, 10, 20}, {2026, 11, 19}};

/// What somebody may have chosen meanwhile.
inline std::vector<ExercisePrefs> choices()
{
    ExercisePrefs locust;
    locust.exerciseId = QStringLiteral("locust");
    locust.leftOutSince = QDate(2026, 11, 10);
    ExercisePrefs arm;
    arm.exerciseId = QStringLiteral("quadruped-arm-leg-raise");
    arm.hold = std::chrono::seconds(8);
    return {locust, arm};
}

/// One exercise, done as its version says; of a sided one the left side is held a little less.
inline ExerciseRow exerciseRow(const Exercise& exercise, const ExerciseVersion& version, int order)
{
    ExerciseRow row;
    row.order = order;
    row.exerciseId = exercise.id;
    row.name = exercise.name;
    row.versionId = version.id;
    row.plannedHold = version.dose.hold;
    row.plannedRepetitions = version.dose.repetitions;
    const bool sided =
        version.laterality == Laterality::PerSide || version.laterality == Laterality::Alternating;
    row.plannedHolds = version.dose.repetitions * (sided ? 2 : 1);
    for (int i = 0; i < row.plannedHolds; ++i) {
        HoldRow hold;
        hold.order = i;
        hold.side = !sided ? Side::None : i % 2 == 0 ? Side::Left : Side::Right;
        hold.versionId = version.id;
        hold.planned = version.dose.hold;
        hold.done = hold.side == Side::Left ? hold.planned * 4 / 5 : hold.planned;
        row.holds.push_back(hold);
    }
    return row;
}

inline SessionDetail session(const Catalogue& catalogue, QDate day, int number)
{
    SessionDetail detail;
    SessionRow& row = detail.session;
    row.id = SessionId{number};
    row.started.utcMs = QDateTime(day, QTime(7, 5), QTimeZone::utc()).toMSecsSinceEpoch();
    row.started.utcOffsetSeconds = 3600;
    row.started.localDate = day;
    row.status = SessionStatus::Completed;
    row.active = std::chrono::minutes(4 + number * 5 % 14);
    for (const char* id : {"cat-cow", "side-lying-thoracic-rotation", "childs-pose-rotation", "sphinx",
                           "quadruped-arm-leg-raise", "locust"}) {
        const QString name = QString::fromLatin1(id);
        if (name == QLatin1String("locust") && day >= QDate(2026, 11, 10)) {
            continue;
        }
        const Exercise& exercise = *catalogue.exercise(name);
        const bool easier = name.startsWith(QLatin1String("childs")) && day >= QDate(2026, 11, 17);
        const ExerciseVersion& version = easier ? *exercise.firstEasier() : exercise.normal();
        detail.exercises.push_back(exerciseRow(exercise, version, static_cast<int>(detail.exercises.size())));
        if (name.startsWith(QLatin1String("quadruped")) && day >= QDate(2026, 11, 13)) {
            detail.exercises.back().plannedHold = std::chrono::seconds(8);
        }
    }
    return detail;
}

inline void addHurt(SessionDetail& detail, const char* exerciseId, Side side, std::optional<int> pain)
{
    for (const ExerciseRow& row : detail.exercises) {
        if (row.exerciseId == QLatin1String(exerciseId)) {
            detail.hurts.push_back({row.order, row.exerciseId, side, PhaseKind::Hold, pain,
                                    detail.session.started.utcMs + 300'000});
        }
    }
}

/// Four weeks of somebody who does most of it, with numbers that get a little smaller.
inline std::vector<SessionDetail> usual(const Catalogue& catalogue)
{
    constexpr std::array days{0,  2,  4,  5,  6,  7,  9,  10, 11, 13, 15,
                              16, 17, 18, 20, 21, 23, 24, 26, 27, 28, 30};
    std::vector<SessionDetail> sessions;
    int number = 0;
    for (const int day : days) {
        SessionDetail detail = session(catalogue, fourWeeks.first.addDays(day), number);
        if (number % 9 != 5) {
            detail.session.painBefore = 5 - number / 8;
            detail.session.painAfter = *detail.session.painBefore - number % 3 + (number == 9 ? 2 : 0);
        }
        if (number % 3 != 0) {
            detail.session.painNextDay = 3 + number % 2;
        }
        sessions.push_back(std::move(detail));
        ++number;
    }
    addHurt(sessions[2], "locust", Side::None, std::nullopt);
    addHurt(sessions[12], "quadruped-arm-leg-raise", Side::Left, 5);
    addHurt(sessions[14], "locust", Side::None, 6);
    sessions[14].session.endReason = EndReason::Hurt;
    sessions[14].session.note = QStringLiteral("Sharp, low between the shoulder blades.");
    sessions[18].session.note =
        QStringLiteral("Long drive in the morning, stiff afterwards. Stopped half way.");
    sessions[21].session.note =
        QStringLiteral("Left side felt tighter than the right. Used a cushion under my knees.");
    return sessions;
}

/// Everything at once: words longer than a line, notes longer than a page, more of all than there is room
/// for.
inline std::vector<SessionDetail> crowded(const Catalogue& catalogue)
{
    std::vector<SessionDetail> sessions;
    for (int day = 0; day < fourWeeks.days(); ++day) {
        for (int i = 0; i < 4; ++i) {
            const int number = 4 * day + i;
            SessionDetail detail = session(catalogue, fourWeeks.first.addDays(day), number);
            detail.session.painBefore = number % 11;
            detail.session.painAfter = (number * 7) % 11;
            detail.session.painNextDay = (number * 3) % 11;
            detail.session.active = std::chrono::minutes(45);
            detail.session.note =
                QStringLiteral(
                    "Rückenmuskulaturverspannungsbehandlungsterminvereinbarungsschwierigkeiten %1. ")
                    .arg(number)
                    .repeated(number % 4 == 3 ? 60 : 2);
            ExerciseRow own = detail.exercises.front();
            own.order = static_cast<int>(detail.exercises.size());
            own.exerciseId = QStringLiteral("own-%1").arg(number % 9);
            own.name =
                QStringLiteral("Brustwirbelsäulenmobilisationsübung mit dem gelben Schaumstoffrollkissen %1")
                    .arg(number % 9);
            detail.exercises.push_back(own);
            addHurt(detail, "quadruped-arm-leg-raise", Side::Left, 10);
            sessions.push_back(std::move(detail));
        }
    }
    return sessions;
}

} // namespace backstretch::reportlogs
