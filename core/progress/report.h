// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/sessionrows.h"
#include "core/progress/summaries.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// What the report for an appointment says, as values: counts and numbers of the log, put together and
// judged by nobody. The same log always gives the same report.

namespace backstretch {

/// Local days, both included.
struct ReportPeriod
{
    QDate first;
    QDate last;

    [[nodiscard]] int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
    friend bool operator==(const ReportPeriod&, const ReportPeriod&) = default;
};

enum class ReportSpan : std::uint8_t { FourWeeks, ThreeMonths, SinceLast };

/// Up to `today`. Since the last report: that day is in it, and it goes back a year at most; without an
/// earlier report it is three months.
[[nodiscard]] ReportPeriod reportPeriod(ReportSpan span, QDate today, QDate lastReport = {});

/// So many numbers are needed to say what is usual.
inline constexpr int numbersForUsual = 5;
/// So many rows each of the lists has; the others are counted.
inline constexpr int hurtsInReport = 6;
inline constexpr int changesInReport = 5;
inline constexpr int notesInReport = 5;
/// So many sessions have their place in the picture of pain.
inline constexpr int sessionsInPainChart = 100;

/// What some numbers from 0 to 10 (or minutes) come to. `least` and `most` only where count > 0.
struct UsualNumber
{
    std::optional<double> usual; ///< the median; nullopt: fewer than numbersForUsual
    int least = 0;
    int most = 0;
    int count = 0;

    friend bool operator==(const UsualNumber&, const UsualNumber&) = default;
};
[[nodiscard]] UsualNumber usualOf(std::vector<int> numbers);

/// One session in the picture of pain. nullopt: no number was given.
struct PainPair
{
    QDate day;
    std::optional<int> before;
    std::optional<int> after;

    friend bool operator==(const PainPair&, const PainPair&) = default;
};

struct ReportWeek
{
    QDate first; ///< its first day inside the period
    int minutes = 0;
    bool whole = false; ///< all seven days are inside the period

    friend bool operator==(const ReportWeek&, const ReportWeek&) = default;
};

/// What was done about something that hurt, as far as the log tells.
enum class HurtEnd : std::uint8_t {
    WentOn,
    Easier,  ///< took an easier version and went on
    Stopped, ///< left the exercise
    Ended,   ///< ended the session
};

struct ReportHurt
{
    QString exerciseId;
    QString name;   ///< in the source language
    QDateTime when; ///< as the user's clock showed it
    Side side = Side::None;
    QString versionId; ///< the one used last
    std::optional<int> pain;
    HurtEnd end = HurtEnd::WentOn;
    int holdsDone = 0; ///< of the exercise in that session
    QString note;      ///< of the session

    friend bool operator==(const ReportHurt&, const ReportHurt&) = default;
};

/// How it was on the mornings after.
struct MorningAfter
{
    UsualNumber numbers;
    int sessions = 0; ///< that could have been asked about: those before the period's last day
    int higher = 0;   ///< than before the session
    int compared = 0; ///< sessions with both numbers

    friend bool operator==(const MorningAfter&, const MorningAfter&) = default;
};

/// One exercise as it is done at present.
struct ExerciseNow
{
    QString exerciseId;
    QString name; ///< in the source language
    QString versionId;
    Dose dose;
    std::optional<QDate> leftOutSince;
    int times = 0; ///< sessions in which a hold of it was done
    int hurt = 0;  ///< how often
    Millis left{0};
    Millis right{0};

    /// Both sides were held, so that they can be compared.
    [[nodiscard]] bool hasSides() const { return left > Millis{0} && right > Millis{0}; }
    friend bool operator==(const ExerciseNow&, const ExerciseNow&) = default;
};

/// The side held less, and by how much; nullopt where both are about the same.
struct SideGap
{
    Side less = Side::None;
    Millis by{0};

    friend bool operator==(const SideGap&, const SideGap&) = default;
};
/// A difference below a tenth of the longer side is none.
[[nodiscard]] std::optional<SideGap> sideGap(Millis left, Millis right);

struct ReportChange
{
    enum class Kind : std::uint8_t { LeftOut, Version, Hold, Repetitions };

    Kind kind = Kind::Hold;
    QDate day;
    QString exerciseId;
    QString name;      ///< in the source language
    QString versionId; ///< since then
    int from = 0;      ///< seconds or repetitions
    int to = 0;
    int hurtBefore = 0; ///< LeftOut: how often it had hurt in the period until then

    friend bool operator==(const ReportChange&, const ReportChange&) = default;
};

struct ReportNote
{
    QDate day;
    QString text;

    friend bool operator==(const ReportNote&, const ReportNote&) = default;
};

struct Report
{
    ReportPeriod period;
    int sessions = 0;
    int activeDays = 0;
    int minutes = 0;
    UsualNumber minutesADay; ///< of the days with a session
    UsualNumber painBefore;
    UsualNumber painAfter;
    UsualNumber firstWeekBefore; ///< of the period's first seven days
    UsualNumber lastWeekBefore;
    int timesHurt = 0;
    int exercisesHurt = 0;

    std::vector<PainPair> pain; ///< the newest sessionsInPainChart, oldest first
    std::vector<ReportWeek> weeks;
    std::vector<DaySummary> days;  ///< every day of the period
    std::vector<ReportHurt> hurts; ///< newest first
    int moreHurts = 0;
    MorningAfter morning;
    std::vector<ExerciseNow> exercises; ///< in the catalogue's order, then what it does not know
    std::vector<ReportChange> changes;  ///< the newest, oldest first
    int moreChanges = 0;
    std::vector<ReportNote> notes; ///< newest first
    int moreNotes = 0;

    [[nodiscard]] bool empty() const { return sessions == 0; }
    /// Whether a number before or after was ever given.
    [[nodiscard]] bool hasPain() const { return painBefore.count + painAfter.count > 0; }
    friend bool operator==(const Report&, const Report&) = default;
};

/// `sessions`: those of the period, oldest first. `prefs`: the choices that count now.
[[nodiscard]] Report makeReport(const ReportPeriod& period, std::span<const SessionDetail> sessions,
                                std::span<const ExercisePrefs> prefs, const Catalogue& catalogue,
                                Qt::DayOfWeek firstDayOfWeek);

} // namespace backstretch
