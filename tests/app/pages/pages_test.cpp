// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/cardgrid.h"
#include "app/pages/exercisespage.h"
#include "app/pages/routinespage.h"
#include "app/pages/safetynote.h"
#include "app/pages/settings/settingsgroup.h"
#include "app/pages/textsizechoice.h"
#include "app/pages/welcomepage.h"
#include "app/widgets/chip.h"
#include "app/widgets/combo.h"
#include "app/widgets/option.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/slider.h"
#include "app/widgets/switch.h"
#include "tests/support/settingssupport.h"

#include <QFileInfo>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace backstretch {
namespace {

class ExercisesPageTest : public ShellTest
{
protected:
    ExercisesPage page{theme, catalogue, posters, history, settings, navigator};
    CardGrid& grid() { return *page.findChild<CardGrid*>(); }
    SearchField& search() { return *page.findChild<SearchField*>(); }
    Chip& chip(const char* label)
    {
        for (Chip* candidate : page.findChildren<Chip*>()) {
            if (candidate->label() == QLatin1String(label)) {
                return *candidate;
            }
        }
        ADD_FAILURE() << "no chip " << label;
        return *page.findChild<Chip*>();
    }
};

TEST_F(ExercisesPageTest, ShowsAllAndNarrowsDown)
{
    show(page);
    EXPECT_EQ(grid().model()->rowCount(), 8);
    EXPECT_TRUE(chip("All 8").isChecked());
    QTest::mouseClick(&chip("Strength"), Qt::LeftButton);
    EXPECT_EQ(grid().model()->rowCount(), 2);
    EXPECT_FALSE(chip("All 8").isChecked());
    QTest::mouseClick(&chip("All 8"), Qt::LeftButton);
    EXPECT_EQ(grid().model()->rowCount(), 8);
    EXPECT_TRUE(chip("All 8").isChecked());
    expectUsable(page);
}

TEST_F(ExercisesPageTest, SaysWhenNothingIsFound)
{
    show(page);
    EXPECT_TRUE(page.focusSearch());
    QTest::keyClicks(&search(), QStringLiteral("<b>swim"));
    EXPECT_TRUE(says(page, QStringLiteral("No exercise matches “<b>swim”.")));
    EXPECT_FALSE(grid().isVisible());
    QTest::mouseClick(button(page, QStringLiteral("Show all")), Qt::LeftButton);
    EXPECT_EQ(grid().model()->rowCount(), 8);
    EXPECT_TRUE(search().text().isEmpty());
}

TEST_F(ExercisesPageTest, KeysOpenACard)
{
    show(page);
    grid().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&grid(), Qt::Key_Right);
    QTest::keyClick(&grid(), Qt::Key_Return);
    EXPECT_EQ(navigator.exercises, QStringList{QStringLiteral("side-lying-thoracic-rotation")});
    QTest::keyClick(&grid(), Qt::Key_Down);
    QTest::keyClick(&grid(), Qt::Key_Space);
    EXPECT_EQ(navigator.exercises.size(), 2);
}

TEST_F(ExercisesPageTest, ArrowKeysGoWhereTheyPoint)
{
    const auto here = [this] { return grid().visualRect(grid().currentIndex()).center(); };
    for (const char* code : {"en", "ar_XB"}) {
        languages.use(QLatin1String(code));
        show(page, {1060, 800});
        grid().setCurrentIndex(grid().model()->index(1, 0));
        const QPoint begin = here();
        QTest::keyClick(&grid(), Qt::Key_Right);
        EXPECT_GT(here().x(), begin.x()) << code;
        EXPECT_EQ(here().y(), begin.y()) << code;
        QTest::keyClick(&grid(), Qt::Key_Left);
        EXPECT_EQ(here(), begin) << code;
        QTest::keyClick(&grid(), Qt::Key_Left);
        EXPECT_LT(here().x(), begin.x()) << code;
    }
}

