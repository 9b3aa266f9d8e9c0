// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/sleepinhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <functional>
#include <optional>

namespace backstretch {

/// The desktop portal, else org.freedesktop.ScreenSaver. Both tie the inhibition to the bus
/// connection, which stays open as long as the program: a crash releases it.
class DBusSleepInhibitor final : public QObject, public SleepInhibitor
{
    Q_OBJECT

public:
    /// The bus is asked for when something is first to be inhibited: starting up needs none.
    explicit DBusSleepInhibitor(std::function<QDBusConnection()> connectToBus = &QDBusConnection::sessionBus);
    ~DBusSleepInhibitor() override;

    void inhibit(const QString& reason) override;
    void release() override;

    /// The system has granted it.
    [[nodiscard]] bool isHeld() const { return m_held.has_value(); }

private:
    void askPortal();
    void askScreenSaver();
    void ask(const QDBusMessage& call, const std::function<void(const QDBusMessage&)>& granted,
             const std::function<void()>& refused);
    void held(const QDBusMessage& howToRelease);
    void letGo();

    std::function<QDBusConnection()> m_connectToBus;
    std::optional<QDBusConnection> m_bus;
    QString m_reason;
    bool m_wanted = false;
    bool m_asking = false;
    std::optional<QDBusMessage> m_held; ///< the call that lets go of it
};

} // namespace backstretch
