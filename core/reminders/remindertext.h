// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminderplan.h"
#include "core/reminders/reminderstate.h"

#include <optional>

namespace backstretch {

// How reminders are written into the settings file: words without spaces, separated by spaces. What
// cannot be read comes back as nullopt.

/// "07:45,31,morning-loosener 10:30,127,": time, days as bits, routine.
[[nodiscard]] QString textOf(const std::vector<ReminderTime>& times);
[[nodiscard]] std::optional<std::vector<ReminderTime>> reminderTimes(const QString& text);

/// "22:00-07:00".
[[nodiscard]] QString textOf(const QuietHours& hours);
/// `on` is kept apart and stays as it is.
[[nodiscard]] std::optional<QuietHours> quietHours(const QString& text, bool on);

[[nodiscard]] QString textOf(const ReminderState& state);
[[nodiscard]] std::optional<ReminderState> reminderState(const QString& text);

} // namespace backstretch
