// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether cues fall on their second: cue_bench CATALOGUE [SECONDS].
// First in simulated time, where they must be exact however irregularly the program looks at the clock; then
// in real time while every core is kept busy, as the time from a cue's moment to its reaching whoever sounds
// it.
#include "app/player/playersession.h"
#include "core/catalogue/loader.h"
#include "core/catalogue/timelinebuilder.h"
#include "tests/support/manualclock.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <random>
#include <thread>
#include <vector>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

std::vector<event::CueDue> cuesIn(const std::vector<Event>& events)
{
    std::vector<event::CueDue> cues;
    for (const Event& event : events) {
        if (const auto* cue = std::get_if<event::CueDue>(&event)) {
            cues.push_back(*cue);
        }
    }
    return cues;
}

/// What the engine gives when it is asked at each deadline and at no other time.
std::vector<event::CueDue> exactCues(const Timeline& timeline, MonoTime start)
{
    GuidedEngine engine(timeline);
    std::vector<event::CueDue> cues = cuesIn(engine.handle(command::Start{}, start));
    while (const auto due = engine.nextDeadline()) {
        const auto more = cuesIn(engine.advance(*due));
        cues.insert(cues.end(), more.begin(), more.end());
    }
    return cues;
}

bool simulated(const Timeline& timeline)
{
    ManualClock clock;
    const std::vector<event::CueDue> exact = exactCues(timeline, clock.now());
    PlayerSession session(timeline, {}, clock);
    std::vector<event::CueDue> heard;
    QObject::connect(&session, &PlayerSession::happened, &session,
                     [&heard](const std::vector<Event>& events) {
                         const auto cues = cuesIn(events);
                         heard.insert(heard.end(), cues.begin(), cues.end());
                     });
    session.send(command::Start{});
    std::mt19937 random(1);
    std::uniform_int_distribution<int> wait(1, 900);
    while (session.state() != EngineState::Ended) {
        clock.pass(Millis(wait(random)));
        session.look();
    }
    Millis worst{0};
    for (std::size_t i = 0; i < std::min(heard.size(), exact.size()); ++i) {
        worst = std::max(worst, Millis(std::abs((heard[i].at - exact[i].at).count())));
    }
    std::printf("simulated: %.1f min, %zu cues of %zu, largest deviation %lld ms\n",
                std::chrono::duration<double, std::ratio<60>>(timeline.total()).count(), heard.size(),
                exact.size(), static_cast<long long>(worst.count()));
    return heard == exact;
}

/// Repetitions of 11 s with six cues each.
Timeline busyTimeline(std::chrono::seconds length)
{
    Timeline timeline;
    timeline.phases.push_back({.kind = PhaseKind::GetReady, .duration = 5s});
    for (int repetition = 1; timeline.total() < length; ++repetition) {
        const int hold = repetition - 1;
        for (const auto& [kind, duration] :
             {std::pair{PhaseKind::MoveIn, 3s}, {PhaseKind::Hold, 5s}, {PhaseKind::MoveOut, 3s}}) {
            if (kind == PhaseKind::Hold) {
                timeline.holds.push_back({.order = hold,
                                          .repetition = repetition,
                                          .planned = duration,
                                          .phase = timeline.phases.size()});
            }
            timeline.phases.push_back(
                {.kind = kind, .duration = duration, .repetition = repetition, .hold = hold});
        }
    }
    timeline.blocks.push_back({.exerciseId = "sphinx",
                               .versionId = "normal",
                               .endPhase = timeline.phases.size(),
                               .repetitions = static_cast<int>(timeline.holds.size()),
                               .holdLength = 5s});
    return timeline;
}

using Late = std::chrono::duration<double, std::milli>;

double percentile(std::vector<Late> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))].count();
}

void realTime(std::chrono::seconds length)
{
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::unique_ptr<QProcess>> burners;
    for (unsigned i = 0; i < cores; ++i) {
        burners.push_back(std::make_unique<QProcess>());
        burners.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("burn")});
    }
    const SystemClock clock;
    PlayerSession session(busyTimeline(length), {}, clock);
    std::vector<Late> late;
    QObject::connect(&session, &PlayerSession::happened, &session, [&](const std::vector<Event>& events) {
        for (const event::CueDue& cue : cuesIn(events)) {
            late.push_back(clock.now() - cue.at);
        }
    });
    session.send(command::Start{});
    QTimer::singleShot(length, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    for (const auto& burner : burners) {
        burner->kill();
        burner->waitForFinished();
    }
    if (late.size() < 4) {
        std::puts("real time: too short");
        return;
    }
    const auto middle = late.begin() + static_cast<std::ptrdiff_t>(late.size() / 2);
    std::printf(
        "real time: %lld s, %u busy cores, %zu cues: p50 %.0f ms, p99 %.0f ms (goal 20), max %.0f ms\n",
        static_cast<long long>(length.count()), cores, late.size(), percentile(late, 0.5),
        percentile(late, 0.99), percentile(late, 1.0));
    std::printf("drift: p50 %.0f ms in the first half, %.0f ms in the second\n",
                percentile({late.begin(), middle}, 0.5), percentile({middle, late.end()}, 0.5));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArrayView(argv[1]) == "burn") {
        for (std::atomic<unsigned> i = 0;; ++i) {
        }
    }
    if (argc < 2) {
        std::fputs("cue_bench CATALOGUE [SECONDS]\n", stderr);
        return 2;
    }
    const auto catalogue = loadCatalogue(QString::fromLocal8Bit(argv[1]));
    if (!catalogue) {
        std::fputs("the catalogue cannot be read\n", stderr);
        return 1;
    }
    const Routine* routine = catalogue->routine(QStringLiteral("full-upper-back"));
    if (routine == nullptr) {
        std::fputs("the catalogue has no routine full-upper-back\n", stderr);
        return 1;
    }
    std::vector<TimelineItem> items = timelineItems(*routine);
    const std::vector<TimelineItem> once = items;
    items.insert(items.end(), once.begin(), once.end()); // over 20 minutes
    const bool exact = simulated(buildTimeline(*catalogue, items, optionsFor(*routine)));
    std::printf("simulated cues are %s\n", exact ? "exact" : "NOT exact");
    std::fflush(stdout);
    realTime(std::chrono::seconds(argc > 2 ? QByteArrayView(argv[2]).toByteArray().toInt() : 180));
    return exact ? 0 : 1;
}
