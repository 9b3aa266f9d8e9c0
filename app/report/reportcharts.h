// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportblocks.h"

namespace backstretch::blocks {

// Pictures of numbers. They say the same in black and white: before is hollow and after is filled, a week
// that is not whole is an outline, and more minutes are darker.

/// Always from 0 to 10, so that a small change looks small. `scale` makes it lower where room is short.
[[nodiscard]] ReportBlock painChart(const ReportContent::Pain& pain, double width, double scale);
/// The minutes of the weeks, and beside them the days.
[[nodiscard]] ReportBlock weeksAndDays(const ReportContent::Weeks& weeks, const ReportContent::Days& days,
                                       double width, double scale);

} // namespace backstretch::blocks
