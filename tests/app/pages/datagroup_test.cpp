// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/data/confirmsheet.h"
#include "app/pages/settings/datagroup.h"
#include "app/platform/sharedfolder.h"
#include "app/text/copywords.h"
#include "app/widgets/option.h"
#include "app/widgets/sheet.h"
#include "app/widgets/switch.h"
#include "core/history/sessiontable.h"
#include "tests/support/dataworld.h"

#include <QLineEdit>

namespace backstretch {
namespace {

const char* const kLanguages[] = {"en", "de", "en_XA", "ar_XB"};

class DataGroupTest : public DataTest
{
protected:
    DataGroupTest()
    {
        window.resize(1280, 800);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(group);
        column->addStretch(1);
        files.answer = path("file.backstretch");
    }
    void open()
    {
        window.show();
        group->retranslate();
        group->arrange(true);
        group->showValues();
        QApplication::processEvents();
    }
    [[nodiscard]] Sheet* sheet() const
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window.findChild<Sheet*>();
    }

    QWidget window;
    CopySaver saver{theme, window, history, data, files.questions, navigator};
    DataGroup* group = new DataGroup(theme, settings, {history, data, saver, files.questions, navigator});
};

TEST_F(DataGroupTest, SaysWhereItIsAndShowsTheFolder)
{
    play(QStringLiteral("morning-loosener"));
    open();
    EXPECT_TRUE(says(window, QStringLiteral("1 session.")));
    EXPECT_TRUE(says(window, pathText(folder.path())));
    button(window, QStringLiteral("Open folder"))->click();
    EXPECT_EQ(files.shown, QStringList{folder.path()});
    EXPECT_EQ(button(window, QStringLiteral("Make a report")), nullptr) << "not yet";
    EXPECT_EQ(button(window, QStringLiteral("Show")), nullptr) << "no backups yet";
    expectUsable(window);
}

TEST_F(DataGroupTest, SavesACopyAndATable)
{
    play(QStringLiteral("morning-loosener"));
    open();
    window.activateWindow();
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(files.suggestions, QStringList{QStringLiteral("backstretch-2026-11-19.backstretch")});
    EXPECT_FALSE(nextEnd().error.has_value());
    ASSERT_EQ(navigator.toasts.size(), 1);
    EXPECT_TRUE(navigator.toasts[0].startsWith(QStringLiteral("Copy saved. ")));
    navigator.notified();
    EXPECT_EQ(files.shown, QStringList{folder.path()});
    EXPECT_EQ(valueOf(stageCopy(path("file.backstretch"), {})).sessions, 1);

    files.answer = path("table.csv");
    button(window, QStringLiteral("Save a table"))->click();
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_TRUE(contentOf(path("table.csv")).contains("Date,Time,Time zone,Session"));
}

TEST_F(DataGroupTest, SaysWhyACopyCannotBeSaved)
{
    play(QStringLiteral("morning-loosener"));
    files.answer = path("nowhere/file.backstretch");
    open();
    button(window, QStringLiteral("Save a copy"))->click();
    EXPECT_TRUE(nextEnd().error.has_value());
    ASSERT_NE(sheet(), nullptr);
    EXPECT_TRUE(says(*sheet(), QStringLiteral("Nothing can be written there.")));
    expectUsable(*sheet());
    files.answer = path("file.backstretch"); // another folder is chosen
    button(*sheet(), QStringLiteral("Try again"))->click();
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_EQ(sheet(), nullptr);
}

TEST_F(DataGroupTest, ChoosesAFileToBringBack)
{
    open();
    window.activateWindow();
    QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(navigator.copies, QStringList{path("file.backstretch")});
    files.answer.clear();
    button(window, QStringLiteral("Choose a file"))->click();
    EXPECT_EQ(navigator.copies.size(), 1) << "the dialog was left";
}

TEST_F(DataGroupTest, ListsTheBackups)
{
    play(QStringLiteral("morning-loosener"));
    data.copyWeekly();
    static_cast<void>(nextEnd());
    open();
    EXPECT_TRUE(says(window, QStringLiteral("Last one: 19 November.")));
    button(window, QStringLiteral("Show"))->click();
    ASSERT_NE(sheet(), nullptr);
    EXPECT_TRUE(says(*sheet(), QStringLiteral("19 November, ")));
    EXPECT_TRUE(says(*sheet(), QStringLiteral("made once a week")));
    expectUsable(*sheet());
    button(*sheet(), QStringLiteral("Bring back"))->click();
    EXPECT_EQ(navigator.copies, QStringList{data.backups().front().file});
    EXPECT_EQ(sheet(), nullptr);
}

TEST_F(DataGroupTest, TheWeeklyCopyCanBeSwitchedOffAndSaysWhyItFailed)
{
    play(QStringLiteral("morning-loosener"));
    open();
    QTest::mouseClick(window.findChild<Switch*>(), Qt::LeftButton);
    EXPECT_FALSE(settings.values().weeklyCopy);
    const QString backups = SessionLog::backupFolderIn(folder.path());
    writeFile(backups, "a file where the folder should be");
    data.copyWeekly();
    static_cast<void>(nextEnd());
    EXPECT_TRUE(says(window, QStringLiteral("The weekly copy could not be made.")));
    expectUsable(window);
    ASSERT_TRUE(QFile::remove(backups));
    button(window, QStringLiteral("Try again"))->click();
    static_cast<void>(nextEnd());
    EXPECT_FALSE(says(window, QStringLiteral("The weekly copy could not be made.")));
}

TEST_F(DataGroupTest, DeletesEverythingOnlyAfterTheTypedWord)
{
    play(QStringLiteral("morning-loosener"));
    settings.change([](Settings& s) {
        s.welcomeNote = 1;
        s.getReady = std::chrono::seconds(30);
        s.textSize = TextSize::Large;
    });
    open();
    button(window, QStringLiteral("Delete everything"))->click();
    ASSERT_NE(sheet(), nullptr);
    expectUsable(*sheet());
    auto* field = sheet()->findChild<QLineEdit*>();
    BsButton* go = button(*sheet(), QStringLiteral("Delete everything"));
    EXPECT_FALSE(go->isEnabled());
    QTest::keyClicks(field, QStringLiteral(" delete "));
    EXPECT_TRUE(go->isEnabled());
    go->click();
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_EQ(sessions(), 0);
    EXPECT_EQ(settings.values().getReady, std::chrono::seconds(10));
    EXPECT_EQ(settings.values().textSize, TextSize::Large) << "it must still be readable";
    EXPECT_EQ(settings.values().welcomeNote, 1);
    EXPECT_EQ(data.backups().size(), 1U);
    ASSERT_TRUE(navigator.undo);
    navigator.undo();
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_EQ(sessions(), 1);
    EXPECT_EQ(settings.values().getReady, std::chrono::seconds(30));
}

TEST_F(DataGroupTest, TheBackupsGoTooIfThatIsWanted)
{
    play(QStringLiteral("morning-loosener"));
    data.copyWeekly();
    static_cast<void>(nextEnd());
    open();
    button(window, QStringLiteral("Delete everything"))->click();
    sheet()->findChild<Option*>()->click();
    QTest::keyClicks(sheet()->findChild<QLineEdit*>(), QStringLiteral("DELETE"));
    QTest::keyClick(sheet()->findChild<QLineEdit*>(), Qt::Key_Return);
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_TRUE(data.backups().empty());
    EXPECT_FALSE(navigator.undo) << "there is nothing to undo it with";
}

TEST_F(DataGroupTest, OffersTheWaysOfTakingItAlong)
{
    play(QStringLiteral("morning-loosener"));
    open();
    saver.offer();
    ASSERT_NE(sheet(), nullptr);
    EXPECT_EQ(button(*sheet(), QStringLiteral("Make a report")), nullptr);
    button(*sheet(), QStringLiteral("Save a copy"))->click();
    EXPECT_FALSE(nextEnd().error.has_value());
    int reports = 0;
    saver.setReport([&reports] { ++reports; });
    group->showValues();
    saver.offer();
    expectUsable(*sheet());
    button(*sheet(), QStringLiteral("Make a report"))->click();
    EXPECT_EQ(reports, 1);
    EXPECT_NE(button(window, QStringLiteral("Make a report")), nullptr) << "in the settings, too";
}

TEST_F(DataGroupTest, WhatASessionKeptFromBeingSavedIsSaidAfterIt)
{
    play(QStringLiteral("morning-loosener"));
    open();
    bool running = true;
    data.setSessionRunning([&running] { return running; });
    saver.saveCopy();
    static_cast<void>(nextEnd());
    EXPECT_TRUE(navigator.toasts.isEmpty());
    EXPECT_EQ(sheet(), nullptr) << "nobody is disturbed";
    running = false;
    saver.sessionClosed();
    EXPECT_EQ(navigator.toasts,
              QStringList{QStringLiteral("The file was not saved, because a session began.")});
    navigator.notified();
    EXPECT_FALSE(nextEnd().error.has_value());
    saver.sessionClosed();
    EXPECT_EQ(navigator.toasts.size(), 2) << "once is enough";
}

TEST_F(DataGroupTest, UsableAtEverySizeInEveryLanguage)
{
    play(QStringLiteral("morning-loosener"));
    data.copyWeekly();
    static_cast<void>(nextEnd());
    saver.setReport([] {});
    for (const char* code : kLanguages) {
        languages.use(QLatin1String(code));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            theme.apply({size, ColourChoice::Light, MotionChoice::Reduced});
            for (const int width : {760, 640}) {
                window.resize(width, 4000);
                open();
                SCOPED_TRACE(code);
                SCOPED_TRACE(width);
                expectUsable(window);
                for (const auto& ask :
                     {std::function<void()>([this] { saver.offer(); }), std::function<void()>([this] {
                          for (BsButton* warn : window.findChildren<BsButton*>()) {
                              if (warn->isVisible() && warn->kind() == BsButton::Kind::Warn) {
                                  warn->click();
                                  return;
                              }
                          }
                      })}) {
                    window.resize(900, 640);
                    ask();
                    ASSERT_NE(sheet(), nullptr);
                    expectUsable(*sheet());
                    sheet()->close();
                }
            }
        }
    }
}

