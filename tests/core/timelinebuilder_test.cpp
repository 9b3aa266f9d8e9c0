// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/timelinebuilder.h"
#include "tests/core/cataloguefixture.h"

#include <string>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

QString q(const char* text)
{
    return QString::fromLatin1(text);
}

Timeline build(std::vector<TimelineItem> items, const TimelineOptions& options = {})
{
    return buildTimeline(shippedCatalogue(), items, options);
}

TimelineItem item(const char* exercise, const char* version = "normal", Side start = Side::None)
{
    return {.exerciseId = q(exercise), .versionId = q(version), .startSide = start};
}

char letter(Side side)
{
    switch (side) {
    case Side::Left:
        return 'L';
    case Side::Right:
        return 'R';
    case Side::Centre:
        return 'C';
    case Side::None:
        break;
    }
    return ' ';
}

const char* letters(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::GetReady:
        return "ready";
    case PhaseKind::MoveIn:
        return "in";
    case PhaseKind::Hold:
        return "hold";
    case PhaseKind::MoveOut:
        return "out";
    case PhaseKind::SwitchSides:
        return "turn";
    case PhaseKind::Rest:
        return "rest";
    case PhaseKind::Break:
        return "break";
    case PhaseKind::Untimed:
        break;
    }
    return "untimed";
}

/// "ready15 in4 in4 hold15L ...": kind, seconds, side.
std::string written(const Timeline& timeline)
{
    std::string text;
    for (const Phase& phase : timeline.phases) {
        text += text.empty() ? "" : " ";
        text += letters(phase.kind);
        text += std::to_string(phase.duration / 1s);
        if (phase.side != Side::None) {
            text += letter(phase.side);
        }
    }
    return text;
}

struct Length
{
    const char* exercise;
    const char* version;
    int seconds; ///< added up by hand from the doses, get ready 15 s
};

} // namespace

TEST(TimelineBuilderTest, LengthsOfAllExercisesAndVersions)
{
    constexpr Length lengths[] = {
        {"cat-cow", "normal", 15 + 5 * (4 + 4 + 15) + 4},
        {"cat-cow", "easier", 15 + 3 * (4 + 4 + 10) + 4},
        {"cat-cow", "harder", 15 + 5 * (4 + 4 + 20) + 4},
        {"side-lying-thoracic-rotation", "normal", 15 + 5 * (3 + 3 + 3) + 8 + 5 * (3 + 3 + 3)},
        {"side-lying-thoracic-rotation", "easier", 15 + 3 * (3 + 3 + 3) + 8 + 3 * (3 + 3 + 3)},
        {"side-lying-thoracic-rotation", "harder", 15 + 8 * (3 + 3 + 3) + 8 + 8 * (3 + 3 + 3)},
        {"childs-pose-rotation", "normal", 15 + (5 + 30 + 5) + 2 * (8 + 30 + 5)},
        {"childs-pose-rotation", "easier", 15 + (5 + 15 + 5) + 2 * (8 + 15 + 5)},
        {"childs-pose-rotation", "harder", 15 + 2 * ((5 + 30 + 5) + 2 * (8 + 30 + 5))},
        {"kneeling-thoracic-extension", "normal", 15 + 5 * (3 + 5 + 3) + 4 * 3},
        {"kneeling-thoracic-extension", "easier", 15 + 3 * (3 + 5 + 3) + 2 * 3},
        {"kneeling-thoracic-extension", "harder", 15 + 5 * (3 + 8 + 3) + 4 * 3},
        {"quadruped-arm-leg-raise", "normal", 15 + 10 * (3 + 5 + 3)},
        {"quadruped-arm-leg-raise", "leg-only", 15 + 10 * (3 + 5 + 3)},
        {"quadruped-arm-leg-raise", "harder", 15 + 10 * (3 + 8 + 3)},
        {"locust", "normal", 15 + 2 * (3 + 10 + 3) + 10},
        {"locust", "one-leg", 15 + 4 * (3 + 10 + 3) + 10},
        {"locust", "palms-down", 15 + 2 * (3 + 10 + 3) + 10},
        {"locust", "three-lifts", 15 + 3 * (3 + 10 + 3) + 2 * 10},
        {"sphinx", "normal", 15 + 2 * (4 + 15 + 4) + 5},
        {"sphinx", "easier", 15 + 2 * (4 + 10 + 4) + 5},
        {"sphinx", "harder", 15 + 2 * (4 + 20 + 4) + 5},
        {"seated-forward-bend", "normal", 15 + 3 * (4 + 20 + 4) + 2 * 5},
        {"seated-forward-bend", "easier", 15 + 3 * (4 + 10 + 4) + 2 * 5},
        {"seated-forward-bend", "no-strap", 15 + 3 * (4 + 20 + 4) + 2 * 5},
    };
    std::size_t versions = 0;
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        versions += exercise.versions.size();
    }
    EXPECT_EQ(std::size(lengths), versions) << "a version without an expected length";
    for (const Length& length : lengths) {
        EXPECT_EQ(exerciseLength(shippedCatalogue(), q(length.exercise), q(length.version)) / 1s,
                  length.seconds)
            << length.exercise << " " << length.version;
    }
}

