// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/planner.h"

#include "core/progress/gentleplan.h"
#include "core/progress/summaries.h"

#include <algorithm>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kOthers = 3;
constexpr std::size_t kMostFacts = 4;
constexpr Millis kShort = 5min;         ///< what is called a short one
constexpr Millis kWorthCounting = 1min; ///< less says nothing about a habit
constexpr Millis kSidesDiffer = 10s;    ///< less than this is chance

using Routines = std::vector<PlanRoutine>;
/// Places in the list of routines.
using Places = std::vector<std::size_t>;

std::optional<std::size_t> placeOf(const Routines& routines, const QString& id)
{
    const auto found = std::ranges::find(routines, id, &PlanRoutine::id);
    return found == routines.end() ? std::nullopt
                                   : std::optional(static_cast<std::size_t>(found - routines.begin()));
}

bool isUsable(const Routines& routines, const QString& id)
{
    const auto place = placeOf(routines, id);
    return place && routines[*place].exercises > 0;
}

/// Of two to four exercises; where none has so many, whatever is left.
Places candidates(const Routines& routines)
{
    Places fitting;
    Places usable;
    for (std::size_t i = 0; i < routines.size(); ++i) {
        const int exercises = routines[i].exercises;
        if (exercises >= leastSuggested && exercises <= mostSuggested) {
            fitting.push_back(i);
        }
        if (exercises > 0) {
            usable.push_back(i);
        }
    }
    return fitting.empty() ? usable : fitting;
}

std::size_t shortest(const Routines& routines, const Places& places)
{
    return *std::ranges::min_element(places, {}, [&](std::size_t i) { return routines[i].length; });
}

/// The same places, beginning behind `last`; in the catalogue's order where nothing was done yet.
Places inTurn(Places places, std::optional<std::size_t> last)
{
    const auto next = std::ranges::find_if(places, [&](std::size_t i) { return last && i > *last; });
    std::rotate(places.begin(), next == places.end() ? places.begin() : next, places.end());
    return places;
}

std::optional<QDate> lastDay(const std::vector<SessionRow>& sessions, const QString& routineId)
{
    const auto found = std::ranges::find(sessions, routineId, &SessionRow::routineId);
    return found == sessions.end() ? std::nullopt : std::optional(found->started.localDate);
}

std::optional<std::size_t> lastPlace(const PlanInput& input)
{
    for (const SessionRow& session : input.sessions) {
        if (const auto place = placeOf(input.routines, session.routineId)) {
            return place;
        }
    }
    return std::nullopt;
}

/// Gentle days are short ones, and say nothing about what is usual.
bool wasGentle(const PlanInput& input, const SessionRow& session)
{
    const QDate day = session.started.localDate;
    return session.routineId == gentleRoutineId ||
           (input.gentleDays && day >= input.gentleDays->started && day < input.gentleDays->ended);
}

/// What the gentle days lead back to, until the turns have begun again. Nothing where they were taken back at
/// once, before anything gentle was done.
std::optional<std::size_t> wayBack(const PlanInput& input)
{
    if (!input.gentleDays || !isUsable(input.routines, input.gentleDays->routineId)) {
        return std::nullopt;
    }
    const GentleDaysOver& over = *input.gentleDays;
    if (over.ended.daysTo(input.today) >= planHabitDays) {
        return std::nullopt; // what was usual then is so no more
    }
    const std::size_t usual = *placeOf(input.routines, over.routineId);
    const bool took =
        over.ended > over.started || std::ranges::any_of(input.sessions, [&over](const SessionRow& session) {
            return session.routineId == gentleRoutineId && session.started.localDate >= over.started;
        });
    const bool wentOn = std::ranges::any_of(input.sessions, [&](const SessionRow& session) {
        const auto place = placeOf(input.routines, session.routineId);
        // The gentle start is no turn.
        return session.started.localDate >= over.ended && place && (*place == usual || *place != 0);
    });
    return took && !wentOn ? std::optional(usual) : std::nullopt;
}

