// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When reminders come, and how they come to the screen.
#include "app/pages/reminderwindow.h"
#include "tests/support/remindersupport.h"

#include <QScreen>
#include <QSignalSpy>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

class ReminderServiceTest : public ReminderShellTest
{
protected:
    QSignalSpy due{&reminders, &ReminderService::due};
    QSignalSpy withdrawn{&reminders, &ReminderService::withdrawn};
};

TEST_F(ReminderServiceTest, SwitchedOffItSleepsForEver)
{
    reminders.begin();
    EXPECT_EQ(reminders.sleeps(), std::nullopt);
    EXPECT_EQ(idle.asked + busy.asked, 0);
}

TEST_F(ReminderServiceTest, BeforeTheSafetyNoteNothingComes)
{
    planTwo();
    pass(91min);
    EXPECT_EQ(due.count(), 0);
}

TEST_F(ReminderServiceTest, SleepsForMinutesAndAsksNobodyUntilOneIsDue)
{
    planTwo();
    reminders.begin();
    ASSERT_TRUE(reminders.sleeps().has_value());
    EXPECT_GE(*reminders.sleeps(), 5min);
    EXPECT_EQ(idle.asked + busy.asked, 0);
    pass(89min);
    EXPECT_EQ(*reminders.sleeps(), 1min + 1s);
    EXPECT_EQ(busy.asked, 0);
    pass(1min);
    EXPECT_EQ(due.count(), 1);
    EXPECT_EQ(busy.asked, 1);
    pass(1min);
    EXPECT_EQ(due.count(), 1);
}

TEST_F(ReminderServiceTest, FarFromTheNextOneItSleepsForAnHour)
{
    plan([](ReminderPlan& plan) {
        plan.on = true;
        plan.times = {{QTime(8, 0), Weekdays::everyDay(), {}}};
    });
    reminders.begin();
    EXPECT_EQ(*reminders.sleeps(), 1h);
}

TEST_F(ReminderServiceTest, WaitsWhileSomebodyIsBusy)
{
    planTwo();
    reminders.begin();
    busy.busy.recording = true;
    pass(90min);
    EXPECT_EQ(due.count(), 0);
    EXPECT_TRUE(reminders.isWaiting());
    EXPECT_EQ(*reminders.sleeps(), 1min + 1s);
    busy.busy = {};
    pass(20min);
    EXPECT_EQ(due.count(), 1);
    EXPECT_FALSE(reminders.isWaiting());
}

TEST_F(ReminderServiceTest, WhatWasShownSurvivesANewStart)
{
    settings.change([](Settings& s) { s.welcomeNote = kWelcomeNoteVersion; });
    planTwo();
    reminders.begin();
    pass(90min);
    ASSERT_EQ(due.count(), 1);
    reminders.postpone();
    settings.flush();

    SettingsStore stored(folder.filePath(QStringLiteral("settings.conf")));
    EXPECT_EQ(stored.problem(), SettingsStore::Problem::None);
    EXPECT_EQ(stored.values().reminders, settings.values().reminders);
    ReminderService again(
        {stored, clock, monotonic, idle, busy, [] { return ReminderService::Done(); }, [] { return false; }});
    QSignalSpy shown(&again, &ReminderService::due);
    again.begin();
    EXPECT_EQ(shown.count(), 0);
    EXPECT_TRUE(again.upcoming()->postponed);
    clock.advance(30min);
    again.check();
    EXPECT_EQ(shown.count(), 1);
}

TEST_F(ReminderServiceTest, CountsTheTimeAtTheComputer)
{
    plan([](ReminderPlan& plan) {
        plan.on = true;
        plan.afterUse = 50min;
    });
    reminders.begin();
    for (int looks = 0; looks < 10; ++looks) {
        EXPECT_EQ(due.count(), 0);
        EXPECT_EQ(*reminders.sleeps(), 5min + 1s);
        pass(5min);
    }
    EXPECT_EQ(due.count(), 1);
    EXPECT_TRUE(reminders.comesAfterUse());
    EXPECT_EQ(reminders.open()->of.minute, Occurrence::kAfterUse);
    pass(5min);
    EXPECT_EQ(due.count(), 1); // counted anew
}

TEST_F(ReminderServiceTest, WhereNobodyTellsTheTimeAtTheComputerNoneComesForIt)
{
    idle.idle.reset();
    plan([](ReminderPlan& plan) {
        plan.on = true;
        plan.afterUse = 30min;
    });
    reminders.begin();
    for (int looks = 0; looks < 30; ++looks) {
        pass(5min);
    }
    EXPECT_EQ(due.count(), 0);
}

