// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/exercise.h"
#include "core/progress/exerciseseries.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace backstretch {

// Whether a little more, or a little less, is proposed. The computer proposes, the person decides: nothing
// here changes a dose. All of it is a function of the log and of the day, so the same log always gives the
// same words.

/// One step of one figure.
enum class DoseStep : std::uint8_t { LongerHold, MoreRepetitions, ShorterHold, FewerRepetitions };

enum class StepReason : std::uint8_t {
    AllRight,   ///< the last sessions with it were green, all of it was done at the present dose
    Hurt,       ///< it hurt, the last time
    High,       ///< the last session with it was a red one
    HigherTwice ///< the last two sessions with it were amber or red
};

/// So many green sessions come before a step up.
inline constexpr int greenSessionsForMore = 3;
/// After "Keep" an exercise is left alone for so long.
inline constexpr int daysWithoutAsking = 14;
/// Sessions before that tell nothing about today.
inline constexpr int daysLookedAt = 42;

struct DoseProposal
{
    QString exerciseId;
    DoseStep step = DoseStep::LongerHold;
    Dose now;
    Dose proposed; ///< differs from `now` in one figure, by one step, inside the limits
    StepReason reason = StepReason::AllRight;
    int sessions = 0;               ///< that led to it
    std::optional<int> before = {}; ///< of the last session, where the reason is a number
    std::optional<int> after = {};

    [[nodiscard]] bool isMore() const
    {
        return step == DoseStep::LongerHold || step == DoseStep::MoreRepetitions;
    }
    friend bool operator==(const DoseProposal&, const DoseProposal&) = default;
};

/// One exercise as it stands.
struct DoseSituation
{
    QString exerciseId;
    DoseFigure hold; ///< in seconds
    DoseFigure repetitions;
    Dose now;
    /// Only the dose of the normal version is a choice of its own: with an easier or a harder one in use,
    /// or left out, nothing is proposed.
    bool open = true;
    std::chrono::seconds breath{0};       ///< holds are counted in breaths of this length; 0: in seconds
    DoseAnswer answer = DoseAnswer::None; ///< to the last proposal
    std::optional<qint64> answeredUtcMs = {};
    std::optional<qint64> hurtAnsweredUtcMs = {}; ///< what hurt until then was decided about
};

/// Up to which figure the program proposes by itself: to what the source says, and only where it says to go
/// on growing without naming an end, or names none at all, to our own limit.
[[nodiscard]] int mostProposed(const DoseFigure& figure);
/// By how many seconds a hold changes at once: 5 where it may be long, else 1; whole breaths where those are
/// counted.
[[nodiscard]] int holdStepSeconds(const DoseFigure& hold, std::chrono::seconds breath);

/// For one exercise. `newestLast`: its times; those older than daysLookedAt are passed over, and those
/// before an answer have had theirs. A session without numbers moves nothing up or down.
[[nodiscard]] std::optional<DoseProposal> proposalFor(const DoseSituation& exercise,
                                                      std::span<const ExerciseTime> newestLast,
                                                      const PainLimits& limits, const Moment& now);

/// The one of the day: less before more, then what was done last, then the order given. None while `frozen`
/// (a gentle plan runs) and none once one was answered today. `newestLast`: the times of all of them.
[[nodiscard]] std::optional<DoseProposal> proposalOfTheDay(std::span<const DoseSituation> exercises,
                                                           std::span<const ExerciseTime> newestLast,
                                                           const PainLimits& limits, const Moment& now,
                                                           bool frozen);

} // namespace backstretch
