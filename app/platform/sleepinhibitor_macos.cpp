// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/sleepinhibitor.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

#include <optional>

namespace backstretch {

namespace {

class PowerAssertionInhibitor final : public SleepInhibitor
{
public:
    ~PowerAssertionInhibitor() override { release(); }
    void inhibit(const QString& reason) override
    {
        if (m_assertion) {
            return;
        }
        const CFStringRef text = reason.toCFString();
        IOPMAssertionID id = 0;
        if (IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn,
                                        text, &id) == kIOReturnSuccess) {
            m_assertion = id;
        }
        CFRelease(text);
    }
    void release() override
    {
        if (m_assertion) {
            IOPMAssertionRelease(*m_assertion);
            m_assertion.reset();
        }
    }

private:
    std::optional<IOPMAssertionID> m_assertion;
};

} // namespace

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
    return std::make_unique<PowerAssertionInhibitor>();
}

} // namespace backstretch
