// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>
#include <QUuid>

#include <chrono>
#include <cstdlib>
#include <optional>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

constexpr auto kRetry = 20ms;
constexpr qint64 kLongest = 4096; // a request is two ids and a token
const QString kRequests = QStringLiteral("*.request");

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
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<InstanceRequest> decode(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    return InstanceRequest{
        object[QLatin1String("routine")].toString(), object[QLatin1String("exercise")].toString(),
        object[QLatin1String("activationToken")].toString(), object[QLatin1String("hidden")].toBool()};
}

/// Only the user's, on Linux and macOS; on Windows the user's folder for temporary files is that.
QString runtimeFolder()
{
#ifdef Q_OS_WIN
    return QDir::tempPath();
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#endif
}

/// What was left and waited for in vain. Whoever left it has long gone on.
bool isStale(const QFileInfo& request)
{
    const qint64 age = request.lastModified().msecsTo(QDateTime::currentDateTime());
    return std::abs(age) > 2 * SingleInstance::usualPatience.count(); // also after the clock was set back
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent)
{
    const QByteArray hash =
        QCryptographicHash::hash(canonical(dataDir).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_folder = QStringLiteral("%1/backstretch-%2.d").arg(runtimeFolder(), QString::fromLatin1(hash));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SingleInstance::take);
}

SingleInstance::Role SingleInstance::claim(const InstanceRequest& request, std::chrono::milliseconds patience)
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // The lock decides who is first; a killed program leaves its files behind.
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
        const Role role = handOver(request, patience);
        if (role != Role::First) {
            return role;
        }
    }
    // Without a place for files the program still works; a second start then runs beside it.
    if (QFileInfo::exists(m_folder)) {
        m_watcher.addPath(m_folder);
    }
    // What was left since the lock was taken; whoever asks for a claim has yet to connect to the signal.
    QMetaObject::invokeMethod(this, &SingleInstance::take, Qt::QueuedConnection);
    return Role::First;
}

SingleInstance::Role SingleInstance::handOver(const InstanceRequest& request,
                                              std::chrono::milliseconds patience) const
{
    const QString path =
        QStringLiteral("%1/%2.request").arg(m_folder, QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSaveFile file(path); // it appears whole
    if (!file.open(QIODevice::WriteOnly) || file.write(encode(request)) < 0 || !file.commit()) {
        return Role::Unanswered;
    }
    QElapsedTimer waited;
    waited.start();
    while (!waited.hasExpired(patience.count())) {
        if (!QFileInfo::exists(path)) {
            return Role::HandedOver;
        }
        if (m_lock->tryLock(0)) { // the other one was about to end
            QFile::remove(path);
            return Role::First;
        }
        QThread::msleep(kRetry.count());
    }
    // If it is gone, it was taken in the last moment after all.
    return QFile::remove(path) ? Role::Unanswered : Role::HandedOver;
}

void SingleInstance::take()
{
    const QFileInfoList left =
        QDir(m_folder).entryInfoList({kRequests}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo& info : left) {
        QFile file(info.filePath());
        const bool wanted = !isStale(info) && info.size() <= kLongest;
        const QByteArray bytes =
            wanted && file.open(QIODevice::ReadOnly) ? file.read(kLongest) : QByteArray();
        file.close();
        // Whoever removes it has it: the other program may have taken it back.
        if (!file.remove()) {
            continue;
        }
        if (const std::optional<InstanceRequest> request = decode(bytes)) {
            Q_EMIT requested(*request);
        }
    }
}

} // namespace backstretch
