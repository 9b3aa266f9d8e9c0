// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/painseries.h"
#include "core/progress/progression.h"

#include <gtest/gtest.h>

#include <random>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

constexpr std::nullopt_t none = std::nullopt;
const PainLimits usual;
const QString kCatCow = QStringLiteral("cat-cow");

/// Nine in the morning of the 19th of November, an hour ahead of UTC, or so many days before.
Moment daysAgo(int days)
{
    Moment moment;
    moment.utcMs = QDateTime(QDate(2026, 11, 19), QTime(8, 0), Qt::UTC).addDays(-days).toMSecsSinceEpoch();
    moment.utcOffsetSeconds = 3600;
    moment.localDate = moment.local().date();
    return moment;
}

ExerciseTime time(int days, const SessionPain& pain, Millis hold = 15s)
{
    ExerciseTime made;
    made.session = SessionId(1000 - days);
    made.started = daysAgo(days);
    made.exerciseId = kCatCow;
    made.versionId = QStringLiteral("normal");
    made.plannedHold = hold;
    made.plannedRepetitions = 5;
    made.plannedHolds = 5;
    made.done = 5;
    made.hold = hold;
    made.pain = pain;
    return made;
}

ExerciseTime hurting(int days, Side side = Side::None)
{
    ExerciseTime made = time(days, {3, 3, none, {none}});
    HurtRow hurt;
    hurt.exerciseId = kCatCow;
    hurt.side = side;
    made.hurts.push_back(hurt);
    return made;
}

const SessionPain green{3, 2};
const SessionPain amber{4, 4};
const SessionPain red{3, 6};
const SessionPain unknown{3, none};

/// Cat-cow as the catalogue has it.
DoseSituation catCow()
{
    DoseSituation made;
    made.exerciseId = kCatCow;
    made.hold = {SourceFigure{15, 30, true}, 15, 5, 30};
    made.repetitions = {SourceFigure{5, 10, false}, 5, 3, 10};
    made.now = {15s, 5};
    return made;
}

std::optional<DoseProposal> propose(const DoseSituation& exercise,
                                    const std::vector<ExerciseTime>& newestLast)
{
    return proposalFor(exercise, newestLast, usual, daysAgo(0));
}

TEST(PainChanges, SayNothingBelowSixSessions)
{
    std::vector<PainPoint> points;
    for (int i = 0; i < 5; ++i) {
        points.push_back({SessionId(i), {}, 4, 3});
    }
    points.push_back({SessionId(7), {}, 4, none}); // half a pair tells nothing of a change
    points.push_back({SessionId(8), {}, none, 2});
    EXPECT_EQ(painChange(points), std::nullopt);
    points.push_back({SessionId(9), {}, 0, 0});
    ASSERT_TRUE(painChange(points).has_value());
    EXPECT_EQ(*painChange(points), (PainChange{6, 33, 25, 5, 1, 0}));
}

TEST(PainChanges, CountWhatWasLowerTheSameAndHigher)
{
    const std::vector<PainPoint> points{
        {SessionId(1), {}, 5, 4}, {SessionId(2), {}, 5, 3}, {SessionId(3), {}, 4, 4},
        {SessionId(4), {}, 4, 3}, {SessionId(5), {}, 3, 3}, {SessionId(6), {}, 4, 2},
        {SessionId(7), {}, 4, 5}, {SessionId(8), {}, 4, 2}, {SessionId(9), {}, 4, 3}};
    EXPECT_EQ(painChange(points), (PainChange{9, 41, 32, 6, 2, 1}));
}

TEST(PainChanges, AlwaysAddUp)
{
    std::mt19937 random(7); // the same numbers each time
    const auto number = [&]() -> std::optional<int> {
        const int drawn = std::uniform_int_distribution<int>(-2, 10)(random);
        return drawn < 0 ? std::nullopt : std::optional(drawn);
    };
    for (int round = 0; round < 2000; ++round) {
        std::vector<PainPoint> points;
        for (int i = 0; i < round % 30; ++i) {
            points.push_back({SessionId(i), {}, number(), number()});
        }
        const auto change = painChange(points);
        const auto pairs =
            std::ranges::count_if(points, [](const PainPoint& point) { return point.before && point.after; });
        ASSERT_EQ(change.has_value(), pairs >= leastSessionsForChange);
        if (change) {
            ASSERT_EQ(change->sessions, pairs);
            ASSERT_EQ(change->lower + change->same + change->higher, change->sessions);
            ASSERT_GE(change->beforeTenths, 0);
            ASSERT_LE(change->afterTenths, 100);
            ASSERT_FALSE(change->higher == 0 && change->afterTenths > change->beforeTenths);
        }
        std::ranges::shuffle(points, random);
        ASSERT_EQ(painChange(points), change) << "the order does not matter";
    }
}

