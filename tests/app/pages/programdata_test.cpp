// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program: what becomes of its log, its copies and its days.
#include "app/pages/data/importpage.h"
#include "app/pages/problempage.h"
#include "app/pages/session/finishedpage.h"
#include "app/pages/session/guideview.h"
#include "app/pages/settingspage.h"
#include "app/pages/todaypage.h"
#include "app/sessionarea.h"
#include "app/widgets/heatcalendar.h"
#include "app/widgets/notice.h"
#include "app/widgets/sheet.h"
#include "app/widgets/toast.h"
#include "tests/support/logcopies.h"
#include "tests/support/places.h"
#include "tests/support/programworld.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace backstretch {
namespace {

/// What is no database.
const QByteArray damaged(5000, 'x');

/// Puts that where the program looks for its log, and hands over the data folder.
QString damageHistory(const TestFolder& folder)
{
    QString data = folder.filePath(QStringLiteral("data"));
    EXPECT_TRUE(QDir().mkpath(data));
    writeFile(SessionLog::fileIn(data), damaged);
    return data;
}

TEST_F(ProgramTest, ADamagedCatalogueSaysWhere)
{
    agreed();
    start({}, folder.path());
    ASSERT_NE(shown<ProblemPage>(), nullptr);
    bool named = false;
    for (const QLabel* label : shown<ProblemPage>()->findChildren<QLabel*>()) {
        named = named || label->text().contains(folder.path());
    }
    EXPECT_TRUE(named);
    EXPECT_NE(button("Close"), nullptr);
}

TEST_F(ProgramTest, ADamagedHistoryIsKeptSafe)
{
    agreed();
    const QString data = damageHistory(folder);
    start();
    ASSERT_NE(shown<ProblemPage>(), nullptr);
    EXPECT_EQ(contentOf(SessionLog::fileIn(data)), damaged);
    QTest::mouseClick(button("Start a new one"), Qt::LeftButton);
    settle();
    EXPECT_NE(shown<TodayPage>(), nullptr);
    EXPECT_FALSE(program->history().isForgetful());
    const QStringList kept = QDir(data).entryList({QStringLiteral("*.unreadable-*")}, QDir::Files);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(contentOf(QDir(data).filePath(kept.constFirst())), damaged);
}

TEST_F(ProgramTest, ADamagedHistoryIsReplacedByItsNewestGoodCopy)
{
    agreed();
    const QString data = folder.filePath(QStringLiteral("data"));
    SessionId kept{};
    {
        const auto log = valueOf(SessionLog::open(data, clock));
        kept = playRoutine(*log);
        const Backups backups(SessionLog::backupFolderIn(data));
        clock.set("2026-11-14T08:00:00Z", 3600);
        ASSERT_TRUE(
            valueOf(backups.make(valueOf(Connection::open(log->file())), BackupReason::Week, clock.now()))
                .has_value());
        clock.set("2026-11-18T08:00:00Z", 3600);
        const auto newest =
            valueOf(backups.make(valueOf(Connection::open(log->file())), BackupReason::Week, clock.now()));
        writeFile(newest->file, "damaged, too");
    }
    clock.set("2026-11-19T08:00:00Z", 3600);
    writeFile(SessionLog::fileIn(data), damaged);
    start();
    ASSERT_NE(shown<ProblemPage>(), nullptr);
    QStringList shownFolders;
    program->files().showFolder = [&shownFolders](const QString& where) { shownFolders << where; };
    button("Show the file")->click();
    EXPECT_EQ(shownFolders, QStringList{data});
    ASSERT_NE(button("Use the copy of 14 November"), nullptr) << "the newest that can be read";
    EXPECT_EQ(QApplication::focusWidget(), button("Use the copy of 14 November"));
    QTest::mouseClick(button("Use the copy of 14 November"), Qt::LeftButton);
    settle();
    EXPECT_NE(shown<TodayPage>(), nullptr);
    EXPECT_FALSE(program->history().isForgetful());
    EXPECT_FALSE(program->history().fault().has_value());
    EXPECT_TRUE(valueOf(program->history().log().reader().session(kept)).has_value());
    const QStringList aside = QDir(data).entryList({QStringLiteral("*.unreadable-*")}, QDir::Files);
    ASSERT_EQ(aside.size(), 1);
    EXPECT_EQ(contentOf(QDir(data).filePath(aside.constFirst())), damaged);
    EXPECT_TRUE(isPrivate(QDir(data).filePath(aside.constFirst())));
}

TEST_F(ProgramTest, WhatCannotBeSavedHereCanBeSavedElsewhere)
{
    agreed();
    writeFile(folder.filePath(QStringLiteral("data")), "a file where the folder should be");
    start();
    playRoutine(program->history().log());
    const QString file = folder.filePath(QStringLiteral("elsewhere.backstretch"));
    program->files().whereToSave = [&file](QWidget&, const QString&, const QString&, const FileKind&,
                                           const std::function<void(const QString&)>& done) { done(file); };
    QTest::mouseClick(button("Save a copy elsewhere"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&file] { return QFileInfo::exists(file); }));
    EXPECT_EQ(stageCopy(file, {})->sessions, 1);
    // Once there is a place for it, nothing is lost.
    ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("data"))));
    QTest::mouseClick(button("Try again"), Qt::LeftButton);
    settle();
    EXPECT_EQ(valueOf(program->history().log().reader().count()), 1);
}

