// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/gentledays.h"
#include "app/models/sessionplan.h"
#include "app/pages/doseoffer.h"
#include "app/pages/exercisedetailpage.h"
#include "app/pages/progress/exerciseprogresspage.h"
#include "app/pages/progress/hurtcard.h"
#include "app/pages/progress/sidescard.h"
#include "app/player/video/cliplibrary.h"
#include "app/text/progresswords.h"
#include "app/widgets/holdchart.h"
#include "app/widgets/hurtsquares.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/sideschart.h"
#include "app/widgets/stepper.h"
#include "tests/support/fakevideosource.h"
#include "tests/support/places.h"
#include "tests/support/playedexercise.h"

#include <QTest>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

const QString kRaise = QStringLiteral("quadruped-arm-leg-raise");

class ExerciseProgressTest : public PlayedExerciseTest
{
protected:
    void open(const QString& exercise, QSize size = {1280, 800})
    {
        page.setExercise(*catalogue.exercise(exercise));
        show(page, size);
    }
    template <typename Widget>
    [[nodiscard]] Widget& part()
    {
        return *page.findChild<Widget*>();
    }

    ExerciseProgressPage page{theme, catalogue, history, settings, navigator};
};

TEST_F(ExerciseProgressTest, SaysSentencesWhereThereIsTooLittleForCharts)
{
    open(kRaise);
    EXPECT_FALSE(part<HoldChart>().isVisible());
    EXPECT_FALSE(part<SidesChart>().isVisible());
    EXPECT_FALSE(part<HurtSquares>().isVisible());
    EXPECT_TRUE(says(page, QStringLiteral("3 more times and you will see a line here.")));
    EXPECT_TRUE(says(page, QStringLiteral("3 more times and you will see your sides here.")));
    EXPECT_TRUE(says(page, QStringLiteral("You have not done it in this time.")));
    expectUsable(page);
    play(2, {.exercise = kRaise.toStdString(), .hold = 5s, .left = 5, .right = 5});
    play(1, {.exercise = kRaise.toStdString(), .hold = 5s, .left = 5, .right = 5});
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("1 more time and you will see a line here.")));
    EXPECT_TRUE(says(page, QStringLiteral("It has not hurt in 2 times.")));
    EXPECT_TRUE(part<HurtSquares>().isVisible());
    expectUsable(page);
}

TEST_F(ExerciseProgressTest, ShowsTimesSidesAndWhatHurt)
{
    const std::string raise = kRaise.toStdString();
    play(30, {.exercise = raise, .hold = 5s, .left = 5, .right = 5});
    const SessionId hurting = play(20, {.exercise = raise, .hold = 6s, .left = 2, .right = 5, .hurt = true});
    play(10, {.exercise = raise, .hold = 6s, .left = 4, .right = 5, .version = "easier"});
    play(2, {.exercise = raise, .hold = 8s, .left = 5, .right = 5});
    open(kRaise);
    HoldChart& chart = part<HoldChart>();
    ASSERT_EQ(chart.count(), 4);
    EXPECT_EQ(chart.sentence(3), QStringLiteral("17 November: 8 s, 5 each side, Normal"));
    EXPECT_TRUE(chart.sentence(1).endsWith(QStringLiteral("It hurt."))) << chart.sentence(1).toStdString();
    EXPECT_TRUE(says(page, QStringLiteral("Seconds for each hold, from 5 to 8")));
    EXPECT_TRUE(says(page, QStringLiteral("Once in 4 times. Not since.")));
    EXPECT_TRUE(says(page, QStringLiteral("30 October: Left arm, right leg, pain 5, 7 holds done")));
    SidesChart& sides = part<SidesChart>();
    EXPECT_EQ(sides.count(), 6);
    EXPECT_EQ(sides.sentence(5),
              QStringLiteral("Week of 15 November: Right arm, left leg 40 s; Left arm, right leg 40 s"));
    EXPECT_TRUE(says(page, QStringLiteral("24 s less with the left arm in 6 weeks")));
    EXPECT_TRUE(says(page, QStringLiteral("1 of 4 times")));
    expectUsable(page);

    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(navigator.sessions, std::vector{hurting});
    ASSERT_NE(button(page, QStringLiteral("Show all 4")), nullptr);
    button(page, QStringLiteral("Show all 4"))->click();
    EXPECT_EQ(navigator.sessionsWith, QStringList{kRaise});
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_EQ(navigator.backs, 1);
}

TEST_F(ExerciseProgressTest, TheRangeReachesBack)
{
    play(60, {});
    play(5, {});
    open(kCatCow);
    EXPECT_EQ(part<HurtSquares>().count(), 1);
    SegmentedControl& range = part<SegmentedControl>();
    range.setCurrent(1);
    Q_EMIT range.chosen(1);
    EXPECT_EQ(part<HurtSquares>().count(), 2);
}

