// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/busywatch.h"

#include <QSettings>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <shellapi.h>

#include <algorithm>

namespace backstretch {
namespace {

/// Windows notes for each program when it last let go of a device; 0: it still has it.
bool inUse(const QString& device)
{
    QSettings uses(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                                  "\\CapabilityAccessManager\\ConsentStore\\") +
                       device,
                   QSettings::NativeFormat);
    const auto anyHolds = [&uses] {
        const QStringList programs = uses.childGroups();
        return std::any_of(programs.begin(), programs.end(), [&uses](const QString& program) {
            const QVariant stopped = uses.value(program + QStringLiteral("/LastUsedTimeStop"));
            return stopped.isValid() && stopped.toLongLong() == 0;
        });
    };
    if (anyHolds()) {
        return true;
    }
    uses.beginGroup(QStringLiteral("NonPackaged"));
    return anyHolds();
}

class WindowsBusyWatch final : public BusyWatch
{
public:
    void ask(Answer answer) override
    {
        Busy busy;
        QUERY_USER_NOTIFICATION_STATE state = QUNS_ACCEPTS_NOTIFICATIONS;
        if (SUCCEEDED(SHQueryUserNotificationState(&state))) {
            busy.fullScreen = state == QUNS_BUSY || state == QUNS_RUNNING_D3D_FULL_SCREEN;
            busy.doNotDisturb = state == QUNS_PRESENTATION_MODE || state == QUNS_QUIET_TIME;
        }
        busy.recording = inUse(QStringLiteral("microphone")) || inUse(QStringLiteral("webcam"));
        answer(busy);
    }
    [[nodiscard]] bool tellsFullScreen() const override { return true; }
};

} // namespace

std::unique_ptr<BusyWatch> makeBusyWatch()
{
    return std::make_unique<WindowsBusyWatch>();
}

} // namespace backstretch
