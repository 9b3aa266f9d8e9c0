// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the one proposal of the day is shown: in Today's panel, and at the end of a session.
#include "app/models/gentledays.h"
#include "app/pages/doseoffer.h"
#include "app/pages/session/finishedpage.h"
#include "app/pages/today/whypanel.h"
#include "app/pages/todaypage.h"
#include "app/widgets/linkrow.h"
#include "app/widgets/painscale.h"
#include "app/widgets/stepper.h"
#include "tests/support/playedexercise.h"

#include <QTest>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

const QString kMore = QStringLiteral("Cat-Cow Stretch: hold 20 s, not 15 s");

class TodayOfferTest : public PlayedExerciseTest
{
protected:
    TodayOfferTest()
    {
        settings.change([](Settings& values) {
            values.askNextDay = false;
            values.whyOpen = true;
        });
    }
    [[nodiscard]] DoseOffer& offer() { return *page.why().findChild<DoseOffer*>(); }
    /// The reason that begins with these words.
    [[nodiscard]] LinkRow* reason(const char* words)
    {
        for (LinkRow* row : page.why().findChildren<LinkRow*>()) {
            if (row->isVisible() && row->accessibleName().startsWith(QLatin1String(words))) {
                return row;
            }
        }
        return nullptr;
    }

    TodayPage page{theme, catalogue, posters, history, settings, navigator};
};

TEST_F(TodayOfferTest, NothingIsProposedBeforeThreeGoodSessions)
{
    play(3, {});
    play(1, {});
    show(page);
    EXPECT_TRUE(page.why().isVisible());
    EXPECT_FALSE(offer().isVisible());
}

