// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the picture keeps step with the session: syncprove CATALOGUE VIDEO.
// For every version of every exercise, and for each kind of boundary between two phases in it: jumps to half
// a second before the boundary, lets the session run in real time through the program's own picture, and
// compares the first frame that is shown of the new phase with the first frame of its chapter.
#include "app/pages/session/videopicture.h"
#include "app/player/media/mediabackend.h"
#include "app/player/video/cliplibrary.h"
#include "app/theme/theme.h"
#include "app/widgets/videoview.h"
#include "core/catalogue/loader.h"
#include "core/catalogue/timelinebuilder.h"
#include "core/player/engine.h"

#include <QApplication>
#include <QEventLoop>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

constexpr Millis kBefore{500};
constexpr Millis kAfter{700};
constexpr int kWithin = 1; // frames

const char* nameOf(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::GetReady:
        return "get ready";
    case PhaseKind::MoveIn:
        return "move in";
    case PhaseKind::Hold:
        return "hold";
    case PhaseKind::MoveOut:
        return "move out";
    case PhaseKind::SwitchSides:
        return "switch sides";
    case PhaseKind::Rest:
        return "rest";
    case PhaseKind::Break:
        return "break";
    case PhaseKind::Untimed:
        return "untimed";
    }
    return "?";
}

struct Shown
{
    int frame = 0;
    MonoTime at;
};

/// The boundary's own frames: where the chapter of the phase that begins there starts.
std::optional<FrameRange> chapterOf(const ClipManifest& clip, const ExerciseVersion& version,
                                    const Phase& before, const Phase& phase)
{
    const bool scripted = phase.script >= 0;
    const Scene scene{.clip = clip.clip,
                      .turnsOver = version.laterality == Laterality::PerSide,
                      .kind = phase.kind,
                      .part =
                          scripted ? version.phases[static_cast<std::size_t>(phase.script)].part : QString(),
                      .side = phase.side,
                      .length = phase.duration};
    const bool again = phase.kind == PhaseKind::MoveIn && before.kind == PhaseKind::Hold;
    const auto shots = shotsFor(clip, scene, {.reducedMotion = false, .again = again});
    return shots.empty() ? std::nullopt : std::optional(shots.front().frames);
}

class Run
{
public:
    Run(const Catalogue& catalogue, const ClipLibrary& library, const Theme& theme)
        : m_catalogue(catalogue)
        , m_library(library)
        , m_theme(theme)
    {
    }

    void version(const Exercise& exercise, const ExerciseVersion& version)
    {
        const Clip& clip = m_library.clip(version.clip);
        if (!clip.hasVideo()) {
            std::printf("%s has no clip\n", qPrintable(version.clip));
            ++m_failures;
            return;
        }
        const TimelineItem item{.exerciseId = exercise.id, .versionId = version.id};
        const Timeline timeline = buildTimeline(m_catalogue, std::span(&item, 1));
        QSet<QString> seen;
        Millis begins{0};
        for (std::size_t i = 1; i < timeline.phases.size(); ++i) {
            const Phase& before = timeline.phases[i - 1];
            const Phase& phase = timeline.phases[i];
            begins += before.duration;
            const auto frames = chapterOf(*clip.manifest, version, before, phase);
            const QString kind = QStringLiteral("%1>%2:%3")
                                     .arg(int(before.kind))
                                     .arg(int(phase.kind))
                                     .arg(frames ? frames->first : -1);
            if (!frames || seen.contains(kind)) {
                continue;
            }
            seen.insert(kind);
            boundary(exercise, version, timeline, begins, before, phase, *frames);
        }
    }

