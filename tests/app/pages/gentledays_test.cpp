// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Today while a gentle plan runs, and what such a plan makes of every session.
#include "app/models/gentledays.h"
#include "app/models/sessionplan.h"
#include "app/pages/postertile.h"
#include "app/pages/today/gentlesheet.h"
#include "app/pages/today/todaycorner.h"
#include "app/pages/todaypage.h"
#include "app/text/sessionwords.h"
#include "app/widgets/painscale.h"
#include "app/widgets/planbars.h"
#include "app/widgets/segmentedcontrol.h"
#include "tests/support/shellworld.h"

#include <QTest>

namespace backstretch {
namespace {

const QDate thursday(2026, 11, 19);

class GentleDaysTest : public ShellTest
{
protected:
    void daysPass(int days) { clock.advance(std::chrono::hours(24 * days)); }
    void begin(int length = usualGentleLength, int step = 0)
    {
        clock.advance(std::chrono::minutes(1)); // what was done before it is over
        GentlePlan plan = newGentlePlan(catalogue, history, settings.values());
        plan.length = length;
        plan.step = step;
        expectOk(history.log().gentlePlan().save(plan));
    }
    GentlePlan plan() { return valueOf(history.log().gentlePlan().current()).value(); }
    GentleDays days() { return gentleDays(catalogue, history, settings.values()).value(); }
    /// A gentle session of three minutes.
    SessionId move(std::optional<int> before, std::optional<int> after, std::optional<int> nextDay = {})
    {
        const SessionId id = play(gentleRoutineId, before, after);
        expectOk(history.log().setPainNextDay(id, nextDay));
        clock.advance(std::chrono::minutes(1));
        return id;
    }
    void hurt(const char* exercise)
    {
        playUntilItHurts(history.log(), exercise);
        clock.advance(std::chrono::minutes(1));
    }
};

TEST_F(GentleDaysTest, LeadsBackToWhatWasDoneLast)
{
    EXPECT_EQ(newGentlePlan(catalogue, history, settings.values()).routineId, QStringLiteral("first-steps"));
    play(QStringLiteral("desk-break"));
    EXPECT_EQ(newGentlePlan(catalogue, history, settings.values()).routineId, QStringLiteral("desk-break"));
    EXPECT_FALSE(isGentle(history));
    begin();
    EXPECT_TRUE(isGentle(history));
    move(3, 3);
    EXPECT_EQ(newGentlePlan(catalogue, history, settings.values()).routineId, QStringLiteral("desk-break"))
        << "the easy moves are not what is usual";
}

TEST_F(GentleDaysTest, EverySessionIsHalvedAndEasier)
{
    const Routine& morning = *catalogue.routine(QStringLiteral("morning-loosener"));
    play(QStringLiteral("morning-loosener"));
    const auto usual = presentChoices(catalogue, history, settings.values());
    begin();
    const auto gentle = presentChoices(catalogue, history, settings.values());
    for (const TimelineItem& item : sessionItems(catalogue, morning, gentle)) {
        const Exercise& exercise = *catalogue.exercise(item.exerciseId);
        EXPECT_EQ(exercise.version(item.versionId)->level, VersionLevel::Easier)
            << item.exerciseId.toStdString();
        EXPECT_EQ(item.repetitions, gentleDose(exercise, exercise.normal(), {}, {}, 0).repetitions);
    }
    EXPECT_LT(sessionLength(catalogue, morning, gentle, {}), sessionLength(catalogue, morning, usual, {}));
    const Exercise& sphinx = *catalogue.exercise(QStringLiteral("sphinx"));
    EXPECT_EQ(singleItem(sphinx, QStringLiteral("normal"), gentle).versionId, QStringLiteral("easier"));

    // Hard work waits, whatever the routine is.
    const Routine& stronger = *catalogue.routine(QStringLiteral("stronger-back"));
    const auto items = sessionItems(catalogue, stronger, gentle);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items.front().exerciseId, QStringLiteral("sphinx"));
    daysPass(7);
    EXPECT_EQ(sessionItems(catalogue, stronger, presentChoices(catalogue, history, settings.values())).size(),
              3U)
        << "on day 8 it is back";

