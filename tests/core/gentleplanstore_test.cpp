// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gentle plans and days of rest in the log, and on their way to another one.
#include "tests/support/logcopies.h"

namespace backstretch {
namespace {

class GentlePlanStoreTest : public LogTest
{
protected:
    GentlePlanStore& store() { return log->gentlePlan(); }
    static GentlePlan planOf(QDate day)
    {
        GentlePlan plan;
        plan.started = day;
        plan.startedUtcMs = QDateTime(day, QTime(7, 0), Qt::UTC).toMSecsSinceEpoch();
        plan.routineId = QStringLiteral("morning-loosener");
        return plan;
    }
};

const QDate firstDay(2026, 11, 17);

TEST_F(GentlePlanStoreTest, KeepsAPlanUntilItEnds)
{
    EXPECT_EQ(valueOf(store().current()), std::nullopt);
    GentlePlan plan = planOf(firstDay);
    expectOk(store().save(plan));
    plan.step = 2;
    plan.length = 14;
    plan.answered = QDate(2026, 11, 18);
    plan.signsReadUtcMs = 1'795'000'000'000;
    expectOk(store().save(plan));
    reopen();
    EXPECT_EQ(valueOf(store().current()), plan);

    expectOk(store().end(QDate(2026, 11, 20)));
    EXPECT_EQ(valueOf(store().current()), std::nullopt);
    EXPECT_EQ(valueOf(store().newest())->ended, QDate(2026, 11, 20));

    // The same day again is the same plan, begun anew.
    expectOk(store().save(planOf(firstDay)));
    EXPECT_EQ(valueOf(store().current()), planOf(firstDay));
}

TEST_F(GentlePlanStoreTest, ANewerOneFollows)
{
    expectOk(store().save(planOf(firstDay)));
    expectOk(store().save(planOf(firstDay.addDays(15))));
    EXPECT_EQ(valueOf(store().current())->started, firstDay.addDays(15));
    expectOk(store().end(firstDay.addDays(16)));
    EXPECT_EQ(valueOf(store().current()), std::nullopt) << "the older one does not come back";
}

TEST_F(GentlePlanStoreTest, OneBegunWithAClockThatWasSetBackRuns)
{
    expectOk(store().save(planOf(firstDay)));
    expectOk(store().end(firstDay));
    expectOk(store().save(planOf(firstDay.addDays(-3))));
    EXPECT_EQ(valueOf(store().current())->started, firstDay.addDays(-3));
}

TEST_F(GentlePlanStoreTest, ADayOfRestCanBeTakenBack)
{
    expectOk(store().setResting(firstDay, true));
    EXPECT_TRUE(valueOf(store().isResting(firstDay)));
    EXPECT_FALSE(valueOf(store().isResting(firstDay.addDays(1))));
    EXPECT_EQ(valueOf(store().restDays(firstDay)), (std::vector<RestDay>{{firstDay, std::nullopt}}));
    expectOk(store().setResting(firstDay, false));
    EXPECT_FALSE(valueOf(store().isResting(firstDay)));

    GentlePlan plan = planOf(firstDay);
    plan.step = 3;
    expectOk(store().save(plan));
    expectOk(store().setResting(firstDay.addDays(1), true));
    EXPECT_EQ(valueOf(store().restDays(firstDay)), (std::vector<RestDay>{{firstDay.addDays(1), 3}}));
    EXPECT_TRUE(valueOf(store().restDays(firstDay.addDays(2))).empty());
}

TEST_F(GentlePlanStoreTest, KnowsWhenEachExerciseHurtLast)
{
    for (const auto* at : {"2026-11-10T08:00:00Z", "2026-11-18T23:30:00Z"}) {
        clock.set(at, 3600); // the second one is past midnight on the wall
        auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->hurt({.id = 1, .block = 0}));
        expectOk(session->activeTime(Millis{60'000}));
        expectOk(session->end({SessionStatus::Partial, EndReason::Hurt, Millis{60'000}, true}));
    }
    const auto hurts = valueOf(store().lastHurts(QDate(2026, 11, 1)));
    ASSERT_EQ(hurts.size(), 1U);
    EXPECT_EQ(hurts.front().exerciseId, QStringLiteral("cat-cow"));
    EXPECT_EQ(hurts.front().day, QDate(2026, 11, 19)) << "the local day";
    EXPECT_TRUE(valueOf(store().lastHurts(QDate(2026, 11, 20))).empty());
}

TEST_F(GentlePlanStoreTest, WhatWasDecidedWithoutAFileIsTakenOver)
{
    GentlePlan old = planOf(firstDay);
    expectOk(store().save(old));
    expectOk(store().setResting(firstDay, true));
    const auto inMemory = valueOf(SessionLog::inMemory(clock));
    old.step = 4;
    expectOk(inMemory->gentlePlan().save(old));
    expectOk(inMemory->gentlePlan().setResting(firstDay, false));
    valueOf(log->adopt(*inMemory));
    EXPECT_EQ(valueOf(store().current())->step, 4);
    EXPECT_FALSE(valueOf(store().isResting(firstDay)));
}

TEST(GentlePlanCopies, TravelAndMerge)
{
    const Desk here;
    const Desk there;
    GentlePlan plan;
    plan.started = firstDay;
    plan.startedUtcMs = 1'795'000'000'000;
    expectOk(here.log->gentlePlan().save(plan));
    expectOk(here.log->gentlePlan().setResting(firstDay, true));
    const auto staged = [](const Desk& desk) {
        static_cast<void>(desk.copy());
        return valueOf(stageCopy(desk.path(QStringLiteral("copy.backstretch")), {}));
    };
    const auto added = valueOf(there.keeper().add(staged(here), {}, {}));
    EXPECT_EQ(added.plan.plans.size(), 1U);
    EXPECT_EQ(added.plan.restDays.size(), 1U);
    EXPECT_TRUE(added.plan.choices.empty());
    EXPECT_EQ(added.plan.count(MergeFate::New), 2);
    EXPECT_EQ(valueOf(there.log->gentlePlan().current()), plan);
    EXPECT_TRUE(valueOf(there.log->gentlePlan().isResting(firstDay)));

    // Each goes on; the later decision wins on both.
    expectOk(there.log->gentlePlan().end(firstDay.addDays(2)));
    expectOk(here.log->gentlePlan().setResting(firstDay, false));
    const StagedCopy ofHere = staged(here);
    const StagedCopy ofThere = staged(there);
    valueOf(here.keeper().add(ofThere, {}, {}));
    valueOf(there.keeper().add(ofHere, {}, {}));
    EXPECT_EQ(here.copy(), there.copy());
    EXPECT_EQ(valueOf(here.log->gentlePlan().current()), std::nullopt);
    EXPECT_FALSE(valueOf(there.log->gentlePlan().isResting(firstDay)));

    valueOf(here.keeper().deleteEverything(false));
    EXPECT_EQ(valueOf(here.log->gentlePlan().newest()), std::nullopt);
    valueOf(here.keeper().replace(ofThere, {}));
    EXPECT_EQ(valueOf(here.log->gentlePlan().newest())->ended, firstDay.addDays(2));
}

/// A plan and a day of rest of the same day are two things: each can stay behind alone.
TEST(GentlePlanCopies, CanBeLeftOutDayByDay)
{
    const Desk there;
    GentlePlan plan;
    plan.started = firstDay;
    plan.startedUtcMs = 1'795'000'000'000;
    expectOk(there.log->gentlePlan().save(plan));
    expectOk(there.log->gentlePlan().setResting(firstDay, true));
    expectOk(there.log->gentlePlan().setResting(firstDay.addDays(1), true));
    static_cast<void>(there.copy());
    const StagedCopy copy = valueOf(stageCopy(there.path(QStringLiteral("copy.backstretch")), {}));

    const Desk here;
    LeftOut leftOut;
    leftOut.restDays = {firstDay.toString(Qt::ISODate)};
    const auto added = valueOf(here.keeper().add(copy, leftOut, {}));
    EXPECT_EQ(added.plan.count(MergeFate::New), 2) << "what was left out is not said to be taken";
    EXPECT_TRUE(valueOf(here.log->gentlePlan().current()).has_value());
    EXPECT_FALSE(valueOf(here.log->gentlePlan().isResting(firstDay)));
    EXPECT_TRUE(valueOf(here.log->gentlePlan().isResting(firstDay.addDays(1))));

    const Desk other;
    leftOut = {};
    leftOut.plans = {firstDay.toString(Qt::ISODate)};
    valueOf(other.keeper().add(copy, leftOut, {}));
    EXPECT_FALSE(valueOf(other.log->gentlePlan().current()).has_value());
    EXPECT_TRUE(valueOf(other.log->gentlePlan().isResting(firstDay)));
    // It may be taken another time.
    valueOf(other.keeper().add(copy, {}, {}));
    EXPECT_TRUE(other.copy() == there.copy());
}

} // namespace
} // namespace backstretch
