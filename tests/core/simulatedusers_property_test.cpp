// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Simulated users: any routine of the real catalogue, any presses at any moments, programs that are killed
// and started again, and the log on the disk that comes of it.
#include "core/catalogue/timelinebuilder.h"
#include "core/player/carryon.h"
#include "core/player/engine.h"
#include "core/player/recorder.h"
#include "tests/core/cataloguefixture.h"
#include "tests/support/logsupport.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

int pick(int from, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, end));
}

const Exercise& anyExercise()
{
    const auto& exercises = shippedCatalogue().exercises();
    return exercises[static_cast<std::size_t>(pick(0, static_cast<int>(exercises.size())))];
}

const ExerciseVersion& anyVersion(const Exercise& exercise)
{
    return exercise.versions[static_cast<std::size_t>(pick(0, static_cast<int>(exercise.versions.size())))];
}

RoutineSnapshot anyRoutine()
{
    RoutineSnapshot snapshot;
    const int count = pick(1, 4);
    for (int i = 0; i < count; ++i) {
        const Exercise& exercise = anyExercise();
        TimelineItem item{.exerciseId = exercise.id, .versionId = anyVersion(exercise).id};
        if (pick(0, 2) == 0) {
            item.hold = std::chrono::seconds(pick(1, 40));
        }
        if (pick(0, 2) == 0) {
            item.repetitions = pick(1, 5);
        }
        item.startSide = *rc::gen::element(Side::None, Side::Left, Side::Right);
        item.inBreaths = pick(0, 3) == 0;
        snapshot.items.push_back(item);
    }
    snapshot.options = {.getReady = std::chrono::seconds(pick(5, 30)),
                        .turnOver = std::chrono::seconds(pick(5, 20)),
                        .breakBetween = std::chrono::seconds(pick(0, 30)),
                        .breath = std::chrono::seconds(pick(4, 9))};
    return snapshot;
}

