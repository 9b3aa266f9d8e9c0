// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any plan, any zone, and somebody who presses anything while clocks jump: what must hold at each look.
#include "core/reminders/remindertext.h"
#include "tests/core/reminderworld.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

QTime anyTime()
{
    return QTime(*rc::gen::inRange(0, 24), *rc::gen::element(0, 5, 15, 30, 45, 59));
}

ReminderPlan anyPlan()
{
    ReminderPlan plan;
    plan.on = true;
    const int times = *rc::gen::inRange(0, 5);
    for (int i = 0; i < times; ++i) {
        plan.times.push_back(
            {anyTime(), Weekdays(static_cast<std::uint8_t>(*rc::gen::inRange(0, 128))), QString()});
    }
    plan.afterUse = *rc::gen::element(0min, 30min, 50min);
    plan.onlyIfNotDone = *rc::gen::arbitrary<bool>();
    plan.waitWhileBusy = *rc::gen::arbitrary<bool>();
    plan.quiet = {*rc::gen::arbitrary<bool>(), anyTime(), anyTime()};
    return plan;
}

QTimeZone anyZone()
{
    return QTimeZone(*rc::gen::element<QByteArray>("Europe/Berlin", "America/Havana", "Australia/Lord_Howe",
                                                   "Asia/Kathmandu", "Pacific/Kiritimati", "UTC"));
}

ReminderWorld anyWorld()
{
    ReminderWorld world;
    world.plan = anyPlan();
    world.around.zone = anyZone();
    // Around the days on which clocks change, mostly.
    const QDate near = *rc::gen::element(QDate(2026, 10, 24), QDate(2027, 3, 27), QDate(2026, 3, 7),
                                         QDate(2026, 10, 31), QDate(2026, 12, 31), QDate(2027, 4, 3));
    world.at(near, anyTime());
    return world;
}

constexpr qint64 kDayMs = 24LL * 3600 * 1000;

/// Time goes on, is set, or something is pressed.
void anything(ReminderWorld& world, bool clockMayGoBack, qint64& furthest)
{
    const auto minutes = [](int least, int most) { return 60'000LL * *rc::gen::inRange(least, most); };
    ReminderState& state = world.state;
    Surroundings& around = world.around;
    switch (*rc::gen::inRange(0, 12)) {
    case 0:
        state = postpone(state, around);
        break;
    case 1:
        state = *rc::gen::weightedElement<bool>({{1, true}, {5, false}}) ? refuseToday(state, around)
                                                                         : answer(state);
        break;
    case 2:
        state = pauseFor(state, 60min, around);
        break;
    case 3:
        state = pauseUntil(state, localAt(around.utcMs, around.zone).date().addDays(*rc::gen::inRange(1, 3)));
        break;
    case 4:
        state = resume(world.plan, state, around);
        break;
    case 5:
        if (const auto next = upcomingReminder(world.plan, state, around)) {
            state = skip(state, next->of);
        }
        break;
    case 6:
        around.busy = *rc::gen::arbitrary<bool>();
        around.sessionRuns = *rc::gen::weightedElement<bool>({{1, true}, {4, false}});
        around.doneToday = *rc::gen::arbitrary<bool>();
        break;
    case 7:
        around.used = std::chrono::minutes(*rc::gen::inRange(0, 120));
        break;
    case 8:
        around.utcMs += clockMayGoBack ? minutes(-2000, 2000) : minutes(0, 2000); // slept, or was set
        // Further back the log of what was shown is forgotten, or a wrong year would silence them for ever.
        around.utcMs = std::max(around.utcMs, furthest - 6 * kDayMs);
        break;
    default:
        if (const auto again = lookForReminder(world.plan, state, around).againUtcMs) {
            around.utcMs = *again;
        } else {
            around.utcMs += minutes(1, 300);
        }
    }
    furthest = std::max(furthest, around.utcMs);
}

/// What was put off has an occurrence that has been shown before.
using Times = std::map<std::pair<QDate, int>, int>;

} // namespace

