// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tray/trayicon.h"

namespace backstretch {

class ReminderOffers;
class ReminderService;
struct Settings;

/// What the tray says about reminders as they are now, in the user's language. The session and the colour of
/// the desktop are left to whoever knows them.
[[nodiscard]] TrayContent trayContent(const ReminderService& reminders, const ReminderOffers& offers,
                                      const Settings& settings);

} // namespace backstretch
