// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/mediacontrols.h"

namespace backstretch {

namespace {

class NoMediaControls final : public MediaControls
{
public:
    void show(const NowPlaying&) override {}
    void clear() override {}
};

} // namespace

std::unique_ptr<MediaControls> makeMediaControls(std::function<quintptr()>)
{
    return std::make_unique<NoMediaControls>();
}

} // namespace backstretch
