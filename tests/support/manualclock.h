// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/clock.h"

namespace backstretch {

/// Time that passes when the test says so.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] MonoTime now() const override { return m_now; }
    void pass(Millis span) { m_now += span; }

private:
    MonoTime m_now{Millis{1'000'000}};
};

} // namespace backstretch
