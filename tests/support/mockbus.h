// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <functional>
#include <vector>

namespace backstretch {

/// Handles what Qt and the system have waiting until `reached`; false after ten seconds.
inline bool waitUntil(const std::function<bool()>& reached)
{
    QElapsedTimer waited;
    waited.start();
    while (!reached() && waited.elapsed() < 10'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return reached();
}

/// A bus of its own, on which nobody is but the test.
class MockBus
{
public:
    MockBus()
    {
        m_daemon.start(QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) {
            m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
        }
    }
    ~MockBus()
    {
        for (const QString& name : m_names) {
            QDBusConnection::disconnectFromBus(name);
        }
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    MockBus(const MockBus&) = delete;
    MockBus& operator=(const MockBus&) = delete;
    MockBus(MockBus&&) = delete;
    MockBus& operator=(MockBus&&) = delete;

    /// A connection that nobody else uses.
    [[nodiscard]] QDBusConnection connect()
    {
        static int count = 0;
        m_names << QStringLiteral("mock-%1").arg(++count);
        return QDBusConnection::connectToBus(m_address, m_names.back());
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// A service that notes every call to it, at whatever path, and answers as it is told.
class MockService : public QDBusVirtualObject
{
public:
    /// What is answered; an invalid value: an error.
    using Answer = std::function<QVariant(const QDBusMessage& call)>;

    MockService(MockBus& bus, const QString& name, Answer answer)
        : m_bus(bus.connect())
        , m_answer(std::move(answer))
    {
        m_isThere = m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath) &&
                    m_bus.registerService(name);
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const std::vector<QDBusMessage>& calls() const { return m_calls; }
    void emitSignal(const QString& path, const QString& interface, const QString& name,
                    const QVariantList& arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

    /// Its name is free again, as after its end.
    void leave(const QString& name) { m_isThere = !m_bus.unregisterService(name); }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        m_calls.push_back(message);
        const QVariant answer = m_answer(message);
        connection.send(answer.isValid() ? message.createReply(answer)
                                         : message.createErrorReply(QDBusError::UnknownMethod, {}));
        return true;
    }

private:
    QDBusConnection m_bus;
    Answer m_answer;
    bool m_isThere = false;
    std::vector<QDBusMessage> m_calls;
};

} // namespace backstretch