TEST_F(ProgramTest, ACopyIsBroughtBackFromTheSettingsAndBackLeadsThere)
{
    agreed();
    start();
    playRoutine(program->history().log());
    const QString file = folder.filePath(QStringLiteral("copy.backstretch"));
    expectOk(program->history().log().saveCopy(file));
    program->window().bringBackCopy(file);
    ASSERT_NE(shown<ImportPage>(), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !program->data().isBusy(); }));
    settle();
    key(Qt::Key_Escape);
    EXPECT_EQ(shown<ImportPage>(), nullptr);
    EXPECT_NE(shown<SettingsPage>(), nullptr);
}

TEST_F(ProgramTest, HistoryOffersToSaveACopy)
{
    agreed();
    start();
    playRoutine(program->history().log());
    key(Qt::Key_4, Qt::ControlModifier);
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_NE(shown<Sheet>(), nullptr);
    EXPECT_NE(button("Save a table"), nullptr);
    key(Qt::Key_S, Qt::ControlModifier);
    int sheets = 0;
    for (const Sheet* sheet : program->window().findChildren<Sheet*>()) {
        sheets += sheet->isVisible() ? 1 : 0;
    }
    EXPECT_EQ(sheets, 1);
}

TEST_F(ProgramTest, ASessionStopsWhatIsGoingOnWithTheLog)
{
    agreed();
    start();
    playRoutine(program->history().log());
    std::vector<DataService::Outcome> ends;
    QObject::connect(&program->data(), &DataService::finished, &program->window(),
                     [&ends](const DataService::Outcome& outcome) { ends.push_back(outcome); });
    const QString file = folder.filePath(QStringLiteral("copy.backstretch"));
    program->settings().change([](Settings& s) {
        s.askAboutPain = false;
        s.startInFullScreen = false;
    });
    const QStringList plugins = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({}); // without sound and video: this is about pages
    program->data().saveCopy(file);
    program->window().startRoutine(QStringLiteral("first-steps"));
    QCoreApplication::setLibraryPaths(plugins);
    ASSERT_TRUE(QTest::qWaitFor([&ends] { return ends.size() == 1; }));
    EXPECT_TRUE(!ends[0].error || ends[0].error->code == ArchiveCode::Cancelled);
    ASSERT_TRUE(program->window().isInSession());
    program->data().deleteEverything(true);
    ASSERT_TRUE(QTest::qWaitFor([&ends] { return ends.size() == 2; }));
    EXPECT_TRUE(ends[1].error.has_value());
    EXPECT_GE(valueOf(program->history().log().reader().count()), 1);
}

TEST_F(ProgramTest, GoesOnWhereNothingCanBeSaved)
{
    agreed();
    writeFile(folder.filePath(QStringLiteral("data")), "a file where the folder should be");
    start();
    EXPECT_NE(shown<TodayPage>(), nullptr);
    ASSERT_NE(shown<Notice>(), nullptr);
    EXPECT_TRUE(shown<Notice>()->message().contains(QStringLiteral("cannot be saved right now")));
    ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("data"))));
    QTest::mouseClick(button("Try again"), Qt::LeftButton);
    settle();
    EXPECT_EQ(shown<Notice>(), nullptr);
    EXPECT_FALSE(program->history().isForgetful());
}

