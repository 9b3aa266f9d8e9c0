// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"

namespace backstretch {

/// The whole report as plain text, in the order of the pages: for whoever listens to it. A PDF made by Qt
/// has no tags that a screen reader could go by.
[[nodiscard]] QString reportText(const ReportContent& content);

} // namespace backstretch
