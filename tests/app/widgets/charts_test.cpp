// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/barchart.h"
#include "app/widgets/holdchart.h"
#include "app/widgets/hurtsquares.h"
#include "app/widgets/painchart.h"
#include "app/widgets/sideschart.h"
#include "tests/app/widgets/widgettest.h"

#include <QImage>
#include <QSignalSpy>

#include <algorithm>
#include <ranges>

namespace backstretch {
namespace {

class ChartsTest : public WidgetTest
{
protected:
    template <typename Chart>
    Chart& shown(Chart* chart)
    {
        chart->setAccessibleName(QStringLiteral("A chart"));
        column->addWidget(chart);
        show(500, 320);
        chart->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        return *chart;
    }
    static std::vector<BarChart::Bar> bars(int number)
    {
        std::vector<BarChart::Bar> made;
        for (int i = 0; i < number; ++i) {
            made.push_back({10 + i, i == number - 1, QString::number(i), QStringLiteral("Week %1").arg(i)});
        }
        return made;
    }
    static QColor colourAt(QWidget& widget, const QPointF& place)
    {
        return widget.grab().toImage().pixelColor((place * widget.devicePixelRatioF()).toPoint());
    }
};

TEST_F(ChartsTest, TheAxisOfMinutesEndsAtARoundNumber)
{
    for (const auto& [highest, top] : std::vector<std::pair<int, int>>{{0, 20},
                                                                       {20, 20},
                                                                       {21, 40},
                                                                       {41, 60},
                                                                       {90, 90},
                                                                       {91, 120},
                                                                       {180, 180},
                                                                       {181, 240},
                                                                       {1000, 1020}}) {
        EXPECT_EQ(BarChart::axisTop(highest), top) << highest;
    }
}

TEST_F(ChartsTest, EveryValueIsAChildWithItsOwnSentence)
{
    auto& chart = shown(new BarChart(theme));
    chart.setBars(bars(8));
    QAccessibleInterface& face = accessible(chart);
    EXPECT_EQ(face.role(), QAccessible::Chart);
    ASSERT_EQ(face.childCount(), 8);
    EXPECT_EQ(face.child(3)->text(QAccessible::Name), QStringLiteral("Week 3"));
    EXPECT_TRUE(face.text(QAccessible::Description).contains(QStringLiteral("Week 0. Week 1")));
    EXPECT_TRUE(face.child(7)->state().focused) << "the newest";
    EXPECT_EQ(face.child(3)->actionInterface(), nullptr) << "a bar leads nowhere";
    for (int i = 0; i < 8; ++i) {
        EXPECT_FALSE(face.child(i)->rect().isEmpty()) << i;
        const QPoint centre = face.child(i)->rect().center();
        EXPECT_EQ(face.indexOfChild(face.childAt(centre.x(), centre.y())), i);
    }
}

TEST_F(ChartsTest, KeysWalkOverValuesAsTimeRuns)
{
    auto& chart = shown(new BarChart(theme));
    QTest::keyClick(&chart, Qt::Key_Left); // nothing there yet
    EXPECT_EQ(chart.cursor(), -1);
    chart.setBars(bars(4));
    EXPECT_EQ(chart.cursor(), 3);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.cursor(), 3);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.cursor(), 2);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.cursor(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.cursor(), 3);
    EXPECT_LT(chart.valueRect(0).left(), chart.valueRect(1).left());
    window.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(chart.valueRect(0).left(), chart.valueRect(1).left()) << "time runs the other way";
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.cursor(), 2);
}

TEST_F(ChartsTest, TheSentenceIsShownForKeysAndForThePointer)
{
    auto& chart = shown(new BarChart(theme));
    chart.setBars(bars(6));
    QTest::keyClick(&chart, Qt::Key_Home);
    const QImage withFocus = chart.grab().toImage();
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_NE(chart.grab().toImage(), withFocus);
    chart.clearFocus();
    const QImage plain = chart.grab().toImage();
    EXPECT_NE(plain, withFocus);
    QTest::mouseMove(&chart, chart.valueRect(2).center().toPoint());
    QApplication::processEvents();
    EXPECT_NE(chart.grab().toImage(), plain);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&chart, &leave);
    EXPECT_EQ(chart.grab().toImage(), plain);
}

TEST_F(ChartsTest, ValuesLieInsideAtEveryTextSizeAndNumber)
{
    for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
        apply(size);
        for (const int number : {1, 8, 13, 52}) {
            BarChart minutes(theme);
            minutes.setBars(bars(number));
            PainChart pain(theme);
            HoldChart hold(theme);
            SidesChart sides(theme);
            HurtSquares squares(theme);
            std::vector<PainChart::Session> sessions;
            std::vector<HoldChart::Time> times;
            std::vector<SidesChart::Pair> pairs;
            std::vector<HurtSquares::Time> each;
            for (int i = 0; i < number; ++i) {
                sessions.push_back({i % 11, 10 - i % 11, QStringLiteral("2 Nov"), QStringLiteral("said")});
                times.push_back(
                    {i % 12, i % 2 == 0, i % 3 == 0, QStringLiteral("2 Nov"), QStringLiteral("said")});
                pairs.push_back({i * 9, i, QStringLiteral("2 Nov"), QStringLiteral("said")});
                each.push_back({i % 3 == 0, QStringLiteral("said")});
            }
            pain.setSessions(sessions);
            hold.setTimes(times, {.top = 10,
                                  .line = 5,
                                  .lineText = QStringLiteral("5 s"),
                                  .bandFrom = 5,
                                  .bandTo = 10,
                                  .bandText = QStringLiteral("Our own limit")});
            sides.setPairs(pairs);
            squares.setTimes(each);
            for (Chart* chart :
                 {static_cast<Chart*>(&minutes), static_cast<Chart*>(&pain), static_cast<Chart*>(&hold),
                  static_cast<Chart*>(&sides), static_cast<Chart*>(&squares)}) {
                chart->resize(chart->minimumSizeHint());
                if (chart->hasHeightForWidth()) {
                    chart->resize(chart->width(), chart->heightForWidth(chart->width()));
                }
                for (int i = 0; i < chart->count(); ++i) {
                    EXPECT_TRUE(QRectF(chart->rect()).adjusted(-2, -2, 2, 2).contains(chart->valueRect(i)))
                        << chart->metaObject()->className() << i << " of " << number;
                }
                EXPECT_FALSE(chart->grab().isNull());
            }
        }
    }
}

