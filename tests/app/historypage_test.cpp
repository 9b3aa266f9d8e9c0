// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sessionwords.h"
#include "tests/support/historyworld.h"

#include <QDir>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace backstretch;

namespace {

const QString kEvil = QStringLiteral("<b>Bold</b> & \u202Eback\u2066wards\nnext %1");

TEST_F(HistoryPageTest, SessionsAreListedNewestFirstWithWhatMatters)
{
    Play part;
    part.plan.routineId = "desk-break";
    part.plan.painBefore.reset();
    part.painAfter.reset();
    part.status = SessionStatus::Partial;
    play("2026-11-16T07:14:00Z", part);
    play("2026-11-19T07:14:00Z");
    open();
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Morning loosener"), QStringLiteral("Desk break, part")}));
    EXPECT_EQ(row(0, SessionListModel::DateRole), QStringLiteral("Thu 19 Nov"));
    EXPECT_EQ(row(0, SessionListModel::MinutesRole), QStringLiteral("8 min"));
    EXPECT_EQ(row(0, SessionListModel::PainRole), QStringLiteral("Pain 3 to 2"));
    EXPECT_EQ(row(1, SessionListModel::PainRole), QStringLiteral("No pain number"));
    EXPECT_TRUE(row(0, SessionListModel::HeadingRole).isEmpty()); // not for a short list
    const QString sentence = row(0, Qt::AccessibleTextRole);
    EXPECT_TRUE(
        sentence.startsWith(QStringLiteral("Thursday 19 November, 08:14. Morning loosener. 8 minute")))
        << sentence.toStdString();
    EXPECT_TRUE(sentence.endsWith(QStringLiteral("Pain 3 before and 2 after."))) << sentence.toStdString();
}

// Twelve hours east it was tomorrow already; it stays the day the user lived.
TEST_F(HistoryPageTest, ASessionKeepsItsDayWhereverTheUserIs)
{
    play("2026-11-17T20:30:00Z", Play(), 13 * 3600);
    open();
    EXPECT_EQ(row(0, SessionListModel::DateRole), QStringLiteral("Wed 18 Nov"));
    EXPECT_TRUE(words().contains(QStringLiteral("Wednesday 18 November, 09:30"))) << words().toStdString();
    const CalendarGrid& grid = page->findChild<HeatCalendar*>()->grid();
    EXPECT_TRUE(grid.describe(QDate(2026, 11, 18)).contains(QStringLiteral("session")));
    EXPECT_TRUE(grid.describe(QDate(2026, 11, 17)).contains(QStringLiteral("no session")));
}

TEST_F(HistoryPageTest, TheDetailSaysWhatWasDoneOnWhichSideAndWhatHurt)
{
    Play what;
    what.status = SessionStatus::Partial;
    what.plan.exercises[0].versionId = "normal";
    what.holds = {hold(0, 0),
                  hold(0, 1),
                  hold(0, 2),
                  hold(1, 0, HoldResult::Done, Side::Left),
                  hold(1, 1, HoldResult::Done, Side::Left),
                  hold(1, 2, HoldResult::Done, Side::Right),
                  hold(1, 3, HoldResult::Cut, Side::Right)};
    what.hurt = HurtRecord{1, 1, Side::Right, PhaseKind::Hold};
    what.hurtNumber = 5;
    play("2026-11-19T07:14:00Z", what);
    open();
    const QString said = words();
    const Exercise& openBook = *catalogue.exercise(QStringLiteral("side-lying-thoracic-rotation"));
    EXPECT_TRUE(said.contains(QStringLiteral("Morning loosener, part"))) << said.toStdString();
    EXPECT_TRUE(said.contains(catalogue.exercise(QStringLiteral("cat-cow"))->name)) << said.toStdString();
    EXPECT_TRUE(said.contains(openBook.name)) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("left 2, right 1"))) << said.toStdString();
    EXPECT_TRUE(said.contains(openBook.name + QStringLiteral(" hurt, right side, pain 5")))
        << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Pain: 3 before, 2 after"))) << said.toStdString();
}

TEST_F(HistoryPageTest, AnExerciseLeadsToHowItWentOverTime)
{
    Play what;
    what.plan.exercises.back().exerciseId = "gone";
    play("2026-11-19T07:14:00Z", what);
    open();
    BsButton* link = button(catalogue.exercise(QStringLiteral("cat-cow"))->name);
    ASSERT_NE(link, nullptr);
    link->click();
    EXPECT_EQ(navigator.progressed, QStringList(QStringLiteral("cat-cow")));
    const QString gone = QStringLiteral("Name of side-lying-thoracic-rotation"); // as it was written down
    EXPECT_EQ(button(gone), nullptr) << "there is no page for what the catalogue no longer has";
    EXPECT_TRUE(words().contains(gone)) << words().toStdString();
}

