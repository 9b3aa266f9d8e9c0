// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/trayhost.h"

#include "app/platform/x11.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace backstretch {
namespace {

constexpr int kPatienceMs = 1'000;

// A watcher alone shows nothing: there must be a host, too.
bool hasStatusNotifierHost()
{
    const auto name = QStringLiteral("org.kde.StatusNotifierWatcher");
    QDBusMessage call = QDBusMessage::createMethodCall(name, QStringLiteral("/StatusNotifierWatcher"),
                                                       QStringLiteral("org.freedesktop.DBus.Properties"),
                                                       QStringLiteral("Get"));
    call << name << QStringLiteral("IsStatusNotifierHostRegistered");
    call.setAutoStartService(false);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, kPatienceMs);
    return reply.type() == QDBusMessage::ReplyMessage &&
           reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

} // namespace

bool hasTrayHost()
{
    return hasStatusNotifierHost() || x11::hasTray();
}

} // namespace backstretch
