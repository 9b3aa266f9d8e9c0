// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/sound/tone.h"

#include <QObject>

namespace backstretch {

/// What the guided session lets people hear. The session says what happens and when; how it sounds is
/// decided behind this interface, so that a voice can join without the session knowing.
class CuePlayer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Gets ready to sound without a delay; worth a call when a session is about to start.
    virtual void prepare() = 0;
    /// Sounds at once, or not at all: a tone that comes late would say something wrong.
    virtual void play(Tone tone, Side side) = 0;
    /// 0 to 1, as people hear it: 0.5 is half as loud.
    virtual void setVolume(double volume) = 0;
    virtual void setMuted(bool muted) = 0;
    /// Whether there is anything to hear the tones with. True until the opposite is known.
    [[nodiscard]] virtual bool audible() const = 0;

Q_SIGNALS:
    /// The sound device came or went.
    void audibleChanged(bool audible);
};

} // namespace backstretch
