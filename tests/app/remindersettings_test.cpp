// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reminders in the settings, and on Today.
#include "app/pages/remindercard.h"
#include "app/pages/settings/reminderrow.h"
#include "app/pages/settings/remindersgroup.h"
#include "app/text/reminderwords.h"
#include "app/widgets/combo.h"
#include "app/widgets/daybuttons.h"
#include "app/widgets/switch.h"
#include "app/widgets/timefield.h"
#include "tests/support/settingssupport.h"

#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

class RemindersGroupTest : public SettingsShellTest
{
protected:
    void open(QSize size = {1280, 800})
    {
        reminders.begin();
        show(page, size);
        page.showPart(SettingsPart::Reminders);
        QApplication::processEvents();
    }
    template <typename W>
    W& named(const QString& name)
    {
        for (W* candidate : page.findChildren<W*>()) {
            if (candidate->isVisible() && candidate->accessibleName() == name) {
                return *candidate;
            }
        }
        ADD_FAILURE() << "nothing is named " << name.toStdString();
        return *page.findChild<W*>();
    }
    Switch& onOff(const char* name) { return named<Switch>(QString::fromUtf8(name)); }
    std::vector<ReminderRow*> rows()
    {
        std::vector<ReminderRow*> found;
        for (ReminderRow* row : page.findChildren<ReminderRow*>()) {
            if (row->isVisible()) {
                found.push_back(row);
            }
        }
        return found;
    }
    const ReminderPlan& now() { return settings.values().reminders; }
};

TEST_F(RemindersGroupTest, WhatClosingTheWindowMeansIsChosenHere)
{
    planTwo();
    open();
    auto& control = onOff("Go on when the window is closed");
    EXPECT_FALSE(control.isChecked()); // nobody was asked yet
    control.click();
    EXPECT_EQ(settings.values().whenClosed, WhenClosed::KeepHidden);
    control.click();
    EXPECT_EQ(settings.values().whenClosed, WhenClosed::Quit);
    settings.change([](Settings& s) { s.whenClosed = WhenClosed::KeepInTray; }); // the answer to the question
    EXPECT_TRUE(control.isChecked());
}

TEST_F(RemindersGroupTest, SwitchedOnThereIsOneToBeginWith)
{
    open();
    EXPECT_TRUE(says(page, QStringLiteral("Reminders are off.")));
    EXPECT_TRUE(rows().empty());
    QTest::mouseClick(&onOff("Remind me"), Qt::LeftButton);
    EXPECT_TRUE(now().on);
    ASSERT_EQ(now().times.size(), 1U);
    EXPECT_TRUE(says(page, QStringLiteral("Next: today, %1, Desk break.").arg(clockTime({15, 30}))));
    QTest::mouseClick(&onOff("Remind me"), Qt::LeftButton);
    EXPECT_FALSE(now().on);
    EXPECT_EQ(now().times.size(), 1U); // values stay
    EXPECT_FALSE(rows().front()->isEnabled());
    expectUsable(page);
}

TEST_F(RemindersGroupTest, ATimeIsChangedByKeysAndSortedWhenTheRowIsLeft)
{
    planTwo();
    open();
    auto& time = named<TimeField>(QStringLiteral("Time, %1").arg(clockTime({10, 30})));
    time.setFocus();
    QTest::keyClick(&time, Qt::Key_Up);
    EXPECT_EQ(now().times[0].at, QTime(10, 35));
    for (int steps = 0; steps < 72; ++steps) {
        QTest::keyClick(&time, Qt::Key_Up);
    }
    EXPECT_EQ(now().times[0].at, QTime(16, 35));
    EXPECT_EQ(rows()[0]->reminder().at, QTime(16, 35)) << "not while somebody is in the row";
    rows()[1]->focusTime();
    EXPECT_EQ(now().times[0].at, QTime(15, 30));
    EXPECT_EQ(now().times[1].at, QTime(16, 35));
    EXPECT_TRUE(rows()[0]->isAncestorOf(QApplication::focusWidget())) << "who went on is where they went";
}

