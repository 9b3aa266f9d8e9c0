// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace backstretch {

/// What the user chose for each exercise; part of the log because it is taken along with it.
class ExercisePrefsStore
{
public:
    explicit ExercisePrefsStore(Connection connection)
        : m_connection(std::move(connection))
    {
    }

    /// All of them that say something, by exercise id.
    StorageResult<std::vector<ExercisePrefs>> all() const;
    /// Nothing chosen yet gives the defaults.
    StorageResult<ExercisePrefs> of(const QString& exerciseId) const;

    /// nullopt: the normal version again.
    StorageResult<void> setVersion(const QString& exerciseId, const std::optional<QString>& versionId);
    /// The day since when it is left out; nullopt: take it in again.
    StorageResult<void> setLeftOut(const QString& exerciseId, std::optional<QDate> since);
    /// nullopt: as the routine or the catalogue says.
    StorageResult<void> setDose(const QString& exerciseId, std::optional<Millis> hold,
                                std::optional<int> repetitions);
    StorageResult<void> setInBreaths(const QString& exerciseId, bool inBreaths);
    StorageResult<void> setPictureTurned(const QString& exerciseId, bool turned);
    /// What the exercise hurt until then has been asked about and answered.
    StorageResult<void> setHurtAnswered(const QString& exerciseId, qint64 utcMs);
    /// A proposal has been answered: the dose from now on, and what was said when. With None and nullopt it
    /// never was: that takes an answer back.
    StorageResult<void> setDoseAnswer(const QString& exerciseId, std::optional<Millis> hold,
                                      std::optional<int> repetitions, DoseAnswer answer,
                                      std::optional<qint64> utcMs);
    /// One repetition more on this side, the next time only; None: not any more.
    StorageResult<void> setExtraOn(const QString& exerciseId, Side side);

private:
    StorageResult<void> write(const QString& exerciseId, const QString& columns, const QVariantList& values);

    Connection m_connection;
};

} // namespace backstretch
