// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/reminderservice.h"

#include "app/platform/busywatch.h"
#include "app/platform/idlewatch.h"
#include "app/settings.h"
#include "core/history/wallclock.h"
#include "core/reminders/localtime.h"

#include <QPointer>

#include <algorithm>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

// A timer stands still while the computer sleeps, and clocks are set and travel: nothing is waited for in
// one go. Shortly before a reminder more often, so that it comes soon after the lid is opened.
constexpr std::chrono::milliseconds kLongestSleep = 1h;
constexpr std::chrono::milliseconds kSleepBeforeReminder = 5min;
constexpr std::chrono::milliseconds kBefore = 12h;

} // namespace

QTimeZone zoneOf(const Moment& now)
{
    const QTimeZone own = QTimeZone::systemTimeZone();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(now.utcMs, Qt::UTC);
    return own.isValid() && own.offsetFromUtc(at) == now.utcOffsetSeconds ? own
                                                                          : QTimeZone(now.utcOffsetSeconds);
}

ReminderService::ReminderService(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer); // to the second; a coarse one may be minutes early
    connect(&m_timer, &QTimer::timeout, this, &ReminderService::look);
    connect(&m_parts.settings, &SettingsStore::changed, this, &ReminderService::settingsChanged);
    // Such desktops tell of no lull while it grows, so a break might be over before the next look.
    m_parts.idle.onLull([this, self = QPointer(this)](std::chrono::milliseconds lull) {
        if (self && lull >= UseMeter::kBreak) {
            look();
        }
    });
}

const ReminderPlan& ReminderService::plan() const
{
    return m_parts.settings.values().reminders;
}

const ReminderState& ReminderService::state() const
{
    return m_parts.settings.values().reminderState;
}

Surroundings ReminderService::around() const
{
    const Moment now = m_parts.clock.now();
    Surroundings around;
    around.utcMs = now.utcMs;
    around.zone = zoneOf(now);
    around.sessionRuns = m_parts.sessionRuns();
    const Done done = m_parts.done();
    around.doneToday = done.today;
    around.resting = done.resting;
    around.lastSessionUtcMs = done.lastUtcMs;
    around.used = m_use.used();
    return around;
}

void ReminderService::begin()
{
    m_begun = true;
    check();
}

void ReminderService::check()
{
    if (m_begun) {
        look();
        Q_EMIT changed();
    }
}

void ReminderService::settingsChanged(const Settings& before)
{
    const Settings& now = m_parts.settings.values();
    if (now.reminders != before.reminders) {
        if (now.reminders.afterUse != before.reminders.afterUse) {
            m_use = UseMeter(); // what was before nobody counted
        }
        if (!now.reminders.on && m_onScreen) {
            m_onScreen = false;
            Q_EMIT withdrawn();
        }
        check();
    } else if (now.reminderState != before.reminderState) {
        Q_EMIT changed();
    }
}

void ReminderService::store(ReminderState state)
{
    m_parts.settings.change([&state](Settings& s) { s.reminderState = std::move(state); });
}

void ReminderService::look()
{
    if (!m_begun || m_asking) {
        return; // the answer that is on its way looks
    }
    m_timer.stop();
    if (!plan().on) {
        m_waiting = false;
        return;
    }
    if (m_onScreen && (m_parts.sessionRuns() || m_parts.done().resting)) {
        m_onScreen = false;
        Q_EMIT withdrawn();
    }
    if (plan().afterUse > 0min) {
        measureUse();
    } else {
        askWhetherBusy();
    }
}

void ReminderService::measureUse()
{
    m_asking = true;
    const auto measure = [this, self = QPointer(this)](std::optional<std::chrono::milliseconds> idle) {
        if (!self) {
            return;
        }
        m_asking = false;
        if (m_parts.sessionRuns()) {
            m_use.restart(); // the best break there is
        } else if (idle) {
            m_use.look(m_parts.monotonic.now(), *idle);
        }
        askWhetherBusy();
    };
    m_parts.idle.ask(UseMeter::kBreak, measure);
}

// Only when one would come.
void ReminderService::askWhetherBusy()
{
    const ReminderLook free = lookForReminder(plan(), state(), around());
    if (!free.show || !plan().waitWhileBusy) {
        take(free);
        return;
    }
    m_asking = true;
    m_parts.busy.ask([this, self = QPointer(this)](const Busy& busy) {
        if (!self) {
            return;
        }
        m_asking = false;
        Surroundings now = around();
        now.busy = busy != Busy{};
        take(lookForReminder(plan(), state(), now));
    });
}

