// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip.h"
#include "app/widgets/combo.h"
#include "app/widgets/factrow.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/stepper.h"
#include "app/widgets/switch.h"
#include "app/widgets/timefield.h"
#include "app/widgets/titledcard.h"
#include "tests/app/widgets/widgettest.h"

#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QWheelEvent>

namespace backstretch {
namespace {

using ControlsTest = WidgetTest;

void turnWheel(QWidget& widget, int delta)
{
    const QPointF at = widget.rect().center();
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

TEST_F(ControlsTest, ChipIsACheckBoxThatGrowsByItsMark)
{
    auto* chip = new Chip(theme, QStringLiteral("Sitting"));
    column->addWidget(chip);
    show();
    const int off = chip->sizeHint().width();
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    EXPECT_TRUE(chip->isChecked());
    EXPECT_GT(chip->sizeHint().width(), off);
    EXPECT_EQ(accessible(*chip).role(), QAccessible::CheckBox);
    EXPECT_TRUE(accessible(*chip).state().checked);
    QTest::keyClick(chip, Qt::Key_Return);
    EXPECT_FALSE(chip->isChecked());
}

TEST_F(ControlsTest, SwitchTogglesByKeyClickAndScreenReader)
{
    auto* toggle = new Switch(theme);
    toggle->setAccessibleName(QStringLiteral("Tones"));
    column->addWidget(toggle);
    show();
    QTest::mouseClick(toggle, Qt::LeftButton);
    EXPECT_TRUE(toggle->isChecked());
    QTest::keyClick(toggle, Qt::Key_Space);
    EXPECT_FALSE(toggle->isChecked());
    QAccessibleInterface& face = accessible(*toggle);
    EXPECT_EQ(face.role(), QAccessible::CheckBox);
    EXPECT_TRUE(face.state().checkable);
    EXPECT_EQ(face.text(QAccessible::Name), QStringLiteral("Tones"));
    QSignalSpy toggled(toggle, &QAbstractButton::toggled);
    ASSERT_NE(face.actionInterface(), nullptr);
    face.actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(toggled.wait(1000));
    EXPECT_TRUE(face.state().checked);
}

TEST_F(ControlsTest, SegmentsChooseByArrowsAndAreRadioButtons)
{
    auto* range = new SegmentedControl(
        theme, {QStringLiteral("1 month"), QStringLiteral("3 months"), QStringLiteral("1 year")});
    column->addWidget(range);
    show();
    QSignalSpy chosen(range, &SegmentedControl::chosen);
    range->setCurrent(1);
    EXPECT_TRUE(chosen.isEmpty());
    const QList<QAbstractButton*> buttons = range->findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 3);
    buttons[1]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons[1], Qt::Key_Right);
    EXPECT_EQ(range->current(), 2);
    EXPECT_TRUE(buttons[2]->hasFocus());
    QTest::keyClick(buttons[2], Qt::Key_Right);
    EXPECT_EQ(range->current(), 2);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(accessible(*buttons[2]).role(), QAccessible::RadioButton);
    EXPECT_TRUE(accessible(*buttons[2]).state().checked);
    window.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(buttons[0]->x(), buttons[2]->x());
    QTest::keyClick(buttons[2], Qt::Key_Right);
    EXPECT_EQ(range->current(), 1);
}

TEST_F(ControlsTest, SegmentsStackWhereTheyDoNotFit)
{
    auto* sizes = new SegmentedControl(
        theme, {QStringLiteral("Normal"), QStringLiteral("Larger"), QStringLiteral("Very much larger")});
    const int row = sizes->sizeHint().height();
    EXPECT_EQ(sizes->heightForWidth(sizes->sizeHint().width()), row);
    EXPECT_EQ(sizes->heightForWidth(sizes->minimumSizeHint().width()), 3 * row);
    column->addWidget(sizes);
    show(sizes->minimumSizeHint().width() + 45);
    const QList<QAbstractButton*> buttons = sizes->findChildren<QAbstractButton*>();
    EXPECT_GT(buttons[1]->y(), buttons[0]->y());
    EXPECT_EQ(buttons[0]->width(), sizes->width());
    EXPECT_GE(sizes->height(), 3 * row);
}

class StepperTest : public WidgetTest
{
protected:
    StepperTest()
    {
        stepper->setRange(5, 30);
        stepper->setStep(5);
        stepper->setFormat([](int v) { return QStringLiteral("%1 s").arg(v); },
                           [](int v) { return QStringLiteral("%1 seconds").arg(v); });
        stepper->setValue(15);
        column->addWidget(stepper);
    }
    Stepper* stepper = new Stepper(theme);
};

TEST_F(StepperTest, EveryKeyMovesItInsideItsRange)
{
    show();
    stepper->setFocus();
    QTest::keyClick(stepper, Qt::Key_Up);
    EXPECT_EQ(stepper->value(), 20);
    QTest::keyClick(stepper, Qt::Key_Down);
    QTest::keyClick(stepper, Qt::Key_Left);
    EXPECT_EQ(stepper->value(), 10);
    QTest::keyClick(stepper, Qt::Key_PageUp);
    EXPECT_EQ(stepper->value(), 30);
    QTest::keyClick(stepper, Qt::Key_Right);
    EXPECT_EQ(stepper->value(), 30);
    QTest::keyClick(stepper, Qt::Key_Home);
    EXPECT_EQ(stepper->value(), 5);
    QTest::keyClick(stepper, Qt::Key_End);
    EXPECT_EQ(stepper->value(), 30);
    stepper->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(stepper, Qt::Key_Right);
    EXPECT_EQ(stepper->value(), 25);
}

TEST_F(StepperTest, ButtonsGreyAtTheLimitsAndSayWhy)
{
    stepper->setLimitHints(QStringLiteral("5 is the least"), QStringLiteral("30 is the most"));
    show();
    const QList<QAbstractButton*> buttons = stepper->findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 2);
    stepper->setValue(25);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    EXPECT_EQ(stepper->value(), 30);
    EXPECT_FALSE(buttons[1]->isEnabled());
    EXPECT_EQ(buttons[1]->toolTip(), QStringLiteral("30 is the most"));
    EXPECT_TRUE(buttons[0]->toolTip().isEmpty());
    EXPECT_GE(buttons[0]->width(), 44);
    EXPECT_GE(buttons[0]->height(), 44);
}

