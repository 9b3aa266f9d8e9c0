// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steering a session without hands on the program: one button, media keys, and what takes people away.
#include "app/pages/session/guideview.h"
#include "app/pages/session/hurtview.h"
#include "app/pages/session/leaveview.h"
#include "app/pages/session/playerkeys.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/painscale.h"
#include "app/widgets/ringtimer.h"
#include "tests/support/places.h"
#include "tests/support/sessionworld.h"

#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

const QString kFirstSteps = QStringLiteral("first-steps");
const QString kLoosener = QStringLiteral("morning-loosener");
const QString kOpenBook = QStringLiteral("side-lying-thoracic-rotation");

class PlayerControlTest : public testing::Test
{
protected:
    PlayerControlTest() { world.pages->show(); }

    template <typename Page>
    [[nodiscard]] Page& page()
    {
        return *world.pages->findChild<Page*>();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = world.pages->focusWidget();
        QTest::keyClick(target ? target : world.pages.get(), which, modifiers);
    }
    /// To the place, not to a widget: what lies there decides.
    void click(QPoint place) { QTest::mouseClick(world.pages->windowHandle(), Qt::LeftButton, {}, place); }
    [[nodiscard]] BsButton* button(const QString& name)
    {
        for (BsButton* candidate : page<GuideView>().findChildren<BsButton*>()) {
            if (candidate->isVisible() && candidate->accessibleName() == name) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] GuidedSession& session() { return *world.pages->session(); }
    [[nodiscard]] EngineState state() { return session().state(); }

    SessionWorld world{places::catalogue()};
};

// --- one button

TEST_F(PlayerControlTest, WithOneButtonEveryKeyPausesAndCarriesOn)
{
    world.settings.change([](Settings& s) {
        s.oneButton = true;
        s.getReady = std::chrono::seconds(60);
    });
    world.pages->play(kFirstSteps);
    world.pass(5s);
    for (const Qt::Key which :
         {Qt::Key_A, Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Tab, Qt::Key_5, Qt::Key_F1,
          Qt::Key_E, Qt::Key_M, Qt::Key_MediaNext, Qt::Key_VolumeUp}) {
        key(which);
        EXPECT_EQ(state(), EngineState::Paused) << which;
        key(which);
        EXPECT_EQ(state(), EngineState::CountIn) << which;
        world.pass(4s);
        EXPECT_EQ(state(), EngineState::Running) << which;
    }
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::GetReady) << "nothing else happened";
    key(Qt::Key_Shift);
    key(Qt::Key_Tab, Qt::AltModifier);
    EXPECT_EQ(state(), EngineState::Running) << "these belong to the system";
}

TEST_F(PlayerControlTest, WithOneButtonHAndEscapeKeepTheirMeaning)
{
    world.settings.change([](Settings& s) { s.oneButton = true; });
    world.pages->play(kFirstSteps);
    world.pass(5s);
    key(Qt::Key_Escape);
    EXPECT_TRUE(page<LeaveView>().isVisible());
    key(Qt::Key_Escape);
    world.pass(4s);
    key(Qt::Key_H);
    EXPECT_EQ(state(), EngineState::Hurting);
}

TEST_F(PlayerControlTest, WithOneButtonAClickAnywherePauses)
{
    world.settings.change([](Settings& s) { s.oneButton = true; });
    world.pages->play(kFirstSteps);
    for (const bool full : {false, true}) {
        page<GuideView>().setFullScreen(full);
        EXPECT_EQ(button(QStringLiteral("Next step")), nullptr) << "a button that does not do what it says";
        EXPECT_EQ(button(QStringLiteral("Back one step")), nullptr);
        for (const QPoint place : {QPoint(60, 690), QPoint(640, 400), QPoint(1240, 650), QPoint(420, 36)}) {
            world.pass(4s);
            ASSERT_EQ(state(), EngineState::Running);
            click(place);
            EXPECT_EQ(state(), EngineState::Paused) << place.x() << ' ' << place.y();
            click(place);
            EXPECT_EQ(state(), EngineState::CountIn) << place.x() << ' ' << place.y();
        }
        BsButton* hurts = button(QStringLiteral("This hurts, stop now"));
        ASSERT_NE(hurts, nullptr);
        world.pass(4s);
        click(hurts->mapTo(world.pages.get(), hurts->rect().center()));
        EXPECT_EQ(state(), EngineState::Hurting);
        key(Qt::Key_Escape);
    }
}

