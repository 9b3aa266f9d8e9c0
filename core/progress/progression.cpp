// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progression.h"

#include <algorithm>

namespace backstretch {

namespace {

constexpr int longHold = 15; ///< limits that reach so far are gone through in steps of five seconds

/// The day an instant was, as clocks here show it now.
QDate dayOf(qint64 utcMs, const Moment& now)
{
    return Moment{utcMs, now.utcOffsetSeconds, {}}.local().date();
}

bool isWorse(PainLight light)
{
    return light == PainLight::Amber || light == PainLight::Red;
}

/// The times that may still say something, the newest first.
std::vector<const ExerciseTime*> telling(const DoseSituation& exercise,
                                         std::span<const ExerciseTime> newestLast, const PainLimits& limits,
                                         const Moment& now)
{
    const qint64 since = std::max(exercise.answeredUtcMs.value_or(0), exercise.hurtAnsweredUtcMs.value_or(0));
    const QDate first = now.localDate.addDays(-daysLookedAt);
    std::vector<const ExerciseTime*> found;
    for (auto time = newestLast.rbegin(); time != newestLast.rend(); ++time) {
        const bool known = lightOf(time->pain, limits) != PainLight::Unknown;
        if (time->exerciseId == exercise.exerciseId && known && time->started.utcMs > since &&
            time->started.localDate >= first) {
            found.push_back(&*time);
        }
    }
    return found;
}

/// Done at the present dose, all of it.
bool showsTheDose(const ExerciseTime& time, const Dose& now)
{
    return time.complete() && time.versionId == QLatin1String("normal") &&
           time.holdSeconds() >= now.hold.count() && time.plannedRepetitions >= now.repetitions;
}

std::optional<StepReason> reasonForLess(const std::vector<const ExerciseTime*>& times,
                                        const PainLimits& limits)
{
    if (times.empty()) {
        return std::nullopt;
    }
    const ExerciseTime& last = *times.front();
    if (!last.hurts.empty()) {
        return StepReason::Hurt;
    }
    if (lightOf(last.pain, limits) == PainLight::Red) {
        return StepReason::High;
    }
    const bool twice =
        times.size() > 1 && isWorse(lightOf(last.pain, limits)) && isWorse(lightOf(times[1]->pain, limits));
    return twice ? std::optional(StepReason::HigherTwice) : std::nullopt;
}

bool wereAllRight(const std::vector<const ExerciseTime*>& times, const Dose& now, const PainLimits& limits)
{
    int green = 0;
    for (const ExerciseTime* time : times) {
        if (isWorse(lightOf(time->pain, limits))) {
            break;
        }
        green += showsTheDose(*time, now) ? 1 : 0;
    }
    return green >= greenSessionsForMore;
}

/// One step to `seconds` or `repetitions`, whichever can still be changed.
std::optional<DoseProposal> stepUp(const DoseSituation& exercise)
{
    DoseProposal step{.exerciseId = exercise.exerciseId, .now = exercise.now, .proposed = exercise.now};
    const int hold = static_cast<int>(exercise.now.hold.count());
    const int longer = hold + holdStepSeconds(exercise.hold, exercise.breath);
    if (longer <= mostProposed(exercise.hold)) {
        step.step = DoseStep::LongerHold;
        step.proposed.hold = std::chrono::seconds(longer);
        return step;
    }
    if (exercise.now.repetitions + 1 <= mostProposed(exercise.repetitions)) {
        step.step = DoseStep::MoreRepetitions;
        step.proposed.repetitions = exercise.now.repetitions + 1;
        return step;
    }
    return std::nullopt;
}

std::optional<DoseProposal> stepDown(const DoseSituation& exercise)
{
    DoseProposal step{.exerciseId = exercise.exerciseId, .now = exercise.now, .proposed = exercise.now};
    const int hold = static_cast<int>(exercise.now.hold.count());
    const int shorter = hold - holdStepSeconds(exercise.hold, exercise.breath);
    if (shorter >= exercise.hold.min) {
        step.step = DoseStep::ShorterHold;
        step.proposed.hold = std::chrono::seconds(shorter);
        return step;
    }
    if (exercise.now.repetitions - 1 >= exercise.repetitions.min) {
        step.step = DoseStep::FewerRepetitions;
        step.proposed.repetitions = exercise.now.repetitions - 1;
        return step;
    }
    return std::nullopt;
}

} // namespace

int mostProposed(const DoseFigure& figure)
{
    if (!figure.source || !figure.source->max) {
        return figure.max;
    }
    const bool namesNoEnd = figure.source->grows && figure.source->min == figure.source->max;
    return namesNoEnd ? figure.max : std::min(*figure.source->max, figure.max);
}

int holdStepSeconds(const DoseFigure& hold, std::chrono::seconds breath)
{
    const int usual = hold.max > longHold ? 5 : 1;
    return std::max(usual, static_cast<int>(breath.count()));
}

std::optional<DoseProposal> proposalFor(const DoseSituation& exercise,
                                        std::span<const ExerciseTime> newestLast, const PainLimits& limits,
                                        const Moment& now)
{
    const bool kept = exercise.answer == DoseAnswer::Keep && exercise.answeredUtcMs &&
                      dayOf(*exercise.answeredUtcMs, now).daysTo(now.localDate) < daysWithoutAsking;
    if (!exercise.open || kept) {
        return std::nullopt;
    }
    const auto times = telling(exercise, newestLast, limits, now);
    if (const auto reason = reasonForLess(times, limits)) {
        auto step = stepDown(exercise);
        if (step) {
            step->reason = *reason;
            step->sessions = *reason == StepReason::HigherTwice ? 2 : 1;
            step->before = times.front()->pain.before;
            step->after = times.front()->pain.after;
        }
        return step;
    }
    if (wereAllRight(times, exercise.now, limits)) {
        auto step = stepUp(exercise);
        if (step) {
            step->sessions = greenSessionsForMore;
        }
        return step;
    }
    return std::nullopt;
}

std::optional<DoseProposal> proposalOfTheDay(std::span<const DoseSituation> exercises,
                                             std::span<const ExerciseTime> newestLast,
                                             const PainLimits& limits, const Moment& now, bool frozen)
{
    const bool answered = std::ranges::any_of(exercises, [&now](const DoseSituation& exercise) {
        return exercise.answeredUtcMs && dayOf(*exercise.answeredUtcMs, now) == now.localDate;
    });
    if (frozen || answered) {
        return std::nullopt;
    }
    const auto lastDone = [newestLast](const QString& exerciseId) {
        const auto found =
            std::ranges::find(newestLast.rbegin(), newestLast.rend(), exerciseId, &ExerciseTime::exerciseId);
        return found == newestLast.rend() ? 0 : found->started.utcMs;
    };
    std::optional<DoseProposal> best;
    for (const DoseSituation& exercise : exercises) {
        const auto found = proposalFor(exercise, newestLast, limits, now);
        if (!found) {
            continue;
        }
        const bool gentler = best && best->isMore() && !found->isMore();
        const bool newer = best && best->isMore() == found->isMore() &&
                           lastDone(found->exerciseId) > lastDone(best->exerciseId);
        if (!best || gentler || newer) {
            best = found;
        }
    }
    return best;
}

} // namespace backstretch
