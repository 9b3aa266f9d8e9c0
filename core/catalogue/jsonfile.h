// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/loader.h"

#include <QByteArray>
#include <QDir>
#include <QJsonObject>

namespace backstretch {

/// Far above any exercise (the largest has 6 KB); keeps a mistaken or hostile file from filling the memory.
inline constexpr qint64 maxCatalogueFileBytes = 256LL * 1024;

/// The bytes of a file below `folder`, or why not.
[[nodiscard]] Expected<QByteArray, CatalogueError> readCatalogueFile(const QDir& folder, const QString& file);

/// The object that a file's bytes stand for. `file` is named in the error.
[[nodiscard]] Expected<QJsonObject, CatalogueError> parseCatalogueFile(const QByteArray& bytes,
                                                                       const QString& file);

} // namespace backstretch
