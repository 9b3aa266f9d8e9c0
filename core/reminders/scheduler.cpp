// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/scheduler.h"

#include "core/reminders/localtime.h"

#include <algorithm>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

// So far ahead a plan is searched: each weekday comes up, whatever of the first ones is taken out.
constexpr int kDaysAhead = 15;
// What is older is forgotten; what is further ahead was written under a wrong clock.
constexpr int kDaysKept = 7;
// And never more than so much of it, whatever the clock does.
constexpr std::size_t kMostKept = 64;
// A fixed one that comes so soon makes one for the time at the computer needless.
constexpr std::chrono::minutes kSoon{15};

constexpr qint64 ms(std::chrono::milliseconds length)
{
    return length.count();
}

QDate today(const Surroundings& around)
{
    return localAt(around.utcMs, around.zone).date();
}

bool isSettled(const ReminderState& state, const Occurrence& of)
{
    return std::ranges::find(state.settled, of) != state.settled.end();
}

void settle(ReminderState& state, const Occurrence& of)
{
    if (!isSettled(state, of)) {
        state.settled.push_back(of);
    }
}

/// A fixed time on one day.
struct Planned
{
    Occurrence of;
    QString routine;
    qint64 utcMs = 0;
};

/// In the order of time; one for each minute, the first in the plan.
std::vector<Planned> plannedOn(QDate day, const ReminderPlan& plan, const QTimeZone& zone)
{
    std::vector<Planned> planned;
    for (const ReminderTime& time : plan.times) {
        if (!time.days.has(day.dayOfWeek())) {
            continue;
        }
        const Occurrence of{day, time.minute()};
        const auto utcMs = instantOf(day, of.minute, zone);
        if (utcMs && std::ranges::find(planned, of, &Planned::of) == planned.end()) {
            planned.push_back({of, time.routine, *utcMs});
        }
    }
    std::ranges::stable_sort(planned, {}, &Planned::utcMs);
    return planned;
}

bool isQuiet(const ReminderPlan& plan, qint64 utcMs, const QTimeZone& zone)
{
    return plan.quiet.covers(localAt(utcMs, zone).time());
}

int shownOn(const ReminderState& state, QDate day)
{
    return static_cast<int>(std::ranges::count(state.showings, day, &Showing::day));
}

template <typename T>
void keepNewest(std::vector<T>& all, QDate day)
{
    std::erase_if(all, [day](const T& one) { return std::abs(one.day.daysTo(day)) > kDaysKept; });
    if (all.size() > kMostKept) {
        all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(kMostKept));
    }
}

/// What fell due before `utcMs` on that day is over.
void settleUntil(ReminderState& state, const ReminderPlan& plan, qint64 utcMs, const QTimeZone& zone)
{
    for (const Planned& planned : plannedOn(localAt(utcMs, zone).date(), plan, zone)) {
        if (planned.utcMs < utcMs) {
            settle(state, planned.of);
        }
    }
}

/// Forgets what has no meaning any more, and what a clock that was set back has made senseless.
void tidy(ReminderState& state, const ReminderPlan& plan, const Surroundings& around)
{
    const QDate day = today(around);
    keepNewest(state.settled, day);
    keepNewest(state.showings, day);
    if (state.notToday.isValid() && state.notToday != day) {
        state.notToday = QDate();
    }
    if (state.pause.kind != ReminderPause::Kind::None && !isPaused(state, around)) {
        if (const auto end = pauseEnd(state, around)) {
            settleUntil(state, plan, std::min(*end, around.utcMs), around.zone);
        }
        state.pause = {};
    }
    if (state.postponed) {
        qint64& until = state.postponed->untilUtcMs;
        until = std::min(until, around.utcMs + ms(kPostponement));
        if (around.utcMs - until > ms(kLatest)) {
            state.postponed.reset();
        }
    }
}

/// Whether nothing comes on the day of `around`, whatever falls due.
bool isOver(const ReminderPlan& plan, const ReminderState& state, const Surroundings& around)
{
    const QDate day = today(around);
    return around.resting || state.notToday == day || shownOn(state, day) >= kMostRemindersADay ||
           (plan.onlyIfNotDone && around.doneToday);
}

bool justDone(const Surroundings& around)
{
    const qint64 since = around.utcMs - around.lastSessionUtcMs;
    return around.lastSessionUtcMs != 0 && since >= 0 && since < ms(kJustDone);
}

