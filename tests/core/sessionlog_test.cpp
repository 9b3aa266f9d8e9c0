// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logsupport.h"

namespace backstretch {
namespace {

using SessionLogTest = LogTest;

TEST_F(SessionLogTest, WritesAWholeSession)
{
    const SessionId id = playRoutine(*log);
    reopen();

    const auto detail = valueOf(log->reader().detail(id)).value();
    EXPECT_EQ(detail.session.name, QStringLiteral("Morning loosener"));
    EXPECT_EQ(detail.session.routineId, QStringLiteral("morning-loosener"));
    EXPECT_EQ(detail.session.status, SessionStatus::Completed);
    EXPECT_EQ(detail.session.endReason, EndReason::None);
    EXPECT_EQ(detail.session.painBefore, 3);
    EXPECT_EQ(detail.session.painAfter, std::nullopt);
    EXPECT_EQ(detail.session.active, Millis{480'000});
    EXPECT_EQ(detail.session.started.localDate, QDate(2026, 11, 19));
    EXPECT_EQ(detail.session.started.local().time(), QTime(9, 0));
    EXPECT_EQ(detail.session.exercises, 2);
    EXPECT_EQ(detail.session.exercisesDone, 2);
    ASSERT_EQ(detail.exercises.size(), 2U);
    EXPECT_EQ(detail.exercises[0].name, QStringLiteral("Name of cat-cow"));
    EXPECT_EQ(detail.exercises[0].holds.size(), 3U);
    EXPECT_TRUE(detail.exercises[1].complete());
    EXPECT_EQ(detail.exercises[1].doneOn(Side::Right), 2);
    EXPECT_EQ(detail.exercises[1].heldOn(Side::Left), Millis{30'000});
    EXPECT_EQ(detail.exercises[1].sides(), (std::vector<Side>{Side::Left, Side::Right}));
}

} // namespace
} // namespace backstretch
