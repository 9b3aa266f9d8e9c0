// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

namespace backstretch {

class MediaSupport;
class ToneOutput;
class VideoSource;

/// What the module of devices does, as the program finds it there: one entry for each function that the
/// program calls by its name (loaded.cpp) and the module defines.
struct Devices
{
    const char* version; ///< of the program it was built with; with another one it is of no use
    std::unique_ptr<VideoSource> (*videoSource)(MediaSupport* support);
    std::unique_ptr<ToneOutput> (*toneOutput)();
    int (*playSelfTest)(int argc, char** argv);
    int (*serveSpeech)(int argc, char** argv);
    bool (*microphoneInUse)(std::chrono::milliseconds patience);
};

/// The one symbol of the module that is looked for.
inline constexpr char giveDevicesName[] = "backstretch_devices";
using GiveDevices = const Devices* (*)();

} // namespace backstretch
