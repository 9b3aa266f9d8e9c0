// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/faults.h"

#include "app/text/copywords.h"

#include <QCoreApplication>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

/// What helps; empty: nothing that the user can do.
QString remedy(StorageCode code)
{
    switch (code) {
    case StorageCode::DiskFull:
        return Text::tr("Please make some room on the disk. Then try again.");
    case StorageCode::Locked:
        return Text::tr("Please wait a moment, or close the other program. Then try again.");
    case StorageCode::ReadOnly:
    case StorageCode::FolderUnwritable:
    case StorageCode::Unreadable:
        return Text::tr("Please allow the file and its folder to be changed. Then try again.");
    case StorageCode::Vanished:
        return Text::tr("Please put it back in its place. Then try again.");
    case StorageCode::InputOutput:
        return Text::tr("Please look whether the disk or the network is connected. Then try again.");
    case StorageCode::Damaged:
    case StorageCode::Newer:
    case StorageCode::Foreign:
    case StorageCode::Rejected:
    case StorageCode::Internal:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

bool isFileUnusable(StorageCode code)
{
    return code == StorageCode::Damaged || code == StorageCode::Newer || code == StorageCode::Foreign;
}

FaultText historyProblem(const StorageError& error)
{
    if (error.code == StorageCode::Newer) {
        return {Text::tr("Your history is from a newer Backstretch"),
                Text::tr("A newer version of Backstretch has written it, and this one does not know it all. "
                         "We leave the "
                         "file as it is. Please use the newer version, or go on without saving for now.")};
    }
    if (error.code == StorageCode::Foreign) {
        return {Text::tr("Your history file could not be read."),
                Text::tr("There is a file in its place that belongs to another program. We keep it safe "
                         "under another name "
                         "if you start a new one.")};
    }
    return {Text::tr("Your history file could not be read."),
            Text::tr("We keep it safe: if you start a new one, the old file stays in the same folder under "
                     "another name.")};
}

FaultText historyNotice(const StorageError& error)
{
    const QString lead = Text::tr("Your sessions cannot be saved right now.");
    switch (error.code) {
    case StorageCode::DiskFull:
        return {lead, Text::tr("The disk is full.")};
    case StorageCode::Locked:
        return {lead, Text::tr("Another program is using your history file.")};
    case StorageCode::ReadOnly:
        return {lead, Text::tr("Your history file may be read but not changed.")};
    case StorageCode::FolderUnwritable:
        return {lead, Text::tr("Nothing can be written to the folder of your history.")};
    case StorageCode::Vanished:
        return {lead, Text::tr("Your history file was moved or deleted while Backstretch was open.")};
    case StorageCode::InputOutput:
        return {lead, Text::tr("The disk or the network reported a fault.")};
    case StorageCode::Unreadable:
        return {lead, Text::tr("Your history file cannot be opened.")};
    case StorageCode::Damaged:
    case StorageCode::Foreign:
        return {lead, Text::tr("Your history file could not be read.")};
    case StorageCode::Newer:
        return {lead, Text::tr("Your history is from a newer version of Backstretch.")};
    case StorageCode::Rejected:
    case StorageCode::Internal:
        return {lead, Text::tr("This is a mistake in Backstretch. You can still exercise.")};
    }
    Q_UNREACHABLE();
}

QString historyFault(const StorageError& error, const QString& file)
{
    QString words = historyNotice(error).text;
    if (const QString help = remedy(error.code); !help.isEmpty()) {
        //: what is wrong, what helps
        words = Text::tr("%1 %2").arg(words, help);
    }
    return words + u'\n' + Text::tr("File: %1").arg(pathText(file));
}

} // namespace backstretch
