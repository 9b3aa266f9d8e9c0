// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/playerprogress.h"

#include "app/player/guidedsession.h"
#include "app/text/content.h"
#include "core/progress/summaries.h"

#include <algorithm>

namespace backstretch {

std::vector<SessionTimeline::Segment> segmentsOf(const GuidedSession& session)
{
    std::vector<SessionTimeline::Segment> segments;
    const Timeline& timeline = session.timeline();
    for (std::size_t block = 0; block < timeline.blocks.size(); ++block) {
        const Exercise& exercise = session.exercise(static_cast<int>(block));
        segments.push_back({.name = contentText(exerciseContext(exercise.id), exercise.shortName),
                            .length = timeline.blockLength(block)});
    }
    return segments;
}

double exerciseProgress(const GuidedSession& session, const Snapshot& snapshot)
{
    const Timeline& timeline = session.timeline();
    const auto& block = timeline.blocks[static_cast<std::size_t>(snapshot.phase.block)];
    const Millis all = timeline.blockLength(static_cast<std::size_t>(snapshot.phase.block));
    Millis done = snapshot.elapsed;
    for (std::size_t i = block.firstPhase; i < snapshot.phaseIndex.value_or(block.firstPhase); ++i) {
        done += timeline.phases[i].duration;
    }
    return all.count() > 0
               ? std::clamp(static_cast<double>(done.count()) / static_cast<double>(all.count()), 0.0, 1.0)
               : 0.0;
}

std::vector<int> leftOutOf(const GuidedSession& session)
{
    std::vector<int> leftOut;
    for (int block = 0; block < session.snapshot().phase.block; ++block) {
        if (!session.isGoneThrough(block)) {
            leftOut.push_back(block);
        }
    }
    return leftOut;
}

LeaveView::State leaveState(const GuidedSession& session, bool ofToday)
{
    const Snapshot now = session.snapshot();
    int done = 0;
    for (std::size_t block = 0; block < session.timeline().blocks.size(); ++block) {
        done += session.isGoneThrough(static_cast<int>(block)) ? 1 : 0;
    }
    return {.segments = segmentsOf(session),
            .leftOut = leftOutOf(session),
            .current = now.phase.block,
            .done = exerciseProgress(session, now),
            .look = phaseLook(now.phase.kind),
            .exercisesDone = done,
            .minutes = wholeMinutes(session.active()),
            .worthKeeping = session.isWorthKeeping(),
            .saved = session.isSaved(),
            .ofToday = ofToday};
}

} // namespace backstretch