TEST(TimelineBuilderTest, LengthsOfTheBuiltInRoutines)
{
    constexpr Length lengths[] = {
        {"first-steps", "", 73 + 10 + 51},
        {"morning-loosener", "", 134 + 10 + 108 + 10 + 136 + 10 + 61},
        {"desk-break", "", 134 + 10 + 77},
        {"after-driving", "", 134 + 10 + 77 + 10 + 61},
        {"stronger-back", "", 125 + 10 + 52 + 10 + 61},
        {"full-upper-back", "",
         134 + 10 + 108 + 10 + 136 + 10 + 77 + 10 + 120 + 10 + 52 + 10 + 61 + 10 + 104},
    };
    for (const Length& length : lengths) {
        const Routine* routine = shippedCatalogue().routine(q(length.exercise));
        ASSERT_NE(routine, nullptr) << length.exercise;
        EXPECT_EQ(routineLength(shippedCatalogue(), *routine) / 1s, length.seconds) << length.exercise;
    }
    EXPECT_EQ(std::size(lengths), shippedCatalogue().routines().size());
}

TEST(TimelineBuilderTest, CatCowComesOutOnlyAfterTheLast)
{
    EXPECT_EQ(written(build({item("cat-cow", "easier")})),
              "ready15 in4 in4 hold10 in4 in4 hold10 in4 in4 hold10 out4");
}

TEST(TimelineBuilderTest, PerSideTurnsOverOnce)
{
    TimelineItem rotation = item("side-lying-thoracic-rotation");
    rotation.repetitions = 2;
    EXPECT_EQ(written(build({rotation})), "ready15L in3L hold3L out3L in3L hold3L out3L turn8R "
                                          "in3R hold3R out3R in3R hold3R out3R");
    rotation.startSide = Side::Right;
    rotation.repetitions = 1;
    EXPECT_EQ(written(build({rotation})), "ready15R in3R hold3R out3R turn8L in3L hold3L out3L");
}

TEST(TimelineBuilderTest, AlternatingChangesLiftByLift)
{
    TimelineItem raise = item("quadruped-arm-leg-raise");
    raise.repetitions = 2;
    EXPECT_EQ(written(build({raise})),
              "ready15 in3R hold5R out3R in3L hold5L out3L in3R hold5R out3R in3L hold5L out3L");
    raise.startSide = Side::Left;
    raise.repetitions = 1;
    EXPECT_EQ(written(build({raise})), "ready15 in3L hold5L out3L in3R hold5R out3R");
}

TEST(TimelineBuilderTest, OneSideMayHaveOneMore)
{
    TimelineItem rotation = item("side-lying-thoracic-rotation");
    rotation.repetitions = 1;
    rotation.extraOn = Side::Left;
    EXPECT_EQ(written(build({rotation})),
              "ready15L in3L hold3L out3L in3L hold3L out3L turn8R in3R hold3R out3R");
    rotation.startSide = Side::Right;
    EXPECT_EQ(written(build({rotation})),
              "ready15R in3R hold3R out3R turn8L in3L hold3L out3L in3L hold3L out3L");

    TimelineItem raise = item("quadruped-arm-leg-raise");
    raise.repetitions = 2;
    raise.extraOn = Side::Left;
    const Timeline raised = build({raise});
    EXPECT_EQ(written(raised),
              "ready15 in3R hold5R out3R in3L hold5L out3L in3R hold5R out3R in3L hold5L out3L "
              "in3L hold5L out3L");
    EXPECT_EQ(raised.repetitionsOn(0, Side::Left), 3);
    EXPECT_EQ(raised.repetitionsOn(0, Side::Right), 2);
    EXPECT_EQ(raised.repetitionsOn(0, Side::None), 2);
    EXPECT_EQ(raised.blocks.front().repetitions, 2);

    TimelineItem legs = item("locust", "one-leg");
    legs.repetitions = 1;
    legs.extraOn = Side::Right;
    EXPECT_EQ(written(build({legs})),
              "ready15 in3R hold10R out3R in3L hold10L out3L rest10 in3R hold10R out3R");

    TimelineItem child = item("childs-pose-rotation"); // a round is one repetition, whatever side is in it
    child.extraOn = Side::Left;
    EXPECT_EQ(written(build({child})), written(build({item("childs-pose-rotation")})));
    TimelineItem none = item("sphinx");
    none.extraOn = Side::Left;
    EXPECT_EQ(written(build({none})), written(build({item("sphinx")})));
}

