// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace backstretch {

/// Cuts a script into its statements, because Qt Sql takes one at a time. Knows strings, quoted
/// names, comments and the body of a trigger; comments between statements are dropped.
[[nodiscard]] QStringList splitSql(const QString& script);

} // namespace backstretch
