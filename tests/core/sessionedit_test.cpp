// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/timelinebuilder.h"
#include "core/history/measuredsession.h"
#include "core/history/wallclock.h"
#include "core/progress/moments.h"
#include "core/progress/sessionbyhand.h"
#include "tests/core/cataloguefixture.h"

#include <QTimeZone>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

const Catalogue& shipped()
{
    return shippedCatalogue();
}

QString q(const char* text)
{
    return QString::fromLatin1(text);
}

/// The open book, two on each side: two of the left done, one of the right cut, one never begun.
ExerciseRow openBook()
{
    ExerciseRow row;
    row.exerciseId = q("side-lying-thoracic-rotation");
    row.name = q("Side-Lying Thoracic Rotation");
    row.versionId = q("normal");
    row.startSide = Side::Left;
    row.plannedHold = 3s;
    row.plannedRepetitions = 2;
    row.plannedHolds = 4;
    row.holds = {{0, Side::Left, 1, q("normal"), 3s, 3s, HoldResult::Done, true},
                 {1, Side::Left, 2, q("normal"), 3s, 3s, HoldResult::Done, true},
                 {2, Side::Right, 1, q("normal"), 3s, 1s, HoldResult::Cut, true}};
    return row;
}

SessionDetail guided()
{
    SessionDetail detail;
    detail.session.started = momentAt(1'795'000'000'000, 3600);
    detail.session.status = SessionStatus::Partial;
    detail.session.endReason = EndReason::Left;
    detail.session.active = 2min;
    detail.session.painBefore = 3;
    detail.exercises = {openBook()};
    return detail;
}

using Counts = std::vector<SideCount>;

TEST(SessionEdit, CountsTheSidesOfAnExercise)
{
    EXPECT_EQ(plannedCounts(shipped(), openBook()), (Counts{{Side::Left, 2}, {Side::Right, 2}}));
    EXPECT_EQ(doneCounts(shipped(), openBook()), (Counts{{Side::Left, 2}, {Side::Right, 0}}));
    ExerciseRow never = openBook();
    never.holds.clear();
    EXPECT_EQ(plannedCounts(shipped(), never), (Counts{{Side::Left, 2}, {Side::Right, 2}}))
        << "the catalogue knows what the log does not";
    never.exerciseId = q("gone");
    EXPECT_TRUE(plannedCounts(shipped(), never).empty());
    ExerciseRow gone = openBook();
    gone.exerciseId = q("gone");
    EXPECT_EQ(plannedCounts(shipped(), gone), (Counts{{Side::Left, 2}, {Side::Right, 1}}));
}

TEST(SessionEdit, HoldsComeAndGoOnTheirSideOnly)
{
    const ExerciseRow all = withDone(shipped(), openBook(), {{Side::Left, 2}, {Side::Right, 2}});
    EXPECT_TRUE(all.complete());
    ASSERT_EQ(all.holds.size(), 4U);
    EXPECT_EQ(all.holds[0], openBook().holds[0]) << "what was measured stays as it is";
    EXPECT_EQ(all.holds[2].done, Millis{3s});
    EXPECT_EQ(all.holds[3].side, Side::Right);
    EXPECT_EQ(all.holds[3].repetition, 2);

    const ExerciseRow one = withDone(shipped(), openBook(), {{Side::Left, 1}});
    EXPECT_EQ(doneCounts(shipped(), one), (Counts{{Side::Left, 1}, {Side::Right, 0}}));
    EXPECT_EQ(one.holds[1].result, HoldResult::Skipped);
    EXPECT_EQ(one.holds[1].done, Millis{0});
    EXPECT_EQ(one.holds[2].result, HoldResult::Cut) << "nobody said anything about the right side";

    EXPECT_EQ(withDone(shipped(), openBook(), {{Side::Left, 2}, {Side::Right, 0}}), openBook());
    EXPECT_EQ(withDone(shipped(), openBook(), {{Side::Left, 99}, {Side::Right, 99}}), all)
        << "no more than planned";
}

