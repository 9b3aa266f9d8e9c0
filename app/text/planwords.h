// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/planner.h"

#include <QString>

#include <vector>

namespace backstretch {

// Why Today suggests what it does, in the user's language.

/// The one sentence beside the routine; empty: there is nothing to say.
[[nodiscard]] QString planSentence(const DayPlan& plan, QDate today, int daysThisWeek);

/// One reason of the panel: what it is, and the figures it comes from.
struct FactText
{
    QString icon;
    QString title;
    QString text;
};
[[nodiscard]] FactText factText(const PlanFact& fact, const Catalogue& catalogue, QDate today);

/// What the panel says of a choice that no fact explains; empty: the facts say it all.
[[nodiscard]] QString planNote(const DayPlan& plan);

/// "before nine": inside a sentence.
[[nodiscard]] QString dayPartText(DayPart part);

/// One of the rules the suggestion comes from.
struct PlanRule
{
    QString what;
    QString then;
};
/// All of them, with the figures that hold now. `daysAWeek`: the user's plan; 0: none.
[[nodiscard]] std::vector<PlanRule> planRules(const PainLimits& limits, int daysAWeek);

} // namespace backstretch
