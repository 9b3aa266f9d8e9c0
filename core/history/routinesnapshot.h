// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/timelinebuilder.h"
#include "core/player/sessionjournal.h"
#include "core/player/timeline.h"
#include "core/progress/sessionrows.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace backstretch {

/// A routine as a session began it. Kept with the session (SessionPlan::snapshot), so that it can
/// be carried on the same way after the routine, the settings or the catalogue changed.
struct RoutineSnapshot
{
    std::vector<TimelineItem> items; ///< the exercises of the time line, in order
    TimelineOptions options;

    friend bool operator==(const RoutineSnapshot&, const RoutineSnapshot&) = default;
};

[[nodiscard]] std::string encodeSnapshot(const RoutineSnapshot& snapshot);
/// nullopt: not ours, or broken; then the session can be kept but not carried on.
[[nodiscard]] std::optional<RoutineSnapshot> decodeSnapshot(const QString& text);

/// The snapshot with the versions to which exercises were changed while the session ran.
[[nodiscard]] RoutineSnapshot withReplacements(RoutineSnapshot snapshot,
                                               const std::vector<ExerciseRow>& exercises);

/// What a session writes down of its exercises when it starts, for buildTimeline(catalogue, items, options).
/// Items that the catalogue does not know are left out, as they are by buildTimeline.
[[nodiscard]] SessionPlan sessionPlan(const Catalogue& catalogue, const RoutineSnapshot& snapshot,
                                      const Timeline& timeline);

/// The holds of a session that count, as carryOnFrom() wants them.
[[nodiscard]] std::vector<HoldRecord> holdRecords(const SessionDetail& detail);

} // namespace backstretch
