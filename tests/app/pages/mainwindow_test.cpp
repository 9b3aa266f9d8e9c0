// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercisedetailpage.h"
#include "app/pages/exercisespage.h"
#include "app/pages/historypage.h"
#include "app/pages/learn/learnpage.h"
#include "app/pages/learn/lessonpage.h"
#include "app/pages/postertile.h"
#include "app/pages/routinespage.h"
#include "app/pages/settings/settingsgroup.h"
#include "app/pages/settingspage.h"
#include "app/pages/todaypage.h"
#include "app/pages/welcomepage.h"
#include "app/sessionarea.h"
#include "app/widgets/navrail.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/sheet.h"
#include "app/widgets/toast.h"
#include "tests/support/programworld.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace backstretch {
namespace {

TEST_F(ProgramTest, FirstStartLeavesNothingBehindUntilItIsAgreedTo)
{
    start();
    ASSERT_NE(shown<WelcomePage>(), nullptr);
    program->window().close();
    program.reset();
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ProgramTest, WelcomeLeadsToToday)
{
    start();
    QTest::mouseClick(button("I understand, go on"), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // "At a desk"
    QTest::mouseClick(button("Done"), Qt::LeftButton);
    settle();
    EXPECT_NE(shown<TodayPage>(), nullptr);
    EXPECT_TRUE(isPrivate(folder.filePath(QStringLiteral("settings.conf"))));
    EXPECT_TRUE(isPrivate(SessionLog::fileIn(folder.filePath(QStringLiteral("data")))));
}

TEST_F(ProgramTest, QuitIsThereFromTheFirstPageOn)
{
    start();
    ASSERT_NE(shown<WelcomePage>(), nullptr);
    QSignalSpy finished(program.get(), &AppContext::finished);
    key(Qt::Key_Q, Qt::ControlModifier);
    EXPECT_EQ(finished.count(), 1);
}

TEST_F(ProgramTest, QuitInASessionIsAsWhenTheWindowIsClosed)
{
    inTheMiddleOf("morning-loosener");
    QSignalSpy finished(program.get(), &AppContext::finished);
    key(Qt::Key_Q, Qt::ControlModifier);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_FALSE(program->window().isVisible());
}

TEST_F(ProgramTest, PagesAreMadeWhenTheyAreFirstShown)
{
    agreed();
    start();
    EXPECT_NE(shown<TodayPage>(), nullptr);
    EXPECT_EQ(program->window().findChild<ExercisesPage*>(), nullptr);
    EXPECT_EQ(program->window().findChild<SettingsPage*>(), nullptr);
    EXPECT_EQ(program->window().findChild<SessionArea*>(), nullptr);
    key(Qt::Key_2, Qt::ControlModifier);
    EXPECT_NE(shown<ExercisesPage>(), nullptr);
}

TEST_F(ProgramTest, KeysOfTheShell)
{
    agreed();
    start();
    key(Qt::Key_3, Qt::ControlModifier);
    EXPECT_NE(shown<RoutinesPage>(), nullptr);
    key(Qt::Key_6, Qt::ControlModifier);
    EXPECT_NE(shown<SettingsPage>(), nullptr);
    key(Qt::Key_2, Qt::ControlModifier);
    key(Qt::Key_F, Qt::ControlModifier);
    EXPECT_NE(qobject_cast<SearchField*>(QApplication::focusWidget()), nullptr);
    key(Qt::Key_F6);
    EXPECT_TRUE(shown<NavRail>()->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_F6);
    EXPECT_TRUE(shown<ExercisesPage>()->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_F1);
    ASSERT_NE(shown<Sheet>(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(shown<Sheet>(), nullptr);
}

TEST_F(ProgramTest, TextSizeKeysSayWhatTheyDid)
{
    agreed();
    start();
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(program->settings().values().textSize, TextSize::Large);
    ASSERT_NE(shown<Toast>(), nullptr);
    EXPECT_EQ(shown<Toast>()->message(), QStringLiteral("Text size: Large"));
    for (int i = 0; i < 6; ++i) {
        key(Qt::Key_Plus, Qt::ControlModifier);
    }
    EXPECT_EQ(program->settings().values().textSize, TextSize::Largest);
    EXPECT_TRUE(shown<NavRail>()->isBar());
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(program->settings().values().textSize, TextSize::Normal);
}

TEST_F(ProgramTest, BackLeadsToWhereTheExerciseWasOpenedFrom)
{
    agreed();
    start();
    program->window().showPage(PageId::Exercises);
    program->window().showExercise(QStringLiteral("sphinx"));
    settle();
    ASSERT_NE(shown<ExerciseDetailPage>(), nullptr);
    EXPECT_EQ(shown<ExerciseDetailPage>()->exercise()->id, QStringLiteral("sphinx"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_NE(shown<ExercisesPage>(), nullptr);
    program->window().showPage(PageId::Exercises);
    program->window().showExercise(QStringLiteral("sphinx"));
    key(Qt::Key_F6);
    ASSERT_TRUE(shown<NavRail>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_NE(shown<ExercisesPage>(), nullptr) << "from the navigation, too";
    program->window().showPage(PageId::Today);
    program->window().showExercise(QStringLiteral("locust"));
    settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_NE(shown<TodayPage>(), nullptr);
}

TEST_F(ProgramTest, LearnLeadsToItsPagesAndFromThemToExercises)
{
    agreed();
    start();
    key(Qt::Key_5, Qt::ControlModifier);
    ASSERT_NE(shown<LearnPage>(), nullptr);
    program->window().showLesson(QStringLiteral("sitting"), {});
    settle();
    ASSERT_NE(shown<LessonPage>(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    settle();
    EXPECT_EQ(shown<LessonPage>()->lesson()->id, QStringLiteral("three-cs"));
    program->window().showExercise(QStringLiteral("sphinx"));
    settle();
    EXPECT_NE(shown<ExerciseDetailPage>(), nullptr);
    key(Qt::Key_Left, Qt::AltModifier);
    ASSERT_NE(shown<LessonPage>(), nullptr);
    EXPECT_EQ(shown<LessonPage>()->lesson()->id, QStringLiteral("three-cs"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_NE(shown<LearnPage>(), nullptr) << "not through every page that was read";
    program->window().showLesson(QStringLiteral("nothing"), {});
    EXPECT_NE(shown<LearnPage>(), nullptr);
}

TEST_F(ProgramTest, BackLeadsFromASettingOrADayToWhereItWasAskedFor)
{
    agreed();
    start();
    program->window().showLesson(QStringLiteral("sitting"), {});
    program->window().showSettings(SettingsPart::Sessions);
    settle();
    ASSERT_NE(shown<SettingsPage>(), nullptr);
    const auto groups = shown<SettingsPage>()->findChildren<SettingsGroup*>();
    EXPECT_TRUE(std::ranges::all_of(groups, [](const SettingsGroup* group) {
        return group->isVisible() == (group->name() == QStringLiteral("Sessions"));
    }));
    key(Qt::Key_Left, Qt::AltModifier);
    ASSERT_NE(shown<LessonPage>(), nullptr);
    EXPECT_EQ(shown<LessonPage>()->lesson()->id, QStringLiteral("sitting"));

    program->window().showPage(PageId::Today);
    program->window().showDay(QDate(2026, 11, 19));
    settle();
    ASSERT_NE(shown<HistoryPage>(), nullptr);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_NE(shown<TodayPage>(), nullptr);
}

TEST_F(ProgramTest, OpensWhatTheCommandLineAsksFor)
{
    agreed();
    start({{}, QStringLiteral("cat-cow"), {}});
    ASSERT_NE(shown<ExerciseDetailPage>(), nullptr);
    EXPECT_EQ(shown<ExerciseDetailPage>()->exercise()->id, QStringLiteral("cat-cow"));
    program->handle({QStringLiteral("desk-break"), {}, {}});
    settle();
    EXPECT_NE(shown<SessionArea>(), nullptr);
}

TEST_F(ProgramTest, ARequestWaitsForTheSafetyNote)
{
    start({QStringLiteral("desk-break"), {}, {}});
    EXPECT_NE(shown<WelcomePage>(), nullptr);
    QTest::mouseClick(button("I understand, go on"), Qt::LeftButton);
    QTest::mouseClick(button("Skip"), Qt::LeftButton);
    settle();
    EXPECT_NE(shown<SessionArea>(), nullptr);
}

TEST_F(ProgramTest, TheFocusIsInViewAlsoWhenItComesInFromOutside)
{
    agreed();
    start();
    program->window().resize(900, 640);
    program->window().showLesson(QStringLiteral("sitting"), {});
    settle();
    auto* page = shown<LessonPage>();
    ASSERT_NE(page, nullptr);
    QScrollBar* bar = page->findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    bar->setValue(bar->maximum());
    for (QAbstractButton* tab : shown<NavRail>()->findChildren<QAbstractButton*>()) {
        if (tab->isChecked()) {
            tab->setFocus(Qt::TabFocusReason);
        }
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QWidget* focus = QApplication::focusWidget();
    ASSERT_TRUE(page->isAncestorOf(focus));
    EXPECT_FALSE(focus->visibleRegion().isEmpty()) << focus->accessibleName().toStdString();
}

TEST_F(ProgramTest, NothingIsUnderAMessage)
{
    agreed();
    start();
    QWidget* focus = QApplication::focusWidget();
    for (const QSize size : {QSize(1280, 800), QSize(720, 540)}) {
        program->window().resize(size);
        program->window().showPage(PageId::Exercises);
        settle();
        Page* page = shown<ExercisesPage>();
        ASSERT_NE(page, nullptr);
        focus = QApplication::focusWidget();
        const int before = page->height();
        program->window().toast(QStringLiteral("Saved."), QStringLiteral("Undo"), [] {});
        settle();
        const auto* toast = shown<Toast>();
        ASSERT_NE(toast, nullptr);
        const auto inWindow = [](const QWidget* widget) {
            return QRect(widget->mapTo(widget->window(), QPoint()), widget->size());
        };
        for (const QWidget* other : std::initializer_list<const QWidget*>{page, shown<NavRail>()}) {
            EXPECT_FALSE(inWindow(other).intersects(inWindow(toast))) << other->metaObject()->className();
        }
        EXPECT_EQ(QApplication::focusWidget(), focus) << "it never takes the focus";
        toast->findChild<BsButton*>()->click();
        settle();
        EXPECT_EQ(page->height(), before) << "the room is given back";
    }
}

TEST_F(ProgramTest, NoMessageLiesOverASession)
{
    inTheMiddleOf("first-steps");
    program->window().toast(QStringLiteral("Saved."));
    EXPECT_EQ(shown<Toast>(), nullptr) << "it would hide the buttons and take keys";
    program->window().leaveSession();
    settle();
    ASSERT_NE(shown<Toast>(), nullptr);
    EXPECT_EQ(shown<Toast>()->message(), QStringLiteral("Saved."));
    bool undone = false;
    program->window().toast(QStringLiteral("Brought back."), QStringLiteral("Undo"),
                            [&undone] { undone = true; });
    program->window().startRoutine(QStringLiteral("first-steps"));
    settle();
    EXPECT_EQ(shown<Toast>(), nullptr);
    program->window().leaveSession();
    settle();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(undone) << "it might undo the session, too";
}

TEST_F(ProgramTest, APageOpenedAnewBeginsAtItsTopAndBackLeadsToWhereOneWas)
{
    agreed();
    start();
    program->window().resize(900, 640);
    settle();
    auto* today = shown<TodayPage>();
    ASSERT_NE(today, nullptr);
    QScrollBar* bar = today->findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    bar->setValue(bar->maximum());
    PosterTile* picture = nullptr;
    for (auto* tile : today->findChildren<PosterTile*>()) {
        picture = tile->isVisible() ? tile : picture;
    }
    ASSERT_NE(picture, nullptr);
    picture->setFocus(Qt::TabFocusReason);
    QTest::keyClick(picture, Qt::Key_Space);
    settle();
    EXPECT_NE(shown<ExerciseDetailPage>(), nullptr);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(today->isVisible());
    EXPECT_TRUE(picture->hasFocus());
    EXPECT_GT(bar->value(), 0);
    key(Qt::Key_2, Qt::ControlModifier);
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(bar->value(), 0);
    EXPECT_TRUE(today->firstFocus()->hasFocus());
}

TEST_F(ProgramTest, TheGroupsOfSettingsComeBeforeTheirControls)
{
    agreed();
    start();
    key(Qt::Key_6, Qt::ControlModifier);
    auto* page = shown<SettingsPage>();
    ASSERT_NE(page, nullptr);
    page->focusSearch();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), page->firstFocus()) << "the list of groups";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Text size"));
    page->showPart(SettingsPart::Pain);
    page->focusSearch();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), page->firstFocus()) << "and so it is with every group";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Ask about the next morning"));
}

TEST_F(ProgramTest, TheSafetyNoteScrollsByKeysWithTheFocusOnItsButton)
{
    writeFile(folder.filePath(QStringLiteral("settings.conf")), "[appearance]\ntextSize=largest\n");
    start();
    program->window().resize(720, 540);
    settle();
    auto* welcome = shown<WelcomePage>();
    ASSERT_NE(welcome, nullptr);
    QScrollBar* bar = nullptr;
    for (auto* area : welcome->findChildren<QScrollArea*>()) {
        bar = area->isVisible() ? area->verticalScrollBar() : bar;
    }
    ASSERT_NE(bar, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->maximum() > 0; }));
    button("I understand, go on")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    EXPECT_GT(bar->value(), 0);
    EXPECT_TRUE(button("I understand, go on")->hasFocus());
}

} // namespace
} // namespace backstretch
