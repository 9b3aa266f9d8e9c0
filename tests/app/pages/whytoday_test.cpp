// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/whypanel.h"
#include "app/pages/todaypage.h"
#include "app/pages/weekstrip.h"
#include "app/widgets/linkrow.h"
#include "app/widgets/sheet.h"
#include "tests/support/shellworld.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace backstretch {
namespace {

class WhyTodayTest : public ShellTest
{
protected:
    TodayPage page{theme, catalogue, posters, history, settings, navigator};
    void daysPass(int days) { clock.advance(std::chrono::hours(24 * days)); }
    void press(const char* label)
    {
        BsButton* found = button(page, QLatin1String(label));
        ASSERT_NE(found, nullptr) << label;
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

class WhyTest : public WhyTodayTest
{
protected:
    WhyTest()
    {
        settings.change([](Settings& s) { s.askNextDay = false; });
        for (int day = 0; day < 3; ++day) {
            play(QStringLiteral("desk-break"), 3, 2);
            daysPass(1);
        }
    }
    [[nodiscard]] WhyPanel& panel() { return page.why(); }
    [[nodiscard]] QList<LinkRow*> reasons()
    {
        QList<LinkRow*> shown;
        for (LinkRow* row : panel().findChildren<LinkRow*>()) {
            if (row->isVisible()) {
                shown << row;
            }
        }
        return shown;
    }
};

TEST_F(WhyTest, OpensAndClosesByKeyAndIsRemembered)
{
    show(page);
    EXPECT_FALSE(panel().isVisible());
    QTest::keyClick(page.firstFocus(), Qt::Key_Y);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_TRUE(settings.values().whyOpen);
    EXPECT_TRUE(button(page, QStringLiteral("Why this today"))->isChecked());
    EXPECT_EQ(button(page, QStringLiteral("Why this today"))->accessibleName(),
              QStringLiteral("Why this today, open"));
    expectUsable(page);
    page.enter();
    EXPECT_TRUE(panel().isVisible()) << "it was left open";
    reasons().constFirst()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(reasons().constFirst(), Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_FALSE(settings.values().whyOpen);
    EXPECT_TRUE(button(page, QStringLiteral("Why this today"))->hasFocus());
}

TEST_F(WhyTest, SaysTheFactsWithTheirNumbers)
{
    settings.change([](Settings& s) { s.whyOpen = true; });
    expectOk(history.log().prefs().setLeftOut(QStringLiteral("locust"), QDate(2026, 11, 10)));
    show(page);
    const QList<LinkRow*> rows = reasons();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(
        rows[0]->accessibleName(),
        QStringLiteral("Your last 3 sessions felt all right. Pain 3 to 2, 3 to 2, 3 to 2. Nothing hurt."));
    EXPECT_EQ(rows[1]->accessibleName(),
              QStringLiteral("About 5 minutes. You mostly do 8 minutes in the morning."));
    EXPECT_EQ(rows[2]->accessibleName(),
              QStringLiteral("Locust Pose is left out. You chose that. We ask again after 24 November."));
    EXPECT_TRUE(says(panel(), QStringLiteral("From your own log. You decide.")));
}

TEST_F(WhyTest, TheTabKeyAndScreenReadersGoAsTheEyeDoes)
{
    settings.change([](Settings& s) { s.whyOpen = true; });
    show(page);
    QStringList stops;
    const QWidget* first = page.firstFocus();
    for (const QWidget* next = first; stops.size() < 40; next = next->nextInFocusChain()) {
        const bool stop = page.isAncestorOf(next) && next->isVisible() &&
                          (next->focusPolicy() & Qt::TabFocus) != 0 && next->focusProxy() == nullptr;
        if (stop) {
            stops
                << QAccessible::queryAccessibleInterface(const_cast<QWidget*>(next))->text(QAccessible::Name);
        }
        if (next->nextInFocusChain() == first) {
            break;
        }
    }
    const auto place = [&stops](const char* begins) {
        const auto found = std::ranges::find_if(
            stops, [begins](const QString& stop) { return stop.startsWith(QLatin1String(begins)); });
        EXPECT_NE(found, stops.end()) << begins;
        return found - stops.begin();
    };
    const std::vector<std::ptrdiff_t> places{place("Start "),          place("Choose another"),
                                             place("Why this today"),  place("Exercise 1"),
                                             place("Exercise 2"),      place("Today, Sunday"),
                                             place("Close"),           place("Your last 3 sessions"),
                                             place("About 5 minutes"), place("Show the rules")};
    EXPECT_TRUE(std::ranges::is_sorted(places)) << stops.join(QLatin1String(" | ")).toStdString();

    // The same by screen reader: the panel's reasons come before what stands under them.
    const QObjectList children = panel().children();
    EXPECT_LT(children.indexOf(reasons().constLast()),
              children.indexOf(button(page, QStringLiteral("Show the rules behind this"))));
    EXPECT_LT(children.indexOf(reasons().constFirst()), children.indexOf(reasons().constLast()));
}

TEST_F(WhyTest, AReasonLeadsToWhereItComesFrom)
{
    settings.change([](Settings& s) { s.whyOpen = true; });
    expectOk(history.log().prefs().setLeftOut(QStringLiteral("locust"), QDate(2026, 11, 10)));
    show(page);
    const QList<LinkRow*> rows = reasons();
    ASSERT_EQ(rows.size(), 3);
    rows[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rows[0], Qt::Key_Return);
    EXPECT_EQ(navigator.days, QList<QDate>{QDate(2026, 11, 21)});
    QTest::keyClick(rows[0], Qt::Key_Up);
    EXPECT_TRUE(rows[0]->hasFocus());
    QTest::keyClick(rows[0], Qt::Key_Down);
    ASSERT_TRUE(rows[1]->hasFocus());
    QTest::keyClick(rows[1], Qt::Key_Space);
    EXPECT_EQ(navigator.pages, std::vector{PageId::History});
    QTest::keyClick(rows[1], Qt::Key_Down);
    QTest::keyClick(rows[2], Qt::Key_Return);
    EXPECT_EQ(navigator.exercises, QStringList{QStringLiteral("locust")});
}

TEST_F(WhyTest, ShowsTheRules)
{
    settings.change([](Settings& s) {
        s.whyOpen = true;
        s.pain = {5, 7};
    });
    show(page);
    press("Show the rules behind this");
    Sheet* sheet = page.window()->findChild<Sheet*>();
    ASSERT_NE(sheet, nullptr);
    EXPECT_TRUE(says(*sheet, QStringLiteral("A number from 7 on"))) << "the user's own limits";
    expectUsable(*sheet);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(sheet->isVisible());
}

TEST_F(WhyTest, StandsBesideUnderOrAlone)
{
    settings.change([](Settings& s) { s.whyOpen = true; });
    show(page, {1280, 800});
    const auto at = [&](const QWidget& widget) {
        return QRect(widget.mapTo(&page, QPoint()), widget.size());
    };
    const auto* hero = page.findChild<TodayHero*>();
    EXPECT_GE(at(panel()).left(), at(*hero).right());
    EXPECT_LE(at(panel()).right(), page.width());
    show(page, {1000, 800});
    EXPECT_GE(at(panel()).top(), at(*hero).bottom());
    EXPECT_EQ(page.findChild<WeekStrip*>()->isVisible(), false) << "it stands in their place";
    show(page, {700, 640});
    EXPECT_FALSE(panel().isVisible()) << "nothing stands before what is to be started";
    QTest::keyClick(page.firstFocus(), Qt::Key_Y);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_FALSE(hero->isVisible());
    expectUsable(page);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(hero->isVisible());
    EXPECT_TRUE(settings.values().whyOpen) << "a small window says nothing about the large one";
}

TEST_F(WhyTest, OpenedUnderTheSuggestionItComesIntoView)
{
    show(page, {900, 640});
    QTest::keyClick(&page, Qt::Key_Y);
    expectUsable(page);
    ASSERT_TRUE(page.why().isVisible());
    const int whole = std::min(page.why().height(), page.height() - theme.space(6));
    EXPECT_GE(page.why().visibleRegion().boundingRect().height(), whole);
}

TEST_F(WhyTodayTest, TheFirstDaysSayThatThereIsMoreToCome)
{
    settings.change([](Settings& s) { s.whyOpen = true; });
    show(page);
    EXPECT_TRUE(says(
        page,
        QStringLiteral("After 3 sessions we can say more. Today is simply the first routine on your list.")));
    settings.change([](Settings& s) { s.firstRoutine = QStringLiteral("desk-break"); });
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("Today is what you chose when you began.")));
    EXPECT_FALSE(says(page, QStringLiteral("From your own log.")));
}

TEST_F(WhyTodayTest, ARiseInPainIsExplained)
{
    play(QStringLiteral("desk-break"), 3, 5);
    settings.change([](Settings& s) { s.whyOpen = true; });
    daysPass(1);
    show(page);
    EXPECT_EQ(page.why().findChild<LinkRow*>()->accessibleName(),
              QStringLiteral("Your pain was higher after the last session. "
                             "3 before, 5 after. So this one is gentler."));
}

TEST_F(WhyTodayTest, WhatCannotBeReadIsNotExplained)
{
    QFile blocker(folder.filePath(QStringLiteral("data"))); // a file where the folder should be
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    HistoryService forgetful{blocker.fileName(), clock};
    forgetful.open();
    ASSERT_TRUE(forgetful.isForgetful());
    TodayPage here{theme, catalogue, posters, forgetful, settings, navigator};
    show(here);
    EXPECT_NE(button(here, QStringLiteral("Start")), nullptr) << "it guides all the same";
    EXPECT_EQ(button(here, QStringLiteral("Why this today")), nullptr);
    QTest::keyClick(here.firstFocus(), Qt::Key_Y);
    EXPECT_FALSE(here.why().isVisible());
}

} // namespace
} // namespace backstretch