/// What is mostly done at this time of day: the middle of the habit's lengths.
std::optional<Millis> usualLength(const PlanInput& input)
{
    std::vector<Millis> lengths;
    const DayPart part = dayPartOf(input.time);
    for (const SessionRow& session : input.sessions) {
        const bool recent = session.started.localDate.daysTo(input.today) < planHabitDays;
        if (recent && !wasGentle(input, session) && session.active >= kWorthCounting &&
            dayPartOf(session.started.local().time()) == part) {
            lengths.push_back(session.active);
        }
    }
    if (lengths.size() < planHabitSessions) {
        return std::nullopt;
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>((lengths.size() - 1) / 2);
    std::ranges::nth_element(lengths, middle);
    return *middle;
}

PlanMood moodOf(const PlanInput& input)
{
    if (input.sessions.empty()) {
        return PlanMood::First;
    }
    const QDate last = input.sessions.front().started.localDate;
    if (last.daysTo(input.today) >= longBreakDays) {
        return PlanMood::LongBreak;
    }
    if (!input.pains.empty() && dayAfter(lightOf(input.pains.front(), input.limits)) == DayAfter::RestFirst) {
        return PlanMood::RestFirst;
    }
    return last >= input.today ? PlanMood::DoneToday : PlanMood::Normal;
}

/// True where the number was higher after the last session than before, by however little.
bool wasHigher(const PlanInput& input)
{
    return !input.pains.empty() && input.pains.front().before && input.pains.front().after &&
           *input.pains.front().after > *input.pains.front().before;
}

struct Choice
{
    std::size_t place = 0;
    PlanPick pick = PlanPick::InTurn;
};

/// The next one in turn that takes no longer than usual; where each takes longer, the nearest.
std::size_t nextThatFits(const Routines& routines, const Places& turn, Millis usual)
{
    const Millis most = usual + std::max<Millis>(2min, usual / 4);
    const auto fits = std::ranges::find_if(turn, [&](std::size_t i) { return routines[i].length <= most; });
    return fits != turn.end() ? *fits : shortest(routines, turn);
}

Choice choose(const PlanInput& input, PlanMood mood)
{
    const Routines& routines = input.routines;
    const Places all = candidates(routines);
    const bool gentleIsThere = all.front() == 0;
    const std::size_t gentle = gentleIsThere ? 0 : shortest(routines, all);
    if (isUsable(routines, input.picked)) {
        return {*placeOf(routines, input.picked), PlanPick::ByHand};
    }
    if (mood == PlanMood::LongBreak || mood == PlanMood::RestFirst) {
        return {gentle, PlanPick::Gentle};
    }
    // After a higher number: less first, and the way back when it has come down.
    if (const auto usual = wayBack(input); usual && !wasHigher(input)) {
        return {*usual, PlanPick::BackToUsual};
    }
    if (isUsable(routines, input.firstChoice) && !lastDay(input.sessions, input.firstChoice)) {
        return {*placeOf(routines, input.firstChoice), PlanPick::FirstChoice};
    }
    if (mood == PlanMood::First) {
        return {all.front(), PlanPick::FirstOfList};
    }
    // The gentle start takes no part in the turns, unless it is all there is.
    const Places turn =
        inTurn(gentleIsThere && all.size() > 1 ? Places(all.begin() + 1, all.end()) : all, lastPlace(input));
    if (wasHigher(input)) {
        return {shortest(routines, turn), PlanPick::ShortAfterPain};
    }
    const bool planDone = input.daysAWeek > 0 && input.daysThisWeek >= input.daysAWeek;
    if (planDone && mood == PlanMood::Normal) {
        return {shortest(routines, turn), PlanPick::ShortPlanDone};
    }
    const std::optional<Millis> usual = usualLength(input);
    const std::size_t next = usual ? nextThatFits(routines, turn, *usual) : turn.front();
    return {next, next == turn.front() ? PlanPick::InTurn : PlanPick::UsualLength};
}

PlanSentence sentenceFor(const PlanInput& input, const Choice& choice)
{
    const PlanRoutine& routine = input.routines[choice.place];
    if (routine.changedAfterHurt) {
        return PlanSentence::MadeGentler;
    }
    if (choice.pick == PlanPick::BackToUsual) {
        return PlanSentence::BackToUsual;
    }
    if (choice.pick == PlanPick::ShortAfterPain) {
        return PlanSentence::ShortAfterPain;
    }
    if (choice.pick == PlanPick::ShortPlanDone) {
        return PlanSentence::ShortPlanDone;
    }
    if (choice.pick == PlanPick::UsualLength && routine.length <= kShort) {
        return PlanSentence::ShortOne;
    }
    return lastDay(input.sessions, routine.id) ? PlanSentence::LastDone : PlanSentence::NeverTried;
}

std::vector<QString> othersAfter(const Routines& routines, std::size_t place)
{
    std::vector<QString> others;
    for (std::size_t i = 1; i < routines.size() && others.size() < kOthers; ++i) {
        const PlanRoutine& routine = routines[(place + i) % routines.size()];
        if (routine.exercises > 0) {
            others.push_back(routine.id);
        }
    }
    return others;
}

PlanAnswer answerOf(const PlanInput& input, const Choice& choice)
{
    if (choice.pick == PlanPick::ShortAfterPain) {
        return PlanAnswer::Shorter;
    }
    return choice.pick == PlanPick::Gentle && input.routines[choice.place].easier ? PlanAnswer::Gentler
                                                                                  : PlanAnswer::None;
}

std::optional<FeltFact> feltFact(const PlanInput& input, const Choice& choice)
{
    if (input.pains.empty()) {
        return std::nullopt;
    }
    FeltFact fact;
    fact.answer = answerOf(input, choice);
    fact.day = input.sessions.front().started.localDate;
    const SessionPain& last = input.pains.front();
    if (wasHigher(input)) {
        fact.kind = FeltFact::Kind::Rose;
        fact.numbers.push_back({*last.before, *last.after});
        return fact;
    }
    if (!last.hurts.empty()) {
        fact.kind = FeltFact::Kind::Hurt;
        fact.hurt = *std::ranges::max_element(last.hurts); // no number is below every number
        return fact;
    }
    const bool allGreen = std::ranges::all_of(input.pains, [&](const SessionPain& pain) {
        return lightOf(pain, input.limits) == PainLight::Green;
    });
    if (!allGreen || input.pains.size() < planFeltSessions) {
        return std::nullopt;
    }
    for (auto pain = input.pains.rbegin(); pain != input.pains.rend(); ++pain) {
        fact.numbers.push_back({*pain->before, *pain->after});
    }
    return fact;
}

std::optional<SidesFact> sidesFact(const PlanInput& input, const PlanRoutine& routine)
{
    if (routine.startSide != Side::Left && routine.startSide != Side::Right) {
        return std::nullopt;
    }
    SidesFact fact{routine.startSide, routine.sidedExercise};
    const Millis difference = input.month.left - input.month.right;
    if (input.month.sessions >= planSidesSessions && std::chrono::abs(difference) >= kSidesDiffer) {
        fact.less = difference < Millis{0} ? Side::Left : Side::Right;
        fact.difference = std::chrono::abs(difference);
    }
    return fact;
}

std::optional<LeftOutFact> leftOutFact(const PlanInput& input)
{
    const auto newest = std::ranges::max_element(input.leftOut, {}, &LeftOutExercise::since);
    if (newest == input.leftOut.end()) {
        return std::nullopt;
    }
    return LeftOutFact{newest->exerciseId, static_cast<int>(input.leftOut.size()) - 1, newest->hurtOn,
                       newest->since.addDays(leftOutDays)};
}

std::vector<PlanFact> factsFor(const PlanInput& input, const Choice& choice, PlanMood mood)
{
    const PlanRoutine& routine = input.routines[choice.place];
    std::vector<PlanFact> facts;
    const auto add = [&facts](const auto& fact) {
        if (fact && facts.size() < kMostFacts) {
            facts.emplace_back(*fact);
        }
    };
    add(feltFact(input, choice));
    add(sidesFact(input, routine));
    if (const std::optional<Millis> usual = usualLength(input)) {
        add(std::optional(
            TimeFact{wholeMinutes(routine.length), wholeMinutes(*usual), dayPartOf(input.time)}));
    }
    add(leftOutFact(input));
    if (mood == PlanMood::LongBreak) {
        const QDate last = input.sessions.front().started.localDate;
        add(std::optional(AwayFact{static_cast<int>(last.daysTo(input.today)),
                                   choice.pick == PlanPick::Gentle && routine.easier, last}));
    }
    return facts;
}

} // namespace