TEST(PlayerKeyMapTest, IsThatOfTheScreens)
{
    using enum PlayerAction;
    const auto means = [](Qt::Key which, Qt::KeyboardModifiers modifiers = {}) {
        return playerActionFor(which, modifiers, {});
    };
    const auto also = [&](std::initializer_list<Qt::Key> keys, PlayerAction action) {
        for (const Qt::Key which : keys) {
            EXPECT_EQ(means(which), action) << which;
        }
    };
    // B, the full stop, PgUp and PgDn are what presentation remotes send.
    also({Qt::Key_Space, Qt::Key_B, Qt::Key_Period, Qt::Key_MediaPlay, Qt::Key_MediaTogglePlayPause},
         TogglePause);
    also({Qt::Key_Right, Qt::Key_PageDown, Qt::Key_MediaNext}, Next);
    also({Qt::Key_Left, Qt::Key_PageUp, Qt::Key_MediaPrevious}, Back);
    also({Qt::Key_H, Qt::Key_MediaStop}, Hurt);
    also({Qt::Key_E}, OtherVersion);
    also({Qt::Key_M}, Sound);
    also({Qt::Key_R}, SayAgain);
    also({Qt::Key_T}, SayTimeLeft);
    also({Qt::Key_Up}, Louder);
    also({Qt::Key_Down}, Quieter);
    also({Qt::Key_Plus}, Longer);
    also({Qt::Key_Minus}, Shorter);
    also({Qt::Key_F, Qt::Key_F11}, FullScreen);
    also({Qt::Key_P}, TurnPicture);
    also({Qt::Key_Escape}, Leave);
    also({Qt::Key_F1}, Help);
    EXPECT_EQ(means(Qt::Key_Right, Qt::ControlModifier), NextExercise);
    EXPECT_EQ(means(Qt::Key_Left, Qt::ControlModifier), BackExercise);
    EXPECT_EQ(means(Qt::Key_Q), std::nullopt);
    EXPECT_EQ(playerActionFor(Qt::Key_Left, {}, {Qt::RightToLeft}), Next) << "left is forward there";
    EXPECT_EQ(playerActionFor(Qt::Key_PageDown, {}, {Qt::RightToLeft}), Next);
}

// --- media keys

TEST_F(PlayerControlTest, TheSystemSeesWhatIsDone)
{
    EXPECT_FALSE(world.mediaControls.shown);
    world.pages->play(kFirstSteps);
    ASSERT_TRUE(world.mediaControls.shown);
    EXPECT_EQ(world.mediaControls.shown->title, QStringLiteral("Cat-Cow – get ready"));
    EXPECT_EQ(world.mediaControls.shown->session, QStringLiteral("First steps"));
    EXPECT_TRUE(world.mediaControls.shown->running);
    EXPECT_EQ(world.mediaControls.shown->length, session().timeline().total());
    world.pass(15s + 4s + 4s);
    EXPECT_EQ(world.mediaControls.shown->title, QStringLiteral("Cat-Cow – hold"));
    EXPECT_EQ(world.mediaControls.shown->position, 23s);
    key(Qt::Key_Space);
    EXPECT_FALSE(world.mediaControls.shown->running);
    key(Qt::Key_Space);
    world.pass(session().timeline().total());
    EXPECT_FALSE(world.pages->isSessionRunning());
    EXPECT_FALSE(world.mediaControls.shown) << "the keys play music again";
}