TEST_F(TodayOfferTest, ThePanelProposesAndThePersonDecides)
{
    playGreen();
    show(page);
    ASSERT_TRUE(offer().isVisible());
    EXPECT_TRUE(says(offer(), QStringLiteral("A small step, if you like")));
    EXPECT_TRUE(says(offer(), kMore));
    BsButton* use = button(offer(), QStringLiteral("Use 20 s"));
    BsButton* keep = button(offer(), QStringLiteral("Keep 15 s"));
    BsButton* less = button(offer(), QStringLiteral("Less"));
    ASSERT_TRUE(use != nullptr && keep != nullptr && less != nullptr);
    EXPECT_EQ(use->kind(), keep->kind()) << "none of them weighs more";
    EXPECT_EQ(use->kind(), less->kind());
    EXPECT_EQ(prefs(kCatCow).hold, std::nullopt);
    expectUsable(page);

    QTest::mouseClick(use, Qt::LeftButton);
    EXPECT_EQ(prefs(kCatCow).hold, 20s);
    EXPECT_TRUE(says(offer(), QStringLiteral("Cat-Cow Stretch: 20 s")));
    EXPECT_FALSE(proposal()) << "one a day";
    expectUsable(page);
    BsButton* undo = button(offer(), QStringLiteral("Undo"));
    ASSERT_NE(undo, nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_EQ(prefs(kCatCow).hold, std::nullopt);
    QTest::mouseClick(button(offer(), QStringLiteral("Keep 15 s")), Qt::LeftButton);
    page.enter();
    EXPECT_FALSE(offer().isVisible()) << "not told again, not asked again";
}

TEST_F(TodayOfferTest, LessIsChosenInsideThePanelInEveryWindow)
{
    playGreen();
    theme.apply({TextSize::Largest, ColourChoice::Dark, MotionChoice::Reduced});
    for (const QSize window : {QSize(1280, 800), QSize(900, 640)}) {
        show(page, window);
        if (!page.why().isVisible()) {
            QTest::keyClick(page.firstFocus(), Qt::Key_Y);
        }
        ASSERT_TRUE(offer().isVisible());
        if (BsButton* less = button(offer(), QStringLiteral("Less"))) {
            less->click();
        }
        EXPECT_TRUE(offer().findChild<Stepper*>()->isVisible());
        expectUsable(page);
        EXPECT_GE(page.why().height(), page.why().heightForWidth(page.why().width()));
    }
    QTest::keyClick(offer().findChild<Stepper*>(), Qt::Key_Escape);
    EXPECT_FALSE(page.why().isVisible()) << "Esc closes the panel from inside the box, too";
    EXPECT_EQ(prefs(kCatCow).doseAnsweredUtcMs, std::nullopt);
}

TEST_F(TodayOfferTest, AReasonAboutOneExerciseLeadsToItsProgress)
{
    const QString locust = QStringLiteral("locust");
    play(4, {.exercise = locust.toStdString(), .hurt = true});
    expectOk(history.log().prefs().setLeftOut(locust, QDate(2026, 11, 15)));
    ShellTest::play(QStringLiteral("morning-loosener"), 3, 2);
    clock.advance(24h);
    settings.change([](Settings& values) { values.firstRoutine = QStringLiteral("full-upper-back"); });
    show(page);
    LinkRow* leftOut = reason("Locust Pose is left out");
    ASSERT_NE(leftOut, nullptr);
    leftOut->click();
    EXPECT_EQ(navigator.progressed, QStringList{locust});
    LinkRow* sides = reason("We start on");
    ASSERT_NE(sides, nullptr);
    sides->click();
    EXPECT_EQ(navigator.progressed.last(), QStringLiteral("side-lying-thoracic-rotation"));
    EXPECT_TRUE(navigator.exercises.isEmpty());
}

TEST_F(TodayOfferTest, NothingIsProposedOnGentleDays)
{
    playGreen();
    ASSERT_TRUE(proposal());
    expectOk(history.log().gentlePlan().save(newGentlePlan(catalogue, history, settings.values())));
    EXPECT_FALSE(proposal());
    show(page);
    EXPECT_FALSE(offer().isVisible());
    expectOk(history.log().gentlePlan().end(history.today()));
    EXPECT_TRUE(proposal());
}

class FinishedOfferTest : public PlayedExerciseTest
{
protected:
    void finish(const Play& what, bool saved = true)
    {
        Play last = what;
        last.after.reset(); // it has just ended
        session = play(0, last);
        page.resize(1280, 800);
        page.show();
        page.open(session, saved, SessionStatus::Completed);
        QApplication::processEvents();
    }
    void feels(int number) { page.findChild<PainScale*>()->setValue(number); }
    [[nodiscard]] DoseOffer& offer() { return *page.findChild<DoseOffer*>(); }

    SessionId session{};
    FinishedPage page{theme, catalogue, history, settings};
};

TEST_F(FinishedOfferTest, TheProposalComesWithTheNumberThatItGoesBy)
{
    play(5, {});
    play(3, {});
    finish({});
    EXPECT_FALSE(offer().isVisible()) << "how it was is not known yet";
    feels(2);
    ASSERT_TRUE(offer().isVisible());
    EXPECT_TRUE(says(offer(), kMore));
    expectUsable(page);
    feels(6);
    EXPECT_FALSE(says(page, kMore)) << "it was not all right after all";
    feels(2);
    ASSERT_NE(button(offer(), QStringLiteral("Use 20 s")), nullptr);
    button(offer(), QStringLiteral("Use 20 s"))->click();
    EXPECT_EQ(prefs(kCatCow).hold, 20s);
    EXPECT_TRUE(says(offer(), QStringLiteral("Done. It counts from the next time.")));
    feels(6);
    ASSERT_NE(button(offer(), QStringLiteral("Undo")), nullptr) << "what was answered can be taken back";
    button(offer(), QStringLiteral("Undo"))->click();
    EXPECT_EQ(prefs(kCatCow).hold, std::nullopt);
}

TEST_F(FinishedOfferTest, OnlyWhatWasJustDoneIsProposed)
{
    playGreen();
    ASSERT_TRUE(proposal());
    finish({.exercise = "sphinx"});
    feels(2);
    EXPECT_FALSE(offer().isVisible());
}

TEST_F(FinishedOfferTest, WhatIsNotSavedYetIsNotGoneBy)
{
    play(5, {});
    play(3, {});
    finish({}, false);
    feels(2);
    EXPECT_FALSE(offer().isVisible());
    page.setSaved(session);
    EXPECT_TRUE(offer().isVisible());
}

TEST_F(FinishedOfferTest, AnAnswerIsNotToldAtTheEndOfTheNextSession)
{
    play(5, {});
    play(3, {});
    finish({});
    feels(2);
    ASSERT_TRUE(offer().isVisible());
    button(offer(), QStringLiteral("Keep 15 s"))->click();
    EXPECT_TRUE(says(offer(), QStringLiteral("OK, it stays as it is.")));
    finish({});
    feels(2);
    EXPECT_FALSE(offer().isVisible());
}

} // namespace
} // namespace backstretch
