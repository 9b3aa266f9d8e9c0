// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/exercise.h"
#include "core/player/events.h"
#include "core/player/snapshot.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace backstretch {

/// The picture in the player. It follows the session and is never waited for: without a clip, or
/// without any picture at all, the session goes on.
class PlayerPicture
{
public:
    virtual ~PlayerPicture() = default;

    [[nodiscard]] virtual QWidget& widget() = 0;
    /// The exercise being done, or the one that comes next while there is a break.
    virtual void setExercise(const Exercise& exercise, const ExerciseVersion& version) = 0;
    /// What has happened since, and how things stand now.
    virtual void follow(const std::vector<Event>& events, const Snapshot& now) = 0;
    /// The words on the picture: "Easier version".
    virtual void setTag(const QString& text) = 0;
    /// Turned towards the head of somebody who lies on their side, where the exercise is such a one.
    virtual void setTurned(bool turned) = 0;
    /// Stills instead of video.
    virtual void setPicturesOnly(bool only) = 0;
    /// The session is over.
    virtual void clear() = 0;
};

} // namespace backstretch
