// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/gentleplan.h"
#include "core/storage/connection.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace backstretch {

/// Gentle plans and days of rest; part of the log because they are taken along with it.
class GentlePlanStore
{
public:
    explicit GentlePlanStore(Connection connection)
        : m_connection(std::move(connection))
    {
    }

    /// The plan that runs: the newest one that has not ended. nullopt: none does. While one runs, what is
    /// usual stays as it is: no other dose is proposed.
    StorageResult<std::optional<GentlePlan>> current() const;
    /// The newest one, also after its end. nullopt: there never was one.
    StorageResult<std::optional<GentlePlan>> newest() const;
    /// Keeps what has changed about it, or a new one. One that runs and is older ends with it.
    StorageResult<void> save(const GentlePlan& plan);
    /// Ends the one that runs, if one does.
    StorageResult<void> end(QDate today);

    /// Days on which somebody rests, from that day on, oldest first.
    StorageResult<std::vector<RestDay>> restDays(QDate from) const;
    StorageResult<bool> isResting(QDate day) const;
    /// Notes the step of the plan that runs.
    StorageResult<void> setResting(QDate day, bool resting);

    /// When each exercise hurt last, from that day on, one entry for each.
    StorageResult<std::vector<LastHurt>> lastHurts(QDate from) const;

private:
    Connection m_connection;
};

} // namespace backstretch
