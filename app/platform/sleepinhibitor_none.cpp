// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/sleepinhibitor.h"

namespace backstretch {

namespace {

class NoInhibitor final : public SleepInhibitor
{
public:
    void inhibit(const QString&) override {}
    void release() override {}
};

} // namespace

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
    return std::make_unique<NoInhibitor>();
}

} // namespace backstretch
