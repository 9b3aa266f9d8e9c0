// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/copywords.h"

#include "app/text/dates.h"
#include "core/history/sessiontable.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLocale>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CopyWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// What keeps the log itself from being read or written.
QString logFault(const std::optional<StorageError>& storage)
{
    if (storage && storage->code == StorageCode::DiskFull) {
        return Text::tr("There is not enough room on the disk.");
    }
    if (storage && storage->code == StorageCode::Locked) {
        return Text::tr("A session or another program is using your history file. Please try again later.");
    }
    return storage ? historyNotice(*storage).text : Text::tr("The disk or the network reported a fault.");
}

} // namespace

FaultText copyNotBroughtBack(const ArchiveError& error)
{
    const QString lead = Text::tr("Nothing was changed.");
    switch (error.code) {
    case ArchiveCode::Unreadable:
        return {lead,
                Text::tr("This file cannot be opened. It may have been moved, or you may not be allowed to "
                         "read it.")};
    case ArchiveCode::NotACopy:
        return {lead, Text::tr("This file is not a copy made by Backstretch.")};
    case ArchiveCode::Incomplete:
        return {lead,
                Text::tr("This file is damaged or not complete. Please take another copy, if you have one.")};
    case ArchiveCode::Newer:
        return {lead, Text::tr("This file was made by a newer Backstretch. Please update first.")};
    case ArchiveCode::TooBig:
        return {lead, Text::tr("This file is larger than any copy of Backstretch is. It was not read.")};
    case ArchiveCode::Unsafe:
        return {lead,
                Text::tr("This file is not safe: something in it points outside of it. It was not read.")};
    case ArchiveCode::Invalid:
        return {lead, Text::tr("Something in this file cannot be right, so none of it was used.")};
    case ArchiveCode::Cancelled:
        return {Text::tr("Stopped."), lead};
    case ArchiveCode::Storage:
        return {lead, logFault(error.storage)};
    }
    Q_UNREACHABLE();
}

FaultText copyNotSaved(const ArchiveError& error)
{
    const QString lead = Text::tr("The file could not be saved.");
    if (error.code == ArchiveCode::Cancelled) {
        return {Text::tr("Stopped."), Text::tr("The file was not saved.")};
    }
    if (error.code == ArchiveCode::Storage && error.storage) {
        switch (error.storage->code) {
        case StorageCode::FolderUnwritable:
        case StorageCode::ReadOnly:
            return {lead, Text::tr("Nothing can be written there. Please choose another folder.")};
        case StorageCode::DiskFull:
            return {lead, Text::tr("There is not enough room there. Please choose another disk or folder.")};
        default:
            break;
        }
    }
    return {lead, logFault(error.storage)};
}

FaultText notDeleted(const ArchiveError& error)
{
    if (error.storage && error.storage->code == StorageCode::FolderUnwritable) {
        return {Text::tr("Not everything could be deleted."),
                Text::tr("Some files in the data folder cannot be deleted. Please look there.")};
    }
    return {Text::tr("Nothing was deleted."), logFault(error.storage)};
}

QStringList copyPlaces(const ArchiveError& error)
{
    QStringList places;
    const QString file = error.file.isEmpty() && error.storage ? error.storage->file : error.file;
    if (!file.isEmpty()) {
        places << Text::tr("File: %1").arg(pathText(file));
    }
    if (!error.place.isEmpty()) {
        //: where in the file something is wrong
        places << Text::tr("Place: %1").arg(error.place.left(200));
    }
    return places;
}

QString copyContent(qint64 sessions, std::optional<QDate> lastDay, qint64 choices)
{
    const QString count = lastDay ? Text::tr("%Ln session(s) up to %1", nullptr, static_cast<int>(sessions))
                                        .arg(dayAndMonth(*lastDay, QDate()))
                                  : Text::tr("No session");
    const QString chosen = Text::tr("your choices for %Ln exercise(s)", nullptr, static_cast<int>(choices));
    //: what is in a file: sessions, choices
    const QString both = choices > 0 ? Text::tr("%1, %2").arg(count, chosen) : count;
    //: %1: what is in the file
    return Text::tr("%1. The file is complete.").arg(both);
}

QString dayRange(QDate first, QDate last, QDate today)
{
    return first == last ? shortDay(first, today)
                         //: from one day to another: "2 October to 8 November"
                         : Text::tr("%1 to %2").arg(dayAndMonth(first, today), dayAndMonth(last, today));
}