TEST_F(PlayerControlTest, MediaKeysLeadAndStopIsThisHurts)
{
    world.pages->play(kFirstSteps);
    world.pass(5s);
    Q_EMIT world.mediaControls.playPressed();
    EXPECT_EQ(state(), EngineState::Running) << "it is";
    Q_EMIT world.mediaControls.pausePressed();
    EXPECT_EQ(state(), EngineState::Paused);
    Q_EMIT world.mediaControls.pausePressed();
    EXPECT_EQ(state(), EngineState::Paused);
    Q_EMIT world.mediaControls.playPausePressed();
    world.pass(4s);
    EXPECT_EQ(state(), EngineState::Running);
    Q_EMIT world.mediaControls.nextPressed();
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::MoveIn);
    Q_EMIT world.mediaControls.previousPressed();
    Q_EMIT world.mediaControls.previousPressed();
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::GetReady);
    Q_EMIT world.mediaControls.stopPressed();
    EXPECT_EQ(state(), EngineState::Hurting);
    EXPECT_TRUE(page<HurtView>().isVisible());
    Q_EMIT world.mediaControls.nextPressed();
    Q_EMIT world.mediaControls.playPausePressed();
    EXPECT_EQ(state(), EngineState::Hurting) << "only its own ways lead on";
}

TEST_F(PlayerControlTest, MediaKeysDoNothingBehindTheLeavePageButCarryOn)
{
    world.pages->play(kFirstSteps);
    world.pass(5s);
    key(Qt::Key_Escape);
    ASSERT_TRUE(page<LeaveView>().isVisible());
    Q_EMIT world.mediaControls.nextPressed();
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::GetReady);
    Q_EMIT world.mediaControls.playPressed();
    EXPECT_EQ(state(), EngineState::CountIn);
    EXPECT_TRUE(page<GuideView>().isVisible());
}

TEST_F(PlayerControlTest, WithOneButtonAHeadsetsNextPauses)
{
    world.settings.change([](Settings& s) { s.oneButton = true; });
    world.pages->play(kFirstSteps);
    world.pass(5s);
    Q_EMIT world.mediaControls.nextPressed();
    EXPECT_EQ(state(), EngineState::Paused);
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::GetReady);
}

TEST_F(PlayerControlTest, WithOneButtonTheSystemOffersNoSteps)
{
    world.pages->play(kFirstSteps);
    EXPECT_TRUE(world.mediaControls.shown->steps);
    key(Qt::Key_Escape);
    key(Qt::Key_L);
    world.settings.change([](Settings& s) { s.oneButton = true; });
    world.pages->play(kFirstSteps);
    EXPECT_FALSE(world.mediaControls.shown->steps) << "they would pause";
}

TEST_F(PlayerControlTest, WhileOneRestsTheSystemSeesTheTimePass)
{
    world.pages->play(kFirstSteps);
    world.pass(5s);
    key(Qt::Key_H);
    key(Qt::Key_3);
    ASSERT_TRUE(world.mediaControls.shown->running);
    EXPECT_EQ(world.mediaControls.shown->length, session().timeline().total() + 60s);
    EXPECT_GE(world.mediaControls.shown->position, 0s);
    const auto before = world.mediaControls.shown->position;
    world.pass(10s);
    key(Qt::Key_Space);
    EXPECT_EQ(world.mediaControls.shown->position, before + 10s);
}

// --- away, and other clocks

