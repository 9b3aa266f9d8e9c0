// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/tray/background.h"
#include "app/tray/keepopensheet.h"
#include "tests/support/shellworld.h"

#include <QSignalSpy>
#include <QTest>

namespace backstretch {
namespace {

class BackgroundTest : public ShellTest
{
protected:
    void SetUp() override
    {
        settings.change([](Settings& s) {
            s.welcomeNote = kWelcomeNoteVersion;
            s.reminders.on = true;
        });
        window.setMayClose([this] { return background.mayClose(); });
        QObject::connect(&settings, &SettingsStore::changed, &background, &Background::refresh);
        window.show();
        window.activateWindow();
        background.begin();
        QApplication::processEvents();
    }
    void close()
    {
        window.close();
        QApplication::processEvents();
    }
    [[nodiscard]] KeepOpenSheet* sheet() const
    {
        KeepOpenSheet* found = nullptr;
        for (KeepOpenSheet* candidate : window.findChildren<KeepOpenSheet*>()) {
            found = candidate->isOpen() ? candidate : found;
        }
        return found;
    }
    void press(const QString& label)
    {
        BsButton* pressed = button(window, label);
        ASSERT_NE(pressed, nullptr) << label.toStdString();
        pressed->click();
        QApplication::processEvents();
    }
    [[nodiscard]] WhenClosed answer() const { return settings.values().whenClosed; }

    bool host = true;
    TrayContent content;
    MainWindow window{theme, settings};
    Background background{{theme, settings, window, [this] { return host; }, [this] { return content; }}};
    QSignalSpy hidden{&background, &Background::wentHidden};
    QSignalSpy closed{&window, &MainWindow::closed};
};

TEST_F(BackgroundTest, TheIconIsThereWhileRemindersAreOn)
{
    ASSERT_NE(background.tray(), nullptr);
    EXPECT_TRUE(background.tray()->icon().isVisible());
    settings.change([](Settings& s) { s.reminders.on = false; });
    EXPECT_EQ(background.tray(), nullptr);
    settings.change([](Settings& s) { s.reminders.on = true; });
    EXPECT_NE(background.tray(), nullptr);
}

TEST_F(BackgroundTest, WithRemindersOffClosingIsTheEnd)
{
    settings.change([](Settings& s) { s.reminders.on = false; });
    close();
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(hidden.count(), 0);
    EXPECT_EQ(sheet(), nullptr);
}

TEST_F(BackgroundTest, ClosingAsksOnceWhetherRemindersGoOn)
{
    close();
    ASSERT_NE(sheet(), nullptr);
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(says(window, QStringLiteral("a small icon beside the clock")));
    expectUsable(window);
    close(); // impatient
    EXPECT_EQ(window.findChildren<KeepOpenSheet*>().size(), 1);

    press(QStringLiteral("Keep it running"));
    EXPECT_EQ(answer(), WhenClosed::KeepInTray);
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(hidden.count(), 1);
    EXPECT_EQ(closed.count(), 0);

    window.show();
    close();
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(hidden.count(), 2);
}

TEST_F(BackgroundTest, CloseMeansTheEndFromThenOn)
{
    close();
    press(QStringLiteral("Close"));
    EXPECT_EQ(answer(), WhenClosed::Quit);
    EXPECT_EQ(closed.count(), 1);
    window.show();
    close();
    EXPECT_EQ(closed.count(), 2);
    EXPECT_EQ(hidden.count(), 0);
}

TEST_F(BackgroundTest, EscapeAnswersNothing)
{
    close();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_TRUE(window.isVisible());
    EXPECT_EQ(answer(), WhenClosed::Ask);
    close();
    EXPECT_NE(sheet(), nullptr);
}

TEST_F(BackgroundTest, TheSheetIsAnsweredByKeyboard)
{
    close();
    auto* first = qobject_cast<BsButton*>(QApplication::focusWidget());
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->label(), QStringLiteral("Keep it running"));
    QTest::keyClick(first, Qt::Key_Tab);
    auto* second = qobject_cast<BsButton*>(QApplication::focusWidget());
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(second->label(), QStringLiteral("Close"));
    EXPECT_EQ(second->accessibleName(), QStringLiteral("Close, reminders stop"));
    QTest::keyClick(second, Qt::Key_Return);
    EXPECT_EQ(answer(), WhenClosed::Quit);
}

class WithoutTray : public BackgroundTest
{
protected:
    void SetUp() override
    {
        host = false;
        BackgroundTest::SetUp();
    }
};

TEST_F(WithoutTray, TheSheetSaysWhatThatMeans)
{
    EXPECT_EQ(background.tray(), nullptr);
    close();
    EXPECT_TRUE(
        says(window, QStringLiteral("Without a tray icon, reminders stop when you close the window.")));
    press(QStringLiteral("Keep it running, hidden"));
    EXPECT_EQ(answer(), WhenClosed::KeepHidden);
    EXPECT_EQ(hidden.count(), 1);
}

TEST_F(WithoutTray, NobodyRunsUnseenWhoWasKeptInTheTray)
{
    settings.change([](Settings& s) { s.whenClosed = WhenClosed::KeepInTray; });
    close();
    EXPECT_NE(sheet(), nullptr);
    EXPECT_EQ(hidden.count(), 0);
}

TEST_F(WithoutTray, ATrayThatComesLaterIsFoundWhenTheWindowCloses)
{
    settings.change([](Settings& s) { s.whenClosed = WhenClosed::KeepInTray; });
    host = true;
    close();
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_EQ(hidden.count(), 1);
    EXPECT_NE(background.tray(), nullptr);
}

} // namespace
} // namespace backstretch
