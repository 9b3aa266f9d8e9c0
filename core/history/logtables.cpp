// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/logtables.h"

#include "core/storage/rows.h"

namespace backstretch {

StorageResult<QStringList> columnsOf(const Connection& connection, const QString& table)
{
    auto info = connection.prepare(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"));
    if (!info) {
        return Unexpected(info.error());
    }
    info->bind(table);
    QStringList names;
    const auto read =
        forEachRow(std::move(info), [&names](const Statement& row) { names.append(row.text(0)); });
    if (!read) {
        return Unexpected(read.error());
    }
    return names;
}

StorageResult<QStringList> contentColumns(const Connection& connection, const LogTable& table)
{
    auto columns = columnsOf(connection, table.name);
    if (columns) {
        columns->removeIf([&](const QString& column) { return table.links.contains(column); });
    }
    return columns;
}

} // namespace backstretch
