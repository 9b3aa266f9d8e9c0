// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/postertile.h"
#include "app/pages/today/paincard.h"
#include "app/pages/todaypage.h"
#include "app/pages/todayquestions.h"
#include "app/pages/weekstrip.h"
#include "app/widgets/linkrow.h"
#include "app/widgets/painscale.h"
#include "app/widgets/sheet.h"
#include "tests/support/shellworld.h"

#include <QTest>

namespace backstretch {
namespace {

class TodayPageTest : public ShellTest
{
protected:
    TodayPage page{theme, catalogue, posters, history, settings, navigator};
    void daysPass(int days) { clock.advance(std::chrono::hours(24 * days)); }
    void press(const char* label)
    {
        BsButton* found = button(page, QLatin1String(label));
        ASSERT_NE(found, nullptr) << label;
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

TEST_F(TodayPageTest, FirstDay)
{
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Good morning")));
    EXPECT_TRUE(says(page, QStringLiteral("Thursday 19 November")));
    EXPECT_TRUE(says(page, QStringLiteral("First steps")));
    EXPECT_TRUE(says(page, QStringLiteral("About 2 min")));
    EXPECT_TRUE(says(page, QStringLiteral("Your week will fill up here.")));
    EXPECT_TRUE(says(page, QStringLiteral("2 more sessions and you will see a line here.")));
    EXPECT_TRUE(says(page, QStringLiteral("Your plan: 4 days a week")));
    expectUsable(page);
    page.firstFocus()->setFocus();
    QTest::keyClick(page.firstFocus(), Qt::Key_Return);
    EXPECT_EQ(navigator.started, QStringList{QStringLiteral("first-steps")});
}

TEST_F(TodayPageTest, DoneTodayOffersAnother)
{
    play(QStringLiteral("first-steps"));
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("You did 8 minutes today.")));
    EXPECT_TRUE(says(page, QStringLiteral("1 session, 8 minutes")));
    const BsButton* another = button(page, QStringLiteral("Do another"));
    ASSERT_NE(another, nullptr);
    EXPECT_EQ(another->kind(), BsButton::Kind::Secondary);
    EXPECT_TRUE(says(page, QStringLiteral("2 more sessions and you will see a line here.")));
}

TEST_F(TodayPageTest, LongBreakBeginsWithSomethingShort)
{
    play(QStringLiteral("full-upper-back"));
    daysPass(8);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Welcome back. Start with something short.")));
    EXPECT_TRUE(says(page, QStringLiteral("First steps")));
}

TEST_F(TodayPageTest, PainThatRoseOffersRestFirst)
{
    play(QStringLiteral("desk-break"), 3, 6);
    daysPass(1);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Your pain was higher last time.")));
    press("Rest today");
    EXPECT_TRUE(says(page, QStringLiteral("Resting today")));
    EXPECT_TRUE(valueOf(history.log().gentlePlan().isResting(QDate(2026, 11, 20))));
    press("Do something after all");
    EXPECT_TRUE(says(page, QStringLiteral("Rest day")));
    press("Do something gentle");
    EXPECT_EQ(navigator.started, QStringList{QStringLiteral("first-steps")});
    // The rest is over the next day.
    expectOk(history.log().gentlePlan().setResting(QDate(2026, 11, 20), true));
    daysPass(1);
    page.enter();
    EXPECT_FALSE(says(page, QStringLiteral("Resting today")));
}

class UnfinishedTest : public TodayPageTest
{
protected:
    UnfinishedTest()
    {
        auto session = history.log().newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->holdFinished(hold(0, 0)));
        expectOk(session->holdFinished(hold(0, 1)));
        expectOk(session->holdFinished(hold(0, 2)));
        expectOk(session->activeTime(Millis{60'000}));
        id = session->id().value();
    }
    SessionId id{};
};

TEST_F(UnfinishedTest, CarriesOn)
{
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Carry on where you stopped")));
    EXPECT_TRUE(says(page, QStringLiteral("You finished 1 of 2 exercises.")));
    expectUsable(page);
    press("Carry on");
    EXPECT_EQ(navigator.carriedOn, std::vector<SessionId>{id});
}

TEST_F(TodayPageTest, WhatCannotBeCarriedOnIsNotOfferedToBe)
{
    SessionPlan plan = routinePlan();
    RoutineSnapshot snapshot;
    snapshot.items = {{QStringLiteral("cat-cow")}, {QStringLiteral("gone")}};
    plan.snapshot = encodeSnapshot(snapshot);
    {
        auto session = history.log().newSession();
        expectOk(session->begin(plan));
        expectOk(session->holdFinished(hold(0, 0)));
    }
    show(page);
    EXPECT_EQ(button(page, QStringLiteral("Carry on")), nullptr);
    press("Keep what I did");
    EXPECT_FALSE(valueOf(history.log().unfinished()).has_value());
}

TEST_F(UnfinishedTest, KeepsWhatWasDone)
{
    show(page);
    press("Keep what I did");
    EXPECT_EQ(sessionRow(history.log(), id).status, SessionStatus::Partial);
    EXPECT_FALSE(says(page, QStringLiteral("Carry on where you stopped")));
}

TEST_F(UnfinishedTest, DiscardsWithUndo)
{
    show(page);
    press("Discard");
    EXPECT_FALSE(says(page, QStringLiteral("Carry on where you stopped")));
    EXPECT_EQ(valueOf(history.log().reader().count()), 0);
    ASSERT_EQ(navigator.toasts.size(), 1);
    navigator.undo();
    EXPECT_EQ(valueOf(history.log().reader().count()), 1);
}

TEST_F(UnfinishedTest, StartsAgainAndKeepsTheFirst)
{
    show(page);
    press("Start again");
    EXPECT_EQ(sessionRow(history.log(), id).status, SessionStatus::Partial);
    EXPECT_EQ(navigator.started, QStringList{QStringLiteral("morning-loosener")});
}

TEST_F(TodayPageTest, WeekGoesToTheDay)
{
    play(QStringLiteral("first-steps"));
    show(page);
    WeekStrip* week = page.findChild<WeekStrip*>();
    for (WeekDay* day : week->findChildren<WeekDay*>()) {
        if (day->date() == QDate(2026, 11, 19)) {
            EXPECT_TRUE(day->accessibleName().contains(QStringLiteral("1 session, 8 minutes")));
            day->setFocus(Qt::TabFocusReason);
            QTest::keyClick(day, Qt::Key_Left);
            EXPECT_EQ(static_cast<WeekDay*>(QApplication::focusWidget())->date(), QDate(2026, 11, 18));
            QTest::mouseClick(day, Qt::LeftButton);
        } else if (day->date() > QDate(2026, 11, 19)) {
            EXPECT_FALSE(day->isEnabled());
        }
    }
    EXPECT_EQ(navigator.days, QList<QDate>{QDate(2026, 11, 19)});
}

TEST_F(TodayPageTest, PicturesOpenTheirExercise)
{
    show(page);
    const QList<PosterTile*> tiles = page.findChildren<PosterTile*>();
    ASSERT_GE(tiles.size(), 2);
    QTest::mouseClick(tiles[1], Qt::LeftButton);
    EXPECT_EQ(navigator.exercises, QStringList{QStringLiteral("sphinx")});
}

TEST_F(TodayPageTest, SuggestsAnotherRoutineWhereAllOfOneIsLeftOut)
{
    leaveOut(QStringLiteral("first-steps"));
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Morning loosener")));
    EXPECT_FALSE(says(page, QStringLiteral("Cat-Cow Stretch hurt")));
    EXPECT_EQ(page.findChildren<PosterTile*>().size(), 2) << "the two of its four that are not left out";
}

// What hurt is not suggested after all because nothing else is left.
TEST_F(TodayPageTest, OffersNoStartWhereEverythingIsLeftOut)
{
    leaveOut(QStringLiteral("full-upper-back"));
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("First steps")));
    EXPECT_TRUE(says(page, QStringLiteral("you left it out")));
    EXPECT_FALSE(says(page, QStringLiteral("Suggested")));
    EXPECT_EQ(button(page, QStringLiteral("Start")), nullptr);
    EXPECT_EQ(button(page, QStringLiteral("Why this today")), nullptr) << "there is nothing to explain";
    EXPECT_EQ(page.firstFocus(), button(page, QStringLiteral("Choose another")));
    expectUsable(page);
    QTest::mouseClick(page.findChildren<PosterTile*>().constFirst(), Qt::LeftButton);
    EXPECT_EQ(navigator.exercises, QStringList{QStringLiteral("cat-cow")}) << "where it is taken in again";

