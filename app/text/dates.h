// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace backstretch {

/// "today", "yesterday", "on Monday" (within six days), "on 3 November" (this year), "on 3 November 2025".
[[nodiscard]] QString dayInSentence(QDate day, QDate today);
/// "Thursday 19 November", as the language writes it, without the year.
[[nodiscard]] QString longDay(QDate day);
/// The same, with the year where it is not this one.
[[nodiscard]] QString longDay(QDate day, QDate today);
/// "Thu 19 Nov"; "19 Nov 2025" in another year.
[[nodiscard]] QString shortDay(QDate day, QDate today);
/// "19 November", with the year where it is not this one.
[[nodiscard]] QString dayAndMonth(QDate day, QDate today);
/// "November 2026".
[[nodiscard]] QString monthAndYear(QDate day);

} // namespace backstretch
