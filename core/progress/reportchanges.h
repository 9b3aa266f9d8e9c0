// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/report.h"

namespace backstretch {

/// What changed in the plan of exercises during the period, the oldest first. Doses and versions are
/// compared within the same routine (an easier routine is no change), and a change counts once it stayed
/// for a second session or was chosen to stay: what was done once, in the moment, is none.
[[nodiscard]] std::vector<ReportChange> reportChanges(const ReportPeriod& period,
                                                      std::span<const SessionDetail> sessions,
                                                      std::span<const ExercisePrefs> prefs);

} // namespace backstretch
