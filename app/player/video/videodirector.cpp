// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/videodirector.h"

#include "app/player/video/cliplibrary.h"

#include <algorithm>
#include <utility>

namespace backstretch {

namespace {

bool isSamePhase(const Scene& a, const Scene& b)
{
    return a.clip == b.clip && a.kind == b.kind && a.part == b.part && a.side == b.side &&
           a.elapsed <= b.elapsed;
}

} // namespace

VideoDirector::VideoDirector(const ClipLibrary& library, VideoSource& source, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_source(source)
{
    connect(&source, &VideoSource::frameShown, this,
            [this](const QImage& picture) { Q_EMIT pictureChanged(picture, m_flipped); });
    connect(&source, &VideoSource::segmentEnded, this, [this] {
        if (m_scene && m_scene->running && m_shot + 1 < m_shots.size()) {
            playShot(m_shot + 1, Millis(0));
        }
    });
    connect(&source, &VideoSource::failed, this, &VideoDirector::sourceFailed);
}

void VideoDirector::show(const Scene& scene)
{
    const std::optional<Scene> before = m_scene;
    const bool samePhase = before && isSamePhase(*before, scene);
    if (!samePhase) {
        // From a hold straight into the next movement; a movement that follows it stays on that path.
        const bool sameClip = before && before->clip == scene.clip;
        m_again = scene.kind == PhaseKind::MoveIn && sameClip &&
                  (before->kind == PhaseKind::Hold || (before->kind == PhaseKind::MoveIn && m_again));
    }
    m_scene = scene;
    const bool flipped = isFlipped(rendered(), scene);
    const bool turned = std::exchange(m_flipped, flipped) != flipped;
    if (!before || before->clip != scene.clip) {
        changeClip();
    } else if (!canPlay() && (turned || before->side != scene.side)) {
        showPoster();
    }
    if (canPlay()) {
        showShots(samePhase);
    }
}

void VideoDirector::clear()
{
    m_scene.reset();
    m_shots.clear();
    m_failure.reset();
    m_loaded.clear();
    m_source.unload();
}

void VideoDirector::setReducedMotion(bool reduced)
{
    if (std::exchange(m_reducedMotion, reduced) != reduced && m_scene && canPlay()) {
        showShots(false);
    }
}

void VideoDirector::setPicturesOnly(bool only)
{
    if (std::exchange(m_picturesOnly, only) == only || !m_scene) {
        return;
    }
    changeClip();
    if (canPlay()) {
        showShots(false);
    }
}

RenderedSide VideoDirector::rendered() const
{
    const Clip& clip = m_library.clip(m_scene->clip);
    return clip.manifest ? clip.manifest->renderedSide : RenderedSide::None;
}

bool VideoDirector::canPlay() const
{
    return m_scene && !m_loaded.isEmpty() && m_loaded == m_scene->clip && !m_failure;
}

void VideoDirector::changeClip()
{
    m_failure.reset();
    m_shots.clear();
    showPoster(); // until the first frame is there, and for good where none comes
    const Clip& clip = m_library.clip(m_scene->clip);
    if (clip.hasVideo() && !m_picturesOnly) {
        m_loaded = clip.name;
        m_source.load(*clip.manifest, clip.file);
    } else {
        m_loaded.clear();
        m_source.unload();
    }
}

void VideoDirector::showPoster()
{
    Q_EMIT posterChanged(m_library.poster(m_scene->clip, m_scene->side), m_flipped);
}

void VideoDirector::showShots(bool samePhase)
{
    if (samePhase && !m_scene->running) {
        m_source.freeze();
        return;
    }
    m_shots = shotsFor(*m_library.clip(m_scene->clip).manifest, *m_scene, {m_reducedMotion, m_again});
    if (m_shots.empty()) {
        m_source.freeze(); // the clip has nothing for this; the last picture stays
        return;
    }
    // Which of the takes is on by now?
    std::size_t index = 0;
    Millis elapsed = m_scene->elapsed;
    while (index + 1 < m_shots.size() && elapsed >= m_shots[index].length) {
        elapsed -= m_shots[index].length;
        ++index;
    }
    if (m_scene->running) {
        playShot(index, elapsed);
        return;
    }
    const Shot& shot = m_shots[index];
    const auto passed =
        shot.length > Millis(0) ? shot.frames.count() * elapsed.count() / shot.length.count() : 0;
    const int frame = shot.loops ? shot.frames.first : shot.frames.first + static_cast<int>(passed);
    m_source.showFrame(std::min(frame, shot.frames.last));
}

void VideoDirector::playShot(std::size_t index, Millis elapsed)
{
    m_shot = index;
    const Shot& shot = m_shots[index];
    if (shot.loops) {
        m_source.loopSegment(shot.frames);
    } else if (shot.frames.count() == 1) {
        m_source.showFrame(shot.frames.first);
    } else {
        m_source.showSegment(shot.frames, shot.length, elapsed);
    }
}

void VideoDirector::sourceFailed(VideoFailure reason)
{
    if (!m_scene) {
        return;
    }
    m_failure = reason;
    m_shots.clear();
    showPoster();
    Q_EMIT failed(reason);
}

} // namespace backstretch
