// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/sleepinhibitor_linux.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace backstretch {

namespace {

const auto kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kScreenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
const auto kScreenSaverPath = QStringLiteral("/org/freedesktop/ScreenSaver");

// Flags of org.freedesktop.portal.Inhibit
constexpr uint kSuspend = 4;
constexpr uint kIdle = 8;

} // namespace

DBusSleepInhibitor::DBusSleepInhibitor(std::function<QDBusConnection()> connectToBus)
    : m_connectToBus(std::move(connectToBus))
{
}

DBusSleepInhibitor::~DBusSleepInhibitor()
{
    release();
}

void DBusSleepInhibitor::inhibit(const QString& reason)
{
    m_wanted = true;
    m_reason = reason;
    if (m_asking || m_held) {
        return;
    }
    if (!m_bus) {
        m_bus = m_connectToBus();
    }
    askPortal();
}

void DBusSleepInhibitor::release()
{
    m_wanted = false;
    letGo();
}

// The portal is asked first: it stops blanking and suspend alike, on every desktop that has one,
// and from inside a sandbox.
void DBusSleepInhibitor::askPortal()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        kPortal, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << (kSuspend | kIdle) << QVariantMap{{QStringLiteral("reason"), m_reason}};
    ask(
        call,
        [this](const QDBusMessage& reply) {
            const auto path = reply.arguments().value(0).value<QDBusObjectPath>().path();
            QDBusMessage close = QDBusMessage::createMethodCall(
                kPortal, path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close"));
            held(close);
        },
        [this] { askScreenSaver(); });
}

void DBusSleepInhibitor::askScreenSaver()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kScreenSaver, kScreenSaverPath, kScreenSaver,
                                                       QStringLiteral("Inhibit"));
    call << QStringLiteral("Backstretch") << m_reason;
    ask(
        call,
        [this](const QDBusMessage& reply) {
            QDBusMessage release = QDBusMessage::createMethodCall(kScreenSaver, kScreenSaverPath,
                                                                  kScreenSaver, QStringLiteral("UnInhibit"));
            release << reply.arguments().value(0).toUInt();
            held(release);
        },
        [] {});
}

// Never blocks: a bus that does not answer must not hold up a session.
void DBusSleepInhibitor::ask(const QDBusMessage& call,
                             const std::function<void(const QDBusMessage&)>& granted,
                             const std::function<void()>& refused)
{
    m_asking = true;
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, granted, refused] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage) {
            granted(reply);
        } else if (m_wanted) {
            refused();
        }
    });
}

void DBusSleepInhibitor::held(const QDBusMessage& howToRelease)
{
    m_held = howToRelease;
    if (!m_wanted) { // the session was paused while the answer was on its way
        letGo();
    }
}

void DBusSleepInhibitor::letGo()
{
    if (m_held) {
        m_bus->send(*m_held);
        m_held.reset();
    }
}

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
    return std::make_unique<DBusSleepInhibitor>();
}

} // namespace backstretch
