// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/awaywatch.h"

namespace backstretch {

namespace {

class NoAwayWatch final : public AwayWatch
{
public:
    void start() override {}
    void stop() override {}
};

} // namespace

std::unique_ptr<AwayWatch> makeAwayWatch()
{
    return std::make_unique<NoAwayWatch>();
}

} // namespace backstretch