TEST(SessionEdit, StatusAndMinutesFollowFromWhatWasDone)
{
    const SessionDetail before = guided();
    Correction correction = correctionOf(shipped(), before);
    EXPECT_EQ(corrected(shipped(), before, correction), before) << "nothing was corrected";

    correction.done[0] = {{Side::Left, 2}, {Side::Right, 2}};
    const SessionDetail whole = corrected(shipped(), before, correction);
    EXPECT_EQ(whole.session.status, SessionStatus::Completed);
    EXPECT_EQ(whole.session.endReason, EndReason::None) << "it was not left";
    EXPECT_EQ(whole.session.active, 2min + 2 * timeOfOneHold(shipped(), openBook()));

    correction.done[0] = {{Side::Left, 0}, {Side::Right, 0}};
    const SessionDetail nothing = corrected(shipped(), before, correction);
    EXPECT_EQ(nothing.session.status, SessionStatus::Partial);
    EXPECT_LT(nothing.session.active, 2min);
    EXPECT_GE(nothing.session.active, 1s) << "the second that was measured";

    // From the corrected one, back to what was measured.
    SessionDetail written = whole;
    written.measured = measuredOf(before);
    correction.done[0] = {{Side::Left, 2}, {Side::Right, 0}};
    SessionDetail back = corrected(shipped(), written, correction);
    EXPECT_TRUE(isAsMeasured(back, *written.measured));
    back.measured.reset();
    EXPECT_EQ(back, before);
}

TEST(SessionEdit, ASessionThatEndedBecauseSomethingHurtStaysOne)
{
    SessionDetail before = guided();
    before.session.endReason = EndReason::Hurt;
    Correction correction = correctionOf(shipped(), before);
    correction.done[0] = {{Side::Left, 2}, {Side::Right, 2}};
    EXPECT_EQ(corrected(shipped(), before, correction).session.endReason, EndReason::Hurt);
}

TEST(SessionEdit, WhatWasMeasuredSurvivesTheWayThroughText)
{
    SessionDetail detail = guided();
    detail.session.note = q("\"stiff\"\n") + QChar(0x0645);
    detail.session.painAfter = 0;
    detail.exercises[0].holds[0].counts = false;
    const MeasuredSession measured = measuredOf(detail);
    EXPECT_EQ(decodeMeasured(encodeMeasured(measured)), measured);
    for (const char* nonsense :
         {"", "{}", "[]", "null", "{\"local_date\":\"2026-13-01\",\"exercises\":[]}", "{\"local_date\":3"}) {
        EXPECT_FALSE(decodeMeasured(q(nonsense)).has_value()) << nonsense;
    }
    const auto odd = decodeMeasured(
        q("{\"local_date\":\"2026-11-01\",\"exercises\":[7,{}],\"pain_before\":99,\"status\":4}"));
    ASSERT_TRUE(odd.has_value());
    EXPECT_EQ(odd->painBefore, std::nullopt);
    EXPECT_EQ(odd->exercises.size(), 2U);
}

// --- entered by hand

ManualSession entered(const char* routine)
{
    ManualSession manual;
    manual.started = momentAt(1'795'000'000'000, 3600);
    manual.routineId = q(routine);
    manual.exercises = wholeRoutine(shipped(), *shipped().routine(manual.routineId));
    return manual;
}

TEST(SessionByHand, AWholeRoutineIsOneThatIsPlayed)
{
    for (const Routine& routine : shipped().routines()) {
        const ManualSession manual = entered(routine.id.toLatin1().constData());
        const SessionDetail made = sessionByHand(shipped(), manual);
        EXPECT_EQ(made.session.status, SessionStatus::Completed) << routine.id.toStdString();
        EXPECT_EQ(made.session.routineId, routine.id);
        EXPECT_TRUE(made.session.byHand);
        const Timeline played = buildTimeline(shipped(), timelineItems(routine), optionsFor(routine));
        std::size_t holds = 0;
        for (const ExerciseRow& row : made.exercises) {
            EXPECT_TRUE(row.complete());
            EXPECT_EQ(row.startSide, Side::None) << "nobody asked with which side it began";
            holds += row.holds.size();
        }
        EXPECT_EQ(holds, played.holds.size());
        const Millis longest = played.total() + 10s * static_cast<int>(routine.items.size());
        EXPECT_LE(made.session.active, longest);
        EXPECT_GE(made.session.active + 20s * static_cast<int>(routine.items.size()), played.total());
        EXPECT_FALSE(manualFault(shipped(), manual).has_value());
    }
}

TEST(SessionByHand, WhatTheRoutinePlansAndWasNotDoneMakesItAPart)
{
    ManualSession manual = entered("morning-loosener");
    manual.exercises[1].done = {{Side::Left, 2}, {Side::Right, 0}};
    SessionDetail made = sessionByHand(shipped(), manual);
    EXPECT_EQ(made.session.status, SessionStatus::Partial);
    EXPECT_EQ(made.exercises[1].plannedHolds, 10);
    EXPECT_EQ(made.exercises[1].doneOn(Side::Left), 2);
    EXPECT_EQ(made.exercises[1].doneOn(Side::Right), 0);
    manual = entered("morning-loosener");
    manual.exercises.pop_back();
    EXPECT_EQ(sessionByHand(shipped(), manual).session.status, SessionStatus::Partial);
}

