// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gallery/pastsessions.h"

#include "tests/support/logplans.h"

#include <chrono>
#include <utility>
#include <vector>

namespace backstretch {

bool addSession(HistoryService& history, const Past& past)
{
    auto session = history.log().newSession();
    SessionPlan plan = routinePlan();
    plan.painBefore = past.before;
    plan.exercises.front().repetitions = 5; // as the catalogue has it: a small step is proposed
    plan.exercises.front().holds = 5;
    bool ok = session->begin(plan).has_value();
    std::vector<HoldRecord> holds = routineHolds();
    holds.push_back(hold(0, 3));
    holds.push_back(hold(0, 4));
    for (const HoldRecord& record : holds) {
        ok = session->holdFinished(record).has_value() && ok;
    }
    ok = session->end({SessionStatus::Completed, EndReason::None, past.active, true}).has_value() && ok;
    return ok && history.log().setPainAfter(session->id().value(), past.after).has_value();
}

bool fillLog(HistoryService& history, GalleryClock& clock)
{
    using namespace std::chrono_literals;
    bool ok = true;
    for (const auto& [daysAgo, past] :
         {std::pair(17, Past{5, 4, 8min}), std::pair(14, Past{4, 3, 4min}), std::pair(12, Past{4, 4, 15min}),
          std::pair(9, Past{4, 3, 8min}), std::pair(5, Past{3, 3, 10min}), std::pair(3, Past{3, 2, 8min}),
          std::pair(2, Past{3, 3, 4min})}) {
        clock.daysAgo = daysAgo;
        ok = addSession(history, past) && ok;
    }
    clock.daysAgo = 0;
    return ok;
}

bool fillRaises(HistoryService& history, GalleryClock& clock)
{
    struct Raise
    {
        int daysAgo;
        int seconds;
        int left;
        bool easier = false;
        bool hurt = false;
    };
    for (const Raise& past :
         {Raise{38, 5, 5, true}, Raise{36, 5, 5, true}, Raise{33, 5, 5}, Raise{31, 5, 5}, Raise{28, 5, 4},
          Raise{24, 6, 4}, Raise{20, 6, 4}, Raise{13, 6, 2, false, true}, Raise{11, 6, 4, true},
          Raise{9, 6, 4}, Raise{6, 7, 4}, Raise{4, 7, 5}, Raise{2, 8, 4}}) {
        clock.daysAgo = past.daysAgo;
        SessionPlan plan;
        plan.kind = SessionKind::Single;
        plan.name = "Quadruped Arm and Leg Raise";
        plan.painBefore = 3;
        plan.exercises = {exercisePlan("quadruped-arm-leg-raise", 10, Side::Right)};
        plan.exercises.front().name = plan.name;
        plan.exercises.front().holdLength = std::chrono::seconds(past.seconds);
        plan.exercises.front().versionId = past.easier ? "leg-only" : "normal";
        auto session = history.log().newSession();
        bool ok = session->begin(plan).has_value();
        int order = 0;
        for (int repetition = 1; repetition <= 5; ++repetition) {
            for (const Side side : {Side::Right, Side::Left}) {
                HoldRecord record = hold(0, order++, HoldResult::Done, side);
                record.repetition = repetition;
                record.planned = std::chrono::seconds(past.seconds);
                record.done = record.planned;
                if (side == Side::Right || repetition <= past.left) {
                    ok = session->holdFinished(record).has_value() && ok;
                }
            }
        }
        if (past.hurt) {
            ok = session->hurt({1, 0, Side::Left, PhaseKind::Hold}).has_value() && ok;
        }
        ok = session->end({SessionStatus::Completed, EndReason::None, std::chrono::minutes(2), true})
                 .has_value() &&
             ok;
        ok = ok && history.log().setPainAfter(session->id().value(), past.hurt ? 4 : 2).has_value();
        if (!ok) {
            return false;
        }
    }
    clock.daysAgo = 0;
    return true;
}

} // namespace backstretch
