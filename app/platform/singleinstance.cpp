// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <chrono>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

constexpr int kPatienceMs = 1500; // for a first program that is still starting
constexpr int kRetryMs = 20;
constexpr qint64 kLongest = 4096; // a request is two ids and a token
constexpr auto kSilence = 3s;     // then a caller that says nothing is dropped
const QByteArray kTaken = QByteArrayLiteral("taken\n");

/// Absolute and with links resolved, also for a folder that does not exist yet.
QString canonical(const QString& folder)
{
    const QString resolved = QFileInfo(folder).canonicalFilePath();
    return resolved.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : resolved;
}

QByteArray encode(const InstanceRequest& request)
{
    const QJsonObject object{{QStringLiteral("routine"), request.routine},
                             {QStringLiteral("exercise"), request.exercise},
                             {QStringLiteral("activationToken"), request.activationToken},
                             {QStringLiteral("hidden"), request.hidden}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

InstanceRequest decode(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return {object[QLatin1String("routine")].toString(), object[QLatin1String("exercise")].toString(),
            object[QLatin1String("activationToken")].toString(), object[QLatin1String("hidden")].toBool()};
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent)
{
    const QByteArray hash =
        QCryptographicHash::hash(canonical(dataDir).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("backstretch-") + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    m_name = name;
#else
    m_name = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1Char('/') + name;
#endif
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

SingleInstance::Role SingleInstance::claim(const InstanceRequest& request)
{
    // The lock decides who is first; the socket alone would let two programs that start in the same
    // moment both believe so, and a killed program leaves its socket file behind.
    const QString lockFile = QDir::isAbsolutePath(m_name)
                                 ? m_name + QStringLiteral(".lock")
                                 : QDir(QDir::tempPath()).absoluteFilePath(m_name + QStringLiteral(".lock"));
    m_lock = std::make_unique<QLockFile>(lockFile);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
        return handOver(request) ? Role::HandedOver : Role::Unanswered;
    }
    QLocalServer::removeServer(m_name);
    // Without a socket (no place for it) the program still works; a second start then runs beside it.
    m_server.listen(m_name);
    return Role::First;
}

bool SingleInstance::handOver(const InstanceRequest& request) const
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < kPatienceMs) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (socket.waitForConnected(kPatienceMs)) {
            socket.write(encode(request));
            socket.flush();
            QByteArray answer;
            while (answer.size() < kTaken.size() && socket.waitForReadyRead(kPatienceMs)) {
                answer += socket.readAll();
            }
            return answer == kTaken;
        }
        QThread::msleep(kRetryMs);
    }
    return false;
}

void SingleInstance::serve()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(kSilence, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kLongest) {
                    socket->abort();
                }
                return;
            }
            const InstanceRequest request = decode(socket->readLine(kLongest));
            socket->write(kTaken);
            socket->disconnectFromServer();
            Q_EMIT requested(request);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // what came before we listened
    }
}

} // namespace backstretch