/// The newest fixed time of today that has passed and still makes sense. All others that passed are settled.
std::optional<Planned> dueNow(ReminderState& state, const ReminderPlan& plan, const Surroundings& around)
{
    std::optional<Planned> due;
    for (const Planned& planned : plannedOn(today(around), plan, around.zone)) {
        if (planned.utcMs > around.utcMs || isSettled(state, planned.of)) {
            continue;
        }
        if (around.utcMs - planned.utcMs > ms(kLatest) || isQuiet(plan, planned.utcMs, around.zone)) {
            settle(state, planned.of);
        } else {
            due = planned;
        }
    }
    return due;
}

bool usedTooLong(const ReminderPlan& plan, const ReminderState& state, const Surroundings& around)
{
    if (plan.afterUse <= 0min || around.used < plan.afterUse) {
        return false;
    }
    const bool shownLately = std::ranges::any_of(state.showings, [&around](const Showing& showing) {
        return std::abs(around.utcMs - showing.utcMs) < ms(kApart);
    });
    const auto next = upcomingReminder(plan, state, around);
    return !shownLately && (!next || next->utcMs - around.utcMs > ms(kSoon));
}

std::optional<Reminder> candidate(ReminderState& state, const ReminderPlan& plan, const Surroundings& around)
{
    const auto due = dueNow(state, plan, around);
    if (state.postponed) {
        const PostponedReminder& waiting = *state.postponed;
        return waiting.untilUtcMs <= around.utcMs
                   ? std::optional(Reminder{waiting.of, waiting.routine, waiting.times})
                   : std::nullopt; // what falls due meanwhile comes with it
    }
    if (due) {
        return Reminder{due->of, due->routine, 0};
    }
    if (usedTooLong(plan, state, around)) {
        return Reminder{{today(around), Occurrence::kAfterUse}, QString(), 0};
    }
    return std::nullopt;
}

void show(ReminderState& state, const ReminderPlan& plan, const Reminder& reminder,
          const Surroundings& around)
{
    settleUntil(state, plan, around.utcMs + 1, around.zone);
    if (reminder.of.minute != Occurrence::kAfterUse) {
        settle(state, reminder.of);
    }
    state.showings.push_back({today(around), around.utcMs});
    state.last = LastReminder{reminder.of, reminder.routine, reminder.postponed, around.utcMs, false};
    state.postponed.reset();
}

/// The next fixed time, whatever was put off.
std::optional<UpcomingReminder> nextPlanned(const ReminderPlan& plan, const ReminderState& state,
                                            const Surroundings& around)
{
    if (state.pause.kind == ReminderPause::Kind::UntilTurnedOn) {
        return std::nullopt;
    }
    qint64 from = around.utcMs + 1;
    if (isPaused(state, around)) {
        from = std::max(from, pauseEnd(state, around).value_or(from));
    }
    const QDate now = today(around);
    const bool over = isOver(plan, state, around);
    QDate day = localAt(from, around.zone).date();
    for (int ahead = 0; ahead < kDaysAhead; ++ahead, day = day.addDays(1)) {
        if ((over && day == now) || shownOn(state, day) >= kMostRemindersADay) {
            continue;
        }
        for (const Planned& planned : plannedOn(day, plan, around.zone)) {
            if (planned.utcMs >= from && !isSettled(state, planned.of) &&
                !isQuiet(plan, planned.utcMs, around.zone)) {
                return UpcomingReminder{planned.of, planned.routine, planned.utcMs, false};
            }
        }
    }
    return std::nullopt;
}

std::optional<qint64> lookAgain(const ReminderPlan& plan, const ReminderState& state,
                                const Surroundings& around)
{
    std::optional<qint64> again;
    const auto consider = [&again, &around](std::optional<qint64> utcMs) {
        if (utcMs && *utcMs > around.utcMs) {
            again = again ? std::min(*again, *utcMs) : *utcMs;
        }
    };
    if (const auto next = nextPlanned(plan, state, around)) {
        consider(next->utcMs);
    }
    if (state.postponed) {
        consider(state.postponed->untilUtcMs);
    }
    if (isPaused(state, around)) {
        consider(pauseEnd(state, around));
    }
    return again;
}

} // namespace

bool isPaused(const ReminderState& state, const Surroundings& around)
{
    switch (state.pause.kind) {
    case ReminderPause::Kind::None:
        return false;
    case ReminderPause::Kind::UntilTime:
        // Further away than any such pause is long: the clock was set back, and it must not last for ever.
        return around.utcMs < state.pause.utcMs && state.pause.utcMs - around.utcMs <= ms(2h);
    case ReminderPause::Kind::UntilDay:
        return today(around) < state.pause.day;
    case ReminderPause::Kind::UntilTurnedOn:
        return true;
    }
    return false;
}

