// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/video/clipmanifest.h"

#include <vector>

namespace backstretch {

/// What the session is doing, as far as its picture is concerned.
struct Scene
{
    QString clip;           ///< ExerciseVersion::clip
    bool turnsOver = false; ///< Laterality::PerSide: the other side is the same picture, flipped
    PhaseKind kind = PhaseKind::GetReady;
    QString part; ///< ScriptPhase::part
    /// Of the phase; where it has none (get ready), the side that the exercise goes on with.
    Side side = Side::None;
    Millis length{0};
    Millis elapsed{0};
    bool running = true; ///< false: paused, counting in, hurting

    friend bool operator==(const Scene&, const Scene&) = default;
};

/// One take: these frames, once in that time or over and over.
struct Shot
{
    FrameRange frames;
    Millis length{0};
    bool loops = false;

    friend bool operator==(const Shot&, const Shot&) = default;
};

struct ShotOptions
{
    bool reducedMotion = false; ///< what would loop stands still
    bool again = false;         ///< from one repetition straight into the next
};

/// The takes for a phase, one after the other. Empty: the clip has nothing for it.
[[nodiscard]] std::vector<Shot> shotsFor(const ClipManifest& clip, const Scene& scene, ShotOptions options);

/// Whether the picture is flipped: only where the person turns over, because right must stay right.
[[nodiscard]] bool isFlipped(RenderedSide rendered, const Scene& scene);

} // namespace backstretch