    play(QStringLiteral("desk-break"), 3, 6);
    daysPass(1);
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("Your pain was higher last time.")));
    EXPECT_EQ(button(page, QStringLiteral("Do something gentle")), nullptr);
    EXPECT_TRUE(navigator.started.isEmpty());
}

TEST_F(TodayPageTest, AllExercisesAreOnePressAway)
{
    show(page);
    press("All 8 exercises");
    EXPECT_EQ(navigator.started, QStringList{QStringLiteral("full-upper-back")});
    leaveOut(QStringLiteral("stronger-back"));
    page.enter();
    EXPECT_EQ(button(page, QStringLiteral("All 8 exercises")), nullptr);
    EXPECT_NE(button(page, QStringLiteral("All 5 exercises")), nullptr) << "without what is left out";
}

TEST_F(TodayPageTest, ChooseAnotherShowsItHere)
{
    play(QStringLiteral("first-steps"));
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Morning loosener")));
    press("Choose another");
    Sheet* sheet = page.window()->findChild<Sheet*>();
    ASSERT_NE(sheet, nullptr);
    const QList<LinkRow*> rows = sheet->findChildren<LinkRow*>();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_TRUE(rows[0]->hasFocus());
    EXPECT_TRUE(rows[0]->accessibleName().startsWith(QStringLiteral("Desk break. About 4 min.")));
    expectUsable(*sheet);
    QTest::keyClick(rows[0], Qt::Key_Return);
    EXPECT_TRUE(says(page, QStringLiteral("Desk break")));
    EXPECT_TRUE(navigator.started.isEmpty()) << "it is shown first";
    EXPECT_TRUE(page.firstFocus()->hasFocus());
    press("Why this today");
    EXPECT_TRUE(says(page, QStringLiteral("You picked this yourself.")));
    press("Why this today");
    daysPass(1);
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("Morning loosener"))) << "a new day, a new suggestion";
}

