// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/gentleplan.h"

#include "core/catalogue/timelinebuilder.h"
#include "core/progress/summaries.h"

#include <algorithm>
#include <tuple>

namespace backstretch {

namespace {

/// What is done of the way when strength comes back: four fifths.
constexpr int strengthNumerator = 4;
constexpr int strengthDenominator = 5;

const ExercisePrefs* find(std::span<const ExercisePrefs> prefs, const QString& exerciseId)
{
    const auto found = std::ranges::find(prefs, exerciseId, &ExercisePrefs::exerciseId);
    return found == prefs.end() ? nullptr : &*found;
}

/// Whether somebody has taken it in again, on a day of the plan and after it hurt.
bool takenInAgain(const GentlePlan& plan, const ExercisePrefs* prefs, const LastHurt& hurt)
{
    return prefs != nullptr && prefs->hurtAnsweredUtcMs && *prefs->hurtAnsweredUtcMs >= hurt.utcMs &&
           *prefs->hurtAnsweredUtcMs >= plan.startedUtcMs;
}

bool isIn(const Routine* routine, const QString& exerciseId)
{
    return routine != nullptr &&
           std::ranges::find(routine->items, exerciseId, &RoutineItem::exerciseId) != routine->items.end();
}

/// How little an exercise asks for; less is gentler.
int effort(const Exercise& exercise)
{
    const std::vector<Equipment>& needed = exercise.normal().equipment.needed;
    if (std::ranges::find(needed, Equipment::MatOrBed) != needed.end()) {
        return 0;
    }
    if (exercise.needsEquipment()) {
        return 3;
    }
    return exercise.position == Position::SideLying ? 1 : 2;
}

bool counts(const GentlePlan& plan, const GentleSession& session)
{
    return session.day >= plan.started && session.startedUtcMs >= plan.startedUtcMs;
}

std::vector<GentleSession> onDay(std::span<const GentleSession> sessions, const GentlePlan& plan, QDate day)
{
    std::vector<GentleSession> found;
    std::ranges::copy_if(sessions, std::back_inserter(found), [&](const GentleSession& session) {
        return session.day == day && counts(plan, session);
    });
    std::ranges::sort(found, {}, &GentleSession::startedUtcMs);
    return found;
}

bool isRed(const GentleSession& session, const PainLimits& limits)
{
    return gentleLight(session.pain, limits) == PainLight::Red;
}

bool isGreen(std::span<const GentleSession> day, const PainLimits& limits)
{
    std::vector<SessionPain> pains;
    std::ranges::transform(day, std::back_inserter(pains), &GentleSession::pain);
    return isGreenDay(pains, limits);
}

/// Steps above today's, `ahead` days from now, on the way over `rest` days.
int stepsAhead(int toGo, int rest, int ahead)
{
    const int reached = std::min(toGo, rest); // one a day at most
    return rest > 0 ? (2 * reached * ahead + rest) / (2 * rest) : 0;
}

GentleBar barOf(const GentlePlan& plan, QDate date, QDate today, std::span<const GentleSession> sessions,
                std::span<const RestDay> rests, std::span<const int> minutes)
{
    const int last = static_cast<int>(minutes.size()) - 1;
    const auto planned = [&](int step) {
        return minutes[static_cast<std::size_t>(std::clamp(step, 0, last))];
    };
    GentleBar bar;
    bar.day = static_cast<int>(plan.started.daysTo(date)) + 1;
    bar.today = date == today;
    Millis active{0};
    const std::vector<GentleSession> done = onDay(sessions, plan, date);
    for (const GentleSession& session : done) {
        active += session.active;
    }
    const auto rest = std::ranges::find(rests, date, &RestDay::date);
    if (!done.empty()) {
        bar.mark = GentleBar::Mark::Done;
        bar.minutes = wholeMinutes(active);
    } else if (rest != rests.end()) {
        bar.mark = GentleBar::Mark::Rest;
        bar.minutes = planned(rest->step.value_or(plan.step));
    } else if (date >= today) {
        bar.mark = GentleBar::Mark::Planned;
        const int left = std::max(0, last - plan.step);
        const int days = static_cast<int>(today.daysTo(plan.started)) + plan.length - 1;
        bar.minutes =
            planned(std::min(plan.step, last) + stepsAhead(left, days, static_cast<int>(today.daysTo(date))));
    }
    return bar;
}

} // namespace

int gentleDay(const GentlePlan& plan, QDate today)
{
    return std::max(1, static_cast<int>(plan.started.daysTo(today)) + 1);
}

bool gentleDaysAreOver(const GentlePlan& plan, QDate today)
{
    return gentleDay(plan, today) > plan.length;
}

GentlePlan withMoreDays(GentlePlan plan, QDate today, qint64 nowUtcMs)
{
    const int day = gentleDay(plan, today);
    const auto longer =
        std::ranges::find_if(gentleLengths, [&](int length) { return length > plan.length && length > day; });
    if (longer != gentleLengths.end()) {
        plan.length = *longer;
        return plan;
    }
    GentlePlan next;
    next.started = today;
    next.startedUtcMs = nowUtcMs;
    next.length = gentleLengths.front();
    next.step = plan.step;
    next.routineId = plan.routineId;
    return next;
}

const ExerciseVersion& gentleVersion(const Exercise& exercise, const ExerciseVersion& usual)
{
    const ExerciseVersion* easier = exercise.firstEasier();
    return usual.level == VersionLevel::Easier || easier == nullptr ? usual : *easier;
}

Dose gentleDose(const Exercise& exercise, const ExerciseVersion& usual,
                std::optional<std::chrono::seconds> hold, std::optional<int> repetitions, int step)
{
    const ExerciseVersion& version = gentleVersion(exercise, usual);
    const Dose before = doseOf(exercise, usual, hold, repetitions);
    const Dose easier = doseOf(exercise, version, {}, {});
    const int half = (std::min(before.repetitions, easier.repetitions) + 1) / 2;
    // Limits last: they hold for everybody.
    return doseOf(exercise, version, std::min(before.hold, easier.hold), half + std::max(0, step));
}

int strengthFromDay(const GentlePlan& plan)
{
    return (plan.length * strengthNumerator + strengthDenominator - 1) / strengthDenominator;
}

std::vector<GentleLeftOut> gentleLeftOut(const Catalogue& catalogue, const GentlePlan& plan,
                                         std::span<const ExercisePrefs> prefs,
                                         std::span<const LastHurt> hurts, QDate today)
{
    using Reason = GentleLeftOut::Reason;
    std::vector<GentleLeftOut> found;
    const int from = strengthFromDay(plan);
    for (const Exercise& exercise : catalogue.exercises()) {
        const ExercisePrefs* chosen = find(prefs, exercise.id);
        const auto hurt = std::ranges::find(hurts, exercise.id, &LastHurt::exerciseId);
        const bool hasHurt = hurt != hurts.end() && hurt->day >= plan.started.addDays(-hurtDaysBefore) &&
                             !takenInAgain(plan, chosen, *hurt);
        if (hasHurt) {
            found.push_back({exercise.id, Reason::Hurt, hurt->day, 0});
        } else if (chosen != nullptr && chosen->leftOutSince) {
            found.push_back({exercise.id, Reason::Chosen, *chosen->leftOutSince, 0});
        } else if (exercise.kind == ExerciseKind::Strength && gentleDay(plan, today) < from) {
            found.push_back({exercise.id, Reason::Strength, plan.started, from});
        }
    }
    std::ranges::stable_sort(found, {}, &GentleLeftOut::reason);
    return found;
}

std::vector<QString> easyMoves(const Catalogue& catalogue, const Routine* usual,
                               std::span<const GentleLeftOut> leftOut)
{
    std::vector<std::tuple<bool, int, int, QString>> inOrder; // unknown, effort, catalogue's order
    for (const Exercise& exercise : catalogue.exercises()) {
        const bool out = std::ranges::find(leftOut, exercise.id, &GentleLeftOut::exerciseId) != leftOut.end();
        if (!out && exercise.kind != ExerciseKind::Strength) {
            inOrder.emplace_back(!isIn(usual, exercise.id), effort(exercise), exercise.order, exercise.id);
        }
    }
    std::ranges::sort(inOrder);
    std::vector<QString> moves;
    for (std::size_t i = 0; i < inOrder.size() && i < gentleMoves; ++i) {
        moves.push_back(std::get<QString>(inOrder[i]));
    }
    return moves;
}

PainLight gentleLight(const SessionPain& session, const PainLimits& limits)
{
    const bool high = session.nextDay && *session.nextDay >= limits.redFrom;
    const bool rose = session.nextDay && session.before && *session.nextDay >= *session.before + painRise;
    return high || rose ? PainLight::Red : lightOf(session, limits);
}

bool offersGentleDays(std::span<const GentleSession> newestFirst, const PainLimits& limits,
                      std::optional<QDate> declined, QDate today)
{
    constexpr std::size_t inARow = 2;
    return newestFirst.size() >= inARow &&
           std::ranges::all_of(newestFirst.first(inARow), [&](const GentleSession& session) {
               return isRed(session, limits) && (!declined || session.day > *declined) &&
                      session.day.daysTo(today) <= offerWithinDays;
           });
}

GentleQuestion gentleQuestion(const GentlePlan& plan, std::span<const GentleSession> sessions,
                              const PainLimits& limits, QDate today)
{
    // What was done today may be too much already; whether it was good only tomorrow tells.
    const auto todays = onDay(sessions, plan, today);
    const bool redToday = std::ranges::any_of(todays, [&](const auto& s) { return isRed(s, limits); });
    QDate day = redToday ? today : QDate();
    for (const GentleSession& session : sessions) {
        const bool earlier = counts(plan, session) && session.day < today;
        if (!redToday && earlier && (!day.isValid() || session.day > day)) {
            day = session.day;
        }
    }
    if (!day.isValid() || (plan.answered && *plan.answered >= day)) {
        return {};
    }
    const auto judged = onDay(sessions, plan, day);
    if (std::ranges::any_of(judged, [&](const auto& s) { return isRed(s, limits); })) {
        return {GentleQuestion::Kind::TooMuch, day};
    }
    return isGreen(judged, limits) ? GentleQuestion{GentleQuestion::Kind::StepUp, day} : GentleQuestion{};
}

bool showsSigns(const GentlePlan& plan, std::span<const GentleSession> sessions, const PainLimits& limits)
{
    constexpr int times = 2;
    const qint64 since = std::max(plan.startedUtcMs, plan.signsReadUtcMs.value_or(plan.startedUtcMs));
    return std::ranges::count_if(sessions, [&](const GentleSession& session) {
               return counts(plan, session) && session.startedUtcMs >= since && isRed(session, limits);
           }) >= times;
}

GentlePlan steppedUp(GentlePlan plan, QDate about)
{
    plan.step = std::min(plan.step + 1, highestGentleStep);
    return stayed(std::move(plan), about);
}

GentlePlan steppedBack(GentlePlan plan, QDate about)
{
    plan.step = std::max(plan.step - 1, 0);
    return stayed(std::move(plan), about);
}

GentlePlan stayed(GentlePlan plan, QDate about)
{
    plan.answered = plan.answered ? std::max(*plan.answered, about) : about;
    return plan;
}

std::vector<GentleBar> gentleBars(const GentlePlan& plan, QDate today,
                                  std::span<const GentleSession> sessions, std::span<const RestDay> rests,
                                  std::span<const int> minutes)
{
    std::vector<GentleBar> bars;
    for (int day = 0; day < plan.length && !minutes.empty(); ++day) {
        bars.push_back(barOf(plan, plan.started.addDays(day), today, sessions, rests, minutes));
    }
    return bars;
}

} // namespace backstretch