TEST_F(ExercisesPageTest, ColumnsFollowTheLetters)
{
    const auto columns = [this] { return grid().width() / grid().gridSize().width(); };
    show(page, {1060, 800});
    EXPECT_EQ(columns(), 4);
    show(page, {700, 640});
    EXPECT_EQ(columns(), 2);
    theme.apply({TextSize::Largest, ColourChoice::Dark, MotionChoice::Reduced});
    show(page, {1060, 800});
    EXPECT_EQ(columns(), 2);
    // As many stand side by side as were counted, also where they fit exactly.
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Reduced});
    for (int width = 600; width < 1300; width += 7) {
        show(page, {width, 800});
        for (int i = 1; i < 8; ++i) {
            const QRect before = grid().visualRect(grid().model()->index(i - 1, 0));
            const QRect here = grid().visualRect(grid().model()->index(i, 0));
            EXPECT_EQ(here.top() == before.top(), i % columns() != 0) << width << " " << i;
        }
    }
    theme.apply({TextSize::Largest, ColourChoice::Dark, MotionChoice::Reduced});
    show(page, {1060, 800});
    // All cards are there without a scroll bar of their own.
    EXPECT_GE(grid().height(), grid().gridSize().height() * 4);
}

class RoutinesPageTest : public ShellTest
{
protected:
    RoutinesPage page{theme, catalogue, posters, history, settings, navigator};
    QListView& list() { return *page.findChild<QListView*>(); }
};

TEST_F(RoutinesPageTest, ShowsWhatARoutineIsMadeOfAndStartsIt)
{
    show(page);
    EXPECT_EQ(list().model()->rowCount(), 6);
    list().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_TRUE(says(page, QStringLiteral("Side-Lying Thoracic Rotation")));
    EXPECT_TRUE(says(page, QStringLiteral("Total time")));
    QTest::mouseClick(button(page, QStringLiteral("Start")), Qt::LeftButton);
    EXPECT_EQ(navigator.started, QStringList{QStringLiteral("morning-loosener")});
    expectUsable(page);
}

TEST_F(RoutinesPageTest, ChangesOfVersionChangeTheLength)
{
    show(page);
    const auto summary = [this] {
        return list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTest::keyClick(&list(), Qt::Key_Down);
    const QString before = summary();
    EXPECT_TRUE(says(page, QStringLiteral("Hold 15 seconds, 5 cycles")));
    const QString easier = catalogue.exercise(QStringLiteral("cat-cow"))->firstEasier()->id;
    expectOk(history.log().prefs().setVersion(QStringLiteral("cat-cow"), easier));
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("Hold 10 seconds, 3 cycles. Easier version.")));
    EXPECT_NE(summary(), before);
}

TEST_F(RoutinesPageTest, WhatWasChosenIsShownAndTakenBackThere)
{
    expectOk(history.log().prefs().setLeftOut(QStringLiteral("sphinx"), QDate(2026, 11, 18)));
    expectOk(history.log().prefs().setVersion(
        QStringLiteral("cat-cow"), catalogue.exercise(QStringLiteral("cat-cow"))->firstEasier()->id));
    show(page);
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_TRUE(says(page, QStringLiteral("Cat-Cow Stretch: easier version · Sphinx Pose: left out")));
    QTest::mouseClick(button(page, QStringLiteral("Change")), Qt::LeftButton);
    EXPECT_FALSE(says(page, QStringLiteral("Hold 15 seconds, 2")));
    expectUsable(page);
    QTest::mouseClick(button(page, QStringLiteral("Take it in again")), Qt::LeftButton);
    EXPECT_TRUE(says(page, QStringLiteral("Hold 15 seconds, 2"))) << "sphinx is in the routine again";
    EXPECT_TRUE(says(page, QStringLiteral("Cat-Cow Stretch: easier version")));
    QTest::mouseClick(button(page, QStringLiteral("Use the normal version")), Qt::LeftButton);
    EXPECT_FALSE(says(page, QStringLiteral("easier version")));
    EXPECT_EQ(button(page, QStringLiteral("Use the normal version")), nullptr);
    expectUsable(page);
}

TEST_F(RoutinesPageTest, NothingStartsWhereAllIsLeftOut)
{
    leaveOut(QStringLiteral("first-steps"));
    show(page);
    EXPECT_TRUE(says(page, QStringLiteral("you left it out")));
    EXPECT_FALSE(says(page, QStringLiteral("Total time")));
    BsButton* start = button(page, QStringLiteral("Start"));
    ASSERT_NE(start, nullptr);
    EXPECT_FALSE(start->isEnabled());
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(navigator.started.isEmpty());
    QTest::keyClick(page.firstFocus(), Qt::Key_Down);
    EXPECT_FALSE(says(page, QStringLiteral("you left it out")));
    EXPECT_TRUE(start->isEnabled());
    expectUsable(page);
}

