// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that are left, and what becomes of them.
#include "tests/support/sessionworld.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

class CarryOnTest : public testing::Test
{
protected:
    CarryOnTest() { world.pages->show(); }

    void key(Qt::Key which)
    {
        QWidget* target = world.pages->focusWidget();
        QTest::keyClick(target ? target : world.pages.get(), which);
    }
    void passTo(PhaseKind kind, int repetition)
    {
        const auto there = [&] {
            const Snapshot now = session().snapshot();
            return now.phase.kind == kind && now.repetition == repetition;
        };
        for (int second = 0; second < 600 && !there(); ++second) {
            world.pass(1s);
        }
        ASSERT_TRUE(there());
    }
    void leave()
    {
        key(Qt::Key_Escape);
        key(Qt::Key_L);
        ASSERT_FALSE(world.pages->isSessionRunning());
    }
    [[nodiscard]] GuidedSession& session() { return *world.pages->session(); }
    [[nodiscard]] std::optional<UnfinishedSession> unfinished()
    {
        return world.history.read(world.history.log().unfinished());
    }

    SessionWorld world{QStringLiteral(BACKSTRETCH_SOURCE_DIR "/resources/catalogue")};
};

const QString kCatCow = QStringLiteral("cat-cow");
const QString kNormal = QStringLiteral("normal");

} // namespace

TEST_F(CarryOnTest, HoldsOfTheVersionThatHurtAreNotHoldsOfTheEasierOne)
{
    world.pages->tryExercise(kCatCow, kNormal);
    passTo(PhaseKind::Hold, 3); // two are done
    key(Qt::Key_H);
    key(Qt::Key_2);
    const std::size_t planned = session().timeline().holds.size();
    passTo(PhaseKind::Hold, 1);
    passTo(PhaseKind::MoveIn, 2); // one in the easier version
    leave();

    world.history.open(); // the next start
    const auto left = unfinished();
    ASSERT_TRUE(left.has_value()) << "two of its three holds are still to do";
    EXPECT_EQ(left->detail.session.exercisesDone, 0);
    world.pages->carryOn(left->detail.session.id);
    ASSERT_TRUE(world.pages->isSessionRunning());
    world.pass(session().timeline().total() + 30s);
    const auto detail = world.history.read(world.history.log().reader().detail(left->detail.session.id));
    EXPECT_EQ(detail->session.status, SessionStatus::Completed);
    EXPECT_EQ(detail->exercises.at(0).count(HoldResult::Done), static_cast<int>(planned));
    EXPECT_TRUE(detail->exercises.at(0).complete());
}

TEST_F(CarryOnTest, WithNothingLeftTheSessionIsOver)
{
    world.pages->tryExercise(kCatCow, kNormal);
    passTo(PhaseKind::Hold, 1);
    key(Qt::Key_Right); // this hold was not wanted
    const int last = session().snapshot().repetitions;
    passTo(PhaseKind::MoveOut, last);
    leave();
    EXPECT_FALSE(unfinished().has_value());
    ASSERT_EQ(world.rows().size(), 1U);
    EXPECT_EQ(world.rows()[0].status, SessionStatus::Partial);
}
