// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "app/pages/todaypage.h"
#include "app/widgets/notice.h"
#include "app/widgets/noticearea.h"
#include "tests/support/logsupport.h"
#include "tests/support/places.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QWindow>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

/// The whole program but main(), started with --hidden.
class HiddenStart : public testing::Test
{
protected:
    void start(const QByteArray& settings, const QString& share = places::resources())
    {
        QFile file(folder.filePath(QStringLiteral("settings.conf")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("[General]\nlanguage=en\n" + settings);
        file.close();
        Paths paths;
        paths.data = folder.filePath(QStringLiteral("data"));
        paths.settings = file.fileName();
        paths.share = share;
        CatalogueResult catalogue = loadCatalogue(paths.catalogue());
        program = std::make_unique<AppContext>(*static_cast<QApplication*>(QCoreApplication::instance()),
                                               std::move(paths), std::move(catalogue), clock);
        finished = std::make_unique<QSignalSpy>(program.get(), &AppContext::finished);
        program->start({{}, {}, {}, true});
        settle();
    }
    void startReminding()
    {
        start("[welcome]\nnote=1\n[reminders]\non=true\ntimes=\"15:30,31,desk-break\"\n"
              "[window]\nwhenClosed=keep-hidden\n");
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QApplication::processEvents();
        }
    }
    [[nodiscard]] MainWindow& window() const { return program->window(); }
    [[nodiscard]] bool nothingIsBuilt() const
    {
        return !window().isVisible() && window().windowHandle() == nullptr && window().isEmpty() &&
               window().findChildren<Page*>().isEmpty();
    }
    [[nodiscard]] bool showsToday() const
    {
        const auto* today = window().findChild<TodayPage*>();
        return window().isVisible() && today != nullptr && today->isVisible();
    }

    TestFolder folder;
    FakeWallClock clock;
    std::unique_ptr<AppContext> program;
    std::unique_ptr<QSignalSpy> finished;
};

TEST_F(HiddenStart, BuildsNothing)
{
    startReminding();
    EXPECT_TRUE(nothingIsBuilt());
    EXPECT_EQ(finished->count(), 0);
}

TEST_F(HiddenStart, WithoutRemindersItEnds)
{
    start("[welcome]\nnote=1\n");
    EXPECT_TRUE(nothingIsBuilt());
    EXPECT_EQ(finished->count(), 1);
}

TEST_F(HiddenStart, BeforeTheSafetyNoteItEnds)
{
    start("[reminders]\non=true\n");
    EXPECT_TRUE(nothingIsBuilt());
    EXPECT_EQ(finished->count(), 1);
}

TEST_F(HiddenStart, ABrokenInstallationIsTold)
{
    const TestFolder empty;
    start("[welcome]\nnote=1\n[reminders]\non=true\n", empty.path());
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(finished->count(), 0);
}

TEST_F(HiddenStart, ASecondStartShowsTheWindow)
{
    startReminding();
    program->comeForward({});
    program->handle({});
    settle();
    EXPECT_TRUE(showsToday());
}

TEST_F(HiddenStart, ClosingGivesEverythingBackAndOpeningMakesItAnew)
{
    startReminding();
    for (int round = 0; round < 2; ++round) {
        program->comeForward({});
        window().showPage(PageId::History);
        window().showPage(PageId::Settings);
        window().showPage(PageId::Today);
        window().toast(QStringLiteral("A toast"));
        settle();
        ASSERT_TRUE(showsToday());
        window().close();
        settle();
        EXPECT_TRUE(nothingIsBuilt());
        EXPECT_EQ(finished->count(), 0);
    }
}

TEST_F(HiddenStart, OpenedAgainAtOnceNothingIsLost)
{
    startReminding();
    program->comeForward({});
    settle();
    window().close();
    program->comeForward({});
    settle();
    EXPECT_TRUE(showsToday());
}

TEST_F(HiddenStart, TheTraysEntriesDoWhatTheySay)
{
    startReminding();
    Background& background = program->background();
    Q_EMIT background.openAsked();
    settle();
    EXPECT_TRUE(showsToday());
    Q_EMIT background.pauseAsked(TrayIcon::Pause::UntilTurnedOn);
    EXPECT_EQ(program->settings().values().reminderState.pause.kind, ReminderPause::Kind::UntilTurnedOn);
    Q_EMIT background.resumeAsked();
    EXPECT_EQ(program->settings().values().reminderState.pause.kind, ReminderPause::Kind::None);
    Q_EMIT background.startAsked(QStringLiteral("desk-break"));
    settle();
    EXPECT_FALSE(showsToday()); // the check-in is in front
    Q_EMIT background.quitAsked();
    EXPECT_EQ(finished->count(), 1);
    EXPECT_FALSE(window().isVisible());
}

TEST_F(HiddenStart, QuitEndsItWithoutAWindow)
{
    startReminding();
    Q_EMIT program->background().quitAsked();
    EXPECT_EQ(finished->count(), 1);
}

TEST_F(HiddenStart, WhatIsWrongWithTheSettingsWaitsForTheWindow)
{
    start("[welcome]\nnote=1\n[reminders]\non=true\n[sound]\nvolume=loud\n");
    EXPECT_TRUE(nothingIsBuilt()); // what was right in it applies
    EXPECT_EQ(finished->count(), 0);
    program->comeForward({});
    settle();
    const auto* area = window().findChild<NoticeArea*>();
    ASSERT_NE(area, nullptr);
    const auto* notice = area->findChild<Notice*>();
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->isVisible());
}

} // namespace
} // namespace backstretch