TEST_F(RemindersGroupTest, DaysAreWalkedByArrows)
{
    planTwo();
    open();
    auto& days = *rows().front()->findChild<DayButtons*>();
    EXPECT_EQ(days.button(1).accessibleName(), QStringLiteral("Monday"));
    int stops = 0;
    for (int day = 1; day <= 7; ++day) {
        stops += days.button(day).focusPolicy() == Qt::StrongFocus ? 1 : 0;
    }
    EXPECT_EQ(stops, 1);
    days.button(1).setFocus();
    QTest::keyClick(&days.button(1), Qt::Key_Right);
    ASSERT_EQ(QApplication::focusWidget(), &days.button(2));
    QTest::keyClick(&days.button(2), Qt::Key_Space);
    EXPECT_FALSE(now().times[0].days.has(2));
    EXPECT_TRUE(now().times[0].days.has(1));
    for (const int day : {1, 3, 4, 5}) {
        days.button(day).click();
    }
    EXPECT_TRUE(says(page, QStringLiteral("No day chosen")));
    expectUsable(page);
}

TEST_F(RemindersGroupTest, TimesAreAddedUpToFourAndRemoved)
{
    planTwo();
    open();
    QTest::keyClick(rows().front(), Qt::Key_Insert);
    ASSERT_EQ(now().times.size(), 3U);
    EXPECT_EQ(now().times[2].at, QTime(16, 0));
    EXPECT_EQ(now().times[2].routine, QStringLiteral("desk-break"));
    button(page, QStringLiteral("Add a time"))->click();
    EXPECT_EQ(now().times.size(), 4U);
    EXPECT_EQ(button(page, QStringLiteral("Add a time")), nullptr);
    auto& routine = named<Combo>(QStringLiteral("Routine for %1").arg(clockTime({10, 30})));
    EXPECT_GE(routine.width(), routine.sizeHint().width()) << "the longest name can be read";
    routine.setFocus();
    QTest::keyClick(&routine, Qt::Key_Delete);
    ASSERT_EQ(now().times.size(), 3U);
    EXPECT_EQ(now().times[0].at, QTime(15, 30));
    EXPECT_EQ(navigator.toasts.back(), QStringLiteral("Removed the %1 reminder.").arg(clockTime({10, 30})));
    navigator.undo();
    EXPECT_EQ(now().times.size(), 4U);
    EXPECT_EQ(now().times[0].at, QTime(10, 30));
}

TEST_F(RemindersGroupTest, ARoutineIsChosenForEachTime)
{
    planTwo();
    open();
    auto& routine = named<Combo>(QStringLiteral("Routine for %1").arg(clockTime({10, 30})));
    EXPECT_GE(routine.width(), routine.sizeHint().width()) << "the longest name can be read";
    routine.setFocus();
    QTest::keyClick(&routine, Qt::Key_Home);
    EXPECT_EQ(routine.currentText(), QStringLiteral("What Today suggests"));
    EXPECT_EQ(now().times[0].routine, QString());
    EXPECT_EQ(now().times[1].routine, QStringLiteral("desk-break"));
    EXPECT_TRUE(says(page, QStringLiteral("Next: today, %1, Morning loosener.").arg(clockTime({10, 30}))));
}

TEST_F(RemindersGroupTest, EveryConditionCanBeSet)
{
    planTwo();
    open();
    onOff("Only when nothing is done yet").click();
    onOff("Quiet when a full-screen app is open").click();
    onOff("Sound").click();
    EXPECT_TRUE(now().onlyIfNotDone);
    EXPECT_FALSE(now().waitWhileBusy);
    EXPECT_TRUE(now().sound);
    auto& after = named<Combo>(QStringLiteral("After a long time at the computer"));
    after.setFocus();
    QTest::keyClick(&after, Qt::Key_Down);
    EXPECT_EQ(now().afterUse, 30min);
    QTest::keyClick(&after, Qt::Key_Down);
    EXPECT_EQ(now().afterUse, 50min);
    auto& from = named<TimeField>(QStringLiteral("Quiet from"));
    from.setFocus();
    QTest::keyClick(&from, Qt::Key_Up);
    EXPECT_EQ(now().quiet.from, QTime(22, 5));
    plan([](ReminderPlan& plan) { plan.quiet.from = QTime(15, 0); });
    EXPECT_TRUE(says(page, QStringLiteral("In your quiet hours, so it does not come.")));
    onOff("Quiet hours").click();
    EXPECT_FALSE(now().quiet.on);
    EXPECT_FALSE(says(page, QStringLiteral("In your quiet hours")));
    expectUsable(page);
}

