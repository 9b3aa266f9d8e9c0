// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/idlewatch.h"
#include "app/platform/waylandlulls.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <vector>

namespace backstretch {

/// Idle time out of what a Wayland desktop tells: that a lull has become as long as was waited for, and that
/// it is over. So between such news it knows how long the lull is, to the millisecond, or that it is shorter.
///
/// It connects when it is first asked, waits for the lengths it is asked for, and stops doing so, at the next
/// piece of news, when nobody has asked lately: while nobody wants to know, nothing wakes the program.
class WaylandIdleWatch final : public QObject, public IdleWatch
{
    Q_OBJECT

public:
    explicit WaylandIdleWatch(QByteArray display, WaylandLulls::Now now = &std::chrono::steady_clock::now);

    void ask(std::chrono::milliseconds shortest, Answer answer) override;
    [[nodiscard]] bool isConnected() const { return m_lulls != nullptr; }

private:
    struct Wanted
    {
        std::chrono::milliseconds length;
        std::chrono::steady_clock::time_point asked; ///< the last time
    };

    void connectToDesktop();
    void disconnectFromDesktop();
    void wait(std::chrono::milliseconds length);
    void stateChanged();
    void lullBegan(std::chrono::milliseconds length);
    void answerAll();

    QByteArray m_display;
    WaylandLulls::Now m_now;
    std::unique_ptr<WaylandLulls> m_lulls;
    std::vector<Wanted> m_wanted;
    std::vector<Answer> m_waiting; ///< until it is known whether the desktop tells
    QTimer m_patience;
    bool m_notOffered = false; ///< and will not be, as long as we run
};

} // namespace backstretch
