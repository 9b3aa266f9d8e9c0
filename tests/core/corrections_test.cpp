// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/moments.h"
#include "core/progress/sessionbyhand.h"
#include "core/storage/migrator.h"
#include "tests/core/cataloguefixture.h"
#include "tests/support/logcopies.h"

using namespace std::chrono_literals;

namespace backstretch {
namespace {

class CorrectionsTest : public LogTest
{
protected:
    CorrectionsTest()
    {
        clock.set("2026-11-19T08:00:00Z", "Europe/Berlin");
        session = playPart();
        clock.advance(1h);
    }
    /// routinePlan() up to its fifth hold, and the fifth cut.
    SessionId playPart() const
    {
        auto running = log->newSession();
        expectOk(running->begin(routinePlan()));
        auto holds = routineHolds();
        holds.resize(5);
        holds.back() = hold(1, 1, HoldResult::Cut, Side::Left);
        for (const HoldRecord& record : holds) {
            expectOk(running->holdFinished(record));
        }
        expectOk(running->hurt({1, 1, Side::Left, PhaseKind::Hold}));
        expectOk(running->end({SessionStatus::Partial, EndReason::Left, Millis{300'000}, true}));
        return running->id().value();
    }
    [[nodiscard]] SessionDetail detail(SessionId id) const
    {
        return valueOf(log->reader().detail(id)).value();
    }
    [[nodiscard]] SessionDetail detail() const { return detail(session); }
    [[nodiscard]] Correction said() const { return correctionOf(shippedCatalogue(), detail()); }
    StorageResult<void> correct(const Correction& correction) const
    {
        return log->corrections().edit(corrected(shippedCatalogue(), detail(), correction));
    }
    [[nodiscard]] ManualSession manual() const
    {
        ManualSession made;
        made.started = momentOn({2026, 11, 17}, {18, 30}, [&](qint64 at) { return clock.offsetAt(at); });
        made.routineId = QStringLiteral("desk-break");
        made.exercises = wholeRoutine(shippedCatalogue(), *shippedCatalogue().routine(made.routineId));
        made.painBefore = 4;
        made.note = QStringLiteral("At the physio's");
        return made;
    }
    StorageResult<SessionId> add(const ManualSession& made) const
    {
        return log->corrections().add(sessionByHand(shippedCatalogue(), made));
    }
    void expectSound() const
    {
        const auto connection = valueOf(Connection::open(log->file()));
        expectOk(checkIntegrity(connection, IntegrityCheck::Full));
        EXPECT_EQ(
            valueOf(connection.integer(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"))), 0);
    }
    template <typename T>
    static void expectRejected(const StorageResult<T>& result)
    {
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().code, StorageCode::Rejected);
    }

    SessionId session{};
};

TEST_F(CorrectionsTest, KeepWhatWasMeasuredAndSayEdited)
{
    const SessionDetail before = detail();
    Correction correction = said();
    correction.started = momentMoved(correction.started, {2026, 11, 18}, {7, 45},
                                     [&](qint64 at) { return clock.offsetAt(at); });
    correction.painAfter = 2;
    correction.painBefore.reset();
    correction.note = QStringLiteral("Left was tight");
    correction.done[1] = {{Side::Left, 2}, {Side::Right, 2}};
    expectOk(correct(correction));
    reopen();

    const SessionDetail now = detail();
    EXPECT_TRUE(now.session.edited);
    EXPECT_EQ(now.session.revision, before.session.revision + 1);
    EXPECT_EQ(now.session.started.localDate, QDate(2026, 11, 18));
    EXPECT_EQ(now.session.started.local().time(), QTime(7, 45));
    EXPECT_EQ(now.session.painBefore, std::nullopt);
    EXPECT_EQ(now.session.painAfter, 2);
    EXPECT_EQ(now.session.status, SessionStatus::Completed);
    EXPECT_EQ(now.session.endReason, EndReason::None);
    EXPECT_EQ(now.session.exercisesDone, 2);
    EXPECT_GT(now.session.active, before.session.active);
    EXPECT_EQ(now.exercises[1].doneOn(Side::Right), 2);
    ASSERT_TRUE(now.measured.has_value());
    EXPECT_EQ(*now.measured, measuredOf(before));
    ASSERT_EQ(now.hurts.size(), 1U);
    EXPECT_EQ(now.hurts[0].utcMs - now.session.started.utcMs,
              before.hurts[0].utcMs - before.session.started.utcMs);
    EXPECT_EQ(now.hurts[0].exerciseOrder, 1) << "it still hangs on its exercise";
    expectSound();

    // The second correction keeps what was measured, not what the first one said.
    correction = said();
    correction.painAfter = 5;
    expectOk(correct(correction));
    EXPECT_EQ(detail().measured, measuredOf(before));
    EXPECT_EQ(detail().session.revision, before.session.revision + 2);
}

TEST_F(CorrectionsTest, WhatSaysAgainWhatWasMeasuredIsNotEdited)
{
    const SessionDetail before = detail();
    Correction correction = said();
    correction.done[0] = {{Side::None, 0}};
    correction.painAfter = 9;
    expectOk(correct(correction));
    EXPECT_TRUE(detail().session.edited);
    expectOk(correct(correctionOf(shippedCatalogue(), before)));
    SessionDetail back = detail();
    EXPECT_FALSE(back.session.edited);
    EXPECT_FALSE(back.measured.has_value());
    back.session.revision = before.session.revision;
    EXPECT_EQ(back, before);
}

TEST_F(CorrectionsTest, AnAnswerOfTheNextMorningIsNoCorrection)
{
    expectOk(log->setPainNextDay(session, 2));
    EXPECT_FALSE(detail().session.edited);
    Correction correction = said();
    correction.painAfter = 3;
    expectOk(correct(correction));
    expectOk(log->setPainNextDay(session, 4));
    EXPECT_EQ(detail().session.painNextDay, 4);
    EXPECT_EQ(detail().measured->painNextDay, 4);
    EXPECT_EQ(detail().measured->painAfter, std::nullopt);
}

TEST_F(CorrectionsTest, TheFirstWordsAreNoCorrectionOthersAre)
{
    expectOk(log->corrections().editNote(session, QStringLiteral("Tight")));
    EXPECT_FALSE(detail().session.edited);
    expectOk(log->corrections().editNote(session, QStringLiteral("Very tight")));
    EXPECT_TRUE(detail().session.edited);
    EXPECT_EQ(detail().measured->note, QStringLiteral("Tight"));
    expectOk(log->corrections().editNote(session, QStringLiteral("Tight")));
    EXPECT_FALSE(detail().session.edited);
}

TEST_F(CorrectionsTest, WhatCannotBeIsRejectedAndChangesNothing)
{
    const auto now = clock.now();
    const SessionDetail before = detail();
    Correction correction = said();
    correction.started = momentAt(now.utcMs + 60'000, now.utcOffsetSeconds);
    expectRejected(correct(correction));
    correction = said();
    correction.painAfter = 11;
    expectRejected(correct(correction));
    SessionDetail tooMany = corrected(shippedCatalogue(), before, said());
    tooMany.exercises[0].plannedHolds = 2;
    expectRejected(log->corrections().edit(tooMany));
    SessionDetail stale = before;
    stale.session.revision -= 1;
    expectRejected(log->corrections().edit(stale));
    expectOk(log->remove(session));
    stale = detail();
    expectRejected(log->corrections().edit(stale));
    expectOk(log->restore(session));
    EXPECT_EQ(detail().exercises, before.exercises);
    EXPECT_FALSE(detail().session.edited);

    ManualSession made = manual();
    made.started = momentAt(now.utcMs + 60'000, 3600);
    expectRejected(add(made));
    made = manual();
    made.exercises.clear();
    expectRejected(add(made));
    EXPECT_EQ(valueOf(log->reader().count()), 1);
}

TEST_F(CorrectionsTest, ASessionIsAddedByHandAndEnteredAnew)
{
    const SessionId id = valueOf(add(manual()));
    SessionDetail made = detail(id);
    EXPECT_TRUE(made.session.byHand);
    EXPECT_FALSE(made.session.edited);
    EXPECT_EQ(made.session.status, SessionStatus::Completed);
    EXPECT_EQ(made.session.started.localDate, QDate(2026, 11, 17));
    EXPECT_EQ(made.session.name, QStringLiteral("Desk break"));
    EXPECT_EQ(manualOf(shippedCatalogue(), made), manual());
    EXPECT_EQ(valueOf(log->reader().sessions({}, 9)).size(), 2U);
    EXPECT_EQ(valueOf(log->reader().lastDone(QStringLiteral("cat-cow")))->session, session)
        << "the last one, not the last one entered";

    ManualSession again = manual();
    again.routineId.clear();
    again.exercises = {wholeExercise(shippedCatalogue(), QStringLiteral("sphinx"), QStringLiteral("normal"))};
    again.active = 5min;
    SessionDetail wanted = sessionByHand(shippedCatalogue(), again);
    wanted.session.id = id;
    wanted.session.revision = made.session.revision;
    expectOk(log->corrections().edit(wanted));
    made = detail(id);
    EXPECT_EQ(made.session.kind, SessionKind::Single);
    EXPECT_TRUE(made.session.routineId.isEmpty());
    EXPECT_EQ(made.session.active, 5min);
    EXPECT_TRUE(made.session.edited);
    EXPECT_FALSE(made.measured.has_value()) << "nothing was ever measured";
    EXPECT_EQ(made.exercises.size(), 1U);
    expectSound();
}

TEST_F(CorrectionsTest, TheBinKeepsThirtyDaysThenOnlyTheMark)
{
    expectOk(log->corrections().editNote(session, QStringLiteral("private")));
    const QString uuid = sessionRow(*log, session).uuid;
    expectOk(log->remove(session));
    const SessionRow removed = sessionRow(*log, session);
    clock.advance(keptInBin - 1ms);
    EXPECT_EQ(valueOf(log->corrections().emptyBin(keptInBin)), 0);
    EXPECT_EQ(valueOf(log->reader().deletedSessions()).size(), 1U);
    clock.advance(1ms);
    EXPECT_EQ(valueOf(log->corrections().emptyBin(keptInBin)), 1);
    EXPECT_EQ(valueOf(log->corrections().emptyBin(keptInBin)), 0) << "once";
    reopen();
    EXPECT_TRUE(valueOf(log->reader().deletedSessions()).empty());
    const SessionDetail mark = detail();
    EXPECT_EQ(mark.session.uuid, uuid);
    EXPECT_EQ(mark.session.deletedAtUtcMs, removed.deletedAtUtcMs);
    EXPECT_EQ(mark.session.revision, removed.revision) << "whoever brings it back elsewhere wins";
    EXPECT_TRUE(mark.session.name.isEmpty() && mark.session.note.isEmpty());
    EXPECT_TRUE(mark.exercises.empty() && mark.hurts.empty());
    EXPECT_EQ(mark.session.painBefore, std::nullopt);
    EXPECT_EQ(mark.session.started.localDate, QDate(2026, 11, 19)) << "that of the removal";
    const auto connection = valueOf(Connection::open(log->file()));
    EXPECT_EQ(valueOf(connection.integer(QStringLiteral("SELECT count(*) FROM session_hold"))), 0);
    expectRejected(log->restore(session));
    expectSound();
    EXPECT_FALSE(contentOf(log->file()).contains("private")) << "it is overwritten in the file";
}

TEST_F(CorrectionsTest, EmptyNowTakesWhatWasRemovedAndNothingElse)
{
    const SessionId kept = playPart();
    const SessionId other = playPart();
    expectOk(log->remove(session));
    expectOk(log->remove(other));
    EXPECT_EQ(valueOf(log->corrections().emptyBin()), 2);
    EXPECT_EQ(detail(kept).exercises.size(), 2U);
    EXPECT_EQ(valueOf(log->reader().count()), 1);
    EXPECT_EQ(valueOf(log->corrections().emptyBin()), 0);
}

// --- copies

StagedCopy copyOf(const Desk& desk)
{
    static_cast<void>(desk.copy());
    return valueOf(stageCopy(desk.path(QStringLiteral("copy.backstretch")), {}));
}

class CorrectionCopies : public testing::Test
{
protected:
    CorrectionCopies()
    {
        played = playRoutine(*here.log);
        here.clock.advance(1h);
        there.clock.advance(1h);
        valueOf(there.keeper().add(copyOf(here), {}, {}));
    }
    static SessionId only(const Desk& desk) { return valueOf(desk.log->reader().sessions({}, 1)).front().id; }
    static void correct(const Desk& desk, SessionId id, int painAfter)
    {
        const SessionDetail before = valueOf(desk.log->reader().detail(id)).value();
        Correction correction = correctionOf(shippedCatalogue(), before);
        correction.painAfter = painAfter;
        correction.done[0] = {{Side::None, 1}};
        expectOk(desk.log->corrections().edit(corrected(shippedCatalogue(), before, correction)));
    }

    Desk here;
    Desk there;
    SessionId played{};
};

TEST_F(CorrectionCopies, TakeAlongWhatWasMeasured)
{
    correct(here, played, 7);
    ManualSession manual;
    manual.started = momentAt(here.clock.now().utcMs - 86'400'000, 3600);
    manual.exercises = wholeRoutine(shippedCatalogue(), shippedCatalogue().routines().front());
    valueOf(here.log->corrections().add(sessionByHand(shippedCatalogue(), manual)));
    const auto plan = valueOf(there.keeper().add(copyOf(here), {}, {})).plan;
    EXPECT_EQ(plan.count(MergeFate::Copy), 1);
    EXPECT_EQ(plan.count(MergeFate::New), 1);
    EXPECT_TRUE(here.copy() == there.copy());
    const SessionDetail mine = valueOf(here.log->reader().detail(played)).value();
    const SessionDetail theirs = valueOf(there.log->reader().detail(only(there))).value();
    EXPECT_TRUE(theirs.session.edited);
    EXPECT_EQ(theirs.measured, mine.measured);
    // And on from there.
    correct(there, only(there), 1);
    valueOf(here.keeper().add(copyOf(there), {}, {}));
    EXPECT_EQ(sessionRow(*here.log, played).painAfter, 1);
    EXPECT_TRUE(here.copy() == there.copy());
}

TEST_F(CorrectionCopies, AnEmptiedBinIsNotFilledByOlderCopies)
{
    const StagedCopy old = copyOf(there);
    expectOk(here.log->remove(played));
    const StagedCopy removed = copyOf(here);
    valueOf(here.log->corrections().emptyBin());
    for (const StagedCopy* copy : {&old, &removed}) {
        EXPECT_TRUE(valueOf(here.keeper().compare(*copy, {})).changesNothing());
        valueOf(here.keeper().add(*copy, {}, {}));
        EXPECT_TRUE(valueOf(here.log->reader().deletedSessions()).empty());
        EXPECT_EQ(valueOf(here.log->reader().count()), 0);
    }
    // The mark removes it elsewhere, and says what it was.
    const auto plan = valueOf(there.keeper().add(copyOf(here), {}, {})).plan;
    EXPECT_EQ(plan.count(MergeFate::CopyRemoved), 1);
    EXPECT_EQ(plan.sessions.front().name, QStringLiteral("Morning loosener"));
    EXPECT_EQ(valueOf(there.log->reader().count()), 0);
    EXPECT_TRUE(here.copy() == there.copy());
}

TEST_F(CorrectionCopies, WhoBringsItBackElsewhereWins)
{
    expectOk(here.log->remove(played));
    valueOf(there.keeper().add(copyOf(here), {}, {}));
    const auto removed = valueOf(there.log->reader().deletedSessions());
    ASSERT_EQ(removed.size(), 1U);
    expectOk(there.log->restore(removed.front().id));
    valueOf(here.log->corrections().emptyBin());
    valueOf(here.keeper().add(copyOf(there), {}, {}));
    EXPECT_EQ(valueOf(here.log->reader().count()), 1);
    EXPECT_EQ(valueOf(here.log->reader().detail(only(here)))->exercises.size(), 2U) << "whole";
    EXPECT_TRUE(here.copy() == there.copy());
}

TEST_F(CorrectionCopies, WhatWasChangedWinsOverWhatWasRemovedAtTheSameTime)
{
    expectOk(here.log->remove(played));
    valueOf(here.log->corrections().emptyBin());
    expectOk(there.log->setPainAfter(only(there), 4));
    const StagedCopy ofHere = copyOf(here);
    valueOf(here.keeper().add(copyOf(there), {}, {}));
    valueOf(there.keeper().add(ofHere, {}, {}));
    EXPECT_EQ(valueOf(here.log->reader().count()), 1);
    EXPECT_TRUE(here.copy() == there.copy());
}

} // namespace
} // namespace backstretch
