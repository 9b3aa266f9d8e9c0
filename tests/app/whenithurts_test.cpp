// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/changesheet.h"
#include "app/pages/session/checkinpage.h"
#include "app/pages/session/finishedpage.h"
#include "app/pages/session/guideview.h"
#include "app/pages/session/hurtview.h"
#include "app/pages/session/leaveview.h"
#include "app/pages/session/optionbutton.h"
#include "app/pages/signsview.h"
#include "app/text/emergency.h"
#include "app/text/language.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/painscale.h"
#include "tests/support/nothingcut.h"
#include "tests/support/places.h"
#include "tests/support/sessionpagestest.h"

#include <QLayout>
#include <QScrollArea>
#include <QSignalSpy>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

const QString kLoosener = QStringLiteral("morning-loosener");

class WhenItHurtsTest : public SessionPagesTest
{
protected:
    [[nodiscard]] SessionDetail lastDetail()
    {
        return *world.history.read(world.history.log().reader().detail(world.rows().at(0).id));
    }
    [[nodiscard]] ExercisePrefs prefs(const char* id)
    {
        return valueOf(world.history.log().prefs().of(QLatin1String(id)));
    }
    [[nodiscard]] ChangeSheet* signs()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return world.pages->findChild<ChangeSheet*>();
    }
    [[nodiscard]] bool easierIsEnabled()
    {
        return button(QStringLiteral("Try the easier version"))->isEnabled();
    }
    void ends() { world.pass(session().timeline().total() + 70s); }
};

TEST_F(WhenItHurtsTest, InTheVeryLastMomentItIsStillLogged)
{
    world.pages->play(QStringLiteral("first-steps"));
    world.pass(session().timeline().total() - 100ms);
    world.clock.pass(150ms);
    key(Qt::Key_H);
    ASSERT_TRUE(page<HurtView>().isVisible());
    key(Qt::Key_4);
    ASSERT_TRUE(page<FinishedPage>().isVisible());
    EXPECT_EQ(world.rows().at(0).timesHurt, 1);
    EXPECT_EQ(world.rows().at(0).status, SessionStatus::Completed);
}

