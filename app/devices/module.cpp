// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/devices.h"

#include "app/platform/recording.h"
#include "app/player/media/mediabackend.h"
#include "app/player/sound/toneoutput.h"
#include "app/player/speech/speechservice.h"
#include "app/player/video/videosource.h"

extern "C" Q_DECL_EXPORT const backstretch::Devices* backstretch_devices()
{
    static constexpr backstretch::Devices devices{
        BACKSTRETCH_VERSION,        &backstretch::makeQtVideoSource, &backstretch::makeToneOutput,
        &backstretch::playSelfTest, &backstretch::serveSpeech,       &backstretch::microphoneInUse,
    };
    return &devices;
}