TEST_F(ExerciseProgressTest, RepetitionsAreTheOtherFigure)
{
    playGreen();
    open(kCatCow);
    const QList<SegmentedControl*> controls = page.findChildren<SegmentedControl*>();
    ASSERT_EQ(controls.size(), 2);
    controls.last()->setCurrent(1);
    Q_EMIT controls.last()->chosen(1);
    EXPECT_TRUE(says(page, QStringLiteral("Repeats over time")));
    EXPECT_TRUE(says(page, QStringLiteral("How often it was repeated, always 5")));
    EXPECT_FALSE(part<SidesCard>().isVisible()) << "it has no sides";
}

TEST_F(ExerciseProgressTest, OneMoreOnTheSideWithLessIsPlannedOnceAndTakenBack)
{
    const Play uneven{.exercise = kRaise.toStdString(), .hold = 5s, .left = 4, .right = 5};
    for (int days = 6; days > 0; --days) {
        play(days, uneven);
    }
    open(kRaise);
    const QString more = QStringLiteral("One more on the left next time");
    ASSERT_NE(button(page, more), nullptr);
    button(page, more)->click();
    EXPECT_EQ(prefs(kRaise).extraOn, Side::Left);
    EXPECT_EQ(button(page, more), nullptr);
    EXPECT_TRUE(says(page, QStringLiteral("One more on the left, added for next time")));
    const auto items = sessionItems(catalogue, *catalogue.routine(QStringLiteral("stronger-back")),
                                    valueOf(history.log().prefs().all()));
    const auto planned = std::ranges::find(items, kRaise, &TimelineItem::exerciseId);
    ASSERT_NE(planned, items.end());
    EXPECT_EQ(planned->extraOn, Side::Left);
    expectUsable(page);
    button(page, QStringLiteral("Undo"))->click();
    EXPECT_EQ(prefs(kRaise).extraOn, Side::None);
    ASSERT_NE(button(page, more), nullptr);

    expectOk(history.log().gentlePlan().save(newGentlePlan(catalogue, history, settings.values())));
    page.enter();
    EXPECT_EQ(button(page, more), nullptr) << "on gentle days nothing is added";
    expectOk(history.log().gentlePlan().end(history.today()));

    play(0, {.exercise = kRaise.toStdString(), .hold = 5s, .left = 4, .right = 5, .after = 5});
    page.enter();
    EXPECT_EQ(button(page, more), nullptr) << "the last three were not green";
}

TEST_F(ExerciseProgressTest, AProposalChangesNothingByItself)
{
    playGreen();
    open(kCatCow);
    auto* offer = page.findChild<DoseOffer*>();
    ASSERT_TRUE(offer->isVisible());
    EXPECT_TRUE(says(*offer, QStringLiteral("Cat-Cow Stretch: hold 20 s, not 15 s")));
    EXPECT_TRUE(
        says(*offer,
             QStringLiteral("All right at 15 s in the last 3 sessions. The exercise asks for 15 to 30 s.")));
    EXPECT_EQ(prefs(kCatCow).hold, std::nullopt);
    expectUsable(page);

    button(page, QStringLiteral("Use 20 s"))->click();
    EXPECT_EQ(prefs(kCatCow).hold, 20s);
    EXPECT_TRUE(says(*offer, QStringLiteral("Cat-Cow Stretch: 20 s")));
    EXPECT_FALSE(proposal()) << "one a day";
    EXPECT_TRUE(says(page, QStringLiteral("20 s"))) << "the facts follow";
    button(page, QStringLiteral("Undo"))->click();
    EXPECT_EQ(prefs(kCatCow).hold, std::nullopt);
    EXPECT_EQ(prefs(kCatCow).doseAnsweredUtcMs, std::nullopt);
    ASSERT_NE(button(page, QStringLiteral("Use 20 s")), nullptr);
}

TEST_F(ExerciseProgressTest, KeepIsNotAskedAgainForAFortnight)
{
    playGreen();
    open(kCatCow);
    button(page, QStringLiteral("Keep 15 s"))->click();
    EXPECT_EQ(prefs(kCatCow).hold, std::nullopt) << "what was not chosen stays as the catalogue has it";
    EXPECT_EQ(prefs(kCatCow).doseAnswer, DoseAnswer::Keep);
    EXPECT_TRUE(says(page, QStringLiteral("OK, it stays as it is.")));
    page.enter();
    EXPECT_FALSE(page.findChild<DoseOffer*>()->isVisible());
}

TEST_F(ExerciseProgressTest, LessIsChosenWithAStepper)
{
    playGreen();
    open(kCatCow);
    auto* stepper = page.findChild<Stepper*>();
    EXPECT_FALSE(stepper->isVisible());
    button(page, QStringLiteral("Less"))->click();
    ASSERT_TRUE(stepper->isVisible());
    EXPECT_EQ(stepper->minimum(), 5);
    EXPECT_EQ(stepper->maximum(), 15);
    EXPECT_EQ(stepper->value(), 10);
    EXPECT_EQ(prefs(kCatCow).hold, std::nullopt);
    expectUsable(page);
    button(page, QStringLiteral("Use 10 s"))->click();
    EXPECT_EQ(prefs(kCatCow).hold, 10s);
    EXPECT_EQ(prefs(kCatCow).doseAnswer, DoseAnswer::Less);
}

