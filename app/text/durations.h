// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/clock.h"

#include <QString>

namespace backstretch {

/// "2 min 40 s", "1 min", "45 s".
[[nodiscard]] QString exactDuration(Millis length);
/// "2 minutes 40 seconds", for screen readers.
[[nodiscard]] QString spokenDuration(Millis length);
/// Whole minutes as people say them, at least one: "8 min".
[[nodiscard]] QString minutesText(Millis length);
/// "About 8 min".
[[nodiscard]] QString aboutMinutes(Millis length);
/// "about 8 minutes", inside a sentence and for screen readers.
[[nodiscard]] QString aboutMinutesSpoken(Millis length);
/// "8 minutes", for screen readers.
[[nodiscard]] QString minutesSpoken(Millis length);
/// The number behind the four above.
[[nodiscard]] int roundedMinutes(Millis length);

} // namespace backstretch
