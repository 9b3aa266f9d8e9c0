// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/traycontent.h"

#include "app/models/reminderoffer.h"
#include "app/models/reminderservice.h"
#include "app/settings.h"
#include "app/text/reminderwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace backstretch {
namespace {

constexpr std::size_t kMostStarts = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(backstretch::TrayContent)
};

void addStart(TrayContent& content, const ReminderOffer& offer)
{
    const bool known = std::any_of(content.starts.begin(), content.starts.end(),
                                   [&offer](const auto& start) { return start.routine == offer.routineId; });
    if (!known && !offer.routineId.isEmpty() && content.starts.size() < kMostStarts) {
        content.starts.push_back({offer.routineId, Text::tr("Start %1").arg(offer.name)});
    }
}

/// The reminder that has come, or else the one that comes.
void describe(TrayContent& content, const ReminderService& reminders, const ReminderOffers& offers,
              const Settings& settings)
{
    QString toolTip;
    if (const auto open = reminders.open()) {
        const ReminderOffer offer = offers.of(open->of, open->routine);
        content.mark = TrayMark::Waiting;
        content.status = openReminderText(reminders.local(open->utcMs).time(), offer.name);
        addStart(content, offer);
    } else if (const auto next = reminders.upcoming()) {
        const ReminderOffer offer = offers.of(next->of, next->routine);
        const QString moment = nextReminderText(reminders.local(next->utcMs), reminders.today());
        //: "Next: today, 15:30" and "Desk break, 4 min"
        content.status =
            Text::tr("%1. %2", "next reminder").arg(moment, reminderOfferText(offer.name, offer.length));
        //: "Next: today, 15:30" and "Desk break"
        toolTip = Text::tr("%1, %2", "next reminder").arg(moment, offer.name);
        addStart(content, offer);
    } else if (settings.reminders.afterUse.count() > 0) {
        content.status = Text::tr("Next: after a long time at the computer");
    } else {
        content.status = Text::tr("No reminder is planned");
    }
    if (reminders.isWaiting()) {
        content.mark = TrayMark::Waiting;
    }
    content.toolTip = toolTip.isEmpty() ? content.status : toolTip;
}

} // namespace

TrayContent trayContent(const ReminderService& reminders, const ReminderOffers& offers,
                        const Settings& settings)
{
    TrayContent content;
    content.paused = reminders.isPaused();
    if (content.paused) {
        content.mark = TrayMark::Paused;
        content.status = remindersPausedText(reminders.pauseEnds(), reminders.today());
        content.toolTip = content.status;
    } else {
        describe(content, reminders, offers, settings);
    }
    //: the icon beside the clock; "Next: today, 15:30, Desk break"
    content.toolTip = Text::tr("Backstretch. %1").arg(content.toolTip);
    for (const ReminderTime& time : settings.reminders.times) {
        addStart(content, offers.of(time.routine));
    }
    addStart(content, offers.of({}));
    return content;
}

} // namespace backstretch
