// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/checkinpage.h"
#include "app/pages/session/finishedpage.h"
#include "app/pages/session/guideview.h"
#include "app/pages/session/hurtview.h"
#include "app/pages/session/leaveview.h"
#include "app/pages/session/optionbutton.h"
#include "app/pages/session/playerkeys.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/painscale.h"
#include "app/widgets/ringtimer.h"
#include "app/widgets/sheet.h"
#include "app/widgets/videoview.h"
#include "tests/support/sessionpagestest.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

const QString kFirstSteps = QStringLiteral("first-steps");
const QString kLoosener = QStringLiteral("morning-loosener");

} // namespace

TEST_F(SessionPagesTest, ARoutineFromTheCheckInToTheLastPage)
{
    world.pages->checkIn(kFirstSteps);
    key(Qt::Key_3);
    EXPECT_EQ(page<CheckInPage>().findChild<PainScale*>()->value(), 3);
    key(Qt::Key_Return); // Begin has the focus
    ASSERT_TRUE(world.pages->isSessionRunning());
    EXPECT_TRUE(world.inhibitor.awake);

    world.pass(session().timeline().total() + 1s);
    EXPECT_FALSE(world.pages->isSessionRunning());
    EXPECT_FALSE(world.inhibitor.awake);
    ASSERT_TRUE(page<FinishedPage>().isVisible());
    const auto rows = world.rows();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].status, SessionStatus::Completed);
    EXPECT_EQ(rows[0].painBefore, 3);
    EXPECT_EQ(rows[0].painAfter, std::nullopt);
    EXPECT_EQ(rows[0].exercisesDone, 2);
    EXPECT_EQ(rows[0].name, QStringLiteral("First steps"));
    const auto detail = world.history.read(world.history.log().reader().detail(rows[0].id));
    EXPECT_TRUE(std::ranges::all_of(detail->exercises, &ExerciseRow::complete));
    EXPECT_EQ(detail->exercises.at(0).plannedHolds, 3);

    key(Qt::Key_2);
    EXPECT_EQ(world.rows()[0].painAfter, 2);
    auto* note = page<FinishedPage>().findChild<QPlainTextEdit*>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Left side felt <b>tight</b>"));
    QSignalSpy closed(world.pages.get(), &SessionArea::closed);
    button(QStringLiteral("Finish"))->click();
    EXPECT_EQ(world.rows()[0].note, QStringLiteral("Left side felt <b>tight</b>"));
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(SessionPagesTest, TheQuestionNeedsNoScrollingInASmallWindow)
{
    world.theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Reduced});
    world.pages->resize(900, 640);
    world.pages->checkIn(kFirstSteps);
    key(Qt::Key_3);
    for (int pass = 0; pass < 4; ++pass) { // laid out from the inside to the outside
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QApplication::processEvents();
    }
    EXPECT_EQ(page<CheckInPage>().findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0);
}

TEST_F(SessionPagesTest, NothingOfTheQuestionMovesOnceItIsSeen)
{
    const auto settle = [] {
        for (int pass = 0; pass < 4; ++pass) { // laid out from the inside to the outside
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QApplication::processEvents();
        }
    };
    for (const QSize size : {QSize(1280, 800), QSize(900, 640), QSize(640, 600), QSize(1280, 800)}) {
        world.pages->resize(size);
        world.pages->checkIn(kFirstSteps);
        settle();
        const auto* scale = page<CheckInPage>().findChild<PainScale*>();
        const QPoint scaleAt = scale->mapTo(world.pages.get(), QPoint());
        const QWidget* begin = button(QStringLiteral("Begin the session"));
        const QPoint beginAt = begin->mapTo(world.pages.get(), QPoint());
        Q_EMIT world.cues.audibleChanged(true); // the sound was found
        settle();
        EXPECT_EQ(scale->mapTo(world.pages.get(), QPoint()), scaleAt) << size.width();
        EXPECT_EQ(begin->mapTo(world.pages.get(), QPoint()), beginAt) << size.width();
    }
}