TEST_F(PlayerControlTest, WhoGoesAwayFindsTheSessionPaused)
{
    world.pages->play(kFirstSteps);
    EXPECT_TRUE(world.awayWatch.watching);
    world.pass(5s);
    world.awayWatch.goAway();
    EXPECT_EQ(state(), EngineState::Paused);
    EXPECT_FALSE(world.inhibitor.awake);
    const Millis left = session().snapshot().remaining;
    world.awayWatch.goAway(); // it locks, then it sleeps
    world.pass(1h);
    EXPECT_EQ(session().snapshot().remaining, left);
    key(Qt::Key_Space);
    world.pass(1s);
    world.awayWatch.goAway();
    EXPECT_EQ(state(), EngineState::Paused) << "also while it counts in";
    key(Qt::Key_Escape);
    key(Qt::Key_L);
    EXPECT_FALSE(world.awayWatch.watching);
}

TEST_F(PlayerControlTest, GoingAwayLeavesThisHurtsAsItIs)
{
    world.pages->play(kFirstSteps);
    world.pass(30s);
    key(Qt::Key_H);
    world.awayWatch.goAway();
    EXPECT_EQ(state(), EngineState::Hurting);
    EXPECT_TRUE(page<HurtView>().isVisible());
}

TEST_F(PlayerControlTest, AWallClockThatJumpsChangesNothing)
{
    world.pages->play(kFirstSteps);
    world.pass(20s);
    const Snapshot before = session().snapshot();
    for (const auto& [instant, offset] :
         {std::pair("2031-01-01T00:00:00Z", 0), std::pair("1999-12-31T23:59:59Z", 0),
          std::pair("2026-11-19T09:00:00Z", 12 * 3600), std::pair("2026-11-19T09:00:00Z", -9 * 3600)}) {
        world.wallClock.set(instant, offset);
        session().look();
        EXPECT_EQ(session().snapshot(), before) << instant << ' ' << offset;
    }
    world.pass(session().timeline().total() - 20s);
    const auto rows = world.rows();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].status, SessionStatus::Completed);
    EXPECT_EQ(std::chrono::duration_cast<std::chrono::seconds>(rows[0].active),
              std::chrono::duration_cast<std::chrono::seconds>(before.sessionLength));
}

// --- the picture

TEST_F(PlayerControlTest, ThePictureIsTurnedForWhoLiesOnTheSideAndStaysSo)
{
    world.pages->tryExercise(kOpenBook, QStringLiteral("normal"));
    EXPECT_FALSE(world.picture->isTurned);
    ASSERT_NE(button(QStringLiteral("Turn the picture towards your head")), nullptr);
    key(Qt::Key_P);
    EXPECT_TRUE(world.picture->isTurned);
    EXPECT_NE(button(QStringLiteral("Picture upright")), nullptr);
    key(Qt::Key_Escape);
    key(Qt::Key_L);

    world.pages->tryExercise(kOpenBook, QStringLiteral("normal"));
    EXPECT_TRUE(world.picture->isTurned) << "remembered";
    button(QStringLiteral("Picture upright"))->click();
    EXPECT_FALSE(world.picture->isTurned);
    EXPECT_FALSE(world.history.read(world.history.log().prefs().of(kOpenBook)).pictureTurned);
}

TEST_F(PlayerControlTest, WhoCannotSeeTheScreenAnywayHasNoPictureToTurn)
{
    world.pages->play(kFirstSteps);
    EXPECT_EQ(button(QStringLiteral("Turn the picture towards your head")), nullptr);
    key(Qt::Key_P);
    EXPECT_FALSE(world.picture->isTurned);
    EXPECT_TRUE(world.history.read(world.history.log().prefs().all()).empty());
}

TEST_F(PlayerControlTest, PicturesInsteadOfVideoIsASetting)
{
    world.pages->play(kFirstSteps);
    EXPECT_FALSE(world.picture->onlyPictures);
    key(Qt::Key_Escape);
    key(Qt::Key_L);
    world.settings.change([](Settings& s) { s.picturesOnly = true; });
    world.pages->play(kFirstSteps);
    EXPECT_TRUE(world.picture->onlyPictures);
}

// --- breaths

