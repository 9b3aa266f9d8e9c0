// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/planbars.h"
#include "tests/app/widgets/widgettest.h"

#include <QSignalSpy>

namespace backstretch {
namespace {

class PlanBarsTest : public WidgetTest
{
protected:
    PlanBarsTest()
    {
        using Mark = GentleBar::Mark;
        bars->setBars({{1, false, Mark::Done, 3},
                       {2, false, Mark::Rest, 3},
                       {3, false, Mark::Nothing, 0},
                       {4, true, Mark::Planned, 3},
                       {5, false, Mark::Planned, 6}});
        column->addWidget(bars);
        show(400, 300);
    }
    PlanBars* bars = new PlanBars(theme);
};

TEST_F(PlanBarsTest, EachDayIsAChildWithItsOwnWords)
{
    QAccessibleInterface& face = accessible(*bars);
    EXPECT_EQ(face.role(), QAccessible::List);
    EXPECT_EQ(nameOf(*bars), QStringLiteral("Minutes, by day"));
    ASSERT_EQ(face.childCount(), 5);
    const QStringList expected{QStringLiteral("Day 1, 3 minute(s) done"), QStringLiteral("Day 2, rested"),
                               QStringLiteral("Day 3"), QStringLiteral("Day 4, today, 3 minute(s) planned"),
                               QStringLiteral("Day 5, 6 minute(s) planned")};
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(face.child(i)->text(QAccessible::Name), expected[i]);
        EXPECT_FALSE(face.child(i)->rect().isEmpty());
    }
}

TEST_F(PlanBarsTest, ArrowsWalkOverTheDaysInTheDirectionOfReading)
{
    QSignalSpy described(bars, &PlanBars::described);
    bars->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(bars->cursor(), 4) << "today";
    QTest::keyClick(bars, Qt::Key_Right);
    EXPECT_EQ(bars->cursor(), 5);
    EXPECT_EQ(described.last().at(0).toString(), QStringLiteral("Day 5, 6 minute(s) planned"));
    EXPECT_TRUE(accessible(*bars).child(4)->state().focused);
    QTest::keyClick(bars, Qt::Key_Right);
    EXPECT_EQ(bars->cursor(), 5) << "no further";
    QTest::keyClick(bars, Qt::Key_Home);
    EXPECT_EQ(bars->cursor(), 1);
    bars->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(bars, Qt::Key_Left);
    EXPECT_EQ(bars->cursor(), 2);
    QTest::keyClick(bars, Qt::Key_End);
    EXPECT_EQ(bars->cursor(), 5);
    bars->clearFocus();
    EXPECT_TRUE(described.last().at(0).toString().isEmpty());
}

TEST_F(PlanBarsTest, MoreMinutesAreTallerAndNothingIsNoBar)
{
    EXPECT_GT(bars->barRect(5).height(), bars->barRect(1).height());
    EXPECT_EQ(bars->barRect(1).height(), bars->barRect(4).height());
    EXPECT_TRUE(bars->barRect(3).isEmpty());
    EXPECT_TRUE(bars->barRect(0).isEmpty());
    EXPECT_TRUE(bars->barRect(6).isEmpty());
    EXPECT_LT(bars->barRect(1).left(), bars->barRect(5).left());
    bars->setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(bars->barRect(1).left(), bars->barRect(5).left());
    for (int day = 1; day <= 5; ++day) {
        EXPECT_TRUE(QRectF(bars->rect()).contains(bars->barRect(day)) || day == 3);
    }
}

TEST_F(PlanBarsTest, ATallCardMakesNoTowers)
{
    window.resize(400, 900);
    QApplication::processEvents();
    ASSERT_GT(bars->height(), 800);
    EXPECT_LT(bars->barRect(5).height(), bars->height() / 2);
    EXPECT_GT(bars->barRect(5).bottom(), bars->height() * 0.9) << "they stand on the line";
}

} // namespace
} // namespace backstretch
