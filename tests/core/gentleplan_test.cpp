// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of gentle days, as tables.
#include "core/progress/gentleplan.h"
#include "tests/core/cataloguefixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

const QDate firstDay(2026, 11, 17);

qint64 at(QDate day, int hour = 9)
{
    return QDateTime(day, QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch();
}

GentlePlan plan(int length = 10)
{
    GentlePlan made;
    made.started = firstDay;
    made.startedUtcMs = at(firstDay, 8);
    made.length = length;
    return made;
}

GentleSession session(QDate day, SessionPain pain, int hour = 9)
{
    return {day, at(day, hour), std::move(pain), 180s};
}

const Exercise& exercise(const char* id)
{
    return *shippedCatalogue().exercise(QLatin1String(id));
}

TEST(GentlePlan, CountsDaysSinceItsStart)
{
    struct Case
    {
        QDate today;
        int day;
        bool over;
    };
    for (const Case& c : {Case{firstDay, 1, false}, Case{firstDay.addDays(2), 3, false},
                          Case{firstDay.addDays(9), 10, false}, Case{firstDay.addDays(10), 11, true},
                          Case{firstDay.addDays(-3), 1, false}}) { // the clock was set back
        EXPECT_EQ(gentleDay(plan(), c.today), c.day) << c.today.toString().toStdString();
        EXPECT_EQ(gentleDaysAreOver(plan(), c.today), c.over) << c.today.toString().toStdString();
    }
}

TEST(GentlePlan, AFewDaysMore)
{
    struct Case
    {
        int length;
        int after; ///< days since the start
        int longer;
        bool anew;
    };
    for (const Case& c : {Case{7, 7, 10, false}, Case{10, 10, 14, false}, Case{7, 11, 14, false},
                          Case{14, 14, 7, true}, Case{10, 30, 7, true}}) {
        GentlePlan before = plan(c.length);
        before.step = 2;
        before.routineId = QStringLiteral("desk-break");
        const QDate today = firstDay.addDays(c.after);
        const GentlePlan more = withMoreDays(before, today, at(today));
        EXPECT_EQ(more.length, c.longer) << c.length << " after " << c.after;
        EXPECT_EQ(more.started, c.anew ? today : firstDay);
        EXPECT_EQ(more.step, 2) << "the step is not lost";
        EXPECT_EQ(more.routineId, before.routineId);
        EXPECT_FALSE(gentleDaysAreOver(more, today));
    }
}

TEST(GentleDose, HalvesTheEasierVersionInsideTheLimits)
{
    struct Case
    {
        const char* id;
        const char* usual;
        std::optional<std::chrono::seconds> hold;
        std::optional<int> repetitions;
        int step;
        const char* version;
        Dose dose;
    };
    const Case cases[] = {
        {"cat-cow", "normal", {}, {}, 0, "easier", {10s, 3}},                       // never below the limit
        {"side-lying-thoracic-rotation", "normal", {}, {}, 0, "easier", {3s, 2}},   // 3 each side, rounded up
        {"side-lying-thoracic-rotation", "normal", {}, {}, 1, "easier", {3s, 3}},   // one more
        {"side-lying-thoracic-rotation", "normal", {}, {}, 50, "easier", {3s, 10}}, // never above it
        {"childs-pose-rotation", "normal", {}, {}, 0, "easier", {15s, 1}},
        {"childs-pose-rotation", "normal", {10s}, {}, 1, "easier", {10s, 2}}, // no longer than usual
        {"sphinx", "harder", {}, {}, 0, "easier", {10s, 1}},
        {"kneeling-thoracic-extension", "normal", {}, {1}, 0, "easier", {5s, 1}}, // less than the version's
        {"locust", "palms-down", {}, {}, 0, "palms-down", {10s, 1}},              // an easier one stays
        {"sphinx", "normal", {}, {}, -5, "easier", {10s, 1}},
    };
    for (const Case& c : cases) {
        const Exercise& given = exercise(c.id);
        const ExerciseVersion& usual = *given.version(QLatin1String(c.usual));
        EXPECT_EQ(gentleVersion(given, usual).id, QLatin1String(c.version)) << c.id;
        const Dose dose = gentleDose(given, usual, c.hold, c.repetitions, c.step);
        EXPECT_EQ(dose.repetitions, c.dose.repetitions) << c.id << ' ' << c.usual << ' ' << c.step;
        EXPECT_EQ(dose.hold, c.dose.hold) << c.id << ' ' << c.usual;
    }
}

TEST(GentleLeftOutRules, WhatHurtWhatWasChosenAndWhatIsHardWork)
{
    const QString locust = QStringLiteral("locust");
    const QString sphinx = QStringLiteral("sphinx");
    const QString catCow = QStringLiteral("cat-cow");
    const QString quadruped = QStringLiteral("quadruped-arm-leg-raise");
    const QDate hurtDay = firstDay.addDays(-7);
    ExercisePrefs chosen;
    chosen.exerciseId = sphinx;
    chosen.leftOutSince = QDate(2026, 10, 1);
    using Reason = GentleLeftOut::Reason;
    const std::vector<LastHurt> hurts{{locust, hurtDay, at(hurtDay)},
                                      {catCow, firstDay.addDays(-15), at(firstDay.addDays(-15))}};
    EXPECT_EQ(gentleLeftOut(shippedCatalogue(), plan(), std::array{chosen}, hurts, firstDay),
              (std::vector<GentleLeftOut>{{locust, Reason::Hurt, hurtDay, 0},
                                          {sphinx, Reason::Chosen, QDate(2026, 10, 1), 0},
                                          {quadruped, Reason::Strength, firstDay, 8}}))
        << "what hurt more than two weeks before the plan is in";
    EXPECT_EQ(gentleLeftOut(shippedCatalogue(), plan(), {}, hurts, firstDay.addDays(7)),
              (std::vector<GentleLeftOut>{{locust, Reason::Hurt, hurtDay, 0}}))
        << "on day 8 hard work is back, what hurt is not";
}

TEST(GentleLeftOutRules, WhatWasTakenInAgainOnADayOfThePlanIsIn)
{
    const QString locust = QStringLiteral("locust");
    const QDate hurtDay = firstDay.addDays(-2);
    const QDate today = firstDay.addDays(8);
    ExercisePrefs prefs;
    prefs.exerciseId = locust;
    const std::array hurts{LastHurt{locust, hurtDay, at(hurtDay)}};
    const auto leftOut = [&] {
        return gentleLeftOut(shippedCatalogue(), plan(), std::array{prefs}, hurts, today).size();
    };
    prefs.hurtAnsweredUtcMs = at(hurtDay, 20); // "keep it", before anybody thought of a plan
    EXPECT_EQ(leftOut(), 1U);
    prefs.hurtAnsweredUtcMs = at(firstDay.addDays(3));
    EXPECT_EQ(leftOut(), 0U);
}

TEST(GentleLeftOutRules, HardWorkWaitsForFourFifthsOfTheWay)
{
    EXPECT_EQ(strengthFromDay(plan(7)), 6);
    EXPECT_EQ(strengthFromDay(plan(10)), 8);
    EXPECT_EQ(strengthFromDay(plan(14)), 12);
}

TEST(EasyMoves, AreWhatIsKnownAndAsksForLittle)
{
    const Catalogue& catalogue = shippedCatalogue();
    const auto moves = [&](const char* routine, const QStringList& leftOut) {
        std::vector<GentleLeftOut> out;
        for (const QString& id : leftOut) {
            out.push_back({id, GentleLeftOut::Reason::Hurt, firstDay, 0});
        }
        const auto found = easyMoves(catalogue, catalogue.routine(QLatin1String(routine)), out);
        return QStringList(found.begin(), found.end());
    };
    const QString child = QStringLiteral("childs-pose-rotation");
    const QString book = QStringLiteral("side-lying-thoracic-rotation");
    const QString cat = QStringLiteral("cat-cow");
    const QString sphinx = QStringLiteral("sphinx");
    EXPECT_EQ(moves("morning-loosener", {}), (QStringList{child, book}));
    EXPECT_EQ(moves("morning-loosener", {child}), (QStringList{book, cat}));
    EXPECT_EQ(moves("first-steps", {}), (QStringList{cat, sphinx}));
    EXPECT_EQ(moves("stronger-back", {}), (QStringList{sphinx, child})) << "no strength";
    EXPECT_EQ(moves("", {}), (QStringList{child, book}));
    const QStringList all{child,
                          book,
                          cat,
                          sphinx,
                          QStringLiteral("kneeling-thoracic-extension"),
                          QStringLiteral("seated-forward-bend")};
    EXPECT_EQ(moves("", all.mid(1)), QStringList{child}) << "one easy move";
    EXPECT_EQ(moves("", all), QStringList());
}

TEST(GentleLight, TheMorningAfterCounts)
{
    const PainLimits limits;
    EXPECT_EQ(gentleLight({3, 2, 2}, limits), PainLight::Green);
    EXPECT_EQ(gentleLight({3, 2, 6}, limits), PainLight::Red);
    EXPECT_EQ(gentleLight({2, 2, 4}, limits), PainLight::Red) << "two more than before";
    EXPECT_EQ(gentleLight({{}, {}, 5}, limits), PainLight::Unknown);
}

TEST(GentleOffer, AfterTwoRedSessionsInARow)
{
    const QDate today = firstDay;
    const auto offered = [&](std::vector<GentleSession> newestFirst, std::optional<QDate> declined = {}) {
        return offersGentleDays(newestFirst, {}, declined, today);
    };
    const GentleSession red = session(today.addDays(-1), {3, 6});
    const GentleSession redBefore = session(today.addDays(-3), {4, 7});
    const GentleSession green = session(today.addDays(-2), {3, 2});
    EXPECT_FALSE(offered({}));
    EXPECT_FALSE(offered({red}));
    EXPECT_TRUE(offered({red, redBefore}));
    EXPECT_FALSE(offered({red, green, redBefore})) << "one was all right between them";
    EXPECT_FALSE(offered({green, red, redBefore}));
    EXPECT_FALSE(offered({red, session(today.addDays(-8), {3, 7})})) << "long past";
    EXPECT_FALSE(offered({red, redBefore}, today.addDays(-3))) << "only one since it was not wanted";
    EXPECT_TRUE(offered({red, redBefore}, today.addDays(-4)));
}

TEST(GentleQuestions, OnlyAGreenDayAsksForMoreAndARedOneForLess)
{
    using Kind = GentleQuestion::Kind;
    const QDate day = firstDay.addDays(1);
    const QDate today = firstDay.addDays(2);
    struct Case
    {
        const char* what;
        std::vector<GentleSession> sessions;
        Kind kind;
        QDate about;
    };
    const Case cases[] = {
        {"nothing done", {}, Kind::None, {}},
        {"green", {session(day, {3, 2, 2})}, Kind::StepUp, day},
        {"no number for the morning", {session(day, {3, 2})}, Kind::None, {}},
        {"amber", {session(day, {3, 4, 3})}, Kind::None, {}},
        {"unknown", {session(day, {{}, 2, 2})}, Kind::None, {}},
        {"it hurt a little", {session(day, {3, 2, 2, {1}})}, Kind::None, {}},
        {"red", {session(day, {3, 6, 2})}, Kind::TooMuch, day},
        {"a red morning", {session(day, {3, 3, 5})}, Kind::TooMuch, day},
        {"one of two is not green", {session(day, {3, 3}, 9), session(day, {3, 4, 3}, 18)}, Kind::None, {}},
        {"both are", {session(day, {3, 3}, 9), session(day, {3, 2, 2}, 18)}, Kind::StepUp, day},
        {"red today", {session(day, {3, 2, 2}), session(today, {3, 7})}, Kind::TooMuch, today},
        {"today does not hide yesterday",
         {session(day, {3, 2, 2}), session(today, {3, 3})},
         Kind::StepUp,
         day},
        {"only the last day counts", {session(firstDay, {3, 2, 2}), session(day, {3, 4, 3})}, Kind::None, {}},
        {"before the plan", {session(firstDay.addDays(-1), {3, 8})}, Kind::None, {}},
        {"on its day, before it began", {session(firstDay, {3, 8}, 7)}, Kind::None, {}},
    };
    for (const Case& c : cases) {
        const GentleQuestion question = gentleQuestion(plan(), c.sessions, {}, today);
        EXPECT_EQ(question.kind, c.kind) << c.what;
        EXPECT_EQ(question.day, c.about) << c.what;
        GentlePlan answered = stayed(plan(), today);
        EXPECT_EQ(gentleQuestion(answered, c.sessions, {}, today).kind, Kind::None) << c.what;
    }
}

TEST(GentleQuestions, AnswersMoveByOneAndAreRemembered)
{
    GentlePlan now = plan();
    now = steppedUp(now, firstDay);
    EXPECT_EQ(now.step, 1);
    EXPECT_EQ(now.answered, firstDay);
    now = stayed(now, firstDay.addDays(1));
    EXPECT_EQ(now.step, 1);
    now = steppedBack(now, firstDay.addDays(2));
    now = steppedBack(now, firstDay.addDays(3));
    EXPECT_EQ(now.step, 0) << "not below the first step";
    now = stayed(now, firstDay);
    EXPECT_EQ(now.answered, firstDay.addDays(3)) << "an older day is not opened again";
}

TEST(GentleSigns, AreShownAfterRedTwice)
{
    const QDate day = firstDay.addDays(1);
    std::vector<GentleSession> sessions{session(firstDay.addDays(-1), {3, 8}), session(day, {3, 6})};
    EXPECT_FALSE(showsSigns(plan(), sessions, {})) << "one of them was before the plan";
    sessions.push_back(session(day.addDays(1), {2, 4}));
    EXPECT_TRUE(showsSigns(plan(), sessions, {}));
    GentlePlan read = plan();
    read.signsReadUtcMs = at(day.addDays(1), 20);
    EXPECT_FALSE(showsSigns(read, sessions, {}));
    sessions.push_back(session(day.addDays(2), {3, 6}));
    EXPECT_FALSE(showsSigns(read, sessions, {})) << "once since";
    sessions.push_back(session(day.addDays(3), {3, 6}));
    EXPECT_TRUE(showsSigns(read, sessions, {}));
}

TEST(GentleBars, ShowWhatWasAndWhatIsPlannedFromToday)
{
    const std::array minutes{3, 4, 5, 6, 7, 8};
    const QDate today = firstDay.addDays(3);
    const std::array sessions{session(firstDay, {3, 2, 2})};
    const std::array rests{RestDay{firstDay.addDays(1), 0}};
    using Mark = GentleBar::Mark;
    const std::vector<GentleBar> expected{{1, false, Mark::Done, 3},    {2, false, Mark::Rest, 3},
                                          {3, false, Mark::Nothing, 0}, {4, true, Mark::Planned, 3},
                                          {5, false, Mark::Planned, 4}, {6, false, Mark::Planned, 5},
                                          {7, false, Mark::Planned, 6}, {8, false, Mark::Planned, 6},
                                          {9, false, Mark::Planned, 7}, {10, false, Mark::Planned, 8}};
    EXPECT_EQ(gentleBars(plan(), today, sessions, rests, minutes), expected);

    // The last day asks for no leap, and a step that cannot be reached is not shown.
    const auto last = gentleBars(plan(), firstDay.addDays(9), {}, {}, minutes);
    EXPECT_EQ(last.back(), (GentleBar{10, true, Mark::Planned, 3}));
    GentlePlan high = plan();
    high.step = 40;
    EXPECT_EQ(gentleBars(high, firstDay, {}, {}, minutes).back().minutes, 8);
    EXPECT_TRUE(std::ranges::none_of(gentleBars(plan(7), firstDay.addDays(20), {}, {}, minutes),
                                     [](const GentleBar& bar) { return bar.today; }));
}

TEST(GentleBars, DoneAndRestedTodayStayToday)
{
    const std::array minutes{3, 4};
    const auto done = gentleBars(plan(), firstDay, std::array{session(firstDay, {3, 3})}, {}, minutes);
    EXPECT_EQ(done.front(), (GentleBar{1, true, GentleBar::Mark::Done, 3}));
    const auto rested = gentleBars(plan(), firstDay, {}, std::array{RestDay{firstDay, {}}}, minutes);
    EXPECT_EQ(rested.front(), (GentleBar{1, true, GentleBar::Mark::Rest, 3}));
}

} // namespace
} // namespace backstretch
