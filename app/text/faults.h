// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QString>

namespace backstretch {

struct FaultText
{
    QString title; ///< may be empty
    QString text;
};

/// True where the file itself is of no use to us, so that somebody has to decide what becomes of it.
[[nodiscard]] bool isFileUnusable(StorageCode code);
/// For the page that asks.
[[nodiscard]] FaultText historyProblem(const StorageError& error);
/// For the line above the pages, while sessions cannot be saved: what is wrong.
[[nodiscard]] FaultText historyNotice(const StorageError& error);
/// The same in full, without the title: what is wrong, what helps, and which file it is about.
[[nodiscard]] QString historyFault(const StorageError& error, const QString& file);

} // namespace backstretch
