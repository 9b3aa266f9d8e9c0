// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/session/leaveview.h"
#include "app/widgets/sessiontimeline.h"
#include "core/player/snapshot.h"

#include <vector>

namespace backstretch {

class GuidedSession;

/// One segment of the time line for each exercise.
[[nodiscard]] std::vector<SessionTimeline::Segment> segmentsOf(const GuidedSession& session);
/// Those before the present exercise that do not count as done.
[[nodiscard]] std::vector<int> leftOutOf(const GuidedSession& session);
/// How much of the present exercise lies behind, 0 to 1.
[[nodiscard]] double exerciseProgress(const GuidedSession& session, const Snapshot& snapshot);
/// What the page says that asks whether to leave.
[[nodiscard]] LeaveView::State leaveState(const GuidedSession& session, bool ofToday);

} // namespace backstretch
