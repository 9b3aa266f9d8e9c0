// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/sleepinhibitor.h"

#include <windows.h>

namespace backstretch {

namespace {

class ThreadExecutionInhibitor final : public SleepInhibitor
{
public:
    ~ThreadExecutionInhibitor() override { release(); }
    void inhibit(const QString&) override
    {
        SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED);
    }
    void release() override { SetThreadExecutionState(ES_CONTINUOUS); }
};

} // namespace

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
    return std::make_unique<ThreadExecutionInhibitor>();
}

} // namespace backstretch