TEST_F(TodayPageTest, AllRoutinesFromChooseAnother)
{
    show(page);
    press("Choose another");
    QTest::mouseClick(button(*page.window()->findChild<Sheet*>(), QStringLiteral("All routines")),
                      Qt::LeftButton);
    EXPECT_EQ(navigator.pages, std::vector{PageId::Routines});
}

TEST_F(TodayPageTest, PainBeforeSessionsIsALineThatLeadsToTheHistory)
{
    play(QStringLiteral("desk-break"), 9);
    daysPass(14);
    play(QStringLiteral("desk-break"), 5);
    daysPass(3);
    play(QStringLiteral("desk-break"), std::nullopt);
    daysPass(1);
    play(QStringLiteral("desk-break"), 3);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Last 14 days, from 5 to 3"))) << "not from before";
    auto* line = page.findChild<PainLine*>();
    EXPECT_EQ(line->points().size(), 2) << "no number is no number, not 0";
    EXPECT_EQ(line->accessibleName(), QStringLiteral("Pain before sessions, Last 14 days, from 5 to 3"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(navigator.pages, std::vector{PageId::History});
}

TEST_F(TodayPageTest, SaysWhichExerciseIsMissing)
{
    Routine own;
    own.id = QStringLiteral("own");
    own.order = 1;
    own.name = QStringLiteral("Own");
    own.items = {{QStringLiteral("cat-cow")}, {QStringLiteral("gone")}, {QStringLiteral("sphinx")}};
    const Catalogue odd(catalogue.exercises(), {own}, catalogue.general());
    TodayPage here{theme, odd, posters, history, settings, navigator};
    show(here);
    EXPECT_TRUE(says(here, QStringLiteral("1 exercise left out: not found on this computer.")));
    EXPECT_EQ(here.findChildren<PosterTile*>().size(), 2);
    expectUsable(here);
}

TEST_F(TodayPageTest, ThePlanIsTheUsers)
{
    settings.change([](Settings& s) { s.daysAWeek = 0; });
    show(page);
    EXPECT_FALSE(says(page, QStringLiteral("Your plan")));
    settings.change([](Settings& s) { s.daysAWeek = 1; });
    play(QStringLiteral("full-upper-back"));
    daysPass(1);
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("Your plan: 1 day a week")));
    EXPECT_TRUE(says(page, QStringLiteral("You did 1 day this week, as planned.")));
}