// Told of lulls as they begin, and between them only that there is none.
TEST_F(ReminderServiceTest, ABreakThatIsOverBeforeTheNextLookIsABreakWhereTheDesktopTellsOfIt)
{
    plan([](ReminderPlan& plan) {
        plan.on = true;
        plan.afterUse = 50min;
    });
    reminders.begin();
    EXPECT_EQ(idle.lastShortest, UseMeter::kBreak);
    for (int looks = 0; looks < 9; ++looks) {
        pass(5min);
    }
    clock.advance(2min);
    monotonic.pass(Millis(2min));
    const int asked = idle.asked;
    idle.begins(30s); // what a window on the screen waits for
    EXPECT_EQ(idle.asked, asked);
    idle.begins(UseMeter::kBreak);
    EXPECT_EQ(idle.asked, asked + 1);
    idle.idle = 0s; // and back to work at once
    pass(3min);
    EXPECT_EQ(due.count(), 0);
    for (int looks = 0; looks < 9; ++looks) {
        pass(5min);
    }
    EXPECT_EQ(due.count(), 0);
    pass(5min);
    EXPECT_EQ(due.count(), 1);
}

TEST_F(ReminderServiceTest, LullsStirNothingWhileNoneComesForThem)
{
    planTwo();
    plan([](ReminderPlan& plan) { plan.on = false; });
    reminders.begin();
    idle.begins(UseMeter::kBreak);
    EXPECT_EQ(reminders.sleeps(), std::nullopt);
    EXPECT_EQ(idle.asked + busy.asked, 0);
}

TEST_F(ReminderServiceTest, ASessionTakesItFromTheScreen)
{
    planTwo();
    reminders.begin();
    pass(90min);
    ASSERT_EQ(due.count(), 1);
    sessionRuns = true;
    reminders.check();
    EXPECT_EQ(withdrawn.count(), 1);
    pass(5h);
    EXPECT_EQ(due.count(), 1);
}

TEST_F(ReminderServiceTest, SwitchedOffOrPausedItGoesFromTheScreen)
{
    planTwo();
    reminders.begin();
    pass(90min);
    reminders.pauseForAnHour();
    EXPECT_EQ(withdrawn.count(), 1);
    EXPECT_TRUE(reminders.isPaused());
    EXPECT_EQ(reminders.pauseEnds()->time(), QTime(11, 30));
    reminders.resume();
    EXPECT_FALSE(reminders.isPaused());
    pass(5h);
    ASSERT_EQ(due.count(), 2);
    plan([](ReminderPlan& plan) { plan.on = false; });
    EXPECT_EQ(withdrawn.count(), 2);
    EXPECT_EQ(reminders.open(), std::nullopt);
    EXPECT_EQ(reminders.sleeps(), std::nullopt);
}

TEST_F(ReminderServiceTest, OnADayOfRestNothingComesAndWhatCameGoes)
{
    planTwo();
    reminders.begin();
    pass(90min);
    ASSERT_EQ(due.count(), 1);
    done.resting = true;
    reminders.check();
    EXPECT_EQ(withdrawn.count(), 1);
    EXPECT_EQ(reminders.open(), std::nullopt);
    EXPECT_EQ(reminders.local(reminders.upcoming()->utcMs).date(), QDate(2026, 11, 20));
    pass(6h);
    EXPECT_EQ(due.count(), 1);
    done.resting = false;
    pass(18h);
    EXPECT_EQ(due.count(), 2);
}

TEST_F(ReminderServiceTest, SkippingCanBeTakenBack)
{
    planTwo();
    reminders.begin();
    const ReminderState before = reminders.skipNext();
    EXPECT_EQ(reminders.local(reminders.upcoming()->utcMs).time(), QTime(15, 30));
    reminders.restore(before);
    EXPECT_EQ(reminders.local(reminders.upcoming()->utcMs).time(), QTime(10, 30));
}

class ReminderDeskTest : public ReminderShellTest
{
protected:
    ReminderDeskTest()
    {
        planTwo();
        reminders.begin();
    }
    void remind() { pass(90min); }
    ReminderWindow* window()
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<ReminderWindow*>(top)) {
                return found;
            }
        }
        return nullptr;
    }
    QSignalSpy started{&desk, &ReminderDesk::startAsked};
};

TEST_F(ReminderDeskTest, SaysWhatItOffers)
{
    remind();
    ASSERT_EQ(notifier->notes.size(), 1U);
    const Note& note = notifier->notes.front();
    EXPECT_EQ(note.title, QStringLiteral("Time for a stretch?"));
    EXPECT_EQ(note.text, QStringLiteral("Desk break, 4 min, on the floor"));
    EXPECT_EQ(note.later, QStringLiteral("In 30 minutes"));
    EXPECT_EQ(desk.way(), ReminderDesk::Way::System);
    EXPECT_EQ(window(), nullptr);
    EXPECT_TRUE(tones.played.empty()) << "no sound unless it is wanted";
}

TEST_F(ReminderDeskTest, StartStarts)
{
    remind();
    Q_EMIT notifier->startPressed();
    ASSERT_EQ(started.count(), 1);
    EXPECT_EQ(started.front().front().toString(), QStringLiteral("desk-break"));
    EXPECT_FALSE(notifier->onScreen);
    EXPECT_EQ(reminders.open(), std::nullopt);
}

TEST_F(ReminderDeskTest, LaterComesTwiceAndIsOfferedNoMore)
{
    remind();
    for (int times = 0; times < 2; ++times) {
        EXPECT_FALSE(notifier->notes.back().later.isEmpty());
        Q_EMIT notifier->laterPressed();
        EXPECT_FALSE(notifier->onScreen);
        pass(30min);
        EXPECT_TRUE(notifier->onScreen);
    }
    EXPECT_EQ(notifier->notes.size(), 3U);
    EXPECT_TRUE(notifier->notes.back().later.isEmpty());
}