TEST_F(SessionPagesTest, WhatHurtIsNotPlayedAfterAll)
{
    for (const RoutineItem& item : world.catalogue.routine(kFirstSteps)->items) {
        expectOk(world.history.log().prefs().setLeftOut(item.exerciseId, world.history.today()));
    }
    QSignalSpy closed(world.pages.get(), &SessionArea::closed);
    QSignalSpy refused(world.pages.get(), &SessionArea::refused);
    world.pages->checkIn(kFirstSteps);
    world.pages->play(kFirstSteps);
    EXPECT_FALSE(world.pages->isSessionRunning());
    EXPECT_EQ(closed.count(), 2);
    ASSERT_EQ(refused.count(), 2);
    EXPECT_TRUE(refused.at(0).at(0).toString().contains(QStringLiteral("First steps is left out")));
}

TEST_F(SessionPagesTest, ASkippedCheckInIsNoZero)
{
    world.pages->checkIn(kFirstSteps);
    key(Qt::Key_S);
    ASSERT_TRUE(world.pages->isSessionRunning());
    world.pass(session().timeline().total() + 1s);
    EXPECT_EQ(world.rows().at(0).painBefore, std::nullopt);
}

TEST_F(SessionPagesTest, SevenAndMoreOffersRestFirstAndBlocksNothing)
{
    world.pages->checkIn(kLoosener);
    key(Qt::Key_7);
    ASSERT_NE(button(QStringLiteral("Rest today")), nullptr);
    QAbstractButton* gently = button(QStringLiteral("Begin gently, with the easier versions"));
    ASSERT_NE(gently, nullptr);
    gently->click();
    ASSERT_TRUE(world.pages->isSessionRunning());
    for (int block = 0; block < static_cast<int>(session().timeline().blocks.size()); ++block) {
        EXPECT_EQ(session().version(block).level, VersionLevel::Easier) << block;
    }
}

TEST_F(SessionPagesTest, OneKeyPausesAndCarriesOn)
{
    world.pages->play(kFirstSteps);
    world.pass(20s);
    key(Qt::Key_Space);
    EXPECT_EQ(session().state(), EngineState::Paused);
    EXPECT_FALSE(world.inhibitor.awake);
    const Millis left = session().snapshot().remaining;
    world.pass(10min);
    EXPECT_EQ(session().snapshot().remaining, left);
    key(Qt::Key_Space);
    EXPECT_EQ(session().state(), EngineState::CountIn);
    EXPECT_TRUE(world.inhibitor.awake);
}

// Wherever the focus is, Space is pause, and Return presses what is marked.
TEST_F(SessionPagesTest, SpaceIsAlwaysPause)
{
    world.pages->play(kFirstSteps);
    world.pass(3s);
    button(QStringLiteral("Next step"))->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(session().state(), EngineState::Paused);
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::GetReady);
    key(Qt::Key_Space);
    world.pass(4s);
    button(QStringLiteral("Next step"))->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::MoveIn);
}

TEST_F(SessionPagesTest, ThisHurtsStopsAtOnceAndRestComesBack)
{
    world.pages->play(kFirstSteps);
    world.pass(30s);
    world.cues.played.clear();
    key(Qt::Key_H);
    EXPECT_EQ(session().state(), EngineState::Hurting);
    EXPECT_FALSE(world.inhibitor.awake);
    ASSERT_TRUE(page<HurtView>().isVisible());
    ASSERT_EQ(world.cues.played.size(), 1U);
    EXPECT_EQ(world.cues.played[0].first, Tone::Pause);

    key(Qt::Key_Space); // too soon to be an answer
    EXPECT_EQ(session().state(), EngineState::Hurting);

    key(Qt::Key_3);
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::Rest);
    EXPECT_TRUE(page<GuideView>().isVisible());
    EXPECT_TRUE(page<GuideView>().numberScale().isVisible());
    key(Qt::Key_4); // how much it hurt
    EXPECT_FALSE(page<GuideView>().numberScale().isVisible());
    world.pass(61s);
    EXPECT_TRUE(page<HurtView>().isVisible());
    key(Qt::Key_Escape); // it feels all right
    world.pass(4s);
    EXPECT_EQ(session().state(), EngineState::Running);
    world.pass(session().timeline().total());

    const auto rows = world.rows();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].timesHurt, 1);
    const auto detail = world.history.read(world.history.log().reader().detail(rows[0].id));
    EXPECT_EQ(detail->hurts.at(0).pain, 4);
}

