// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/idlewatch.h"

namespace backstretch {
namespace {

class NoIdleWatch final : public IdleWatch
{
public:
    void ask(std::chrono::milliseconds /*shortest*/, Answer answer) override { answer(std::nullopt); }
};

} // namespace

std::unique_ptr<IdleWatch> makeIdleWatch()
{
    return std::make_unique<NoIdleWatch>();
}

} // namespace backstretch
