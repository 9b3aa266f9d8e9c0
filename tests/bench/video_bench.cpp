// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a minute of guided playback costs beside a plain video player that decodes in software:
// video_bench FOLDER CLIP [SECONDS]. The program calls itself for its own part, so that both are measured
// alike.
#include "app/player/media/mediabackend.h"
#include "app/player/video/cliplibrary.h"
#include "app/player/video/videodirector.h"
#include "app/theme/theme.h"
#include "app/widgets/videoview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTimer>
#include <QVBoxLayout>

#include <sys/resource.h>

#include <cstdio>
#include <vector>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

constexpr QSize viewSize(1280, 720);

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

struct Usage
{
    double cpu = 0;
    double megabytes = 0; ///< the most, of the process and of those before it
};

Usage usage(int who)
{
    rusage used{};
    getrusage(who, &used);
    return {seconds(used.ru_utime) + seconds(used.ru_stime), static_cast<double>(used.ru_maxrss) / 1024};
}

/// The phases of a repetition, as often as it takes.
std::vector<Scene> repetition(const ClipManifest& manifest)
{
    std::vector<Scene> scenes;
    for (const Chapter& chapter : manifest.chapters) {
        Scene scene;
        scene.clip = manifest.clip;
        scene.part = chapter.part;
        scene.side = chapter.side;
        scene.length = 4s;
        if (chapter.name == ChapterName::MoveIn && !chapter.part.endsWith(QLatin1String("-again"))) {
            scene.kind = PhaseKind::MoveIn;
        } else if (chapter.name == ChapterName::Hold) {
            scene.kind = PhaseKind::Hold;
            scene.length = 15s;
        } else if (chapter.name == ChapterName::MoveOut) {
            scene.kind = PhaseKind::MoveOut;
        } else {
            continue;
        }
        scenes.push_back(scene);
    }
    return scenes;
}

int guide(int argc, char** argv, const QString& folder, const QString& name, int length)
{
    chooseMediaBackend();
    QApplication application(argc, argv);
    Theme theme(application);
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    const ClipLibrary library(folder);
    if (!library.clip(name).hasVideo()) {
        std::fprintf(stderr, "no clip %s in %s\n", qPrintable(name), qPrintable(folder));
        return 1;
    }
    const auto source = makeQtVideoSource(nullptr);
    VideoDirector director(library, *source);
    VideoView view(theme);
    int frames = 0;
    QElapsedTimer gap;
    qint64 widest = 0;
    QObject::connect(&director, &VideoDirector::posterChanged, &view, &VideoView::setPoster);
    QObject::connect(&director, &VideoDirector::pictureChanged, &view,
                     [&](const QImage& picture, bool flipped) {
                         view.setPicture(picture, flipped);
                         if (gap.isValid()) {
                             widest = std::max(widest, gap.elapsed());
                         }
                         gap.start();
                         ++frames;
                     });
    QObject::connect(&director, &VideoDirector::failed, &application, [](VideoFailure reason) {
        std::printf("the clip failed: %d\n", static_cast<int>(reason));
        QApplication::exit(1);
    });
    QObject::connect(&view, &VideoView::wantedSizeChanged, &director, &VideoDirector::setWantedSize);
    view.resize(viewSize);
    view.show();

    const std::vector<Scene> scenes = repetition(*library.clip(name).manifest);
    std::size_t next = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.setSingleShot(true);
    const auto advance = [&] {
        const Scene& scene = scenes[next++ % scenes.size()];
        director.show(scene);
        timer.start(scene.length);
    };
    QObject::connect(&timer, &QTimer::timeout, &view, advance);
    QTimer::singleShot(0, &view, advance);
    QTimer::singleShot(std::chrono::seconds(length), &application, &QApplication::quit);
    const int result = QApplication::exec();
    std::printf("%d frames, widest gap %lld ms\n", frames, static_cast<long long>(widest));
    return result;
}

bool run(const char* what, const QString& program, const QStringList& arguments, Usage& used)
{
    const double before = usage(RUSAGE_CHILDREN).cpu;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        std::printf("%s could not be started\n", what);
        return false;
    }
    process.waitForFinished(-1);
    used = usage(RUSAGE_CHILDREN);
    used.cpu -= before;
    std::printf("%-28s %6.2f CPU seconds\n", what, used.cpu);
    std::fflush(stdout);
    return process.exitCode() == 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 5 && QByteArrayView(argv[1]) == "guide") {
        return guide(argc, argv, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]),
                     QByteArrayView(argv[4]).toByteArray().toInt());
    }
    if (argc < 3) {
        std::fputs("video_bench FOLDER CLIP [SECONDS]\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString name = QString::fromLocal8Bit(argv[2]);
    const QString length = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("60");
    const QString clip = folder + QLatin1Char('/') + name + QStringLiteral(".mp4");
    if (!QFile::exists(clip)) {
        std::printf("no clip %s yet: nothing measured\n", qPrintable(clip));
        return 0;
    }
    std::printf("%s s of %s at %d x %d\n", qPrintable(length), qPrintable(name), viewSize.width(),
                viewSize.height());
    Usage ours;
    if (!run("guided by Backstretch", QString::fromLocal8Bit(argv[0]),
             {QStringLiteral("guide"), folder, name, length}, ours)) {
        return 1;
    }
    Usage theirs;
    const QStringList plain{QStringLiteral("--no-config"),
                            QStringLiteral("--really-quiet"),
                            QStringLiteral("--vo=x11"),
                            QStringLiteral("--hwdec=no"),
                            QStringLiteral("--no-audio"),
                            QStringLiteral("--loop-file=inf"),
                            QStringLiteral("--geometry=1280x720"),
                            QStringLiteral("--no-border"),
                            QStringLiteral("--no-osc"),
                            clip};
    const bool compared = run("mpv, software", QStringLiteral("timeout"),
                              QStringList{QStringLiteral("--preserve-status"), QStringLiteral("-s"),
                                          QStringLiteral("INT"), length, QStringLiteral("mpv")} +
                                  plain,
                              theirs);
    if (compared || theirs.cpu > 0) {
        std::printf("ratio %.2f (goal 1.50)\n", ours.cpu / theirs.cpu);
    }
    return 0;
}