    expectOk(history.log().gentlePlan().end(history.today()));
    EXPECT_EQ(presentChoices(catalogue, history, settings.values()), usual) << "what is usual was frozen";
}

TEST_F(GentleDaysTest, EachStepIsLongerAndNoneIsLongerThanUsual)
{
    play(QStringLiteral("morning-loosener"));
    begin();
    const GentleDays now = days();
    ASSERT_GT(now.lengths.size(), 2U);
    EXPECT_EQ(now.minutes(0), 3);
    const Millis usual = sessionLength(catalogue, *catalogue.routine(QStringLiteral("morning-loosener")),
                                       usualChoices(catalogue, history, settings.values()),
                                       timelineOptions(settings.values()));
    for (std::size_t step = 1; step < now.lengths.size(); ++step) {
        EXPECT_GT(now.lengths[step], now.lengths[step - 1]);
        EXPECT_LE(now.lengths[step], usual);
    }
    begin(10, 90);
    EXPECT_FALSE(days().canStepUp());
}

TEST_F(GentleDaysTest, WhatIsStartedIsWhatWasPromised)
{
    play(QStringLiteral("morning-loosener"));
    begin();
    const Routine easy = gentleRoutine(catalogue, history).value();
    EXPECT_EQ(easy.items.size(), 2U);
    EXPECT_EQ(sessionLength(catalogue, easy, presentChoices(catalogue, history, settings.values()),
                            timelineOptions(settings.values())),
              days().lengths.front());
    SessionRow row;
    row.routineId = gentleRoutineId;
    row.name = easy.name;
    EXPECT_EQ(sessionName(catalogue, row), QStringLiteral("Two easy moves"));
    languages.use(QStringLiteral("de"));
    EXPECT_NE(sessionName(catalogue, row), QStringLiteral("Two easy moves")) << "also in another language";
}

class GentlePageTest : public GentleDaysTest
{
protected:
    TodayPage page{theme, catalogue, posters, history, settings, navigator};
    void press(const char* label)
    {
        BsButton* found = button(page, QLatin1String(label));
        ASSERT_NE(found, nullptr) << label;
        QTest::mouseClick(found, Qt::LeftButton);
        QApplication::processEvents();
    }
    PainScale* scale()
    {
        for (PainScale* candidate : page.findChildren<PainScale*>()) {
            if (candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }
    PlanBars& bars() { return *page.findChild<PlanBars*>(); }
};

TEST_F(GentlePageTest, TheThirdDay)
{
    play(QStringLiteral("morning-loosener"));
    hurt("locust");
    begin();
    move(3, 3, 3);
    daysPass(1);
    expectOk(history.log().gentlePlan().setResting(history.today(), true));
    daysPass(1);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Gentle plan, day 3 of 10")));
    EXPECT_TRUE(says(page, QStringLiteral("Two easy moves")));
    EXPECT_TRUE(says(page, QStringLiteral("About half of what you usually do.")));
    EXPECT_TRUE(says(page, QStringLiteral("About 3 min")));
    EXPECT_TRUE(says(page, QStringLiteral("Easier versions")));
    EXPECT_TRUE(says(page, QStringLiteral("Your way back")));
    EXPECT_TRUE(says(page, QStringLiteral("It hurt on 19 November")));
    EXPECT_TRUE(says(page, QStringLiteral("From day 8, if you like")));
    EXPECT_TRUE(says(page, QStringLiteral("Ask your physiotherapist if it lasts.")));
    EXPECT_FALSE(says(page, QStringLiteral("This week"))) << "the plan for the week pauses";
    EXPECT_FALSE(says(page, QStringLiteral("Last sessions")));
    EXPECT_FALSE(says(page, QStringLiteral("Suggested for today")));
    const std::vector<GentleBar>& shown = bars().bars();
    ASSERT_EQ(shown.size(), 10U);
    EXPECT_EQ(shown[0].mark, GentleBar::Mark::Done);
    EXPECT_EQ(shown[1].mark, GentleBar::Mark::Rest);
    EXPECT_TRUE(shown[2].today);
    EXPECT_EQ(shown[2].mark, GentleBar::Mark::Planned);
    EXPECT_EQ(shown[2].minutes, 3);
    expectUsable(page);

    EXPECT_EQ(page.firstFocus()->accessibleName(), QStringLiteral("Start two easy moves, about 3 minutes"));
    page.firstFocus()->setFocus();
    QTest::keyClick(page.firstFocus(), Qt::Key_Return);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(navigator.started, (QStringList{gentleRoutineId, gentleRoutineId}));
}

TEST_F(GentlePageTest, FitsWhereItIsNarrowAndLarge)
{
    play(QStringLiteral("morning-loosener"), 3, 3);
    begin();
    daysPass(1);
    for (const auto& [text, size] :
         {std::pair(TextSize::Normal, QSize(900, 640)), std::pair(TextSize::Largest, QSize(1280, 800)),
          std::pair(TextSize::Large, QSize(900, 640))}) {
        theme.apply({text, ColourChoice::HighContrastDark, MotionChoice::Reduced});
        show(page, size);
        ASSERT_NE(scale(), nullptr);
        expectUsable(page);
    }
}

TEST_F(GentlePageTest, RestIsPartOfThePlan)
{
    begin();
    show(page);
    press("Rest today");
    EXPECT_TRUE(says(page, QStringLiteral("Resting today")));
    EXPECT_TRUE(says(page, QStringLiteral("That is part of the plan.")));
    EXPECT_EQ(bars().bars().front().mark, GentleBar::Mark::Rest);
    EXPECT_TRUE(page.firstFocus()->hasFocus() || page.window()->focusWidget() == page.firstFocus());
    EXPECT_EQ(plan().step, 0);
    press("Do something after all");
    EXPECT_TRUE(says(page, QStringLiteral("Two easy moves")));
    // Three days of rest running are no matter.
    for (int day = 0; day < 3; ++day) {
        expectOk(history.log().gentlePlan().setResting(history.today(), true));
        daysPass(1);
    }
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("day 4 of 10")));
    EXPECT_TRUE(says(page, QStringLiteral("Two easy moves")));
}

TEST_F(GentlePageTest, AfterASessionItIsEnough)
{
    begin();
    move(3, 3);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("You did 8 minutes today. That is enough.")));
    EXPECT_EQ(button(page, QStringLiteral("Rest today")), nullptr);
    ASSERT_NE(button(page, QStringLiteral("Do it again")), nullptr);
    EXPECT_EQ(button(page, QStringLiteral("Do it again"))->kind(), BsButton::Kind::Secondary);
}