Millis anyDelay()
{
    switch (pick(0, 8)) {
    case 0:
        return Millis{0};
    case 1:
    case 2:
    case 3:
        return Millis(pick(0, 3'000));
    case 4:
    case 5:
        return std::chrono::seconds(pick(0, 20));
    case 6:
        return Millis(pick(20'000, 90'000));
    default:
        return std::chrono::minutes(pick(1, 40));
    }
}

/// One run of the program with one session in it.
class Program
{
public:
    Program(const RoutineSnapshot& snapshot, std::unique_ptr<RunningSession> journal,
            std::optional<Millis> activeBefore = std::nullopt)
        : m_snapshot(snapshot)
        , m_engine(buildTimeline(shippedCatalogue(), snapshot.items, snapshot.options))
        , m_journal(std::move(journal))
        , m_plan(sessionPlan(shippedCatalogue(), snapshot, m_engine.timeline()))
        , m_recorder(activeBefore ? SessionRecorder(*m_journal, m_plan, *activeBefore)
                                  : SessionRecorder(*m_journal, m_plan))
    {
    }

    void command(const Command& command)
    {
        // A stopped session never advances, whatever time passes.
        const EngineState before = m_engine.state();
        const bool stands = before == EngineState::Paused || before == EngineState::Hurting;
        const auto late = m_engine.advance(m_now);
        RC_ASSERT(!stands || late.empty());
        take(late);
        take(m_engine.handle(command, m_now));
        if (std::holds_alternative<command::Hurt>(command)) { // it always wins
            RC_ASSERT(m_engine.state() == EngineState::Hurting || m_engine.state() == EngineState::Ended ||
                      m_engine.state() == EngineState::Idle);
        }
    }
    void wait(Millis time)
    {
        m_now += time;
        take(m_engine.advance(m_now));
    }
    /// What the user does next, from all that can be done.
    void anyCommand()
    {
        switch (pick(0, 20)) {
        case 0:
        case 1:
            return command(command::NextStep{});
        case 2:
            return command(command::NextExercise{});
        case 3:
            return command(command::BackStep{});
        case 4:
            return command(command::BackExercise{});
        case 5:
        case 6:
            return command(command::Hurt{});
        case 7:
            return command(command::HurtRest{});
        case 8:
            return command(command::HurtSkipExercise{});
        case 9:
            return command(command::HurtByMistake{});
        case 10:
            return command(command::HurtGoOn{});
        case 11:
            return command(command::HurtNumber{pick(0, 11)});
        case 12:
        case 13:
            return m_changesVersions ? changeVersion() : command(command::BackStep{});
        case 14:
            return command(command::AdjustHold{*rc::gen::element<Millis>(5s, -5s)});
        case 15:
            return command(pick(0, 6) == 0 ? Command(command::HurtEnd{}) : Command(command::Pause{}));
        case 16:
            return command(pick(0, 6) == 0 ? Command(command::Leave{}) : Command(command::Pause{}));
        default:
            return command(command::Resume{});
        }
    }
    void playOut()
    {
        for (int guard = 0; m_engine.state() != EngineState::Ended && guard < 5'000; ++guard) {
            if (const auto due = m_engine.nextDeadline()) {
                m_now = std::max(m_now, *due);
                take(m_engine.advance(m_now));
            } else if (m_engine.state() == EngineState::Hurting) {
                command(command::HurtSkipExercise{});
            } else {
                command(command::Resume{});
            }
        }
        RC_ASSERT(m_engine.state() == EngineState::Ended);
    }

    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }
    [[nodiscard]] GuidedEngine& engine() { return m_engine; }
    [[nodiscard]] std::optional<SessionId> id() const { return m_journal->id(); }

private:
    void changeVersion()
    {
        if (m_engine.state() == EngineState::Idle || m_engine.state() == EngineState::Ended) {
            return;
        }
        const int block = m_engine.snapshot(m_now).phase.block;
        TimelineItem& item = m_snapshot.items[static_cast<std::size_t>(block)];
        item.versionId = anyVersion(*shippedCatalogue().exercise(item.exerciseId)).id;
        item.hold.reset();
        item.repetitions.reset();
        command(command::ReplaceBlock{
            .block = block,
            .source = buildTimeline(shippedCatalogue(), m_snapshot.items, m_snapshot.options),
            .sourceBlock = block});
    }
    void take(const std::vector<Event>& events)
    {
        expectOk(m_recorder.record(events));
        m_events.insert(m_events.end(), events.begin(), events.end());
    }

    RoutineSnapshot m_snapshot;
    GuidedEngine m_engine;
    std::unique_ptr<RunningSession> m_journal;
    SessionPlan m_plan;
    SessionRecorder m_recorder;
    const bool m_changesVersions = pick(0, 3) == 0; ///< many never do
    MonoTime m_now;
    std::vector<Event> m_events;
};

template <typename Kind>
std::vector<Kind> only(const std::vector<Event>& events)
{
    std::vector<Kind> found;
    for (const Event& event : events) {
        if (const auto* match = std::get_if<Kind>(&event)) {
            found.push_back(*match);
        }
    }
    return found;
}

/// Every phase that starts ends, and only then does the next one start; one outcome, and it is the last.
void expectOneAfterTheOther(const std::vector<Event>& events)
{
    bool open = false;
    int outcomes = 0;
    for (const Event& event : events) {
        RC_ASSERT(outcomes == 0);
        if (std::holds_alternative<event::PhaseStarted>(event)) {
            RC_ASSERT(!open);
            open = true;
        } else if (std::holds_alternative<event::PhaseEnded>(event)) {
            RC_ASSERT(open);
            open = false;
        } else if (std::holds_alternative<event::SessionEnded>(event)) {
            ++outcomes;
        }
    }
    RC_ASSERT(!open);
    RC_ASSERT(outcomes == 1);
}

/// The log is asked again after everything was closed, as the next start of the program would.
class Disk
{
public:
    Disk() { open(); }
    void open()
    {
        m_log.reset();
        m_log = std::move(SessionLog::open(m_folder.path(), m_clock)).value();
    }
    [[nodiscard]] SessionLog& log() { return *m_log; }

private:
    TestFolder m_folder;
    FakeWallClock m_clock;
    std::unique_ptr<SessionLog> m_log;
};

} // namespace

