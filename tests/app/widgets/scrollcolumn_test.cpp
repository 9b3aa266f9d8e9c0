// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/bsbutton.h"
#include "app/widgets/scrollcolumn.h"
#include "tests/app/widgets/widgettest.h"

#include <QAccessible>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace backstretch {
namespace {

class ScrollColumnTest : public WidgetTest
{
protected:
    ScrollColumnTest()
    {
        content->setMinimumHeight(3000);
        scroll->setWidget(content);
        column->addWidget(scroll);
        show();
    }

    QWidget* content = new QWidget;
    ScrollColumn* scroll = new ScrollColumn;
};

TEST_F(ScrollColumnTest, SurvivesAScreenReaderThatAsksForWhatHasGone)
{
    QAccessibleInterface& here = accessible(*scroll);
    const int last = here.childCount() - 1;
    EXPECT_NE(here.child(last), nullptr);
    EXPECT_EQ(here.child(last + 1), nullptr);
    EXPECT_EQ(here.child(-1), nullptr);

    content->setMinimumHeight(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !scroll->verticalScrollBar()->isVisible(); }));
    for (int i = -1; i < last + 3; ++i) {
        QAccessibleInterface* child = here.child(i);
        EXPECT_TRUE(child == nullptr || child->isValid()) << i;
    }
}

TEST_F(ScrollColumnTest, LeadsAScreenReaderFromTheContentUpAndDownAgain)
{
    const QAccessibleInterface* up = accessible(*content).parent(); // the viewport
    ASSERT_NE(up, nullptr);
    ASSERT_NE(up->parent(), nullptr);
    EXPECT_EQ(up->parent()->object(), scroll);
    EXPECT_GE(accessible(*scroll).indexOfChild(up), 0);
    EXPECT_EQ(nameOf(*scroll->verticalScrollBar()), QStringLiteral("Scroll"));
}

TEST_F(ScrollColumnTest, GoesByKeysThatNoControlInItWants)
{
    auto* button = new QPushButton(QStringLiteral("Start"), content);
    button->show();
    button->setFocus();
    QScrollBar* bar = scroll->verticalScrollBar();
    QTest::keyClick(button, Qt::Key_PageDown);
    const int page = bar->value();
    EXPECT_GT(page, scroll->viewport()->height() / 2);
    QTest::keyClick(button, Qt::Key_End);
    EXPECT_EQ(bar->value(), bar->maximum());
    QTest::keyClick(button, Qt::Key_PageUp);
    EXPECT_EQ(bar->value(), bar->maximum() - page);
    QTest::keyClick(button, Qt::Key_Home);
    EXPECT_EQ(bar->value(), 0);
    QTest::keyClick(button, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(bar->value(), 0) << "that is a key of somebody else";
}

TEST_F(ScrollColumnTest, LeavesTheKeysAloneWhereThereIsNothingToScroll)
{
    content->setMinimumHeight(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !scroll->verticalScrollBar()->isVisible(); }));
    EXPECT_FALSE(scroll->scrollBy(QKeyEvent(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier)));
}

TEST_F(ScrollColumnTest, ShowsTheFocusWithItsRing)
{
    auto* button = new QPushButton(QStringLiteral("Start"), content);
    button->setGeometry(20, 1000, 200, 50);
    button->show();
    QScrollBar* bar = scroll->verticalScrollBar();
    bar->setValue(998); // in view, and the ring is not
    bringIntoView(*button);
    EXPECT_LE(bar->value(), 1000 - 8);
    bar->setValue(1000 + 52 - scroll->viewport()->height());
    bringIntoView(*button);
    EXPECT_GE(bar->value() + scroll->viewport()->height(), 1000 + 50 + 8);
    const int there = bar->value();
    bringIntoView(*button);
    EXPECT_EQ(bar->value(), there);
    button->resize(200, 2000); // larger than what can be seen
    bringFocusIntoView(*button);
    const int middle = bar->value();
    bringFocusIntoView(*button);
    EXPECT_EQ(bar->value(), middle) << "it does not jump from end to end";
}

TEST_F(ScrollColumnTest, ShowsWhereAScreenReaderPutsTheFocus)
{
    auto* button = new BsButton(theme, BsButton::Kind::Secondary, QStringLiteral("Start"), content);
    button->setGeometry(20, 2000, 200, 50);
    button->show();
    ASSERT_TRUE(button->visibleRegion().isEmpty());
    QAccessibleActionInterface* does = QAccessible::queryAccessibleInterface(button)->actionInterface();
    does->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_TRUE(button->hasFocus());
    EXPECT_EQ(button->visibleRegion().boundingRect(), button->rect());
}

TEST_F(ScrollColumnTest, TheRingIsSeenRoundWhatIsScrolledIn)
{
    auto* above = new QPushButton(QStringLiteral("Start"), content);
    auto* below = new QPushButton(QStringLiteral("Set a reminder"), content);
    above->setGeometry(20, 20, 200, 50);
    below->setGeometry(20, 2000, 200, 50);
    for (QPushButton* button : {above, below}) {
        button->show();
    }
    const auto ring = [this](const QWidget& around) {
        const auto* frame = window.findChild<QFocusFrame*>();
        return frame != nullptr && frame->isVisible() && frame->widget() == &around &&
               QRect(frame->mapToGlobal(QPoint()), frame->size())
                   .contains(QRect(around.mapToGlobal(QPoint()), around.size()));
    };
    above->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(ring(*above));
    below->setFocus(Qt::TabFocusReason); // as Tab does: first the focus, then the page
    bringIntoView(*below);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ring(*below); }));
}

} // namespace
} // namespace backstretch
