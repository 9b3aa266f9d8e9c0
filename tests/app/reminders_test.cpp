// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/remindercard.h"
#include "app/pages/reminderwindow.h"
#include "app/pages/settings/reminderrow.h"
#include "app/pages/settings/remindersgroup.h"
#include "app/text/reminderwords.h"
#include "app/widgets/combo.h"
#include "app/widgets/daybuttons.h"
#include "app/widgets/switch.h"
#include "app/widgets/timefield.h"
#include "tests/support/settingssupport.h"

#include <QDateEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

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
    idle.idle = 10min; // nobody is there
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
