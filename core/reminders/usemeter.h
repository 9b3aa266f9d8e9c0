// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/clock.h"

#include <optional>

namespace backstretch {

/// How long somebody has been at the computer without a break, told from how long keyboard and mouse are
/// unused. It says itself when it must be asked to look again, so that no break is missed and nobody looks
/// every second: each time the present lull could have become a break.
class UseMeter
{
public:
    /// Unused for so long is a break.
    static constexpr Millis kBreak{5 * 60'000};

    /// `idle`: how long keyboard and mouse have been unused. Times must not go back.
    void look(MonoTime now, Millis idle);
    /// Begins anew: there was a break of another kind, or a reminder of one.
    void restart();

    /// At the last look; 0 while nobody is there.
    [[nodiscard]] Millis used() const { return m_used; }
    /// From the last look until the next one, where `enough` of use is waited for. At least 5 seconds.
    [[nodiscard]] Millis untilNextLook(Millis enough) const;

private:
    std::optional<MonoTime> m_since; ///< empty: nobody is there
    std::optional<MonoTime> m_last;
    Millis m_idle{0};
    Millis m_used{0};
};

} // namespace backstretch