TEST(Progression, StepsUpAfterThreeGreenSessionsOnly)
{
    struct Row
    {
        std::vector<ExerciseTime> times;
        bool proposes;
        const char* why;
    };
    std::vector<Row> table{
        {{}, false, "nothing was done"},
        {{time(3, green), time(1, green)}, false, "two are not three"},
        {{time(5, green), time(3, green), time(1, green)}, true, "three"},
        {{time(9, red), time(5, green), time(3, green), time(1, green)},
         true,
         "what was before them is over"},
        {{time(5, green), time(4, unknown), time(3, green), time(1, green)}, true, "unknown moves nothing"},
        {{time(5, green), time(3, green), time(1, unknown)}, false, "nor does it count"},
        {{time(7, green), time(5, green), time(3, amber), time(1, green)}, false, "amber in between"},
        {{time(5, green, 10s), time(3, green), time(1, green)},
         false,
         "one was shorter than the present hold"},
        {{time(5, green, 20s), time(3, green, 20s), time(1, green, 20s)}, true, "longer is enough"},
        {{time(90, green), time(3, green), time(1, green)}, false, "one is long ago"},
    };
    Row easier{{time(5, green), time(3, green), time(1, green)}, false, "one was in an easier version"};
    easier.times[1].versionId = QStringLiteral("shorter");
    table.push_back(easier);
    Row part{{time(5, green), time(3, green), time(1, green)}, false, "one was not done to its end"};
    part.times[1].done = 4;
    table.push_back(part);
    Row other{{time(5, green), time(3, green), time(1, green)}, false, "one was another exercise"};
    other.times[1].exerciseId = QStringLiteral("sphinx");
    table.push_back(other);
    for (const Row& row : table) {
        const auto proposal = propose(catCow(), row.times);
        EXPECT_EQ(proposal.has_value(), row.proposes) << row.why;
        if (proposal) {
            EXPECT_EQ(proposal->step, DoseStep::LongerHold);
            EXPECT_EQ(proposal->proposed, (Dose{20s, 5}));
            EXPECT_EQ(proposal->reason, StepReason::AllRight);
            EXPECT_EQ(proposal->sessions, 3);
        }
    }
}

TEST(Progression, LengthensTheHoldFirstAndThenRepeatsOnceMore)
{
    DoseSituation exercise = catCow();
    const auto greens = [&] {
        std::vector<ExerciseTime> times;
        for (const int days : {5, 3, 1}) {
            times.push_back(time(days, green, exercise.now.hold));
            times.back().plannedRepetitions = exercise.now.repetitions;
        }
        return times;
    };
    std::vector<Dose> way;
    while (const auto step = propose(exercise, greens())) {
        exercise.now = step->proposed;
        way.push_back(exercise.now);
        ASSERT_LE(way.size(), 20U);
    }
    EXPECT_EQ(way, (std::vector<Dose>{
                       {20s, 5}, {25s, 5}, {30s, 5}, {30s, 6}, {30s, 7}, {30s, 8}, {30s, 9}, {30s, 10}}));
}

TEST(Progression, GoesNoFurtherThanTheSourceWhereItNamesAnEnd)
{
    EXPECT_EQ(mostProposed({SourceFigure{15, 30, true}, 15, 5, 30}), 30) << "cat-cow";
    EXPECT_EQ(mostProposed({SourceFigure{5, 5, true}, 5, 3, 10}), 10)
        << "it grows, and no end is named: ours";
    EXPECT_EQ(mostProposed({SourceFigure{15, 15, false}, 15, 5, 30}), 15) << "sphinx";
    EXPECT_EQ(mostProposed({SourceFigure{none, 10, false}, 5, 1, 10}), 10) << "up to 10";
    EXPECT_EQ(mostProposed({SourceFigure{2, 3, true}, 2, 1, 3}), 3) << "locust";
    EXPECT_EQ(mostProposed({SourceFigure{10, none, true}, 10, 5, 20}), 20);
    EXPECT_EQ(mostProposed({none, 3, 2, 5}), 5) << "the source says nothing: ours";
    EXPECT_EQ(mostProposed({SourceFigure{5, 40, false}, 5, 3, 10}), 10) << "never beyond ours";
}

