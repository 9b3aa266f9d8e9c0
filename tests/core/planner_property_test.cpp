// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any log, any choices, any day: what every suggestion keeps to.
#include "core/progress/planner.h"
#include "tests/core/plannersupport.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace backstretch;

namespace {

int pick(int from, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, end));
}

std::optional<int> anyNumber()
{
    const int number = pick(-3, 11);
    return number < 0 ? std::nullopt : std::optional(number);
}

SessionPain anyPain()
{
    SessionPain pain{anyNumber(), anyNumber(), anyNumber()};
    for (int i = pick(-2, 3); i > 0; --i) {
        pain.hurts.push_back(anyNumber());
    }
    return pain;
}

PlanInput anyInput()
{
    PlanInput input = planOf({});
    for (PlanRoutine& routine : input.routines) {
        routine.exercises = pick(0, routine.exercises + 1);
        routine.length = std::chrono::seconds(pick(60, 1500));
        routine.easier = pick(0, 2) == 0;
        routine.changedAfterHurt = pick(0, 4) == 0;
        routine.startSide = *rc::gen::element(Side::None, Side::Left, Side::Right, Side::Centre);
    }
    const std::vector<const char*> ids{"first-steps", "morning", "desk-break", "full", "gentle-days", "gone"};
    int ago = pick(0, 20);
    for (int i = pick(0, 30); i > 0; --i) {
        SessionRow session =
            did(ids[static_cast<std::size_t>(pick(0, 6))], ago, std::chrono::seconds(pick(0, 1500)));
        session.started.utcMs += qint64{3'600'000} * pick(-9, 14);
        input.sessions.push_back(session);
        ago += pick(0, 5);
    }
    for (std::size_t i = 0; i < std::min(planFeltSessions, input.sessions.size()); ++i) {
        input.pains.push_back(anyPain());
    }
    for (int i = pick(0, 3); i > 0; --i) {
        input.leftOut.push_back({QStringLiteral("exercise-%1").arg(i), planToday.addDays(-pick(0, 40))});
    }
    input.month = {std::chrono::seconds(pick(0, 900)), std::chrono::seconds(pick(0, 900)), pick(0, 12)};
    if (pick(0, 3) == 0) {
        const int ended = pick(0, 20);
        input.gentleDays = {planToday.addDays(-ended - pick(0, 15)), planToday.addDays(-ended),
                            QLatin1String(ids[static_cast<std::size_t>(pick(0, 6))])};
    }
    input.time = QTime(pick(0, 24), pick(0, 60));
    input.firstChoice = QLatin1String(ids[static_cast<std::size_t>(pick(0, 6))]);
    input.picked = pick(0, 3) == 0 ? QLatin1String(ids[static_cast<std::size_t>(pick(0, 6))]) : QString();
    input.daysAWeek = pick(0, 8);
    input.daysThisWeek = pick(0, 8);
    return input;
}

bool same(const DayPlan& a, const DayPlan& b)
{
    return a.mood == b.mood && a.pick == b.pick && a.routineId == b.routineId && a.sentence == b.sentence &&
           a.lastDone == b.lastDone && a.others == b.others && a.facts == b.facts && a.sessions == b.sessions;
}

const PlanRoutine* find(const PlanInput& input, const QString& id)
{
    const auto found = std::ranges::find(input.routines, id, &PlanRoutine::id);
    return found == input.routines.end() ? nullptr : &*found;
}

RC_GTEST_PROP(PlannerProperties, TheSameLogGivesTheSameWords, ())
{
    const PlanInput input = anyInput();
    RC_ASSERT(same(planDay(input), planDay(input)));
}

RC_GTEST_PROP(PlannerProperties, NothingLeftOutIsEverSuggested, ())
{
    const PlanInput input = anyInput();
    const DayPlan plan = planDay(input);
    const bool anything =
        std::ranges::any_of(input.routines, [](const PlanRoutine& routine) { return routine.exercises > 0; });
    RC_ASSERT(anything == (plan.pick != PlanPick::Nothing));
    if (anything) {
        RC_ASSERT(find(input, plan.routineId)->exercises > 0);
    }
    for (const QString& other : plan.others) {
        RC_ASSERT(find(input, other)->exercises > 0);
        RC_ASSERT(other != plan.routineId);
    }
    RC_ASSERT(plan.others.size() <= 3);
}

RC_GTEST_PROP(PlannerProperties, TwoToFourExercisesUnlessChosenOrNotThere, ())
{
    const PlanInput input = anyInput();
    const DayPlan plan = planDay(input);
    const auto fits = [](const PlanRoutine& routine) {
        return routine.exercises >= leastSuggested && routine.exercises <= mostSuggested;
    };
    const bool free = plan.pick == PlanPick::ByHand || plan.pick == PlanPick::FirstChoice ||
                      plan.pick == PlanPick::BackToUsual || std::ranges::none_of(input.routines, fits);
    RC_ASSERT(free || fits(*find(input, plan.routineId)));
}

RC_GTEST_PROP(PlannerProperties, AfterARedSessionNothingButTheGentleStart, ())
{
    PlanInput input = anyInput();
    input.picked.clear();
    const DayPlan plan = planDay(input);
    const bool red = !input.pains.empty() && lightOf(input.pains.front(), input.limits) == PainLight::Red;
    const bool away = !input.sessions.empty() &&
                      input.sessions.front().started.localDate.daysTo(input.today) >= longBreakDays;
    RC_ASSERT((plan.mood == PlanMood::RestFirst) == (red && !away));
    if ((red || away) && plan.pick != PlanPick::Nothing) {
        RC_ASSERT(plan.pick == PlanPick::Gentle);
    }
}

RC_GTEST_PROP(PlannerProperties, AHandMadeChoiceIsKept, ())
{
    const PlanInput input = anyInput();
    const PlanRoutine* picked = find(input, input.picked);
    const DayPlan plan = planDay(input);
    RC_ASSERT((plan.pick == PlanPick::ByHand) == (picked != nullptr && picked->exercises > 0));
    if (plan.pick == PlanPick::ByHand) {
        RC_ASSERT(plan.routineId == input.picked);
    }
}

RC_GTEST_PROP(PlannerProperties, FactsStandInTheirOrderAndAreTrue, ())
{
    const PlanInput input = anyInput();
    const DayPlan plan = planDay(input);
    RC_ASSERT(plan.facts.size() <= 4);
    RC_ASSERT(std::ranges::is_sorted(plan.facts, {}, [](const PlanFact& fact) { return fact.index(); }));
    for (const PlanFact& fact : plan.facts) {
        if (const auto* felt = std::get_if<FeltFact>(&fact)) {
            RC_ASSERT(felt->kind != FeltFact::Kind::AllRight || input.pains.size() == planFeltSessions);
        } else if (const auto* sides = std::get_if<SidesFact>(&fact)) {
            RC_ASSERT(sides->less == Side::None || input.month.sessions >= planSidesSessions);
        } else if (const auto* away = std::get_if<AwayFact>(&fact)) {
            RC_ASSERT(away->days >= longBreakDays);
        }
    }
}

} // namespace
