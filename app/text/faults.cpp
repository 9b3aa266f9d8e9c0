// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/faults.h"

#include <QCoreApplication>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

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

} // namespace backstretch
