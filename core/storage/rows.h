// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <utility>

namespace backstretch {

/// Calls `row` with the statement at each of its rows.
template <typename Row>
StorageResult<void> forEachRow(StorageResult<Statement> statement, const Row& row)
{
    if (!statement) {
        return Unexpected(statement.error());
    }
    while (true) {
        const auto more = statement->step();
        if (!more) {
            return Unexpected(more.error());
        }
        if (!*more) {
            return {};
        }
        row(std::as_const(*statement));
    }
}

} // namespace backstretch
