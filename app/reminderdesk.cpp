// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminderdesk.h"

#include "app/models/reminderservice.h"
#include "app/pages/reminderwindow.h"
#include "app/player/cues.h"
#include "app/settings.h"
#include "app/text/durations.h"
#include "app/text/reminderwords.h"

namespace backstretch {

ReminderDesk::ReminderDesk(Parts parts, std::unique_ptr<Notifier> notifier, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_notifier(std::move(notifier))
{
    connect(&m_parts.service, &ReminderService::due, this, [this](const Reminder& reminder) {
        m_isTry = false;
        present(m_parts.offers.of(reminder.of, reminder.routine), m_parts.service.canPostpone());
    });
    connect(&m_parts.service, &ReminderService::withdrawn, this, &ReminderDesk::takeBack);
    connect(&m_parts.service, &ReminderService::startAsked, this,
            [this](const QString& routine, bool afterUse) {
                const ReminderOffer offer = afterUse ? m_parts.offers.afterUse() : m_parts.offers.of(routine);
                Q_EMIT startAsked(offer.routineId);
            });
    const Notifier* notes = m_notifier.get();
    connect(notes, &Notifier::shown, this, [this] { onScreen(Way::System); });
    connect(notes, &Notifier::failed, this, [this](Notifier::Failure why) {
        showWindow();
        onScreen(why == Notifier::Failure::Blocked ? Way::Blocked : Way::Window);
    });
    connect(notes, &Notifier::startPressed, this, [this] { answered(&ReminderService::start); });
    connect(notes, &Notifier::laterPressed, this, [this] { answered(&ReminderService::postpone); });
    connect(notes, &Notifier::notTodayPressed, this, [this] { answered(&ReminderService::refuseToday); });
    connect(notes, &Notifier::closed, this, [this] { answered(&ReminderService::letGo); });
    connect(notes, &Notifier::activated, this, &ReminderDesk::activated);
    connect(notes, &Notifier::opened, this, [this] {
        answered(&ReminderService::letGo);
        Q_EMIT openAsked();
    });
}

ReminderDesk::~ReminderDesk() = default;

void ReminderDesk::showOneNow()
{
    m_isTry = true;
    present(m_parts.offers.afterUse(), true);
}

void ReminderDesk::present(ReminderOffer offer, bool canPostpone)
{
    m_offer = std::move(offer);
    m_canPostpone = canPostpone;
    if (m_window) {
        m_window->hide();
    }
    m_notifier->show(
        {question(), line(), tr("Start"), canPostpone ? tr("In 30 minutes") : QString(), tr("Not today")});
}

QString ReminderDesk::question() const
{
    return m_offer.gentle ? gentleReminderQuestion(m_offer.name) : reminderQuestion();
}

QString ReminderDesk::line() const
{
    return m_offer.gentle ? gentleReminderLine(m_offer.length) : reminderLine(m_offer.name, m_offer.length);
}

void ReminderDesk::showWindow()
{
    if (!m_window) {
        m_window = std::make_unique<ReminderWindow>(m_parts.theme, m_parts.posters, m_parts.idle);
        const ReminderWindow* window = m_window.get();
        connect(window, &ReminderWindow::startPressed, this, [this] { answered(&ReminderService::start); });
        connect(window, &ReminderWindow::laterPressed, this,
                [this] { answered(&ReminderService::postpone); });
        connect(window, &ReminderWindow::notTodayPressed, this,
                [this] { answered(&ReminderService::refuseToday); });
        connect(window, &ReminderWindow::closed, this, [this] { answered(&ReminderService::letGo); });
    }
    m_window->present({question(), line(), m_offer.clip,
                       //: routine, "4 minutes"
                       tr("Start %1, %2").arg(m_offer.name, minutesSpoken(m_offer.length)), m_canPostpone});
}

void ReminderDesk::onScreen(Way way)
{
    if (m_parts.settings.values().reminders.sound) {
        m_parts.tones.setMuted(false); // it was asked for
        m_parts.tones.setVolume(m_parts.settings.values().volume / 100.0);
        m_parts.tones.play(Tone::HoldStart, Side::None);
    }
    m_way = way;
    Q_EMIT wayChanged(); // also when it is the same: one was asked for
}

void ReminderDesk::answered(void (ReminderService::*answer)())
{
    if (std::exchange(m_isTry, false)) {
        takeBack();
        if (answer == &ReminderService::start) {
            Q_EMIT startAsked(m_offer.routineId);
        }
    } else {
        (m_parts.service.*answer)(); // takes it from the screen
        takeBack();
    }
}

void ReminderDesk::takeBack()
{
    m_notifier->withdraw();
    if (m_window) {
        m_window->hide();
    }
}

} // namespace backstretch
