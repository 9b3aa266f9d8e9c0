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
};

/// The computer's clock and time zone.
class SystemWallClock final : public WallClock
{
public:
    [[nodiscard]] Moment now() const override;
};

/// The moment of an instant where clocks are `utcOffsetSeconds` ahead of UTC.
[[nodiscard]] Moment momentAt(qint64 utcMs, int utcOffsetSeconds);

} // namespace backstretch
