// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for gentle days whatever was done.
#include "core/catalogue/timelinebuilder.h"
#include "core/progress/gentleplan.h"
#include "tests/core/cataloguefixture.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace backstretch;

namespace {

const QDate firstDay(2026, 11, 17);

std::optional<int> anyNumber()
{
    return *rc::gen::weightedOneOf<std::optional<int>>(
        {{1, rc::gen::just(std::optional<int>())},
         {4, rc::gen::map(rc::gen::inRange(0, 11), [](int n) { return std::optional(n); })}});
}

GentlePlan anyPlan()
{
    GentlePlan plan;
    plan.started = firstDay;
    plan.startedUtcMs = QDateTime(firstDay, QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();
    plan.length = *rc::gen::elementOf(gentleLengths);
    plan.step = *rc::gen::inRange(0, 8);
    if (*rc::gen::arbitrary<bool>()) {
        plan.answered = firstDay.addDays(*rc::gen::inRange(0, 14));
    }
    return plan;
}

GentleSession anySession()
{
    GentleSession session;
    session.day = firstDay.addDays(*rc::gen::inRange(-3, 16));
    session.startedUtcMs =
        QDateTime(session.day, QTime(*rc::gen::inRange(0, 24), 0), Qt::UTC).toMSecsSinceEpoch();
    session.pain = {anyNumber(), anyNumber(), anyNumber(), {}};
    if (*rc::gen::inRange(0, 5) == 0) {
        session.pain.hurts.push_back(anyNumber());
    }
    session.active = Millis{*rc::gen::inRange(0, 900'000)};
    return session;
}

std::vector<GentleSession> anySessions()
{
    std::vector<GentleSession> sessions;
    for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
        sessions.push_back(anySession());
    }
    return sessions;
}

RC_GTEST_PROP(GentleProperties, ADoseIsInsideTheLimitsAndAtFirstNeverMoreThanUsual, ())
{
    const Exercise& exercise = *rc::gen::elementOf(shippedCatalogue().exercises());
    const ExerciseVersion& usual = *rc::gen::elementOf(exercise.versions);
    std::optional<std::chrono::seconds> hold;
    std::optional<int> repetitions;
    if (*rc::gen::arbitrary<bool>()) {
        hold = std::chrono::seconds(*rc::gen::inRange(0, 60));
    }
    if (*rc::gen::arbitrary<bool>()) {
        repetitions = *rc::gen::inRange(0, 20);
    }
    const Dose before = doseOf(exercise, usual, hold, repetitions);
    int last = 0;
    for (int step = 0; step < 12; ++step) {
        const Dose dose = gentleDose(exercise, usual, hold, repetitions, step);
        const auto seconds = static_cast<int>(dose.hold.count());
        RC_ASSERT(exercise.dosage.repetitions.clamped(dose.repetitions) == dose.repetitions);
        RC_ASSERT(exercise.dosage.holdSeconds.clamped(seconds) == seconds);
        RC_ASSERT(dose.hold <= before.hold);
        if (step == 0) {
            RC_ASSERT(dose.repetitions <= before.repetitions);
        } else {
            // One step up is one repetition more, until the limit.
            RC_ASSERT(dose.repetitions == last + 1 || dose.repetitions == last);
        }
        last = dose.repetitions;
    }
}

RC_GTEST_PROP(GentleProperties, OnlyAGreenDayMovesUpAndNothingMovesByItself, ())
{
    const GentlePlan plan = anyPlan();
    const auto sessions = anySessions();
    const QDate today = firstDay.addDays(*rc::gen::inRange(0, 16));
    const GentleQuestion question = gentleQuestion(plan, sessions, {}, today);
    RC_ASSERT(question == gentleQuestion(plan, sessions, {}, today));
    std::vector<SessionPain> pains;
    bool red = false;
    for (const GentleSession& session : sessions) {
        if (session.day == question.day && session.startedUtcMs >= plan.startedUtcMs) {
            pains.push_back(session.pain);
            red = red || gentleLight(session.pain, {}) == PainLight::Red;
        }
    }
    switch (question.kind) {
    case GentleQuestion::Kind::StepUp:
        RC_ASSERT(!red);
        RC_ASSERT(question.day < today);
        RC_ASSERT(std::ranges::all_of(
            pains, [](const SessionPain& pain) { return lightOf(pain, {}) == PainLight::Green; }));
        break;
    case GentleQuestion::Kind::TooMuch:
        RC_ASSERT(red);
        break;
    case GentleQuestion::Kind::None:
        break;
    }
    if (question.kind != GentleQuestion::Kind::None) {
        // Whatever is answered, it is asked once.
        for (const GentlePlan& next :
             {steppedUp(plan, question.day), steppedBack(plan, question.day), stayed(plan, question.day)}) {
            RC_ASSERT(next.step >= 0);
            RC_ASSERT(std::abs(next.step - plan.step) <= 1);
            RC_ASSERT(gentleQuestion(next, sessions, {}, today).kind == GentleQuestion::Kind::None);
        }
    }
}

RC_GTEST_PROP(GentleProperties, TheBarsNeverLeapAndNeverFall, ())
{
    const GentlePlan plan = anyPlan();
    const QDate today = firstDay.addDays(*rc::gen::inRange(0, 20));
    std::vector<int> minutes{3};
    for (int i = *rc::gen::inRange(0, 9); i > 0; --i) {
        minutes.push_back(minutes.back() + 1); // so that a minute is a step
    }
    const auto bars = gentleBars(plan, today, anySessions(), {}, minutes);
    RC_ASSERT(static_cast<int>(bars.size()) == plan.length);
    RC_ASSERT(std::ranges::count_if(bars, &GentleBar::today) == (gentleDaysAreOver(plan, today) ? 0 : 1));
    int before = minutes[static_cast<std::size_t>(std::min(plan.step, static_cast<int>(minutes.size()) - 1))];
    for (const GentleBar& bar : bars) {
        if (firstDay.addDays(bar.day - 1) > today && bar.mark == GentleBar::Mark::Planned) {
            RC_ASSERT(bar.minutes >= before);
            RC_ASSERT(bar.minutes <= minutes.back());
            before = bar.minutes;
        }
        if (firstDay.addDays(bar.day - 1) < today) {
            RC_ASSERT(bar.mark == GentleBar::Mark::Done || bar.mark == GentleBar::Mark::Nothing);
        }
    }
}

RC_GTEST_PROP(GentleProperties, WhatHurtIsInNoGentleSession, ())
{
    const Catalogue& catalogue = shippedCatalogue();
    const GentlePlan plan = anyPlan();
    const QDate today = firstDay.addDays(*rc::gen::inRange(0, 16));
    std::vector<LastHurt> hurts;
    for (const Exercise& exercise : catalogue.exercises()) {
        if (*rc::gen::arbitrary<bool>()) {
            hurts.push_back({exercise.id, firstDay.addDays(*rc::gen::inRange(-hurtDaysBefore, 10)), 0});
        }
    }
    const auto leftOut = gentleLeftOut(catalogue, plan, {}, hurts, today);
    const Routine usual = *rc::gen::elementOf(catalogue.routines());
    const auto moves = easyMoves(catalogue, &usual, leftOut);
    RC_ASSERT(moves.size() <= gentleMoves);
    for (const QString& id : moves) {
        RC_ASSERT(std::ranges::find(hurts, id, &LastHurt::exerciseId) == hurts.end());
        RC_ASSERT(catalogue.exercise(id)->kind != ExerciseKind::Strength);
    }
}

} // namespace
