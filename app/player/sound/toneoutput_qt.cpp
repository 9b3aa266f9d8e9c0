// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sound/soundingtone.h"
#include "app/player/sound/toneoutput.h"

#include <QAudio>
#include <QAudioDevice>
#include <QMediaDevices>

#include <utility>

namespace backstretch {

namespace {

class QtToneOutput final : public ToneOutput
{
public:
    QtToneOutput()
    {
        connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &ToneOutput::presentChanged);
    }

    [[nodiscard]] bool present() const override { return !QMediaDevices::defaultAudioOutput().isNull(); }
    void play(QByteArray samples, double volume) override
    {
        const auto gain = static_cast<float>(QAudio::convertVolume(
            static_cast<float>(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
        // It deletes itself.
        new SoundingTone(std::move(samples), QMediaDevices::defaultAudioOutput(), gain, this);
    }

private:
    QMediaDevices m_devices;
};

} // namespace

std::unique_ptr<ToneOutput> makeToneOutput()
{
    return std::make_unique<QtToneOutput>();
}

} // namespace backstretch
