// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/player/snapshot.h"
#include "core/player/timeline.h"

#include <QString>

namespace backstretch {

/// A label with its value, as the phase panel shows two of them.
struct PlayerFact
{
    QString label;
    QString value;

    friend bool operator==(const PlayerFact&, const PlayerFact&) = default;
};

/// Every word and number the player shows at one moment, in the user's language. What is empty is
/// not shown.
struct PlayerWords
{
    QString word;        ///< "Hold", "Paused"
    QString number;      ///< "18", in the digits of the language
    QString caption;     ///< under the number: "seconds", "of 5 turns"
    QString instruction; ///< one or two sentences
    QString far;         ///< the same, readable from three metres
    QString breathing;   ///< "Breathe out as you open"
    PlayerFact first;
    PlayerFact second;
    QString factLine;      ///< both facts in one line, for narrow windows: "Right side, part 2 of 3"
    QString repetition;    ///< "Lift 2 of 3"
    QString next;          ///< "Hold, 15 s"; what is next
    QString versionTag;    ///< "Easier version"
    QString exerciseOf;    ///< "exercise 3 of 4", inside a line
    QString exercisePlace; ///< "Exercise 3 of 4", on its own
    QString timeLeft;      ///< "3:02 left"

    friend bool operator==(const PlayerWords&, const PlayerWords&) = default;
};

[[nodiscard]] PlayerWords playerWords(const Snapshot& snapshot, const Timeline& timeline,
                                      const Catalogue& catalogue);

/// "Hold": the word for a phase, whatever the timer does.
[[nodiscard]] QString phaseWord(PhaseKind kind);
/// "Left", "Right", "Centre"; empty for none.
[[nodiscard]] QString sideWord(Side side);
/// "4:43", for times that run.
[[nodiscard]] QString clockTime(Millis length);
/// What a screen reader is told when a phase begins: word, side and exercise.
[[nodiscard]] QString phaseAnnouncement(const PlayerWords& words);

} // namespace backstretch
