// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QObject>
#include <QVariant>

#include <chrono>
#include <utility>

namespace backstretch {

/// Asks a service that runs, and starts none for it. Calls `answered` with the first value of the answer, an
/// invalid one where there is no answer within `patience`; never once `context` is gone.
template <typename Answered>
void askBus(const QDBusConnection& bus, QDBusMessage call, QObject& context, Answered answered,
            std::chrono::milliseconds patience = std::chrono::seconds(1))
{
    if (!bus.isConnected()) {
        answered(QVariant()); // a call over no connection never ends
        return;
    }
    call.setAutoStartService(false);
    auto* watcher =
        new QDBusPendingCallWatcher(bus.asyncCall(call, static_cast<int>(patience.count())), &context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &context,
                     [watcher, answered = std::move(answered)]() mutable {
                         watcher->deleteLater();
                         const QDBusMessage reply = watcher->reply();
                         answered(reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0)
                                                                             : QVariant());
                     });
}

} // namespace backstretch
