// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/usemeter.h"

#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

class UseMeterTest : public testing::Test
{
protected:
    void look(Millis idle) { meter.look(now, idle); }
    void pass(Millis length) { now += length; }

    UseMeter meter;
    MonoTime now{1h};
};

TEST_F(UseMeterTest, CountsTimeWithoutABreak)
{
    for (int minute = 0; minute <= 50; minute += 5) {
        look(10s);
        pass(5min);
    }
    EXPECT_EQ(meter.used(), 50min + 10s);
}

TEST_F(UseMeterTest, ABreakBeginsAnew)
{
    look(0s);
    pass(4min);
    look(2min);
    EXPECT_EQ(meter.used(), 4min);
    EXPECT_EQ(meter.untilNextLook(50min), 3min); // then it will have been one
    pass(3min);
    look(5min);
    EXPECT_EQ(meter.used(), 0min);
    pass(5min);
    look(1min);
    EXPECT_EQ(meter.used(), 1min);
}

TEST_F(UseMeterTest, LooksWhenItIsEnough)
{
    look(0s);
    EXPECT_EQ(meter.untilNextLook(2min), 2min);
    EXPECT_EQ(meter.untilNextLook(50min), UseMeter::kBreak);
    pass(2min);
    look(1min);
    EXPECT_EQ(meter.untilNextLook(2min), 4min); // it is enough: only a break matters now
    pass(1min);
    look(UseMeter::kBreak - 1s);
    EXPECT_EQ(meter.untilNextLook(50min), 5s); // never finer
}

TEST_F(UseMeterTest, SleepIsABreak)
{
    look(0s);
    pass(4min);
    look(0s);
    pass(8h);
    look(0s);
    EXPECT_EQ(meter.used(), 0min);
}

TEST_F(UseMeterTest, BeginsAnewWhenToldTo)
{
    look(0s);
    pass(4min);
    look(0s);
    meter.restart();
    EXPECT_EQ(meter.used(), 0min);
    pass(4min);
    look(0s);
    EXPECT_EQ(meter.used(), 4min);
}

} // namespace
} // namespace backstretch