TEST_F(TodayPageTest, AsksAfterSomethingChanged)
{
    auto session = history.log().newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->end({SessionStatus::Partial, EndReason::Changed, Millis{30'000}, true}));
    show(page);
    EXPECT_FALSE(says(page, QStringLiteral("Have you asked someone?"))) << "at the next start, not at once";
    daysPass(1);
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("Have you asked someone?")));
    EXPECT_FALSE(says(page, QStringLiteral("morning after"))) << "one question at a time";
    press("Yes, I may go on");
    EXPECT_FALSE(says(page, QStringLiteral("Have you asked someone?")));
    EXPECT_EQ(sessionRow(history.log(), session->id().value()).askedSince, true);

    auto again = history.log().newSession();
    expectOk(again->begin(routinePlan()));
    expectOk(again->holdFinished(hold(0, 0)));
    expectOk(again->end({SessionStatus::Partial, EndReason::Changed, Millis{30'000}, true}));
    daysPass(1);
    page.enter();
    languages.use(QStringLiteral("de"));
    QApplication::processEvents();
    EXPECT_EQ(button(page, QStringLiteral("Not yet")), nullptr) << "in the language of the page";
    languages.use(QStringLiteral("en"));
    QApplication::processEvents();
    press("Not yet");
    EXPECT_EQ(sessionRow(history.log(), again->id().value()).askedSince, false)
        << "about the one that is asked about";
    EXPECT_EQ(sessionRow(history.log(), session->id().value()).askedSince, true);
}

TEST_F(TodayPageTest, AfterARedSessionRestComesFirst)
{
    auto session = history.log().newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->hurt({1, 0, Side::None, PhaseKind::Hold}));
    expectOk(session->hurtNumber(1, 6));
    expectOk(session->end({SessionStatus::Partial, EndReason::Hurt, Millis{30'000}, true}));
    daysPass(1);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Rest day")));
    EXPECT_TRUE(says(page, QStringLiteral("It hurt a lot last time.")));
    settings.change([](Settings& s) { s.pain = {4, 7}; });
    page.enter();
    EXPECT_FALSE(says(page, QStringLiteral("Rest day"))) << "the limit is the user's";
}

class NextDayTest : public TodayPageTest
{
protected:
    NextDayTest()
        : first(play(QStringLiteral("desk-break"), 3, 2))
    {
        clock.advance(std::chrono::minutes(30));
        last = play(QStringLiteral("first-steps"), 2, 2);
    }
    [[nodiscard]] bool asks()
    {
        return says(page, QStringLiteral("How was your upper back the morning after"));
    }
    [[nodiscard]] PainScale& scale()
    {
        return *page.findChild<TodayQuestions*>()->findChild<PainScale*>(); // gentle mornings have one, too
    }
    [[nodiscard]] std::optional<int> stored(SessionId id)
    {
        return sessionRow(history.log(), id).painNextDay;
    }

    SessionId first;
    SessionId last{};
};

TEST_F(NextDayTest, ThePickedNumberIsSeenWholeInASmallWindow)
{
    theme.apply({.textSize = TextSize::Largest});
    page.setLayoutDirection(Qt::RightToLeft);
    daysPass(1);
    show(page, {900, 420});
    scale().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&scale(), Qt::Key_Home);
    for (int number = 0; number <= PainScale::worst; ++number) {
        QApplication::processEvents();
        ASSERT_EQ(scale().value(), number);
        const QRegion cell(scale().cellRect(number).toAlignedRect());
        EXPECT_TRUE(cell.subtracted(scale().visibleRegion()).isEmpty()) << number;
        QTest::keyClick(&scale(), Qt::Key_Up);
    }
}

TEST_F(NextDayTest, IsAskedOnALaterDayForTheLastSessionOnly)
{
    show(page);
    EXPECT_FALSE(asks()) << "not on the same day";
    daysPass(1);
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("the morning after Thursday?")));
    expectUsable(page);
    scale().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&scale(), Qt::Key_4);
    EXPECT_EQ(stored(last), 4);
    EXPECT_EQ(stored(first), std::nullopt);
    EXPECT_TRUE(says(page, QStringLiteral("Thank you.")));
    EXPECT_EQ(button(page, QStringLiteral("I do not know")), nullptr);
    QTest::keyClick(&scale(), Qt::Key_Left); // as long as the page stands it can be mended
    EXPECT_EQ(stored(last), 3);
    page.enter();
    EXPECT_FALSE(asks());
}

TEST_F(NextDayTest, NeverPushesStartOutOfSight)
{
    daysPass(1);
    const auto startIsSeen = [this] {
        const QWidget* start = page.firstFocus();
        return page.rect().contains(QRect(start->mapTo(&page, QPoint()), start->size()));
    };
    const auto asksAbove = [this] {
        return scale().mapTo(&page, QPoint()).y() < page.firstFocus()->mapTo(&page, QPoint()).y();
    };
    for (const QSize size : {QSize(1280, 800), QSize(900, 640)}) {
        show(page, size);
        expectUsable(page);
        EXPECT_TRUE(asks());
        EXPECT_TRUE(asksAbove());
        EXPECT_TRUE(startIsSeen());
    }
    theme.apply({TextSize::VeryLarge, ColourChoice::Light, MotionChoice::Reduced});
    show(page, {1060, 760});
    expectUsable(page);
    EXPECT_TRUE(asks());
    EXPECT_FALSE(asksAbove()) << "there is no room for both";
    EXPECT_TRUE(startIsSeen());
    // And back, when there is.
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Reduced});
    show(page, {1280, 800});
    expectUsable(page);
    EXPECT_TRUE(asksAbove());
    EXPECT_TRUE(startIsSeen());
}

TEST_F(NextDayTest, IsAskedOnTheFirstLaterDayAndOnNoOther)
{
    daysPass(3);
    show(page);
    EXPECT_TRUE(asks());
    page.enter();
    EXPECT_TRUE(asks()) << "it stands all day";
    daysPass(1);
    page.enter();
    EXPECT_FALSE(asks());
    EXPECT_EQ(stored(last), std::nullopt);
    // The next session has its own question.
    const SessionId next = play(QStringLiteral("first-steps"));
    daysPass(8);
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("the morning after 23 November?"))) << "a weekday would be another";
    scale().setValue(0);
    EXPECT_EQ(stored(next), 0);
}

