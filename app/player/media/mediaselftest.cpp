// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/media/mediabackend.h"
#include "app/player/video/videosource.h"

#include <QAudioDevice>
#include <QGuiApplication>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace backstretch {

namespace {

void report(const char* what)
{
    std::puts(what);
    std::fflush(stdout); // the next step may end this process
}

/// No destructors: the backends' own clean-up at exit is not always clean, and nothing is left to save.
[[noreturn]] void leave(int code)
{
    std::fflush(stdout);
    std::_Exit(code);
}

} // namespace

int playSelfTest(int argc, char** argv)
{
    using namespace std::chrono_literals;
    qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen")); // nothing may flash up
    QGuiApplication application(argc, argv);

    static_cast<void>(QMediaDevices::defaultAudioOutput());
    QSoundEffect tone;
    tone.setSource(QUrl(QStringLiteral("qrc:/tones/tick-centre.wav")));
    report("sound");

    ClipManifest manifest;
    manifest.frames = 25;
    const auto video = makeQtVideoSource(nullptr);
    QObject::connect(video.get(), &VideoSource::frameShown, &application, [] {
        report("video");
        leave(EXIT_SUCCESS);
    });
    QObject::connect(video.get(), &VideoSource::failed, &application, [] { leave(EXIT_FAILURE); });
    video->load(manifest, QStringLiteral(":/media/selftest.mp4"));
    video->showSegment(manifest.all(), manifest.lengthOf(manifest.frames), Millis(0));
    QTimer::singleShot(5s, &application, [] { leave(EXIT_FAILURE); });
    return QGuiApplication::exec();
}

} // namespace backstretch
