// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/exerciseseries.h"
#include "core/progress/painseries.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QString>

#include <utility>
#include <vector>

namespace backstretch {

/// What charts and suggestions need of the log, added up by the database. Finished sessions only; deleted
/// ones are left out. Every answer has an end, however long the log is.
class ProgressReader
{
public:
    explicit ProgressReader(Connection connection)
        : m_connection(std::move(connection))
    {
    }

    /// The last `limit` sessions that have a number, the oldest first.
    StorageResult<std::vector<PainPoint>> painPoints(int limit) const;
    /// The times the exercise was done since that local day, the oldest first, at most the last `limit`. No
    /// exercise: those of all of them.
    StorageResult<std::vector<ExerciseTime>> exerciseTimes(const QString& exerciseId, QDate from,
                                                           int limit) const;

private:
    Connection m_connection;
};

} // namespace backstretch