TEST_F(WhenItHurtsTest, TheEasierVersionIsShownSaidPlannedAndLogged)
{
    world.pages->play(kLoosener);
    world.pass(15s + 8s + 2s); // in the first hold of cat-cow
    ASSERT_EQ(session().snapshot().phase.kind, PhaseKind::Hold);
    EXPECT_EQ(world.picture->shown, QStringLiteral("cat-cow/normal"));
    key(Qt::Key_H);
    ASSERT_TRUE(easierIsEnabled());
    key(Qt::Key_2);
    EXPECT_EQ(world.picture->shown, QStringLiteral("cat-cow/easier"));
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::GetReady) << "from the beginning, slowly";
    EXPECT_EQ(session().timeline().blocks[0].holdLength, 10s);
    EXPECT_EQ(session().timeline().blocks[0].repetitions, 3);
    ASSERT_TRUE(page<GuideView>().numberScale().isVisible());
    key(Qt::Key_5); // amber: it goes on
    EXPECT_EQ(session().state(), EngineState::Running);
    ends();

    const SessionDetail detail = lastDetail();
    ASSERT_EQ(detail.hurts.size(), 1U);
    EXPECT_EQ(detail.hurts[0].exerciseId, QStringLiteral("cat-cow"));
    EXPECT_EQ(detail.hurts[0].phase, PhaseKind::Hold);
    EXPECT_EQ(detail.hurts[0].pain, 5);
    const ExerciseRow& catCow = detail.exercises.at(0);
    EXPECT_EQ(catCow.versionId, QStringLiteral("easier"));
    EXPECT_EQ(catCow.plannedHold, Millis{10'000});
    EXPECT_EQ(catCow.plannedHolds, 3);
    EXPECT_TRUE(catCow.complete());
    int before = 0; // what was tried in the version that hurt stays in the log, and counts no more
    for (const HoldRow& hold : catCow.holds) {
        EXPECT_EQ(hold.counts, hold.versionId == QStringLiteral("easier"));
        before += hold.counts ? 0 : 1;
    }
    EXPECT_EQ(before, 1);
    EXPECT_EQ(detail.session.status, SessionStatus::Completed);
    EXPECT_EQ(lightOf(painOf(detail), {}), PainLight::Amber);

    // Remembered by one press, shown where it acts, taken back there.
    ASSERT_TRUE(says(QStringLiteral("Cat-Cow Stretch hurt. What would you like for the next time?")));
    button(QStringLiteral("Use the easier version"))->click();
    EXPECT_EQ(prefs("cat-cow").versionId, QStringLiteral("easier"));
    EXPECT_TRUE(says(QStringLiteral("OK, easier next time.")));
    button(QStringLiteral("Finish"))->click();

    world.pages->checkIn(kLoosener);
    EXPECT_TRUE(says(QStringLiteral("Cat-Cow Stretch: easier version")));
    key(Qt::Key_3);
    button(QStringLiteral("Use the normal version of Cat-Cow Stretch"))->click();
    EXPECT_EQ(prefs("cat-cow").versionId, std::nullopt);
    EXPECT_FALSE(says(QStringLiteral("easier version")));
    EXPECT_EQ(page<CheckInPage>().findChild<PainScale*>()->value(), 3) << "what was picked stays";
    button(QStringLiteral("Begin the session"))->click();
    EXPECT_EQ(session().version(0).level, VersionLevel::Normal);
}

TEST_F(WhenItHurtsTest, LeavingOutIsRememberedAndTakenBackAtTheCheckIn)
{
    world.pages->play(kLoosener);
    world.pass(25s);
    key(Qt::Key_H);
    key(Qt::Key_1);
    ends();
    EXPECT_NE(button(QStringLiteral("Use the easier version")), nullptr);
    button(QStringLiteral("Leave it out"))->click();
    EXPECT_EQ(prefs("cat-cow").leftOutSince, world.history.today());
    button(QStringLiteral("Finish"))->click();

    world.pages->checkIn(kLoosener);
    EXPECT_TRUE(says(QStringLiteral("Cat-Cow Stretch: left out")));
    button(QStringLiteral("Take Cat-Cow Stretch in again"))->click();
    EXPECT_EQ(prefs("cat-cow").leftOutSince, std::nullopt);
    button(QStringLiteral("Begin the session"))->click();
    EXPECT_EQ(session().exercise(0).id, QStringLiteral("cat-cow"));
}

TEST_F(WhenItHurtsTest, AfterRedNoEasierVersionIsOffered)
{
    world.pages->play(kLoosener);
    world.pass(25s);
    key(Qt::Key_H);
    key(Qt::Key_1);
    key(Qt::Key_7);
    ASSERT_TRUE(page<HurtView>().isVisible()) << "a red number brings the page back";
    EXPECT_FALSE(easierIsEnabled());
    key(Qt::Key_4);
    ASSERT_TRUE(page<FinishedPage>().isVisible());
    EXPECT_EQ(button(QStringLiteral("Use the easier version")), nullptr);
    EXPECT_NE(button(QStringLiteral("Leave it out")), nullptr);
    button(QStringLiteral("Keep it as it is"))->click();
    EXPECT_EQ(prefs("cat-cow").leftOutSince, std::nullopt) << "nobody has to";
    EXPECT_TRUE(prefs("cat-cow").hurtAnsweredUtcMs.has_value());
}

TEST_F(WhenItHurtsTest, EachExerciseThatHurtIsAskedAbout)
{
    world.pages->play(kLoosener);
    for (int exercise = 0; exercise < 2; ++exercise) {
        world.pass(25s);
        key(Qt::Key_H);
        key(Qt::Key_1);
    }
    ends();
    EXPECT_TRUE(says(QStringLiteral("Cat-Cow Stretch hurt.")));
    button(QStringLiteral("Leave it out"))->click();
    EXPECT_TRUE(says(QStringLiteral("Side-Lying Thoracic Rotation hurt.")));
    button(QStringLiteral("Use the easier version"))->click();
    EXPECT_TRUE(prefs("cat-cow").leftOutSince.has_value());
    EXPECT_EQ(prefs("side-lying-thoracic-rotation").versionId, QStringLiteral("easier"));
    EXPECT_EQ(button(QStringLiteral("Leave it out")), nullptr);
    EXPECT_EQ(world.pages->focusWidget(), button(QStringLiteral("Finish")));
}

TEST_F(WhenItHurtsTest, TheLimitOfRedIsTheUsers)
{
    world.settings.change([](Settings& settings) { settings.pain = {5, 8}; });
    world.pages->play(kLoosener);
    world.pass(25s);
    key(Qt::Key_H);
    key(Qt::Key_1);
    key(Qt::Key_7);
    EXPECT_EQ(session().state(), EngineState::Running);
    world.pass(25s);
    key(Qt::Key_H);
    key(Qt::Key_1);
    key(Qt::Key_8);
    EXPECT_EQ(session().state(), EngineState::Hurting);
}

TEST_F(WhenItHurtsTest, AHighNumberAfterSuggestsRestAlsoWithoutARise)
{
    world.pages->checkIn(QStringLiteral("first-steps"));
    key(Qt::Key_6);
    key(Qt::Key_Return);
    ends();
    key(Qt::Key_6);
    const auto notice = [this](const QString& words) {
        for (const Notice* each : page<FinishedPage>().findChildren<Notice*>()) {
            if (each->isVisible() && each->message().contains(words)) {
                return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(notice(QStringLiteral("That is a lot of pain.")));
    EXPECT_TRUE(notice(QStringLiteral("Rest now.")));
    key(Qt::Key_5);
    EXPECT_FALSE(notice(QStringLiteral("Rest now.")));
}

TEST_F(WhenItHurtsTest, SomethingChangedStopsAndAnswersNothingByItself)
{
    world.pages->play(kLoosener);
    world.pass(30s);
    world.cues.played.clear();
    key(Qt::Key_C);
    ASSERT_NE(signs(), nullptr);
    EXPECT_EQ(session().state(), EngineState::Paused);
    ASSERT_EQ(world.cues.played.size(), 1U);
    EXPECT_EQ(world.cues.played[0].first, Tone::Pause);
    EXPECT_TRUE(says(QStringLiteral("The timer is paused.")));
    EXPECT_TRUE(says(QStringLiteral("Get help now")));
    EXPECT_TRUE(says(QStringLiteral("the emergency number where you are")));
    for (const QStringList& list : {world.catalogue.redFlags().now, world.catalogue.redFlags().soon}) {
        for (const QString& sign : list) {
            EXPECT_TRUE(says(sign)) << sign.toStdString();
        }
    }
    for (const Qt::Key answer : {Qt::Key_Space, Qt::Key_Return, Qt::Key_C, Qt::Key_Right, Qt::Key_L}) {
        key(answer);
        ASSERT_NE(signs(), nullptr) << answer;
        EXPECT_EQ(session().state(), EngineState::Paused) << answer;
    }
    key(Qt::Key_Escape);
    EXPECT_EQ(signs(), nullptr);
    EXPECT_EQ(session().state(), EngineState::CountIn);
    world.pass(4s);
    EXPECT_EQ(session().state(), EngineState::Running);
    EXPECT_EQ(session().snapshot().hurt.count, 0) << "nothing is logged";

    key(Qt::Key_Space); // who had paused stays paused
    key(Qt::Key_C);
    key(Qt::Key_Escape);
    EXPECT_EQ(session().state(), EngineState::Paused);
}

TEST_F(WhenItHurtsTest, InALowWindowTheNumberToCallIsInView)
{
    world.pages->play(kLoosener);
    for (const QSize size : {QSize(1280, 800), QSize(900, 640), QSize(1280, 640)}) {
        world.pages->resize(size);
        key(Qt::Key_C);
        ASSERT_NE(signs(), nullptr);
        for (int pass = 0; pass < 4; ++pass) { // laid out from the inside to the outside
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QApplication::processEvents();
        }
        const QWidget* view = signs()->findChild<QScrollArea*>()->viewport();
        const auto labels = signs()->findChildren<QLabel*>();
        const auto call = std::ranges::find_if(labels, [](const QLabel* label) {
            return label->isVisible() &&
                   label->text().contains(QStringLiteral("the emergency number where you are"));
        });
        ASSERT_NE(call, labels.end());
        const QRect at((*call)->mapTo(view, QPoint()), (*call)->size());
        EXPECT_TRUE(view->rect().contains(at)) << size.width() << "x" << size.height() << ": " << at.bottom();
        key(Qt::Key_Escape);
    }
}

TEST_F(WhenItHurtsTest, ToAScreenReaderEachSignIsOneOfAList)
{
    QAccessible::setActive(true); // it then hears of a widget while that is still being made
    world.pages->play(kLoosener);
    key(Qt::Key_C);
    ASSERT_NE(signs(), nullptr);
    const auto labels = signs()->findChildren<QLabel*>();
    const auto fever = std::ranges::find(labels, QStringLiteral("Fever"), &QLabel::text);
    ASSERT_NE(fever, labels.end());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(*fever)->role(), QAccessible::ListItem);
    QAccessible::setActive(false);
}

TEST_F(WhenItHurtsTest, TheSignsAreReadAloud)
{
    world.speech.become(SpeechEngine::State::Ready);
    world.pages->play(kLoosener);
    world.pass(40s);
    key(Qt::Key_C);
    world.speech.said.clear();
    key(Qt::Key_R);
    EXPECT_EQ(world.speech.said, QStringList{QStringLiteral("Get help now.")});
    world.speech.finish();
    ASSERT_EQ(world.speech.said.size(), 2);
    EXPECT_EQ(world.speech.said[1], world.catalogue.redFlags().now.front() + QLatin1Char('.'));
    while (world.speech.said.size() < 40 &&
           !world.speech.said.back().contains(QStringLiteral("See a doctor soon"))) {
        world.speech.finish();
    }
    EXPECT_TRUE(world.speech.said[world.speech.said.size() - 2].contains(
        QStringLiteral("the emergency number where you are")));
    world.speech.stopped.clear();
    key(Qt::Key_Escape);
    EXPECT_EQ(world.speech.stopped.size(), 1) << "nothing is read over the session";
}

TEST_F(WhenItHurtsTest, ThisHurtsWorksOverTheSigns)
{
    world.pages->play(kLoosener);
    world.pass(30s);
    key(Qt::Key_C);
    key(Qt::Key_H);
    EXPECT_EQ(signs(), nullptr);
    EXPECT_EQ(session().state(), EngineState::Hurting);
    EXPECT_TRUE(page<HurtView>().isVisible());
    key(Qt::Key_C); // from that page, too, and back to it
    ASSERT_NE(signs(), nullptr);
    key(Qt::Key_Escape);
    EXPECT_EQ(session().state(), EngineState::Hurting);
    EXPECT_TRUE(page<HurtView>().isVisible());
}

TEST_F(WhenItHurtsTest, SomethingFitsEndsTheSessionAndSaysWhomToAsk)
{
    QSignalSpy closed(world.pages.get(), &SessionArea::closed);
    world.pages->play(kLoosener);
    world.pass(40s);
    key(Qt::Key_C); // its button gives way to the exercise's name where letters are wide
    button(QStringLiteral("Something fits, end the session"))->click();
    EXPECT_FALSE(world.pages->isSessionRunning());
    EXPECT_EQ(closed.count(), 1);
    const SessionRow row = world.rows().at(0);
    EXPECT_EQ(row.status, SessionStatus::Partial);
    EXPECT_EQ(row.endReason, EndReason::Changed);
    EXPECT_TRUE(world.history.read(world.history.log().reader().unansweredChange()).has_value());
    EXPECT_TRUE(says(QStringLiteral("Please ask for help")));
    EXPECT_TRUE(says(QStringLiteral("Your session is saved.")));
    button(QStringLiteral("Show the list again"))->click();
    EXPECT_FALSE(says(QStringLiteral("The timer is paused.")));
    ASSERT_NE(button(QStringLiteral("Something fits, close")), nullptr);
    button(QStringLiteral("Something fits, close"))->click();
    EXPECT_TRUE(says(QStringLiteral("Please ask for help")));
    key(Qt::Key_Escape);
    EXPECT_FALSE(says(QStringLiteral("Please ask for help")));
}

TEST_F(WhenItHurtsTest, TheCheckInLeadsToTheSigns)
{
    QSignalSpy closed(world.pages.get(), &SessionArea::closed);
    world.pages->checkIn(kLoosener);
    key(Qt::Key_C);
    ASSERT_NE(signs(), nullptr);
    EXPECT_FALSE(says(QStringLiteral("The timer is paused.")));
    key(Qt::Key_Escape);
    EXPECT_TRUE(page<CheckInPage>().isVisible());
    EXPECT_EQ(closed.count(), 0);

    EXPECT_EQ(button(QStringLiteral("Signs that need a doctor")), nullptr);
    button(QStringLiteral("Begin the session"))->setFocus();
    key(Qt::Key_7);
    ASSERT_NE(button(QStringLiteral("Signs that need a doctor")), nullptr);
    button(QStringLiteral("Signs that need a doctor"))->click();
    button(QStringLiteral("Something fits, close"))->click();
    EXPECT_EQ(closed.count(), 1);
    EXPECT_TRUE(says(QStringLiteral("Please ask for help")));
    EXPECT_FALSE(says(QStringLiteral("Your session is saved.")));
    EXPECT_TRUE(world.rows().empty());
}

// "How much did it hurt?" covers neither the time line nor a word of the session.
TEST_F(WhenItHurtsTest, TheQuestionForANumberCoversNoWord)
{
    world.pages->play(kLoosener);
    world.pass(25s);
    key(Qt::Key_H);
    key(Qt::Key_1);
    auto& guide = page<GuideView>();
    ASSERT_TRUE(guide.numberScale().isVisible());
    const QWidget* card = guide.numberScale().parentWidget();
    world.pages->setMinimumSize(720, 540);
    for (const TextSize text : {TextSize::Normal, TextSize::Largest}) {
        world.theme.apply({.textSize = text});
        for (const QSize size : {QSize(1280, 800), QSize(900, 640), QSize(720, 540), QSize(1920, 1080)}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                for (const bool full : {false, true}) {
                    world.pages->setLayoutDirection(direction);
                    world.pages->resize(size);
                    guide.setFullScreen(full);
                    EXPECT_TRUE(guide.rect().contains(card->geometry())) << size.width() << full;
                    EXPECT_GE(card->height() + 1, card->layout()->totalHeightForWidth(card->width()));
                    for (const QWidget* other :
                         guide.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                        const bool words = qobject_cast<const QLabel*>(other) != nullptr ||
                                           qobject_cast<const QAbstractButton*>(other) != nullptr ||
                                           qobject_cast<const SessionTimeline*>(other) != nullptr ||
                                           qobject_cast<const RingTimer*>(other) != nullptr ||
                                           qobject_cast<const PhasePanel*>(other) != nullptr;
                        if (words && other->isVisible()) {
                            EXPECT_FALSE(other->geometry().intersects(card->geometry()))
                                << other->metaObject()->className() << ' ' << size.width() << ' ' << full;
                        }
                    }
                }
            }
        }
    }
}

struct Surface
{
    QSize size;
    TextSize text;
    ColourChoice colours;
    Qt::LayoutDirection direction;
    const char* language;
};

class WhenItHurtsEverywhere : public WhenItHurtsTest, public testing::WithParamInterface<Surface>
{
protected:
    WhenItHurtsEverywhere()
    {
        languages.use(QLatin1String(GetParam().language));
        world.theme.apply({GetParam().text, GetParam().colours, MotionChoice::Reduced});
        world.pages->setLayoutDirection(GetParam().direction);
        world.pages->setMinimumSize(720, 540); // as in the window: pages must do with what there is
        world.pages->resize(GetParam().size);
    }
    ~WhenItHurtsEverywhere() override { languages.use(QStringLiteral("en")); }

    LanguageManager languages{places::translations()};
};

TEST_P(WhenItHurtsEverywhere, NothingIsCutOff)
{
    expectOk(world.history.log().prefs().setLeftOut(QStringLiteral("sphinx"), world.history.today()));
    expectOk(world.history.log().prefs().setVersion(QStringLiteral("cat-cow"), QStringLiteral("easier")));
    const auto look = [this](const char* where) {
        SCOPED_TRACE(where);
        expectNothingCut(*world.pages);
    };
    world.pages->checkIn(kLoosener);
    look("check-in");
    key(Qt::Key_8);
    look("check-in, a lot of pain");
    key(Qt::Key_C);
    look("signs");
    key(Qt::Key_Escape);
    world.pages->play(kLoosener);
    world.pass(25s);
    look("player");
    key(Qt::Key_C);
    look("signs in a session");
    key(Qt::Key_Escape);
    const auto hurts = page<GuideView>().findChildren<BsButton*>();
    const bool inView = std::ranges::any_of(hurts, [this](const BsButton* each) {
        return each->kind() == BsButton::Kind::Warn && each->isVisible() &&
               world.pages->rect().contains(
                   QRect(each->mapTo(world.pages.get(), QPoint(0, 0)), each->size()));
    });
    EXPECT_TRUE(inView) << "This hurts is always in the window";
    key(Qt::Key_H);
    look("this hurts");
    key(Qt::Key_1);
    look("the number");
    key(Qt::Key_9);
    look("after red");
    key(Qt::Key_1);
    key(Qt::Key_H);
    look("the second time");
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    look("leave");
    key(Qt::Key_Escape);
    key(Qt::Key_H);
    key(Qt::Key_4);
    look("finished");
}

INSTANTIATE_TEST_SUITE_P(
    All, WhenItHurtsEverywhere,
    testing::Values(
        Surface{{1280, 800}, TextSize::Normal, ColourChoice::Light, Qt::LeftToRight, "en"},
        Surface{{900, 640}, TextSize::Normal, ColourChoice::Dark, Qt::LeftToRight, "en"},
        Surface{{900, 640}, TextSize::Largest, ColourChoice::Light, Qt::LeftToRight, "en"},
        Surface{{1280, 800}, TextSize::Largest, ColourChoice::HighContrastDark, Qt::LeftToRight, "en"},
        Surface{{1280, 800}, TextSize::Normal, ColourChoice::HighContrastLight, Qt::RightToLeft, "ar_XB"},
        Surface{{900, 640}, TextSize::Larger, ColourChoice::Dark, Qt::RightToLeft, "ar_XB"},
        Surface{{1280, 800}, TextSize::Normal, ColourChoice::Light, Qt::LeftToRight, "en_XA"},
        Surface{{900, 640}, TextSize::Normal, ColourChoice::HighContrastDark, Qt::LeftToRight, "en_XA"},
        Surface{{900, 640}, TextSize::Large, ColourChoice::Light, Qt::LeftToRight, "de"},
        Surface{{900, 640}, TextSize::Largest, ColourChoice::Dark, Qt::LeftToRight, "de"},
        Surface{{1920, 1080}, TextSize::Normal, ColourChoice::Dark, Qt::LeftToRight, "de"}));

TEST_F(WhenItHurtsTest, TheNumberToCallIsSaidOnce)
{
    const auto shown = [this](QLocale::Territory territory) {
        const std::unique_ptr<Card> box(makePhoneBox(world.theme, territory));
        box->show();
        QStringList texts;
        for (const QLabel* label : box->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts;
    };
    EXPECT_EQ(
        shown(QLocale::Germany),
        QStringList({QStringLiteral("Call 112"), QStringLiteral("or the emergency number where you are")}));
    EXPECT_EQ(shown(QLocale::AnyTerritory),
              QStringList({QStringLiteral("Call the emergency number where you are")}));
}

} // namespace
} // namespace backstretch
