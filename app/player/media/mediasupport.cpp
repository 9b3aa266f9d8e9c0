// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/media/mediasupport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QLibraryInfo>
#include <QSaveFile>

namespace backstretch {

namespace {

QFileInfoList pluginFiles()
{
    QFileInfoList found;
    for (const QString& path : QCoreApplication::libraryPaths()) {
        const QFileInfoList files = QDir(path + QStringLiteral("/multimedia")).entryInfoList(QDir::Files);
        for (const QFileInfo& file : files) {
            if (QLibrary::isLibrary(file.fileName())) {
                found.append(file);
            }
        }
    }
    return found;
}

void addTo(QCryptographicHash& hash, const QFileInfo& file)
{
    hash.addData(file.absoluteFilePath().toUtf8());
    hash.addData(QByteArray::number(file.lastModified().toMSecsSinceEpoch()));
}

/// Changes with everything that can turn a good result into a bad one: another Qt, another backend,
/// decoders installed or removed.
QByteArray fingerprint(const QString& program, const QFileInfoList& plugins)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(qVersion()));
    hash.addData(qgetenv("QT_MEDIA_BACKEND"));
    hash.addData(qgetenv("GST_PLUGIN_SYSTEM_PATH_1_0"));
    hash.addData(qgetenv("GST_PLUGIN_PATH_1_0"));
    addTo(hash, QFileInfo(program));
    for (const QFileInfo& plugin : plugins) {
        addTo(hash, plugin);
    }
    addTo(hash,
          QFileInfo(QLibraryInfo::path(QLibraryInfo::LibrariesPath) + QStringLiteral("/gstreamer-1.0")));
    return hash.result().toHex();
}

} // namespace

MediaSupport::MediaSupport(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    if (m_options.program.isEmpty()) {
        m_options.program = QCoreApplication::applicationFilePath();
    }
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, &m_child, &QProcess::kill);
    connect(&m_child, &QProcess::finished, this, &MediaSupport::childEnded);
    connect(&m_child, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            settle(false, false);
        }
    });
}

MediaSupport::~MediaSupport()
{
    m_child.disconnect(this);
    if (m_child.state() != QProcess::NotRunning) {
        m_child.kill();
        m_child.waitForFinished(1000);
    }
}

void MediaSupport::check()
{
    if (m_state != State::Unknown) {
        return;
    }
    m_state = State::Checking;
    const QFileInfoList plugins = pluginFiles();
    if (plugins.isEmpty()) {
        settle(false, false);
        return;
    }
    m_fingerprint = fingerprint(m_options.program, plugins);
    if (QFile remembered(m_options.cacheFile); !m_options.cacheFile.isEmpty() &&
                                               remembered.open(QIODevice::ReadOnly) &&
                                               remembered.read(m_fingerprint.size() + 1) == m_fingerprint) {
        settle(true, true);
        return;
    }
    startChild();
}

void MediaSupport::startChild()
{
    m_child.setStandardErrorFile(QProcess::nullDevice());
    m_patience.start(m_options.patience);
    m_child.start(m_options.program, {QStringLiteral("--media-selftest")}, QIODevice::ReadOnly);
}

void MediaSupport::childEnded()
{
    m_patience.stop();
    // What was reported before a crash holds: tones may work where video does not.
    const QList<QByteArray> lines = m_child.readAllStandardOutput().split('\n');
    settle(lines.contains("sound"), lines.contains("video"));
}

void MediaSupport::settle(bool sound, bool video)
{
    m_sound = sound;
    m_video = video;
    m_state = State::Known;
    // Only a good result is kept, so that what is installed today works at the next start.
    if (sound && video && !m_options.cacheFile.isEmpty() && !m_fingerprint.isEmpty()) {
        QDir().mkpath(QFileInfo(m_options.cacheFile).path());
        if (QSaveFile file(m_options.cacheFile); file.open(QIODevice::WriteOnly)) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(m_fingerprint);
            file.commit(); // if it cannot be kept, the next start asks again
        }
    }
    Q_EMIT settled();
}

} // namespace backstretch