TEST(Progression, TakesStepsThatFitTheFigure)
{
    EXPECT_EQ(holdStepSeconds({none, 15, 5, 30}, 0s), 5);
    EXPECT_EQ(holdStepSeconds({none, 10, 5, 20}, 0s), 5);
    EXPECT_EQ(holdStepSeconds({none, 5, 3, 10}, 0s), 1);
    EXPECT_EQ(holdStepSeconds({none, 5, 3, 10}, 6s), 6) << "a breath is not cut";
}

TEST(Progression, StepsDownAfterAmberOrRed)
{
    struct Row
    {
        std::vector<ExerciseTime> times;
        std::optional<StepReason> reason;
        const char* why;
    };
    const std::vector<Row> table{
        {{time(3, green), time(1, red)}, StepReason::High, "one red session"},
        {{time(3, green), hurting(1)}, StepReason::Hurt, "it hurt"},
        {{time(3, green), time(1, amber)}, none, "one amber number may be chance"},
        {{time(3, amber), time(1, amber)}, StepReason::HigherTwice, "two of them"},
        {{time(3, red), time(1, amber)}, StepReason::HigherTwice, "two of them"},
        {{time(4, amber), time(3, unknown), time(1, amber)},
         StepReason::HigherTwice,
         "unknown moves nothing"},
        {{hurting(4), time(1, unknown)}, StepReason::Hurt, "unknown moves nothing"},
        {{time(3, red), time(1, green)}, none, "it is over"},
    };
    for (const Row& row : table) {
        const auto proposal = propose(catCow(), row.times);
        EXPECT_EQ(proposal ? std::optional(proposal->reason) : none, row.reason) << row.why;
        if (proposal) {
            EXPECT_EQ(proposal->step, DoseStep::ShorterHold);
            EXPECT_EQ(proposal->proposed, (Dose{10s, 5}));
            EXPECT_FALSE(proposal->isMore());
        }
    }
}

TEST(Progression, StepsDownToTheLowerLimitsAndNoFurther)
{
    DoseSituation exercise = catCow();
    std::vector<Dose> way;
    while (const auto step = propose(exercise, {time(1, red)})) {
        exercise.now = step->proposed;
        way.push_back(exercise.now);
        ASSERT_LE(way.size(), 20U);
    }
    EXPECT_EQ(way, (std::vector<Dose>{{10s, 5}, {5s, 5}, {5s, 4}, {5s, 3}}));
}

TEST(Progression, AnAnswerIsNotAskedForAgain)
{
    const std::vector<ExerciseTime> greens{time(9, green), time(8, green), time(7, green)};
    DoseSituation exercise = catCow();
    ASSERT_TRUE(propose(exercise, greens));
    exercise.answer = DoseAnswer::Use;
    exercise.answeredUtcMs = daysAgo(6).utcMs;
    EXPECT_FALSE(propose(exercise, greens)) << "they have led to what they could";
    EXPECT_TRUE(propose(exercise, {time(5, green), time(3, green), time(1, green)}));
    exercise.answer = DoseAnswer::Keep;
    EXPECT_FALSE(propose(exercise, {time(5, green), time(3, green), time(1, green)})) << "kept 6 days ago";
    exercise.answeredUtcMs = daysAgo(13).utcMs;
    EXPECT_FALSE(propose(exercise, greens));
    exercise.answeredUtcMs = daysAgo(14).utcMs;
    EXPECT_TRUE(propose(exercise, greens)) << "after 14 days";
    exercise = catCow();
    exercise.hurtAnsweredUtcMs = daysAgo(1).utcMs + 600'000;
    EXPECT_FALSE(propose(exercise, {hurting(1)})) << "what hurt was decided about on the spot";
}

