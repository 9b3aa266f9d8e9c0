// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/sessionsql.h"
#include "core/progress/sessionrows.h"
#include "core/storage/connection.h"

#include <vector>

namespace backstretch {

/// What sessionDetails() asks, for those who look at how it is answered.
struct DetailQueries
{
    sessionsql::Query sessions;
    sessionsql::Query exercises;
    sessionsql::Query holds;
    sessionsql::Query hurts;
};
[[nodiscard]] DetailQueries detailQueries(const sessionsql::Query& condition);

/// Everything about the sessions s for which the condition is true, the oldest day first. It takes four
/// statements, however many sessions there are.
StorageResult<std::vector<SessionDetail>> sessionDetails(const Connection& connection,
                                                         const sessionsql::Query& condition);

} // namespace backstretch
