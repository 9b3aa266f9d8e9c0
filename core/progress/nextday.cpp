// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/nextday.h"

namespace backstretch {

std::optional<SessionRow> nextDayQuestion(std::span<const SessionRow> newestFirst, const NextDayAsked& before,
                                          QDate today)
{
    if (newestFirst.empty()) {
        return std::nullopt;
    }
    const SessionRow& last = newestFirst.front();
    const bool over = last.status != SessionStatus::InProgress && !last.deletedAtUtcMs;
    const bool askedBefore = before.session == last.uuid && before.day != today;
    if (!over || last.started.localDate >= today || last.painNextDay || askedBefore) {
        return std::nullopt;
    }
    return last;
}

} // namespace backstretch
