// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/awaywatch_linux.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace backstretch {

namespace {

const auto kLogind = QStringLiteral("org.freedesktop.login1");
const auto kManager = QStringLiteral("org.freedesktop.login1.Manager");
const auto kManagerPath = QStringLiteral("/org/freedesktop/login1");
const auto kLogindSession = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

DBusAwayWatch::DBusAwayWatch(Connect sessionBus, Connect systemBus)
    : m_connectToSessionBus(std::move(sessionBus))
    , m_connectToSystemBus(std::move(systemBus))
{
}

void DBusAwayWatch::start()
{
    m_watching = true;
    if (!m_sessionBus) {
        listen();
    }
}

void DBusAwayWatch::listen()
{
    m_sessionBus = m_connectToSessionBus();
    m_systemBus = m_connectToSystemBus();
    // From whatever path: desktops differ in it.
    for (const QString& service :
         {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")}) {
        m_sessionBus->connect(service, QString(), service, QStringLiteral("ActiveChanged"), this,
                              SLOT(screenSaverChanged(bool)));
    }
    if (m_systemBus->isConnected()) {
        m_systemBus->connect(kLogind, kManagerPath, kManager, QStringLiteral("PrepareForSleep"), this,
                             SLOT(prepareForSleep(bool)));
        listenToSession();
    }
}

// Signals come from the session's own path, which only logind knows.
void DBusAwayWatch::listenToSession()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(kLogind, kManagerPath, kManager, QStringLiteral("GetSession"));
    call << qEnvironmentVariable("XDG_SESSION_ID", QStringLiteral("auto"));
    auto* watcher = new QDBusPendingCallWatcher(m_systemBus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() != QDBusMessage::ReplyMessage) {
            return; // started outside of any session
        }
        const QString path = reply.arguments().value(0).value<QDBusObjectPath>().path();
        m_systemBus->connect(kLogind, path, kLogindSession, QStringLiteral("Lock"), this, SLOT(locked()));
        m_systemBus->connect(kLogind, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                             QStringLiteral("PropertiesChanged"), this,
                             SLOT(sessionChanged(QString, QVariantMap, QStringList)));
    });
}

void DBusAwayWatch::prepareForSleep(bool begins)
{
    if (begins) {
        tell();
    }
}

void DBusAwayWatch::locked()
{
    tell();
}

void DBusAwayWatch::sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    const auto is = [&changed](const QString& property, bool value) {
        const auto found = changed.find(property);
        return found != changed.end() && found->toBool() == value;
    };
    if (interface == kLogindSession &&
        (is(QStringLiteral("Active"), false) || is(QStringLiteral("LockedHint"), true))) {
        tell();
    }
}

void DBusAwayWatch::screenSaverChanged(bool active)
{
    if (active) {
        tell();
    }
}

void DBusAwayWatch::tell()
{
    if (m_watching) {
        Q_EMIT wentAway();
    }
}

std::unique_ptr<AwayWatch> makeAwayWatch()
{
    return std::make_unique<DBusAwayWatch>();
}

} // namespace backstretch