TEST(Progression, LeavesWhatIsNotDoneTheNormalWay)
{
    DoseSituation exercise = catCow();
    exercise.open = false;
    EXPECT_FALSE(propose(exercise, {time(5, green), time(3, green), time(1, green)}));
    EXPECT_FALSE(propose(exercise, {time(1, red)}));
}

TEST(Progression, OneProposalADayAndLessComesFirst)
{
    DoseSituation sphinx = catCow();
    sphinx.exerciseId = QStringLiteral("sphinx");
    DoseSituation locust = catCow();
    locust.exerciseId = QStringLiteral("locust");
    std::vector<DoseSituation> all{catCow(), sphinx, locust};
    std::vector<ExerciseTime> times;
    for (const int days : {6, 5, 4}) {
        times.push_back(time(days, green));
    }
    for (const int days : {4, 3, 2}) {
        times.push_back(time(days, green));
        times.back().exerciseId = sphinx.exerciseId;
    }
    const auto ofTheDay = [&](bool frozen = false) {
        return proposalOfTheDay(all, times, usual, daysAgo(0), frozen);
    };
    ASSERT_TRUE(ofTheDay());
    EXPECT_EQ(ofTheDay()->exerciseId, sphinx.exerciseId) << "it was done last";
    EXPECT_FALSE(ofTheDay(true)) << "frozen";

    times.push_back(time(5, red));
    times.back().exerciseId = locust.exerciseId;
    std::ranges::stable_sort(times, {}, [](const ExerciseTime& each) { return each.started.utcMs; });
    EXPECT_EQ(ofTheDay()->exerciseId, locust.exerciseId) << "less before more";

    all[0].answer = DoseAnswer::Keep;
    all[0].answeredUtcMs = daysAgo(0).utcMs;
    EXPECT_FALSE(ofTheDay()) << "one was answered today";
    all[0].answeredUtcMs = daysAgo(1).utcMs;
    EXPECT_TRUE(ofTheDay());
    // 23:30 yesterday here was today in UTC.
    all[0].answeredUtcMs = QDateTime(QDate(2026, 11, 18), QTime(22, 30), Qt::UTC).toMSecsSinceEpoch();
    EXPECT_TRUE(ofTheDay());
    all[0].answeredUtcMs = QDateTime(QDate(2026, 11, 18), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch();
    EXPECT_FALSE(ofTheDay()) << "half past midnight, here";
}

TEST(Progression, StaysInsideTheLimitsWhateverTheLogSays)
{
    std::mt19937 random(11);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const std::vector<SessionPain> pains{green, amber, red, unknown, {none, none}, {3, 3, none, {8}}};
    for (int round = 0; round < 3000; ++round) {
        DoseSituation exercise = catCow();
        const int least = 1 + upTo(10);
        exercise.hold = {none, least, least, least + upTo(25)};
        exercise.repetitions = {none, 1, 1, 1 + upTo(9)};
        if (upTo(1) == 0) {
            exercise.hold.source = SourceFigure{upTo(30), upTo(30), upTo(1) == 0};
        }
        exercise.now = {std::chrono::seconds(exercise.hold.clamped(upTo(40))),
                        exercise.repetitions.clamped(upTo(12))};
        exercise.breath = std::chrono::seconds(upTo(1) * 5);
        std::vector<ExerciseTime> times;
        for (int i = 12; i > 0; --i) {
            times.push_back(time(i, pains[static_cast<std::size_t>(upTo(5))],
                                 std::chrono::seconds(exercise.hold.clamped(upTo(40)))));
            times.back().plannedRepetitions = exercise.now.repetitions;
            if (!times.back().pain.hurts.empty()) {
                times.back().hurts.push_back({});
            }
        }
        const auto proposal = propose(exercise, times);
        if (!proposal) {
            continue;
        }
        const Dose& dose = proposal->proposed;
        ASSERT_EQ(exercise.hold.clamped(static_cast<int>(dose.hold.count())), dose.hold.count());
        ASSERT_EQ(exercise.repetitions.clamped(dose.repetitions), dose.repetitions);
        ASSERT_NE(dose.hold != exercise.now.hold, dose.repetitions != exercise.now.repetitions)
            << "one figure";
        ASSERT_EQ(proposal->isMore(),
                  dose.hold > exercise.now.hold || dose.repetitions > exercise.now.repetitions);
        ASSERT_EQ(proposal, propose(exercise, times)) << "the same log gives the same words";
    }
}

ExerciseTime sides(int days, Millis left, Millis right, const SessionPain& pain = green)
{
    ExerciseTime made = time(days, pain);
    made.left = left;
    made.right = right;
    made.doneLeft = 5;
    made.doneRight = 5;
    return made;
}

TEST(ExerciseSeries, SidesAreAboutTheSameBelowATenth)
{
    EXPECT_EQ(sideDifference({}), SideDifference{});
    EXPECT_EQ(sideDifference(std::vector{sides(1, 91s, 100s)}), (SideDifference{1, Side::None, 0ms}));
    EXPECT_EQ(sideDifference(std::vector{sides(1, 90s, 100s)}), (SideDifference{1, Side::Left, 10s}));
    EXPECT_EQ(sideDifference(std::vector{sides(2, 50s, 25s), sides(1, 50s, 25s), time(0, green)}),
              (SideDifference{2, Side::Right, 50s}));
}

TEST(ExerciseSeries, OneMoreIsOfferedOnlyWhereAllOfItHolds)
{
    std::vector<ExerciseTime> times;
    for (int days = 6; days > 0; --days) {
        times.push_back(sides(days, 20s, 25s));
    }
    EXPECT_EQ(sideForOneMore(times, 5, 8, usual), Side::Left);
    EXPECT_EQ(sideForOneMore(times, 8, 8, usual), Side::None) << "the limit";
    EXPECT_EQ(sideForOneMore(std::span(times).last(5), 5, 8, usual), Side::None) << "five times only";
    auto worse = times;
    worse[4].pain = amber;
    EXPECT_EQ(sideForOneMore(worse, 5, 8, usual), Side::None) << "one of the last three was not green";
    worse = times;
    worse[2].pain = amber;
    EXPECT_EQ(sideForOneMore(worse, 5, 8, usual), Side::Left) << "it was before them";
    worse = times;
    worse[5].hurts = hurting(1, Side::Left).hurts;
    EXPECT_EQ(sideForOneMore(worse, 5, 8, usual), Side::None) << "that side hurt";
    for (ExerciseTime& each : times) {
        each.left = 24s;
    }
    EXPECT_EQ(sideForOneMore(times, 5, 8, usual), Side::None) << "about the same";
}

TEST(ExerciseSeries, AddsUpSidesByWeeks)
{
    const std::vector<ExerciseTime> times{sides(60, 9s, 9s), sides(11, 1s, 2s), sides(10, 3s, 4s),
                                          sides(0, 5s, 6s)};
    const auto weeks = sidesOverTime(times, QDate(2026, 11, 19), 3, 1, Qt::Monday);
    ASSERT_EQ(weeks.size(), 3U);
    EXPECT_EQ(weeks[0], (SideTotals{{2026, 11, 2}, 1s, 2s})); // the 8th is a Sunday
    EXPECT_EQ(weeks[1], (SideTotals{{2026, 11, 9}, 3s, 4s}));
    EXPECT_EQ(weeks[2], (SideTotals{{2026, 11, 16}, 5s, 6s}));
    const auto long_ = sidesOverTime(times, QDate(2026, 11, 19), 3, 4, Qt::Sunday);
    EXPECT_EQ(long_[0].start, QDate(2026, 8, 30));
    EXPECT_EQ(long_[2], (SideTotals{{2026, 10, 25}, 9s, 12s}));
}

TEST(ExerciseSeries, CountsHowOftenItHurt)
{
    EXPECT_EQ(hurtCount({}), HurtCount{});
    EXPECT_EQ(hurtCount(std::vector{time(3, green), time(1, green)}), (HurtCount{2, 0, 2}));
    EXPECT_EQ(hurtCount(std::vector{time(4, green), hurting(3), time(2, green), time(1, green)}),
              (HurtCount{4, 1, 2}));
    EXPECT_EQ(hurtCount(std::vector{hurting(3), hurting(1)}), (HurtCount{2, 2, 0}));
}

} // namespace
} // namespace backstretch
