// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/clock.h"

#if defined(_WIN32)
#include <windows.h> // first: the next one needs its types

#include <realtimeapiset.h>
#elif defined(__APPLE__)
#include <mach/mach_time.h>
#else
#include <ctime>
#endif

namespace backstretch {

#if defined(_WIN32)

MonoTime SystemClock::now() const
{
    ULONGLONG hundredNanos = 0;
    QueryInterruptTime(&hundredNanos); // the biased one: it counts sleep and hibernation
    return MonoTime(Millis(static_cast<Millis::rep>(hundredNanos / 10'000)));
}

#elif defined(__APPLE__)

MonoTime SystemClock::now() const
{
    static const mach_timebase_info_data_t base = [] {
        mach_timebase_info_data_t info{};
        mach_timebase_info(&info);
        return info;
    }();
    const auto nanos = static_cast<__uint128_t>(mach_continuous_time()) * base.numer / base.denom;
    return MonoTime(Millis(static_cast<Millis::rep>(nanos / 1'000'000)));
}

#else

MonoTime SystemClock::now() const
{
    timespec time{};
#if defined(CLOCK_BOOTTIME)
    clock_gettime(CLOCK_BOOTTIME, &time);
#else
    clock_gettime(CLOCK_MONOTONIC, &time);
#endif
    return MonoTime(Millis(static_cast<Millis::rep>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000));
}

#endif

} // namespace backstretch