// Whatever cannot be written: who exercises is not sent elsewhere while the session runs on unseen.
TEST_F(ProgramTest, ASettingThatCannotBeStoredLeavesTheExerciseInFront)
{
    inTheMiddleOf("first-steps");
    const QString file = folder.filePath(QStringLiteral("settings.conf"));
    ASSERT_TRUE(QFile::remove(file));
    ASSERT_TRUE(QDir().mkpath(file)); // nothing can be written there
    key(Qt::Key_M);
    program->settings().flush();
    settle();
    ASSERT_EQ(program->settings().problem(), SettingsStore::Problem::NotWritten);
    EXPECT_NE(shown<GuideView>(), nullptr);
    EXPECT_EQ(shown<TodayPage>(), nullptr);

    program->window().showPage(PageId::Today);
    ASSERT_NE(shown<Notice>(), nullptr);
    EXPECT_TRUE(shown<Notice>()->message().contains(QStringLiteral("settings cannot be saved")));
}

TEST_F(ProgramTest, AnEndThatCannotBeWrittenStaysOnTheLastPage)
{
    inTheMiddleOf("first-steps");
    const auto other = valueOf(Connection::open(program->history().file()));
    const auto writing = valueOf(Transaction::begin(other)); // another program holds the file
    key(Qt::Key_H);
    key(Qt::Key_4); // ends the session
    ASSERT_TRUE(program->history().fault().has_value());
    EXPECT_NE(shown<FinishedPage>(), nullptr);
    EXPECT_EQ(shown<TodayPage>(), nullptr);
    EXPECT_NE(button("Try again"), nullptr) << "on the page itself";
}

TEST_F(ProgramTest, ARequestWaitsForTheAnswerToADamagedHistory)
{
    agreed();
    damageHistory(folder);
    start();
    ASSERT_NE(shown<ProblemPage>(), nullptr);
    program->handle({QStringLiteral("desk-break"), {}, {}});
    settle();
    EXPECT_NE(shown<ProblemPage>(), nullptr);
    EXPECT_EQ(shown<SessionArea>(), nullptr);
    QTest::mouseClick(button("Start a new one"), Qt::LeftButton);
    settle();
    EXPECT_NE(shown<SessionArea>(), nullptr);
    EXPECT_FALSE(program->history().isForgetful());
}

TEST_F(ProgramTest, SaysWhenSettingsCouldNotBeRead)
{
    writeFile(folder.filePath(QStringLiteral("settings.conf")), "[welcome]\nnote=1\n[sound]\nvolume=loud\n");
    start();
    EXPECT_NE(shown<TodayPage>(), nullptr);
    ASSERT_NE(shown<Notice>(), nullptr);
    EXPECT_TRUE(shown<Notice>()->message().contains(QStringLiteral("settings could not be read")));
    QTest::mouseClick(button("OK"), Qt::LeftButton);
    settle();
    EXPECT_EQ(shown<Notice>(), nullptr);
}

TEST_F(ProgramTest, ASessionOfYesterdayBecomesPartialAndCanBeRemoved)
{
    agreed();
    {
        auto log = valueOf(SessionLog::open(folder.filePath(QStringLiteral("data")), clock));
        auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->holdFinished(hold(0, 0)));
    }
    clock.advance(std::chrono::hours(24));
    start();
    ASSERT_NE(shown<Toast>(), nullptr);
    EXPECT_EQ(valueOf(program->history().log().reader().count()), 1);
    QTest::mouseClick(shown<Toast>()->findChild<BsButton*>(), Qt::LeftButton);
    EXPECT_EQ(valueOf(program->history().log().reader().count()), 0);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(valueOf(program->history().log().reader().count()), 1);
}