TEST_F(ChartsTest, PainIsAlwaysShownOnTheWholeScale)
{
    auto& chart = shown(new PainChart(theme));
    chart.setSessions({{3, 2, {}, QStringLiteral("first")},
                       {4, 4, {}, QStringLiteral("same")},
                       {5, std::nullopt, {}, QStringLiteral("before only")},
                       {std::nullopt, 1, {}, QStringLiteral("after only")}});
    const double unit = chart.valueRect(2).center().y() - chart.valueRect(3).center().y();
    EXPECT_NEAR(-unit, chart.height() * 0.4, chart.height() * 0.12) << "four of ten steps";
    EXPECT_GT(chart.valueRect(0).height(), chart.valueRect(1).height());
    EXPECT_NEAR(chart.valueRect(1).height(), chart.valueRect(2).height(), 0.01);
    EXPECT_EQ(accessible(chart).child(2)->text(QAccessible::Name), QStringLiteral("before only"));
    chart.clearFocus();
    // A ring is empty inside, a dot is not.
    EXPECT_EQ(colourAt(chart, chart.valueRect(2).center()), theme.colours().surface);
    EXPECT_EQ(colourAt(chart, chart.valueRect(3).center()), theme.colours().chart1);
}

TEST_F(ChartsTest, ATimeThatHurtBreaksTheLine)
{
    auto& chart = shown(new HoldChart(theme));
    const auto times = [](bool hurt) {
        return std::vector<HoldChart::Time>{{5, false, false, {}, QStringLiteral("a")},
                                            {5, false, hurt, {}, QStringLiteral("b")},
                                            {5, true, false, {}, QStringLiteral("c")}};
    };
    chart.clearFocus();
    const auto between = [&] {
        const QPointF first = chart.valueRect(0).center();
        return colourAt(chart, (first + chart.valueRect(1).center()) / 2);
    };
    chart.setTimes(times(false), {.top = 10});
    EXPECT_EQ(between(), theme.colours().chart1);
    EXPECT_EQ(colourAt(chart, chart.valueRect(0).center()), theme.colours().chart1);
    EXPECT_EQ(colourAt(chart, chart.valueRect(2).center()), theme.colours().surface) << "easier: hollow";
    chart.setTimes(times(true), {.top = 10});
    EXPECT_NE(between(), theme.colours().chart1);
}

TEST_F(ChartsTest, TheAxisOfHoldsIsTheExercisesOwn)
{
    auto& chart = shown(new HoldChart(theme));
    const std::vector<HoldChart::Time> times{{5, false, false, {}, QStringLiteral("a")}};
    chart.setTimes(times, {.top = 10});
    const double half = chart.valueRect(0).center().y();
    chart.setTimes(times, {.top = 30});
    EXPECT_GT(chart.valueRect(0).center().y(), half) << "5 of 30 is lower than 5 of 10";
}

TEST_F(ChartsTest, WhatOpensSaysSo)
{
    auto& squares = shown(new HurtSquares(theme));
    squares.setTimes({{false, QStringLiteral("all right")}, {true, QStringLiteral("hurt")}});
    QSignalSpy opened(&squares, &Chart::opened);
    QTest::keyClick(&squares, Qt::Key_Return);
    QTest::mouseClick(&squares, Qt::LeftButton, {}, squares.valueRect(0).center().toPoint());
    accessible(squares).child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(opened.count(), 3);
    EXPECT_EQ(opened.at(0).at(0).toInt(), 1);
    EXPECT_EQ(opened.at(1).at(0).toInt(), 0);
    EXPECT_EQ(opened.at(2).at(0).toInt(), 1);
}

TEST_F(ChartsTest, SquaresAreWalkedOverByRows)
{
    auto* squares = new HurtSquares(theme);
    squares->setTimes(std::vector<HurtSquares::Time>(30, {false, QStringLiteral("all right")}));
    shown(squares);
    const int inRow = static_cast<int>(std::ranges::count_if(std::views::iota(0, 30), [&](int i) {
        return qFuzzyCompare(squares->valueRect(i).top(), squares->valueRect(0).top());
    }));
    QTest::keyClick(squares, Qt::Key_Home);
    QTest::keyClick(squares, Qt::Key_Down);
    EXPECT_EQ(squares->cursor(), inRow);
    QTest::keyClick(squares, Qt::Key_Up);
    EXPECT_EQ(squares->cursor(), 0);
}

} // namespace
} // namespace backstretch