TEST(SessionByHand, WithoutARoutineWhatWasDoneIsAllThatWasPlanned)
{
    ManualSession manual;
    manual.exercises = {wholeExercise(shipped(), q("cat-cow"), q("easier")),
                        wholeExercise(shipped(), q("side-lying-thoracic-rotation"), q("normal"))};
    manual.exercises[0].done = {{Side::None, 2}}; // below the least that would be suggested
    manual.exercises[1].done = {{Side::Left, 3}, {Side::Right, 1}};
    SessionDetail made = sessionByHand(shipped(), manual);
    EXPECT_EQ(made.session.status, SessionStatus::Completed);
    EXPECT_EQ(made.session.kind, SessionKind::Routine);
    EXPECT_TRUE(made.session.routineId.isEmpty());
    EXPECT_EQ(made.exercises[0].plannedHolds, 2);
    EXPECT_EQ(made.exercises[0].plannedHold, Millis{10s}) << "the version's own";
    EXPECT_EQ(made.exercises[1].plannedHolds, 4);
    EXPECT_EQ(made.exercises[1].doneOn(Side::Right), 1);
    for (const ExerciseRow& row : made.exercises) {
        for (std::size_t i = 0; i < row.holds.size(); ++i) {
            EXPECT_EQ(row.holds[i].order, static_cast<int>(i));
        }
    }
    manual.exercises[0].done = {{Side::None, 0}};
    made = sessionByHand(shipped(), manual);
    EXPECT_EQ(made.session.kind, SessionKind::Single);
    EXPECT_EQ(made.session.name, shipped().exercise(q("side-lying-thoracic-rotation"))->name);
}

TEST(SessionByHand, CanBeTakenUpAgainAsItWasEntered)
{
    ManualSession manual = entered("full-upper-back");
    manual.exercises[2].done.back().done = 0;
    manual.painBefore = 4;
    manual.note = q("at the physio's");
    EXPECT_EQ(manualOf(shipped(), sessionByHand(shipped(), manual)), manual);
    manual.active = 7min;
    EXPECT_EQ(manualOf(shipped(), sessionByHand(shipped(), manual)), manual);
    manual.routineId.clear();
    manual.exercises = {wholeExercise(shipped(), q("sphinx"), q("normal"))};
    manual.exercises[0].hold = 25s;
    manual.active.reset();
    SessionDetail made = sessionByHand(shipped(), manual);
    EXPECT_EQ(manualOf(shipped(), made), manual);
    EXPECT_TRUE(canBeEntered(shipped(), made));
    made.exercises[0].exerciseId = q("gone");
    EXPECT_FALSE(canBeEntered(shipped(), made));
}

TEST(SessionByHand, OnlyWhatIsSensibleCanBeEntered)
{
    const auto fault = [](const ManualSession& manual) {
        const auto found = manualFault(shipped(), manual);
        return found ? std::optional(found->fault) : std::nullopt;
    };
    ManualSession manual = entered("morning-loosener");
    manual.exercises[3].hold = 31s; // sphinx: 30 at the most
    EXPECT_EQ(fault(manual), EditFault::HoldLength);
    EXPECT_EQ(manualFault(shipped(), manual)->exercise, 3);
    manual.exercises[3].hold = 4s;
    EXPECT_EQ(fault(manual), EditFault::HoldLength);
    manual = entered("morning-loosener");
    manual.exercises[0].done[0].done = 11;
    EXPECT_EQ(fault(manual), EditFault::Repetitions);
    manual = entered("morning-loosener");
    manual.exercises[1].exerciseId = q("walking-the-dog");
    EXPECT_EQ(fault(manual), EditFault::Unknown);
    manual = entered("morning-loosener");
    for (ManualExercise& exercise : manual.exercises) {
        for (SideCount& count : exercise.done) {
            count.done = 0;
        }
    }
    EXPECT_EQ(fault(manual), EditFault::NothingDone);
    manual = entered("morning-loosener");
    manual.active = longestByHand + Millis{1};
    EXPECT_EQ(fault(manual), EditFault::Length);
    manual.active = Millis{0};
    EXPECT_EQ(fault(manual), EditFault::Length);
    manual.active.reset();
    manual.note = QString(longestNote + 1, QLatin1Char('a'));
    EXPECT_EQ(fault(manual), EditFault::Note);
}

