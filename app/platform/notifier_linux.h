// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <functional>
#include <optional>

class QDBusServiceWatcher;

namespace backstretch {

/// org.freedesktop.Notifications, where it can show buttons.
class DBusNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DBusNotifier(std::function<QDBusConnection()> connectToBus = &QDBusConnection::sessionBus);
    ~DBusNotifier() override;

    void show(const Note& note) override;
    void withdraw() override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void notificationClosed(uint id, uint reason);
    void activationToken(uint id, const QString& token);

private:
    void listen();
    void askForButtons(const Note& note, quint64 number);
    void notify(const Note& note, quint64 number);
    void ask(const QDBusMessage& call, const std::function<void(const QDBusMessage&)>& answered);
    void fail();
    void serverGone();

    std::function<QDBusConnection()> m_connectToBus;
    std::optional<QDBusConnection> m_bus;
    QDBusServiceWatcher* m_server = nullptr;
    quint64 m_number = 0;  ///< of what was asked to be shown or withdrawn last: older answers are void
    bool m_wanted = false; ///< a note is on the screen or on its way there
    uint m_id = 0;         ///< the server's number; 0: it has given none
};

} // namespace backstretch
