// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace backstretch {

/// The number to call in an emergency; empty where it is not known for sure. The territory that a computer
/// is set to says little about where it is: beside it there must always be "or the one where you are".
[[nodiscard]] QString emergencyNumber(QLocale::Territory territory);

/// "Call 112", or "Call the emergency number where you are".
[[nodiscard]] QString emergencyCall(QLocale::Territory territory);

/// What must stand beside it: "or the emergency number where you are"; empty where it says just that already.
[[nodiscard]] QString emergencyElsewhere(QLocale::Territory territory);

} // namespace backstretch