std::optional<qint64> pauseEnd(const ReminderState& state, const Surroundings& around)
{
    switch (state.pause.kind) {
    case ReminderPause::Kind::UntilTime:
        return state.pause.utcMs;
    case ReminderPause::Kind::UntilDay:
        return instantOf(state.pause.day, 0, around.zone);
    case ReminderPause::Kind::None:
    case ReminderPause::Kind::UntilTurnedOn:
        break;
    }
    return std::nullopt;
}

ReminderLook lookForReminder(const ReminderPlan& plan, const ReminderState& before,
                             const Surroundings& around)
{
    ReminderLook look{before, std::nullopt, false, std::nullopt};
    if (!plan.on) {
        return look;
    }
    ReminderState& state = look.state;
    tidy(state, plan, around);
    if (!isPaused(state, around)) {
        const auto reminder = candidate(state, plan, around);
        if (!reminder) {
            // nothing is due
        } else if (isQuiet(plan, around.utcMs, around.zone) || isOver(plan, state, around) ||
                   justDone(around)) {
            settleUntil(state, plan, around.utcMs + 1, around.zone);
            state.postponed.reset();
        } else if (around.sessionRuns) {
            look.waits = true; // its end is told, so nobody needs to look
        } else if (around.busy && plan.waitWhileBusy) {
            look.waits = true;
            look.againUtcMs = around.utcMs + ms(kWaitingLook);
            return look;
        } else {
            look.show = reminder;
            show(state, plan, *reminder, around);
        }
    }
    look.againUtcMs = lookAgain(plan, state, around);
    return look;
}

std::optional<UpcomingReminder> upcomingReminder(const ReminderPlan& plan, const ReminderState& state,
                                                 const Surroundings& around)
{
    if (!plan.on) {
        return std::nullopt;
    }
    if (state.postponed && !isOver(plan, state, around) && !isPaused(state, around)) {
        return UpcomingReminder{state.postponed->of, state.postponed->routine,
                                std::max(state.postponed->untilUtcMs, around.utcMs), true};
    }
    return nextPlanned(plan, state, around);
}

bool canPostpone(const ReminderPlan& plan, const ReminderState& state, const Surroundings& around)
{
    const qint64 then = around.utcMs + ms(kPostponement);
    return state.last && state.last->postponed < kMostPostponements && !isPaused(state, around) &&
           shownOn(state, localAt(then, around.zone).date()) < kMostRemindersADay &&
           !isQuiet(plan, then, around.zone);
}

ReminderState postpone(ReminderState state, const Surroundings& around)
{
    if (state.last && state.last->postponed < kMostPostponements && !isPaused(state, around)) {
        state.postponed = PostponedReminder{state.last->of, state.last->routine, state.last->postponed + 1,
                                            around.utcMs + ms(kPostponement)};
    }
    return answer(std::move(state));
}

ReminderState answer(ReminderState state)
{
    if (state.last) {
        state.last->answered = true;
    }
    return state;
}

ReminderState refuseToday(ReminderState state, const Surroundings& around)
{
    state.notToday = today(around);
    state.postponed.reset();
    return answer(std::move(state));
}

ReminderState skip(ReminderState state, const Occurrence& of)
{
    settle(state, of);
    if (state.postponed && state.postponed->of == of) {
        state.postponed.reset();
    }
    return state;
}

ReminderState pauseFor(ReminderState state, std::chrono::minutes length, const Surroundings& around)
{
    state.pause = {ReminderPause::Kind::UntilTime, around.utcMs + ms(length), QDate()};
    state.postponed.reset();
    return state;
}

ReminderState pauseUntil(ReminderState state, QDate firstDay)
{
    state.pause = {ReminderPause::Kind::UntilDay, 0, firstDay};
    state.postponed.reset();
    return state;
}

ReminderState pauseUntilTurnedOn(ReminderState state)
{
    state.pause = {ReminderPause::Kind::UntilTurnedOn, 0, QDate()};
    state.postponed.reset();
    return state;
}

ReminderState resume(const ReminderPlan& plan, ReminderState state, const Surroundings& around)
{
    if (isPaused(state, around)) {
        settleUntil(state, plan, around.utcMs + 1, around.zone);
    }
    state.pause = {};
    return state;
}

} // namespace backstretch
