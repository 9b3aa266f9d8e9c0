// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/session/playerkeys.h"
#include "app/platform/mediacontrols.h"

#include <QObject>

namespace backstretch {

class GuidedSession;

/// Keeps the system's media keys in step with the session, and says what they ask for. A headset's
/// button then pauses from the mat; Stop is "This hurts".
class PlayerRemote : public QObject
{
    Q_OBJECT

public:
    explicit PlayerRemote(MediaControls& controls);

    void setOneButton(bool on) { m_oneButton = on; }
    /// What the session does now; called whenever it may have changed.
    void follow(const GuidedSession& session);
    /// There is no session any more: the keys are the system's again.
    void letGo();

Q_SIGNALS:
    void asked(backstretch::PlayerAction action);

private:
    void step(PlayerAction action);

    MediaControls& m_controls;
    NowPlaying m_told;
    bool m_running = false; ///< or about to
    bool m_oneButton = false;
};

} // namespace backstretch