TEST_F(ExerciseProgressTest, LessIsProposedAfterWhatHurt)
{
    play(3, {});
    play(1, {.hurt = true});
    open(kCatCow);
    auto* offer = page.findChild<DoseOffer*>();
    ASSERT_TRUE(offer->isVisible());
    EXPECT_TRUE(says(*offer, QStringLiteral("A little less, if you like")));
    EXPECT_TRUE(says(*offer, QStringLiteral("It hurt the last time.")));
    EXPECT_EQ(button(page, QStringLiteral("Less")), nullptr) << "it is less already";
    ASSERT_NE(button(page, QStringLiteral("Use 10 s")), nullptr);
}

TEST_F(ExerciseProgressTest, NothingIsProposedForAnEasierVersionOrWhatIsLeftOut)
{
    playGreen();
    ASSERT_TRUE(proposal());
    expectOk(history.log().prefs().setVersion(kCatCow, QStringLiteral("easier")));
    EXPECT_FALSE(proposal());
    expectOk(history.log().prefs().setVersion(kCatCow, std::nullopt));
    expectOk(history.log().prefs().setLeftOut(kCatCow, QDate(2026, 11, 19)));
    EXPECT_FALSE(proposal());
    expectOk(history.log().prefs().setLeftOut(kCatCow, std::nullopt));
    settings.change([](Settings& values) { values.alwaysEasier = true; });
    EXPECT_FALSE(proposal());
}

TEST_F(ExerciseProgressTest, TheExercisesOwnPageShowsTheProposalAndWhatWasChosen)
{
    playGreen();
    ClipLibrary clips{places::videos()};
    ExerciseDetailPage detail{{theme, catalogue, clips, [] { return std::make_unique<FakeVideoSource>(); },
                               history, settings, navigator}};
    detail.setExercise(*catalogue.exercise(kCatCow));
    show(detail);
    EXPECT_TRUE(says(detail, QStringLiteral("The source says to hold for 15 to 30 seconds.")));
    EXPECT_TRUE(says(
        detail, QStringLiteral("The limits that can be chosen are ours: 5 to 30 seconds, 3 to 10 times.")));
    ASSERT_NE(button(detail, QStringLiteral("Use 20 s")), nullptr);
    EXPECT_TRUE(says(detail, QStringLiteral("15 seconds")));
    button(detail, QStringLiteral("Use 20 s"))->click();
    EXPECT_TRUE(says(detail, QStringLiteral("20 seconds"))) << "the facts are what a session of it would be";
    expectUsable(detail);
    button(detail, QStringLiteral("Your progress"))->click();
    EXPECT_EQ(navigator.progressed, QStringList{kCatCow});
    detail.setExercise(*catalogue.exercise(QStringLiteral("sphinx")));
    detail.enter();
    EXPECT_FALSE(detail.findChild<DoseOffer*>()->isVisible());
}

TEST_F(ExerciseProgressTest, StandsInEveryWindowAndLanguage)
{
    const Play uneven{.exercise = kRaise.toStdString(), .hold = 5s, .left = 4, .right = 5};
    for (int days = 6; days > 0; --days) {
        play(days, uneven);
    }
    for (const char* language : {"en", "de"}) {
        languages.use(QString::fromLatin1(language));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            theme.apply({size, ColourChoice::Dark, MotionChoice::Reduced});
            for (const QSize window : {QSize(1280, 800), QSize(900, 640)}) {
                open(kRaise, window);
                expectUsable(page);
                EXPECT_LE(page.minimumSizeHint().width(), window.width());
            }
        }
    }
}

TEST_F(ExerciseProgressTest, TheBandEndsWhereTheProgramStopsProposing)
{
    const auto hold = [this](const char* id) {
        return catalogue.exercise(QLatin1String(id))->dosage.holdSeconds;
    };
    EXPECT_EQ(bandText(hold("cat-cow"), true), QStringLiteral("15 to 30 s, as the exercise is described"));
    EXPECT_EQ(sourceLineText(hold("cat-cow"), true), QString());
    EXPECT_EQ(bandText(hold("quadruped-arm-leg-raise"), true),
              QStringLiteral("Longer as you get stronger. Our own limit: 10 s"));
    EXPECT_EQ(sourceLineText(hold("quadruped-arm-leg-raise"), true),
              QStringLiteral("5 s, as the exercise is described"));
    EXPECT_EQ(bandText(hold("sphinx"), true), QString());
    EXPECT_EQ(sourceLineText(hold("sphinx"), true), QStringLiteral("15 s, as the exercise is described"));
    EXPECT_EQ(bandText(hold("side-lying-thoracic-rotation"), true),
              QStringLiteral("The source gives no figure. Our own limit: 5 s"));
}

} // namespace
} // namespace backstretch