TEST(TimelineBuilderTest, OneLegLocustRestsBetweenPairs)
{
    EXPECT_EQ(written(build({item("locust", "one-leg")})),
              "ready15 in3R hold10R out3R in3L hold10L out3L rest10 in3R hold10R out3R in3L hold10L out3L");
}

TEST(TimelineBuilderTest, DirectionsKeepTheCentreFirst)
{
    EXPECT_EQ(written(build({item("childs-pose-rotation")})),
              "ready15 in5C hold30C out5C in8R hold30R out5R in8L hold30L out5L");
    EXPECT_EQ(written(build({item("childs-pose-rotation", "normal", Side::Left)})),
              "ready15 in5C hold30C out5C in8L hold30L out5L in8R hold30R out5R");
    EXPECT_EQ(written(build({item("childs-pose-rotation", "normal", Side::Centre)})),
              written(build({item("childs-pose-rotation")})));
}

TEST(TimelineBuilderTest, RestsStandBetweenRepetitionsOnly)
{
    EXPECT_EQ(written(build({item("sphinx")})), "ready15 in4 hold15 out4 rest5 in4 hold15 out4");
}

TEST(TimelineBuilderTest, BlocksRepetitionsAndHolds)
{
    const Timeline timeline = build({item("sphinx"), item("quadruped-arm-leg-raise")});
    ASSERT_EQ(timeline.blocks.size(), 2u);
    EXPECT_EQ(timeline.blocks[0].exerciseId, "sphinx");
    EXPECT_EQ(timeline.blocks[0].startSide, Side::None);
    EXPECT_EQ(timeline.blocks[0].holdLength, 15s);
    EXPECT_EQ(timeline.blocks[1].versionId, "normal");
    EXPECT_EQ(timeline.blocks[1].startSide, Side::Right);
    EXPECT_EQ(timeline.blocks[1].repetitions, 5);
    EXPECT_EQ(timeline.phases[timeline.blocks[1].firstPhase].kind, PhaseKind::Break);
    EXPECT_EQ(timeline.phases[timeline.blocks[1].firstPhase + 1].duration, 10s);

    ASSERT_EQ(timeline.holds.size(), 2u + 10u);
    const PlannedHold& third = timeline.holds[2 + 2];
    EXPECT_EQ(third.block, 1);
    EXPECT_EQ(third.order, 2);
    EXPECT_EQ(third.side, Side::Right);
    EXPECT_EQ(third.repetition, 2) << "counted for each side by itself";
    EXPECT_EQ(third.planned, 5s);
}

TEST(TimelineBuilderTest, SettingsChangeTheLength)
{
    const TimelineOptions options{
        .getReady = 20s, .firstGetReadyExtra = 5s, .turnOver = 5s, .breakBetween = 0s};
    TimelineItem rotation = item("side-lying-thoracic-rotation");
    rotation.repetitions = 1;
    EXPECT_EQ(written(build({item("sphinx"), rotation}, options)),
              "ready25 in4 hold15 out4 rest5 in4 hold15 out4 "
              "ready20L in3L hold3L out3L turn5R in3R hold3R out3R");
}

TEST(TimelineBuilderTest, RoutinesOwnBreakWins)
{
    Routine routine = *shippedCatalogue().routine(q("desk-break"));
    EXPECT_EQ(optionsFor(routine, {.breakBetween = 30s}).breakBetween, 10s);
    routine.breakBetween.reset();
    EXPECT_EQ(optionsFor(routine, {.breakBetween = 30s}).breakBetween, 30s);
    EXPECT_EQ(routineLength(shippedCatalogue(), routine, {.breakBetween = 30s}) / 1s, 134 + 30 + 77);
}

