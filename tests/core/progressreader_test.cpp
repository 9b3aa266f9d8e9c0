// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/routinesnapshot.h"
#include "core/history/sessionlog.h"
#include "tests/support/logsupport.h"

namespace backstretch {
namespace {

using namespace std::chrono_literals;

class ProgressReaderTest : public LogTest
{
protected:
    SessionId play(std::optional<int> before, std::optional<int> after,
                   const std::vector<HoldRecord>& holds = routineHolds(), bool hurt = false)
    {
        SessionPlan plan = routinePlan();
        plan.painBefore = before;
        const auto session = log->newSession();
        expectOk(session->begin(plan));
        for (const HoldRecord& record : holds) {
            expectOk(session->holdFinished(record));
        }
        if (hurt) {
            expectOk(session->hurt({1, 1, Side::Left, PhaseKind::Hold}));
            expectOk(session->hurtNumber(1, 5));
        }
        expectOk(session->end({SessionStatus::Completed, EndReason::None, Millis{480'000}, true}));
        const SessionId id = session->id().value();
        expectOk(log->setPainAfter(id, after));
        clock.advance(std::chrono::hours(24));
        return id;
    }
    [[nodiscard]] std::vector<ExerciseTime> times(const char* exercise, QDate from = {2026, 1, 1},
                                                  int limit = 100)
    {
        return valueOf(log->progress().exerciseTimes(QString::fromLatin1(exercise), from, limit));
    }
};

TEST_F(ProgressReaderTest, ReadsTheLastNumbersOldestFirst)
{
    EXPECT_TRUE(valueOf(log->progress().painPoints(10)).empty());
    const SessionId first = play(5, 4);
    play(std::nullopt, std::nullopt);
    const SessionId third = play(4, std::nullopt);
    const SessionId fourth = play(std::nullopt, 0);
    const SessionId gone = play(9, 9);
    expectOk(log->remove(gone));
    const std::vector<PainPoint> points = valueOf(log->progress().painPoints(10));
    EXPECT_EQ(points, (std::vector<PainPoint>{{first, {2026, 11, 19}, 5, 4},
                                              {third, {2026, 11, 21}, 4, std::nullopt},
                                              {fourth, {2026, 11, 22}, std::nullopt, 0}}));
    EXPECT_EQ(valueOf(log->progress().painPoints(2)), std::vector<PainPoint>(points.end() - 2, points.end()));
}

TEST_F(ProgressReaderTest, AddsUpWhatWasHeldOfAnExercise)
{
    std::vector<HoldRecord> holds = routineHolds();
    holds[4] = hold(1, 1, HoldResult::Cut, Side::Left);
    holds[6] = hold(1, 3, HoldResult::Skipped, Side::Right);
    const SessionId first = play(3, 2, holds, true);
    const SessionId second = play(3, 3);
    const auto book = times("side-lying-thoracic-rotation");
    ASSERT_EQ(book.size(), 2U);
    EXPECT_EQ(book[0].session, first);
    EXPECT_EQ(book[0].started.localDate, QDate(2026, 11, 19));
    EXPECT_EQ(book[0].done, 2);
    EXPECT_EQ(book[0].plannedHolds, 4);
    EXPECT_FALSE(book[0].complete());
    EXPECT_EQ(book[0].hold, 15s);
    EXPECT_EQ(book[0].left, 19s) << "15 to the end, 4 of the one that was cut";
    EXPECT_EQ(book[0].right, 15s);
    EXPECT_EQ(book[0].repetitions(), 1);
    EXPECT_EQ(book[0].pain, (SessionPain{3, 2, std::nullopt, {5}}));
    ASSERT_EQ(book[0].hurts.size(), 1U);
    EXPECT_EQ(book[0].hurts[0].side, Side::Left);
    EXPECT_EQ(book[1].session, second);
    EXPECT_TRUE(book[1].complete());
    EXPECT_EQ(book[1].repetitions(), 2);

    const auto cat = times("cat-cow");
    ASSERT_EQ(cat.size(), 2U);
    EXPECT_TRUE(cat[0].hurts.empty()) << "it was the other one that hurt";
    EXPECT_EQ(cat[0].pain.hurts.size(), 1U) << "yet something did in that session";
    EXPECT_FALSE(cat[0].hasSides());
    EXPECT_EQ(cat[0].repetitions(), 3);
    EXPECT_EQ(times("cat-cow", {2026, 11, 20}).size(), 1U);
    EXPECT_EQ(times("cat-cow", {2026, 1, 1}, 1).front().session, second) << "the newest ones";
    EXPECT_EQ(valueOf(log->progress().exerciseTimes({}, {2026, 1, 1}, 100)).size(), 4U) << "all exercises";
}

TEST_F(ProgressReaderTest, LeavesOutWhatWasNotDone)
{
    play(3, 2, {hold(0, 0), hold(1, 0, HoldResult::Skipped, Side::Left)});
    EXPECT_EQ(times("cat-cow").size(), 1U);
    EXPECT_TRUE(times("side-lying-thoracic-rotation").empty());
    play(3, 2, {hold(0, 0)}, true);
    EXPECT_EQ(times("side-lying-thoracic-rotation").size(), 1U) << "it hurt before anything was held";
    const auto running = log->newSession();
    expectOk(running->begin(routinePlan()));
    expectOk(running->holdFinished(hold(0, 0)));
    EXPECT_EQ(times("cat-cow").size(), 2U) << "one that is running is not counted yet";
}

TEST_F(ProgressReaderTest, GoesThroughSessionsByTheirDay)
{
    // However long an exercise has been in the log, a month of it takes a month's sessions to read.
    const auto connection = valueOf(Connection::open(log->file()));
    auto plan = valueOf(connection.prepare(
        QStringLiteral("EXPLAIN QUERY PLAN SELECT s.id FROM session s CROSS JOIN session_exercise e"
                       " WHERE s.deleted_at IS NULL AND s.status <> 'in_progress' AND s.local_date >= ?"
                       " AND e.session_id = s.id AND e.exercise_id = ?")));
    plan.bindAt(0, QStringLiteral("2026-11-01")).bindAt(1, QStringLiteral("cat-cow"));
    QString steps;
    while (valueOf(plan.step())) {
        steps += plan.text(3) + QLatin1Char('\n');
    }
    EXPECT_TRUE(steps.contains(QStringLiteral("session_by_day"))) << steps.toStdString();
    EXPECT_FALSE(steps.contains(QStringLiteral("SCAN"))) << steps.toStdString();
}

TEST_F(ProgressReaderTest, ARepetitionMoreIsForOneTime)
{
    const QString book = QStringLiteral("side-lying-thoracic-rotation");
    expectOk(log->prefs().setExtraOn(book, Side::Left));
    EXPECT_EQ(valueOf(log->prefs().of(book)).extraOn, Side::Left);
    play(3, 2, {hold(0, 0)});
    EXPECT_EQ(valueOf(log->prefs().of(book)).extraOn, Side::Left) << "it was not done this time";
    play(3, 2);
    const ExercisePrefs after = valueOf(log->prefs().of(book));
    EXPECT_EQ(after.extraOn, Side::None);
    play(3, 2);
    EXPECT_LE(valueOf(log->prefs().of(book)).lastStartSide, Side::Right);
}

TEST_F(ProgressReaderTest, AnAnswerIsKeptAndCanBeTakenBack)
{
    const QString cat = QStringLiteral("cat-cow");
    expectOk(log->prefs().setDoseAnswer(cat, 20s, std::nullopt, DoseAnswer::Use, 1'795'000'000'000));
    reopen();
    ExercisePrefs prefs = valueOf(log->prefs().of(cat));
    EXPECT_EQ(prefs.hold, 20s);
    EXPECT_EQ(prefs.doseAnswer, DoseAnswer::Use);
    EXPECT_EQ(prefs.doseAnsweredUtcMs, 1'795'000'000'000);
    expectOk(log->prefs().setDoseAnswer(cat, std::nullopt, std::nullopt, DoseAnswer::None, std::nullopt));
    prefs = valueOf(log->prefs().of(cat));
    EXPECT_EQ(prefs.hold, std::nullopt);
    EXPECT_EQ(prefs.doseAnswer, DoseAnswer::None);
    EXPECT_EQ(prefs.doseAnsweredUtcMs, std::nullopt);
}

TEST(RoutineSnapshots, CarryTheRepetitionMore)
{
    RoutineSnapshot snapshot;
    snapshot.items.push_back({.exerciseId = QStringLiteral("locust"), .extraOn = Side::Right});
    EXPECT_EQ(decodeSnapshot(QString::fromStdString(encodeSnapshot(snapshot))), snapshot);
}

} // namespace
} // namespace backstretch
