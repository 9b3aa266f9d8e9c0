// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/planner.h"

namespace backstretch {

class Catalogue;
class HistoryService;
struct Settings;

/// What the planner goes by: the log, the choices and the settings as they are now. `sessions`: the log's,
/// newest first, also those in progress. `picked`: the routine chosen by hand today, or empty.
[[nodiscard]] PlanInput planInput(const Catalogue& catalogue, HistoryService& history,
                                  const Settings& settings, const std::vector<SessionRow>& sessions,
                                  const QString& picked);

/// What is left out now, and when each hurt last.
[[nodiscard]] std::vector<LeftOutExercise> leftOutNow(const Catalogue& catalogue, HistoryService& history);

} // namespace backstretch
