// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gentle days everywhere but on Today itself: exercises, reminders, and the way back after them.
#include "app/models/exerciselistmodel.h"
#include "app/models/gentledays.h"
#include "app/models/sessionplan.h"
#include "app/pages/exercisedetailpage.h"
#include "app/pages/exercisespage.h"
#include "app/pages/progress/exerciseprogresspage.h"
#include "app/pages/reminderwindow.h"
#include "app/pages/routinespage.h"
#include "app/pages/todaypage.h"
#include "app/player/video/cliplibrary.h"
#include "app/text/durations.h"
#include "app/tray/traycontent.h"
#include "tests/support/fakevideosource.h"
#include "tests/support/places.h"
#include "tests/support/remindersupport.h"

#include <QListView>
#include <QSignalSpy>

#include <algorithm>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

class GentleElsewhereTest : public ReminderShellTest
{
protected:
    void begin()
    {
        clock.advance(1min); // what was done before it is over
        expectOk(history.log().gentlePlan().save(newGentlePlan(catalogue, history, settings.values())));
    }
    void end() { expectOk(history.log().gentlePlan().end(history.today())); }
    void hurt(const char* exercise)
    {
        playUntilItHurts(history.log(), exercise);
        clock.advance(1min);
    }
    void press(QWidget& page, const char* label)
    {
        BsButton* found = button(page, QLatin1String(label));
        ASSERT_NE(found, nullptr) << label;
        found->click();
        QApplication::processEvents();
    }
};

class GentleDetailTest : public GentleElsewhereTest
{
protected:
    void open(const char* id)
    {
        page.setExercise(*catalogue.exercise(QLatin1String(id)));
        show(page, {1080, 800});
    }
    /// "How long", "How often": nothing but these words.
    [[nodiscard]] bool hasFact(const char* words) const
    {
        const QList<QLabel*> labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [words](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String(words);
        });
    }
    ClipLibrary clips{places::videos()};
    ExerciseDetailPage page{{theme, catalogue, clips, [] { return std::make_unique<FakeVideoSource>(); },
                             history, settings, navigator}};
};

TEST_F(GentleDetailTest, SaysHowItIsDoneNow)
{
    open("cat-cow");
    EXPECT_TRUE(hasFact("15 seconds"));
    EXPECT_TRUE(hasFact("5 cycles"));
    EXPECT_FALSE(says(page, QStringLiteral("Gentle days")));
    begin();
    page.enter();
    EXPECT_TRUE(
        says(page, QStringLiteral("Gentle days: this is how you do it now, easier and fewer times.")));
    EXPECT_EQ(button(page, QStringLiteral("Take it in again")), nullptr);
    EXPECT_TRUE(hasFact("10 seconds"));
    EXPECT_TRUE(hasFact("3 cycles"));
    // The choice for the usual days is seen and can be made.
    press(page, "Hold for 20 seconds");
    EXPECT_EQ(valueOf(history.log().prefs().of(QStringLiteral("cat-cow"))).versionId,
              QStringLiteral("harder"));
    EXPECT_TRUE(hasFact("10 seconds"));
    expectUsable(page);
    end();
    page.enter();
    EXPECT_TRUE(hasFact("20 seconds"));
    EXPECT_TRUE(hasFact("5 cycles"));
    EXPECT_FALSE(says(page, QStringLiteral("Gentle days")));
}

TEST_F(GentleDetailTest, WhatHurtIsTakenInAgainHere)
{
    hurt("sphinx");
    begin();
    open("sphinx");
    EXPECT_TRUE(says(page, QStringLiteral("so your gentle days leave it out.")));
    expectUsable(page);
    clock.advance(1min);
    press(page, "Take it in again");
    EXPECT_TRUE(leftOutNow(catalogue, history, *valueOf(history.log().gentlePlan().current())).size() == 2U)
        << "the two of strength";
    EXPECT_TRUE(says(page, QStringLiteral("Gentle days: this is how you do it now")));
    open("locust");
    EXPECT_TRUE(says(page, QStringLiteral("This is hard work. It waits until day 8 of your gentle plan.")));
    EXPECT_EQ(button(page, QStringLiteral("Take it in again")), nullptr);
}