TEST(TimelineBuilderTest, OwnDoseIsMovedIntoTheLimits)
{
    TimelineItem low = item("sphinx");
    low.hold = 0s;
    low.repetitions = -3;
    EXPECT_EQ(written(build({low})), "ready15 in4 hold5 out4");
    TimelineItem high = item("sphinx");
    high.hold = std::chrono::seconds::max();
    high.repetitions = 1'000'000;
    const Timeline timeline = build({high});
    EXPECT_EQ(timeline.blocks.front().repetitions, 4);
    EXPECT_EQ(timeline.blocks.front().holdLength, 30s);
}

TEST(TimelineBuilderTest, UnknownExercisesAreLeftOutUnknownVersionsAreNormal)
{
    EXPECT_TRUE(build({}).phases.empty());
    const Timeline timeline = build({item("handstand"), item("sphinx", "flying")});
    ASSERT_EQ(timeline.blocks.size(), 1u);
    EXPECT_EQ(timeline, build({item("sphinx")}));
    EXPECT_EQ(exerciseLength(shippedCatalogue(), q("handstand")), 0s);
}

TEST(TimelineBuilderTest, NextStartIsTheOppositeOfTheLast)
{
    const auto next = [](const char* exercise, Side last) {
        return nextStartSide(shippedCatalogue().exercise(q(exercise))->normal(), last);
    };
    EXPECT_EQ(next("side-lying-thoracic-rotation", Side::None), Side::Left);
    EXPECT_EQ(next("side-lying-thoracic-rotation", Side::Left), Side::Right);
    EXPECT_EQ(next("side-lying-thoracic-rotation", Side::Right), Side::Left);
    EXPECT_EQ(next("quadruped-arm-leg-raise", Side::None), Side::Right);
    EXPECT_EQ(next("quadruped-arm-leg-raise", Side::Right), Side::Left);
    EXPECT_EQ(next("childs-pose-rotation", Side::None), Side::Right);
    EXPECT_EQ(next("childs-pose-rotation", Side::Right), Side::Left);
    EXPECT_EQ(next("sphinx", Side::Left), Side::None) << "from when it had sides";
}

TEST(TimelineBuilderTest, CountsHoldsInBreathsWhereOneFits)
{
    TimelineItem catCow = item("cat-cow");
    catCow.inBreaths = true;
    TimelineItem openBook = item("side-lying-thoracic-rotation");
    openBook.inBreaths = true;
    TimelineOptions options;
    options.breath = 6s;
    const Timeline timeline = build({catCow, openBook, item("sphinx")}, options);
    EXPECT_EQ(timeline.blocks[0].holdLength, 18s) << "three breaths are nearest to 15 s";
    EXPECT_EQ(timeline.blocks[0].breathLength, 6s);
    EXPECT_EQ(timeline.blocks[1].holdLength, 3s) << "a breath of 6 s is longer than it may be held";
    EXPECT_EQ(timeline.blocks[1].breathLength, 0s);
    EXPECT_EQ(timeline.blocks[2].breathLength, 0s);

    const auto& exercises = shippedCatalogue();
    const Exercise& book = *exercises.exercise(q("side-lying-thoracic-rotation"));
    EXPECT_FALSE(canCountBreaths(book, book.normal(), 6s));
    EXPECT_TRUE(canCountBreaths(book, book.normal(), 5s));
}

TEST(TimelineBuilderTest, CatCowGoesInAndOutWithTheBreath)
{
    const Timeline timeline = build({item("cat-cow")});
    std::vector<Breath> breaths;
    for (const Phase& phase : timeline.phases) {
        if (phase.kind == PhaseKind::MoveIn || phase.kind == PhaseKind::MoveOut) {
            breaths.push_back(phase.breath);
        } else {
            EXPECT_EQ(phase.breath, Breath::None);
        }
    }
    ASSERT_EQ(breaths.size(), 11U);
    for (std::size_t index = 0; index < breaths.size(); ++index) { // cow in, cat out, and in to come back
        EXPECT_EQ(breaths[index], index % 2 == 0 ? Breath::In : Breath::Out) << index;
    }
}