RC_GTEST_PROP(ReminderProperties, NoOccurrenceTwiceNeverMoreThanFourADayNeverWhenNobodyWantsOne, ())
{
    ReminderWorld world = anyWorld();
    qint64 furthest = world.around.utcMs;
    std::map<QDate, int> aDay;
    Times firsts;
    Times postponed;
    const int steps = *rc::gen::inRange(1, 120);
    for (int step = 0; step < steps; ++step) {
        anything(world, true, furthest);
        const ReminderState before = world.state;
        const ReminderLook look = world.look();
        if (!look.show) {
            continue;
        }
        const QDateTime local = localAt(world.around.utcMs, world.around.zone);
        const int shownToday = ++aDay[local.date()];
        RC_ASSERT(shownToday <= kMostRemindersADay);
        if (look.show->of.minute != Occurrence::kAfterUse) {
            Times& counted = look.show->postponed == 0 ? firsts : postponed;
            const int times = ++counted[{look.show->of.day, look.show->of.minute}];
            RC_ASSERT(times <= (look.show->postponed == 0 ? 1 : kMostPostponements));
        }
        RC_ASSERT(!world.plan.quiet.covers(local.time()));
        RC_ASSERT(!isPaused(before, world.around));
        RC_ASSERT(before.notToday != local.date());
        RC_ASSERT(!world.around.sessionRuns);
        RC_ASSERT(!(world.around.busy && world.plan.waitWhileBusy));
        RC_ASSERT(!(world.around.doneToday && world.plan.onlyIfNotDone));
    }
}

RC_GTEST_PROP(ReminderProperties, NothingComesBeforeTheMomentToLookAgain, ())
{
    ReminderWorld world = anyWorld();
    qint64 furthest = world.around.utcMs;
    world.plan.afterUse = 0min; // its moments are the meter's
    for (int step = *rc::gen::inRange(0, 20); step > 0; --step) {
        anything(world, false, furthest);
    }
    world.around.busy = false;
    world.around.sessionRuns = false;
    world.around.doneToday = false; // it would go on to be true tomorrow
    const ReminderLook look = world.look();
    const qint64 now = world.around.utcMs;
    if (look.againUtcMs) {
        RC_ASSERT(*look.againUtcMs > now);
    }
    const qint64 end = look.againUtcMs.value_or(now + 10LL * 24 * 3600 * 1000);
    ReminderWorld meanwhile = world;
    for (int look_ = 1; look_ < 40; ++look_) {
        meanwhile.around.utcMs = now + (end - now) * look_ / 40;
        if (meanwhile.around.utcMs <= now || meanwhile.around.utcMs >= end) {
            continue;
        }
        const ReminderLook early = meanwhile.look();
        RC_ASSERT(!early.show);
        // Looking more often brings it no earlier and no later.
        RC_ASSERT(early.againUtcMs == look.againUtcMs);
    }
}

RC_GTEST_PROP(ReminderProperties, WhatIsAnnouncedComes, ())
{
    ReminderWorld world = anyWorld();
    qint64 furthest = world.around.utcMs;
    world.plan.afterUse = 0min;
    world.plan.quiet.on = false;
    world.plan.times = {{anyTime(), Weekdays::everyDay(), QString()},
                        {anyTime(), Weekdays::workdays(), QString()}};
    for (int step = *rc::gen::inRange(0, 20); step > 0; --step) {
        anything(world, false, furthest);
    }
    world.around.busy = world.around.sessionRuns = world.around.doneToday = false;
    world.around.lastSessionUtcMs = 0;
    world.look();
    const auto next = upcomingReminder(world.plan, world.state, world.around);
    RC_ASSERT(next.has_value());
    for (int looks = 0; looks < 200; ++looks) {
        const ReminderLook look = world.look();
        if (look.show) {
            RC_ASSERT(world.around.utcMs == next->utcMs);
            RC_ASSERT(look.show->of == next->of);
            return;
        }
        RC_ASSERT(look.againUtcMs.has_value());
        world.around.utcMs = *look.againUtcMs;
    }
    RC_FAIL("it never came");
}

RC_GTEST_PROP(ReminderProperties, AStateSurvivesTheSettingsFile, ())
{
    ReminderWorld world = anyWorld();
    qint64 furthest = world.around.utcMs;
    for (int step = *rc::gen::inRange(0, 60); step > 0; --step) {
        anything(world, true, furthest);
    }
    RC_ASSERT(reminderState(textOf(world.state)) == world.state);
    RC_ASSERT(reminderTimes(textOf(world.plan.times)) == world.plan.times);
}

RC_GTEST_PROP(ReminderProperties, AnInstantShowsItsTimeUnlessClocksLeaveItOut, ())
{
    const QTimeZone zone = anyZone();
    const QDate day = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 730));
    const int minute = *rc::gen::inRange(0, 24 * 60);
    const auto instant = instantOf(day, minute, zone);
    RC_ASSERT(instant.has_value());
    const QDateTime shown = localAt(*instant, zone);
    RC_ASSERT(shown.date() == day);
    const int later = shown.time().hour() * 60 + shown.time().minute() - minute;
    RC_ASSERT(later == 0 || later == 60 || later == 30);
    if (later == 0) {
        // It is the first one: an hour and half an hour earlier the clocks showed something else.
        RC_ASSERT(localAt(*instant - 3'600'000, zone).time() != shown.time());
        RC_ASSERT(localAt(*instant - 1'800'000, zone).time() != shown.time());
    }
}
