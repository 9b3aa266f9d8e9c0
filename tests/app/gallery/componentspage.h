// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace backstretch {

class Theme;

/// Every component of the design system on one page.
[[nodiscard]] std::unique_ptr<QWidget> makeComponentsPage(const Theme& theme);

} // namespace backstretch
