// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/routinesnapshot.h"
#include "core/player/sessionjournal.h"

#include <string>
#include <vector>

namespace backstretch {

inline ExercisePlan exercisePlan(const std::string& id, int holds, Side startSide = Side::None)
{
    ExercisePlan plan;
    plan.exerciseId = id;
    plan.name = "Name of " + id;
    plan.versionId = "normal";
    plan.repetitions = startSide == Side::None ? holds : holds / 2;
    plan.holdLength = Millis{15'000};
    plan.startSide = startSide;
    plan.holds = holds;
    return plan;
}

/// A routine of two exercises: cat-cow with three holds, the open book with two on each side.
inline SessionPlan routinePlan()
{
    SessionPlan plan;
    plan.kind = SessionKind::Routine;
    plan.routineId = "morning-loosener";
    plan.name = "Morning loosener";
    RoutineSnapshot snapshot;
    snapshot.items.push_back({QStringLiteral("cat-cow")});
    snapshot.items.push_back({QStringLiteral("side-lying-thoracic-rotation")});
    plan.snapshot = encodeSnapshot(snapshot);
    plan.painBefore = 3;
    plan.exercises = {exercisePlan("cat-cow", 3),
                      exercisePlan("side-lying-thoracic-rotation", 4, Side::Left)};
    return plan;
}

inline HoldRecord hold(int block, int order, HoldResult result = HoldResult::Done, Side side = Side::None)
{
    HoldRecord record;
    record.block = block;
    record.order = order;
    record.side = side;
    record.repetition = order + 1;
    record.planned = Millis{15'000};
    record.done = result == HoldResult::Done  ? Millis{15'000}
                  : result == HoldResult::Cut ? Millis{4'000}
                                              : Millis{0};
    record.result = result;
    return record;
}

/// Every hold of routinePlan(), done.
inline std::vector<HoldRecord> routineHolds()
{
    std::vector<HoldRecord> holds;
    for (int i = 0; i < 3; ++i) {
        holds.push_back(hold(0, i));
    }
    for (int i = 0; i < 4; ++i) {
        holds.push_back(hold(1, i, HoldResult::Done, i < 2 ? Side::Left : Side::Right));
    }
    return holds;
}

} // namespace backstretch