TEST_F(GentleElsewhereTest, TheListShowsTheMinutesOfGentleDays)
{
    PosterStore pictures{places::videos()};
    ExercisesPage page(theme, catalogue, pictures, history, settings, navigator);
    show(page);
    EXPECT_FALSE(says(page, QStringLiteral("Gentle days")));
    begin();
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("Gentle days: easier versions, fewer times.")));
    ExerciseListModel model(catalogue, pictures);
    const auto lengthOf = [&model](int row) {
        return model.index(row).data(ExerciseListModel::LengthTextRole).toString();
    };
    const auto usual = lengthOf(0);
    const auto choices = presentChoices(catalogue, history, settings.values());
    model.setPlan(timelineOptions(settings.values()), choices);
    EXPECT_NE(lengthOf(0), usual);
    for (int row = 0; row < model.rowCount(); ++row) {
        const Exercise& exercise = catalogue.exercises()[static_cast<std::size_t>(row)];
        const TimelineItem item = singleItem(exercise, exercise.normal().id, choices);
        EXPECT_EQ(item.versionId, exercise.firstEasier()->id);
        EXPECT_EQ(
            lengthOf(row),
            exactDuration(
                buildTimeline(catalogue, std::span(&item, 1), timelineOptions(settings.values())).total()));
    }
}

TEST_F(GentleElsewhereTest, RoutinesSayThatTheyAreGentle)
{
    hurt("sphinx");
    begin();
    RoutinesPage page(theme, catalogue, posters, history, settings, navigator);
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Gentle days: easier versions, fewer times")));
    expectUsable(page);
    auto* list = page.findChild<QListView*>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == QStringLiteral("Stronger back")) {
            list->setCurrentIndex(list->model()->index(row, 0));
        }
    }
    EXPECT_TRUE(says(page, QStringLiteral("Your gentle days leave all of this out for now.")))
        << "two are strength, the third hurt";
    end();
    page.enter();
    EXPECT_FALSE(says(page, QStringLiteral("entle days")));
}

TEST_F(GentleElsewhereTest, TheListGoesByWhatWasChosen)
{
    ExerciseListModel model(catalogue, posters);
    const QString usual = model.index(0).data(ExerciseListModel::LengthTextRole).toString();
    const QString id = catalogue.exercises().front().id;
    expectOk(history.log().prefs().setVersion(id, catalogue.exercises().front().firstEasier()->id));
    model.setPlan(timelineOptions(settings.values()), presentChoices(catalogue, history, settings.values()));
    EXPECT_NE(model.index(0).data(ExerciseListModel::LengthTextRole).toString(), usual);
}

TEST_F(GentleElsewhereTest, ProgressNamesTheEasierVersion)
{
    begin();
    ExerciseProgressPage page(theme, catalogue, history, settings, navigator);
    page.setExercise(*catalogue.exercise(QStringLiteral("cat-cow")));
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("10 s")));
    EXPECT_FALSE(says(page, QStringLiteral("Normal")));
}