TEST_F(ReminderDeskTest, NotTodayIsNotToday)
{
    remind();
    Q_EMIT notifier->notTodayPressed();
    pass(5h);
    EXPECT_EQ(notifier->notes.size(), 1U);
    EXPECT_EQ(reminders.local(reminders.upcoming()->utcMs).date(), QDate(2026, 11, 20));
}

TEST_F(ReminderDeskTest, ClosedItStaysOnTodayUntilTheNext)
{
    remind();
    Q_EMIT notifier->closed();
    ASSERT_TRUE(reminders.open().has_value());
    EXPECT_EQ(reminders.open()->routine, QStringLiteral("desk-break"));
    EXPECT_EQ(started.count(), 0);
}

TEST_F(ReminderDeskTest, PressedItselfItOpensTheWindow)
{
    QSignalSpy opened(&desk, &ReminderDesk::openAsked);
    remind();
    Q_EMIT notifier->opened();
    EXPECT_EQ(opened.count(), 1);
    EXPECT_TRUE(reminders.open().has_value());
}

TEST_F(ReminderDeskTest, ASoftToneWhereItIsWanted)
{
    plan([](ReminderPlan& plan) { plan.sound = true; });
    tones.muted = true;
    remind();
    EXPECT_EQ(tones.played.size(), 1U);
}

TEST_F(ReminderDeskTest, OneToTryDoesNotCount)
{
    const ReminderState before = settings.values().reminderState;
    desk.showOneNow();
    ASSERT_EQ(notifier->notes.size(), 1U);
    Q_EMIT notifier->notTodayPressed();
    EXPECT_EQ(settings.values().reminderState, before);
    EXPECT_FALSE(notifier->onScreen);
    desk.showOneNow();
    Q_EMIT notifier->startPressed();
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(settings.values().reminderState, before);
}

TEST_F(ReminderDeskTest, WithoutNotesOurWindowComes)
{
    notifier->fails = Notifier::Failure::None;
    remind();
    EXPECT_EQ(desk.way(), ReminderDesk::Way::Window);
    ASSERT_NE(window(), nullptr);
    EXPECT_TRUE(window()->isVisible());
    EXPECT_TRUE(window()->testAttribute(Qt::WA_ShowWithoutActivating));
    EXPECT_TRUE(window()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    EXPECT_FALSE(window()->isActiveWindow());
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(window());
    EXPECT_EQ(face->role(), QAccessible::AlertMessage);
    EXPECT_EQ(face->text(QAccessible::Name),
              QStringLiteral("Time for a stretch? Desk break, 4 min, on the floor"));
    EXPECT_EQ(button(*window(), QStringLiteral("Start"))->accessibleName(),
              QStringLiteral("Start Desk break, 4 minutes"));
    EXPECT_TRUE(window()->screen()->availableGeometry().contains(window()->geometry()));
    expectUsable(*window());
    button(*window(), QStringLiteral("In 30 minutes"))->click();
    EXPECT_FALSE(window()->isVisible());
    EXPECT_TRUE(reminders.upcoming()->postponed);
}

TEST_F(ReminderDeskTest, AServerThatDiesIsReplacedByOurWindow)
{
    remind();
    EXPECT_EQ(window(), nullptr);
    Q_EMIT notifier->failed(Notifier::Failure::None);
    ASSERT_NE(window(), nullptr);
    button(*window(), QStringLiteral("Start"))->click();
    EXPECT_EQ(started.count(), 1);
    EXPECT_FALSE(window()->isVisible());
}

TEST_F(ReminderDeskTest, TheWindowGoesAfterTwoMinutesOfUse)
{
    notifier->fails = Notifier::Failure::None;
    remind();
    ASSERT_NE(window(), nullptr);
    EXPECT_EQ(idle.lastShortest, 30s); // where lulls must be waited for, this one is from the beginning
    idle.idle = 10min;                 // nobody is there
    for (int looks = 0; looks < 20; ++looks) {
        window()->countUse();
    }
    EXPECT_TRUE(window()->isVisible());
    idle.idle = 5s;
    for (int looks = 0; looks < 3; ++looks) {
        window()->countUse();
        EXPECT_TRUE(window()->isVisible());
    }
    window()->countUse();
    EXPECT_FALSE(window()->isVisible());
    EXPECT_TRUE(reminders.open().has_value()); // and stays on Today
}

TEST_F(ReminderDeskTest, TheWindowIsUsableAtEverySizeInEveryLanguage)
{
    notifier->fails = Notifier::Failure::None;
    remind();
    for (const char* code : {"en", "de", "en_XA", "ar_XB"}) {
        languages.use(QLatin1String(code));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            theme.apply({size, ColourChoice::HighContrastDark, MotionChoice::Reduced});
            desk.showOneNow();
            SCOPED_TRACE(code);
            expectUsable(*window());
        }
    }
}

} // namespace
} // namespace backstretch
