// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/cues.h"

#include <functional>
#include <utility>
#include <vector>

namespace backstretch {

class FakeCues final : public CuePlayer
{
public:
    void prepare() override {}
    void play(Tone tone, Side side) override
    {
        if (!muted) {
            played.emplace_back(tone, side);
        }
        if (heard) {
            heard(tone);
        }
    }
    void setVolume(double value) override { volume = value; }
    void setMuted(bool value) override { muted = value; }
    [[nodiscard]] bool audible() const override { return hearing; }
    void loseDevice()
    {
        hearing = false;
        Q_EMIT audibleChanged(false);
    }

    std::vector<std::pair<Tone, Side>> played;
    std::function<void(Tone)> heard;
    double volume = 1;
    bool muted = false;
    bool hearing = true;
};

} // namespace backstretch