// Space presses the marked way, once it cannot be a key that was meant for something else.
TEST_F(SessionPagesTest, SpaceAnswersAfterAMoment)
{
    world.pages->play(kFirstSteps);
    world.pass(30s);
    key(Qt::Key_H);
    world.clock.pass(1400ms);
    key(Qt::Key_Space);
    EXPECT_EQ(session().state(), EngineState::Hurting);
    world.clock.pass(200ms);
    key(Qt::Key_Space);
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::Rest);
    EXPECT_EQ(session().state(), EngineState::Running);
}

TEST_F(SessionPagesTest, AHighNumberBringsThePageBackWithEndFirst)
{
    world.pages->play(kFirstSteps);
    world.pass(30s);
    key(Qt::Key_H);
    key(Qt::Key_2); // cat-cow has an easier version, but this is it already
    EXPECT_EQ(session().state(), EngineState::Hurting);
    key(Qt::Key_1);
    key(Qt::Key_8);
    ASSERT_TRUE(page<HurtView>().isVisible());
    const auto options = page<HurtView>().findChildren<OptionButton*>();
    const auto marked =
        std::ranges::find_if(options, [](OptionButton* option) { return option->isMarked(); });
    ASSERT_NE(marked, options.end());
    EXPECT_EQ((*marked)->accessibleName(), QStringLiteral("End the session"));
    key(Qt::Key_4);
    EXPECT_FALSE(world.pages->isSessionRunning());
    EXPECT_EQ(world.rows().at(0).endReason, EndReason::Hurt);
}

TEST_F(SessionPagesTest, OfTwoPressesAtOnceTheFirstCounts)
{
    // A screen reader, or two fingers, may press what the first press has just made void.
    world.pages->play(kFirstSteps);
    world.pass(25s);
    key(Qt::Key_H);
    Q_EMIT page<HurtView>().chosen(HurtView::Way::Mistake);
    Q_EMIT page<HurtView>().chosen(HurtView::Way::End);
    EXPECT_TRUE(world.pages->isSessionRunning());
    key(Qt::Key_H);
    Q_EMIT page<HurtView>().chosen(HurtView::Way::End);
    EXPECT_FALSE(world.pages->isSessionRunning());
    Q_EMIT page<HurtView>().chosen(HurtView::Way::Rest);
    Q_EMIT page<LeaveView>().chosen(LeaveView::Way::CarryOn);
    EXPECT_FALSE(world.pages->isSessionRunning());
}

// The last second is over before the timer has said so: the key finds no session any more.
TEST_F(SessionPagesTest, AKeyOfTheLastMomentFindsTheLastPage)
{
    for (const Qt::Key which :
         {Qt::Key_Escape, Qt::Key_F1, Qt::Key_E, Qt::Key_Space, Qt::Key_C, Qt::Key_Right, Qt::Key_Plus}) {
        world.pages->play(kFirstSteps);
        world.pass(session().timeline().total() - 100ms);
        world.clock.pass(150ms);
        key(which);
        EXPECT_FALSE(world.pages->isSessionRunning()) << which;
        EXPECT_TRUE(page<FinishedPage>().isVisible()) << which;
        for (const Sheet* sheet : world.pages->findChildren<Sheet*>()) {
            EXPECT_FALSE(sheet->isOpen()) << which;
        }
    }
    for (const SessionRow& row : world.rows()) {
        EXPECT_EQ(row.status, SessionStatus::Completed);
    }
}

// The question after the minute of rest is not covered by the one about leaving.
TEST_F(SessionPagesTest, LeavingWaitsForTheQuestionAfterARest)
{
    world.pages->play(kFirstSteps);
    world.pass(30s);
    key(Qt::Key_H);
    key(Qt::Key_3);
    world.pass(59900ms);
    ASSERT_EQ(session().state(), EngineState::Running);
    world.clock.pass(150ms);
    key(Qt::Key_Escape);
    EXPECT_EQ(session().state(), EngineState::Hurting);
    EXPECT_TRUE(page<HurtView>().isVisible());
}

TEST_F(SessionPagesTest, PressedByMistakeLeavesNoTrace)
{
    world.pages->play(kFirstSteps);
    world.pass(25s);
    key(Qt::Key_H);
    key(Qt::Key_Escape);
    EXPECT_EQ(session().state(), EngineState::CountIn);
    world.pass(session().timeline().total());
    EXPECT_EQ(world.rows().at(0).timesHurt, 0);
}

