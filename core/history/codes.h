// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/phase.h"
#include "core/player/sessionjournal.h"
#include "core/progress/sessionrows.h"

#include <QString>

#include <optional>

namespace backstretch {

// The words that the log uses for our codes. They are in users' files: never change one.
[[nodiscard]] QString codeOf(SessionKind kind);
[[nodiscard]] QString codeOf(SessionStatus status);
[[nodiscard]] QString codeOf(HoldResult result);
[[nodiscard]] QString codeOf(PhaseKind phase);
/// nullopt (NULL in the log) for None.
[[nodiscard]] std::optional<QString> codeOf(EndReason reason);
[[nodiscard]] std::optional<QString> codeOf(Side side);
[[nodiscard]] std::optional<QString> codeOf(DoseAnswer answer);

// An unknown word, from a log somebody changed by hand, gives the most harmless value.
[[nodiscard]] SessionKind kindFrom(const QString& code);
[[nodiscard]] SessionStatus statusFrom(const QString& code);
[[nodiscard]] HoldResult resultFrom(const QString& code);
[[nodiscard]] PhaseKind phaseFrom(const QString& code);
[[nodiscard]] EndReason endReasonFrom(const QString& code);
[[nodiscard]] Side sideFrom(const QString& code);
[[nodiscard]] DoseAnswer doseAnswerFrom(const QString& code);

/// Text as it can be stored and given out again anywhere: without NUL (SQLite's functions stop
/// there) and without halves of characters.
[[nodiscard]] QString storable(const QString& text);
[[nodiscard]] QString storable(const std::string& text);

} // namespace backstretch