TEST_F(HistoryPageTest, VersionsAreNamedByTheirLevel)
{
    const Exercise& exercise = *catalogue.exercise(QStringLiteral("sphinx"));
    ASSERT_NE(exercise.firstEasier(), nullptr);
    ExerciseRow row;
    row.exerciseId = exercise.id;
    row.versionId = exercise.firstEasier()->id;
    row.plannedHolds = 2;
    row.holds = {{0, Side::None, 1, row.versionId, Millis{1}, Millis{1}, HoldResult::Done}};
    EXPECT_EQ(exerciseTitle(catalogue, row), exercise.name + QStringLiteral(", easier"));
    row.holds.push_back({1, Side::None, 2, QStringLiteral("normal"), Millis{1}, Millis{1}, HoldResult::Done});
    EXPECT_EQ(exerciseTitle(catalogue, row), exercise.name + QStringLiteral(", partly easier"));
    row.exerciseId = QStringLiteral("gone");
    row.name = kEvil;
    EXPECT_EQ(exerciseTitle(catalogue, row), QStringLiteral("<b>Bold</b> & backwards next %1"));
}

TEST_F(HistoryPageTest, DeleteCanBeTakenBack)
{
    play("2026-11-16T07:14:00Z");
    const SessionId middle = play("2026-11-17T07:14:00Z");
    play("2026-11-18T07:14:00Z");
    open();
    view().setCurrentIndex(view().model()->index(1, 0));
    QSignalSpy reset(view().model(), &QAbstractItemModel::modelReset);
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_EQ(view().model()->rowCount(), 2);
    EXPECT_EQ(navigator.toasts, QStringList{QStringLiteral("Deleted Morning loosener.")});
    EXPECT_TRUE(sessionRow(history.log(), middle).deletedAtUtcMs.has_value());
    EXPECT_NE(detail().session(), middle);
    EXPECT_TRUE(view().currentIndex().isValid());

    navigator.undo();
    EXPECT_EQ(view().model()->rowCount(), 3);
    EXPECT_EQ(view().currentIndex().row(), 1);
    EXPECT_EQ(detail().session(), middle);
    EXPECT_EQ(reset.count(), 0); // the list keeps its place

    detail().findChild<QMenu*>()->actions().constLast()->trigger(); // More, Delete session
    EXPECT_EQ(view().model()->rowCount(), 2);
}

