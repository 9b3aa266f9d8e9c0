// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/expected.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

using namespace backstretch;

namespace {

Expected<int, std::string> half(int number)
{
    if (number % 2 != 0) {
        return Unexpected(std::string("odd"));
    }
    return number / 2;
}

TEST(ExpectedTest, HoldsAValue)
{
    const auto result = half(4);
    ASSERT_TRUE(result.has_value());
    EXPECT_TRUE(static_cast<bool>(result));
    EXPECT_EQ(result.value(), 2);
    EXPECT_EQ(*result, 2);
    EXPECT_EQ(result.value_or(7), 2);
}

TEST(ExpectedTest, HoldsTheReasonForAFailure)
{
    const auto result = half(3);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), "odd");
    EXPECT_EQ(result.value_or(7), 7);
}

TEST(ExpectedTest, ValueAndErrorMayBeOfOneType)
{
    const Expected<std::string, std::string> good(std::string("yes"));
    const Expected<std::string, std::string> bad(Unexpected(std::string("no")));
    EXPECT_EQ(good.value(), "yes");
    EXPECT_EQ(bad.error(), "no");
    EXPECT_FALSE(bad.has_value());
    EXPECT_EQ(good->size(), 3U);
}

TEST(ExpectedTest, MovesWhatCannotBeCopied)
{
    Expected<std::unique_ptr<int>, std::string> result(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = std::move(result).value();
    EXPECT_EQ(*taken, 5);
}

TEST(ExpectedTest, CanBeChangedInPlace)
{
    Expected<std::string, int> result(std::string("a"));
    *result += "b";
    result->append("c");
    EXPECT_EQ(result.value(), "abc");
}

TEST(ExpectedTest, SuccessNeedsNoValue)
{
    const Expected<void, int> good;
    const Expected<void, int> bad = Unexpected(5);
    EXPECT_TRUE(good.has_value());
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.error(), 5);
}

#if GTEST_HAS_DEATH_TEST
TEST(ExpectedDeathTest, AskingForWhatIsNotThereStopsTheProgram)
{
    const auto result = half(3);
    EXPECT_DEATH((void)result.value(), "");
}
#endif

} // namespace
