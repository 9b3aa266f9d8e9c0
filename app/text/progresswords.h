// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/exerciseseries.h"
#include "core/progress/painseries.h"
#include "core/progress/progression.h"
#include "core/progress/summaries.h"

#include <QString>

namespace backstretch {

// What charts and suggestions say, in the user's language. Observations are worded as such: what was, never
// why, and never "better" or "worse".

/// "19 November: 3 before, 2 after".
[[nodiscard]] QString painPointSentence(const PainPoint& point, QDate today);
/// "Week of 16 November: 20 minutes"; the present one says that it is not over.
[[nodiscard]] QString weekSentence(const WeekSummary& week, QDate today);
/// "Before 4.1, after 3.2 on average, 9 sessions."
[[nodiscard]] QString painChangeText(const PainChange& change);
/// "The number after was lower in 6, the same in 2 and higher in 1 of them."
[[nodiscard]] QString painChangeCounts(const PainChange& change);

/// "8 s".
[[nodiscard]] QString secondsText(int seconds);
/// "8 s, 5 each side": what was done that time.
[[nodiscard]] QString timeText(const Exercise& exercise, const ExerciseTime& time);
/// "Normal", or the version's name.
[[nodiscard]] QString versionText(const Exercise& exercise, const QString& versionId);
/// "17 November: held 8 seconds, 5 each side, normal version"; says where it hurt.
[[nodiscard]] QString timeSentence(const Exercise& exercise, const ExerciseTime& time, QDate today);
/// "6 November: left arm up, pain 5"; what is not known is left out.
[[nodiscard]] QString hurtSentence(const Exercise& exercise, const ExerciseTime& time, QDate today);

/// A side named by what moves: "Right arm, left leg".
[[nodiscard]] QString sideText(const Exercise& exercise, Side side);
/// "39 s less with the left arm". Both about the same: says so.
[[nodiscard]] QString sidesText(const Exercise& exercise, const SideDifference& difference);

/// What the source says about a figure, and where it ends by our own choice; for the chart's band.
[[nodiscard]] QString bandText(const DoseFigure& figure, bool seconds);
/// "5 s, as the exercise is described"; empty where the source names a range or nothing.
[[nodiscard]] QString sourceLineText(const DoseFigure& figure, bool seconds);

/// "20 s" or "6 each side": the figure that a proposal changes, before or after.
[[nodiscard]] QString doseText(const Exercise& exercise, const DoseProposal& proposal, const Dose& dose);
/// "Cat-Cow: hold 20 s, not 15 s".
[[nodiscard]] QString proposalTitle(const Exercise& exercise, const DoseProposal& proposal);
/// "All right at 15 s in the last 3 sessions. The exercise asks for 15 to 30 s."
[[nodiscard]] QString proposalReason(const Exercise& exercise, const DoseProposal& proposal);

} // namespace backstretch