TEST_F(ProgramTest, SeveralOldSessionsGoTogether)
{
    agreed();
    for (int days = 0; days < 3; ++days) {
        auto log = valueOf(SessionLog::open(folder.filePath(QStringLiteral("data")), clock));
        auto session = log->newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->holdFinished(hold(0, 0)));
        clock.advance(std::chrono::hours(24));
    }
    start();
    ASSERT_NE(shown<Toast>(), nullptr);
    EXPECT_EQ(shown<Toast>()->message(),
              QStringLiteral("Sessions of earlier days were kept as you left them."));
    EXPECT_EQ(valueOf(program->history().log().reader().count()), 3);
    QTest::mouseClick(shown<Toast>()->findChild<BsButton*>(), Qt::LeftButton);
    EXPECT_EQ(valueOf(program->history().log().reader().count()), 0);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(valueOf(program->history().log().reader().count()), 3);
}

TEST_F(ProgramTest, ANewDayBeginsWhileTheProgramStaysOpen)
{
    using namespace std::chrono_literals;
    agreed();
    start();
    {
        auto session = program->history().log().newSession();
        expectOk(session->begin(routinePlan()));
        expectOk(session->holdFinished(hold(0, 0)));
    }
    EXPECT_TRUE(valueOf(program->history().log().unfinished()).has_value());
    clock.advance(1h);
    DayWatch days(clock);
    QSignalSpy begins(&days, &DayWatch::dayBegan);
    days.check();
    EXPECT_TRUE(begins.isEmpty()) << "still the same day";
    EXPECT_EQ(shown<Toast>(), nullptr);

    clock.advance(24h);
    days.check();
    EXPECT_EQ(begins.size(), 1);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive); // somebody comes back to the window
    settle();
    ASSERT_NE(shown<Toast>(), nullptr);
    EXPECT_EQ(valueOf(program->history().log().reader().session(SessionId{1}))->status,
              SessionStatus::Partial);
    EXPECT_FALSE(valueOf(program->history().log().unfinished()).has_value());
    QTest::mouseClick(shown<Toast>()->findChild<BsButton*>(), Qt::LeftButton);
    EXPECT_EQ(valueOf(program->history().log().reader().count()), 0);
}

TEST_F(ProgramTest, WhatIsLeftAfterMidnightIsClosedAndToldOf)
{
    inTheMiddleOf("first-steps");
    key(Qt::Key_H); // worth a row
    key(Qt::Key_3);
    clock.advance(std::chrono::hours(24));
    key(Qt::Key_Escape);
    key(Qt::Key_L);
    ASSERT_NE(shown<TodayPage>(), nullptr);
    ASSERT_NE(shown<Toast>(), nullptr);
    const auto rows = valueOf(program->history().log().reader().sessions({}, 10));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].status, SessionStatus::Partial);
}

TEST_F(ProgramTest, TheDayWatchWaitsForMidnightAndNeverLong)
{
    using namespace std::chrono_literals;
    clock.set("2026-11-19T22:30:00Z", 3600); // half past eleven at night
    DayWatch days(clock);
    EXPECT_EQ(days.interval(), 30min + 1s);
    clock.set("2026-11-19T08:00:00Z", 3600);
    days.check();
    EXPECT_EQ(days.interval(), 1h);
}

TEST_F(ProgramTest, OpensNoLargerThanTheScreen)
{
    EXPECT_EQ(MainWindow::usualSize({1920, 1080}), QSize(1280, 800));
    const QSize small = MainWindow::usualSize({1280, 800});
    EXPECT_LT(small.width(), 1280);
    EXPECT_LT(small.height(), 800);
    EXPECT_EQ(MainWindow::usualSize({640, 480}), QSize(720, 540)) << "nothing fits in less";
}

TEST_F(ProgramTest, TheWindowWritesNumbersInTheLanguageChosen)
{
    agreed();
    start({}, places::share());
    program->window().showPage(PageId::History);
    program->settings().change([](Settings& s) { s.language = QStringLiteral("ar_XB"); });
    EXPECT_EQ(program->window().findChild<HeatCalendar*>()->grid().locale().language(), QLocale::Arabic);
    program->settings().change([](Settings& s) { s.language = QStringLiteral("en"); });
    EXPECT_EQ(program->window().findChild<HeatCalendar*>()->grid().locale().language(), QLocale::English);
}

} // namespace
} // namespace backstretch
