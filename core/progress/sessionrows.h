// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/phase.h"
#include "core/player/sessionjournal.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace backstretch {

/// Names a session within this log. Logs of two computers are matched by uuid instead.
enum class SessionId : qint64 {};

/// When something happened: the instant, and what the calendar and the clock on the wall said
/// there and then. Travelling and daylight saving change nothing about it later.
struct Moment
{
    qint64 utcMs = 0;
    int utcOffsetSeconds = 0;
    QDate localDate;

    /// Date and time of day as the user saw them.
    [[nodiscard]] QDateTime local() const
    {
        return QDateTime::fromMSecsSinceEpoch(utcMs).toOffsetFromUtc(utcOffsetSeconds);
    }

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// One session as lists show it. A number that was not given is nullopt, never 0.
struct SessionRow
{
    SessionId id{};
    QString uuid;
    Moment started;
    SessionKind kind = SessionKind::Routine;
    QString routineId; ///< empty for a single exercise
    QString name;      ///< of the routine or the exercise, in the source language
    SessionStatus status = SessionStatus::InProgress;
    EndReason endReason = EndReason::None;
    std::optional<bool> askedSince; ///< after "Something changed?": whether someone was asked
    std::optional<int> painBefore;
    std::optional<int> painAfter;
    std::optional<int> painNextDay;
    Millis active{0}; ///< unpaused time of all phases
    QString note;
    bool byHand = false; ///< entered by the user, not guided
    bool edited = false;
    int revision = 1;
    std::optional<qint64> deletedAtUtcMs;

    int exercises = 0;     ///< planned
    int exercisesDone = 0; ///< gone through to the last hold, with at least one hold done
    int timesHurt = 0;

    friend bool operator==(const SessionRow&, const SessionRow&) = default;
};

/// One hold that was done, cut or skipped.
struct HoldRow
{
    int order = 0;
    Side side = Side::None;
    int repetition = 0;
    QString versionId; ///< the version it was done in
    Millis planned{0};
    Millis done{0};
    HoldResult result = HoldResult::Done;
    bool counts = true; ///< false: the exercise has gone on in another version since, and not from here

    friend bool operator==(const HoldRow&, const HoldRow&) = default;
};

/// One exercise of a session: what was planned, and its holds so far.
struct ExerciseRow
{
    int order = 0;
    QString exerciseId;
    QString name;      ///< in the source language
    QString versionId; ///< the one used last
    Side startSide = Side::None;
    Millis plannedHold{0};
    int plannedRepetitions = 0; ///< on each side
    int plannedHolds = 0;       ///< every side together
    std::vector<HoldRow> holds; ///< also those done before it began anew in another version

    /// Only what counts towards the version used last, in all that follows.
    [[nodiscard]] int count(HoldResult result) const;
    /// On one side (None: on all of them).
    [[nodiscard]] int doneOn(Side side) const;
    /// The sides that occur, in the order in which they came first.
    [[nodiscard]] std::vector<Side> sides() const;
    /// Gone through to its last hold, with at least one hold done.
    [[nodiscard]] bool done() const;
    [[nodiscard]] bool complete() const
    {
        return plannedHolds > 0 && count(HoldResult::Done) >= plannedHolds;
    }

    friend bool operator==(const ExerciseRow&, const ExerciseRow&) = default;
};

/// One "This hurts".
struct HurtRow
{
    int exerciseOrder = 0;
    QString exerciseId;
    Side side = Side::None;
    PhaseKind phase = PhaseKind::Hold;
    std::optional<int> pain;
    qint64 utcMs = 0;

    friend bool operator==(const HurtRow&, const HurtRow&) = default;
};

/// What the log said of a session before the user corrected anything of it: what the program measured
/// itself, and the answers that were given then.
struct MeasuredSession
{
    Moment started;
    SessionStatus status = SessionStatus::Completed;
    EndReason endReason = EndReason::None;
    Millis active{0};
    std::optional<int> painBefore;
    std::optional<int> painAfter;
    std::optional<int> painNextDay;
    QString note;
    std::vector<ExerciseRow> exercises;

    friend bool operator==(const MeasuredSession&, const MeasuredSession&) = default;
};

struct SessionDetail
{
    SessionRow session;
    std::vector<ExerciseRow> exercises;
    std::vector<HurtRow> hurts;
    std::optional<MeasuredSession> measured =
        std::nullopt; ///< nullopt: nothing was corrected, or nothing measured

    friend bool operator==(const SessionDetail&, const SessionDetail&) = default;
};

/// What was said to a proposal to do more or less of an exercise.
enum class DoseAnswer : std::uint8_t { None, Use, Keep, Less };

/// What the user chose for one exercise. nullopt: as the routine or the catalogue says.
struct ExercisePrefs
{
    QString exerciseId;
    std::optional<QString> versionId;
    std::optional<QDate> leftOutSince; ///< nullopt: it is not left out
    std::optional<Millis> hold;
    std::optional<int> repetitions;
    Side lastStartSide = Side::None;
    bool inBreaths = false;                   ///< holds are counted in slow breaths
    bool pictureTurned = false;               ///< for somebody who lies on their side
    std::optional<qint64> hurtAnsweredUtcMs;  ///< what hurt until then has been asked about
    DoseAnswer doseAnswer = DoseAnswer::None; ///< to the last proposal
    std::optional<qint64> doseAnsweredUtcMs;  ///< when; sessions before it have led to what they could
    Side extraOn = Side::None;                ///< one repetition more on this side, the next time only
    std::optional<int> gentleStep; ///< while gentle days run: the step of their plan; never stored here

    friend bool operator==(const ExercisePrefs&, const ExercisePrefs&) = default;
};

/// The last time an exercise or a routine was done.
struct LastDone
{
    SessionId session{};
    Moment when;
    QString versionId; ///< empty for a routine

    friend bool operator==(const LastDone&, const LastDone&) = default;
};

} // namespace backstretch
