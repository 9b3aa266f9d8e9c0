// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/playersession.h"
#include "tests/support/manualclock.h"

#include <QElapsedTimer>
#include <QTest>

#include <gtest/gtest.h>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

Timeline oneHold()
{
    Timeline timeline;
    timeline.phases = {{.kind = PhaseKind::GetReady, .duration = 15s, .block = 0},
                       {.kind = PhaseKind::MoveIn, .duration = 4s, .block = 0, .repetition = 1, .hold = 0},
                       {.kind = PhaseKind::Hold, .duration = 30s, .block = 0, .repetition = 1, .hold = 0},
                       {.kind = PhaseKind::MoveOut, .duration = 4s, .block = 0, .repetition = 1, .hold = 0}};
    timeline.blocks = {{.exerciseId = "sphinx",
                        .versionId = "normal",
                        .firstPhase = 0,
                        .endPhase = 4,
                        .repetitions = 1,
                        .holdLength = 30s}};
    timeline.holds = {{.block = 0, .order = 0, .repetition = 1, .planned = 30s, .phase = 2}};
    return timeline;
}

class PlayerSessionTest : public testing::Test
{
protected:
    PlayerSessionTest()
    {
        QObject::connect(&session, &PlayerSession::happened, &session,
                         [this](const std::vector<Event>& batch) {
                             events.insert(events.end(), batch.begin(), batch.end());
                         });
    }

    /// Time passes and the program looks at the clock as its timer would have it.
    void pass(Millis span)
    {
        for (Millis passed{0}; passed < span; passed += 1s) {
            clock.pass(std::min<Millis>(1s, span - passed));
            session.look();
        }
    }

    template <typename Wanted>
    [[nodiscard]] std::vector<Wanted> all() const
    {
        std::vector<Wanted> found;
        for (const Event& event : events) {
            if (const auto* wanted = std::get_if<Wanted>(&event)) {
                found.push_back(*wanted);
            }
        }
        return found;
    }

    ManualClock clock;
    PlayerSession session{oneHold(), EngineOptions{}, clock};
    std::vector<Event> events;
};

} // namespace

TEST_F(PlayerSessionTest, LeadsThroughToTheEnd)
{
    session.send(command::Start{});
    pass(53s);

    const auto holds = all<event::HoldFinished>();
    ASSERT_EQ(holds.size(), 1U);
    EXPECT_EQ(holds[0].result, HoldResult::Done);
    const auto ends = all<event::SessionEnded>();
    ASSERT_EQ(ends.size(), 1U);
    EXPECT_EQ(ends[0].status, SessionStatus::Completed);
}

// The lid was closed in the middle of a hold: the hold is not done, the session waits where it was.
TEST_F(PlayerSessionTest, AGapPausesWhereTheProgramLastLooked)
{
    session.send(command::Start{});
    pass(24s); // five seconds into the hold
    const MonoTime lastLook = clock.now();
    clock.pass(9h);
    session.look();

    const auto pauses = all<event::Paused>();
    ASSERT_EQ(pauses.size(), 1U);
    EXPECT_EQ(pauses[0].at, lastLook);
    EXPECT_EQ(pauses[0].reason, PauseReason::Suspend);
    EXPECT_TRUE(all<event::HoldFinished>().empty());
    EXPECT_EQ(session.snapshot().remaining, 25s);
}

TEST_F(PlayerSessionTest, AKeyAfterAGapDoesNotSkipThePause)
{
    session.send(command::Start{});
    pass(24s);
    clock.pass(20min);
    session.send(command::AdjustHold{5s});

    EXPECT_EQ(session.state(), EngineState::Paused);
    EXPECT_TRUE(all<event::HoldFinished>().empty());
}

TEST_F(PlayerSessionTest, ThreeSecondsAreNoGap)
{
    session.send(command::Start{});
    pass(20s);
    clock.pass(PlayerSession::kLongestGap);
    session.look();
    EXPECT_EQ(session.state(), EngineState::Running);
    EXPECT_TRUE(all<event::Paused>().empty());
}

TEST_F(PlayerSessionTest, APauseMayLastAsLongAsItLikes)
{
    session.send(command::Start{});
    pass(24s);
    session.send(command::Pause{});
    clock.pass(10min);
    session.look();
    EXPECT_EQ(all<event::Paused>().size(), 1U);
    session.send(command::Resume{});
    EXPECT_EQ(session.state(), EngineState::CountIn);
}

// With the real clock the timer finds the way by itself.
TEST(PlayerSessionTimerTest, TicksByItself)
{
    Timeline timeline;
    timeline.phases = {{.kind = PhaseKind::Hold, .duration = 120ms, .hold = 0}};
    timeline.blocks = {{.exerciseId = "a", .versionId = "normal", .firstPhase = 0, .endPhase = 1}};
    timeline.holds = {{.planned = 120ms}};
    const SystemClock clock;
    PlayerSession session(timeline, EngineOptions{}, clock);
    bool over = false;
    QObject::connect(&session, &PlayerSession::happened, &session, [&](const std::vector<Event>& batch) {
        over = over || std::holds_alternative<event::SessionEnded>(batch.back());
    });
    session.send(command::Start{});
    EXPECT_TRUE(QTest::qWaitFor([&] { return over; }, 5000));
}
