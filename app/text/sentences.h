// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace backstretch {

/// A text cut into its sentences, none of them empty.
[[nodiscard]] QStringList sentencesOf(const QString& text);

} // namespace backstretch
