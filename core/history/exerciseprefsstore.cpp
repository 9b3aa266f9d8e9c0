// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/exerciseprefsstore.h"

#include "core/history/codes.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace backstretch {

namespace {

/// A row of the SELECT in all().
ExercisePrefs prefsFrom(const Statement& row)
{
    ExercisePrefs prefs;
    prefs.exerciseId = row.text(0);
    if (!row.isNull(1)) {
        prefs.versionId = row.text(1);
    }
    if (!row.isNull(2)) {
        prefs.leftOutSince = QDate::fromString(row.text(2), Qt::ISODate);
    }
    if (const auto hold = row.optionalInteger(3)) {
        prefs.hold = Millis(*hold);
    }
    if (const auto repetitions = row.optionalInteger(4)) {
        prefs.repetitions = static_cast<int>(*repetitions);
    }
    prefs.lastStartSide = sideFrom(row.text(5));
    prefs.inBreaths = row.integer(6) != 0;
    prefs.pictureTurned = row.integer(7) != 0;
    prefs.hurtAnsweredUtcMs = row.optionalInteger(8);
    prefs.doseAnswer = doseAnswerFrom(row.text(9));
    prefs.doseAnsweredUtcMs = row.optionalInteger(10);
    prefs.extraOn = sideFrom(row.text(11));
    return prefs;
}

} // namespace

StorageResult<std::vector<ExercisePrefs>> ExercisePrefsStore::all() const
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT exercise_id, version, left_out_since, hold_ms, repetitions, last_start_side,"
                       " in_breaths, picture_turned, hurt_answered_utc_ms, dose_answer,"
                       " dose_answered_utc_ms, extra_side"
                       " FROM exercise_prefs ORDER BY exercise_id"));
    std::vector<ExercisePrefs> found;
    const auto read =
        forEachRow(std::move(statement), [&found](const Statement& row) { found.push_back(prefsFrom(row)); });
    if (!read) {
        return Unexpected(read.error());
    }
    return found;
}

StorageResult<ExercisePrefs> ExercisePrefsStore::of(const QString& exerciseId) const
{
    auto known = all(); // a handful of rows: one for each exercise of the catalogue at most
    if (!known) {
        return Unexpected(known.error());
    }
    const auto found = std::find_if(known->begin(), known->end(), [&](const ExercisePrefs& prefs) {
        return prefs.exerciseId == exerciseId;
    });
    if (found != known->end()) {
        return *found;
    }
    ExercisePrefs none;
    none.exerciseId = exerciseId;
    return none;
}

StorageResult<void> ExercisePrefsStore::setVersion(const QString& exerciseId,
                                                   const std::optional<QString>& versionId)
{
    return write(exerciseId, QStringLiteral("version = ?"), {sqlValue(versionId)});
}

StorageResult<void> ExercisePrefsStore::setLeftOut(const QString& exerciseId, std::optional<QDate> since)
{
    return write(exerciseId, QStringLiteral("left_out_since = ?"), {sqlValue(since)});
}

StorageResult<void> ExercisePrefsStore::setDose(const QString& exerciseId, std::optional<Millis> hold,
                                                std::optional<int> repetitions)
{
    return write(exerciseId, QStringLiteral("hold_ms = ?, repetitions = ?"),
                 {sqlValue(hold), sqlValue(repetitions)});
}

StorageResult<void> ExercisePrefsStore::setInBreaths(const QString& exerciseId, bool inBreaths)
{
    return write(exerciseId, QStringLiteral("in_breaths = ?"), {inBreaths ? 1 : 0});
}

StorageResult<void> ExercisePrefsStore::setPictureTurned(const QString& exerciseId, bool turned)
{
    return write(exerciseId, QStringLiteral("picture_turned = ?"), {turned ? 1 : 0});
}

StorageResult<void> ExercisePrefsStore::setHurtAnswered(const QString& exerciseId, qint64 utcMs)
{
    return write(exerciseId, QStringLiteral("hurt_answered_utc_ms = ?"), {utcMs});
}

StorageResult<void> ExercisePrefsStore::setDoseAnswer(const QString& exerciseId, std::optional<Millis> hold,
                                                      std::optional<int> repetitions, DoseAnswer answer,
                                                      std::optional<qint64> utcMs)
{
    return write(exerciseId,
                 QStringLiteral("hold_ms = ?, repetitions = ?, dose_answer = ?, dose_answered_utc_ms = ?"),
                 {sqlValue(hold), sqlValue(repetitions), sqlValue(codeOf(answer)), sqlValue(utcMs)});
}

StorageResult<void> ExercisePrefsStore::setExtraOn(const QString& exerciseId, Side side)
{
    return write(exerciseId, QStringLiteral("extra_side = ?"), {sqlValue(codeOf(side))});
}

StorageResult<void> ExercisePrefsStore::write(const QString& exerciseId, const QString& columns,
                                              const QVariantList& values)
{
    return m_connection.inTransaction([&]() -> StorageResult<void> {
        auto row = m_connection.run(
            QStringLiteral(
                "INSERT INTO exercise_prefs (exercise_id) VALUES (?) ON CONFLICT (exercise_id) DO NOTHING"),
            storable(exerciseId));
        if (!row) {
            return row;
        }
        auto update = m_connection.prepare(
            QStringLiteral("UPDATE exercise_prefs SET %1, revision = revision + 1 WHERE exercise_id = ?")
                .arg(columns));
        if (!update) {
            return Unexpected(update.error());
        }
        int position = 0;
        for (const QVariant& value : values) {
            update->bindAt(position++, value);
        }
        return update->bindAt(position, sqlValue(storable(exerciseId))).run();
    });
}

} // namespace backstretch
