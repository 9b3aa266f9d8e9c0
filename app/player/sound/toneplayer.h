// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/cues.h"
#include "app/player/sound/toneoutput.h"

#include <functional>
#include <memory>

namespace backstretch {

class MediaSupport;

/// Plays the tones through the computer's default sound device. Without one, or without a usable
/// multimedia installation, it is silent and says so; the session goes on.
class TonePlayer final : public CuePlayer
{
    Q_OBJECT

public:
    using MakeOutput = std::function<std::unique_ptr<ToneOutput>()>;

    explicit TonePlayer(MediaSupport& support, QObject* parent = nullptr,
                        MakeOutput makeOutput = &makeToneOutput);
    ~TonePlayer() override;

    void prepare() override;
    void play(Tone tone, Side side) override;
    /// Lets go of the sound devices until it is prepared again.
    void rest();
    void setVolume(double volume) override;
    void setMuted(bool muted) override { m_muted = muted; }
    [[nodiscard]] bool audible() const override { return m_audible; }

private:
    void start();
    void setAudible(bool audible);

    MediaSupport& m_support;
    MakeOutput m_makeOutput;
    std::unique_ptr<ToneOutput> m_output; ///< made when sound is known to be safe
    double m_volume = 1.0;
    bool m_muted = false;
    bool m_audible = true;
};

} // namespace backstretch
