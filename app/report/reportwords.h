// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/report.h"

#include <QString>

// The words for single values of the report, in the user's language.

namespace backstretch::reportwords {

/// "19 Nov".
[[nodiscard]] QString day(QDate date);
/// "20 October to 19 November 2026".
[[nodiscard]] QString period(const ReportPeriod& period);
/// "4", "3.5", or a dash where there are not enough numbers.
[[nodiscard]] QString usual(const UsualNumber& number);
/// "from 3 to 5", "3 each time", "not enough numbers".
[[nodiscard]] QString range(const UsualNumber& number);
/// "left", or a dash.
[[nodiscard]] QString side(Side side);
/// "20 Oct: 5 before, 4 after".
[[nodiscard]] QString painSentence(const PainPair& point);
/// "Took the easier version and went on. Pain 6. “Sharp, …”"
[[nodiscard]] QString hurtEnd(const ReportHurt& hurt);
/// "Number for the next morning, given 14 of 21 times: usually 3. …"
[[nodiscard]] QString morning(const MorningAfter& morning);

[[nodiscard]] QString exercise(const Catalogue& catalogue, const QString& exerciseId, const QString& written);
/// "15 s hold, 5 cycles", "left out since 10 Nov".
[[nodiscard]] QString howMuch(const Catalogue& catalogue, const ExerciseNow& now);
/// "left 16 s less", "about even", or a dash.
[[nodiscard]] QString sides(const ExerciseNow& now);
/// "Arm and Leg Raise: hold 6 s to 8 s".
[[nodiscard]] QString change(const Catalogue& catalogue, const ReportChange& change);

/// What stands for a number that is not there.
[[nodiscard]] QString dash();

} // namespace backstretch::reportwords
