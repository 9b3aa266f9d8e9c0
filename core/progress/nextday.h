// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"

#include <optional>
#include <span>

namespace backstretch {

/// The last time somebody was asked about the morning after.
struct NextDayAsked
{
    QString session; ///< its uuid
    QDate day;       ///< on which it was asked; not valid: it was answered without a number

    friend bool operator==(const NextDayAsked&, const NextDayAsked&) = default;
};

/// The session whose next morning is asked about on `today`: the last one of all, on the first later day on
/// which the program is used, and on no other. nullopt: nothing is asked. `newestFirst`: the log's sessions.
[[nodiscard]] std::optional<SessionRow> nextDayQuestion(std::span<const SessionRow> newestFirst,
                                                        const NextDayAsked& before, QDate today);

} // namespace backstretch
