// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/painrules.h"

#include <algorithm>

namespace backstretch {

namespace {

constexpr int least = 1;
constexpr int most = 10;

bool isFrom(std::optional<int> number, int limit)
{
    return number && *number >= limit;
}

} // namespace

PainLimits PainLimits::inOrder() const
{
    PainLimits result;
    result.redFrom = std::clamp(redFrom, least + 1, most);
    result.amberFrom = std::clamp(amberFrom, least, result.redFrom - 1);
    return result;
}

SessionPain painOf(const SessionDetail& detail)
{
    SessionPain pain{detail.session.painBefore, detail.session.painAfter, detail.session.painNextDay};
    for (const HurtRow& hurt : detail.hurts) {
        pain.hurts.push_back(hurt.pain);
    }
    return pain;
}

PainLight lightOfHurt(std::optional<int> number, const PainLimits& limits)
{
    if (!number) {
        return PainLight::Amber;
    }
    return *number >= limits.redFrom     ? PainLight::Red
           : *number >= limits.amberFrom ? PainLight::Amber
                                         : PainLight::Green;
}

bool painRose(const SessionPain& session)
{
    return session.before && session.after && *session.after >= *session.before + painRise;
}

PainLight lightOf(const SessionPain& session, const PainLimits& limits)
{
    const bool redHurt = std::ranges::any_of(
        session.hurts, [&](std::optional<int> number) { return isFrom(number, limits.redFrom); });
    if (redHurt || isFrom(session.after, limits.redFrom) || painRose(session)) {
        return PainLight::Red;
    }
    if (!session.hurts.empty()) {
        return PainLight::Amber;
    }
    if (!session.before || !session.after) {
        return PainLight::Unknown;
    }
    const bool low = *session.before < limits.amberFrom && *session.after < limits.amberFrom;
    return low && *session.after <= *session.before ? PainLight::Green : PainLight::Amber;
}

bool isGreenDay(std::span<const SessionPain> sessions, const PainLimits& limits)
{
    if (sessions.empty() || !std::ranges::all_of(sessions, [&](const SessionPain& session) {
            return lightOf(session, limits) == PainLight::Green;
        })) {
        return false;
    }
    // The morning is asked about once, with the day's last session.
    const SessionPain& last = sessions.back();
    return last.nextDay && *last.nextDay < limits.amberFrom && *last.nextDay <= *last.before;
}

std::vector<NextTime> offersAfterHurt(PainLight hurt, bool easier)
{
    switch (hurt) {
    case PainLight::Red:
        return {NextTime::LeaveOut, NextTime::Keep};
    case PainLight::Green:
        return easier ? std::vector{NextTime::Keep, NextTime::Easier, NextTime::LeaveOut}
                      : std::vector{NextTime::Keep, NextTime::LeaveOut};
    case PainLight::Amber:
    case PainLight::Unknown:
        break;
    }
    return easier ? std::vector{NextTime::Easier, NextTime::LeaveOut, NextTime::Keep}
                  : std::vector{NextTime::LeaveOut, NextTime::Keep};
}

DayAfter dayAfter(PainLight session)
{
    return session == PainLight::Red ? DayAfter::RestFirst : DayAfter::Usual;
}

} // namespace backstretch
