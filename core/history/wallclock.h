// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"

namespace backstretch {

/// Where calendar times come from; tests hand in their own.
class WallClock
{
public:
    virtual ~WallClock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
    /// How far clocks here are ahead of UTC at that instant, in seconds: daylight saving comes and goes. A
    /// clock that knows of none is always as far ahead as now.
    [[nodiscard]] virtual int offsetAt(qint64 /*utcMs*/) const { return now().utcOffsetSeconds; }
};

/// The computer's clock and time zone.
class SystemWallClock final : public WallClock
{
public:
    [[nodiscard]] Moment now() const override;
    [[nodiscard]] int offsetAt(qint64 utcMs) const override;
};

/// The moment of an instant where clocks are `utcOffsetSeconds` ahead of UTC.
[[nodiscard]] Moment momentAt(qint64 utcMs, int utcOffsetSeconds);

} // namespace backstretch
