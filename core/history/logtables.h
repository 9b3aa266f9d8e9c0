// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QString>
#include <QStringList>

#include <array>

namespace backstretch {

/// A table of the log, as copying its rows from one database to another needs to know it. Its columns are
/// asked of the database, so that a migration that adds one is all there is to do.
struct LogTable
{
    QString name;
    QStringList links; ///< columns that are, or point to, row ids: those are made anew wherever rows go
};

namespace logtables {

inline const LogTable session{QStringLiteral("session"), {QStringLiteral("id")}};
inline const LogTable exercise{QStringLiteral("session_exercise"),
                               {QStringLiteral("id"), QStringLiteral("session_id")}};
inline const LogTable hold{QStringLiteral("session_hold"),
                           {QStringLiteral("id"), QStringLiteral("session_exercise_id")}};
inline const LogTable hurt{
    QStringLiteral("session_hurt"),
    {QStringLiteral("id"), QStringLiteral("session_id"), QStringLiteral("session_exercise_id")}};
inline const LogTable choice{QStringLiteral("exercise_prefs"), {}};
inline const LogTable plan{QStringLiteral("gentle_plan"), {}};
inline const LogTable restDay{QStringLiteral("rest_day"), {}};

/// Every table of the log.
inline const std::array all{session, exercise, hold, hurt, choice, plan, restDay};

/// A table whose rows are items by themselves, beside the sessions.
struct List
{
    LogTable table;
    QString key; ///< the column that names an item on every computer
};
inline const List choices{choice, QStringLiteral("exercise_id")};
inline const List plans{plan, QStringLiteral("started")};
inline const List restDays{restDay, QStringLiteral("local_date")};
inline const std::array lists{choices, plans, restDays};

} // namespace logtables

/// The columns of a table, in its order.
StorageResult<QStringList> columnsOf(const Connection& connection, const QString& table);
/// Those that are not links.
StorageResult<QStringList> contentColumns(const Connection& connection, const LogTable& table);

} // namespace backstretch
