// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/idlewatch.h"

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

namespace backstretch {
namespace {

class WindowsIdleWatch final : public IdleWatch
{
public:
    void ask(std::chrono::milliseconds /*shortest*/, Answer answer) override
    {
        LASTINPUTINFO last{};
        last.cbSize = sizeof(last);
        if (GetLastInputInfo(&last) == 0) {
            answer(std::nullopt);
            return;
        }
        // Both count 32 bits of milliseconds and wrap after 49 days; unsigned arithmetic outlives that.
        const DWORD idle = static_cast<DWORD>(GetTickCount64()) - last.dwTime;
        answer(std::chrono::milliseconds(idle));
    }
};

} // namespace

std::unique_ptr<IdleWatch> makeIdleWatch()
{
    return std::make_unique<WindowsIdleWatch>();
}

} // namespace backstretch
