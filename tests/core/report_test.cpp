// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/report.h"
#include "tests/core/cataloguefixture.h"

#include <QTimeZone>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

constexpr int kOffset = 3600;
const QDate kToday(2026, 11, 19); // a Thursday
const ReportPeriod kPeriod{{2026, 10, 23}, kToday};

/// A session on that day at nine in the morning.
SessionDetail session(QDate day, std::optional<int> before = std::nullopt,
                      std::optional<int> after = std::nullopt, Millis active = 8min)
{
    SessionDetail detail;
    static qint64 id = 0;
    detail.session.id = SessionId{++id};
    detail.session.started.utcMs = QDateTime(day, QTime(8, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    detail.session.started.utcOffsetSeconds = kOffset;
    detail.session.started.localDate = day;
    detail.session.routineId = QStringLiteral("morning-loosener");
    detail.session.status = SessionStatus::Completed;
    detail.session.painBefore = before;
    detail.session.painAfter = after;
    detail.session.active = active;
    return detail;
}

HoldRow heldOn(Side side, Millis length, HoldResult result = HoldResult::Done)
{
    HoldRow hold;
    hold.side = side;
    hold.versionId = QStringLiteral("normal");
    hold.done = length;
    hold.result = result;
    return hold;
}

ExerciseRow& add(SessionDetail& detail, const char* id, Millis hold = 15s, int repetitions = 3)
{
    ExerciseRow row;
    row.order = static_cast<int>(detail.exercises.size());
    row.exerciseId = QString::fromLatin1(id);
    row.name = QStringLiteral("Name of ") + row.exerciseId;
    row.versionId = QStringLiteral("normal");
    row.plannedHold = hold;
    row.plannedRepetitions = repetitions;
    row.plannedHolds = repetitions;
    for (int i = 0; i < repetitions; ++i) {
        row.holds.push_back(heldOn(Side::None, hold));
        row.holds.back().order = i;
    }
    detail.exercises.push_back(row);
    return detail.exercises.back();
}

void hurts(SessionDetail& detail, std::optional<int> pain = std::nullopt, Side side = Side::None)
{
    HurtRow hurt;
    hurt.exerciseOrder = detail.exercises.back().order;
    hurt.exerciseId = detail.exercises.back().exerciseId;
    hurt.side = side;
    hurt.pain = pain;
    hurt.utcMs = detail.session.started.utcMs + 120'000 * (1 + static_cast<qint64>(detail.hurts.size()));
    detail.hurts.push_back(hurt);
}

class ReportTest : public testing::Test
{
protected:
    [[nodiscard]] Report make(const ReportPeriod& period = kPeriod) const
    {
        return makeReport(period, sessions, prefs, catalogue, Qt::Monday);
    }
    ExercisePrefs& chosen(const char* id)
    {
        ExercisePrefs choice;
        choice.exerciseId = QString::fromLatin1(id);
        prefs.push_back(choice);
        return prefs.back();
    }

    const Catalogue& catalogue = shippedCatalogue();
    std::vector<SessionDetail> sessions;
    std::vector<ExercisePrefs> prefs;
};

TEST(ReportPeriods, EndToday)
{
    EXPECT_EQ(reportPeriod(ReportSpan::FourWeeks, kToday), kPeriod);
    EXPECT_EQ(kPeriod.days(), 28);
    EXPECT_EQ(reportPeriod(ReportSpan::ThreeMonths, kToday), (ReportPeriod{{2026, 8, 20}, kToday}));
    EXPECT_EQ(reportPeriod(ReportSpan::SinceLast, kToday, {2026, 11, 3}),
              (ReportPeriod{{2026, 11, 3}, kToday}));
    EXPECT_EQ(reportPeriod(ReportSpan::SinceLast, kToday, kToday).days(), 1);
    EXPECT_EQ(reportPeriod(ReportSpan::SinceLast, kToday, {2020, 1, 1}).first, QDate(2025, 11, 20))
        << "a year at most";
    for (const QDate none : {QDate(), QDate(2026, 11, 20)}) {
        EXPECT_EQ(reportPeriod(ReportSpan::SinceLast, kToday, none),
                  reportPeriod(ReportSpan::ThreeMonths, kToday));
    }
}

TEST(UsualNumbers, AreTheMedianOfFiveOrMore)
{
    struct Case
    {
        std::vector<int> numbers;
        UsualNumber result;
    };
    for (const Case& each : {
             Case{{}, {std::nullopt, 0, 0, 0}},
             Case{{4}, {std::nullopt, 4, 4, 1}},
             Case{{9, 1, 3, 2}, {std::nullopt, 1, 9, 4}},
             Case{{9, 1, 3, 2, 2}, {2.0, 1, 9, 5}},
             Case{{5, 4, 3, 4, 3, 9}, {4.0, 3, 9, 6}},
             Case{{3, 4, 3, 4, 3, 4}, {3.5, 3, 4, 6}},
             Case{{0, 0, 0, 0, 0}, {0.0, 0, 0, 5}},
         }) {
        EXPECT_EQ(usualOf(each.numbers), each.result) << testing::PrintToString(each.numbers);
    }
}

TEST(SideGaps, BelowATenthAreNone)
{
    EXPECT_EQ(sideGap(100s, 100s), std::nullopt);
    EXPECT_EQ(sideGap(100s, 91s), std::nullopt);
    EXPECT_EQ(sideGap(90s, 100s), (SideGap{Side::Left, 10s}));
    EXPECT_EQ(sideGap(100s, 60s), (SideGap{Side::Right, 40s}));
    EXPECT_EQ(sideGap(0s, 0s), std::nullopt);
}

TEST_F(ReportTest, OfNothingIsEmpty)
{
    const Report report = make();
    EXPECT_TRUE(report.empty());
    EXPECT_FALSE(report.hasPain());
    EXPECT_EQ(report.days.size(), 28U);
    EXPECT_EQ(report.weeks.size(), 5U);
    EXPECT_TRUE(report.exercises.empty());
    EXPECT_TRUE(report.changes.empty());
}

TEST_F(ReportTest, CountsDaysAndMinutes)
{
    sessions = {session({2026, 10, 23}, {}, {}, 10min), session({2026, 10, 26}, {}, {}, 5min),
                session({2026, 10, 26}, {}, {}, 7min), session({2026, 11, 19}, {}, {}, 3min)};
    Report report = make();
    EXPECT_EQ(report.sessions, 4);
    EXPECT_EQ(report.activeDays, 3);
    EXPECT_EQ(report.minutes, 25);
    EXPECT_EQ(report.minutesADay.usual, std::nullopt) << "three days are not enough";
    EXPECT_EQ(report.weeks, (std::vector<ReportWeek>{{{2026, 10, 23}, 10, false},
                                                     {{2026, 10, 26}, 12, true},
                                                     {{2026, 11, 2}, 0, true},
                                                     {{2026, 11, 9}, 0, true},
                                                     {{2026, 11, 16}, 3, false}}));
    sessions.push_back(session({2026, 11, 19}, {}, {}, 4min));
    for (const int day : {16, 17}) {
        sessions.push_back(session({2026, 11, day}, {}, {}, 9min));
    }
    report = make();
    EXPECT_EQ(report.minutesADay, (UsualNumber{9.0, 7, 12, 5}));
    // A period of whole weeks has no part of one.
    const Report whole = make({{2026, 11, 9}, {2026, 11, 15}});
    ASSERT_EQ(whole.weeks.size(), 1U);
    EXPECT_TRUE(whole.weeks.front().whole);
}

TEST_F(ReportTest, KeepsPlacesForNumbersThatWereNotGiven)
{
    sessions = {session({2026, 10, 23}, 5, 4), session({2026, 10, 24}), session({2026, 10, 25}, 4),
                session({2026, 10, 26}, {}, 2)};
    const Report report = make();
    EXPECT_EQ(report.pain, (std::vector<PainPair>{{{2026, 10, 23}, 5, 4},
                                                  {{2026, 10, 24}, std::nullopt, std::nullopt},
                                                  {{2026, 10, 25}, 4, std::nullopt},
                                                  {{2026, 10, 26}, std::nullopt, 2}}));
    EXPECT_TRUE(report.hasPain());
    EXPECT_EQ(report.painBefore, (UsualNumber{std::nullopt, 4, 5, 2}));
    EXPECT_EQ(report.painAfter, (UsualNumber{std::nullopt, 2, 4, 2}));
    sessions = {session({2026, 10, 23}), session({2026, 10, 24})};
    EXPECT_FALSE(make().hasPain()) << "never asked";
}

TEST_F(ReportTest, SaysWhatIsUsualInTheFirstAndTheLastWeek)
{
    for (const int before : {5, 5, 6, 4, 5}) {
        sessions.push_back(session({2026, 10, 29}, before));
    }
    sessions.push_back(session({2026, 10, 30}, 9)); // the eighth day
    sessions.push_back(session({2026, 11, 12}, 9)); // the eighth last
    for (const int before : {3, 3, 2, 3, 4}) {
        sessions.push_back(session({2026, 11, 13}, before));
    }
    const Report report = make();
    EXPECT_EQ(report.firstWeekBefore, (UsualNumber{5.0, 4, 6, 5}));
    EXPECT_EQ(report.lastWeekBefore, (UsualNumber{3.0, 2, 4, 5}));
}

TEST_F(ReportTest, ShowsTheNewestSessionsOfMany)
{
    for (int i = 0; i < sessionsInPainChart + 7; ++i) {
        sessions.push_back(session(kPeriod.first.addDays(i / 5), i % 10));
    }
    const Report report = make();
    ASSERT_EQ(report.pain.size(), std::size_t{sessionsInPainChart});
    EXPECT_EQ(report.pain.front().before, 7);
    EXPECT_EQ(report.sessions, sessionsInPainChart + 7);
}

TEST_F(ReportTest, TellsWhatWasDoneAboutWhatHurt)
{
    SessionDetail ended = session({2026, 11, 1});
    add(ended, "locust");
    hurts(ended, 6, Side::Left);
    ended.session.endReason = EndReason::Hurt;
    ended.session.note = QStringLiteral("Sharp.");

    SessionDetail easier = session({2026, 11, 2});
    ExerciseRow& anew = add(easier, "locust");
    anew.versionId = catalogue.exercise(QStringLiteral("locust"))->firstEasier()->id;
    anew.holds.front().counts = false;
    hurts(easier);

    SessionDetail stopped = session({2026, 11, 3});
    ExerciseRow& left = add(stopped, "sphinx");
    left.holds[1].result = HoldResult::Cut;
    left.holds[2].result = HoldResult::Skipped;
    hurts(stopped, 3);

    SessionDetail wentOn = session({2026, 11, 4});
    add(wentOn, "sphinx");
    hurts(wentOn);
    hurts(wentOn);
    wentOn.session.endReason = EndReason::Hurt; // the second one ended it

    sessions = {ended, easier, stopped, wentOn};
    const Report report = make();
    EXPECT_EQ(report.timesHurt, 5);
    EXPECT_EQ(report.exercisesHurt, 2);
    ASSERT_EQ(report.hurts.size(), 5U);
    const std::vector<HurtEnd> newestFirst{HurtEnd::Ended, HurtEnd::WentOn, HurtEnd::Stopped, HurtEnd::Easier,
                                           HurtEnd::Ended};
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        EXPECT_EQ(report.hurts[i].end, newestFirst[i]) << i;
    }
    EXPECT_EQ(report.hurts[2].holdsDone, 1);
    const ReportHurt& first = report.hurts.back();
    EXPECT_EQ(first.pain, 6);
    EXPECT_EQ(first.side, Side::Left);
    EXPECT_EQ(first.note, QStringLiteral("Sharp."));
    EXPECT_EQ(first.when.time(), QTime(9, 2)) << "as the clock showed it there";
    EXPECT_EQ(first.name, QStringLiteral("Name of locust"));
}

TEST_F(ReportTest, ListsTheNewestAndCountsTheOthers)
{
    for (int i = 0; i < 10; ++i) {
        sessions.push_back(session(kPeriod.first.addDays(i)));
        add(sessions.back(), "sphinx");
        hurts(sessions.back(), i);
        sessions.back().session.note = i == 3 ? QStringLiteral(" \n ") : QString::number(i);
    }
    const Report report = make();
    ASSERT_EQ(report.hurts.size(), std::size_t{hurtsInReport});
    EXPECT_EQ(report.hurts.front().pain, 9);
    EXPECT_EQ(report.moreHurts, 4);
    ASSERT_EQ(report.notes.size(), std::size_t{notesInReport});
    EXPECT_EQ(report.notes.front(), (ReportNote{kPeriod.first.addDays(9), QStringLiteral("9")}));
    EXPECT_EQ(report.moreNotes, 4) << "an empty one is none";
    sessions.resize(2);
    EXPECT_EQ(make().moreHurts, 0);
}

TEST_F(ReportTest, ComparesMorningsWithTheDayBefore)
{
    const auto morning = [this](QDate day, std::optional<int> before, std::optional<int> next) {
        sessions.push_back(session(day, before));
        sessions.back().session.painNextDay = next;
    };
    morning({2026, 11, 1}, 3, 4);
    morning({2026, 11, 2}, 3, 3);
    morning({2026, 11, 3}, {}, 5);
    morning({2026, 11, 4}, 3, {});
    morning({2026, 11, 5}, 4, 2);
    morning(kToday, 4, {}); // tomorrow is not known yet
    Report report = make();
    EXPECT_EQ(report.morning.sessions, 5);
    EXPECT_EQ(report.morning.numbers.count, 4);
    EXPECT_EQ(report.morning.numbers.usual, std::nullopt);
    EXPECT_EQ(report.morning.compared, 3);
    EXPECT_EQ(report.morning.higher, 1);
    morning({2026, 11, 6}, 1, 3);
    report = make();
    EXPECT_EQ(report.morning.numbers.usual, 3.0);
    EXPECT_EQ(report.morning.higher, 2);
}

TEST_F(ReportTest, SumsUpEachExercise)
{
    for (int i = 0; i < 3; ++i) {
        SessionDetail detail = session({2026, 11, 1 + i});
        ExerciseRow& sided = add(detail, "side-lying-thoracic-rotation", 3s, 2);
        sided.holds = {heldOn(Side::Left, 2s), heldOn(Side::Right, 3s)};
        add(detail, "cat-cow");
        add(detail, "cat-cow"); // twice in one session is one time
        ExerciseRow& skipped = add(detail, "sphinx");
        for (HoldRow& hold : skipped.holds) {
            hold.result = HoldResult::Skipped;
        }
        sessions.push_back(detail);
    }
    hurts(sessions.back(), 4); // sphinx, before a hold of it was done
    add(sessions.back(), "somebody's own");
    const Report report = make();
    ASSERT_EQ(report.exercises.size(), 4U);
    EXPECT_EQ(report.exercises[0].exerciseId, QStringLiteral("cat-cow")) << "the catalogue's order";
    EXPECT_EQ(report.exercises[0].times, 3);
    EXPECT_EQ(report.exercises[0].dose, (Dose{15s, 3}));
    EXPECT_FALSE(report.exercises[0].hasSides());
    EXPECT_EQ(report.exercises[1].left, 6s);
    EXPECT_EQ(report.exercises[1].right, 9s);
    EXPECT_TRUE(report.exercises[1].hasSides());
    EXPECT_EQ(report.exercises[2].exerciseId, QStringLiteral("sphinx"));
    EXPECT_EQ(report.exercises[2].times, 0);
    EXPECT_EQ(report.exercises[2].hurt, 1);
    EXPECT_EQ(report.exercises[3].name, QStringLiteral("Name of somebody's own")) << "unknown ones last";
}

TEST_F(ReportTest, TakesWhatWasChosenBeforeWhatWasPlanned)
{
    sessions = {session({2026, 11, 1}), session({2026, 11, 2})};
    add(sessions[0], "cat-cow", 10s, 3);
    add(sessions[1], "cat-cow", 20s, 4);
    add(sessions[1], "locust", 10s, 2);
    add(sessions[1], "sphinx", 10s, 2);
    chosen("cat-cow").hold = 25s;
    chosen("locust").leftOutSince = QDate(2026, 11, 10);
    const QString easier = catalogue.exercise(QStringLiteral("sphinx"))->firstEasier()->id;
    chosen("sphinx").versionId = easier;
    const Report report = make();
    ASSERT_EQ(report.exercises.size(), 3U);
    EXPECT_EQ(report.exercises[0].dose, (Dose{25s, 4})) << "the newest plan, with the chosen hold";
    EXPECT_EQ(report.exercises[1].leftOutSince, QDate(2026, 11, 10));
    EXPECT_EQ(report.exercises[2].versionId, easier);
    EXPECT_EQ(report.exercises[2].dose, catalogue.exercise(QStringLiteral("sphinx"))->firstEasier()->dose);
}

class ReportChangesTest : public ReportTest
{
protected:
    void plan(int day, Millis hold, int repetitions, const char* routine = "morning-loosener",
              const char* version = "normal")
    {
        sessions.push_back(session({2026, 11, day}));
        sessions.back().session.routineId = QString::fromLatin1(routine);
        ExerciseRow& row = add(sessions.back(), "sphinx", hold, repetitions);
        row.versionId = QString::fromLatin1(version);
        for (HoldRow& each : row.holds) {
            each.versionId = row.versionId;
        }
    }
    [[nodiscard]] std::vector<ReportChange::Kind> kinds() const
    {
        std::vector<ReportChange::Kind> found;
        for (const ReportChange& change : make().changes) {
            found.push_back(change.kind);
        }
        return found;
    }
    using Kinds = std::vector<ReportChange::Kind>;
    using Kind = ReportChange::Kind;
};

TEST_F(ReportChangesTest, CountOnceTheyStay)
{
    plan(1, 10s, 2);
    plan(2, 12s, 2);
    EXPECT_TRUE(kinds().empty()) << "once is not yet a change";
    plan(3, 12s, 2);
    ASSERT_EQ(kinds(), Kinds{Kind::Hold});
    const ReportChange change = make().changes.front();
    EXPECT_EQ(change.day, QDate(2026, 11, 2));
    EXPECT_EQ(change.from, 10);
    EXPECT_EQ(change.to, 12);
    plan(4, 12s, 3);
    plan(5, 12s, 3);
    EXPECT_EQ(kinds(), (Kinds{Kind::Hold, Kind::Repetitions}));
}

TEST_F(ReportChangesTest, CountAtOnceWhereTheyWereChosen)
{
    plan(1, 10s, 2);
    plan(2, 12s, 2);
    chosen("sphinx").hold = 12s;
    EXPECT_EQ(kinds(), Kinds{Kind::Hold});
}

TEST_F(ReportChangesTest, AreNoneInTheMomentAndNoneBetweenRoutines)
{
    plan(1, 10s, 2);
    plan(2, 15s, 3, "full");
    plan(3, 10s, 2);
    plan(4, 15s, 3, "full");
    plan(5, 5s, 1);
    plan(6, 10s, 2);
    EXPECT_TRUE(kinds().empty());
    plan(7, 10s, 2);
    sessions.back().exercises.front().holds.front().counts = false; // an easier version, midway
    sessions.back().exercises.front().versionId = QStringLiteral("easier");
    plan(8, 8s, 2);
    sessions.back().session.byHand = true;
    plan(9, 8s, 2);
    sessions.back().session.byHand = true;
    EXPECT_TRUE(kinds().empty());
}

TEST_F(ReportChangesTest, AreToldOnceForSeveralRoutines)
{
    for (const char* routine : {"morning-loosener", "full"}) {
        plan(1, 10s, 2, routine);
        plan(2, 12s, 2, routine);
        plan(3, 12s, 2, routine);
    }
    EXPECT_EQ(kinds(), Kinds{Kind::Hold});
}

TEST_F(ReportChangesTest, OfVersionsBringTheirOwnFigures)
{
    plan(1, 15s, 3);
    plan(2, 10s, 2, "morning-loosener", "easier");
    plan(3, 10s, 2, "morning-loosener", "easier");
    ASSERT_EQ(kinds(), Kinds{Kind::Version});
    EXPECT_EQ(make().changes.front().versionId, QStringLiteral("easier"));
}

TEST_F(ReportChangesTest, SayHowOftenItHurtBeforeItWasLeftOut)
{
    plan(1, 15s, 3);
    hurts(sessions.back());
    plan(2, 15s, 3);
    hurts(sessions.back());
    plan(12, 15s, 3);
    hurts(sessions.back());
    chosen("sphinx").leftOutSince = QDate(2026, 11, 10);
    ASSERT_EQ(kinds(), Kinds{Kind::LeftOut});
    EXPECT_EQ(make().changes.front().hurtBefore, 2);
    EXPECT_EQ(make().changes.front().name, QStringLiteral("Name of sphinx"));
    prefs.front().leftOutSince = QDate(2026, 10, 1);
    EXPECT_TRUE(kinds().empty()) << "before the period";
}

TEST_F(ReportChangesTest, AreTheNewestOnesInOrder)
{
    for (int i = 0; i < 8; ++i) {
        plan(1 + 2 * i, std::chrono::seconds(10 + i), 2);
        plan(2 + 2 * i, std::chrono::seconds(10 + i), 2);
    }
    const Report report = make();
    ASSERT_EQ(report.changes.size(), std::size_t{changesInReport});
    EXPECT_EQ(report.moreChanges, 2);
    EXPECT_EQ(report.changes.front().to, 13);
    EXPECT_EQ(report.changes.back().to, 17);
}

} // namespace
} // namespace backstretch