TEST(SessionEdit, NothingIsInTheFuture)
{
    SessionRow row;
    row.active = 8min;
    const qint64 now = momentAt(1'795'000'000'000, 0).utcMs;
    const auto fault = [&](qint64 utcMs) {
        row.started = momentAt(utcMs, 3600);
        return timeFault(row, nullptr, now);
    };
    EXPECT_EQ(fault(now + 1), EditFault::Future);
    EXPECT_EQ(fault(now), EditFault::EndsLater);
    EXPECT_EQ(fault(now - Millis(8min).count()), std::nullopt);
    EXPECT_EQ(fault(0), EditFault::TooLongAgo);
    row.started = {now - 1'000'000'000, 0, QDate()};
    EXPECT_EQ(timeFault(row, nullptr, now), EditFault::NoTime);
    // A clock that was wrong then: what is not touched is not judged.
    row.started = momentAt(now + 1'000'000, 0);
    EXPECT_EQ(timeFault(row, &row, now), std::nullopt);
}

// --- days and times

OffsetAt zone(const char* name)
{
    return [zone = QTimeZone(name)](qint64 utcMs) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs));
    };
}

qint64 utc(const char* iso)
{
    return QDateTime::fromString(q(iso), Qt::ISODate).toMSecsSinceEpoch();
}

TEST(Moments, AreWhatTheClocksOfTheZoneShow)
{
    for (const char* name : {"Europe/Berlin", "Pacific/Tongatapu", "Pacific/Pago_Pago", "America/St_Johns",
                             "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"}) {
        const OffsetAt offsetAt = zone(name);
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            for (const QTime time : {QTime(0, 0), QTime(2, 30), QTime(12, 0), QTime(23, 59)}) {
                const Moment moment = momentOn(day, time, offsetAt);
                ASSERT_EQ(moment.localDate, day) << name;
                ASSERT_EQ(moment.local().date(), day) << name;
                ASSERT_EQ(moment.local().time(), time) << name;
            }
        }
    }
}

TEST(Moments, OverBothChangesOfTheClock)
{
    const OffsetAt berlin = zone("Europe/Berlin");
    EXPECT_EQ(momentOn({2026, 3, 29}, {1, 59}, berlin).utcMs, utc("2026-03-29T00:59:00Z"));
    EXPECT_EQ(momentOn({2026, 3, 29}, {3, 0}, berlin).utcMs, utc("2026-03-29T01:00:00Z"));
    // There was no half past two: by the clock that was not put forward yet, and said as it was typed.
    const Moment never = momentOn({2026, 3, 29}, {2, 30}, berlin);
    EXPECT_EQ(never.utcMs, utc("2026-03-29T01:30:00Z"));
    EXPECT_EQ(never.local().time(), QTime(2, 30));
    // There were two.
    EXPECT_EQ(momentOn({2026, 10, 25}, {2, 30}, berlin).utcMs, utc("2026-10-25T00:30:00Z"));
    EXPECT_EQ(momentOn({2026, 10, 25}, {2, 30}, berlin, 3600).utcMs, utc("2026-10-25T01:30:00Z"));
    EXPECT_EQ(momentOn({2026, 10, 25}, {2, 30}, berlin, 7200).utcMs, utc("2026-10-25T00:30:00Z"));
    EXPECT_EQ(momentOn({2026, 10, 25}, {3, 30}, berlin, 7200).utcOffsetSeconds, 3600)
        << "it does not exist there";
}

TEST(Moments, AreMovedByTheClocksUnderWhichTheyWere)
{
    const OffsetAt berlin = zone("Europe/Berlin");
    const Moment here = momentOn({2026, 11, 19}, {8, 14}, berlin);
    const Moment summer = momentMoved(here, {2026, 7, 1}, {8, 14}, berlin);
    EXPECT_EQ(summer.utcOffsetSeconds, 7200) << "in summer the clock was put forward";
    EXPECT_EQ(summer.utcMs, utc("2026-07-01T06:14:00Z"));
    const Moment away = momentOn({2026, 11, 19}, {8, 14}, zone("Pacific/Tongatapu"));
    const Moment later = momentMoved(away, {2026, 11, 18}, {23, 50}, berlin);
    EXPECT_EQ(later.utcOffsetSeconds, 13 * 3600) << "it was done there, wherever the user is now";
    EXPECT_EQ(later.localDate, QDate(2026, 11, 18));
    EXPECT_EQ(later.local().time(), QTime(23, 50));
}

} // namespace