TEST_F(GentlePageTest, AGreenMorningAsksAndOnlyYesMovesUp)
{
    play(QStringLiteral("morning-loosener"));
    begin();
    clock.advance(std::chrono::minutes(1));
    const SessionId id = move(3, 2);
    daysPass(1);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("The morning after Thursday")));
    EXPECT_TRUE(says(page, QStringLiteral("How was your upper back? (3 before)")));
    ASSERT_NE(scale(), nullptr);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(scale())->text(QAccessible::Name),
              QStringLiteral("Pain on the morning after Thursday’s session, 0 to 10: no number picked"));
    EXPECT_FALSE(says(page, QStringLiteral("That went well.")));
    scale()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(scale(), Qt::Key_2);
    EXPECT_EQ(sessionRow(history.log(), id).painNextDay, 2);
    EXPECT_TRUE(says(page, QStringLiteral("Thank you.")));
    EXPECT_TRUE(says(page, QStringLiteral("That went well. 4 minutes next time?")));
    EXPECT_EQ(plan().step, 0) << "nothing moves by itself";
    expectUsable(page);
    page.enter();
    EXPECT_EQ(scale(), nullptr);
    EXPECT_TRUE(says(page, QStringLiteral("That went well. 4 minutes next time?"))) << "until it is answered";
    press("Yes, 4 minutes");
    EXPECT_EQ(plan().step, 1);
    EXPECT_TRUE(says(page, QStringLiteral("About 4 min")));
    EXPECT_FALSE(says(page, QStringLiteral("That went well.")));
    ASSERT_NE(page.window()->focusWidget(), nullptr);
    EXPECT_TRUE(page.window()->focusWidget()->isVisible());
}

TEST_F(GentlePageTest, StayingIsAnAnswerToo)
{
    play(QStringLiteral("morning-loosener"));
    begin();
    move(3, 2, 2);
    daysPass(1);
    show(page);
    press("Stay at 3");
    EXPECT_EQ(plan().step, 0);
    page.enter();
    EXPECT_FALSE(says(page, QStringLiteral("That went well.")));
}

TEST_F(GentlePageTest, AmberAndUnknownAskNothing)
{
    begin();
    move(3, 4, 3);
    daysPass(1);
    show(page);
    EXPECT_EQ(button(page, QStringLiteral("Stay at 3")), nullptr);
    move(3, 3);
    daysPass(1);
    page.enter();
    ASSERT_NE(button(page, QStringLiteral("I do not know")), nullptr);
    press("I do not know");
    EXPECT_EQ(scale(), nullptr);
    EXPECT_FALSE(says(page, QStringLiteral("The morning after")));
    EXPECT_EQ(button(page, QStringLiteral("Stay at 3")), nullptr);
    page.enter();
    EXPECT_EQ(scale(), nullptr) << "it is not asked again";
}

