// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminderplan.h"
#include "core/reminders/reminderstate.h"

#include <QTimeZone>

#include <chrono>
#include <optional>

namespace backstretch {

// Which reminder comes when: pure functions of what is wanted (plan), what became of it (state) and what is
// the case (surroundings). Whoever asks sleeps until the moment it is told to look again.

/// "In 30 minutes".
inline constexpr std::chrono::minutes kPostponement{30};
/// Later than this after its time a reminder makes no sense any more and is dropped.
inline constexpr std::chrono::minutes kLatest{60};
/// Nobody is asked to move who has just done so: that long after the end of a session.
inline constexpr std::chrono::minutes kJustDone{30};
/// Between a reminder and one that comes for a long time at the computer.
inline constexpr std::chrono::minutes kApart{30};
/// How soon it is looked again whether a waiting reminder can come.
inline constexpr std::chrono::minutes kWaitingLook{1};

struct Surroundings
{
    qint64 utcMs = 0;
    QTimeZone zone;
    bool sessionRuns = false;
    bool busy = false; ///< full screen, a call, "do not disturb"
    /// When the newest session ended; 0: never.
    qint64 lastSessionUtcMs = 0;
    bool doneToday = false; ///< a session was done on this local day
    bool resting = false;   ///< on this local day somebody rests: nothing comes
    /// At the computer without a break.
    std::chrono::milliseconds used{0};
};

/// One that is to be shown now.
struct Reminder
{
    Occurrence of;
    QString routine;
    int postponed = 0; ///< how often it was put off before
};

struct ReminderLook
{
    ReminderState state;
    std::optional<Reminder> show;
    bool waits = false; ///< one would be due, but a session runs or somebody is busy
    /// Nothing comes before this instant if the surroundings stay as they are; nullopt: never.
    std::optional<qint64> againUtcMs;
};

/// Looks what is due. What it returns as `show` has been counted: it must be shown.
[[nodiscard]] ReminderLook lookForReminder(const ReminderPlan& plan, const ReminderState& state,
                                           const Surroundings& around);

struct UpcomingReminder
{
    Occurrence of;
    QString routine;
    qint64 utcMs = 0;
    bool postponed = false;
};

/// The next one that comes at a known time.
[[nodiscard]] std::optional<UpcomingReminder>
upcomingReminder(const ReminderPlan& plan, const ReminderState& state, const Surroundings& around);

[[nodiscard]] bool isPaused(const ReminderState& state, const Surroundings& around);
/// When the pause ends; nullopt: there is none, or it has no end.
[[nodiscard]] std::optional<qint64> pauseEnd(const ReminderState& state, const Surroundings& around);

// What the user decides about reminders.

/// Whether the one that came last can be put off: not a third time, and not if it could not come again.
[[nodiscard]] bool canPostpone(const ReminderPlan& plan, const ReminderState& state,
                               const Surroundings& around);
[[nodiscard]] ReminderState postpone(ReminderState state, const Surroundings& around);
[[nodiscard]] ReminderState answer(ReminderState state);
[[nodiscard]] ReminderState refuseToday(ReminderState state, const Surroundings& around);
/// Takes this one occurrence out; a postponed one, too.
[[nodiscard]] ReminderState skip(ReminderState state, const Occurrence& of);
[[nodiscard]] ReminderState pauseFor(ReminderState state, std::chrono::minutes length,
                                     const Surroundings& around);
[[nodiscard]] ReminderState pauseUntil(ReminderState state, QDate firstDay);
[[nodiscard]] ReminderState pauseUntilTurnedOn(ReminderState state);
/// What fell due in the pause does not come any more.
[[nodiscard]] ReminderState resume(const ReminderPlan& plan, ReminderState state, const Surroundings& around);

} // namespace backstretch
