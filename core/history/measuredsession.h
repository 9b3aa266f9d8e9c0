// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"

#include <QString>

#include <optional>

namespace backstretch {

/// session.measured: JSON, with the log's own names and words. Equal sessions give equal text.
[[nodiscard]] QString encodeMeasured(const MeasuredSession& measured);
/// nullopt: it is not ours, or damaged; a copy may bring anything.
[[nodiscard]] std::optional<MeasuredSession> decodeMeasured(const QString& text);

} // namespace backstretch
