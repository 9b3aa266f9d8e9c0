// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/busywatch.h"

namespace backstretch {
namespace {

class NoBusyWatch final : public BusyWatch
{
public:
    void ask(Answer answer) override { answer({}); }
    [[nodiscard]] bool tellsFullScreen() const override { return false; }
};

} // namespace

std::unique_ptr<BusyWatch> makeBusyWatch()
{
    return std::make_unique<NoBusyWatch>();
}

} // namespace backstretch
