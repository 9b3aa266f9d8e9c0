// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/navrail.h"
#include "tests/app/widgets/widgettest.h"

#include <QSignalSpy>

namespace backstretch {
namespace {

class NavigationTest : public WidgetTest
{
protected:
    NavigationTest()
    {
        for (const char* name : {"Today", "Exercises", "Routines & plans", "History"}) {
            rail->pages().addPage(QStringLiteral("today"), QString::fromLatin1(name));
        }
        column->addWidget(rail);
        column->addWidget(&after);
        after.setFocusPolicy(Qt::StrongFocus);
    }

    NavRail* rail = new NavRail(theme);
    QWidget after;
};

TEST_F(NavigationTest, ReadsAsAListOfTabs)
{
    QAccessibleInterface& list = accessible(rail->pages());
    EXPECT_EQ(list.role(), QAccessible::PageTabList);
    EXPECT_EQ(list.text(QAccessible::Name), QStringLiteral("Main pages"));
    ASSERT_EQ(list.childCount(), 4);
    rail->pages().setCurrent(2);
    EXPECT_EQ(list.child(2)->role(), QAccessible::PageTab);
    EXPECT_EQ(list.child(2)->text(QAccessible::Name), QStringLiteral("Routines & plans"));
    EXPECT_TRUE(list.child(2)->state().selected);
    EXPECT_FALSE(list.child(1)->state().selected);
}

TEST_F(NavigationTest, ArrowsWalkEnterChoosesTabLeaves)
{
    show();
    NavGroup& pages = rail->pages();
    QSignalSpy chosen(&pages, &NavGroup::chosen);
    pages.button(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pages.button(0), Qt::Key_Down);
    QTest::keyClick(pages.button(1), Qt::Key_Down);
    EXPECT_TRUE(pages.button(2)->hasFocus());
    EXPECT_EQ(pages.current(), 0);
    EXPECT_TRUE(chosen.isEmpty());
    QTest::keyClick(pages.button(2), Qt::Key_Return);
    EXPECT_EQ(pages.current(), 2);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toInt(), 2);
    QTest::keyClick(pages.button(2), Qt::Key_End);
    EXPECT_TRUE(pages.button(3)->hasFocus());
    QTest::keyClick(pages.button(3), Qt::Key_Tab);
    EXPECT_TRUE(after.hasFocus());
}

TEST_F(NavigationTest, ClickOnThePresentPageLeavesItMarked)
{
    show();
    QTest::mouseClick(rail->pages().button(0), Qt::LeftButton);
    EXPECT_TRUE(rail->pages().button(0)->isChecked());
}

TEST_F(NavigationTest, FormFollowsWindowAndTextSize)
{
    rail->adaptTo(theme.em(80));
    EXPECT_FALSE(rail->isBar());
    EXPECT_EQ(rail->pages().form(), NavForm::Beside);
    EXPECT_GE(rail->sizeHint().width(), theme.em(13.5));
    const int width = theme.em(80);
    EXPECT_TRUE(rail->adaptTo(theme.em(60)));
    EXPECT_EQ(rail->pages().form(), NavForm::Above);
    apply(TextSize::Largest);
    EXPECT_TRUE(rail->adaptTo(width));
    EXPECT_TRUE(rail->isBar());
    EXPECT_FALSE(rail->adaptTo(width));
    rail->adaptTo(theme.em(30));
    EXPECT_EQ(rail->pages().form(), NavForm::BottomIcons);
    // Without its words a page still has its name.
    EXPECT_EQ(nameOf(*rail->pages().button(1)), QStringLiteral("Exercises"));
}

TEST_F(NavigationTest, NoLabelIsWiderThanItsButton)
{
    for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
        apply(size);
        for (const double ems : {80.0, 60.0}) {
            rail->adaptTo(theme.em(ems));
            EXPECT_GE(rail->minimumSizeHint().width(), rail->pages().button(2)->sizeHint().width());
        }
    }
}

TEST_F(NavigationTest, BarArrowsFollowTheReadingDirection)
{
    rail->adaptTo(theme.em(40));
    show();
    window.setLayoutDirection(Qt::RightToLeft);
    NavGroup& pages = rail->pages();
    pages.button(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pages.button(0), Qt::Key_Left);
    EXPECT_TRUE(pages.button(1)->hasFocus());
    QTest::keyClick(pages.button(1), Qt::Key_Right);
    EXPECT_TRUE(pages.button(0)->hasFocus());
}

} // namespace
} // namespace backstretch
