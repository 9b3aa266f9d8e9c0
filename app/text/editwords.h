// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/sessionedit.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace backstretch {

// What is said about sessions that somebody corrected or entered.

/// Why it cannot be saved, and what can be done about it. `exercise`: the one it is about, or nullptr.
[[nodiscard]] QString faultText(EditFault fault, const Exercise* exercise = nullptr);
/// "Left", "Right", "Middle"; what is counted where there are no sides: "Done".
[[nodiscard]] QString sideLabel(Side side);
/// "3 before, 2 after", "no pain number".
[[nodiscard]] QString painNumbers(std::optional<int> before, std::optional<int> after,
                                  std::optional<int> nextDay);

/// What the program measured of a session that says something else now, a line for each thing: "Started
/// Thursday 19 November, 08:14". Empty: nothing differs.
[[nodiscard]] QStringList measuredLines(const Catalogue& catalogue, const SessionDetail& detail, QDate today);

/// "Removed yesterday, goes in 29 days".
[[nodiscard]] QString removedText(QDate removed, QDate today, int daysLeft);

} // namespace backstretch
