// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The functions of the devices as the program calls them: each loads the module, once, and goes on there.
// Where something the module needs is not installed there is no picture and no sound, and the rest works.
#include "app/devices/devices.h"
#include "app/platform/recording.h"
#include "app/player/media/mediabackend.h"
#include "app/player/sound/toneoutput.h"
#include "app/player/speech/speechservice.h"
#include "app/player/video/videosource.h"

#include <QDebug>
#include <QLibrary>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace backstretch {

namespace {

/// Where the program lies, asked when it starts: the kernel no longer knows once an upgrade has replaced it,
/// and Qt does not know before there is an application object.
const std::filesystem::path programFolder = [] {
    std::error_code none;
    return std::filesystem::read_symlink("/proc/self/exe", none).parent_path();
}();

QString modulePath()
{
    return QString::fromStdString(programFolder.string()) +
           QStringLiteral("/../lib/backstretch/" BACKSTRETCH_DEVICES_FILE);
}

const Devices* load()
{
    QLibrary module(modulePath());
    module.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    const auto give = reinterpret_cast<GiveDevices>(module.resolve(giveDevicesName));
    if (give == nullptr) {
        qWarning("No sound and no video: %s", qPrintable(module.errorString()));
        return nullptr;
    }
    const Devices* const devices = give();
    if (std::strcmp(devices->version, BACKSTRETCH_VERSION) != 0) {
        qWarning("No sound and no video: %s is of version %s, this is " BACKSTRETCH_VERSION,
                 qPrintable(module.fileName()), devices->version);
        return nullptr;
    }
    return devices;
}

const Devices* devices()
{
    static const Devices* const loaded = load();
    return loaded;
}

class NoVideo final : public VideoSource
{
public:
    void load(const ClipManifest&, const QString&) override
    {
        // Later: inside its call it would surprise who calls.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT failed(VideoFailure::NotSupported); }, Qt::QueuedConnection);
    }
    void unload() override {}
    void showSegment(FrameRange, Millis, Millis) override {}
    void loopSegment(FrameRange) override {}
    void showFrame(int) override {}
    void freeze() override {}
    void setWantedSize(QSize) override {}
};

} // namespace

std::unique_ptr<VideoSource> makeQtVideoSource(MediaSupport* support)
{
    return devices() != nullptr ? devices()->videoSource(support) : std::make_unique<NoVideo>();
}

std::unique_ptr<ToneOutput> makeToneOutput()
{
    return devices() != nullptr ? devices()->toneOutput() : nullptr;
}

int playSelfTest(int argc, char** argv)
{
    return devices() != nullptr ? devices()->playSelfTest(argc, argv) : EXIT_FAILURE;
}

int serveSpeech(int argc, char** argv)
{
    return devices() != nullptr ? devices()->serveSpeech(argc, argv) : serveNoSpeech();
}

bool microphoneInUse(std::chrono::milliseconds patience)
{
    return devices() != nullptr && devices()->microphoneInUse(patience);
}

} // namespace backstretch
