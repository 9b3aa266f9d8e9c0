// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/trayhost.h"

#include <QSystemTrayIcon>

namespace backstretch {

bool hasTrayHost()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

} // namespace backstretch
