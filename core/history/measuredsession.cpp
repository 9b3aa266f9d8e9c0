// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/measuredsession.h"

#include "core/history/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backstretch {

namespace {

// The log's columns; in files of users: never change one.
const QString startedKey = QStringLiteral("started_utc_ms");
const QString dateKey = QStringLiteral("local_date");
const QString offsetKey = QStringLiteral("utc_offset_s");
const QString statusKey = QStringLiteral("status");
const QString reasonKey = QStringLiteral("end_reason");
const QString activeKey = QStringLiteral("active_ms");
const QString beforeKey = QStringLiteral("pain_before");
const QString afterKey = QStringLiteral("pain_after");
const QString nextDayKey = QStringLiteral("pain_next_day");
const QString noteKey = QStringLiteral("note");
const QString exercisesKey = QStringLiteral("exercises");
const QString positionKey = QStringLiteral("position");
const QString exerciseIdKey = QStringLiteral("exercise_id");
const QString nameKey = QStringLiteral("name");
const QString versionKey = QStringLiteral("version");
const QString startSideKey = QStringLiteral("start_side");
const QString plannedHoldKey = QStringLiteral("planned_hold_ms");
const QString plannedRepetitionsKey = QStringLiteral("planned_repetitions");
const QString plannedHoldsKey = QStringLiteral("planned_holds");
const QString holdsKey = QStringLiteral("holds");
const QString sideKey = QStringLiteral("side");
const QString repetitionKey = QStringLiteral("repetition");
const QString plannedKey = QStringLiteral("planned_ms");
const QString doneKey = QStringLiteral("done_ms");
const QString resultKey = QStringLiteral("result");
const QString earlierKey = QStringLiteral("of_earlier_version"); ///< counts no more

template <typename T>
void put(QJsonObject& object, const QString& key, const std::optional<T>& value)
{
    if (value) {
        object[key] = *value;
    }
}

QJsonObject jsonOf(const HoldRow& hold)
{
    QJsonObject object{{positionKey, hold.order},
                       {repetitionKey, hold.repetition},
                       {versionKey, hold.versionId},
                       {plannedKey, static_cast<qint64>(hold.planned.count())},
                       {doneKey, static_cast<qint64>(hold.done.count())},
                       {resultKey, codeOf(hold.result)}};
    put(object, sideKey, codeOf(hold.side));
    if (!hold.counts) {
        object[earlierKey] = true;
    }
    return object;
}

QJsonObject jsonOf(const ExerciseRow& row)
{
    QJsonArray holds;
    for (const HoldRow& hold : row.holds) {
        holds.append(jsonOf(hold));
    }
    QJsonObject object{{positionKey, row.order},
                       {exerciseIdKey, row.exerciseId},
                       {nameKey, row.name},
                       {versionKey, row.versionId},
                       {plannedHoldKey, static_cast<qint64>(row.plannedHold.count())},
                       {plannedRepetitionsKey, row.plannedRepetitions},
                       {plannedHoldsKey, row.plannedHolds},
                       {holdsKey, holds}};
    put(object, startSideKey, codeOf(row.startSide));
    return object;
}

std::optional<int> painFrom(const QJsonObject& object, const QString& key)
{
    const int number = object.value(key).toInt(-1);
    return number >= 0 && number <= 10 ? std::optional(number) : std::nullopt;
}

HoldRow holdFrom(const QJsonObject& object)
{
    HoldRow hold;
    hold.order = object.value(positionKey).toInt();
    hold.side = sideFrom(object.value(sideKey).toString());
    hold.repetition = object.value(repetitionKey).toInt();
    hold.versionId = object.value(versionKey).toString();
    hold.planned = Millis(object.value(plannedKey).toInteger());
    hold.done = Millis(object.value(doneKey).toInteger());
    hold.result = resultFrom(object.value(resultKey).toString());
    hold.counts = !object.value(earlierKey).toBool();
    return hold;
}

ExerciseRow exerciseFrom(const QJsonObject& object)
{
    ExerciseRow row;
    row.order = object.value(positionKey).toInt();
    row.exerciseId = object.value(exerciseIdKey).toString();
    row.name = object.value(nameKey).toString();
    row.versionId = object.value(versionKey).toString();
    row.startSide = sideFrom(object.value(startSideKey).toString());
    row.plannedHold = Millis(object.value(plannedHoldKey).toInteger());
    row.plannedRepetitions = object.value(plannedRepetitionsKey).toInt();
    row.plannedHolds = object.value(plannedHoldsKey).toInt();
    for (const QJsonValue& hold : object.value(holdsKey).toArray()) {
        row.holds.push_back(holdFrom(hold.toObject()));
    }
    return row;
}

} // namespace

QString encodeMeasured(const MeasuredSession& measured)
{
    QJsonArray exercises;
    for (const ExerciseRow& row : measured.exercises) {
        exercises.append(jsonOf(row));
    }
    QJsonObject object{{startedKey, measured.started.utcMs},
                       {dateKey, measured.started.localDate.toString(Qt::ISODate)},
                       {offsetKey, measured.started.utcOffsetSeconds},
                       {statusKey, codeOf(measured.status)},
                       {activeKey, static_cast<qint64>(measured.active.count())},
                       {exercisesKey, exercises}};
    put(object, reasonKey, codeOf(measured.endReason));
    put(object, beforeKey, measured.painBefore);
    put(object, afterKey, measured.painAfter);
    put(object, nextDayKey, measured.painNextDay);
    if (!measured.note.isEmpty()) {
        object[noteKey] = measured.note;
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<MeasuredSession> decodeMeasured(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    MeasuredSession measured;
    measured.started = {object.value(startedKey).toInteger(), object.value(offsetKey).toInt(),
                        QDate::fromString(object.value(dateKey).toString(), Qt::ISODate)};
    if (!measured.started.localDate.isValid() || !object.value(exercisesKey).isArray()) {
        return std::nullopt;
    }
    measured.status = statusFrom(object.value(statusKey).toString());
    measured.endReason = endReasonFrom(object.value(reasonKey).toString());
    measured.active = Millis(object.value(activeKey).toInteger());
    measured.painBefore = painFrom(object, beforeKey);
    measured.painAfter = painFrom(object, afterKey);
    measured.painNextDay = painFrom(object, nextDayKey);
    measured.note = object.value(noteKey).toString();
    for (const QJsonValue& exercise : object.value(exercisesKey).toArray()) {
        measured.exercises.push_back(exerciseFrom(exercise.toObject()));
    }
    return measured;
}

} // namespace backstretch
