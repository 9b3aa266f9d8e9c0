// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/heatcalendar.h"
#include "tests/app/widgets/widgettest.h"

#include <QSignalSpy>

namespace backstretch {
namespace {

class CalendarTest : public WidgetTest
{
protected:
    CalendarTest()
    {
        calendar->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        calendar->setToday(today);
        calendar->setMonth(today);
        calendar->setDays({{today, {8, 1}}, {QDate(2026, 11, 7), {15, 2}}, {QDate(2026, 11, 2), {0, 1}}});
        column->addWidget(calendar);
        show();
        grid.setFocus(Qt::TabFocusReason);
    }

    const QDate today{2026, 11, 19};
    HeatCalendar* calendar = new HeatCalendar(theme);
    CalendarGrid& grid = calendar->grid();
};

TEST_F(CalendarTest, MinutesHaveFiveSteps)
{
    EXPECT_EQ(CalendarGrid::step(0), 0);
    EXPECT_EQ(CalendarGrid::step(1), 1);
    EXPECT_EQ(CalendarGrid::step(4), 1);
    EXPECT_EQ(CalendarGrid::step(5), 2);
    EXPECT_EQ(CalendarGrid::step(8), 2);
    EXPECT_EQ(CalendarGrid::step(9), 3);
    EXPECT_EQ(CalendarGrid::step(14), 3);
    EXPECT_EQ(CalendarGrid::step(15), 4);
}

TEST_F(CalendarTest, EveryDayIsAChildWithItsOwnSentence)
{
    QAccessibleInterface& face = accessible(grid);
    ASSERT_EQ(face.childCount(), 30);
    EXPECT_EQ(face.child(18)->text(QAccessible::Name),
              QStringLiteral("Thursday 19 November, 8 minute(s), 1 session(s)"));
    EXPECT_EQ(face.child(1)->text(QAccessible::Name),
              QStringLiteral("Monday 2 November, less than a minute, 1 session(s)"));
    EXPECT_EQ(face.child(2)->text(QAccessible::Name), QStringLiteral("Tuesday 3 November, no session"));
    EXPECT_EQ(face.child(29)->text(QAccessible::Name), QStringLiteral("Monday 30 November"));
    EXPECT_TRUE(face.child(18)->state().focused);
    QSignalSpy chosen(calendar, &HeatCalendar::dayChosen);
    face.child(6)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toDate(), QDate(2026, 11, 7));
    face.child(25)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(chosen.count(), 1); // the future cannot be opened
}

TEST_F(CalendarTest, KeysWalkOverDaysAndMonthsButNotIntoTheFuture)
{
    QSignalSpy months(calendar, &HeatCalendar::monthChanged);
    QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_EQ(grid.cursor(), today);
    QTest::keyClick(&grid, Qt::Key_Up);
    EXPECT_EQ(grid.cursor(), QDate(2026, 11, 12));
    QTest::keyClick(&grid, Qt::Key_Left);
    EXPECT_EQ(grid.cursor(), QDate(2026, 11, 11));
    QTest::keyClick(&grid, Qt::Key_Home);
    QTest::keyClick(&grid, Qt::Key_Left);
    EXPECT_EQ(grid.cursor(), QDate(2026, 10, 31));
    EXPECT_EQ(grid.month(), QDate(2026, 10, 1));
    ASSERT_EQ(months.count(), 1);
    QTest::keyClick(&grid, Qt::Key_PageDown);
    EXPECT_EQ(grid.cursor(), today); // 30 November is still to come
    QTest::keyClick(&grid, Qt::Key_PageUp);
    EXPECT_EQ(grid.cursor(), QDate(2026, 10, 19));
    QSignalSpy chosen(calendar, &HeatCalendar::dayChosen);
    QTest::keyClick(&grid, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toDate(), QDate(2026, 10, 19));
    window.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&grid, Qt::Key_Left);
    EXPECT_EQ(grid.cursor(), QDate(2026, 10, 20));
}

TEST_F(CalendarTest, WeeksBeginWhereTheyDoInTheCountry)
{
    // 1 November 2026 is a Sunday.
    EXPECT_GT(grid.dayRect(QDate(2026, 11, 1)).left(), grid.dayRect(QDate(2026, 11, 2)).left());
    calendar->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_LT(grid.dayRect(QDate(2026, 11, 1)).left(), grid.dayRect(QDate(2026, 11, 2)).left());
    window.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(grid.dayRect(QDate(2026, 11, 1)).left(), grid.dayRect(QDate(2026, 11, 2)).left());
}

TEST_F(CalendarTest, DaysLieInsideAndApartAtEveryTextSize)
{
    for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
        apply(size);
        grid.resize(grid.minimumSizeHint());
        for (int i = 1; i <= 30; ++i) {
            const QRectF box = grid.dayRect(QDate(2026, 11, i));
            EXPECT_TRUE(QRectF(grid.rect()).contains(box)) << i;
            EXPECT_GE(box.height(), QFontMetrics(grid.font()).ascent()) << i;
            if (i > 1) {
                EXPECT_FALSE(box.intersects(grid.dayRect(QDate(2026, 11, i - 1)))) << i;
            }
        }
    }
}

} // namespace
} // namespace backstretch
