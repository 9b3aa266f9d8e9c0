// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/timeline.h"

#include <gtest/gtest.h>

using namespace backstretch;
using namespace std::chrono_literals;

TEST(TimelineTest, LengthsAddUpPerBlockAndInAll)
{
    Timeline timeline;
    timeline.phases = {{.kind = PhaseKind::GetReady, .duration = 15s, .block = 0},
                       {.kind = PhaseKind::Hold, .duration = 30s, .block = 0},
                       {.kind = PhaseKind::Break, .duration = 10s, .block = 1},
                       {.kind = PhaseKind::Untimed, .duration = 0s, .block = 1}};
    timeline.blocks = {{.exerciseId = "sphinx", .versionId = "normal", .firstPhase = 0, .endPhase = 2},
                       {.exerciseId = "locust", .versionId = "normal", .firstPhase = 2, .endPhase = 4}};

    EXPECT_EQ(timeline.total(), 55s);
    EXPECT_EQ(timeline.blockLength(0), 45s);
    EXPECT_EQ(timeline.blockLength(1), 10s);
}
