// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/sessionrows.h"

#include <QString>

#include <optional>

namespace backstretch {

// What the log says about a session, in the user's language. Names in the log are somebody's text: they
// come out as one line without characters that would turn the words around them, cut where no name is
// that long.

/// A name fit for a list or a sentence.
[[nodiscard]] QString tidyName(const QString& text);
/// A longer text fit for the page: keeps its lines, loses what would turn other words around.
[[nodiscard]] QString tidyText(const QString& text);

/// Translated as long as the catalogue knows it, else as it was written down.
[[nodiscard]] QString sessionName(const Catalogue& catalogue, const SessionRow& session);
/// The same, with what became of it: "Full upper back, part".
[[nodiscard]] QString sessionTitle(const Catalogue& catalogue, const SessionRow& session);
/// "Pain 3 to 2", "Pain 3 before", "No pain number".
[[nodiscard]] QString painText(const SessionRow& session);
/// The whole row for a screen reader: "Thursday 19 November, 08:14. Morning loosener. 8 minutes. …"
[[nodiscard]] QString sessionSentence(const Catalogue& catalogue, const SessionRow& session, QDate today);
/// "Thursday 19 November, 08:14", as it was where the session was done.
[[nodiscard]] QString sessionTime(const SessionRow& session, QDate today);

/// "Child’s Pose, easier"; "partly easier" where only some holds were.
[[nodiscard]] QString exerciseTitle(const Catalogue& catalogue, const ExerciseRow& exercise);
/// "3 of 4 holds, left 2, right 1", "Not done".
[[nodiscard]] QString exerciseResult(const ExerciseRow& exercise);
/// "Sphinx Pose hurt, left side, pain 6".
[[nodiscard]] QString hurtText(const Catalogue& catalogue, const SessionDetail& detail, const HurtRow& hurt);

/// The version to do a single exercise in again: the one used last, if there still is one.
[[nodiscard]] std::optional<QString> knownVersion(const Catalogue& catalogue, const ExerciseRow& exercise);

} // namespace backstretch