DayPart dayPartOf(QTime time)
{
    const int hour = time.hour();
    return hour < 4    ? DayPart::Evening
           : hour < 9  ? DayPart::BeforeNine
           : hour < 12 ? DayPart::Morning
           : hour < 18 ? DayPart::Afternoon
                       : DayPart::Evening;
}

DayPlan planDay(const PlanInput& input)
{
    DayPlan plan;
    plan.mood = moodOf(input);
    plan.sessions = static_cast<int>(input.sessions.size());
    if (candidates(input.routines).empty()) {
        const auto first = placeOf(input.routines, input.firstChoice);
        plan.routineId = first                    ? input.firstChoice
                         : input.routines.empty() ? QString()
                                                  : input.routines.front().id;
        return plan;
    }
    const Choice choice = choose(input, plan.mood);
    const PlanRoutine& routine = input.routines[choice.place];
    plan.pick = choice.pick;
    plan.routineId = routine.id;
    if (plan.mood != PlanMood::First) {
        plan.sentence = sentenceFor(input, choice);
    }
    if (plan.sentence == PlanSentence::LastDone) {
        plan.lastDone = *lastDay(input.sessions, routine.id);
    }
    plan.others = othersAfter(input.routines, choice.place);
    plan.facts = factsFor(input, choice, plan.mood);
    return plan;
}

const LeftOutExercise* askedAgain(const std::vector<LeftOutExercise>& leftOut, QDate today)
{
    const auto longest = std::ranges::min_element(leftOut, {}, &LeftOutExercise::since);
    return longest != leftOut.end() && longest->since.addDays(leftOutDays) < today ? &*longest : nullptr;
}

} // namespace backstretch
