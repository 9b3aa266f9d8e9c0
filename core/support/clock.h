// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace backstretch {

using Millis = std::chrono::milliseconds;

/// Names the time line of the guided session: milliseconds since an arbitrary start, never going
/// back, and counting the time the computer sleeps. Not a calendar time.
struct MonoClock
{
    using duration = Millis;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<MonoClock>;
    static constexpr bool is_steady = true;
};
using MonoTime = MonoClock::time_point;

/// Where the session's time comes from; tests hand in their own.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual MonoTime now() const = 0;
};

/// The computer's own monotonic clock that goes on counting through suspend
/// (CLOCK_BOOTTIME on Linux, mach_continuous_time on macOS, QueryInterruptTime on Windows).
class SystemClock final : public Clock
{
public:
    [[nodiscard]] MonoTime now() const override;
};

} // namespace backstretch