TEST(SharedFolder, IsGuessedByNames)
{
    EXPECT_TRUE(looksShared(QStringLiteral("/home/maria/data"), QStringLiteral("nfs4")));
    EXPECT_TRUE(looksShared(QStringLiteral("/home/maria/Dropbox/backstretch"), QStringLiteral("ext4")));
    EXPECT_TRUE(looksShared(QStringLiteral("C:/Users/Maria/OneDrive - Praxis/x"), QStringLiteral("NTFS")));
    EXPECT_TRUE(looksShared(QStringLiteral("//server/share/x"), QStringLiteral("NTFS")));
    EXPECT_FALSE(looksShared(QStringLiteral("/home/maria/.local/share/backstretch"), QStringLiteral("ext4")));
    EXPECT_FALSE(looksShared(QStringLiteral("/home/dropboxer/x"), QStringLiteral("btrfs")));
}

TEST(CopyWords, HasAHeadingForEveryColumn)
{
    const QStringList headings = tableHeadings();
    ASSERT_EQ(headings.size(), sessionTableColumns().size());
    for (const QString& heading : headings) {
        EXPECT_FALSE(heading.isEmpty());
        EXPECT_FALSE(heading.contains(u'_')) << heading.toStdString();
        EXPECT_EQ(headings.count(heading), 1) << heading.toStdString();
    }
}

} // namespace
} // namespace backstretch