TEST_F(SessionPagesTest, LeavingKeepsWhatWasDoneAndItCanBeCarriedOn)
{
    world.pages->play(kFirstSteps);
    world.pass(60s);
    key(Qt::Key_Escape);
    ASSERT_TRUE(page<LeaveView>().isVisible());
    EXPECT_EQ(session().state(), EngineState::Paused);
    key(Qt::Key_L);
    EXPECT_FALSE(world.pages->isSessionRunning());

    const auto unfinished = world.history.read(world.history.log().unfinished());
    ASSERT_TRUE(unfinished.has_value());
    const auto done = unfinished->detail.exercises.at(0).count(HoldResult::Done);
    ASSERT_GT(done, 0);

    world.pages->carryOn(unfinished->detail.session.id);
    ASSERT_TRUE(world.pages->isSessionRunning());
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::GetReady);
    const Millis whole = session().timeline().total();
    world.pass(whole + 20s);
    const auto rows = world.rows();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].status, SessionStatus::Completed);
    EXPECT_GE(rows[0].active, whole) << "the time before counts too";
}

TEST_F(SessionPagesTest, AnEndThatCannotBeWrittenIsWrittenLater)
{
    world.pages->play(kFirstSteps);
    world.pass(60s);
    {
        const auto other = valueOf(Connection::open(world.history.file()));
        const auto writing = valueOf(Transaction::begin(other)); // another program holds the file
        key(Qt::Key_H);
        key(Qt::Key_4); // ends the session
        ASSERT_TRUE(page<FinishedPage>().isVisible());
        EXPECT_TRUE(world.history.fault().has_value());
        ASSERT_NE(button(QStringLiteral("Try again")), nullptr);
        EXPECT_FALSE(says(QStringLiteral("All done"))) << "it was ended because it hurt";
        EXPECT_EQ(world.rows().at(0).status, SessionStatus::InProgress);
        page<FinishedPage>().findChild<PainScale*>()->setValue(4);
    }
    button(QStringLiteral("Try again"))->click();
    EXPECT_FALSE(world.history.fault().has_value());
    EXPECT_EQ(button(QStringLiteral("Try again")), nullptr);
    const auto rows = world.rows();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].status, SessionStatus::Partial);
    EXPECT_EQ(rows[0].endReason, EndReason::Hurt);
    EXPECT_EQ(rows[0].timesHurt, 1);
    EXPECT_EQ(rows[0].painAfter, 4) << "what was entered meanwhile";
}

TEST_F(SessionPagesTest, ANoteThatCannotBeWrittenIsNotLostUnasked)
{
    world.pages->play(kFirstSteps);
    world.pass(session().timeline().total() + 1s);
    QSignalSpy closed(world.pages.get(), &SessionArea::closed);
    auto* note = page<FinishedPage>().findChild<QPlainTextEdit*>();
    {
        const auto other = valueOf(Connection::open(world.history.file()));
        const auto writing = valueOf(Transaction::begin(other)); // another program holds the file
        note->setPlainText(QStringLiteral("Stiff on the left"));
        button(QStringLiteral("Finish"))->click();
        EXPECT_EQ(closed.count(), 0);
        EXPECT_TRUE(page<FinishedPage>().isVisible());
        EXPECT_TRUE(says(QStringLiteral("What you entered is still here.")));
        EXPECT_TRUE(says(QStringLiteral("Another program is using your history file."))) << "why";
        EXPECT_TRUE(says(QStringLiteral("backstretch.sqlite"))) << "and where";
    }
    button(QStringLiteral("Try again"))->click();
    EXPECT_EQ(world.rows().at(0).note, QStringLiteral("Stiff on the left"));
    EXPECT_EQ(button(QStringLiteral("Try again")), nullptr);
    {
        const auto other = valueOf(Connection::open(world.history.file()));
        const auto writing = valueOf(Transaction::begin(other));
        note->setPlainText(QStringLiteral("No matter"));
        button(QStringLiteral("Finish"))->click();
        EXPECT_EQ(closed.count(), 0);
        button(QStringLiteral("Finish"))->click();
        EXPECT_EQ(closed.count(), 1) << "nobody is kept here";
    }
    EXPECT_EQ(world.rows().at(0).note, QStringLiteral("Stiff on the left"));
}

