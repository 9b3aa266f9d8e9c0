// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/commands.h"
#include "core/player/cueplan.h"
#include "core/player/events.h"
#include "core/player/snapshot.h"
#include "core/player/timeline.h"

#include <optional>
#include <vector>

namespace backstretch {

struct EngineOptions
{
    Millis countIn{3'000};         ///< between Resume and the timer going on
    Millis versionChange{5'000};   ///< the timer stands while another version is announced
    Millis backAgain{2'000};       ///< a second BackStep within this goes one phase further back
    Millis startHoldAgain{30'000}; ///< after a stop longer than this a hold starts from its beginning
    Millis hurtRest{60'000};
    Millis shortestRest{3'000}; ///< minus leaves at least this much of a hold, so that it can be counted down
    Millis longestHold{600'000};
    int redNumber = 6; ///< a hurt number from this on brings the page back
};

/// Leads through a time line. Time is an argument: there is no clock, timer or thread inside, so the same
/// calls always give the same events. Whoever drives it calls advance() at nextDeadline() or later; however
/// late that is, and in however many steps, the events are the same and carry their own times.
class GuidedEngine
{
public:
    explicit GuidedEngine(Timeline timeline, EngineOptions options = {});

    /// What has become due by now, then what the command does.
    std::vector<Event> handle(const Command& command, MonoTime now);
    /// Every boundary passed, in order.
    std::vector<Event> advance(MonoTime now);
    /// When the next event is due; nullopt while nothing will happen by itself (idle, paused, hurting, ended,
    /// in an untimed phase).
    [[nodiscard]] std::optional<MonoTime> nextDeadline() const;
    [[nodiscard]] Snapshot snapshot(MonoTime now) const;

    [[nodiscard]] EngineState state() const { return m_state; }
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
    /// Whether that exercise counts as done by now.
    [[nodiscard]] bool isGoneThrough(int block) const;

private:
    // engine.cpp: time and phases
    void advanceTo(MonoTime now);
    void passTime(Millis span);
    void fireDue();
    [[nodiscard]] bool isEndDue() const;
    [[nodiscard]] std::optional<Millis> untilDue() const;
    [[nodiscard]] const Phase& phase() const;
    [[nodiscard]] std::optional<std::size_t> phaseIndex() const;
    [[nodiscard]] std::optional<std::size_t> presentHold() const;
    [[nodiscard]] CueContext cueContext(CueContext context) const;
    [[nodiscard]] bool live() const;
    [[nodiscard]] int exercise() const;
    void enter(std::size_t index, const CueContext& context = {});
    void enterInserted(const Phase& inserted, std::size_t thenIndex);
    void begin(CueContext context);
    void leavePhase(PhaseEnd reason, bool keepTry = true);
    void goOn(PhaseEnd reason);
    void recordHold(std::size_t hold, HoldResult result, Millis done);
    void end(EndReason reason);
    [[nodiscard]] bool allDone() const;

    // enginecommands.cpp: what the user asks for
    void apply(const command::Start& start);
    void apply(const command::Pause& pause);
    void apply(const command::Resume&);
    void apply(const command::NextStep&);
    void apply(const command::NextExercise&);
    void apply(const command::BackStep&);
    void apply(const command::BackExercise&);
    void apply(const command::AdjustHold& adjust);
    void apply(const command::Done&);
    void apply(const command::Leave& leave);
    void again(std::size_t index, bool keepTry = true);
    void againIfLongAgo();
    void freeze(EngineState state);
    void run();
    void countIn(CountInReason reason, Millis length);
    void skipExercise();
    void replanCues();

    // enginereplace.cpp: another version of an exercise
    void apply(const command::ReplaceBlock& replace);
    void splice(const command::ReplaceBlock& replace);
    void announceReplaced(int block, std::vector<event::TakenOver> takenOver = {});
    void goOnInVersion(const command::ReplaceBlock& replace);

    // enginehurt.cpp
    void apply(const command::Hurt&);
    void apply(const command::HurtSkipExercise&);
    void apply(const command::HurtRest&);
    void apply(const command::HurtEnd&);
    void apply(const command::HurtByMistake&);
    void apply(const command::HurtGoOn&);
    void goOnAfterHurt();
    void apply(const command::HurtNumber& given);
    void hurtAgain(HurtPage page);

    void letHurtChoiceRun();

    void emitCue(CueKind kind, CuePriority priority, int number = 0);

    struct HurtState
    {
        int lastId = 0;
        int count = 0;
        int block = 0;
        HurtPage page = HurtPage::Pressed;
        bool askNumber = false;
        bool numberGiven = false;
        bool red = false;
    };

    Timeline m_timeline;
    EngineOptions m_options;
    EngineState m_state = EngineState::Idle;
    MonoTime m_now;
    std::vector<Event> m_events; ///< of the call that is running

    std::size_t m_index = 0;         ///< the present phase; while one is inserted, the one after it
    std::optional<Phase> m_inserted; ///< a phase that is not in the time line
    bool m_endWaits = false;         ///< it hurts at the very end: that comes first
    bool m_phaseOpen = false;        ///< between PhaseStarted and PhaseEnded
    Millis m_elapsed{0};
    Millis m_extra{0}; ///< what inserted phases took that are over
    CuePlan m_cues;
    std::size_t m_nextCue = 0;
    std::vector<std::optional<HoldResult>> m_results; ///< of m_timeline.holds

    Millis m_countInLeft{0};
    int m_countInBeat = 0; ///< the next one to be heard
    CountInReason m_countInReason = CountInReason::Resumed;
    std::optional<MonoTime> m_frozenSince;
    std::optional<MonoTime> m_lastBack;
    bool m_begunByBack = false; ///< the present phase
    HurtState m_hurt;
    SessionTotals m_totals;
};

} // namespace backstretch
