// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/reminderoffer.h"

#include "app/models/gentledays.h"
#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "core/catalogue/catalogue.h"
#include "core/reminders/reminderstate.h"

namespace backstretch {
namespace {

const auto kDeskBreak = QStringLiteral("desk-break");

} // namespace

ReminderOffers::ReminderOffers(const Catalogue& catalogue, HistoryService& history,
                               const SettingsStore& settings, std::function<QString()> suggested)
    : m_catalogue(catalogue)
    , m_history(history)
    , m_settings(settings)
    , m_suggested(std::move(suggested))
{
}

ReminderOffer ReminderOffers::of(const QString& routineId) const
{
    if (!m_history.isOpen()) {
        return {};
    }
    if (const auto easy = gentleRoutine(m_catalogue, m_history)) {
        ReminderOffer offer = described(&*easy);
        offer.gentle = !offer.routineId.isEmpty();
        return offer;
    }
    ReminderOffer offer = described(m_catalogue.routine(routineId));
    return offer.routineId.isEmpty() ? described(m_catalogue.routine(m_suggested())) : offer;
}

ReminderOffer ReminderOffers::afterUse() const
{
    return of(kDeskBreak);
}

ReminderOffer ReminderOffers::of(const Occurrence& occurrence, const QString& routineId) const
{
    return occurrence.minute == Occurrence::kAfterUse ? afterUse() : of(routineId);
}

ReminderOffer ReminderOffers::described(const Routine* routine) const
{
    if (routine == nullptr) {
        return {};
    }
    const std::vector<TimelineItem> items =
        sessionItems(m_catalogue, *routine, presentChoices(m_catalogue, m_history, m_settings.values()));
    if (items.empty()) {
        return {};
    }
    ReminderOffer offer{routine->id, routineName(*routine), {}, {}};
    offer.length =
        buildTimeline(m_catalogue, items, optionsFor(*routine, timelineOptions(m_settings.values()))).total();
    if (const Exercise* exercise = m_catalogue.exercise(items.front().exerciseId)) {
        offer.clip = exercise->normal().clip;
    }
    return offer;
}

} // namespace backstretch
