// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/videopicture.h"

#include "app/text/exercisewords.h"
#include "app/theme/theme.h"
#include "app/widgets/videoview.h"

#include <algorithm>

namespace backstretch {

namespace {

// Like all words of the player the tag grows with the window, and leaves the figure free.
constexpr double kTagPart = 0.04;

} // namespace

VideoPicture::VideoPicture(const Theme& theme, const ClipLibrary& library,
                           std::unique_ptr<VideoSource> source)
    : m_theme(theme)
    , m_source(std::move(source))
    , m_director(library, *m_source)
    , m_view(new VideoView(theme))
{
    m_view->setBackdrop(&Colours::window); // as the player's page is
    QObject::connect(&m_director, &VideoDirector::pictureChanged, m_view, &VideoView::setPicture);
    QObject::connect(&m_director, &VideoDirector::posterChanged, m_view, &VideoView::setPoster);
    QObject::connect(m_view, &VideoView::wantedSizeChanged, &m_director, [this](QSize pixels) {
        m_director.setWantedSize(pixels);
        m_view->setTagPixels(kTagPart * m_view->pictureRect().height());
    });
}

VideoPicture::~VideoPicture() = default;

QWidget& VideoPicture::widget()
{
    return *m_view;
}

void VideoPicture::setExercise(const Exercise& exercise, const ExerciseVersion& version)
{
    m_version = version;
    m_sideways = exercise.screenView == ScreenView::Sideways;
    m_view->setPositionIcon(kindIcon(exercise.kind));
}

void VideoPicture::follow(const std::vector<Event>& events, const Snapshot& now)
{
    // A tone or a word changes nothing in the picture.
    const bool moved = std::ranges::any_of(
        events, [](const Event& event) { return !std::holds_alternative<event::CueDue>(event); });
    if (!moved) {
        return;
    }
    const Phase& phase = now.phase;
    const bool scripted = phase.script >= 0 && phase.script < static_cast<int>(m_version.phases.size());
    m_side = phase.side;
    turn();
    m_director.setReducedMotion(m_theme.reducedMotion());
    m_director.show(
        {.clip = m_version.clip,
         .turnsOver = m_version.laterality == Laterality::PerSide,
         .kind = phase.kind,
         .part = scripted ? m_version.phases[static_cast<std::size_t>(phase.script)].part : QString(),
         .side = phase.side,
         .length = phase.duration,
         .elapsed = now.elapsed,
         .running = now.state == EngineState::Running});
}

void VideoPicture::setTag(const QString& text)
{
    m_view->setTag(text);
}

void VideoPicture::setTurned(bool turned)
{
    m_turned = turned;
    turn();
}

// Who lies on the left side and looks at the screen has the head at its left: there is the picture's top.
void VideoPicture::turn()
{
    const bool lying = m_sideways && m_turned;
    m_view->setTurn(lying && m_side == Side::Left    ? VideoView::Turn::TopToTheLeft
                    : lying && m_side == Side::Right ? VideoView::Turn::TopToTheRight
                                                     : VideoView::Turn::Upright);
}

void VideoPicture::setPicturesOnly(bool only)
{
    m_director.setPicturesOnly(only);
}

void VideoPicture::clear()
{
    m_director.clear();
}

} // namespace backstretch
