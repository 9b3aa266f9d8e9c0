// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that are left, and what becomes of them.
#include "app/pages/session/leaveview.h"
#include "core/progress/summaries.h"
#include "tests/support/places.h"
#include "tests/support/sessionworld.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

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

    SessionWorld world{places::catalogue()};
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

TEST_F(CarryOnTest, TheLeavePageCountsTheMinutesBeforeToo)
{
    world.pages->tryExercise(kCatCow, kNormal);
    passTo(PhaseKind::Hold, 3);
    world.pass(5s); // more than a minute
    leave();
    const auto before = world.rows().at(0).active;
    ASSERT_GT(before, 60s);
    world.pages->carryOn(world.rows().at(0).id);
    world.pass(35s);
    key(Qt::Key_Escape);
    const auto labels = world.pages->findChild<LeaveView*>()->findChildren<QLabel*>();
    const QString minutes = QStringLiteral(" %1 minute").arg(wholeMinutes(before + 35s));
    EXPECT_TRUE(std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->text().contains(minutes);
    })) << minutes.toStdString();
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

TEST_F(CarryOnTest, BeginsWithItsOwnGetReadyAndKnowsThatItHurtBefore)
{
    world.settings.change([](Settings& values) { values.getReady = 20s; });
    world.pages->tryExercise(kCatCow, kNormal);
    passTo(PhaseKind::Hold, 2);
    key(Qt::Key_H);
    key(Qt::Key_3);
    world.pass(5s);
    leave();
    world.settings.change([](Settings& values) { values.getReady = 5s; }); // the stored lengths count
    const auto left = unfinished();
    ASSERT_TRUE(left.has_value());
    world.pages->carryOn(left->detail.session.id);
    EXPECT_EQ(session().snapshot().phase.kind, PhaseKind::GetReady);
    EXPECT_EQ(session().snapshot().phase.duration, 25s) << "the first one is 5 s longer";
    EXPECT_EQ(session().snapshot().hurt.count, 1);
    key(Qt::Key_H);
    EXPECT_EQ(session().snapshot().hurt.count, 2);
}

TEST_F(CarryOnTest, TheEasierVersionBeginsOnTheOtherSideThanLastTime)
{
    const QString locust = QStringLiteral("locust");
    const Exercise& exercise = *world.catalogue.exercise(locust);
    const ExerciseVersion& oneLeg = *exercise.firstEasier();
    ASSERT_EQ(oneLeg.laterality, Laterality::Alternating);
    world.pages->tryExercise(locust, oneLeg.id);
    EXPECT_EQ(session().timeline().blocks[0].startSide, Side::Right);
    passTo(PhaseKind::MoveOut, 1);
    leave();
    ASSERT_TRUE(world.history.wrote(world.history.log().keep(world.rows().at(0).id)));

    world.pages->tryExercise(locust, kNormal);
    EXPECT_EQ(session().timeline().blocks[0].startSide, Side::None);
    passTo(PhaseKind::Hold, 1);
    key(Qt::Key_E);
    EXPECT_EQ(session().version(0).id, oneLeg.id);
    EXPECT_EQ(session().timeline().blocks[0].startSide, Side::Left);
}

TEST_F(CarryOnTest, WhatSoundsSoundsBeforeTheFileIsAsked)
{
    world.pages->tryExercise(kCatCow, kNormal);
    passTo(PhaseKind::Hold, 1);
    std::optional<int> writtenWhenHeard;
    world.cues.heard = [&](Tone tone) {
        if (tone == Tone::HoldEnd) {
            const auto row = world.rows();
            const auto detail = row.empty()
                                    ? std::nullopt
                                    : world.history.read(world.history.log().reader().detail(row[0].id));
            writtenWhenHeard = detail ? detail->exercises.at(0).count(HoldResult::Done) : 0;
        }
    };
    passTo(PhaseKind::MoveIn, 2);
    EXPECT_EQ(writtenWhenHeard, 0);
    world.cues.heard = {};
}

TEST_F(CarryOnTest, WhileTheFileIsLockedTheSessionGoesOn)
{
    world.pages->tryExercise(kCatCow, kNormal);
    passTo(PhaseKind::MoveIn, 1);
    {
        const auto other = valueOf(Connection::open(world.history.file()));
        const auto writing = valueOf(Transaction::begin(other));
        passTo(PhaseKind::MoveIn, 2);
        EXPECT_FALSE(session().isSaved());
        EXPECT_EQ(session().fault()->code, StorageCode::Locked);
    }
    leave();
    const auto left = unfinished();
    ASSERT_TRUE(left.has_value()) << "the end is tried at once";
    EXPECT_EQ(left->detail.exercises.at(0).count(HoldResult::Done), 1);
}
