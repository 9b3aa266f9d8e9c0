// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/idlewatch.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <optional>

namespace backstretch {

/// The X server's screen saver extension; on Wayland its protocol for idle time, else GNOME's idle monitor.
class DesktopIdleWatch final : public QObject, public IdleWatch
{
    Q_OBJECT

public:
    using FromServer = std::function<std::optional<std::chrono::milliseconds>()>;

    /// `wayland`: nullptr where there is none.
    explicit DesktopIdleWatch(FromServer fromServer, std::unique_ptr<IdleWatch> wayland,
                              std::function<QDBusConnection()> connectToBus = &QDBusConnection::sessionBus);

    void ask(std::chrono::milliseconds shortest, Answer answer) override;

private:
    void askGnome(Answer answer);

    FromServer m_fromServer;
    std::unique_ptr<IdleWatch> m_wayland;
    std::function<QDBusConnection()> m_connectToBus;
    std::optional<QDBusConnection> m_bus;
};

} // namespace backstretch
