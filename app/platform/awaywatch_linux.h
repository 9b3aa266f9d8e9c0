// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/awaywatch.h"

#include <QDBusConnection>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace backstretch {

/// Sleep, lock and session switch from logind on the system bus, and the screen savers of the desktop
/// on the session bus: some lock the screen without telling logind.
class DBusAwayWatch final : public AwayWatch
{
    Q_OBJECT

public:
    using Connect = std::function<QDBusConnection()>;

    explicit DBusAwayWatch(Connect sessionBus = &QDBusConnection::sessionBus,
                           Connect systemBus = &QDBusConnection::systemBus);

    void start() override;
    void stop() override { m_watching = false; }

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void locked();
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);
    void screenSaverChanged(bool active);

private:
    void listen();
    void listenToSession();
    void tell();

    Connect m_connectToSessionBus;
    Connect m_connectToSystemBus;
    std::optional<QDBusConnection> m_sessionBus;
    std::optional<QDBusConnection> m_systemBus;
    bool m_watching = false;
};

} // namespace backstretch