TEST_F(RoutinesPageTest, NarrowShowsListThenRoutine)
{
    show(page, {680, 600});
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(button(page, QStringLiteral("Start")), nullptr);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(list().model()->index(2, 0)).center());
    EXPECT_FALSE(list().isVisible());
    ASSERT_NE(button(page, QStringLiteral("Start")), nullptr);
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_TRUE(list().isVisible());
    expectUsable(page);
}

class SettingsPageTest : public SettingsShellTest
{
protected:
    Combo& combo(const char* name)
    {
        for (Combo* candidate : page.findChildren<Combo*>()) {
            if (candidate->accessibleName() == QLatin1String(name)) {
                return *candidate;
            }
        }
        ADD_FAILURE() << "no list " << name;
        return *page.findChild<Combo*>();
    }
};

TEST_F(SettingsPageTest, CautionAlwaysBeginsBelowRed)
{
    show(page);
    page.showPart(SettingsPart::Pain);
    EXPECT_EQ(combo("Be careful from").currentText(), QStringLiteral("4"));
    EXPECT_EQ(combo("Suggest to stop from").currentText(), QStringLiteral("6"));
    combo("Be careful from").setFocus();
    QTest::keyClick(&combo("Be careful from"), Qt::Key_End);
    EXPECT_EQ(settings.values().pain, (PainLimits{9, 10}));
    combo("Suggest to stop from").setFocus();
    QTest::keyClick(&combo("Suggest to stop from"), Qt::Key_Home);
    EXPECT_EQ(settings.values().pain, (PainLimits{1, 2}));
    EXPECT_EQ(combo("Be careful from").currentText(), QStringLiteral("1"));
    expectUsable(page);
}

TEST_F(SettingsPageTest, ChangesApplyAtOnce)
{
    show(page);
    combo("Text size").setFocus();
    QTest::keyClick(&combo("Text size"), Qt::Key_Down);
    EXPECT_EQ(settings.values().textSize, TextSize::Large);
    QTest::keyClick(&combo("Colours"), Qt::Key_End);
    EXPECT_EQ(settings.values().colours, ColourChoice::HighContrastLight);
    QTest::mouseClick(page.findChild<Switch*>(), Qt::LeftButton);
    EXPECT_FALSE(settings.values().darkFullScreen);
    expectUsable(page);
}

TEST_F(SettingsPageTest, UsableAtEverySizeInEveryLanguage)
{
    for (const char* code : {"en", "de", "en_XA", "ar_XB"}) {
        languages.use(QLatin1String(code));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            theme.apply({size, ColourChoice::Dark, MotionChoice::Reduced});
            for (const QSize& window : {QSize(1280, 800), QSize(1080, 800), QSize(900, 640)}) {
                show(page, window);
                SCOPED_TRACE(code);
                SCOPED_TRACE(window.width());
                expectUsable(page);
            }
        }
    }
}

TEST_F(SettingsPageTest, TheVoiceIsHeardAndSaysWhatItIsMissing)
{
    show(page);
    page.showPart(SettingsPart::Voice);
    speech.become(SpeechEngine::State::NoVoice);
    EXPECT_TRUE(says(page, QStringLiteral("No voice for this language.")));
    button(page, QStringLiteral("Hear a sample"))->click();
    ASSERT_EQ(tones.played.size(), 1U);
    EXPECT_TRUE(speech.said.isEmpty());
    expectUsable(page);

    speech.names = {QStringLiteral("Anna"), QStringLiteral("Berta")};
    speech.become(SpeechEngine::State::Ready);
    EXPECT_FALSE(says(page, QStringLiteral("No voice for this language.")));
    button(page, QStringLiteral("Hear a sample"))->click();
    ASSERT_EQ(speech.said.size(), 1);
    QTest::keyClick(&combo("Voice"), Qt::Key_End);
    EXPECT_EQ(settings.values().voiceName, QStringLiteral("Berta"));
    QTest::keyClick(&combo("How much it says"), Qt::Key_Down);
    EXPECT_EQ(settings.values().speechLevel, SpeechLevel::KeyWords);
    for (Slider* slider : page.findChildren<Slider*>()) {
        QTest::keyClick(slider, Qt::Key_Left);
    }
    EXPECT_EQ(settings.values().voiceSpeed, -1);
    EXPECT_EQ(settings.values().volume, 75);
    expectUsable(page);

    // Off greys its rows, and keeps what is set.
    for (Switch* control : page.findChildren<Switch*>()) {
        if (control->isVisible()) {
            QTest::mouseClick(control, Qt::LeftButton);
        }
    }
    EXPECT_EQ(settings.values().spokenGuidance, SpokenGuidance::Off);
    EXPECT_FALSE(settings.values().tones);
    EXPECT_FALSE(settings.values().countLastSeconds);
    EXPECT_FALSE(settings.values().tickEverySecond); // without tones there is nothing to tick
    EXPECT_FALSE(combo("Voice").isEnabled());
    EXPECT_EQ(settings.values().voiceName, QStringLiteral("Berta"));
    expectUsable(page);
}

