// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/busywatch.h"

#include <ApplicationServices/ApplicationServices.h>
#include <CoreAudio/CoreAudio.h>

#include <unistd.h>

namespace backstretch {
namespace {

bool microphoneRuns()
{
    AudioObjectPropertyAddress address{kAudioHardwarePropertyDefaultInputDevice,
                                       kAudioObjectPropertyScopeGlobal, kAudioObjectPropertyElementMain};
    AudioObjectID device = kAudioObjectUnknown;
    UInt32 size = sizeof(device);
    if (AudioObjectGetPropertyData(kAudioObjectSystemObject, &address, 0, nullptr, &size, &device) != noErr ||
        device == kAudioObjectUnknown) {
        return false;
    }
    address.mSelector = kAudioDevicePropertyDeviceIsRunningSomewhere;
    UInt32 running = 0;
    size = sizeof(running);
    return AudioObjectGetPropertyData(device, &address, 0, nullptr, &size, &running) == noErr && running != 0;
}

/// The frontmost ordinary window: does it cover the main screen, menu bar and all, and is it not ours?
bool otherAppInFullScreen()
{
    const CFArrayRef windows = CGWindowListCopyWindowInfo(
        kCGWindowListOptionOnScreenOnly | kCGWindowListExcludeDesktopElements, kCGNullWindowID);
    if (windows == nullptr) {
        return false;
    }
    const auto number = [](CFDictionaryRef window, CFStringRef key) {
        int value = -1;
        if (const auto* found = static_cast<CFNumberRef>(CFDictionaryGetValue(window, key))) {
            CFNumberGetValue(found, kCFNumberIntType, &value);
        }
        return value;
    };
    bool covers = false;
    for (CFIndex i = 0; i < CFArrayGetCount(windows); ++i) {
        const auto window = static_cast<CFDictionaryRef>(CFArrayGetValueAtIndex(windows, i));
        if (number(window, kCGWindowLayer) != 0) {
            continue;
        }
        CGRect bounds{};
        const auto where = static_cast<CFDictionaryRef>(CFDictionaryGetValue(window, kCGWindowBounds));
        covers = number(window, kCGWindowOwnerPID) != getpid() && where != nullptr &&
                 CGRectMakeWithDictionaryRepresentation(where, &bounds) &&
                 CGRectEqualToRect(bounds, CGDisplayBounds(CGMainDisplayID()));
        break;
    }
    CFRelease(windows);
    return covers;
}

/// "Do not disturb" is no public matter there; the system holds notifications back itself.
class MacBusyWatch final : public BusyWatch
{
public:
    void ask(Answer answer) override { answer({otherAppInFullScreen(), microphoneRuns(), false}); }
    [[nodiscard]] bool tellsFullScreen() const override { return true; }
};

} // namespace

std::unique_ptr<BusyWatch> makeBusyWatch()
{
    return std::make_unique<MacBusyWatch>();
}

} // namespace backstretch
