// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/weekstrip.h"
#include "tests/app/widgets/widgettest.h"

namespace backstretch {
namespace {

class WeekStripTest : public WidgetTest
{
protected:
    WeekStripTest()
    {
        WeekSummary week;
        week.days.resize(7);
        for (std::size_t i = 0; i < week.days.size(); ++i) {
            week.days[i].date = monday.addDays(static_cast<qint64>(i));
        }
        for (std::size_t i = 0; i < 3; ++i) {
            week.days[i].sessions = 1;
            week.days[i].active = std::chrono::minutes(12);
        }
        strip->setWeek(week, monday.addDays(3));
        column->addWidget(strip);
        days = strip->findChildren<WeekDay*>();
    }
    /// No day writes more than it has room for.
    void expectWhole(WeekDay::Form form) const
    {
        ASSERT_EQ(days.size(), 7);
        for (const WeekDay* day : days) {
            EXPECT_LE(day->widthOf(day->above(form)), day->width()) << qPrintable(day->above(form));
            EXPECT_LE(day->widthOf(day->below(form)), day->width()) << qPrintable(day->below(form));
        }
    }

    /// Room for seven discs, and little more.
    static constexpr int narrow = 352;
    const QDate monday{2026, 11, 16};
    WeekStrip* strip = new WeekStrip(theme);
    QList<WeekDay*> days;
};

TEST_F(WeekStripTest, SaysDaysAndMinutesInWordsWhereThereIsRoom)
{
    show(900, 300);
    EXPECT_EQ(strip->form(), WeekDay::Form{});
    EXPECT_EQ(days[0]->above(strip->form()), QStringLiteral("Mon"));
    EXPECT_EQ(days[0]->below(strip->form()), QStringLiteral("12 min"));
    EXPECT_EQ(days[3]->below(strip->form()), QStringLiteral("Today"));
    expectWhole(strip->form());
}

TEST_F(WeekStripTest, SaysLessBeforeItCutsAnythingOff)
{
    show(narrow, 300);
    EXPECT_TRUE(strip->form().numbers);
    EXPECT_EQ(days[0]->below(strip->form()), QStringLiteral("12"));
    expectWhole(strip->form());
}

TEST_F(WeekStripTest, LongNamesOfDaysBecomeLetters)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic));
    show(narrow, 300);
    EXPECT_TRUE(strip->form().letters);
    expectWhole(strip->form());
    QLocale::setDefault(before);
}

} // namespace
} // namespace backstretch