TEST_F(SessionPagesTest, AfterMidnightNothingIsPromisedForLater)
{
    world.wallClock.set("2026-11-19T22:59:00Z", 3600); // a minute before midnight
    world.pages->play(kFirstSteps);
    world.pass(50s);
    key(Qt::Key_Escape);
    EXPECT_TRUE(says(QStringLiteral("You can carry on later today.")));
    key(Qt::Key_Space);
    world.pass(30s);
    key(Qt::Key_Escape);
    EXPECT_FALSE(says(QStringLiteral("later today")));
    EXPECT_TRUE(says(QStringLiteral("it is kept as it is")));
    key(Qt::Key_L);
    EXPECT_FALSE(world.history.read(world.history.log().unfinished()).has_value());
}

TEST_F(SessionPagesTest, TooShortLeavesNoTrace)
{
    world.pages->play(kFirstSteps);
    world.pass(18s);
    key(Qt::Key_Escape);
    key(Qt::Key_L);
    EXPECT_TRUE(world.rows().empty());
}

TEST_F(SessionPagesTest, TheWindowsEndLeavesTheSessionAsUnfinished)
{
    world.pages->play(kFirstSteps);
    world.pass(60s);
    world.pages.reset();
    EXPECT_FALSE(world.inhibitor.awake);
    EXPECT_TRUE(world.history.read(world.history.log().unfinished()).has_value());
}

TEST_F(SessionPagesTest, EasierSwitchesInPlaceAndBack)
{
    world.pages->tryExercise(QStringLiteral("locust"), QStringLiteral("normal"));
    world.pass(20s);
    key(Qt::Key_E);
    EXPECT_EQ(session().version(0).level, VersionLevel::Easier);
    world.pass(6s);
    EXPECT_EQ(session().state(), EngineState::Running);
    key(Qt::Key_E);
    EXPECT_EQ(session().version(0).level, VersionLevel::Normal);
}

TEST_F(SessionPagesTest, SoundAndVolumeAreKeys)
{
    world.pages->play(kFirstSteps);
    key(Qt::Key_M);
    EXPECT_TRUE(world.cues.muted);
    EXPECT_FALSE(world.settings.values().soundOn);
    key(Qt::Key_M);
    EXPECT_FALSE(world.cues.muted);
    const int before = world.settings.values().volume;
    key(Qt::Key_Down);
    EXPECT_EQ(world.settings.values().volume, before - 10);
    EXPECT_NEAR(world.cues.volume, (before - 10) / 100.0, 0.001);
}

TEST_F(SessionPagesTest, PlusAndMinusChangeThisHoldOnly)
{
    world.pages->tryExercise(QStringLiteral("sphinx"), QStringLiteral("normal"));
    world.pass(15s + 4s + 1s);
    ASSERT_EQ(session().snapshot().phase.kind, PhaseKind::Hold);
    const Millis before = session().snapshot().remaining;
    key(Qt::Key_Plus);
    EXPECT_EQ(session().snapshot().remaining, before + 5s);
    key(Qt::Key_Minus);
    key(Qt::Key_Minus);
    EXPECT_EQ(session().snapshot().remaining, before - 5s);
}

TEST_F(SessionPagesTest, AClickOnThePictureSideAlsoPauses)
{
    world.pages->play(kFirstSteps);
    world.pass(3s);
    // Not to a widget but to the place: what lies there decides who gets it.
    QTest::mouseClick(world.pages->windowHandle(), Qt::LeftButton, {}, QPoint(300, 300));
    EXPECT_EQ(session().state(), EngineState::Paused);
}

// Who cannot see the ring is told what it measures and where it stands.
TEST_F(SessionPagesTest, TheRingHasANameAndAValue)
{
    world.pages->play(kFirstSteps);
    world.pass(6s);
    key(Qt::Key_Space);
    for (RingTimer* ring : page<GuideView>().findChildren<RingTimer*>()) {
        if (!ring->isVisible()) {
            continue;
        }
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(ring);
        ASSERT_NE(told, nullptr);
        EXPECT_EQ(told->text(QAccessible::Name), QStringLiteral("Paused, 9 second(s)"));
        ASSERT_NE(told->valueInterface(), nullptr);
        EXPECT_EQ(told->valueInterface()->currentValue().toInt(), 40);
        return;
    }
    FAIL() << "no ring";
}

