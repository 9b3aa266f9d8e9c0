// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/shown.h"
#include "tests/app/widgets/widgettest.h"

namespace backstretch {
namespace {

class Counting : public QWidget
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        ++asked;
        return {50, 20};
    }
    mutable int asked = 0;
};

class ShownTest : public WidgetTest
{
protected:
    ShownTest()
    {
        auto* inside = new QVBoxLayout(part);
        inside->addWidget(counting);
        column->addWidget(part);
    }

    QWidget* part = new QWidget;
    Counting* counting = new Counting;
};

TEST_F(ShownTest, WhatComesWithItsWindowIsNotMeasuredBefore)
{
    setShown(*part, true);
    EXPECT_EQ(counting->asked, 0);
    show();
    EXPECT_TRUE(part->isVisible());
    EXPECT_GT(counting->asked, 0);
}

TEST_F(ShownTest, WhatIsHiddenBeforeItsWindowComesStaysHiddenUntilItIsShown)
{
    setShown(*part, false);
    show();
    EXPECT_FALSE(part->isVisible());
    setShown(*part, true);
    EXPECT_TRUE(part->isVisible());
    setShown(*part, false);
    EXPECT_FALSE(part->isVisible());
}

TEST_F(ShownTest, WhatIsMadeLaterIsShown)
{
    show();
    auto* later = new QWidget;
    column->addWidget(later);
    setShown(*later, true);
    EXPECT_TRUE(later->isVisible());
}

} // namespace
} // namespace backstretch
