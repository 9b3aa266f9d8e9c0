// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/busywatch.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <optional>

class QVariant;

namespace backstretch {

/// X11 tells what is in full screen, the sound server who records, /proc who films, and the notification
/// service or the desktop's settings whether somebody wants quiet. On Wayland nobody tells what fills the
/// screen; the desktops hold notifications back there themselves.
class DesktopBusyWatch final : public QObject, public BusyWatch
{
    Q_OBJECT

public:
    /// What is known without the bus.
    struct Senses
    {
        std::function<bool()> otherAppInFullScreen;
        std::function<bool()> recording;
        QString desktop; ///< XDG_CURRENT_DESKTOP
        bool tellsFullScreen = true;
    };

    explicit DesktopBusyWatch(Senses senses,
                              std::function<QDBusConnection()> connectToBus = &QDBusConnection::sessionBus);

    void ask(Answer answer) override;
    [[nodiscard]] bool tellsFullScreen() const override { return m_senses.tellsFullScreen; }

private:
    void askDesktop(const Busy& known, Answer answer);
    void askGnome(const Busy& known, Answer answer);
    void askXfce(const Busy& known, Answer answer);

    Senses m_senses;
    std::function<QDBusConnection()> m_connectToBus;
    std::optional<QDBusConnection> m_bus;
};

} // namespace backstretch
