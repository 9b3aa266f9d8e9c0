// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/painrules.h"
#include "core/progress/sessionrows.h"

#include <QDate>
#include <QString>

#include <vector>

namespace backstretch {

/// What Today offers and why. A plain rule over the log: the same log gives the same words.
struct Suggestion
{
    enum class Mood {
        First, ///< nothing was ever done
        Normal,
        DoneToday, ///< something was done today: starting is an offer, not the next step
        LongBreak, ///< seven days or more without a session: something short
        RestFirst, ///< the last session was a red one
    };
    enum class Reason { None, LastDone, NeverTried };

    Mood mood = Mood::Normal;
    QString routineId;
    Reason reason = Reason::None;
    QDate lastDone; ///< with Reason::LastDone
};

/// Routines are suggested in turn, in the catalogue's order, after the one that was done last. The first
/// one of the catalogue is the gentle start: it is for the first day, after a long break and after pain.
/// `sessions` in any order; `firstChoice` is what was chosen on the welcome page;
/// `last` is the light of the newest session.
[[nodiscard]] Suggestion suggestRoutine(const Catalogue& catalogue, const std::vector<SessionRow>& sessions,
                                        QDate today, const QString& firstChoice,
                                        PainLight last = PainLight::Unknown);

/// Up to three others for "Choose another": the ones that come next in turn.
[[nodiscard]] std::vector<QString> otherRoutines(const Catalogue& catalogue, const QString& suggested);

} // namespace backstretch
