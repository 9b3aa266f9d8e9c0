// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/idlewatch.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <optional>

namespace backstretch {

/// The X server's screen saver extension, else GNOME's idle monitor. Other Wayland desktops tell nobody but
/// through a protocol that Qt does not speak.
class DesktopIdleWatch final : public QObject, public IdleWatch
{
    Q_OBJECT

public:
    using FromServer = std::function<std::optional<std::chrono::milliseconds>()>;

    explicit DesktopIdleWatch(FromServer fromServer,
                              std::function<QDBusConnection()> connectToBus = &QDBusConnection::sessionBus);

    void ask(Answer answer) override;

private:
    FromServer m_fromServer;
    std::function<QDBusConnection()> m_connectToBus;
    std::optional<QDBusConnection> m_bus;
};

} // namespace backstretch
