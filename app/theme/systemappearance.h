// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

class QStyle;

namespace backstretch {

/// What the desktop asks for, read afresh at each call.
/// Before Qt 6.5 the only trace of a dark desktop is its palette, so the application palette is put
/// aside for the moment of the look; the caller sets its own again.
[[nodiscard]] Scheme systemScheme();

/// True where the desktop asks for fewer animations. `style` is Qt's own, which knows what the
/// platform says; ours would only repeat what it was told.
[[nodiscard]] bool systemReducesMotion(const QStyle& style);

} // namespace backstretch