void ReminderService::take(const ReminderLook& look)
{
    const bool waited = std::exchange(m_waiting, look.waits);
    store(look.state);
    if (look.show) {
        m_use.restart();
        m_onScreen = true;
        Q_EMIT due(*look.show);
    }
    if (waited != m_waiting) {
        Q_EMIT changed();
    }
    sleepUntil(look.againUtcMs);
}

void ReminderService::sleepUntil(std::optional<qint64> utcMs)
{
    std::optional<std::chrono::milliseconds> sleep;
    if (utcMs) {
        const std::chrono::milliseconds left{std::max<qint64>(0, *utcMs - m_parts.clock.now().utcMs)};
        sleep = std::min(left + 1s, left < kBefore ? kSleepBeforeReminder : kLongestSleep);
    }
    if (plan().on && plan().afterUse > 0min && !isPaused()) {
        const auto measure = m_use.untilNextLook(plan().afterUse) + 1s;
        sleep = sleep ? std::min(*sleep, std::chrono::milliseconds(measure)) : measure;
    }
    if (sleep) {
        m_timer.start(*sleep);
    }
}

std::optional<std::chrono::milliseconds> ReminderService::sleeps() const
{
    return m_timer.isActive() ? std::optional(m_timer.intervalAsDuration()) : std::nullopt;
}

bool ReminderService::isOn() const
{
    return plan().on;
}

bool ReminderService::comesAfterUse() const
{
    return plan().on && plan().afterUse > 0min;
}

std::optional<UpcomingReminder> ReminderService::upcoming() const
{
    // Nothing comes while they are off: then nobody needs to read the log for what is around.
    return plan().on ? upcomingReminder(plan(), state(), around()) : std::nullopt;
}

std::optional<LastReminder> ReminderService::open() const
{
    const auto& last = state().last;
    const bool isOpen = plan().on && last && !last->answered && local(last->utcMs).date() == today() &&
                        state().notToday != today() && !m_parts.done().resting;
    return isOpen ? last : std::nullopt;
}

bool ReminderService::isPaused() const
{
    return backstretch::isPaused(state(), around());
}

std::optional<QDateTime> ReminderService::pauseEnds() const
{
    const auto end = isPaused() ? pauseEnd(state(), around()) : std::nullopt;
    return end ? std::optional(local(*end)) : std::nullopt;
}

QDateTime ReminderService::local(qint64 utcMs) const
{
    return localAt(utcMs, zoneOf(m_parts.clock.now()));
}

QDate ReminderService::today() const
{
    return m_parts.clock.now().localDate;
}

bool ReminderService::canPostpone() const
{
    return backstretch::canPostpone(plan(), state(), around());
}

void ReminderService::pauseForAnHour()
{
    store(pauseFor(state(), 1h, around()));
    letGo();
    check();
}

void ReminderService::pauseUntilTomorrow()
{
    pauseUntil(today().addDays(1));
}

void ReminderService::pauseUntil(QDate firstDay)
{
    store(backstretch::pauseUntil(state(), firstDay));
    letGo();
    check();
}

void ReminderService::pauseUntilTurnedOn()
{
    store(backstretch::pauseUntilTurnedOn(state()));
    letGo();
    check();
}

void ReminderService::resume()
{
    store(backstretch::resume(plan(), state(), around()));
    check();
}

void ReminderService::start()
{
    const auto last = state().last;
    store(answer(state()));
    letGo();
    if (last) {
        Q_EMIT startAsked(last->routine, last->of.minute == Occurrence::kAfterUse);
    }
}

void ReminderService::postpone()
{
    store(backstretch::postpone(state(), around()));
    letGo();
    check();
}

void ReminderService::refuseToday()
{
    store(backstretch::refuseToday(state(), around()));
    letGo();
    check();
}

void ReminderService::letGo()
{
    if (std::exchange(m_onScreen, false)) {
        Q_EMIT withdrawn();
    }
}

ReminderState ReminderService::skipNext()
{
    const ReminderState before = state();
    if (const auto next = upcoming()) {
        store(skip(before, next->of));
        check();
    }
    return before;
}

void ReminderService::restore(const ReminderState& state)
{
    store(state);
    check();
}

} // namespace backstretch