TEST_F(SettingsPageTest, TheVoiceGroupIsUsableAtEverySize)
{
    speech.names = {QStringLiteral("Anna"), QStringLiteral("English (America, New York City)")};
    speech.become(SpeechEngine::State::Ready);
    for (const char* code : {"en", "de", "en_XA", "ar_XB"}) {
        languages.use(QLatin1String(code));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            theme.apply({size, ColourChoice::Dark, MotionChoice::Reduced});
            for (const QSize& window : {QSize(1280, 800), QSize(900, 640)}) {
                show(page, window);
                page.showPart(SettingsPart::Voice);
                SCOPED_TRACE(code);
                SCOPED_TRACE(window.width());
                expectUsable(page);
            }
        }
    }
}

TEST_F(SettingsPageTest, ShowsWhatIsChangedElsewhere)
{
    show(page);
    settings.change([](Settings& s) { s.textSize = TextSize::Largest; });
    EXPECT_EQ(combo("Text size").currentIndex(), 4);
}

TEST_F(SettingsPageTest, IsSearchedByOtherWordsAndSaysWhatItDoesNotFind)
{
    show(page);
    auto* search = page.findChild<SearchField*>();
    search->setText(QStringLiteral("zoom"));
    EXPECT_TRUE(says(page, QStringLiteral("Text size")));
    EXPECT_TRUE(says(page, QStringLiteral("Text and colours"))) << "where it is";
    EXPECT_FALSE(says(page, QStringLiteral("Reduce motion")));
    expectUsable(page);
    search->setText(QStringLiteral("licence"));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(says(page, QStringLiteral("Free software")));
    EXPECT_TRUE(search->text().isEmpty());
    search->setText(QStringLiteral("xyzzy"));
    EXPECT_TRUE(says(page, QStringLiteral("Nothing found. Try another word.")));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(search->text(), QStringLiteral("xyzzy"));
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_FALSE(says(page, QStringLiteral("Nothing found")));
    EXPECT_TRUE(says(page, QStringLiteral("Free software"))) << "the group that was there is there again";
}

TEST_F(SettingsPageTest, TheSearchIsInTheLanguageOfThePage)
{
    languages.use(QStringLiteral("de"));
    show(page);
    auto* search = page.findChild<SearchField*>();
    search->setText(QStringLiteral("schriftgrosse")); // without its accents
    int found = 0;
    for (const BsButton* show : page.findChildren<BsButton*>()) {
        found += show->isVisible() && show->accessibleName().contains(QStringLiteral("Schriftgröße")) ? 1 : 0;
    }
    EXPECT_EQ(found, 1);
}

TEST_F(SettingsPageTest, ThePlanIsChosenInDays)
{
    show(page);
    page.showPart(SettingsPart::Sessions);
    EXPECT_EQ(combo("Your plan").currentText(), QStringLiteral("4 days a week"));
    combo("Your plan").setFocus();
    QTest::keyClick(&combo("Your plan"), Qt::Key_Home);
    EXPECT_EQ(settings.values().daysAWeek, 0);
    EXPECT_EQ(combo("Your plan").currentText(), QStringLiteral("No plan"));
    QTest::keyClick(&combo("Your plan"), Qt::Key_Down);
    EXPECT_EQ(combo("Your plan").currentText(), QStringLiteral("1 day a week"));
}

TEST_F(SettingsPageTest, SafetyLeadsToTheSigns)
{
    show(page);
    page.showPart(SettingsPart::About);
    QTest::mouseClick(button(page, QStringLiteral("Something changed?")), Qt::LeftButton);
    EXPECT_EQ(navigator.askedWhatChanged, 1);
}

