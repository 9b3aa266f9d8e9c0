// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/idlewatch.h"

#include <ApplicationServices/ApplicationServices.h>

namespace backstretch {
namespace {

class MacIdleWatch final : public IdleWatch
{
public:
    void ask(std::chrono::milliseconds /*shortest*/, Answer answer) override
    {
        // Of the whole session, any kind of input; needs no permission, unlike watching the keys.
        const CFTimeInterval seconds = CGEventSourceSecondsSinceLastEventType(
            kCGEventSourceStateCombinedSessionState, kCGAnyInputEventType);
        answer(std::chrono::milliseconds(static_cast<long long>(seconds * 1000.0)));
    }
};

} // namespace

std::unique_ptr<IdleWatch> makeIdleWatch()
{
    return std::make_unique<MacIdleWatch>();
}

} // namespace backstretch