TEST_F(PlayerControlTest, AnExerciseInBreathsCountsThemInTheRing)
{
    const QString sphinx = QStringLiteral("sphinx");
    expectOk(world.history.log().prefs().setInBreaths(sphinx, true));
    world.pages->tryExercise(sphinx, QStringLiteral("normal"));
    world.cues.played.clear();
    world.pass(15s + 4s + 1s);
    ASSERT_EQ(session().snapshot().phase.kind, PhaseKind::Hold);
    EXPECT_EQ(session().snapshot().phase.duration, 15s);
    const Millis length = session().snapshot().phase.duration;
    key(Qt::Key_Plus);
    EXPECT_EQ(session().snapshot().phase.duration, length + 5s) << "one breath more";
    key(Qt::Key_Minus);
    const auto& ring = page<GuideView>().findChildren<RingTimer*>();
    const auto shown =
        std::ranges::find_if(ring, [](const RingTimer* candidate) { return candidate->isVisible(); });
    ASSERT_NE(shown, ring.end());
    EXPECT_EQ((*shown)->state().number, QStringLiteral("3"));
    EXPECT_EQ((*shown)->state().caption, QStringLiteral("breath(s)"));
    EXPECT_GT((*shown)->state().breath, 0);

    world.pass(12s);
    EXPECT_EQ((*shown)->state().number, QStringLiteral("1"));
    const auto heard = [&](Tone tone) {
        return std::ranges::count(world.cues.played, tone, &std::pair<Tone, Side>::first);
    };
    EXPECT_EQ(heard(Tone::BreathOut), 3);
    EXPECT_EQ(heard(Tone::BreathIn), 2) << "the first one begins with the hold";
    EXPECT_EQ(heard(Tone::CountHold), 0);
    world.pass(session().timeline().total());
    const auto detail = world.history.read(world.history.log().reader().detail(world.rows().at(0).id));
    EXPECT_EQ(detail->exercises.at(0).plannedHold, 15s);
}

TEST_F(PlayerControlTest, TheLengthsOfTheSettingsAreTheSessions)
{
    world.settings.change([](Settings& s) {
        s.getReady = std::chrono::seconds(20);
        s.turnOver = std::chrono::seconds(15);
        s.alwaysEasier = true;
    });
    world.pages->play(kLoosener);
    for (const Phase& phase : session().timeline().phases) {
        if (phase.kind == PhaseKind::SwitchSides) {
            EXPECT_EQ(phase.duration, 15s);
        }
        if (phase.kind == PhaseKind::GetReady) {
            EXPECT_EQ(phase.duration, phase.block == 0 ? 25s : 20s);
        }
    }
    for (int block = 0; block < static_cast<int>(session().timeline().blocks.size()); ++block) {
        EXPECT_EQ(session().version(block).level, VersionLevel::Easier) << block;
    }
}

// --- sides

TEST_F(PlayerControlTest, TheFirstSideAlternatesAndTheToneComesFromIt)
{
    for (const Side first : {Side::Left, Side::Right, Side::Left}) {
        world.pages->tryExercise(kOpenBook, QStringLiteral("normal"));
        world.cues.played.clear();
        EXPECT_EQ(session().timeline().blocks[0].startSide, first);
        world.pass(session().timeline().total() + 1s);
        const auto rows = world.rows();
        const auto detail = world.history.read(world.history.log().reader().detail(rows.front().id));
        EXPECT_EQ(detail->exercises.at(0).startSide, first) << "the log keeps it";
        EXPECT_EQ(detail->exercises.at(0).holds.at(0).side, first);
        std::vector<Side> holds;
        for (const auto& [tone, side] : world.cues.played) {
            if (tone == Tone::HoldStart) {
                holds.push_back(side);
            }
        }
        ASSERT_EQ(holds.size(), 10U);
        EXPECT_EQ(holds.front(), first);
        EXPECT_EQ(holds.back(), first == Side::Left ? Side::Right : Side::Left);
        world.wallClock.advance(24h);
    }
}

} // namespace
} // namespace backstretch