TEST_F(RemindersGroupTest, SaysWhereTheDesktopTellsNothing)
{
    planTwo();
    plan([](ReminderPlan& plan) { plan.afterUse = 50min; });
    idle.idle.reset();
    open();
    EXPECT_TRUE(says(page, QStringLiteral("This desktop does not tell how long you have been typing.")));
    EXPECT_FALSE(named<Combo>(QStringLiteral("After a long time at the computer")).isEnabled());
    EXPECT_EQ(now().afterUse, 50min) << "another day's desktop may tell";
    EXPECT_TRUE(says(page, QStringLiteral("Quiet when a full-screen app is open")));
    busy.tells = false;
    languages.use(QStringLiteral("de"));
    languages.use(QStringLiteral("en"));
    QApplication::processEvents();
    EXPECT_FALSE(says(page, QStringLiteral("Quiet when a full-screen app is open")));
    EXPECT_TRUE(says(page, QStringLiteral("This desktop does not tell which app fills the screen.")));
    EXPECT_TRUE(onOff("Quiet in a call").isEnabled());
}

TEST_F(RemindersGroupTest, StartsWithTheComputerIfTheSystemLetsIt)
{
    open();
    auto& control = onOff("Start with the computer");
    control.click();
    EXPECT_EQ(autostart.on, true);
    EXPECT_TRUE(control.isChecked());
    autostart.allows = false;
    control.click();
    EXPECT_TRUE(control.isChecked());
    EXPECT_TRUE(says(page, QStringLiteral("The system did not allow this.")));
    autostart.possible = false;
    page.enter();
    EXPECT_FALSE(control.isEnabled());
    EXPECT_TRUE(says(page, QStringLiteral("This system does not offer it.")));
}

TEST_F(RemindersGroupTest, ThePauseIsForAnHourOrUntilADay)
{
    planTwo();
    open();
    auto& pause = named<Combo>(QStringLiteral("Pause reminders"));
    pause.setFocus();
    QTest::keyClick(&pause, Qt::Key_Down);
    EXPECT_TRUE(reminders.isPaused());
    EXPECT_TRUE(says(page, QStringLiteral("Reminders are paused until %1.").arg(clockTime({10, 0}))));
    QTest::keyClick(&pause, Qt::Key_Down);
    EXPECT_TRUE(says(page, QStringLiteral("Reminders are paused until tomorrow.")));
    QTest::keyClick(&pause, Qt::Key_Down);
    auto& day = named<QDateEdit>(QStringLiteral("Reminders come again on"));
    EXPECT_EQ(day.date(), QDate(2026, 11, 26));
    day.setDate(QDate(2026, 12, 24));
    EXPECT_TRUE(says(page, QStringLiteral("Reminders are paused until 24 December.")));
    EXPECT_EQ(reminders.pauseEnds()->date(), QDate(2026, 12, 24));
    expectUsable(page);
    pause.setFocus();
    QTest::keyClick(&pause, Qt::Key_Home);
    EXPECT_FALSE(reminders.isPaused());
}

TEST_F(RemindersGroupTest, SkipsTheNextAndTakesItBack)
{
    planTwo();
    open();
    BsButton* skip = button(page, QStringLiteral("Skip it today"));
    ASSERT_NE(skip, nullptr);
    EXPECT_EQ(skip->accessibleName(),
              QStringLiteral("Skip the reminder at %1 today").arg(clockTime({10, 30})));
    skip->click();
    skip->click();
    EXPECT_TRUE(says(page, QStringLiteral("Next: tomorrow, %1, Desk break.").arg(clockTime({10, 30}))));
    EXPECT_FALSE(skip->isVisible());
    navigator.undo();
    EXPECT_TRUE(says(page, QStringLiteral("Next: today, %1, Desk break.").arg(clockTime({15, 30}))));
}

