// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/idlewatch_linux.h"

#include "app/platform/busquestion.h"
#include "app/platform/waylandidle.h"
#include "app/platform/x11.h"

namespace backstretch {

DesktopIdleWatch::DesktopIdleWatch(FromServer fromServer, std::unique_ptr<IdleWatch> wayland,
                                   std::function<QDBusConnection()> connectToBus)
    : m_fromServer(std::move(fromServer))
    , m_wayland(std::move(wayland))
    , m_connectToBus(std::move(connectToBus))
{
    if (m_wayland) {
        m_wayland->onLull([this](std::chrono::milliseconds lull) { lullSeen(lull); });
    }
}

void DesktopIdleWatch::ask(std::chrono::milliseconds shortest, Answer answer)
{
    if (const auto idle = m_fromServer()) {
        answer(idle);
    } else if (m_wayland) {
        m_wayland->ask(shortest, [this, answer = std::move(answer)](const auto& told) {
            if (told) {
                answer(told);
            } else {
                askGnome(answer);
            }
        });
    } else {
        askGnome(std::move(answer));
    }
}

void DesktopIdleWatch::askGnome(Answer answer)
{
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
    return std::make_unique<DesktopIdleWatch>(&x11::idleTime, makeWaylandIdleWatch());
}

} // namespace backstretch
