// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sessiondetails.h"
#include "core/history/sessionsql.h"
#include "tests/support/logsupport.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace backstretch {
namespace {

class SessionReaderTest : public LogTest
{
protected:
    /// A session with one done hold of one exercise.
    SessionId playOne(const char* routine, const char* exercise, bool hurt = false)
    {
        SessionPlan plan;
        plan.kind = *routine == '\0' ? SessionKind::Single : SessionKind::Routine;
        plan.routineId = routine;
        plan.name = routine;
        plan.exercises = {exercisePlan(exercise, 2)};
        const auto session = log->newSession();
        expectOk(session->begin(plan));
        expectOk(session->holdFinished(hold(0, 0)));
        if (hurt) {
            expectOk(session->hurt({1, 0, Side::None, PhaseKind::Hold}));
        }
        expectOk(session->end({SessionStatus::Partial, EndReason::Left, Millis{60'000}, true}));
        clock.advance(std::chrono::hours(24));
        return session->id().value();
    }
    [[nodiscard]] std::vector<SessionId> ids(const SessionFilter& filter) const
    {
        std::vector<SessionId> found;
        for (const SessionRow& row : valueOf(log->reader().sessions(filter, 100))) {
            found.push_back(row.id);
        }
        EXPECT_EQ(valueOf(log->reader().count(filter)), static_cast<int>(found.size()));
        return found;
    }
};

TEST_F(SessionReaderTest, ReadsNothingFromAnEmptyLog)
{
    EXPECT_TRUE(ids({}).empty());
    EXPECT_TRUE(valueOf(log->reader().days({2026, 1, 1}, {2026, 12, 31})).empty());
    EXPECT_FALSE(valueOf(log->reader().session(SessionId{1})).has_value());
    EXPECT_FALSE(valueOf(log->reader().detail(SessionId{1})).has_value());
    EXPECT_FALSE(valueOf(log->reader().lastDone(QStringLiteral("sphinx"))).has_value());
    EXPECT_FALSE(valueOf(log->reader().lastDoneRoutine(QStringLiteral("desk-break"))).has_value());
    EXPECT_FALSE(valueOf(log->reader().unansweredChange()).has_value());
}

TEST_F(SessionReaderTest, WhatADayBeginsWithIsTheSameAsTheWholeListFromThere)
{
    // Days and nights, and a journey round the world: who is ahead in time may be on an earlier day.
    for (int i = 0; i < 40; ++i) {
        const int offset = ((i * 7) % 25 - 12) * 3600;
        clock.set("2026-10-01T00:00:00Z", offset);
        clock.advance(std::chrono::hours((i * 61) % 480));
        playOne("desk-break", i % 3 == 0 ? "sphinx" : "cat-cow", i % 5 == 0);
    }
    const std::vector<SessionRow> all = valueOf(log->reader().sessions({}, 100));
    ASSERT_EQ(all.size(), 40U);
    for (int day = 0; day < 24; ++day) {
        SessionFilter filter;
        filter.from = QDate(2026, 9, 29).addDays(day);
        for (const int limit : {1, 3, 100}) {
            std::vector<SessionRow> wanted;
            std::ranges::copy_if(all, std::back_inserter(wanted), [&](const SessionRow& row) {
                return row.started.localDate >= *filter.from &&
                       wanted.size() < static_cast<std::size_t>(limit);
            });
            EXPECT_EQ(valueOf(log->reader().sessions(filter, limit)), wanted)
                << filter.from->toString(Qt::ISODate).toStdString() << ", at most " << limit;
        }
    }
}

TEST_F(SessionReaderTest, GoesThroughTheListInPages)
{
    std::vector<SessionId> played;
    for (int i = 0; i < 7; ++i) {
        played.push_back(playOne("desk-break", "cat-cow"));
        if (i % 2 == 0) { // two at the same instant: the order must still be one
            clock.advance(-std::chrono::hours(24));
            played.push_back(playOne("desk-break", "cat-cow"));
        }
    }
    std::vector<SessionId> read;
    std::optional<SessionCursor> after;
    while (true) {
        const auto page = valueOf(log->reader().sessions({}, 3, after));
        if (page.empty()) {
            break;
        }
        for (const SessionRow& row : page) {
            read.push_back(row.id);
        }
        after = SessionCursor::behind(page.back());
        EXPECT_LE(page.size(), 3U);
    }
    std::reverse(played.begin(), played.end());
    EXPECT_EQ(read, played);
}

TEST_F(SessionReaderTest, Filters)
{
    const SessionId a = playOne("desk-break", "cat-cow"); // 19 November
    const SessionId b = playOne("stronger-back", "locust", true);
    const SessionId c = playOne("", "locust");
    const SessionId d = playOne("desk-break", "sphinx", true);

    EXPECT_EQ(ids({}), (std::vector<SessionId>{d, c, b, a}));
    EXPECT_EQ(ids({QDate(2026, 11, 20), QDate(2026, 11, 21), {}, {}, false}), (std::vector<SessionId>{c, b}));
    EXPECT_EQ(ids({std::nullopt, std::nullopt, QStringLiteral("locust"), {}, false}),
              (std::vector<SessionId>{c, b}));
    EXPECT_EQ(ids({std::nullopt, std::nullopt, {}, QStringLiteral("desk-break"), false}),
              (std::vector<SessionId>{d, a}));
    EXPECT_EQ(ids({std::nullopt, std::nullopt, {}, {}, true}), (std::vector<SessionId>{d, b}));
    EXPECT_EQ(ids({QDate(2026, 11, 20), std::nullopt, QStringLiteral("locust"), {}, true}),
              (std::vector<SessionId>{b}));
    EXPECT_TRUE(ids({std::nullopt, std::nullopt, QStringLiteral("' OR 1=1 --"), {}, false}).empty());
}

TEST_F(SessionReaderTest, FindsWords)
{
    const SessionId a = playOne("desk-break", "cat-cow");
    const SessionId b = playOne("stronger-back", "locust");
    EXPECT_TRUE(log->setNote(a, QStringLiteral("Left side tighter, 100% stiff")).has_value());
    EXPECT_TRUE(log->setNote(b, QStringLiteral("Müde")).has_value());
    const auto word = [](const QString& text) {
        SessionFilter filter;
        filter.words = {{{text}, {}, {}}};
        return filter;
    };
    EXPECT_EQ(ids(word(QStringLiteral("LEFT"))), (std::vector<SessionId>{a}));
    EXPECT_EQ(ids(word(QStringLiteral("100%"))), (std::vector<SessionId>{a}));
    EXPECT_TRUE(ids(word(QStringLiteral("1_0"))).empty()) << "a sign is itself";
    EXPECT_TRUE(ids(word(QStringLiteral("' OR 1=1 --"))).empty());

    SessionFilter filter;
    filter.words = {{{QStringLiteral("zzz"), QStringLiteral("müde"), QStringLiteral("Müde")}, {}, {}}};
    EXPECT_EQ(ids(filter), (std::vector<SessionId>{b}));
    filter.words = {{{QStringLiteral("zzz")}, {QStringLiteral("desk-break")}, {QStringLiteral("locust")}}};
    EXPECT_EQ(ids(filter), (std::vector<SessionId>{b, a})) << "by any of its names";
    filter.words.push_back({{QStringLiteral("tighter")}, {}, {}});
    EXPECT_EQ(ids(filter), (std::vector<SessionId>{a})) << "every word counts";
    EXPECT_EQ(valueOf(log->reader().count(filter)), 1);
}

TEST_F(SessionReaderTest, SumsDays)
{
    playRoutine(*log, Millis{100'000});
    playRoutine(*log, Millis{50'000});
    const SessionId deleted = playRoutine(*log, Millis{7'000'000});
    expectOk(log->remove(deleted));
    clock.advance(std::chrono::hours(48));
    playRoutine(*log, Millis{30'000});
    EXPECT_EQ(
        valueOf(log->reader().days({2026, 11, 1}, {2026, 11, 30})),
        (std::vector<DaySummary>{{{2026, 11, 19}, 2, Millis{150'000}}, {{2026, 11, 21}, 1, Millis{30'000}}}));
    EXPECT_EQ(valueOf(log->reader().days({2026, 11, 20}, {2026, 11, 21})).size(), 1U);
}

TEST_F(SessionReaderTest, KnowsWhenSomethingWasDoneLast)
{
    const Moment begun = clock.now();
    const SessionId first = playOne("desk-break", "cat-cow");
    playOne("", "locust");
    auto last = valueOf(log->reader().lastDone(QStringLiteral("cat-cow")));
    ASSERT_TRUE(last.has_value());
    EXPECT_EQ(last->session, first);
    EXPECT_EQ(last->when, begun);
    EXPECT_EQ(last->versionId, QStringLiteral("normal"));
    EXPECT_EQ(valueOf(log->reader().lastDoneRoutine(QStringLiteral("desk-break")))->session, first);

    // Planned, but only skipped or cut: that is not done.
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(0, 0, HoldResult::Skipped)));
    expectOk(session->holdFinished(hold(0, 1, HoldResult::Cut)));
    expectOk(session->end({SessionStatus::Partial, EndReason::Left, Millis{60'000}, true}));
    EXPECT_EQ(valueOf(log->reader().lastDone(QStringLiteral("cat-cow")))->session, first);
}

TEST_F(SessionReaderTest, SumsWhatEitherSideHeld)
{
    using namespace std::chrono_literals;
    const auto held = [&](QDate from, QDate to) { return valueOf(log->reader().heldBySide(from, to)); };
    const QDate first = clock.now().localDate;
    EXPECT_EQ(held(first, first), SidesHeld{});
    playRoutine(*log);
    playOne("desk-break", "cat-cow"); // it has no sides
    const QDate second = clock.now().localDate;
    auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(1, 0, HoldResult::Done, Side::Left)));
    expectOk(session->holdFinished(hold(1, 1, HoldResult::Cut, Side::Right)));
    expectOk(session->end({SessionStatus::Partial, EndReason::Left, Millis{60'000}, true}));
    EXPECT_EQ(held(first, first), (SidesHeld{30s, 30s, 1}));
    EXPECT_EQ(held(second, second), (SidesHeld{15s, 4s, 1}));
    EXPECT_EQ(held(first, second), (SidesHeld{45s, 34s, 2}));
    expectOk(log->remove(session->id().value()));
    EXPECT_EQ(held(first, second), (SidesHeld{30s, 30s, 1})) << "not what was removed";
}

TEST_F(SessionReaderTest, KnowsWhereItHurt)
{
    const SessionId a = playOne("desk-break", "sphinx", true);
    playOne("desk-break", "sphinx");
    const SessionId b = playOne("stronger-back", "sphinx", true);
    playOne("stronger-back", "locust", true);
    EXPECT_EQ(valueOf(log->reader().sessionsThatHurt(QStringLiteral("sphinx"), 0, 10)),
              (std::vector<SessionId>{b, a}));
    EXPECT_EQ(valueOf(log->reader().sessionsThatHurt(QStringLiteral("sphinx"), 0, 1)),
              (std::vector<SessionId>{b}));
    const qint64 then = valueOf(log->reader().detail(b))->hurts.at(0).utcMs;
    EXPECT_EQ(valueOf(log->reader().sessionsThatHurt(QStringLiteral("sphinx"), then - 1, 10)),
              (std::vector<SessionId>{b}));
    EXPECT_TRUE(valueOf(log->reader().sessionsThatHurt(QStringLiteral("sphinx"), then, 10)).empty());
    EXPECT_EQ(sessionRow(*log, a).timesHurt, 1);
}

TEST_F(SessionReaderTest, CountsExercisesThatWereGoneThrough)
{
    const auto session = log->newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->holdFinished(hold(0, 1)));
    const SessionId id = session->id().value();
    EXPECT_EQ(sessionRow(*log, id).exercisesDone, 0);
    expectOk(session->holdFinished(hold(0, 2, HoldResult::Cut)));
    EXPECT_EQ(sessionRow(*log, id).exercisesDone, 1) << "gone through to its last hold";
    for (int i = 0; i < 4; ++i) {
        expectOk(session->holdFinished(hold(1, i, HoldResult::Skipped)));
    }
    EXPECT_EQ(sessionRow(*log, id).exercisesDone, 1) << "skipping is not doing";
    const auto detail = valueOf(log->reader().detail(id)).value();
    EXPECT_TRUE(detail.exercises[0].done());
    EXPECT_FALSE(detail.exercises[0].complete());
    EXPECT_FALSE(detail.exercises[1].done());
}

/// The list counts in SQL, details and the running session by isGoneThrough(): they must not differ.
TEST_F(SessionReaderTest, ListsAndDetailsCountTheSameExercisesAsDone)
{
    constexpr std::array<std::optional<HoldResult>, 4> each{std::nullopt, HoldResult::Done, HoldResult::Cut,
                                                            HoldResult::Skipped};
    for (const auto& first : each) {
        for (const auto& second : each) {
            for (const auto& third : each) {
                const auto session = log->newSession();
                expectOk(session->begin(routinePlan()));
                const std::array results{first, second, third};
                int done = 0;
                int cut = 0;
                for (std::size_t i = 0; i < results.size(); ++i) {
                    if (results[i]) {
                        expectOk(session->holdFinished(hold(0, static_cast<int>(i), *results[i])));
                        done += results[i] == HoldResult::Done ? 1 : 0;
                        cut += results[i] == HoldResult::Cut ? 1 : 0;
                    }
                }
                const bool counts = isGoneThrough(3, done, cut);
                const SessionId id = session->id().value();
                EXPECT_EQ(sessionRow(*log, id).exercisesDone, counts ? 1 : 0) << done << ' ' << cut;
                EXPECT_EQ(valueOf(log->reader().detail(id))->exercises[0].done(), counts);
            }
        }
    }
}

/// The queries behind lists and days must not read or sort the whole log.
TEST_F(SessionReaderTest, UsesItsIndexes)
{
    const auto connection = valueOf(Connection::open(log->file()));
    const auto planOf = [&](const sessionsql::Query& query) {
        auto explain = valueOf(connection.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + query.sql));
        for (int i = 0; i < query.values.size(); ++i) {
            explain.bindAt(i, query.values[i]);
        }
        QStringList lines;
        while (valueOf(explain.step())) {
            lines.append(explain.text(3));
        }
        return lines.join(QLatin1Char('\n')).toStdString();
    };
    const auto expectIndex = [&](const sessionsql::Query& query, const char* index) {
        const std::string plan = planOf(query);
        EXPECT_NE(plan.find(index), std::string::npos) << plan;
        EXPECT_EQ(plan.find("TEMP B-TREE"), std::string::npos) << plan;
        EXPECT_EQ(plan.find("SCAN e"), std::string::npos) << plan;
        EXPECT_EQ(plan.find("SCAN h"), std::string::npos) << plan;
        EXPECT_EQ(plan.find("SCAN t"), std::string::npos) << plan;
    };
    expectIndex(sessionsql::list({}, 200, std::nullopt), "session_by_start");
    expectIndex(sessionsql::list({}, 200, SessionCursor{1, SessionId{1}}), "session_by_start");
    expectIndex(sessionsql::days({2026, 1, 1}, {2026, 12, 31}), "session_by_day");
    expectIndex(sessionsql::lastOfRoutine(QStringLiteral("desk-break")), "session_by_routine");

    // What a report reads: the days by their index, and what hangs on them by theirs. Sorting is of the
    // period's rows alone.
    const DetailQueries queries = detailQueries(
        sessionsql::condition(SessionFilter{QDate(2026, 1, 1), QDate(2026, 3, 31), {}, {}, false}));
    for (const sessionsql::Query* query :
         {&queries.sessions, &queries.exercises, &queries.holds, &queries.hurts}) {
        const std::string plan = planOf(*query);
        EXPECT_NE(plan.find("session_by_day (local_date>? AND local_date<?)"), std::string::npos) << plan;
        EXPECT_EQ(plan.find("SCAN"), std::string::npos) << plan;
    }
}

TEST_F(SessionReaderTest, ReadsEverythingOfSomeDaysAtOnce)
{
    const SessionId first = playRoutine(*log);
    clock.advance(std::chrono::hours(24));
    const SessionId second = playOne("desk-break", "sphinx", true); // and a day on
    const SessionId third = playRoutine(*log);
    const SessionId gone = playRoutine(*log);
    ASSERT_TRUE(log->remove(gone));
    const auto whole = [&](SessionId id) { return valueOf(log->reader().detail(id)).value(); };

    EXPECT_EQ(valueOf(log->reader().details({2026, 11, 19}, {2026, 11, 21})),
              (std::vector<SessionDetail>{whole(first), whole(second), whole(third)}));
    EXPECT_EQ(valueOf(log->reader().details({2026, 11, 20}, {2026, 11, 20})),
              std::vector<SessionDetail>{whole(second)});
    EXPECT_EQ(whole(second).hurts.size(), 1U);
    EXPECT_EQ(whole(third).exercises.size(), 2U);
    EXPECT_EQ(whole(third).exercises[1].holds.size(), 4U);
    EXPECT_TRUE(valueOf(log->reader().details({2026, 11, 22}, {2026, 12, 31})).empty());
}

class ExercisePrefsTest : public LogTest
{
protected:
    [[nodiscard]] ExercisePrefs prefsOf(const char* exercise) const
    {
        return valueOf(log->prefs().of(QString::fromLatin1(exercise)));
    }
};

TEST_F(ExercisePrefsTest, StartWithNothingChosen)
{
    ExercisePrefs none;
    none.exerciseId = QStringLiteral("sphinx");
    EXPECT_EQ(prefsOf("sphinx"), none);
    EXPECT_TRUE(valueOf(log->prefs().all()).empty());
}

TEST_F(ExercisePrefsTest, KeepEachChoice)
{
    const QString sphinx = QStringLiteral("sphinx");
    expectOk(log->prefs().setVersion(sphinx, QStringLiteral("shorter")));
    expectOk(log->prefs().setLeftOut(sphinx, QDate(2026, 11, 19)));
    expectOk(log->prefs().setDose(sphinx, Millis{20'000}, 3));
    expectOk(log->prefs().setInBreaths(sphinx, true));
    expectOk(log->prefs().setPictureTurned(sphinx, true));
    reopen();
    ExercisePrefs prefs = prefsOf("sphinx");
    EXPECT_EQ(prefs.versionId, QStringLiteral("shorter"));
    EXPECT_EQ(prefs.leftOutSince, QDate(2026, 11, 19));
    EXPECT_EQ(prefs.hold, Millis{20'000});
    EXPECT_EQ(prefs.repetitions, 3);
    EXPECT_TRUE(prefs.inBreaths);
    EXPECT_TRUE(prefs.pictureTurned);

    expectOk(log->prefs().setInBreaths(sphinx, false));
    EXPECT_TRUE(prefsOf("sphinx").pictureTurned);
    expectOk(log->prefs().setPictureTurned(sphinx, false));
    expectOk(log->prefs().setVersion(sphinx, std::nullopt));
    expectOk(log->prefs().setLeftOut(sphinx, std::nullopt));
    expectOk(log->prefs().setDose(sphinx, std::nullopt, std::nullopt));
    ExercisePrefs none;
    none.exerciseId = sphinx;
    EXPECT_EQ(prefsOf("sphinx"), none);
    EXPECT_EQ(codeOfFailure(log->prefs().setDose(sphinx, Millis{0}, 1)), StorageCode::Rejected);
}

TEST_F(ExercisePrefsTest, RememberTheSideThatASessionBeganWith)
{
    const auto play = [&](Side start, HoldResult result) {
        SessionPlan plan = routinePlan();
        plan.exercises[1].startSide = start;
        const auto session = log->newSession();
        expectOk(session->begin(plan));
        expectOk(session->holdFinished(hold(1, 0, result, start)));
        const bool kept = result == HoldResult::Done;
        expectOk(session->end({SessionStatus::Partial, EndReason::Left, Millis{30'000}, kept}));
    };
    const char* openBook = "side-lying-thoracic-rotation";
    EXPECT_EQ(prefsOf(openBook).lastStartSide, Side::None);
    play(Side::Left, HoldResult::Done);
    EXPECT_EQ(prefsOf(openBook).lastStartSide, Side::Left);
    play(Side::Right, HoldResult::Cut); // too short: nothing was logged
    EXPECT_EQ(prefsOf(openBook).lastStartSide, Side::Left);
    play(Side::Right, HoldResult::Done);
    EXPECT_EQ(prefsOf(openBook).lastStartSide, Side::Right);
    EXPECT_EQ(prefsOf("cat-cow").lastStartSide, Side::None) << "it has no sides";
}

} // namespace
} // namespace backstretch
