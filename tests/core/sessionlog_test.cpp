// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logsupport.h"

#include <QDir>

#include <algorithm>

namespace backstretch {
namespace {

class SessionLogTest : public LogTest
{
protected:
    [[nodiscard]] SessionDetail detailOf(SessionId id) const
    {
        return valueOf(log->reader().detail(id)).value();
    }
};

TEST_F(SessionLogTest, WritesAWholeSession)
{
    const SessionId id = playRoutine(*log);
    reopen();

    const SessionDetail detail = detailOf(id);
    EXPECT_EQ(detail.session.name, QStringLiteral("Morning loosener"));
    EXPECT_EQ(detail.session.routineId, QStringLiteral("morning-loosener"));
    EXPECT_EQ(detail.session.status, SessionStatus::Completed);
    EXPECT_EQ(detail.session.endReason, EndReason::None);
    EXPECT_EQ(detail.session.painBefore, 3);
    EXPECT_EQ(detail.session.painAfter, std::nullopt);
    EXPECT_EQ(detail.session.active, Millis{480'000});
    EXPECT_EQ(detail.session.started.localDate, QDate(2026, 11, 19));
    EXPECT_EQ(detail.session.started.local().time(), QTime(9, 0));
    EXPECT_EQ(detail.session.exercises, 2);
    EXPECT_EQ(detail.session.exercisesDone, 2);
    ASSERT_EQ(detail.exercises.size(), 2U);
    EXPECT_EQ(detail.exercises[0].name, QStringLiteral("Name of cat-cow"));
    EXPECT_EQ(detail.exercises[0].holds.size(), 3U);
    EXPECT_TRUE(detail.exercises[1].complete());
    EXPECT_EQ(detail.exercises[1].doneOn(Side::Right), 2);
    EXPECT_EQ(detail.exercises[1].sides(), (std::vector<Side>{Side::Left, Side::Right}));
}

TEST_F(SessionLogTest, WritesASingleExercise)
{
    SessionPlan plan;
    plan.kind = SessionKind::Single;
    plan.exercises = {exercisePlan("sphinx", 2)};
    const auto session = log->newSession();
    expectOk(session->begin(plan));
    const SessionRow row = sessionRow(*log, session->id().value());
    EXPECT_EQ(row.kind, SessionKind::Single);
    EXPECT_EQ(row.name, QStringLiteral("Name of sphinx"));
    EXPECT_TRUE(row.routineId.isEmpty());
    EXPECT_EQ(row.painBefore, std::nullopt) << "not given is not 0";
}

TEST_F(SessionLogTest, HasEachHoldAtOnce)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    const auto other = valueOf(SessionLog::open(folder(), clock));
    for (int i = 0; i < 3; ++i) {
        expectOk(session->holdFinished(hold(0, i)));
        const auto seen = valueOf(other->reader().detail(session->id().value())).value();
        EXPECT_EQ(seen.exercises[0].holds.size(), static_cast<std::size_t>(i) + 1);
    }
}

TEST_F(SessionLogTest, CallsMayBeRepeated)
{
    const auto session = log->newSession();
    for (int twice = 0; twice < 2; ++twice) {
        expectOk(session->begin(routinePlan()));
    }
    for (int twice = 0; twice < 2; ++twice) {
        expectOk(session->holdFinished(hold(0, 0)));
        expectOk(session->hurt({1, 0, Side::None, PhaseKind::Hold}));
        expectOk(session->hurtNumber(1, 4));
    }
    const SessionJournal::End end{SessionStatus::Partial, EndReason::Hurt, Millis{30'000}, true};
    expectOk(session->end(end));
    expectOk(session->end(end));

    EXPECT_EQ(valueOf(log->reader().count()), 1);
    const SessionDetail detail = detailOf(session->id().value());
    EXPECT_EQ(detail.exercises[0].holds.size(), 1U);
    EXPECT_EQ(detail.hurts.size(), 1U);
}

TEST_F(SessionLogTest, TheLastTryOfAHoldCounts)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(0, 0, HoldResult::Cut)));
    expectOk(session->holdFinished(hold(0, 0, HoldResult::Done)));
    const SessionDetail detail = detailOf(session->id().value());
    ASSERT_EQ(detail.exercises[0].holds.size(), 1U);
    EXPECT_EQ(detail.exercises[0].holds[0].result, HoldResult::Done);
    EXPECT_EQ(detail.exercises[0].holds[0].done, Millis{15'000});
}

TEST_F(SessionLogTest, HoldsKeepTheVersionTheyWereDoneIn)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->holdFinished(hold(0, 1, HoldResult::Cut)));
    ExercisePlan easier = exercisePlan("cat-cow", 2);
    easier.versionId = "shorter";
    easier.holdLength = Millis{10'000};
    expectOk(session->exerciseReplaced({.id = 1, .block = 0, .exercise = easier}));
    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->holdFinished(hold(0, 1)));

    const ExerciseRow row = detailOf(session->id().value()).exercises[0];
    EXPECT_EQ(row.versionId, QStringLiteral("shorter"));
    EXPECT_EQ(row.plannedHold, Millis{10'000});
    EXPECT_EQ(row.plannedHolds, 2);
    ASSERT_EQ(row.holds.size(), 4U);
    EXPECT_EQ(row.holds[0].versionId, QStringLiteral("normal"));
    EXPECT_EQ(row.holds[1].result, HoldResult::Cut);
    EXPECT_EQ(row.holds[2].versionId, QStringLiteral("shorter"));
}

TEST_F(SessionLogTest, OnlyHoldsOfTheVersionInUseAndThoseTakenOverIntoItCount)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    const SessionId id = session->id().value();
    const auto goOnIn = [&](int change, const char* version, int holds, std::vector<TakenOverHold> taken) {
        ExercisePlan plan = exercisePlan("cat-cow", holds);
        plan.versionId = version;
        const Replacement replacement{
            .id = change, .block = 0, .exercise = plan, .takenOver = std::move(taken)};
        expectOk(session->exerciseReplaced(replacement));
        expectOk(session->exerciseReplaced(replacement)); // repeated, it does no harm
    };
    const auto exercise = [&] { return detailOf(id).exercises[0]; };

    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->holdFinished(hold(0, 1)));
    goOnIn(1, "shorter", 3, {});
    expectOk(session->holdFinished(hold(0, 0)));
    EXPECT_EQ(exercise().count(HoldResult::Done), 1) << "it began anew";
    EXPECT_FALSE(exercise().complete());
    EXPECT_EQ(holdRecords(detailOf(id)), std::vector<HoldRecord>{hold(0, 0)});

    // Back again, and on from where it was: what was done of this version long ago stays out.
    goOnIn(2, "normal", 3, {{.fromOrder = 0, .order = 1, .side = Side::None, .repetition = 2}});
    EXPECT_EQ(exercise().count(HoldResult::Done), 1);
    EXPECT_EQ(exercise().holds.back().versionId, QStringLiteral("shorter")) << "it was done in that one";
    EXPECT_EQ(holdRecords(detailOf(id)), std::vector<HoldRecord>{hold(0, 1)});
    EXPECT_EQ(exercise().holds.size(), 4U) << "nothing is lost";
    EXPECT_EQ(sessionRow(*log, id).exercisesDone, 0);
    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->holdFinished(hold(0, 2)));
    EXPECT_TRUE(exercise().complete());
    EXPECT_EQ(sessionRow(*log, id).exercisesDone, 1);
}

TEST_F(SessionLogTest, IsNotCompleteByHoldsOfAVersionThatWasLeft)
{
    SessionId id{};
    {
        SessionPlan plan = routinePlan();
        plan.exercises.pop_back();
        const auto session = log->newSession();
        expectOk(session->begin(plan));
        expectOk(session->holdFinished(hold(0, 0)));
        expectOk(session->holdFinished(hold(0, 1)));
        ExercisePlan easier = exercisePlan("cat-cow", 3);
        easier.versionId = "shorter";
        expectOk(session->exerciseReplaced({.id = 1, .block = 0, .exercise = easier}));
        expectOk(session->holdFinished(hold(0, 0)));
        id = session->id().value();
    }
    EXPECT_EQ(valueOf(log->closeOldSessions()).ended, 0);
    EXPECT_TRUE(valueOf(log->unfinished()).has_value());
    expectOk(log->keep(id));
    EXPECT_EQ(sessionRow(*log, id).status, SessionStatus::Partial);
}

TEST_F(SessionLogTest, NotesWhatHurt)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->hurt({1, 1, Side::Left, PhaseKind::MoveIn}));
    expectOk(session->hurtNumber(1, 0));
    clock.advance(Millis{5'000});
    expectOk(session->hurt({2, 0, Side::None, PhaseKind::Hold}));
    expectOk(session->hurt({3, 0, Side::None, PhaseKind::Hold}));
    expectOk(session->hurtWithdrawn(3));
    expectOk(session->hurtWithdrawn(3));
    expectOk(session->hurtNumber(3, 5)); // too late: it is gone

    const SessionDetail detail = detailOf(session->id().value());
    ASSERT_EQ(detail.hurts.size(), 2U);
    EXPECT_EQ(detail.hurts[0].exerciseId, QStringLiteral("side-lying-thoracic-rotation"));
    EXPECT_EQ(detail.hurts[0].exerciseOrder, 1);
    EXPECT_EQ(detail.hurts[0].side, Side::Left);
    EXPECT_EQ(detail.hurts[0].phase, PhaseKind::MoveIn);
    EXPECT_EQ(detail.hurts[0].pain, 0) << "0 is a number";
    EXPECT_EQ(detail.hurts[1].pain, std::nullopt) << "no number is none";
    EXPECT_EQ(detail.hurts[1].utcMs, clock.now().utcMs);
    EXPECT_EQ(detail.session.timesHurt, 2);
}

// --- what is worth keeping

struct Short
{
    const char* what;
    bool hold;
    bool cut;
    bool hurt;
    Millis active;
    bool kept;
};

class ShortSessions : public SessionLogTest, public testing::WithParamInterface<Short>
{
};

TEST_P(ShortSessions, AreRemovedAfterACrashUnlessSomethingHappened)
{
    const Short& c = GetParam();
    {
        const auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        if (c.hold) {
            expectOk(session->holdFinished(hold(0, 0)));
        }
        if (c.cut) {
            expectOk(session->holdFinished(hold(0, 0, HoldResult::Cut)));
        }
        if (c.hurt) {
            expectOk(session->hurt({1, 0, Side::None, PhaseKind::MoveIn}));
        }
        if (c.active > Millis{0}) {
            expectOk(session->activeTime(c.active));
        }
    } // the program is gone
    reopen();
    EXPECT_EQ(valueOf(log->unfinished()).has_value(), c.kept);
    EXPECT_EQ(valueOf(log->reader().count()), c.kept ? 1 : 0) << "never shown, not even before the cleaning";
    const auto closed = valueOf(log->closeOldSessions());
    EXPECT_EQ(closed.removed, c.kept ? 0 : 1);
    EXPECT_TRUE(closed.becamePartial.empty()) << "it is still today";
    EXPECT_EQ(valueOf(log->unfinished()).has_value(), c.kept);
}

INSTANTIATE_TEST_SUITE_P(Table, ShortSessions,
                         testing::Values(Short{"nothing", false, false, false, Millis{0}, false},
                                         Short{"a cut hold", false, true, false, Millis{0}, false},
                                         Short{"a hold done", true, false, false, Millis{0}, true},
                                         Short{"it hurt", false, false, true, Millis{0}, true},
                                         Short{"20 seconds", false, false, false, Millis{31'000}, true}),
                         [](const auto& each) {
                             std::string name = each.param.what;
                             std::replace(name.begin(), name.end(), ' ', '_');
                             return name;
                         });

TEST_F(SessionLogTest, ATooShortSessionLeavesNothing)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->end({SessionStatus::Partial, EndReason::Left, Millis{9'000}, false}));
    EXPECT_EQ(session->id(), std::nullopt);
    EXPECT_EQ(valueOf(log->reader().count()), 0);
    EXPECT_FALSE(valueOf(log->unfinished()).has_value());
    EXPECT_TRUE(QDir(folder()).entryList({QStringLiteral("*.lock")}, QDir::Files).isEmpty());
}

// --- corrections

TEST_F(SessionLogTest, SavesNumbersAndNotes)
{
    const SessionId id = playRoutine(*log);
    const int revision = sessionRow(*log, id).revision;
    expectOk(log->setPainBefore(id, std::nullopt));
    expectOk(log->setPainAfter(id, 0));
    expectOk(log->setPainNextDay(id, 10));
    expectOk(log->setNote(id, QStringLiteral("Slept well.")));
    reopen();
    const SessionRow row = sessionRow(*log, id);
    EXPECT_EQ(row.painBefore, std::nullopt);
    EXPECT_EQ(row.painAfter, 0);
    EXPECT_EQ(row.painNextDay, 10);
    EXPECT_EQ(row.note, QStringLiteral("Slept well."));
    EXPECT_EQ(row.revision, revision + 4) << "each change is a revision";
    EXPECT_EQ(codeOfFailure(log->setPainAfter(id, 11)), StorageCode::Rejected);
    EXPECT_EQ(codeOfFailure(log->setPainAfter(id, -1)), StorageCode::Rejected);
    EXPECT_EQ(codeOfFailure(log->setNote(SessionId{4711}, QStringLiteral("lost"))), StorageCode::Rejected);
}

TEST_F(SessionLogTest, AsksOnceAfterSomethingChanged)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->end({SessionStatus::Partial, EndReason::Changed, Millis{40'000}, true}));
    playRoutine(*log);
    const auto open = valueOf(log->reader().unansweredChange());
    ASSERT_TRUE(open.has_value());
    EXPECT_EQ(open->id, session->id().value());
    EXPECT_EQ(open->askedSince, std::nullopt);
    expectOk(log->setAskedSince(open->id, false));
    EXPECT_FALSE(valueOf(log->reader().unansweredChange()).has_value());
    EXPECT_EQ(sessionRow(*log, open->id).askedSince, false);
}

TEST_F(SessionLogTest, DeletesWithAWayBack)
{
    const SessionId id = playRoutine(*log);
    const SessionDetail before = detailOf(id);
    expectOk(log->remove(id));
    EXPECT_EQ(valueOf(log->reader().count()), 0);
    EXPECT_EQ(valueOf(log->reader().deletedSessions()).size(), 1U);
    EXPECT_FALSE(valueOf(log->reader().lastDone(QStringLiteral("cat-cow"))).has_value());
    expectOk(log->restore(id));
    SessionDetail after = detailOf(id);
    EXPECT_EQ(after.session.revision, before.session.revision + 2) << "deleting is a revision";
    after.session.revision = before.session.revision;
    EXPECT_EQ(after, before);
}

// --- hostile text

TEST_F(SessionLogTest, KeepsHostileTextAsItIs)
{
    const std::vector<QString> texts{
        QStringLiteral("<b>bold</b><script>alert(1)</script>&amp;"),
        QStringLiteral("'); DROP TABLE session; --"),
        QString(10'000, QLatin1Char('x')),
        QString::fromUtf8("\u202E\u2066gnol\u2069 \u05d0\u05d1 \u200F"),
        QString::fromUtf8("\U0001F9D8 \u0645\u0631\u062d\u0628\u0627 \u00e9\u0301"),
        QStringLiteral("%s%n%1 ? :x @y $z\r\n\ttab"),
    };
    for (const QString& text : texts) {
        SessionPlan plan = routinePlan();
        plan.name = text.toStdString();
        plan.exercises[0].name = text.toStdString();
        const auto session = log->newSession();
        expectOk(session->begin(plan));
        const SessionId id = session->id().value();
        expectOk(log->setNote(id, text));
        reopen();
        EXPECT_EQ(sessionRow(*log, id).name, text);
        EXPECT_EQ(sessionRow(*log, id).note, text);
        EXPECT_EQ(detailOf(id).exercises[0].name, text);
    }
}

TEST_F(SessionLogTest, DropsWhatNoTextMayHave)
{
    const SessionId id = playRoutine(*log);
    QString note = QStringLiteral("before");
    note += QChar(QChar::Null);
    note += QStringLiteral("after");
    note += QChar(0xD800); // half a character
    expectOk(log->setNote(id, note));
    const QString kept = sessionRow(*log, id).note;
    EXPECT_TRUE(kept.startsWith(QStringLiteral("beforeafter")));
    EXPECT_EQ(QString::fromUtf8(kept.toUtf8()), kept);
    EXPECT_FALSE(kept.contains(QChar(QChar::Null)));
}

TEST_F(SessionLogTest, NumbersThatMakeNoSenseDoNotStopASession)
{
    SessionPlan plan = routinePlan();
    plan.painBefore = 47;
    plan.exercises[0].holdLength = Millis{-5};
    plan.exercises[0].repetitions = -1;
    const auto session = log->newSession();
    expectOk(session->begin(plan));
    HoldRecord odd = hold(0, 0);
    odd.done = Millis{-1};
    expectOk(session->holdFinished(odd));
    expectOk(session->hurt({1, 0, Side::None, PhaseKind::Hold}));
    expectOk(session->hurtNumber(1, 99));
    const SessionDetail detail = detailOf(session->id().value());
    EXPECT_EQ(detail.session.painBefore, std::nullopt);
    EXPECT_EQ(detail.exercises[0].holds[0].done, Millis{0});
    EXPECT_EQ(detail.hurts[0].pain, std::nullopt);
}

} // namespace
} // namespace backstretch
