// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/notifier_linux.h"

#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>

namespace backstretch {

namespace {

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");

// A server that does not answer must not swallow a reminder: our own window comes then.
constexpr int kPatienceMs = 5'000;
constexpr int kServersTime = -1; ///< it decides how long a note stays

const auto kStart = QStringLiteral("start");
const auto kLater = QStringLiteral("later");
const auto kNotToday = QStringLiteral("not-today");
const auto kOpen = QStringLiteral("default"); ///< the specification's name for a press on the note itself

constexpr uint kExpired = 1;

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

DBusNotifier::DBusNotifier(std::function<QDBusConnection()> connectToBus)
    : m_connectToBus(std::move(connectToBus))
{
}

DBusNotifier::~DBusNotifier()
{
    withdraw();
}

void DBusNotifier::show(const Note& note)
{
    if (!m_bus) {
        listen();
    }
    m_wanted = true;
    const quint64 number = ++m_number;
    if (!m_bus->isConnected()) {
        fail();
        return;
    }
    askForButtons(note, number);
}

void DBusNotifier::listen()
{
    m_bus = m_connectToBus();
    m_bus->connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                   SLOT(actionInvoked(uint, QString)));
    m_bus->connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                   SLOT(notificationClosed(uint, uint)));
    m_bus->connect(kService, kPath, kService, QStringLiteral("ActivationToken"), this,
                   SLOT(activationToken(uint, QString)));
    m_server = new QDBusServiceWatcher(kService, *m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(m_server, &QDBusServiceWatcher::serviceUnregistered, this, &DBusNotifier::serverGone);
}

// Each time anew: another server may have come.
void DBusNotifier::askForButtons(const Note& note, quint64 number)
{
    ask(callOf(QStringLiteral("GetCapabilities")), [this, note, number](const QDBusMessage& reply) {
        if (number != m_number) {
            return;
        }
        const bool buttons = reply.type() == QDBusMessage::ReplyMessage &&
                             reply.arguments().value(0).toStringList().contains(QStringLiteral("actions"));
        if (buttons) {
            notify(note, number);
        } else {
            fail();
        }
    });
}

void DBusNotifier::notify(const Note& note, quint64 number)
{
    QStringList actions{kOpen, note.title, kStart, note.start};
    if (!note.later.isEmpty()) {
        actions << kLater << note.later;
    }
    actions << kNotToday << note.notToday;
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
        {QStringLiteral("suppress-sound"), true}, // ours, if the user wants one
        {QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(1))},
    };
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    // The body may be read as markup.
    call << QGuiApplication::applicationDisplayName() << m_id << QStringLiteral("backstretch") << note.title
         << note.text.toHtmlEscaped() << actions << hints << kServersTime;
    ask(call, [this, number](const QDBusMessage& reply) {
        const uint id = reply.arguments().value(0).toUInt();
        const bool shows = reply.type() == QDBusMessage::ReplyMessage && id != 0;
        if (number != m_number) {
            if (shows && !m_wanted) { // withdrawn while it was on its way
                m_bus->send(callOf(QStringLiteral("CloseNotification")) << id);
            }
        } else if (shows) {
            m_id = id;
            Q_EMIT shown();
        } else {
            fail();
        }
    });
}

// Never blocks: a bus that does not answer must not hold up the program.
void DBusNotifier::ask(const QDBusMessage& call, const std::function<void(const QDBusMessage&)>& answered)
{
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] {
        watcher->deleteLater();
        answered(watcher->reply());
    });
}

void DBusNotifier::withdraw()
{
    ++m_number;
    m_wanted = false;
    if (m_id != 0) {
        m_bus->send(callOf(QStringLiteral("CloseNotification")) << std::exchange(m_id, 0U));
    }
}

void DBusNotifier::fail()
{
    m_wanted = false;
    m_id = 0;
    Q_EMIT failed(Failure::None);
}

void DBusNotifier::serverGone()
{
    if (m_wanted && m_id != 0) { // before that its call fails by itself
        ++m_number;
        fail();
    }
}

void DBusNotifier::actionInvoked(uint id, const QString& action)
{
    if (id != m_id || id == 0) {
        return; // somebody else's: all programs hear this
    }
    withdraw(); // some servers leave it there
    if (action == kStart) {
        Q_EMIT startPressed();
    } else if (action == kLater) {
        Q_EMIT laterPressed();
    } else if (action == kNotToday) {
        Q_EMIT notTodayPressed();
    } else {
        Q_EMIT opened();
    }
}

void DBusNotifier::notificationClosed(uint id, uint reason)
{
    // One whose time is over lies in the system's list in most desktops, and can be pressed there.
    if (id != m_id || id == 0 || reason == kExpired) {
        return;
    }
    m_id = 0;
    m_wanted = false;
    Q_EMIT closed();
}

void DBusNotifier::activationToken(uint id, const QString& token)
{
    if (id == m_id && id != 0) {
        Q_EMIT activated(token);
    }
}

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<DBusNotifier>();
}

} // namespace backstretch
