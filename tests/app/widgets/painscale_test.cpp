// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/painscale.h"
#include "app/widgets/scrollcolumn.h"
#include "tests/app/widgets/widgettest.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalSpy>

namespace backstretch {
namespace {

class PainScaleTest : public WidgetTest
{
protected:
    PainScaleTest() { column->addWidget(scale); }

    void type(char digit, quint64 atMilliseconds)
    {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_0 + (digit - '0'), Qt::NoModifier,
                        QString(QLatin1Char(digit)));
        event.setTimestamp(atMilliseconds);
        QApplication::sendEvent(scale, &event);
    }

    PainScale* scale = new PainScale(theme);
};

TEST_F(PainScaleTest, NothingIsPickedAtFirst)
{
    EXPECT_EQ(scale->value(), PainScale::notGiven);
    EXPECT_EQ(accessible(*scale).text(QAccessible::Value), QStringLiteral("No number picked"));
}

TEST_F(PainScaleTest, DigitsPickAndOneThenZeroIsTen)
{
    QSignalSpy changed(scale, &PainScale::valueChanged);
    type('3', 1000);
    EXPECT_EQ(scale->value(), 3);
    type('1', 5000);
    EXPECT_EQ(scale->value(), 1);
    type('0', 5700);
    EXPECT_EQ(scale->value(), 10);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(PainScaleTest, ALateZeroIsZero)
{
    type('1', 5000);
    type('0', 5701);
    EXPECT_EQ(scale->value(), 0);
    type('1', 9000);
    type('2', 9100);
    type('0', 9200);
    EXPECT_EQ(scale->value(), 0);
}

TEST_F(PainScaleTest, TakesDigitsOfOtherScripts)
{
    QKeyEvent event(QEvent::KeyPress, 0x0667, Qt::NoModifier, QString(QChar(0x0667))); // Arabic seven
    QApplication::sendEvent(scale, &event);
    EXPECT_EQ(scale->value(), 7);
}

TEST_F(PainScaleTest, ArrowsWalkAndFollowTheReadingDirection)
{
    show();
    scale->setFocus();
    QTest::keyClick(scale, Qt::Key_Right);
    EXPECT_EQ(scale->value(), 0);
    QTest::keyClick(scale, Qt::Key_Right);
    EXPECT_EQ(scale->value(), 1);
    QTest::keyClick(scale, Qt::Key_End);
    QTest::keyClick(scale, Qt::Key_Right);
    EXPECT_EQ(scale->value(), 10);
    QTest::keyClick(scale, Qt::Key_Left);
    EXPECT_EQ(scale->value(), 9);
    window.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(scale, Qt::Key_Left);
    EXPECT_EQ(scale->value(), 10);
    EXPECT_GT(scale->cellRect(0).left(), scale->cellRect(10).left());
    QTest::keyClick(scale, Qt::Key_Home);
    EXPECT_EQ(scale->value(), 0);
    QTest::keyClick(scale, Qt::Key_Delete);
    EXPECT_EQ(scale->value(), PainScale::notGiven);
}

TEST_F(PainScaleTest, LeavesOtherKeysAndShortcutsToThePage)
{
    EXPECT_FALSE(
        scale->handleKey(QKeyEvent(QEvent::KeyPress, Qt::Key_S, Qt::NoModifier, QStringLiteral("s"))));
    EXPECT_FALSE(
        scale->handleKey(QKeyEvent(QEvent::KeyPress, Qt::Key_1, Qt::ControlModifier, QStringLiteral("1"))));
    EXPECT_EQ(scale->value(), PainScale::notGiven);
}

TEST_F(PainScaleTest, ClicksPick)
{
    show();
    QTest::mouseClick(scale, Qt::LeftButton, Qt::NoModifier, scale->cellRect(6).center().toPoint());
    EXPECT_EQ(scale->value(), 6);
}

TEST_F(PainScaleTest, ScreenReaderReadsAndSetsIt)
{
    QAccessibleInterface& face = accessible(*scale);
    EXPECT_EQ(face.role(), QAccessible::Slider);
    ASSERT_NE(face.valueInterface(), nullptr);
    EXPECT_EQ(face.valueInterface()->maximumValue().toInt(), 10);
    face.valueInterface()->setCurrentValue(3);
    EXPECT_EQ(scale->value(), 3);
    EXPECT_EQ(face.text(QAccessible::Value), QStringLiteral("3 of 10, mild"));
}

TEST_F(PainScaleTest, EveryCellIsLargeEnoughInEveryWindowAndTextSize)
{
    for (const TextSize size : {TextSize::Normal, TextSize::Larger, TextSize::Largest}) {
        apply(size);
        for (const int width : {1200, 820, scale->minimumSizeHint().width()}) {
            scale->resize(width, scale->heightForWidth(width));
            QRectF before;
            for (int value = 0; value <= PainScale::worst; ++value) {
                const QRectF cell = scale->cellRect(value);
                EXPECT_GE(cell.width(), 44) << width << ' ' << value;
                EXPECT_GE(cell.height(), 44);
                EXPECT_TRUE(QRectF(scale->rect()).adjusted(-0.1, -0.1, 0.1, 0.1).contains(cell))
                    << width << ' ' << value;
                EXPECT_FALSE(cell.intersects(before));
                before = cell;
            }
        }
    }
}

TEST_F(PainScaleTest, TakesTwoRowsWhereElevenDoNotFit)
{
    const int narrow = scale->minimumSizeHint().width();
    EXPECT_GT(scale->heightForWidth(narrow), scale->heightForWidth(1200));
    scale->resize(narrow, scale->heightForWidth(narrow));
    EXPECT_LT(scale->cellRect(5).bottom(), scale->cellRect(6).top());
    EXPECT_DOUBLE_EQ(scale->cellRect(0).top(), scale->cellRect(5).top());
}

TEST_F(PainScaleTest, ALayoutGivesItTheHeightOfBothRows)
{
    column->addStretch(1);
    show(scale->minimumSizeHint().width() + 40);
    EXPECT_GE(scale->height(), scale->heightForWidth(scale->width()));
    EXPECT_TRUE(scale->rect().contains(scale->cellRect(10).toRect()));
}

TEST_F(PainScaleTest, WhatIsPickedComesIntoView)
{
    apply(TextSize::Largest);
    auto* area = new ScrollColumn(&window);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->addSpacing(600);
    rows->addWidget(scale);
    rows->addSpacing(600);
    area->setWidget(content);
    column->addWidget(area);
    show(700, 260);
    for (const int number : {0, 7, 10, 2}) {
        area->verticalScrollBar()->setValue(number == 10 ? area->verticalScrollBar()->maximum() : 0);
        scale->setValue(number == 0 ? PainScale::worst : number - 1);
        QTest::keyClick(scale, number == 0 ? Qt::Key_Home : Qt::Key_Up);
        ASSERT_EQ(scale->value(), number);
        const QRegion cell(scale->cellRect(number).toAlignedRect());
        EXPECT_TRUE(cell.subtracted(scale->visibleRegion()).isEmpty()) << number;
    }
}

TEST_F(PainScaleTest, ItsNameSaysWhereNoNumberIsPicked)
{
    scale->setAccessibleName(QStringLiteral("Pain now, 0 to 10"));
    EXPECT_EQ(nameOf(*scale), QStringLiteral("Pain now, 0 to 10: no number picked"));
    scale->setValue(0);
    EXPECT_EQ(nameOf(*scale), QStringLiteral("Pain now, 0 to 10"));
}

} // namespace
} // namespace backstretch
