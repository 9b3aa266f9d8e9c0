// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/copywords.h"
#include "app/text/faults.h"

#include <gtest/gtest.h>

namespace backstretch {
namespace {

/// Whatever is wrong: what it is, which file, and what helps where the user can help.
TEST(Faults, NameTheFileAndWhatToDo)
{
    const QString file = QStringLiteral("/home/maria/.local/share/backstretch/backstretch.sqlite");
    QStringList said;
    for (const StorageCode code :
         {StorageCode::Locked, StorageCode::ReadOnly, StorageCode::DiskFull, StorageCode::FolderUnwritable,
          StorageCode::Vanished, StorageCode::Unreadable, StorageCode::InputOutput, StorageCode::Damaged,
          StorageCode::Newer, StorageCode::Foreign, StorageCode::Rejected, StorageCode::Internal}) {
        const StorageError error{code, QStringLiteral("technical"), file};
        const QString words = historyFault(error, file);
        EXPECT_TRUE(words.startsWith(historyNotice(error).text)) << nameOf(code);
        EXPECT_TRUE(words.endsWith(pathText(file))) << nameOf(code);
        EXPECT_FALSE(words.contains(QStringLiteral("technical"))) << nameOf(code);
        const bool nobodyCanHelp =
            isFileUnusable(code) || code == StorageCode::Rejected || code == StorageCode::Internal;
        EXPECT_EQ(words.contains(QStringLiteral("Please")), !nobodyCanHelp) << nameOf(code);
        said << historyNotice(error).text;
    }
    EXPECT_FALSE(said.contains(QString()));
}

} // namespace
} // namespace backstretch
