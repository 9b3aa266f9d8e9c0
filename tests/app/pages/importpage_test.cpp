// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/data/confirmsheet.h"
#include "app/pages/data/importlist.h"
#include "app/pages/data/importpage.h"
#include "app/widgets/notice.h"
#include "app/widgets/option.h"
#include "app/widgets/sheet.h"
#include "tests/support/dataworld.h"

#include <QLineEdit>

namespace backstretch {
namespace {

const char* const kLanguages[] = {"en", "de", "en_XA", "ar_XB"};
const QSize kSizes[] = {{1280, 800}, {1080, 800}, {900, 640}};

class ImportPageTest : public DataTest
{
protected:
    ImportPageTest() { show(page); }

    void open(const QString& file)
    {
        page.open(file);
        static_cast<void>(nextEnd());
        QApplication::processEvents();
    }
    /// Two sessions of October and three of November, and the choices for two exercises.
    void fillOther()
    {
        for (const char* when : {"2026-10-02T08:00:00Z", "2026-10-20T08:00:00Z", "2026-11-03T08:00:00Z",
                                 "2026-11-05T08:00:00Z", "2026-11-08T08:00:00Z"}) {
            other.clock.set(when, 3600);
            playRoutine(*other.log);
        }
        expectOk(other.log->prefs().setVersion(QStringLiteral("sphinx"), QStringLiteral("easier")));
        expectOk(other.log->prefs().setVersion(QStringLiteral("cat-cow"), QStringLiteral("easier")));
    }
    [[nodiscard]] Option* option(const char* title) const
    {
        for (Option* candidate : page.findChildren<Option*>()) {
            if (candidate->isVisible() && candidate->accessibleName().contains(QLatin1String(title))) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString notice() const
    {
        const auto* shown = page.findChild<Notice*>();
        return shown->isVisible() ? shown->message() : QString();
    }
    [[nodiscard]] Sheet* sheet() const { return page.window()->findChild<Sheet*>(); }

    Desk other;
    ImportPage page{{theme, catalogue, history, data, files.questions, navigator}};
};

TEST_F(ImportPageTest, ShowsWhatAFileWouldChangeAndChangesNothing)
{
    fillOther();
    open(copyOf(other));
    EXPECT_TRUE(says(page, QStringLiteral("5 sessions up to 8 November 2026")));
    EXPECT_TRUE(says(page, QStringLiteral("The file is complete.")));
    EXPECT_TRUE(says(page, QStringLiteral("Nothing has changed yet.")));
    EXPECT_EQ(sessions(), 0);
    EXPECT_NE(option("2 sessions, 2 October to 20 October"), nullptr);
    EXPECT_NE(option("3 sessions, 3 November to 8 November"), nullptr);
    // The open book has a side it began on last, which is a choice too.
    EXPECT_NE(option("Your choices for 3 exercises"), nullptr);
    EXPECT_NE(button(page, QStringLiteral("Bring back 8 items")), nullptr);
    EXPECT_TRUE(data.backups().empty());
    expectUsable(page);
}

TEST_F(ImportPageTest, TabGoesOverTheListToTheWayOfBringingItBack)
{
    fillOther();
    open(copyOf(other));
    BsButton* go = button(page, QStringLiteral("Bring back 8 items"));
    ASSERT_NE(go, nullptr);
    QWidget* list = option("2 sessions, 2 October");
    QWidget* at = button(page, QStringLiteral("Choose another file"));
    while (at != list && at != go) {
        at = at->nextInFocusChain();
    }
    EXPECT_EQ(at, list) << "it comes before the button that ends it";
}

TEST_F(ImportPageTest, AddsWhatIsTickedAndUndoesIt)
{
    fillOther();
    open(copyOf(other));
    option("2 sessions, 2 October")->click();
    option("Your choices")->click();
    BsButton* go = button(page, QStringLiteral("Bring back 3 items"));
    ASSERT_NE(go, nullptr);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(button(page, QStringLiteral("Stop")), nullptr);
    static_cast<void>(nextEnd());
    EXPECT_EQ(sessions(), 3);
    EXPECT_FALSE(valueOf(history.log().prefs().of(QStringLiteral("sphinx"))).versionId.has_value());
    EXPECT_TRUE(notice().contains(QStringLiteral("Brought back 3 items."))) << notice().toStdString();
    expectUsable(page);
    QTest::mouseClick(button(page, QStringLiteral("Undo")), Qt::LeftButton);
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_EQ(sessions(), 0);
    EXPECT_EQ(navigator.toasts, QStringList{QStringLiteral("Everything is as it was before.")});
    EXPECT_EQ(navigator.backs, 1);
}

TEST_F(ImportPageTest, EscapeStopsItAndSaysWhatWasDoneWhereItCameTooLate)
{
    fillOther();
    open(copyOf(other));
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&page, Qt::Key_Escape); // its thread may or may not have ended it
    if (nextEnd().error) {
        EXPECT_EQ(sessions(), 0);
        EXPECT_TRUE(notice().contains(QStringLiteral("Nothing was changed.")));
        EXPECT_NE(button(page, QStringLiteral("Bring back 8 items")), nullptr) << "it can be begun again";
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_FALSE(nextEnd().error.has_value());
    }
    EXPECT_EQ(sessions(), 5);
    QTest::keyClick(&page, Qt::Key_Escape); // a moment too late
    EXPECT_EQ(navigator.toasts, QStringList{QStringLiteral("Brought back 8 items.")});
    EXPECT_EQ(navigator.backs, 1);
    navigator.undo();
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_EQ(sessions(), 0);
}

/// Undoing puts the whole log back: never over a session that was done since.
TEST_F(ImportPageTest, ASessionDoneSinceIsNotUndone)
{
    fillOther();
    open(copyOf(other));
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_FALSE(nextEnd().error.has_value());
    playRoutine(history.log());
    QTest::mouseClick(button(page, QStringLiteral("Undo")), Qt::LeftButton);
    EXPECT_EQ(sessions(), 6);
    ASSERT_EQ(navigator.toasts.size(), 1);
    EXPECT_TRUE(navigator.toasts[0].startsWith(QStringLiteral("Not undone")))
        << navigator.toasts[0].toStdString();
    EXPECT_EQ(navigator.backs, 0);
}

TEST_F(ImportPageTest, GentlePlansAndDaysOfRestHaveBoxesOfTheirOwn)
{
    const QDate began(2026, 11, 2);
    GentlePlan plan;
    plan.started = began;
    plan.startedUtcMs = 1'795'000'000'000;
    expectOk(other.log->gentlePlan().save(plan));
    for (const int day : {0, 3}) {
        expectOk(other.log->gentlePlan().setResting(began.addDays(day), true));
    }
    open(copyOf(other));
    EXPECT_NE(option("1 gentle plan, Mon 2 Nov"), nullptr);
    ASSERT_NE(option("2 days of rest, 2 November to 5 November"), nullptr);
    EXPECT_NE(button(page, QStringLiteral("Bring back 3 items")), nullptr);
    option("2 days of rest")->click();
    EXPECT_NE(button(page, QStringLiteral("Bring back 1 item")), nullptr);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_TRUE(valueOf(history.log().gentlePlan().current()).has_value());
    EXPECT_FALSE(valueOf(history.log().gentlePlan().isResting(began)));

    expectOk(other.log->gentlePlan().end(began.addDays(7)));
    open(copyOf(other));
    EXPECT_TRUE(says(page, QStringLiteral("Gentle plan of Mon 2 Nov")));
    EXPECT_NE(option("2 days of rest"), nullptr) << "what was left out is new the next time";
    expectUsable(page);
}

TEST_F(ImportPageTest, NothingTickedCannotBeBroughtBack)
{
    fillOther();
    open(copyOf(other));
    for (const char* box : {"2 sessions", "3 sessions", "Your choices"}) {
        option(box)->click();
    }
    EXPECT_FALSE(button(page, QStringLiteral("Bring back 0 items"))->isEnabled());
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(data.isBusy());
}

TEST_F(ImportPageTest, SaysWhichOfTwoStaysAndWhatIsHereAlready)
{
    fillOther();
    data.check(copyOf(other));
    static_cast<void>(nextEnd());
    data.add({});
    static_cast<void>(nextEnd());
    const auto rows = valueOf(history.log().reader().sessions({}, 10));
    expectOk(history.log().setNote(rows[0].id, QStringLiteral("here")));
    expectOk(history.log().remove(rows[1].id));
    const auto theirs = valueOf(other.log->reader().sessions({}, 10));
    expectOk(other.log->setPainAfter(theirs[2].id, 1));
    expectOk(other.log->remove(theirs[3].id));
    open(copyOf(other));
    EXPECT_TRUE(says(page, QStringLiteral("Different, 4")));
    EXPECT_TRUE(says(page, QStringLiteral("Mine was edited last, it stays")));
    EXPECT_TRUE(says(page, QStringLiteral("Mine: pain 3 before, with a note")));
    EXPECT_TRUE(says(page, QStringLiteral("Copy: pain 3 to 1, no note")));
    EXPECT_TRUE(says(page, QStringLiteral("Removed here, stays removed")));
    EXPECT_TRUE(says(page, QStringLiteral("The copy was edited last, it is taken")));
    EXPECT_TRUE(says(page, QStringLiteral("Removed in the copy, so it is removed here")));
    EXPECT_NE(button(page, QStringLiteral("Bring back 2 items")), nullptr);

    BsButton* known = button(page, QStringLiteral("Already here, 4"));
    ASSERT_NE(known, nullptr);
    EXPECT_FALSE(says(page, QStringLiteral("1 session")));
    known->click();
    EXPECT_TRUE(says(page, QStringLiteral("1 session")));
    expectUsable(page);
}

TEST_F(ImportPageTest, SaysWhereNothingIsNew)
{
    fillOther();
    const QString file = copyOf(other);
    data.check(file);
    static_cast<void>(nextEnd());
    data.add({});
    static_cast<void>(nextEnd());
    open(file);
    EXPECT_TRUE(says(page, QStringLiteral("Everything in this file is already here.")));
    EXPECT_EQ(button(page, QStringLiteral("Bring back 0 items")), nullptr);
    QTest::mouseClick(button(page, QStringLiteral("Close")), Qt::LeftButton);
    EXPECT_EQ(navigator.backs, 1);
}

TEST_F(ImportPageTest, ReplacesOnlyAfterTheTypedWord)
{
    play(QStringLiteral("morning-loosener"));
    fillOther();
    open(copyOf(other));
    QTest::keyClick(&page, Qt::Key_2);
    EXPECT_FALSE(option("3 sessions")->isEnabled());
    button(page, QStringLiteral("Replace everything"))->click();
    ASSERT_NE(sheet(), nullptr);
    auto* field = sheet()->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("replac"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(data.isBusy());
    expectUsable(*sheet());
    QTest::keyClicks(field, QStringLiteral("e"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_EQ(sessions(), 5) << "what was here is gone";
    EXPECT_TRUE(notice().contains(QStringLiteral("Everything was replaced")));
    ASSERT_EQ(data.backups().size(), 1U);
    EXPECT_EQ(valueOf(stageCopy(data.backups().front().file, {})).sessions, 1) << "but kept";
}

TEST_F(ImportPageTest, EscapeLeavesTheQuestionAndChangesNothing)
{
    play(QStringLiteral("morning-loosener"));
    fillOther();
    open(copyOf(other));
    QTest::keyClick(&page, Qt::Key_2);
    button(page, QStringLiteral("Replace everything"))->click();
    QTest::keyClick(sheet()->findChild<QLineEdit*>(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_FALSE(data.isBusy());
    EXPECT_EQ(sessions(), 1);
}

TEST_F(ImportPageTest, SaysInPlainWordsWhatIsWrongWithAFile)
{
    fillOther();
    const QByteArray good = contentOf(copyOf(other));
    const auto said = [this](const QByteArray& bytes) {
        writeFile(path("bad.backstretch"), bytes);
        open(path("bad.backstretch"));
        EXPECT_TRUE(notice().contains(QStringLiteral("bad.backstretch"))) << "the file is named";
        EXPECT_EQ(option("Add to what is here"), nullptr);
        expectUsable(page);
        return notice();
    };
    EXPECT_TRUE(said("hello").contains(QStringLiteral("not a copy made by Backstretch")));
    EXPECT_TRUE(said(good.left(good.size() / 2)).contains(QStringLiteral("damaged or not complete")) ||
                notice().contains(QStringLiteral("not a copy")));
    QByteArray flipped = good;
    flipped[100] = static_cast<char>(flipped[100] ^ 0x55);
    EXPECT_TRUE(said(flipped).contains(QStringLiteral("Nothing was changed.")));
    open(path("nowhere.backstretch"));
    EXPECT_TRUE(notice().contains(QStringLiteral("cannot be opened")));
    EXPECT_EQ(sessions(), 0);
    // Another one may be chosen.
    files.answer = path("given.backstretch");
    button(page, QStringLiteral("Choose another file"))->click();
    static_cast<void>(nextEnd());
    EXPECT_TRUE(notice().isEmpty());
    EXPECT_NE(option("Add to what is here"), nullptr);
}

TEST_F(ImportPageTest, TakesAWholeDatabaseAndRefusesAForeignOne)
{
    fillOther();
    open(other.log->file());
    EXPECT_TRUE(says(page, QStringLiteral("5 sessions up to 8 November 2026")));
    {
        const Connection foreign = valueOf(Connection::open(path("foreign.sqlite")));
        expectOk(foreign.run(QStringLiteral("CREATE TABLE session (id)")));
    }
    open(path("foreign.sqlite"));
    EXPECT_TRUE(notice().contains(QStringLiteral("not a copy made by Backstretch")));
    {
        const Connection newer = valueOf(Connection::open(other.log->file()));
        expectOk(newer.run(QStringLiteral("PRAGMA user_version = 9999")));
    }
    open(other.log->file());
    EXPECT_TRUE(notice().contains(QStringLiteral("newer Backstretch")));
}

TEST_F(ImportPageTest, AFailureLeavesEverythingAndCanBeTriedAgain)
{
    play(QStringLiteral("morning-loosener"));
    fillOther();
    open(copyOf(other));
    const QString backups = SessionLog::backupFolderIn(folder.path());
    writeFile(backups, "a file where the folder should be"); // no backup, no change
    option("2 sessions")->click();
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    static_cast<void>(nextEnd());
    EXPECT_TRUE(notice().contains(QStringLiteral("Nothing was changed.")));
    EXPECT_EQ(sessions(), 1);
    ASSERT_TRUE(QFile::remove(backups));
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(nextEnd().error.has_value());
    EXPECT_EQ(sessions(), 4) << "what was unticked before stayed so";
}

TEST_F(ImportPageTest, UsableAtEverySizeInEveryLanguage)
{
    fillOther();
    const QString file = copyOf(other);
    data.check(file);
    static_cast<void>(nextEnd());
    LeftOut leftOut;
    leftOut.sessions = {valueOf(other.log->reader().sessions({}, 1)).front().uuid};
    data.add(leftOut);
    static_cast<void>(nextEnd());
    expectOk(history.log().setNote(valueOf(history.log().reader().sessions({}, 1)).front().id,
                                   QStringLiteral("mine")));
    for (const char* code : kLanguages) {
        languages.use(QLatin1String(code));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            theme.apply({size, ColourChoice::Dark, MotionChoice::Reduced});
            open(file);
            for (const QSize& window : kSizes) {
                show(page, window);
                SCOPED_TRACE(code);
                SCOPED_TRACE(window.width());
                expectUsable(page);
            }
        }
    }
}

} // namespace
} // namespace backstretch
