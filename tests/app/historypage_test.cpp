// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/historyservice.h"
#include "app/models/posterstore.h"
#include "app/pages/historycharts.h"
#include "app/pages/historydetail.h"
#include "app/pages/historylist.h"
#include "app/pages/historypage.h"
#include "app/settings.h"
#include "app/text/sessionwords.h"
#include "app/widgets/barchart.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/chip.h"
#include "app/widgets/combo.h"
#include "app/widgets/heatcalendar.h"
#include "app/widgets/label.h"
#include "app/widgets/painchart.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/segmentedcontrol.h"
#include "core/catalogue/loader.h"
#include "tests/support/fakenavigator.h"
#include "tests/support/logsupport.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace backstretch;

namespace {

const QString kEvil = QStringLiteral("<b>Bold</b> & \u202Eback\u2066wards\nnext %1");

class HistoryPageTest : public testing::Test
{
protected:
    HistoryPageTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        theme.apply({});
        history.open();
    }
    ~HistoryPageTest() override { QLocale::setDefault(QLocale::system()); }

    struct Play
    {
        SessionPlan plan = routinePlan();
        std::vector<HoldRecord> holds = routineHolds();
        SessionStatus status = SessionStatus::Completed;
        std::optional<int> painAfter = 2;
        std::optional<HurtRecord> hurt;
        std::optional<int> hurtNumber;
    };
    /// A session at that instant, on a clock an hour ahead unless told otherwise.
    SessionId play(const char* isoUtc, const Play& what, int offset = 3600)
    {
        clock.set(isoUtc, offset);
        auto session = history.log().newSession();
        expectOk(session->begin(what.plan));
        for (const HoldRecord& record : what.holds) {
            expectOk(session->holdFinished(record));
        }
        if (what.hurt) {
            expectOk(session->hurt(*what.hurt));
            if (what.hurtNumber) {
                expectOk(session->hurtNumber(what.hurt->id, *what.hurtNumber));
            }
        }
        expectOk(session->end({what.status, EndReason::None, Millis{480'000}, true}));
        const SessionId id = session->id().value();
        expectOk(history.log().setPainAfter(id, what.painAfter));
        return id;
    }
    SessionId play(const char* isoUtc) { return play(isoUtc, Play()); }

    void open(QSize size = {1280, 800})
    {
        clock.set("2026-11-19T15:00:00Z", 3600);
        page = std::make_unique<HistoryPage>(theme, catalogue, posters, history, settings, navigator);
        page->resize(size);
        page->show();
        page->enter();
        QApplication::processEvents(); // laid out, too
    }
    [[nodiscard]] QListView& view() { return page->findChild<HistoryList*>()->view(); }
    [[nodiscard]] QString row(int number, int role = Qt::DisplayRole)
    {
        return view().model()->index(number, 0).data(role).toString();
    }
    [[nodiscard]] QStringList names()
    {
        QStringList all;
        for (int i = 0; i < view().model()->rowCount(); ++i) {
            all << row(i);
        }
        return all;
    }
    [[nodiscard]] HistoryDetail& detail() { return *page->findChild<HistoryDetail*>(); }
    /// The words of the detail, one label or button a line.
    [[nodiscard]] QString words()
    {
        QStringList lines;
        for (const QWidget* part : detail().findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const Label*>(part);
            const auto* link = qobject_cast<const BsButton*>(part);
            if (part->isVisibleTo(page.get()) && (label != nullptr || link != nullptr)) {
                lines << (label != nullptr ? label->text() : link->label());
            }
        }
        return lines.join(QLatin1Char('\n'));
    }
    [[nodiscard]] BsButton* button(const QString& label)
    {
        for (BsButton* candidate : page->findChildren<BsButton*>()) {
            if (candidate->isVisible() &&
                (candidate->label() == label || candidate->accessibleName() == label)) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& said)
    {
        const QList<Label*> labels = page->findChildren<Label*>();
        return std::ranges::any_of(labels, [&said](const Label* label) {
            return label->isVisible() && label->text().contains(said);
        });
    }
    void clickDay(QDate day)
    {
        CalendarGrid& grid = page->findChild<HeatCalendar*>()->grid();
        QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.dayRect(day).center().toPoint());
    }

    TestFolder folder;
    FakeWallClock clock;
    Catalogue catalogue{
        std::move(loadCatalogue(QStringLiteral(BACKSTRETCH_SOURCE_DIR "/resources/catalogue"))).value()};
    Theme theme{*qApp};
    SettingsStore settings{folder.filePath(QStringLiteral("settings.ini"))};
    PosterStore posters{QStringLiteral(BACKSTRETCH_SOURCE_DIR "/resources/video")};
    HistoryService history{folder.path(), clock};
    FakeNavigator navigator;
    std::unique_ptr<HistoryPage> page;
};

SessionPlan named(const QString& name)
{
    SessionPlan plan = routinePlan();
    plan.routineId = "mine";
    plan.name = name.toStdString();
    return plan;
}

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

TEST_F(HistoryPageTest, ADayShowsItsSessionsAlone)
{
    play("2026-11-16T07:14:00Z");
    play("2026-11-18T07:14:00Z");
    play("2026-11-18T17:14:00Z");
    open();
    clickDay(QDate(2026, 11, 18));
    EXPECT_EQ(view().model()->rowCount(), 2);
    BsButton* chip = button(QStringLiteral("18 November"));
    ASSERT_NE(chip, nullptr);
    EXPECT_TRUE(chip->accessibleName().contains(QStringLiteral("Wednesday 18 November")));
    EXPECT_EQ(view().currentIndex().row(), 0);
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(view().model()->rowCount(), 3);
    EXPECT_FALSE(chip->isVisible());

    clickDay(QDate(2026, 11, 17)); // nothing on that day
    EXPECT_FALSE(view().isVisible());
    EXPECT_FALSE(detail().isVisible());
    clickDay(QDate(2026, 11, 17)); // once more: all days
    EXPECT_EQ(view().model()->rowCount(), 3);
    EXPECT_TRUE(detail().isVisible());

    page->showDay(QDate(2026, 11, 16));
    EXPECT_EQ(row(0, SessionListModel::DateRole), QStringLiteral("Mon 16 Nov"));
    EXPECT_EQ(view().model()->rowCount(), 1);
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

TEST_F(HistoryPageTest, FindsSessionsByWords)
{
    const SessionId first = play("2026-11-16T07:14:00Z");
    play("2026-11-18T07:14:00Z");
    expectOk(history.log().setNote(first, QStringLiteral("Stiff after the long drive")));
    open();
    ASSERT_TRUE(page->focusSearch());
    auto* field = page->findChild<SearchField*>();
    QTest::keyClicks(field, QStringLiteral("DRIVE stiff"));
    EXPECT_EQ(view().model()->rowCount(), 1);
    EXPECT_TRUE(words().contains(QStringLiteral("long drive"))) << "the detail goes with the list";
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(view().model()->rowCount(), 2);
    QTest::keyClicks(field, QStringLiteral("cat-cow"));
    EXPECT_EQ(view().model()->rowCount(), 2) << "both have it among their exercises";
    QTest::keyClicks(field, QStringLiteral(" swim"));
    EXPECT_EQ(view().model()->rowCount(), 0);
    bool said = false;
    for (const Label* label : page->findChildren<Label*>()) {
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("cat-cow swim")));
    }
    EXPECT_TRUE(said);
    EXPECT_TRUE(field->isVisible()) << "the way back is still there";
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

TEST_F(HistoryPageTest, TheListIsNarrowedByExerciseRoutineAndHurt)
{
    Play desk;
    desk.plan.routineId = "desk-break";
    desk.plan.exercises.resize(1); // cat-cow alone
    desk.holds.resize(3);
    play("2026-11-16T07:14:00Z", desk);
    Play hurting;
    hurting.hurt = HurtRecord{1, 1, Side::Right, PhaseKind::Hold};
    const SessionId hurt = play("2026-11-17T07:14:00Z", hurting);
    play("2026-11-18T07:14:00Z");
    open();
    auto* what = page->findChild<HistoryList*>()->findChild<Combo*>();
    auto* chip = page->findChild<HistoryList*>()->findChild<Chip*>();
    const auto choose = [what](const QString& data) { what->setCurrentIndex(what->findData(data)); };
    EXPECT_EQ(what->count(),
              1 + static_cast<int>(catalogue.routines().size() + catalogue.exercises().size()));
    choose(QStringLiteral("routine:desk-break"));
    EXPECT_EQ(view().model()->rowCount(), 1);
    choose(QStringLiteral("exercise:side-lying-thoracic-rotation"));
    EXPECT_EQ(view().model()->rowCount(), 2);
    chip->click();
    EXPECT_EQ(view().model()->rowCount(), 1);
    EXPECT_EQ(detail().session(), hurt) << "the detail goes with the list";
    choose(QStringLiteral("routine:desk-break"));
    EXPECT_EQ(view().model()->rowCount(), 0);
    BsButton* all = button(QStringLiteral("Show all sessions"));
    ASSERT_NE(all, nullptr);
    all->click();
    EXPECT_EQ(view().model()->rowCount(), 3);
    EXPECT_FALSE(chip->isChecked());
    EXPECT_EQ(what->currentIndex(), 0);

    page->showSessionsWith(QStringLiteral("side-lying-thoracic-rotation"));
    EXPECT_EQ(view().model()->rowCount(), 2);
    page->showSession(hurt);
    EXPECT_EQ(detail().session(), hurt);
    choose(QStringLiteral("routine:desk-break"));
    page->showSession(hurt); // it is hidden: its day shows it
    EXPECT_EQ(detail().session(), hurt);
    EXPECT_EQ(view().model()->rowCount(), 1);
}

TEST_F(HistoryPageTest, ChartsSaySentencesForOneOrTwoSessions)
{
    play("2026-11-18T07:14:00Z");
    open();
    EXPECT_FALSE(page->findChild<BarChart*>()->isVisible());
    EXPECT_FALSE(page->findChild<PainChart*>()->isVisible());
    EXPECT_TRUE(says(QStringLiteral("2 more session")));
    play("2026-11-17T07:14:00Z");
    play("2026-11-16T07:14:00Z");
    open();
    EXPECT_TRUE(page->findChild<BarChart*>()->isVisible());
    EXPECT_TRUE(page->findChild<PainChart*>()->isVisible());
    EXPECT_FALSE(says(QStringLiteral("on average"))) << "not from three sessions";
}

TEST_F(HistoryPageTest, ChartsFollowTheRange)
{
    for (const char* when : {"2026-03-02T07:14:00Z", "2026-09-21T07:14:00Z", "2026-11-14T07:14:00Z",
                             "2026-11-16T07:14:00Z", "2026-11-17T07:14:00Z", "2026-11-18T07:14:00Z"}) {
        play(when);
    }
    open();
    auto* minutes = page->findChild<BarChart*>();
    auto* pain = page->findChild<PainChart*>();
    ASSERT_EQ(minutes->count(), 8);
    EXPECT_EQ(minutes->sentence(7), QStringLiteral("This week: 24 minute(s) so far"));
    EXPECT_EQ(minutes->sentence(6), QStringLiteral("Week of 9 November: 8 minute(s)"));
    EXPECT_EQ(minutes->sentence(5), QStringLiteral("Week of 2 November: 0 minute(s)"));
    EXPECT_TRUE(says(QStringLiteral("24 minute(s) so far this week")));
    EXPECT_EQ(pain->count(), 6);
    EXPECT_EQ(pain->sentence(5), QStringLiteral("18 November: 3 before, 2 after"));
    EXPECT_TRUE(
        says(QStringLiteral("Before 3.0, after 2.0 on average, 6 session(s). The number after was lower "
                            "in 6, the same in 0 and higher in 0 of them.")));
    auto* range = page->findChild<SegmentedControl*>();
    range->setCurrent(2);
    Q_EMIT range->chosen(2);
    EXPECT_EQ(minutes->count(), 52);
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(minutes);
    EXPECT_EQ(face->childCount(), 52);
    EXPECT_EQ(face->text(QAccessible::Name), QStringLiteral("Minutes each week"));

    // A dot leads to its session.
    QTest::keyClick(pain, Qt::Key_Home);
    QTest::keyClick(pain, Qt::Key_Return);
    EXPECT_TRUE(words().contains(QStringLiteral("2 March"))) << words().toStdString();
}

TEST_F(HistoryPageTest, LittleRoomShowsOneChartAtATime)
{
    for (const char* when : {"2026-11-16T07:14:00Z", "2026-11-17T07:14:00Z", "2026-11-18T07:14:00Z"}) {
        play(when);
    }
    theme.apply({TextSize::Larger});
    open({900, 640});
    const auto seen = [this] {
        return std::vector<bool>{page->findChild<HeatCalendar*>()->isVisible(),
                                 page->findChild<BarChart*>()->isVisible(),
                                 page->findChild<PainChart*>()->isVisible()};
    };
    EXPECT_EQ(seen(), (std::vector<bool>{true, false, false}));
    auto* choice = page->findChild<HistoryCharts*>()->findChild<SegmentedControl*>();
    ASSERT_TRUE(choice->isVisible());
    choice->setCurrent(2);
    Q_EMIT choice->chosen(2);
    EXPECT_EQ(seen(), (std::vector<bool>{false, false, true}));
    page->resize(1600, 800);
    QApplication::processEvents();
    EXPECT_EQ(seen(), (std::vector<bool>{true, true, true}));
    EXPECT_FALSE(choice->isVisible());
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

TEST_F(HistoryPageTest, AWindowOfLessWidthGivesTheDetailAPageOfItsOwn)
{
    play("2026-11-18T07:14:00Z");
    open({900, 640});
    EXPECT_FALSE(detail().isVisible());
    view().setFocus();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                      view().visualRect(view().model()->index(0, 0)).center());
    EXPECT_TRUE(detail().isVisible());
    EXPECT_FALSE(view().isVisible());
    ASSERT_NE(button(QStringLiteral("Back to the list")), nullptr);
    QTest::keyClick(button(QStringLiteral("Back to the list")), Qt::Key_Escape);
    EXPECT_TRUE(view().isVisible());
    EXPECT_FALSE(detail().isVisible());
}

TEST_F(HistoryPageTest, ManySessionsAreReadAPageAtATime)
{
    const QDateTime last = QDateTime::fromString(QStringLiteral("2026-11-19T07:00:00Z"), Qt::ISODate);
    Play brief;
    brief.holds.resize(1);
    brief.status = SessionStatus::Partial;
    for (int i = 0; i < 450; ++i) {
        play(last.addSecs(-i * 40'000).toString(Qt::ISODate).toLatin1().constData(), brief);
    }
    SessionListModel model(catalogue, history);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    tester.setUseFetchMore(false); // this test looks at each page
    model.reload();
    EXPECT_EQ(model.total(), 450);
    EXPECT_EQ(model.rowCount(), 200);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 400);
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 450);
    EXPECT_FALSE(model.canFetchMore({}));
    int headings = 0;
    for (int i = 0; i < model.rowCount(); ++i) {
        headings += !model.index(i).data(SessionListModel::HeadingRole).toString().isEmpty();
        if (i > 0) {
            EXPECT_GT(model.session(i - 1).started.utcMs, model.session(i).started.utcMs);
        }
    }
    EXPECT_EQ(headings, 8); // April to November
    EXPECT_EQ(model.index(0).data(SessionListModel::HeadingRole).toString(), QStringLiteral("November 2026"));

    // What was read stays in place when the log changes.
    const SessionId gone = model.session(300).id;
    expectOk(history.log().remove(gone));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.reload();
    EXPECT_EQ(model.rowCount(), 449);
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(model.rowOf(gone), -1);
    model.setDay(QDate(2026, 11, 19));
    EXPECT_EQ(model.rowCount(), 1);

    // The view asks for more by itself.
    open();
    EXPECT_EQ(view().model()->rowCount(), 200);
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
    EXPECT_EQ(view().model()->rowCount(), 400);
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