TEST_F(RemindersGroupTest, ShowsOneAndSaysWhichWayItCame)
{
    planTwo();
    open();
    button(page, QStringLiteral("Show me one now"))->click();
    EXPECT_EQ(notifier->notes.size(), 1U);
    EXPECT_TRUE(says(page, QStringLiteral("It comes as a note of your system.")));
    notifier->fails = Notifier::Failure::None;
    button(page, QStringLiteral("Show me one now"))->click();
    EXPECT_TRUE(says(page, QStringLiteral("It comes in our own small window")));
    notifier->fails = Notifier::Failure::Blocked;
    button(page, QStringLiteral("Show me one now"))->click();
    EXPECT_TRUE(says(page, QStringLiteral("The system does not let Backstretch show notes.")));
    expectUsable(page);
}

TEST_F(RemindersGroupTest, UsableAtEverySizeInEveryLanguage)
{
    planTwo();
    reminders.pauseUntil(QDate(2026, 12, 24));
    for (const char* code : {"en", "de", "en_XA", "ar_XB"}) {
        languages.use(QLatin1String(code));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            theme.apply({size, ColourChoice::Dark, MotionChoice::Reduced});
            for (const QSize& window : {QSize(1280, 800), QSize(900, 640)}) {
                open(window);
                SCOPED_TRACE(code);
                SCOPED_TRACE(window.width());
                expectUsable(page);
            }
        }
    }
}

class ReminderCardTest : public ReminderShellTest
{
protected:
    void open()
    {
        reminders.begin();
        card.resize(300, 300);
        card.show();
        QApplication::processEvents();
    }
    ReminderCard card{theme, reminders, offers, navigator};
};

TEST_F(ReminderCardTest, OffersToSetOne)
{
    open();
    EXPECT_TRUE(says(card, QStringLiteral("No reminder yet.")));
    button(card, QStringLiteral("Set one"))->click();
    EXPECT_EQ(navigator.settings, std::vector{SettingsPart::Reminders});
}

TEST_F(ReminderCardTest, ShowsTheNextAndSkipsIt)
{
    planTwo();
    open();
    EXPECT_TRUE(says(card, QStringLiteral("Today, %1").arg(clockTime({10, 30}))));
    EXPECT_TRUE(says(card, QStringLiteral("Desk break, 4 min")));
    EXPECT_EQ(button(card, QStringLiteral("Change"))->accessibleName(),
              QStringLiteral("Change the reminder, today, %1").arg(clockTime({10, 30})));
    button(card, QStringLiteral("Skip today"))->click();
    EXPECT_EQ(navigator.toasts.back(), QStringLiteral("Next: today, %1").arg(clockTime({15, 30})));
    EXPECT_TRUE(says(card, QStringLiteral("Today, %1").arg(clockTime({15, 30}))));
    button(card, QStringLiteral("Skip today"))->click();
    EXPECT_TRUE(says(card, QStringLiteral("Tomorrow, %1").arg(clockTime({10, 30}))));
    EXPECT_EQ(button(card, QStringLiteral("Skip today")), nullptr);
    navigator.undo();
    EXPECT_TRUE(says(card, QStringLiteral("Today, %1").arg(clockTime({15, 30}))));
    expectUsable(card);
}

TEST_F(ReminderCardTest, TurnsPausedOnesOn)
{
    planTwo();
    open();
    reminders.pauseUntilTomorrow();
    EXPECT_TRUE(says(card, QStringLiteral("Reminders are paused until tomorrow")));
    button(card, QStringLiteral("Turn them on"))->click();
    EXPECT_TRUE(says(card, QStringLiteral("Today, %1").arg(clockTime({10, 30}))));
}

TEST_F(ReminderCardTest, KeepsTheOneThatWasNotAnswered)
{
    planTwo();
    open();
    pass(90min);
    Q_EMIT notifier->closed();
    EXPECT_TRUE(says(card, QStringLiteral("At %1: Desk break").arg(clockTime({10, 30}))));
    QSignalSpy started(&desk, &ReminderDesk::startAsked);
    button(card, QStringLiteral("Start"))->click();
    EXPECT_EQ(started.count(), 1);
    EXPECT_FALSE(says(card, QStringLiteral("At %1").arg(clockTime({10, 30}))));
}

} // namespace
} // namespace backstretch