TEST_F(GentleElsewhereTest, RemindersOfferTheEasyMovesWhenItSuits)
{
    planTwo();
    play(QStringLiteral("morning-loosener"));
    begin();
    clock.advance(24h * 1);
    reminders.begin();
    pass(90min);
    ASSERT_EQ(notifier->notes.size(), 1U);
    EXPECT_EQ(notifier->notes.front().title, QStringLiteral("Two easy moves?"));
    EXPECT_EQ(notifier->notes.front().text, QStringLiteral("3 minutes, when it suits you."));
    QSignalSpy started(&desk, &ReminderDesk::startAsked);
    Q_EMIT notifier->startPressed();
    ASSERT_EQ(started.count(), 1);
    EXPECT_EQ(started.front().front().toString(), gentleRoutineId);

    const TrayContent tray = trayContent(reminders, offers, settings.values());
    ASSERT_EQ(tray.starts.size(), 1U);
    EXPECT_EQ(tray.starts.front().routine, gentleRoutineId);
    EXPECT_TRUE(tray.status.contains(QStringLiteral("Two easy moves, 3 min"))) << tray.status.toStdString();

    notifier->fails = Notifier::Failure::None;
    desk.showOneNow();
    ReminderWindow* window = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        window = window == nullptr ? qobject_cast<ReminderWindow*>(top) : window;
    }
    ASSERT_NE(window, nullptr);
    EXPECT_TRUE(says(*window, QStringLiteral("Two easy moves?")));
    EXPECT_TRUE(says(*window, QStringLiteral("3 minutes, when it suits you.")));
    expectUsable(*window);

    end();
    EXPECT_EQ(offers.of(QStringLiteral("desk-break")).routineId, QStringLiteral("desk-break"));
}

class WayBackTest : public GentleElsewhereTest
{
protected:
    TodayPage page{theme, catalogue, posters, history, settings, navigator};
};

TEST_F(WayBackTest, LeadsToTheRoutineOfBeforeUntilItWasDone)
{
    play(QStringLiteral("morning-loosener"));
    begin();
    clock.advance(24h * 3);
    play(gentleRoutineId, 2, 2);
    clock.advance(24h * 2);
    end();
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Morning loosener")));
    EXPECT_TRUE(says(page, QStringLiteral("You did this before the gentle days.")));
    EXPECT_EQ(page.firstFocus()->accessibleName().left(22), QStringLiteral("Start Morning loosener"));
    press(page, "Why this today");
    EXPECT_TRUE(says(page, QStringLiteral("So we go on with what you did before them.")));
    expectUsable(page);
    play(QStringLiteral("morning-loosener"));
    page.enter();
    EXPECT_FALSE(says(page, QStringLiteral("You did this before the gentle days.")));
    EXPECT_TRUE(says(page, QStringLiteral("Desk break"))) << "the next in turn";
}

TEST_F(WayBackTest, TakenBackAtOnceNothingHasChanged)
{
    play(QStringLiteral("morning-loosener"));
    begin();
    end();
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Desk break")));
    EXPECT_FALSE(says(page, QStringLiteral("You did this before the gentle days.")));
}

TEST_F(WayBackTest, WhoHasEndedAPlanIsNotAskedAtOnceToBeginOne)
{
    const auto isOffered = [this] {
        return offersGentleDays(history, settings.values(), valueOf(history.log().reader().sessions({}, 20)));
    };
    play(QStringLiteral("morning-loosener"), 3, 6);
    clock.advance(24h * 1);
    play(QStringLiteral("morning-loosener"), 3, 6);
    EXPECT_TRUE(isOffered());
    begin();
    clock.advance(24h * 1);
    end();
    EXPECT_FALSE(isOffered());
    clock.advance(24h * 1);
    play(QStringLiteral("morning-loosener"), 3, 6);
    clock.advance(24h * 1);
    play(QStringLiteral("morning-loosener"), 3, 6);
    EXPECT_TRUE(isOffered()) << "two red ones after it are another matter";
}

TEST_F(WayBackTest, WhileItLastsNothingElseIsAskedOrProposed)
{
    // Left out for so long that it would be asked about again.
    expectOk(history.log().prefs().setLeftOut(QStringLiteral("locust"), history.today().addDays(-30)));
    play(QStringLiteral("morning-loosener"), 2, 2);
    clock.advance(24h * 1);
    settings.change([](Settings& s) { s.askNextDay = false; });
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("Take it in again?")));
    begin();
    page.enter();
    EXPECT_FALSE(says(page, QStringLiteral("Take it in again?")));
    EXPECT_EQ(button(page, QStringLiteral("Why this today")), nullptr);
    end();
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("Take it in again?")));
}

} // namespace
} // namespace backstretch
