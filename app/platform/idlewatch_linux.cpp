// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/idlewatch_linux.h"

#include "app/platform/busquestion.h"
#include "app/platform/x11.h"

namespace backstretch {

DesktopIdleWatch::DesktopIdleWatch(FromServer fromServer, std::function<QDBusConnection()> connectToBus)
    : m_fromServer(std::move(fromServer))
    , m_connectToBus(std::move(connectToBus))
{
}

void DesktopIdleWatch::ask(Answer answer)
{
    if (const auto idle = m_fromServer()) {
        answer(idle);
        return;
    }
    if (!m_bus) {
        m_bus = m_connectToBus();
    }
    const QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.gnome.Mutter.IdleMonitor"), QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
        QStringLiteral("org.gnome.Mutter.IdleMonitor"), QStringLiteral("GetIdletime"));
    askBus(*m_bus, call, *this, [answer = std::move(answer)](const QVariant& idle) {
        bool isNumber = false;
        const qulonglong value = idle.toULongLong(&isNumber);
        answer(isNumber ? std::optional(std::chrono::milliseconds(value)) : std::nullopt);
    });
}

std::unique_ptr<IdleWatch> makeIdleWatch()
{
    return std::make_unique<DesktopIdleWatch>(&x11::idleTime);
}

} // namespace backstretch