RC_GTEST_PROP(SimulatedUsersProperty, TheLogSaysWhatTheEngineRan, ())
{
    Disk disk;
    const RoutineSnapshot routine = anyRoutine();
    auto program = std::make_unique<Program>(routine, disk.log().newSession());
    program->command(command::Start{});
    const int presses = pick(0, 30);
    for (int i = 0; i < presses; ++i) {
        program->wait(anyDelay());
        program->anyCommand();
    }
    program->playOut();
    const std::vector<Event> events = program->events();
    const std::optional<SessionId> id = program->id();
    expectOneAfterTheOther(events);
    program.reset();
    disk.open();

    const auto outcome = std::get<event::SessionEnded>(events.back());
    const auto hurts = only<event::HurtStarted>(events).size() - only<event::HurtWithdrawn>(events).size();
    const auto detail = id ? valueOf(disk.log().reader().detail(*id)) : std::nullopt;
    if (!detail) { // too short to be kept
        RC_ASSERT(hurts == 0U);
        RC_ASSERT(outcome.totals.moveAndHold < 20s);
        return;
    }
    RC_ASSERT(detail->session.status == outcome.status);
    RC_ASSERT(detail->session.endReason == outcome.reason);
    RC_ASSERT(detail->session.active == outcome.totals.active);
    RC_ASSERT(detail->hurts.size() == hurts);

    // Of each hold the last try counts, in the layout that its exercise had last. Without a change of version
    // the log has exactly those.
    if (!only<event::BlockReplaced>(events).empty()) {
        for (const ExerciseRow& exercise : detail->exercises) {
            const bool all = exercise.complete();
            RC_ASSERT(outcome.status != SessionStatus::Completed || all);
        }
        return;
    }
    std::map<std::pair<int, int>, event::HoldFinished> ran;
    for (const auto& finished : only<event::HoldFinished>(events)) {
        ran.insert_or_assign({finished.plan.block, finished.plan.order}, finished);
    }
    std::size_t logged = 0;
    for (const HoldRecord& record : holdRecords(*detail)) {
        const auto found = ran.find({record.block, record.order});
        RC_ASSERT(found != ran.end());
        RC_ASSERT(found->second.result == record.result);
        RC_ASSERT(found->second.done == record.done);
        RC_ASSERT(found->second.plan.planned == record.planned);
        RC_ASSERT(found->second.plan.side == record.side);
        ++logged;
    }
    RC_ASSERT(logged == ran.size());
}

RC_GTEST_PROP(SimulatedUsersProperty, KilledAndCarriedOnNothingIsLostOrDoneTwice, ())
{
    Disk disk;
    const RoutineSnapshot routine = anyRoutine();
    Command start = command::Start{};
    std::optional<Millis> before;
    std::optional<SessionId> id;
    for (int run = 0; run < 60; ++run) {
        auto program = std::make_unique<Program>(
            routine, id ? std::move(disk.log().carryOn(*id)).value() : disk.log().newSession(), before);
        program->command(start);
        program->wait(anyDelay() + 15s);
        if (program->engine().state() == EngineState::Running && pick(0, 3) == 0) {
            program->command(command::Leave{}); // saved and left; else the power goes
        }
        const bool over = program->engine().state() == EngineState::Ended;
        const auto holds = program->engine().timeline().holds.size();
        id = program->id() ? program->id() : id;
        program.reset();
        disk.open();
        (void)valueOf(disk.log().closeOldSessions());
        const auto left = valueOf(disk.log().unfinished());
        if (!left) {
            if (!over || !id) {
                return; // so little that no trace is kept
            }
            const auto detail = valueOf(disk.log().reader().detail(*id));
            RC_ASSERT(!detail || detail->session.status == SessionStatus::Completed);
            RC_ASSERT(!detail || holdRecords(*detail).size() == holds);
            return;
        }
        id = left->detail.session.id;
        before = left->detail.session.active;
        RC_ASSERT(left->routine.has_value());
        RC_ASSERT(*left->routine == routine);
        const auto carryOn = carryOnFrom(buildTimeline(shippedCatalogue(), routine.items, routine.options),
                                         holdRecords(left->detail));
        if (!carryOn) {
            return; // only its very end was missing
        }
        start = command::Start{*carryOn};
    }
}
