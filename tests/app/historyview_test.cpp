// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the history is in sight: charts and their range, days, words, filters, one page after the other.
#include "app/pages/historycharts.h"
#include "app/widgets/barchart.h"
#include "app/widgets/chip.h"
#include "app/widgets/combo.h"
#include "app/widgets/painchart.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/segmentedcontrol.h"
#include "tests/support/historyworld.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>

using namespace backstretch;

namespace {

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

} // namespace