TEST_F(GentlePageTest, ARedSessionAsksWhetherItWasTooMuch)
{
    play(QStringLiteral("morning-loosener"));
    begin(10, 1);
    move(3, 6);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("4 minutes was enough, or too much?")));
    expectUsable(page);
    press("Back to 3");
    EXPECT_EQ(plan().step, 0);
    EXPECT_FALSE(says(page, QStringLiteral("too much?")));

    daysPass(1);
    move(3, 3, 7);
    daysPass(1);
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("3 minutes is the shortest. If it was too much, rest today.")));
    EXPECT_EQ(button(page, QStringLiteral("Back to 3")), nullptr);
    press("Stay at 3");
    EXPECT_EQ(plan().step, 0);
    EXPECT_FALSE(says(page, QStringLiteral("the shortest")));
}

TEST_F(GentlePageTest, RedTwiceLeadsToTheListOnce)
{
    begin();
    move(3, 6);
    daysPass(1);
    move(3, 6);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Your number was high, or rose, twice.")));
    expectUsable(page);
    press("Open the list");
    EXPECT_EQ(navigator.askedWhatChanged, 1);
    EXPECT_FALSE(says(page, QStringLiteral("Your number was high, or rose, twice.")));
    page.enter();
    EXPECT_FALSE(says(page, QStringLiteral("Your number was high, or rose, twice.")));
}

TEST_F(GentlePageTest, CAsksWhatChanged)
{
    begin();
    show(page);
    QTest::keyClick(&page, Qt::Key_C);
    EXPECT_EQ(navigator.askedWhatChanged, 1);
}

TEST_F(GentlePageTest, InTheUsualDaysCIsNoKey)
{
    show(page);
    QTest::keyClick(&page, Qt::Key_C);
    EXPECT_EQ(navigator.askedWhatChanged, 0);
    EXPECT_EQ(button(page, QStringLiteral("Something changed?")), nullptr);
}

TEST_F(GentlePageTest, LessIsLeftWhenMovesHurt)
{
    for (const Exercise& exercise : catalogue.exercises()) {
        if (exercise.id != QStringLiteral("cat-cow")) {
            expectOk(history.log().prefs().setLeftOut(exercise.id, thursday));
        }
    }
    begin();
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("One easy move")));
    EXPECT_TRUE(page.firstFocus()->accessibleName().startsWith(QStringLiteral("Start one easy move")));
    expectUsable(page);
    expectOk(history.log().prefs().setLeftOut(QStringLiteral("cat-cow"), thursday));
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("Rest for now")));
    EXPECT_EQ(button(page, QStringLiteral("Start")), nullptr);
    press("Rest today");
    EXPECT_TRUE(says(page, QStringLiteral("Resting today")));
}

TEST_F(GentlePageTest, WhenTheDaysAreOverItAsksWhatIsNext)
{
    play(QStringLiteral("morning-loosener"));
    begin();
    daysPass(10);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("The ten days are over.")));
    EXPECT_TRUE(says(page, QStringLiteral("Back to Morning loosener, at the easier versions?")));
    expectUsable(page);
    press("A few more gentle days");
    EXPECT_TRUE(says(page, QStringLiteral("Gentle plan, day 11 of 14")));
    daysPass(4);
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("The fourteen days are over.")));
    press("Yes");
    EXPECT_FALSE(isGentle(history));
    EXPECT_TRUE(says(page, QStringLiteral("This week")));
    for (const RoutineItem& item : catalogue.routine(QStringLiteral("morning-loosener"))->items) {
        EXPECT_EQ(valueOf(history.log().prefs().of(item.exerciseId)).versionId, QStringLiteral("easier"))
            << item.exerciseId.toStdString();
    }
}

