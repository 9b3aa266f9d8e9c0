// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scrollcolumn.h"
#include "tests/app/widgets/widgettest.h"

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

} // namespace
} // namespace backstretch
