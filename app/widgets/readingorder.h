// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace backstretch {

/// Puts everything in `area` into the order in which its layouts show it, for the Tab key and for screen
/// readers: both go by the order in which widgets were made, and some are made late, or stand elsewhere in
/// another width. What is inside a control that takes the focus itself comes after it.
void followLayouts(QWidget& area);

} // namespace backstretch