TEST_F(SettingsPageTest, NarrowHasAListOfGroups)
{
    show(page, {680, 600});
    Combo& groups = combo("Group of settings");
    ASSERT_TRUE(groups.isVisible());
    groups.setFocus();
    QTest::keyClick(&groups, Qt::Key_End);
    EXPECT_TRUE(says(page, QStringLiteral("doctor or physiotherapist")));
    EXPECT_FALSE(combo("Colours").isVisible());
    expectUsable(page);
}

class WelcomePageTest : public ShellTest
{
protected:
    FakeSpeech speech;
    Voice voice{speech, settings};
    WelcomePage page{theme, settings, languages, posters, voice};
    void SetUp() override
    {
        page.resize(1280, 800);
        page.show();
        QApplication::processEvents();
    }
    Option& answer(const char* title)
    {
        for (Option* candidate : page.findChildren<Option*>()) {
            if (candidate->title() == QLatin1String(title)) {
                return *candidate;
            }
        }
        ADD_FAILURE() << "no answer " << title;
        return *page.findChild<Option*>();
    }
};

TEST_F(WelcomePageTest, StoresNothingUntilItIsAgreedTo)
{
    settings.change([](Settings& s) { s.textSize = TextSize::Larger; });
    settings.flush();
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("settings.conf"))));
    QTest::mouseClick(button(page, QStringLiteral("I understand, go on")), Qt::LeftButton);
    EXPECT_EQ(settings.values().welcomeNote, kWelcomeNoteVersion);
    EXPECT_TRUE(settings.values().welcomeDate.isValid());
    EXPECT_TRUE(QFileInfo::exists(folder.filePath(QStringLiteral("settings.conf"))));
}

TEST_F(WelcomePageTest, TheQuestionPicksTheFirstRoutine)
{
    QSignalSpy finished(&page, &WelcomePage::finished);
    page.firstFocus()->setFocus();
    QTest::keyClick(page.firstFocus(), Qt::Key_Return);
    QTest::mouseClick(&answer("Driving"), Qt::LeftButton);
    EXPECT_EQ(finished.count(), 0) << "it can be chosen otherwise";
    QTest::mouseClick(button(page, QStringLiteral("Done")), Qt::LeftButton);
    EXPECT_EQ(settings.values().firstRoutine, QStringLiteral("after-driving"));
    EXPECT_EQ(finished.count(), 1);
    for (const char* id : {"desk-break", "after-driving", "morning-loosener", "first-steps"}) {
        EXPECT_NE(catalogue.routine(QLatin1String(id)), nullptr) << id;
    }
}