TEST_F(HistoryPageTest, ANoteThatCannotBeWrittenStaysUntilItIs)
{
    const SessionId older = play("2026-11-17T07:14:00Z");
    const SessionId newer = play("2026-11-18T07:14:00Z");
    open();
    {
        const auto other = valueOf(Connection::open(history.file()));
        const auto writing = valueOf(Transaction::begin(other)); // another program holds the file
        button(QStringLiteral("Add a note"))->click();
        auto* field = detail().findChild<QPlainTextEdit*>();
        QTest::keyClicks(field, QStringLiteral("Slept badly"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(history.fault().has_value());
        EXPECT_TRUE(words().contains(QStringLiteral("Slept badly")));
        Q_EMIT history.changed();
        view().setCurrentIndex(view().model()->index(1, 0));
        view().setCurrentIndex(view().model()->index(0, 0));
        EXPECT_TRUE(words().contains(QStringLiteral("Slept badly")));
        EXPECT_EQ(sessionRow(history.log(), newer).note, QString());
    }
    history.wrote(history.log().setPainNextDay(older, 1)); // the first write that succeeds takes it along
    EXPECT_EQ(sessionRow(history.log(), newer).note, QStringLiteral("Slept badly"));
    EXPECT_EQ(sessionRow(history.log(), older).note, QString());
    EXPECT_TRUE(words().contains(QStringLiteral("Slept badly")));
}

TEST_F(HistoryPageTest, ANoteIsWrittenAndKept)
{
    const SessionId older = play("2026-11-17T07:14:00Z");
    const SessionId newer = play("2026-11-18T07:14:00Z");
    open();
    BsButton* edit = button(QStringLiteral("Add a note"));
    ASSERT_NE(edit, nullptr);
    edit->click();
    auto* field = detail().findChild<QPlainTextEdit*>();
    ASSERT_TRUE(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("Felt <i>tight</i>"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sessionRow(history.log(), newer).note, QStringLiteral("Felt <i>tight</i>"));
    EXPECT_FALSE(field->isVisible());
    EXPECT_TRUE(words().contains(QStringLiteral("Felt <i>tight</i>")));

    // Going to another session keeps what was written for the one it was about.
    ASSERT_NE(button(QStringLiteral("Edit note")), nullptr);
    button(QStringLiteral("Edit note"))->click();
    QTest::keyClicks(field, QStringLiteral(" today"));
    view().setCurrentIndex(view().model()->index(1, 0));
    EXPECT_EQ(sessionRow(history.log(), newer).note, QStringLiteral("Felt <i>tight</i> today"));
    EXPECT_EQ(sessionRow(history.log(), older).note, QString());
    EXPECT_EQ(detail().session(), older);
    EXPECT_FALSE(words().contains(QStringLiteral("tight")));
}

TEST_F(HistoryPageTest, NothingYetOffersAFirstSession)
{
    open();
    EXPECT_FALSE(view().isVisible());
    auto* start = qobject_cast<BsButton*>(page->firstFocus());
    ASSERT_NE(start, nullptr);
    EXPECT_TRUE(start->isVisible());
    start->click();
    EXPECT_EQ(navigator.started, QStringList{catalogue.routines().front().id});
    play("2026-11-19T07:14:00Z");
    history.wrote(StorageResult<void>()); // whoever wrote says so
    EXPECT_TRUE(view().isVisible());
    EXPECT_FALSE(start->isVisible());
}

TEST_F(HistoryPageTest, AFileThatCannotBeReadIsNotSaidToBeEmpty)
{
    play("2026-11-18T09:00:00Z");
    const QString file = history.file();
    const QString away = folder.filePath(QStringLiteral("away"));
    ASSERT_TRUE(QFile::rename(file, away) && QDir().mkdir(file)); // what is there cannot be opened
    HistoryService unread(folder.path(), clock);
    unread.open();
    ASSERT_TRUE(unread.isForgetful());
    page = std::make_unique<HistoryPage>(theme, catalogue, posters, unread, settings, navigator);
    page->resize(1280, 800);
    page->show();
    page->enter();
    EXPECT_TRUE(says(QStringLiteral("Your history cannot be shown right now")));
    EXPECT_FALSE(says(QStringLiteral("Nothing here yet")));
    ASSERT_TRUE(QDir().rmdir(file) && QFile::rename(away, file));
    unread.open();
    EXPECT_FALSE(unread.isForgetful());
    EXPECT_FALSE(says(QStringLiteral("Your history cannot be shown right now")));
    EXPECT_EQ(view().model()->rowCount(), 1) << "shown by itself";
    page.reset();
}

TEST_F(HistoryPageTest, DoItAgain)
{
    Play single;
    single.plan.kind = SessionKind::Single;
    single.plan.routineId.clear();
    single.plan.name = "Name of cat-cow";
    single.plan.exercises.resize(1);
    single.holds.resize(3);
    play("2026-11-17T07:14:00Z", single);
    Play gone;
    gone.plan = named(QStringLiteral("Grandmother's own"));
    play("2026-11-16T07:14:00Z", gone);
    play("2026-11-18T07:14:00Z");
    open();
    button(QStringLiteral("Do it again"))->click();
    EXPECT_EQ(navigator.started, QStringList{QStringLiteral("morning-loosener")});
    view().setCurrentIndex(view().model()->index(1, 0));
    button(QStringLiteral("Do it again"))->click();
    EXPECT_EQ(navigator.tried, QStringList{QStringLiteral("cat-cow/normal")});
    view().setCurrentIndex(view().model()->index(2, 0)); // a routine that is no more
    EXPECT_EQ(button(QStringLiteral("Do it again")), nullptr);
}

TEST_F(HistoryPageTest, NamesFromTheLogArePlainAndOfBoundedLength)
{
    Play evil;
    evil.plan = named(kEvil);
    evil.plan.exercises[0].exerciseId = "gone";
    evil.plan.exercises[0].name = kEvil.toStdString();
    play("2026-11-18T07:14:00Z", evil);
    Play endless;
    endless.plan = named(QString(10'000, QLatin1Char('W')));
    const SessionId id = play("2026-11-17T07:14:00Z", endless);
    expectOk(history.log().setNote(id, QStringLiteral("one\ntwo \u202Ethree <u>four</u>")));
    open();
    EXPECT_EQ(row(0), QStringLiteral("<b>Bold</b> & backwards next %1"));
    EXPECT_TRUE(words().contains(QStringLiteral("<b>Bold</b> & backwards next %1"))) << words().toStdString();
    EXPECT_EQ(row(1).size(), 121);
    EXPECT_TRUE(row(1).endsWith(QChar(0x2026)));
    EXPECT_LT(view().visualRect(view().model()->index(1, 0)).height(), 400);
    view().setCurrentIndex(view().model()->index(1, 0));
    EXPECT_TRUE(words().contains(QStringLiteral("one\ntwo three <u>four</u>"))) << words().toStdString();
    for (const Label* label : detail().findChildren<Label*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    }
    EXPECT_LE(page->minimumSizeHint().width(), 1280);
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_LT(navigator.toasts.value(0).size(), 160);

    // A pile of accents on one letter is cut, too, and a name of nothing has a name.
    EXPECT_LE(tidyName(QLatin1Char('e') + QString(5000, QChar(0x0301))).size(), 121);
    EXPECT_EQ(tidyName(QStringLiteral(" \u202E\n ")), QStringLiteral("No name"));
}

} // namespace