QString glanceText(const SessionGlance& glance)
{
    QString pain;
    if (glance.painBefore && glance.painAfter) {
        pain = Text::tr("pain %1 to %2").arg(number(*glance.painBefore), number(*glance.painAfter));
    } else if (glance.painBefore) {
        pain = Text::tr("pain %1 before").arg(number(*glance.painBefore));
    } else if (glance.painAfter) {
        pain = Text::tr("pain %1 after").arg(number(*glance.painAfter));
    } else {
        pain = Text::tr("no pain number");
    }
    //: "pain 4 to 2", "with a note"
    return Text::tr("%1, %2").arg(pain, glance.hasNote ? Text::tr("with a note") : Text::tr("no note"));
}

QString fateText(MergeFate fate)
{
    switch (fate) {
    case MergeFate::New:
    case MergeFate::NewRemoved:
        return Text::tr("It is added");
    case MergeFate::Same:
        return Text::tr("Already here");
    case MergeFate::Mine:
        return Text::tr("Mine was edited last, it stays");
    case MergeFate::MineRemoved:
        return Text::tr("Removed here, stays removed");
    case MergeFate::Copy:
        return Text::tr("The copy was edited last, it is taken");
    case MergeFate::CopyRemoved:
        return Text::tr("Removed in the copy, so it is removed here");
    case MergeFate::Busy:
        return Text::tr("You are doing it at the moment, it stays");
    }
    Q_UNREACHABLE();
}

QString backupReasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Upgrade:
        return Text::tr("before an update of Backstretch");
    case BackupReason::Import:
        return Text::tr("before a copy was brought back");
    case BackupReason::Delete:
        return Text::tr("before everything was deleted");
    case BackupReason::Week:
        return Text::tr("made once a week");
    }
    Q_UNREACHABLE();
}

QString backupTime(const Backup& backup, QDate today)
{
    //: day, time of day
    return Text::tr("%1, %2", "time")
        .arg(dayAndMonth(backup.made.date(), today),
             QLocale().toString(backup.made.time(), QLocale::ShortFormat));
}

QStringList tableHeadings()
{
    const QHash<QString, QString> words{
        {QStringLiteral("date"), Text::tr("Date")},
        {QStringLiteral("time"), Text::tr("Time")},
        {QStringLiteral("time_zone"), Text::tr("Time zone")},
        {QStringLiteral("session"), Text::tr("Session")},
        {QStringLiteral("status"), Text::tr("Status")},
        {QStringLiteral("ended_because"), Text::tr("Ended because")},
        {QStringLiteral("session_seconds"), Text::tr("Seconds in all")},
        {QStringLiteral("pain_before"), Text::tr("Pain before")},
        {QStringLiteral("pain_after"), Text::tr("Pain after")},
        {QStringLiteral("pain_next_day"), Text::tr("Pain the next day")},
        {QStringLiteral("exercise"), Text::tr("Exercise")},
        {QStringLiteral("version"), Text::tr("Version")},
        {QStringLiteral("holds_planned"), Text::tr("Holds planned")},
        {QStringLiteral("holds_done"), Text::tr("Holds done")},
        {QStringLiteral("hold_seconds_planned"), Text::tr("Seconds planned for each hold")},
        {QStringLiteral("seconds_held"), Text::tr("Seconds held")},
        {QStringLiteral("seconds_held_left"), Text::tr("Seconds held, left")},
        {QStringLiteral("seconds_held_right"), Text::tr("Seconds held, right")},
        {QStringLiteral("times_hurt"), Text::tr("Times it hurt")},
        {QStringLiteral("worst_hurt"), Text::tr("Highest number when it hurt")},
        {QStringLiteral("note"), Text::tr("Note")},
        {QStringLiteral("edited"), Text::tr("Edited")},
        {QStringLiteral("session_id"), Text::tr("Session’s id")},
    };
    QStringList headings;
    for (const QString& column : sessionTableColumns()) {
        headings << words.value(column, column);
    }
    return headings;
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString pathText(const QString& path)
{
    QString shown = QDir::toNativeSeparators(path);
    const QChar separator = QDir::separator();
    const QChar mayWrap(0x200B);
    shown.replace(separator, QString(separator) + mayWrap);
    return QChar(0x2066) + shown + QChar(0x2069);
}

} // namespace backstretch
