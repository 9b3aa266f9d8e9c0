// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/clock.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace backstretch {

// Reminders in the user's language. Times are as local clocks show them.

/// "15:30".
[[nodiscard]] QString clockTime(QTime time);
/// "today, 15:30", "tomorrow, 07:45", "Monday, 07:45", "3 December, 07:45".
[[nodiscard]] QString reminderMoment(const QDateTime& when, QDate today);
/// The same at the beginning of a line: "Today, 15:30".
[[nodiscard]] QString reminderMomentTitle(const QDateTime& when, QDate today);
/// "Next: today, 15:30".
[[nodiscard]] QString nextReminderText(const QDateTime& when, QDate today);
/// "Reminders are paused until tomorrow"; without an end: "Reminders are paused".
[[nodiscard]] QString remindersPausedText(const std::optional<QDateTime>& end, QDate today);
/// "Desk break, 4 min".
[[nodiscard]] QString reminderOfferText(const QString& routine, Millis length);
/// "At 15:30: Desk break": it came up and has not been answered.
[[nodiscard]] QString openReminderText(QTime at, const QString& routine);
/// "Time for a stretch?"
[[nodiscard]] QString reminderQuestion();
/// "Desk break, 4 min, on the floor".
[[nodiscard]] QString reminderLine(const QString& routine, Millis length);
/// "Two easy moves?", on gentle days.
[[nodiscard]] QString gentleReminderQuestion(const QString& moves);
/// "3 minutes, when it suits you."
[[nodiscard]] QString gentleReminderLine(Millis length);

} // namespace backstretch