TEST_F(GentlePageTest, CanBeChangedAndEnded)
{
    play(QStringLiteral("morning-loosener"));
    begin(10, 2);
    show(page);
    press("Change or end it");
    auto* sheet = page.findChild<GentleSheet*>();
    ASSERT_NE(sheet, nullptr);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(sheet)->text(QAccessible::Name),
              QStringLiteral("Change or end the gentle plan"));
    expectUsable(*sheet);
    auto* lengths = sheet->findChild<SegmentedControl*>();
    EXPECT_EQ(lengths->current(), 1);
    QTest::keyClick(lengths->focusProxy() != nullptr ? lengths->focusProxy()
                                                     : lengths->findChildren<QAbstractButton*>().at(1),
                    Qt::Key_Right);
    EXPECT_EQ(plan().length, 14);
    press("One step back");
    EXPECT_EQ(plan().step, 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    press("Change or end it");
    QTest::keyClick(page.findChild<GentleSheet*>(), Qt::Key_Escape);
    EXPECT_EQ(plan().step, 1) << "Escape stays";
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    press("Change or end it");
    press("End the plan");
    EXPECT_FALSE(isGentle(history));
    EXPECT_FALSE(says(page, QStringLiteral("Gentle plan")));
    ASSERT_TRUE(navigator.undo);
    navigator.undo();
    EXPECT_EQ(plan().step, 1);
}

TEST_F(GentlePageTest, AnUnfinishedSessionComesFirst)
{
    begin();
    auto session = history.log().newSession();
    expectOk(session->begin(routinePlan()));
    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->activeTime(Millis{60'000}));
    session.reset();
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Carry on where you stopped")));
    EXPECT_FALSE(says(page, QStringLiteral("Two easy moves")));
    EXPECT_TRUE(says(page, QStringLiteral("Your way back")));
    EXPECT_EQ(page.firstFocus(), button(page, QStringLiteral("Carry on")));
    expectUsable(page);
}

TEST_F(GentlePageTest, IsOfferedAfterTwoRedSessionsAndCanWait)
{
    play(QStringLiteral("desk-break"), 3, 6);
    daysPass(1);
    play(QStringLiteral("desk-break"), 3, 6);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Would gentler days help?")));
    expectUsable(page);
    press("Not now");
    EXPECT_FALSE(says(page, QStringLiteral("Would gentler days help?")));
    EXPECT_FALSE(isGentle(history));
    daysPass(1);
    page.enter();
    EXPECT_FALSE(says(page, QStringLiteral("Would gentler days help?")));
    play(QStringLiteral("desk-break"), 3, 6);
    daysPass(1);
    play(QStringLiteral("desk-break"), 3, 6);
    page.enter();
    press("Start gentle days");
    EXPECT_TRUE(says(page, QStringLiteral("Gentle plan, day 1 of 10")));
    EXPECT_EQ(page.focusWidget(), page.firstFocus());
    EXPECT_EQ(plan().routineId, QStringLiteral("desk-break"));
    ASSERT_TRUE(navigator.undo);
    navigator.undo();
    EXPECT_FALSE(isGentle(history));
}

TEST_F(GentlePageTest, BeginsWhenThePersonSaysSo)
{
    show(page);
    auto* corner = page.findChild<TodayCorner*>();
    ASSERT_NE(corner, nullptr);
    Q_EMIT corner->gentlePlanWanted();
    EXPECT_TRUE(says(page, QStringLiteral("Gentle plan, day 1 of 10")));
    EXPECT_NE(button(page, QStringLiteral("Something changed?")), nullptr);
}

TEST_F(GentlePageTest, DaysBeginAtLocalMidnightAlsoWhenClocksChange)
{
    // Clocks go back in the night from 24 to 25 October: a day of 25 hours.
    clock.set("2026-10-24T21:30:00Z", "Europe/Berlin"); // 23:30
    begin();
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("day 1 of 10")));
    clock.set("2026-10-24T22:30:00Z", "Europe/Berlin"); // half past midnight
    history.beginDay();
    EXPECT_TRUE(says(page, QStringLiteral("day 2 of 10")));
    clock.set("2026-10-25T22:30:00Z", "Europe/Berlin"); // 24 hours later it is still that day
    history.beginDay();
    EXPECT_TRUE(says(page, QStringLiteral("day 2 of 10")));
    clock.set("2026-10-25T23:30:00Z", "Europe/Berlin");
    history.beginDay();
    EXPECT_TRUE(says(page, QStringLiteral("day 3 of 10")));
}

TEST_F(GentlePageTest, SpeaksGerman)
{
    play(QStringLiteral("morning-loosener"), 3, 3);
    begin();
    daysPass(1);
    languages.use(QStringLiteral("de"));
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Sanfter Plan, Tag 2 von 10")));
    EXPECT_TRUE(says(page, QStringLiteral("Zwei leichte Übungen")));
    expectUsable(page);
}

} // namespace
} // namespace backstretch