TEST_F(StepperTest, StepsMayDependOnTheValue)
{
    stepper->setRange(1, 30);
    stepper->setNextValue(
        [](int value, int direction) { return value + direction * (value + direction > 10 ? 5 : 1); });
    stepper->setValue(10);
    show();
    QTest::keyClick(stepper, Qt::Key_Up);
    EXPECT_EQ(stepper->value(), 15);
    stepper->setValue(10);
    QTest::keyClick(stepper, Qt::Key_Down);
    EXPECT_EQ(stepper->value(), 9);
}

TEST_F(StepperTest, WheelTurnsItOnlyWithFocus)
{
    show();
    stepper->clearFocus();
    turnWheel(*stepper, 120);
    EXPECT_EQ(stepper->value(), 15);
    stepper->setFocus();
    turnWheel(*stepper, 120);
    EXPECT_EQ(stepper->value(), 20);
}

TEST_F(StepperTest, ScreenReaderHearsAndSetsIt)
{
    QAccessibleInterface& face = accessible(*stepper);
    EXPECT_EQ(face.role(), QAccessible::SpinBox);
    EXPECT_EQ(face.text(QAccessible::Value), QStringLiteral("15 seconds"));
    QAccessibleValueInterface* value = face.valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->minimumValue().toInt(), 5);
    EXPECT_EQ(value->maximumValue().toInt(), 30);
    value->setCurrentValue(25);
    EXPECT_EQ(stepper->value(), 25);
    stepper->setRange(5, 60);
    EXPECT_EQ(value->maximumValue().toInt(), 60);
}

