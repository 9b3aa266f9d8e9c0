// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/shot.h"

namespace backstretch {

namespace {

Shot stand(const ClipManifest& clip, int frame)
{
    return {{frame, frame}, clip.lengthOf(1), false};
}

Shot loop(const ClipManifest& clip, const Chapter& chapter, ShotOptions options)
{
    if (options.reducedMotion) {
        return stand(clip, chapter.frames.first);
    }
    return {chapter.frames, clip.lengthOf(chapter.frames.count()), true};
}

std::vector<Shot> startPosition(const ClipManifest& clip, const Scene& scene, ShotOptions options)
{
    // The start position is mostly the same for all parts and sides, so it is mostly there once.
    for (const QString& part : {scene.part, QString()}) {
        for (const Side side : {scene.side, Side::None}) {
            if (const Chapter* ready = clip.find(ChapterName::Ready, part, side)) {
                return {loop(clip, *ready, options)};
            }
        }
    }
    return {stand(clip, 0)};
}

std::vector<Shot> hold(const ClipManifest& clip, const Scene& scene, ShotOptions options)
{
    const Chapter* in = clip.find(ChapterName::HoldIn, scene.part, scene.side);
    const Chapter* stay = clip.find(ChapterName::Hold, scene.part, scene.side);
    std::vector<Shot> shots;
    if (in != nullptr && (stay == nullptr || !options.reducedMotion)) {
        shots.push_back({in->frames, clip.lengthOf(in->frames.count()), false});
    }
    if (stay != nullptr) {
        shots.push_back(loop(clip, *stay, options));
    }
    return shots;
}

std::vector<Shot> movement(const Chapter* chapter, Millis length)
{
    return chapter == nullptr ? std::vector<Shot>{} : std::vector{Shot{chapter->frames, length, false}};
}

} // namespace

std::vector<Shot> shotsFor(const ClipManifest& clip, const Scene& asked, ShotOptions options)
{
    Scene scene = asked;
    if (scene.turnsOver && clip.renderedSide == RenderedSide::Left) {
        scene.side = Side::Left; // the one side there is serves the other, flipped
    } else if (scene.turnsOver && clip.renderedSide == RenderedSide::Right) {
        scene.side = Side::Right;
    }
    switch (scene.kind) {
    case PhaseKind::MoveIn: {
        // Where repetitions follow one another without coming back, later ones start elsewhere.
        const Chapter* again =
            options.again ? clip.find(ChapterName::MoveIn, scene.part + QStringLiteral("-again"), scene.side)
                          : nullptr;
        return movement(again != nullptr ? again : clip.find(ChapterName::MoveIn, scene.part, scene.side),
                        scene.length);
    }
    case PhaseKind::Hold:
        return hold(clip, scene, options);
    case PhaseKind::MoveOut:
        return movement(clip.find(ChapterName::MoveOut, scene.part, scene.side), scene.length);
    case PhaseKind::Untimed:
        if (std::vector<Shot> shots = hold(clip, scene, options); !shots.empty()) {
            return shots;
        }
        break;
    case PhaseKind::GetReady:
    case PhaseKind::SwitchSides:
    case PhaseKind::Rest:
    case PhaseKind::Break:
        break;
    }
    return startPosition(clip, scene, options);
}

bool isFlipped(RenderedSide rendered, const Scene& scene)
{
    if (!scene.turnsOver) {
        return false;
    }
    return (rendered == RenderedSide::Left && scene.side == Side::Right) ||
           (rendered == RenderedSide::Right && scene.side == Side::Left);
}

} // namespace backstretch
