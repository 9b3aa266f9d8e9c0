// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/usemeter.h"

#include <algorithm>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

constexpr Millis kSoonest = 5s;
// A look that comes so much too late means that the computer slept.
constexpr Millis kSlept = 2min;

} // namespace

void UseMeter::look(MonoTime now, Millis idle)
{
    const bool slept = m_last && now - *m_last > kBreak + kSlept;
    m_last = now;
    m_idle = std::max(idle, Millis{0});
    if (m_idle >= kBreak) {
        m_since.reset();
    } else if (slept) {
        m_since = now;
    } else if (!m_since) {
        m_since = now - m_idle;
    }
    m_used = m_since ? now - *m_since : Millis{0};
}

void UseMeter::restart()
{
    m_since = m_last;
    m_used = Millis{0};
}

Millis UseMeter::untilNextLook(Millis enough) const
{
    if (!m_since) {
        return kBreak;
    }
    const Millis lull = kBreak - m_idle;
    const Millis rest = enough - m_used;
    return std::max(kSoonest, rest > Millis{0} ? std::min(lull, rest) : lull);
}

} // namespace backstretch