// The window has shortcuts of its own on some of these keys; the player must get them all the same.
TEST_F(SessionPagesTest, TheWindowsShortcutsLeaveThePlayerItsKeys)
{
    world.pages->play(kFirstSteps);
    for (const Qt::Key which : {Qt::Key_F1, Qt::Key_F11, Qt::Key_Space, Qt::Key_H}) {
        QKeyEvent asked(QEvent::ShortcutOverride, which, Qt::NoModifier);
        asked.ignore();
        QApplication::sendEvent(button(QStringLiteral("This hurts, stop now")), &asked);
        EXPECT_TRUE(asked.isAccepted()) << which;
    }
    QKeyEvent other(QEvent::ShortcutOverride, Qt::Key_Q, Qt::ControlModifier);
    other.ignore();
    QApplication::sendEvent(button(QStringLiteral("This hurts, stop now")), &other);
    EXPECT_FALSE(other.isAccepted());
}

TEST_F(SessionPagesTest, TheListOfKeysPausesAndThisHurtsWorksOverIt)
{
    world.pages->play(kFirstSteps);
    world.pass(3s);
    key(Qt::Key_F1);
    EXPECT_EQ(session().state(), EngineState::Paused);
    auto* sheet = world.pages->findChild<Sheet*>();
    ASSERT_NE(sheet, nullptr);
    EXPECT_TRUE(sheet->isOpen());
    QStringList words;
    for (const QLabel* label : sheet->findChildren<QLabel*>()) {
        words << label->text();
    }
    for (const KeyEntry& entry : playerKeys({})) {
        EXPECT_TRUE(words.contains(entry.keys) && words.contains(entry.what)) << entry.what.toStdString();
    }

    key(Qt::Key_E); // the list is in front: nothing happens behind it
    EXPECT_EQ(session().version(0).level, VersionLevel::Easier);
    key(Qt::Key_Escape);
    EXPECT_FALSE(sheet->isOpen());
    EXPECT_EQ(session().state(), EngineState::Paused) << "it goes on when the person is ready";
    EXPECT_FALSE(page<LeaveView>().isVisible());

    key(Qt::Key_F1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    sheet = world.pages->findChild<Sheet*>();
    ASSERT_TRUE(sheet && sheet->isOpen());
    key(Qt::Key_H);
    EXPECT_FALSE(sheet->isOpen());
    EXPECT_EQ(session().state(), EngineState::Hurting);
    EXPECT_TRUE(page<HurtView>().isVisible());
}

// The player's words follow the window, not the user's text size: what is said for a while leaves most
// of the picture to be seen, and no word on a button is broken.
TEST_F(SessionPagesTest, LargeTextLeavesThePictureAndTheButtonsWhole)
{
    world.theme.apply({.textSize = TextSize::Largest});
    world.pages->play(kLoosener);
    world.cues.loseDevice();
    auto* message = page<GuideView>().findChild<Notice*>();
    auto* picture = page<GuideView>().findChild<VideoView*>();
    for (const QSize size : {QSize(1280, 800), QSize(900, 640), QSize(720, 540), QSize(1920, 1080)}) {
        for (const bool full : {false, true}) {
            world.pages->resize(size);
            page<GuideView>().setFullScreen(full);
            if (!full) {
                ASSERT_TRUE(message->isVisible() && picture->isVisible());
                EXPECT_LE(message->height(), picture->height() * 0.6) << size.width();
            }
            for (const BsButton* each : page<GuideView>().findChildren<BsButton*>()) {
                if (each->isVisible() && !each->label().isEmpty()) {
                    EXPECT_LE(each->minimumSizeHint().width(), each->width() + 1)
                        << each->accessibleName().toStdString() << ' ' << size.width() << ' ' << full;
                }
            }
        }
    }
}

// "This hurts" is inside the window whatever its size, direction and mode.
TEST_F(SessionPagesTest, ThisHurtsIsAlwaysInView)
{
    world.pages->play(kLoosener);
    for (const QSize size : {QSize(1280, 800), QSize(900, 640), QSize(720, 540), QSize(1920, 1080)}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const bool full : {false, true}) {
                world.pages->setLayoutDirection(direction);
                world.pages->resize(size);
                page<GuideView>().setFullScreen(full);
                QAbstractButton* hurts = button(QStringLiteral("This hurts, stop now"));
                ASSERT_NE(hurts, nullptr);
                const QRect box(hurts->mapTo(world.pages.get(), QPoint(0, 0)), hurts->size());
                EXPECT_TRUE(world.pages->rect().contains(box)) << size.width() << ' ' << full;
                EXPECT_GE(box.width(), 44);
                EXPECT_GE(box.height(), 44);
            }
        }
    }
}
