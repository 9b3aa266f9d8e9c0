// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/clock.h"

#include <QString>

#include <functional>

namespace backstretch {

class Catalogue;
class HistoryService;
struct Occurrence;
struct Routine;
class SettingsStore;

/// What a reminder offers to do.
struct ReminderOffer
{
    QString routineId; ///< empty: there is nothing to do, all of it is left out
    QString name;      ///< in the user's language
    Millis length{0};
    QString clip;        ///< of the first exercise, for its picture
    bool gentle = false; ///< the easy moves of a gentle plan
};

/// Finds the routine a reminder is about, as this user does it now. `suggested` says what Today suggests.
class ReminderOffers
{
public:
    ReminderOffers(const Catalogue& catalogue, HistoryService& history, const SettingsStore& settings,
                   std::function<QString()> suggested);

    /// An unknown routine, an empty one and one that is left out altogether: what Today suggests. While a
    /// gentle plan runs, always its easy moves.
    [[nodiscard]] ReminderOffer of(const QString& routineId) const;
    /// After a long time at the computer: the desk break, where there is one.
    [[nodiscard]] ReminderOffer afterUse() const;
    /// Of a reminder that has come or will come.
    [[nodiscard]] ReminderOffer of(const Occurrence& occurrence, const QString& routineId) const;

private:
    [[nodiscard]] ReminderOffer described(const Routine* routine) const;

    const Catalogue& m_catalogue;
    HistoryService& m_history;
    const SettingsStore& m_settings;
    std::function<QString()> m_suggested;
};

} // namespace backstretch