    [[nodiscard]] int summary() const
    {
        std::printf("%d boundaries: first frame of the new phase at most %d from its chapter's first, "
                    "%lld ms after the boundary at most; %d not within %d frame\n",
                    m_boundaries, m_worst, static_cast<long long>(m_latest.count()), m_failures, kWithin);
        return m_failures == 0 ? 0 : 1;
    }

private:
    void boundary(const Exercise& exercise, const ExerciseVersion& version, const Timeline& timeline,
                  Millis begins, const Phase& before, const Phase& phase, FrameRange frames)
    {
        const SystemClock clock;
        auto source = makeQtVideoSource(nullptr);
        std::vector<Shown> shown;
        QObject::connect(source.get(), &VideoSource::frameShown, source.get(), [&](const QImage&, int frame) {
            shown.push_back({frame, clock.now()});
        });
        VideoPicture picture(m_theme, m_library, std::move(source));
        picture.setExercise(exercise, version);
        picture.widget().resize(1280, 720);
        picture.widget().show();

        // All before the jump lies in the past: the engine knows no other time than it is told.
        GuidedEngine engine(timeline);
        const MonoTime jump = clock.now();
        const MonoTime start = jump - (begins - kBefore);
        engine.handle(command::Start{}, start);
        engine.advance(jump);

        QEventLoop loop;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.setSingleShot(true);
        const MonoTime boundary = start + begins;
        const MonoTime over = boundary + kAfter;
        const auto look = [&] {
            const MonoTime now = clock.now();
            if (const auto events = engine.advance(now); !events.empty()) {
                picture.follow(events, engine.snapshot(now));
            }
            if (now >= over) {
                loop.quit();
                return;
            }
            const MonoTime next = std::min(engine.nextDeadline().value_or(over), over);
            timer.start(std::max(next - now, Millis(0)));
        };
        QObject::connect(&timer, &QTimer::timeout, &loop, look);
        // As the program does when it goes on: one event that says so, and how things stand.
        picture.follow({event::Resumed{}}, engine.snapshot(clock.now()));
        timer.start(0ms);
        loop.exec();
        const std::unique_ptr<QWidget> widget(&picture.widget()); // belongs to the page, and here is none
        judge(version, before, phase, frames, boundary, shown);
        picture.clear();
    }

    void judge(const ExerciseVersion& version, const Phase& before, const Phase& phase, FrameRange frames,
               MonoTime boundary, const std::vector<Shown>& shown)
    {
        ++m_boundaries;
        const auto old =
            std::find_if(shown.rbegin(), shown.rend(), [&](const Shown& one) { return one.at < boundary; });
        const auto first = std::ranges::find_if(
            shown, [&](const Shown& one) { return one.at >= boundary && frames.contains(one.frame); });
        if (first == shown.end()) {
            ++m_failures;
            std::printf("%-36s %12s > %-12s nothing of frames %d-%d was shown (%zu frames in all)\n",
                        qPrintable(version.clip), nameOf(before.kind), nameOf(phase.kind), frames.first,
                        frames.last, shown.size());
            return;
        }
        const int off = first->frame - frames.first;
        const Millis late = first->at - boundary;
        m_worst = std::max(m_worst, std::abs(off));
        m_latest = std::max(m_latest, late);
        m_failures += std::abs(off) > kWithin ? 1 : 0;
        std::printf("%-36s %12s > %-12s chapter %4d, shown %4d (%+d), %3lld ms after; before it %d\n",
                    qPrintable(version.clip), nameOf(before.kind), nameOf(phase.kind), frames.first,
                    first->frame, off, static_cast<long long>(late.count()),
                    old == shown.rend() ? -1 : old->frame);
        std::fflush(stdout);
    }

    const Catalogue& m_catalogue;
    const ClipLibrary& m_library;
    const Theme& m_theme;
    int m_boundaries = 0;
    int m_failures = 0;
    int m_worst = 0;
    Millis m_latest{0};
};

/// The first clip of all takes longer, because the media backend itself is loaded with it. In the program
/// that happens in the ten seconds and more of getting ready.
void warmUp(const ClipLibrary& library, const QString& name)
{
    const Clip& clip = library.clip(name);
    if (!clip.hasVideo()) {
        return;
    }
    const auto source = makeQtVideoSource(nullptr);
    QEventLoop loop;
    QObject::connect(source.get(), &VideoSource::frameShown, &loop, &QEventLoop::quit);
    QObject::connect(source.get(), &VideoSource::failed, &loop, &QEventLoop::quit);
    source->load(*clip.manifest, clip.file);
    source->showFrame(0);
    loop.exec();
}

} // namespace

int main(int argc, char** argv)
{
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (argc < 3) {
        std::fputs("syncprove CATALOGUE VIDEO [EXERCISE]\n", stderr);
        return 2;
    }
    const auto catalogue = loadCatalogue(QString::fromLocal8Bit(argv[1]));
    if (!catalogue) {
        std::fputs("the catalogue cannot be read\n", stderr);
        return 1;
    }
    Theme theme(application);
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    const ClipLibrary library(QString::fromLocal8Bit(argv[2]));
    std::printf("Qt %s, media backend %s\n", qVersion(), qgetenv("QT_MEDIA_BACKEND").constData());
    std::fflush(stdout);
    warmUp(library, catalogue->exercises().front().normal().clip);
    Run run(*catalogue, library, theme);
    for (const Exercise& exercise : catalogue->exercises()) {
        if (argc > 3 && exercise.id != QString::fromLocal8Bit(argv[3])) {
            continue;
        }
        for (const ExerciseVersion& version : exercise.versions) {
            run.version(exercise, version);
        }
    }
    return run.summary();
}