TEST_F(ControlsTest, ComboIgnoresTheWheelWithoutFocus)
{
    auto* combo = new Combo(theme);
    combo->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    column->addWidget(combo);
    auto* other = new QWidget;
    other->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(other);
    show();
    other->setFocus();
    turnWheel(*combo, -120);
    EXPECT_EQ(combo->currentIndex(), 0);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    EXPECT_EQ(combo->currentIndex(), 1);
    EXPECT_GE(combo->sizeHint().height(), 48);
}

TEST_F(ControlsTest, ComboHasItsNameAndSaysItsEntry)
{
    auto* combo = new Combo(theme);
    combo->addItems({QStringLiteral("Same as the computer"), QStringLiteral("Dark")});
    column->addWidget(new SettingsRow(theme, QStringLiteral("Colours"), QString(), combo));
    show();
    EXPECT_EQ(nameOf(*combo), QStringLiteral("Colours"));
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(combo);
    EXPECT_EQ(face->role(), QAccessible::ComboBox);
    EXPECT_EQ(face->text(QAccessible::Value), QStringLiteral("Same as the computer"));
    ASSERT_NE(face->textInterface(), nullptr);
    combo->setCurrentIndex(1);
    EXPECT_EQ(face->textInterface()->text(0, -1), QStringLiteral("Dark"));
    ASSERT_NE(face->actionInterface(), nullptr);
    EXPECT_TRUE(
        face->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    EXPECT_TRUE(face->state().expandable);
    EXPECT_FALSE(face->state().expanded);
}

TEST_F(ControlsTest, WhatClearsASearchGrowsWithTheLetters)
{
    auto* field = new SearchField(theme, QStringLiteral("Search exercises"));
    column->addWidget(field);
    show();
    const auto* clears = field->findChild<QAbstractButton*>();
    ASSERT_NE(clears, nullptr);
    const int usual = clears->width();
    apply(TextSize::Largest);
    QApplication::processEvents();
    EXPECT_GT(clears->width(), usual * 3 / 2);
    EXPECT_TRUE(field->rect().contains(clears->geometry()));
}

TEST_F(ControlsTest, SearchFieldClearsOnEscapeAndLetsASecondOnePass)
{
    auto* field = new SearchField(theme, QStringLiteral("Search exercises"));
    column->addWidget(field);
    show();
    EXPECT_EQ(nameOf(*field), QStringLiteral("Search exercises"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("cow"));
    EXPECT_EQ(field->text(), QStringLiteral("cow"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(ControlsTest, SettingsRowPutsTheControlUnderItsWordsWhenNarrow)
{
    auto* control = new SegmentedControl(
        theme, {QStringLiteral("Normal"), QStringLiteral("Large"), QStringLiteral("Largest")});
    auto* row = new SettingsRow(theme, QStringLiteral("Text size"),
                                QStringLiteral("Everything grows with it."), control);
    column->addWidget(row);
    column->addStretch(1);
    show(1000);
    const auto* title = row->findChild<QLabel*>();
    EXPECT_GT(control->x(), title->x() + title->width() - 1);
    EXPECT_EQ(nameOf(*control), QStringLiteral("Text size"));
    EXPECT_EQ(accessible(*control).text(QAccessible::Description),
              QStringLiteral("Everything grows with it."));
    EXPECT_EQ(title->buddy(), control);
    window.resize(420, 700);
    QApplication::processEvents();
    EXPECT_GT(control->y(), title->y());
    EXPECT_NEAR(control->x(), title->x(), 1);
}

TEST_F(ControlsTest, RowsGrowWithWordsThatWrap)
{
    auto* card = new RowsCard(theme);
    for (int i = 0; i < 3; ++i) {
        auto* combo = new Combo(theme);
        combo->addItems({QStringLiteral("On"), QStringLiteral("Same as the computer")});
        card->addRow(new SettingsRow(
            theme, QStringLiteral("Reduce motion"),
            QStringLiteral("Things jump instead of sliding. Exercise videos still move."), combo));
    }
    column->addWidget(card);
    column->addStretch(1);
    show();
    for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
        apply(size);
        for (const int width : {1000, 800, 640, 480}) {
            window.resize(width, 1200);
            QApplication::processEvents();
            for (const QLabel* label : card->findChildren<QLabel*>()) {
                EXPECT_GE(label->height() + 1, label->heightForWidth(label->width()))
                    << width << qPrintable(label->text());
            }
        }
    }
}

TEST_F(ControlsTest, FactsFallIntoTwoColumnsAndOne)
{
    auto* facts = new FactRow(theme);
    facts->setFacts({{QStringLiteral("Hold"), QStringLiteral("10 seconds")},
                     {QStringLiteral("Repeat"), QStringLiteral("2 to 3 times")},
                     {QStringLiteral("Position"), QStringLiteral("Face down")},
                     {QStringLiteral("You need"), QStringLiteral("A towel")}});
    column->addWidget(facts);
    column->addStretch(1);
    const auto rows = [facts] {
        QSet<int> tops;
        for (const QWidget* cell : facts->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            tops.insert(cell->y());
        }
        return tops.size();
    };
    show(900);
    EXPECT_EQ(rows(), 1);
    window.resize(420, 700);
    QApplication::processEvents();
    EXPECT_EQ(rows(), 2);
}

TEST_F(ControlsTest, FlowBreaksIntoRowsFromTheLeadingEdge)
{
    auto* flow = new FlowLayout;
    column->addLayout(flow);
    column->addStretch(1);
    QList<QWidget*> boxes;
    for (int i = 0; i < 5; ++i) {
        auto* box = new QWidget;
        box->setFixedSize(100, 40);
        flow->addWidget(box);
        boxes << box;
    }
    show(360);
    EXPECT_GT(boxes[4]->y(), boxes[0]->y());
    EXPECT_LT(boxes[0]->x(), boxes[1]->x());
    EXPECT_EQ(flow->heightForWidth(1000), 40);
    EXPECT_EQ(flow->heightForWidth(100), 5 * 40 + 4 * 8);
    window.setLayoutDirection(Qt::RightToLeft);
    flow->invalidate();
    flow->activate();
    EXPECT_GT(boxes[0]->x(), boxes[1]->x());
    EXPECT_EQ(boxes[0]->geometry().right(), flow->geometry().right());
}

TEST_F(ControlsTest, ATimeIsOneStopForTheTabKey)
{
    auto* before = new QLineEdit;
    auto* time = new TimeField(theme);
    auto* after = new QLineEdit;
    for (QWidget* each :
         {static_cast<QWidget*>(before), static_cast<QWidget*>(time), static_cast<QWidget*>(after)}) {
        column->addWidget(each);
    }
    time->setTime(QTime(7, 30));
    show();
    before->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(time->hasFocus());
    QTest::keyClicks(time, QStringLiteral("0945"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    EXPECT_EQ(time->time(), QTime(9, 45)) << "typed straight through";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_TRUE(time->hasFocus());
    QTest::keyClick(time, Qt::Key_Up);
    EXPECT_EQ(time->time(), QTime(9, 50));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_TRUE(before->hasFocus());
}

TEST_F(ControlsTest, ACardIsAGroupWithAHeading)
{
    TitledCard card(theme);
    card.setTitle(QStringLiteral("Minutes each week"));
    EXPECT_EQ(accessible(card).role(), QAccessible::Grouping);
    EXPECT_EQ(nameOf(card), QStringLiteral("Minutes each week"));
    Label* title = card.findChild<Label*>();
    EXPECT_EQ(accessible(*title).role(), QAccessible::Heading);
    SettingsRow row(theme, QStringLiteral("Text size"), {}, new Switch(theme));
    EXPECT_EQ(accessible(row).role(), QAccessible::Grouping);
}

} // namespace
} // namespace backstretch