TEST_F(WelcomePageTest, ArrowKeysChooseAndLeaveNothing)
{
    QSignalSpy finished(&page, &WelcomePage::finished);
    QTest::keyClick(page.firstFocus(), Qt::Key_Return);
    QApplication::processEvents();
    BsButton* done = button(page, QStringLiteral("Done"));
    ASSERT_NE(done, nullptr);
    EXPECT_FALSE(done->isEnabled()) << "nothing is chosen yet";
    EXPECT_EQ(QApplication::focusWidget(), &answer("At a desk"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_FALSE(done->isEnabled()) << "going through them chooses nothing";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(answer("Driving").isChecked());
    EXPECT_TRUE(done->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(answer("In the morning").isChecked());
    EXPECT_FALSE(answer("Driving").isChecked());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(answer("Driving").parentWidget())->role(),
              QAccessible::Grouping);
    EXPECT_EQ(answer("Driving").parentWidget()->accessibleName(),
              QStringLiteral("When do you feel it most?"));
    expectUsable(page);

    // Back to change the text size, and on again: what was chosen is still chosen.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), button(page, QStringLiteral("I understand, go on")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &answer("In the morning"));
    EXPECT_EQ(finished.count(), 0);
    QTest::keyClick(done, Qt::Key_Return);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(settings.values().firstRoutine, QStringLiteral("morning-loosener"));
}

TEST_F(WelcomePageTest, TheQuestionCanBeSkipped)
{
    QSignalSpy finished(&page, &WelcomePage::finished);
    QTest::keyClick(page.firstFocus(), Qt::Key_Return);
    QTest::mouseClick(&answer("Driving"), Qt::LeftButton);
    QTest::mouseClick(button(page, QStringLiteral("Skip")), Qt::LeftButton);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_TRUE(settings.values().firstRoutine.isEmpty());
}

TEST_F(WelcomePageTest, ButtonStaysInViewWhenThereIsLittleRoom)
{
    speech.become(SpeechEngine::State::Ready);
    theme.apply({TextSize::Largest, ColourChoice::HighContrastDark, MotionChoice::Reduced});
    page.resize(900, 640);
    QApplication::processEvents();
    const BsButton* agree = button(page, QStringLiteral("I understand, go on"));
    ASSERT_NE(agree, nullptr);
    EXPECT_TRUE(page.rect().contains(QRect(agree->mapTo(&page, QPoint(0, 0)), agree->size())));
    EXPECT_GT(agree->mapTo(&page, QPoint(0, 0)).y(), page.height() * 6 / 10) << "the note needs the room";
    const BsButton* read = button(page, QStringLiteral("Read it to me"));
    ASSERT_NE(read, nullptr);
    EXPECT_LT(read->mapTo(&page, QPoint(0, 0)).y(), agree->mapTo(&page, QPoint(0, 0)).y());
    EXPECT_NE(read->parentWidget(), agree->parentWidget()) << "it scrolls with the note";
    expectUsable(page);
    QTest::mouseClick(button(page, QStringLiteral("I understand, go on")), Qt::LeftButton);
    const BsButton* done = button(page, QStringLiteral("Done"));
    ASSERT_NE(done, nullptr);
    EXPECT_TRUE(page.rect().contains(QRect(done->mapTo(&page, QPoint(0, 0)), done->size())));
    expectUsable(page);
}

TEST_F(WelcomePageTest, TabGoesThroughItAsItIsRead)
{
    speech.become(SpeechEngine::State::Ready);
    for (const TextSize size : {TextSize::Normal, TextSize::Largest, TextSize::Normal}) {
        theme.apply({size, ColourChoice::Light, MotionChoice::Reduced});
        page.resize(size == TextSize::Normal ? QSize(1280, 800) : QSize(900, 640));
        QApplication::processEvents();
        auto* read = button(page, QStringLiteral("Read it to me"));
        ASSERT_NE(read, nullptr);
        auto* language = page.findChild<Combo*>();
        auto* sizes = page.findChild<TextSizeChoice*>();
        std::vector<int> down;
        language->setFocus(Qt::TabFocusReason);
        for (int stop = 0; stop < 4; ++stop) {
            const QWidget* at = QApplication::focusWidget();
            ASSERT_NE(at, nullptr);
            down.push_back(at == language            ? 0
                           : at == read              ? (size == TextSize::Normal ? 2 : 1)
                           : sizes->isAncestorOf(at) ? (size == TextSize::Normal ? 1 : 2)
                           : at == page.firstFocus() ? 3
                                                     : -1);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        EXPECT_EQ(down, (std::vector{0, 1, 2, 3})) << static_cast<int>(size);
    }
}

TEST_F(WelcomePageTest, IsReadOutWhereThereIsAVoice)
{
    EXPECT_EQ(button(page, QStringLiteral("Read it to me")), nullptr);
    EXPECT_EQ(speech.opened, 1);
    speech.become(SpeechEngine::State::Ready);
    ASSERT_NE(button(page, QStringLiteral("Read it to me")), nullptr);
    page.firstFocus()->setFocus();
    QTest::keyClick(page.firstFocus(), Qt::Key_R);
    ASSERT_NE(button(page, QStringLiteral("Stop reading")), nullptr);
    EXPECT_EQ(speech.said,
              QStringList{QStringLiteral("Ask your doctor or physiotherapist before you start.")});
    for (int i = 0; i < 3; ++i) {
        speech.finish();
    }
    EXPECT_EQ(speech.said.last(),
              QStringLiteral("Every exercise has a pause button, and you can skip any move."));
    languages.use(QStringLiteral("de"));
    QApplication::processEvents();
    EXPECT_EQ(speech.present, 0) << "it would go on in English";
    languages.use(QStringLiteral("en"));
    QApplication::processEvents();
    QTest::keyClick(page.firstFocus(), Qt::Key_R);
    EXPECT_NE(speech.present, 0);
    QTest::mouseClick(button(page, QStringLiteral("I understand, go on")), Qt::LeftButton);
    EXPECT_EQ(speech.present, 0);
}

TEST_F(WelcomePageTest, SpeaksTheNewLanguageAtOnce)
{
    languages.use(QStringLiteral("de"));
    QApplication::processEvents();
    EXPECT_EQ(button(page, QStringLiteral("I understand, go on")), nullptr);
}

} // namespace
} // namespace backstretch