TEST_F(NextDayTest, NotKnowingIsNoNumber)
{
    daysPass(1);
    show(page);
    button(page, QStringLiteral("I do not know"))->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button(page, QStringLiteral("I do not know")), Qt::Key_Return);
    EXPECT_FALSE(asks());
    EXPECT_EQ(stored(last), std::nullopt);
    ASSERT_NE(page.window()->focusWidget(), nullptr);
    EXPECT_TRUE(page.window()->focusWidget()->isVisible()) << "the mark is on something that is there";
    page.enter();
    EXPECT_FALSE(asks());
}

TEST_F(NextDayTest, CanBeSwitchedOffOnTheSpot)
{
    daysPass(1);
    show(page);
    press("Don't ask again");
    EXPECT_FALSE(asks());
    EXPECT_FALSE(settings.values().askNextDay);
    play(QStringLiteral("first-steps"));
    daysPass(1);
    page.enter();
    EXPECT_FALSE(asks());
}

class HurtAgainTest : public TodayPageTest
{
protected:
    void sphinxHurts()
    {
        clock.advance(std::chrono::minutes(1));
        SessionPlan plan = routinePlan();
        plan.routineId = "after-driving";
        plan.exercises[1].exerciseId = "sphinx";
        auto session = history.log().newSession();
        expectOk(session->begin(plan));
        expectOk(session->holdFinished(hold(0, 0)));
        expectOk(session->hurt({1, 1, Side::None, PhaseKind::Hold}));
        expectOk(session->end({SessionStatus::Completed, EndReason::None, Millis{300'000}, true}));
        daysPass(1);
        settings.change([](Settings& s) { s.askNextDay = false; });
    }
};

TEST_F(HurtAgainTest, WhatHurtInTwoSessionsMayBeLeftOut)
{
    sphinxHurts();
    show(page);
    EXPECT_FALSE(says(page, QStringLiteral("hurt in more than one session")));
    sphinxHurts();
    page.enter(); // stronger back comes next, with the sphinx in it
    EXPECT_TRUE(
        says(page, QStringLiteral("Sphinx Pose hurt in more than one session. Leave it out for now?")));
    expectUsable(page);
    press("Keep it");
    EXPECT_FALSE(says(page, QStringLiteral("hurt in more than one session")));
    EXPECT_FALSE(valueOf(history.log().prefs().of(QStringLiteral("sphinx"))).leftOutSince);
    sphinxHurts();
    page.enter();
    EXPECT_FALSE(says(page, QStringLiteral("hurt in more than one session"))) << "asked and answered";
    sphinxHurts();
    page.enter();
    press("Leave it out");
    EXPECT_TRUE(valueOf(history.log().prefs().of(QStringLiteral("sphinx"))).leftOutSince.has_value());

    // It is shown where it acts, and can be taken back there.
    EXPECT_TRUE(says(page, QStringLiteral("Sphinx Pose: left out")));
    press("Take it in again");
    EXPECT_FALSE(says(page, QStringLiteral("Sphinx Pose: left out")));
    EXPECT_FALSE(says(page, QStringLiteral("hurt in more than one session")))
        << "who takes it in has thought";
    EXPECT_FALSE(valueOf(history.log().prefs().of(QStringLiteral("sphinx"))).leftOutSince);
}

TEST_F(HurtAgainTest, WhatWasLeftOutIsAskedAboutAgain)
{
    settings.change([](Settings& s) { s.askNextDay = false; });
    expectOk(history.log().prefs().setLeftOut(QStringLiteral("sphinx"), history.today()));
    daysPass(14);
    show(page);
    EXPECT_FALSE(says(page, QStringLiteral("Take it in again?")));
    daysPass(1);
    page.enter();
    EXPECT_TRUE(
        says(page, QStringLiteral("Sphinx Pose has been left out since 19 November. Take it in again?")));
    expectUsable(page);
    press("Leave it out");
    EXPECT_FALSE(says(page, QStringLiteral("Take it in again?")));
    EXPECT_EQ(valueOf(history.log().prefs().of(QStringLiteral("sphinx"))).leftOutSince, history.today());
    daysPass(15);
    page.enter();
    press("Take it in again");
    EXPECT_FALSE(valueOf(history.log().prefs().of(QStringLiteral("sphinx"))).leftOutSince);
    EXPECT_FALSE(says(page, QStringLiteral("Take it in again?")));
}

TEST_F(TodayPageTest, UsableAtEverySizeInEveryLanguage)
{
    play(QStringLiteral("full-upper-back"));
    daysPass(1); // the question about the morning is there, too
    expectOk(history.log().prefs().setLeftOut(QStringLiteral("cat-cow"), history.today()));
    expectOk(history.log().prefs().setVersion(QStringLiteral("sphinx"), QStringLiteral("easier")));
    settings.change([](Settings& s) { s.whyOpen = true; });
    for (const char* code : {"en", "de", "en_XA", "ar_XB"}) {
        languages.use(QLatin1String(code));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            theme.apply({size, ColourChoice::Light, MotionChoice::Reduced});
            for (const QSize& window : {QSize(1280, 800), QSize(900, 640)}) {
                show(page, window);
                SCOPED_TRACE(code);
                expectUsable(page);
                const QWidget* start = page.firstFocus();
                EXPECT_LE(start->mapTo(&page, QPoint(start->width(), 0)).x(), page.width());
            }
        }
    }
}

} // namespace
} // namespace backstretch
