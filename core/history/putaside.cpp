// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/putaside.h"

#include "core/history/sessionlog.h"
#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace backstretch {

namespace {

const QString journal = QStringLiteral("-journal");
const QString asideMark = QStringLiteral(".unreadable-");

QString freeAsideName(const QString& file, const Moment& now)
{
    const QString base = file + asideMark + now.local().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = base;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo::exists(name + journal); ++number) {
        name = base + QStringLiteral("-%1").arg(number);
    }
    return name;
}

StorageError notMoved(const QString& file)
{
    return {StorageCode::FolderUnwritable, QStringLiteral("the file cannot be renamed"), file};
}

} // namespace

StorageResult<QString> putLogAside(const QString& folder, const Moment& now)
{
    const QString file = SessionLog::fileIn(folder);
    const QString aside = freeAsideName(file, now);
    // Its journal belongs to it: beside a new file it would be taken for that one's. So it goes first.
    const bool hasJournal = QFileInfo::exists(file + journal);
    if (hasJournal && !QFile::rename(file + journal, aside + journal)) {
        return Unexpected(notMoved(file + journal));
    }
    if (!QFileInfo::exists(file)) {
        return QString();
    }
    if (!QFile::rename(file, aside)) {
        if (hasJournal) {
            QFile::rename(aside + journal, file + journal);
        }
        return Unexpected(notMoved(file));
    }
    makePrivate(aside);
    return aside;
}

StorageResult<QString> useBackup(const QString& folder, const Backup& backup, const Moment& now)
{
    Connection::Options options;
    options.readOnly = true;
    const auto source = Connection::open(backup.file, options);
    if (!source) {
        return Unexpected(source.error());
    }
    const auto aside = putLogAside(folder, now);
    if (!aside) {
        return aside;
    }
    const QString file = SessionLog::fileIn(folder);
    if (auto copied = copyDatabase(*source, file); !copied) {
        if (!aside->isEmpty() && QFile::rename(*aside, file) && QFileInfo::exists(*aside + journal)) {
            QFile::rename(*aside + journal, file + journal);
        }
        return Unexpected(copied.error());
    }
    return aside;
}

QStringList logsPutAside(const QString& folder)
{
    const QString base = QFileInfo(SessionLog::fileIn(folder)).fileName() + asideMark;
    QStringList found;
    for (const QFileInfo& info : QDir(folder).entryInfoList({base + u'*'}, QDir::Files)) {
        if (!info.fileName().endsWith(journal)) {
            found.append(info.absoluteFilePath());
        }
    }
    return found;
}

bool removeLogsPutAside(const QString& folder)
{
    bool all = true;
    for (const QString& file : logsPutAside(folder)) {
        all = QFile::remove(file) && all;
        if (QFileInfo::exists(file + journal)) {
            all = QFile::remove(file + journal) && all;
        }
    }
    return all;
}

} // namespace backstretch
