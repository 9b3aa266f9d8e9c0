// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/engine.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace backstretch {

/// Lays out a small session by hand: builder.exercise("locust").getReady(10s).lift(Side::None, 10s)…
class TimelineMaker
{
public:
    TimelineMaker& exercise(const std::string& id, Millis getReady, int repetitions = 1,
                            Millis breakBefore = Millis{0}, const std::string& version = "normal")
    {
        m_timeline.blocks.push_back({.exerciseId = id,
                                     .versionId = version,
                                     .firstPhase = m_timeline.phases.size(),
                                     .endPhase = m_timeline.phases.size(),
                                     .repetitions = repetitions});
        m_order = 0;
        if (breakBefore > Millis{0}) {
            add({.kind = PhaseKind::Break, .duration = breakBefore});
        }
        return add({.kind = PhaseKind::GetReady, .duration = getReady});
    }

    /// Move in, hold, move out.
    TimelineMaker& lift(int repetition, Millis in, Millis hold, Millis out, Side side = Side::None)
    {
        const int index = static_cast<int>(m_timeline.holds.size());
        add({.kind = PhaseKind::MoveIn,
             .duration = in,
             .side = side,
             .repetition = repetition,
             .hold = index});
        m_timeline.holds.push_back({.block = blockIndex(),
                                    .order = m_order++,
                                    .side = side,
                                    .repetition = repetition,
                                    .planned = hold,
                                    .phase = m_timeline.phases.size()});
        m_timeline.blocks.back().holdLength = hold;
        add({.kind = PhaseKind::Hold,
             .duration = hold,
             .side = side,
             .repetition = repetition,
             .hold = index});
        if (out > Millis{0}) {
            add({.kind = PhaseKind::MoveOut,
                 .duration = out,
                 .side = side,
                 .repetition = repetition,
                 .hold = index});
        }
        return *this;
    }

    TimelineMaker& add(Phase phase)
    {
        phase.block = blockIndex();
        m_timeline.phases.push_back(phase);
        m_timeline.blocks.back().endPhase = m_timeline.phases.size();
        return *this;
    }

    [[nodiscard]] Timeline make() const { return m_timeline; }
    operator Timeline() const { return m_timeline; }

private:
    [[nodiscard]] int blockIndex() const { return static_cast<int>(m_timeline.blocks.size()) - 1; }
    Timeline m_timeline;
    int m_order = 0;
};

/// Get ready 10; two lifts of 4 + 15 + 4 with a rest of 5 between; break 10; get ready 10; a lift of
/// 3 + 30 + 3. Starts: ready 0, in 10, hold 14, out 29, rest 33, in 38, hold 42, out 57, break 61, ready 71,
/// in 81, hold 84, out 114, end 117.
inline Timeline twoExercises()
{
    using namespace std::chrono_literals;
    return TimelineMaker()
        .exercise("sphinx", 10s, 2)
        .lift(1, 4s, 15s, 4s)
        .add({.kind = PhaseKind::Rest, .duration = 5s})
        .lift(2, 4s, 15s, 4s)
        .exercise("locust", 10s, 1, 10s)
        .lift(1, 3s, 30s, 3s);
}

/// Drives an engine in test time, counted from its start, and keeps all events.
class Drive
{
public:
    explicit Drive(Timeline timeline, EngineOptions options = {})
        : engine(std::move(timeline), options)
    {
    }

    Drive& start() { return command(Millis{0}, command::Start{}); }
    Drive& command(Millis at, const Command& command)
    {
        append(engine.handle(command, MonoTime(at)));
        return *this;
    }
    Drive& to(Millis at)
    {
        append(engine.advance(MonoTime(at)));
        return *this;
    }
    [[nodiscard]] Snapshot at(Millis time) const { return engine.snapshot(MonoTime(time)); }

    template <typename Kind>
    [[nodiscard]] std::vector<Kind> all() const
    {
        std::vector<Kind> found;
        for (const Event& event : events) {
            if (const auto* match = std::get_if<Kind>(&event)) {
                found.push_back(*match);
            }
        }
        return found;
    }
    template <typename Kind>
    [[nodiscard]] Kind last() const
    {
        const auto found = all<Kind>();
        return found.at(found.size() - 1);
    }
    /// The results of the holds that were tried or skipped, by the last try: what a log would hold.
    [[nodiscard]] std::map<std::size_t, event::HoldFinished> holds() const
    {
        std::map<std::size_t, event::HoldFinished> last;
        for (const auto& finished : all<event::HoldFinished>()) {
            last.insert_or_assign(finished.hold, finished);
        }
        return last;
    }
    /// "3.0 Hold" style list of the cues, with seconds since the start.
    [[nodiscard]] std::vector<std::pair<Millis, CueKind>> cues() const
    {
        std::vector<std::pair<Millis, CueKind>> heard;
        for (const auto& due : all<event::CueDue>()) {
            heard.emplace_back(due.at.time_since_epoch(), due.cue.kind);
        }
        return heard;
    }

    GuidedEngine engine;
    std::vector<Event> events;

private:
    void append(std::vector<Event> more)
    {
        for (std::size_t index = 0; index + 1 < more.size(); ++index) {
            EXPECT_LE(timeOf(more[index]), timeOf(more[index + 1]));
        }
        if (!events.empty() && !more.empty()) {
            EXPECT_LE(timeOf(events.back()), timeOf(more.front()));
        }
        events.insert(events.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    }
};

} // namespace backstretch
