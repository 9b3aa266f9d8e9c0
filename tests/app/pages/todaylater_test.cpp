// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of Today that are made when they are first wanted: they stand where they would have stood from the
// start, and speak the language and have the size of the rest.
#include "app/pages/today/gentleview.h"
#include "app/pages/today/whypanel.h"
#include "app/pages/todaypage.h"
#include "tests/support/shellworld.h"

#include <QTest>

namespace backstretch {
namespace {

class TodayLaterTest : public ShellTest
{
protected:
    TodayLaterTest()
    {
        settings.change([](Settings& s) { s.askNextDay = false; });
        for (int day = 0; day < 3; ++day) {
            play(QStringLiteral("desk-break"), 3, 2);
            clock.advance(std::chrono::hours(24));
        }
    }
    /// The names of all that the Tab key comes to, in its order.
    static QStringList stops(Page& page)
    {
        QStringList names;
        const QWidget* first = page.firstFocus();
        const QWidget* next = first;
        do {
            if (page.isAncestorOf(next) && next->isVisible() && (next->focusPolicy() & Qt::TabFocus) != 0) {
                names << QAccessible::queryAccessibleInterface(const_cast<QWidget*>(next))
                             ->text(QAccessible::Name);
            }
            next = next->nextInFocusChain();
        } while (next != first);
        return names;
    }
    void beginGentleDays()
    {
        GentlePlan plan;
        plan.started = history.today();
        plan.startedUtcMs = clock.now().utcMs;
        plan.routineId = QStringLiteral("desk-break");
        history.wrote(history.log().gentlePlan().save(plan));
        QApplication::processEvents();
    }

    TodayPage page{theme, catalogue, posters, history, settings, navigator};
};

TEST_F(TodayLaterTest, NothingIsMadeThatNobodyNeeds)
{
    show(page);
    EXPECT_EQ(page.findChild<WhyPanel*>(), nullptr);
    EXPECT_EQ(page.findChild<GentleView*>(), nullptr);
}

TEST_F(TodayLaterTest, TheReasonsStandWhereTheyWouldFromTheStart)
{
    for (const QSize size : {QSize(1280, 800), QSize(1000, 800)}) {
        settings.change([](Settings& s) { s.whyOpen = false; });
        TodayPage here{theme, catalogue, posters, history, settings, navigator};
        show(here, size);
        ASSERT_EQ(here.findChild<WhyPanel*>(), nullptr);
        QTest::keyClick(here.firstFocus(), Qt::Key_Y);
        QApplication::processEvents();
        ASSERT_TRUE(here.why().isVisible());
        ASSERT_TRUE(settings.values().whyOpen);
        TodayPage open{theme, catalogue, posters, history, settings, navigator};
        show(open, size);
        EXPECT_EQ(stops(here).join(QLatin1Char('\n')).toStdString(),
                  stops(open).join(QLatin1Char('\n')).toStdString());
        EXPECT_EQ(here.why().geometry(), open.why().geometry()) << size.width();
        expectUsable(here);
    }
}

TEST_F(TodayLaterTest, TheReasonsSpeakTheLanguageAndHaveTheSizeOfTheRest)
{
    show(page);
    languages.use(QStringLiteral("de"));
    QApplication::processEvents();
    QTest::keyClick(page.firstFocus(), Qt::Key_Y);
    QApplication::processEvents();
    const QString german = page.why().accessibleName();
    EXPECT_TRUE(says(page.why(), QStringLiteral("Warum das heute")));
    languages.use(QStringLiteral("en"));
    QApplication::processEvents();
    EXPECT_TRUE(says(page.why(), QStringLiteral("Why this today")));
    EXPECT_NE(german, page.why().accessibleName());
    theme.apply({TextSize::Largest, ColourChoice::Light, MotionChoice::Reduced});
    expectUsable(page);
}

TEST_F(TodayLaterTest, GentleDaysStandWhereTheyWouldFromTheStart)
{
    show(page);
    ASSERT_EQ(page.findChild<GentleView*>(), nullptr);
    beginGentleDays();
    ASSERT_TRUE(says(page, QStringLiteral("Gentle plan, day 1 of 10")));
    TodayPage gentle{theme, catalogue, posters, history, settings, navigator};
    show(gentle);
    EXPECT_EQ(stops(page).join(QLatin1Char('\n')).toStdString(),
              stops(gentle).join(QLatin1Char('\n')).toStdString());
    EXPECT_EQ(page.findChild<GentleView*>()->geometry(), gentle.findChild<GentleView*>()->geometry());
    expectUsable(page);

    history.wrote(history.log().gentlePlan().end(history.today()));
    QApplication::processEvents();
    EXPECT_FALSE(page.findChild<GentleView*>()->isVisible());
    EXPECT_NE(button(page, QStringLiteral("Start")), nullptr);
}

TEST_F(TodayLaterTest, AQuestionStandsWhereItWouldFromTheStart)
{
    expectOk(history.log().prefs().setLeftOut(QStringLiteral("locust"), history.today()));
    show(page);
    clock.advance(std::chrono::hours(24 * 15));
    page.enter();
    QApplication::processEvents();
    ASSERT_NE(button(page, QStringLiteral("Take it in again")), nullptr);
    TodayPage asking{theme, catalogue, posters, history, settings, navigator};
    show(asking);
    EXPECT_EQ(stops(page).join(QLatin1Char('\n')).toStdString(),
              stops(asking).join(QLatin1Char('\n')).toStdString());
    EXPECT_TRUE(stops(page).contains(QStringLiteral("Take Locust Pose in again")));
    expectUsable(page);
}

} // namespace
} // namespace backstretch
