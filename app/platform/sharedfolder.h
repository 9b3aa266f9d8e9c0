// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backstretch {

/// Whether other computers may write into this folder: it lies on a network drive, or in a folder that a
/// service keeps equal on several computers. A guess by names; a wrong one costs a line of advice.
[[nodiscard]] bool isSharedFolder(const QString& folder);

/// The guess itself: the path, and the type of its file system as the system calls it.
[[nodiscard]] bool looksShared(const QString& path, const QString& fileSystem);

} // namespace backstretch
