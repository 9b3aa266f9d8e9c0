// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/awaywatch.h"

#include <windows.h>

#include <wtsapi32.h>

namespace backstretch {

namespace {

/// A window that is never shown: only top-level windows are told of suspend, lock and session switch.
class WindowAwayWatch final : public AwayWatch
{
public:
    ~WindowAwayWatch() override
    {
        if (m_window != nullptr) {
            WTSUnRegisterSessionNotification(m_window);
            DestroyWindow(m_window);
        }
    }

    void start() override
    {
        m_watching = true;
        if (m_window != nullptr) {
            return;
        }
        WNDCLASSW kind{};
        kind.lpfnWndProc = &WindowAwayWatch::receive;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = L"BackstretchAwayWatch";
        RegisterClassW(&kind); // a second time it fails, and the first one serves
        m_window = CreateWindowExW(0, kind.lpszClassName, L"", WS_OVERLAPPED, 0, 0, 0, 0, nullptr, nullptr,
                                   kind.hInstance, nullptr);
        if (m_window != nullptr) {
            SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
            WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
        }
    }
    void stop() override { m_watching = false; }

private:
    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        auto* self = reinterpret_cast<WindowAwayWatch*>(GetWindowLongPtrW(window, GWLP_USERDATA));
        const bool sleeps = message == WM_POWERBROADCAST && what == PBT_APMSUSPEND;
        const bool leaves =
            message == WM_WTSSESSION_CHANGE && (what == WTS_SESSION_LOCK || what == WTS_CONSOLE_DISCONNECT ||
                                                what == WTS_REMOTE_DISCONNECT || what == WTS_SESSION_LOGOFF);
        if (self != nullptr && self->m_watching && (sleeps || leaves)) {
            Q_EMIT self->wentAway();
        }
        return DefWindowProcW(window, message, what, more);
    }

    HWND m_window = nullptr;
    bool m_watching = false;
};

} // namespace

std::unique_ptr<AwayWatch> makeAwayWatch()
{
    return std::make_unique<WindowAwayWatch>();
}

} // namespace backstretch
