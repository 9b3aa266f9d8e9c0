// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/loader.h"
#include "core/history/codes.h"
#include "core/history/routinesnapshot.h"
#include "core/player/carryon.h"
#include "tests/support/logplans.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>

namespace backstretch {
namespace {

RoutineSnapshot someSnapshot()
{
    RoutineSnapshot snapshot;
    TimelineItem openBook;
    openBook.exerciseId = QStringLiteral("side-lying-thoracic-rotation");
    openBook.versionId = QStringLiteral("fewer");
    openBook.hold = std::chrono::seconds(4);
    openBook.repetitions = 3;
    openBook.startSide = Side::Right;
    openBook.inBreaths = true;
    TimelineItem catCow;
    catCow.exerciseId = QStringLiteral("cat-cow");
    snapshot.items = {openBook, catCow};
    snapshot.options.getReady = Millis{12'000};
    snapshot.options.breakBetween = Millis{0};
    snapshot.options.breath = Millis{6'000};
    return snapshot;
}

QString text(const std::string& encoded)
{
    return QString::fromStdString(encoded);
}

TEST(RoutineSnapshots, ComeBackAsTheyWere)
{
    const RoutineSnapshot snapshot = someSnapshot();
    EXPECT_EQ(decodeSnapshot(text(encodeSnapshot(snapshot))), snapshot);
}

TEST(RoutineSnapshots, AreRefusedWhenBroken)
{
    const QString whole = text(encodeSnapshot(someSnapshot()));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        EXPECT_FALSE(decodeSnapshot(whole.left(length)).has_value()) << length;
    }
    for (const char* broken :
         {"", "null", "[]", "{}", "{\"format\":1}", "{\"format\":1,\"items\":[]}",
          "{\"format\":2,\"items\":[{\"exercise\":\"a\",\"version\":\"b\"}]}", "{\"format\":1,\"items\":[7]}",
          "{\"format\":1,\"items\":[{\"exercise\":\"a\"}]}"}) {
        EXPECT_FALSE(decodeSnapshot(QString::fromLatin1(broken)).has_value()) << broken;
    }
}

TEST(RoutineSnapshots, IgnoreLengthsThatMakeNoSense)
{
    const auto read =
        decodeSnapshot(QStringLiteral("{\"format\":1,\"items\":[{\"exercise\":\"a\",\"version\":\"b\"}],"
                                      "\"getReadyMs\":-5,\"turnOverMs\":1e12,\"breakMs\":\"x\"}"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->options, TimelineOptions{});
}

TEST(Codes, ComeBack)
{
    for (const Side side : {Side::None, Side::Left, Side::Right, Side::Centre}) {
        EXPECT_EQ(sideFrom(codeOf(side).value_or(QString())), side);
    }
    for (const EndReason reason : {EndReason::None, EndReason::Left, EndReason::Hurt, EndReason::Changed}) {
        EXPECT_EQ(endReasonFrom(codeOf(reason).value_or(QString())), reason);
    }
    for (const auto status : {SessionStatus::InProgress, SessionStatus::Completed, SessionStatus::Partial}) {
        EXPECT_EQ(statusFrom(codeOf(status)), status);
    }
    for (const HoldResult result : {HoldResult::Done, HoldResult::Cut, HoldResult::Skipped}) {
        EXPECT_EQ(resultFrom(codeOf(result)), result);
    }
    for (const PhaseKind kind :
         {PhaseKind::GetReady, PhaseKind::MoveIn, PhaseKind::Hold, PhaseKind::MoveOut, PhaseKind::SwitchSides,
          PhaseKind::Rest, PhaseKind::Break, PhaseKind::Untimed}) {
        EXPECT_EQ(phaseFrom(codeOf(kind)), kind);
    }
    for (const SessionKind kind : {SessionKind::Routine, SessionKind::Single}) {
        EXPECT_EQ(kindFrom(codeOf(kind)), kind);
    }
    EXPECT_EQ(statusFrom(QStringLiteral("who knows")), SessionStatus::Partial)
        << "never completed by mistake";
    EXPECT_EQ(resultFrom(QStringLiteral("who knows")), HoldResult::Skipped);
}

/// With the real catalogue: what a session writes at its start is enough to go on later.
class SessionPlans : public testing::Test
{
protected:
    SessionPlans()
    {
        auto loaded = loadCatalogue(places::catalogue());
        EXPECT_TRUE(loaded.has_value());
        if (loaded) {
            catalogue = std::move(*loaded);
        }
    }
    Catalogue catalogue;
};

TEST_F(SessionPlans, DescribeTheTimeline)
{
    const Routine* routine = catalogue.routine(QStringLiteral("morning-loosener"));
    ASSERT_NE(routine, nullptr);
    const RoutineSnapshot snapshot{timelineItems(*routine), optionsFor(*routine)};
    const Timeline timeline = buildTimeline(catalogue, snapshot.items, snapshot.options);
    const SessionPlan plan = sessionPlan(catalogue, snapshot, timeline);

    ASSERT_EQ(plan.exercises.size(), timeline.blocks.size());
    int holds = 0;
    for (std::size_t i = 0; i < plan.exercises.size(); ++i) {
        const ExercisePlan& exercise = plan.exercises[i];
        const auto id = QString::fromStdString(timeline.blocks[i].exerciseId);
        EXPECT_EQ(exercise.exerciseId, timeline.blocks[i].exerciseId);
        EXPECT_EQ(exercise.name, catalogue.exercise(id)->name.toStdString());
        holds += exercise.holds;
    }
    EXPECT_EQ(holds, static_cast<int>(timeline.holds.size()));

    const auto later = decodeSnapshot(QString::fromStdString(plan.snapshot));
    ASSERT_TRUE(later.has_value());
    EXPECT_EQ(buildTimeline(catalogue, later->items, later->options), timeline);
}

TEST_F(SessionPlans, LeaveUnknownExercisesOut)
{
    RoutineSnapshot snapshot = someSnapshot();
    TimelineItem gone;
    gone.exerciseId = QStringLiteral("gone");
    snapshot.items.insert(snapshot.items.begin(), gone);
    const Timeline timeline = buildTimeline(catalogue, snapshot.items, snapshot.options);
    const SessionPlan plan = sessionPlan(catalogue, snapshot, timeline);
    EXPECT_EQ(plan.exercises.size(), 2U);
    EXPECT_EQ(decodeSnapshot(QString::fromStdString(plan.snapshot))->items.size(), 2U)
        << "items and exercises stay in step";
}

TEST_F(SessionPlans, EveryRoutineGoesOnBehindEachOfItsHolds)
{
    ASSERT_FALSE(catalogue.routines().empty());
    for (const Routine& routine : catalogue.routines()) {
        const RoutineSnapshot snapshot{timelineItems(routine), optionsFor(routine)};
        const Timeline timeline = buildTimeline(catalogue, snapshot.items, snapshot.options);
        SessionDetail detail;
        for (std::size_t i = 0; i < timeline.blocks.size(); ++i) {
            ExerciseRow row;
            row.order = static_cast<int>(i);
            detail.exercises.push_back(row);
        }
        for (std::size_t held = 0; held < timeline.holds.size(); ++held) {
            const auto from = carryOnFrom(timeline, holdRecords(detail));
            ASSERT_TRUE(from.has_value());
            EXPECT_EQ(from->hold, held) << routine.id.toStdString();
            const PlannedHold& next = timeline.holds[held];
            HoldRow row;
            row.order = next.order;
            row.side = next.side;
            row.repetition = next.repetition;
            row.planned = next.planned;
            row.done = next.planned;
            detail.exercises[static_cast<std::size_t>(next.block)].holds.push_back(row);
        }
        EXPECT_FALSE(carryOnFrom(timeline, holdRecords(detail)).has_value()) << "nothing is left";
    }
}

} // namespace
} // namespace backstretch
