// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/progression.h"

#include <optional>
#include <vector>

namespace backstretch {

class HistoryService;
struct Settings;

/// Every exercise of the catalogue as it stands now, in the catalogue's order.
[[nodiscard]] std::vector<DoseSituation> doseSituations(const Catalogue& catalogue, HistoryService& history,
                                                        const Settings& settings);

/// The one proposal of today, from the log; asked for anew whenever it is shown. nullopt: there is none,
/// as on all gentle days.
[[nodiscard]] std::optional<DoseProposal> proposalOfToday(const Catalogue& catalogue, HistoryService& history,
                                                          const Settings& settings);

} // namespace backstretch
