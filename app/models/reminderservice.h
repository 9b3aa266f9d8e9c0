// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"
#include "core/reminders/scheduler.h"
#include "core/reminders/usemeter.h"
#include "core/support/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace backstretch {

class BusyWatch;
class IdleWatch;
class SettingsStore;
class WallClock;
struct Settings;

/// The reminders as the front end has them: asks the scheduler (core/reminders) when it must, says what is to
/// be shown, and stores what becomes of it. Between its looks it sleeps: minutes, never seconds; switched
/// off it does nothing at all.
class ReminderService : public QObject
{
    Q_OBJECT

public:
    /// What the log knows of today.
    struct Done
    {
        bool today = false;
        bool resting = false; ///< it is a day of rest, or there is nothing to do
        qint64 lastUtcMs = 0; ///< when the newest session ended; 0: never
    };
    struct Parts
    {
        SettingsStore& settings;
        const WallClock& clock;
        const Clock& monotonic;
        IdleWatch& idle;
        BusyWatch& busy;
        std::function<Done()> done;
        std::function<bool()> sessionRuns;
    };

    explicit ReminderService(Parts parts, QObject* parent = nullptr);

    /// From now on reminders come. Not before the safety note is agreed to.
    void begin();
    /// Something has changed that may matter: a session ended, a day began, somebody came back.
    void check();

    [[nodiscard]] bool isOn() const;
    /// Whether one comes after a long time at the computer.
    [[nodiscard]] bool comesAfterUse() const;
    /// The next one; nullopt: none is planned, or they are paused without an end.
    [[nodiscard]] std::optional<UpcomingReminder> upcoming() const;
    /// The one that came up last, while it has not been answered and no other one has come; of today only.
    [[nodiscard]] std::optional<LastReminder> open() const;
    /// True while one is due, but a session runs or somebody is busy.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    [[nodiscard]] bool isPaused() const;
    /// When the pause ends, as local clocks show it; nullopt: no pause, or one without an end.
    [[nodiscard]] std::optional<QDateTime> pauseEnds() const;
    /// As local clocks show it.
    [[nodiscard]] QDateTime local(qint64 utcMs) const;
    [[nodiscard]] QDate today() const;
    /// Whether the one that came last may be put off now.
    [[nodiscard]] bool canPostpone() const;

    void pauseForAnHour();
    void pauseUntilTomorrow();
    /// Reminders come again on that local day.
    void pauseUntil(QDate firstDay);
    void pauseUntilTurnedOn();
    void resume();

    // Answers to the one that came last.
    void start();
    void postpone();
    void refuseToday();
    /// It was closed without a choice: nothing is stored.
    void letGo();

    /// Takes the next one out. What was, to be handed to restore().
    ReminderState skipNext();
    void restore(const ReminderState& state);

    /// How long it sleeps; nullopt: until something happens.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sleeps() const;

Q_SIGNALS:
    /// The next one, the pause or what is waiting is another one now.
    void changed();
    /// It is to be shown now; it has been counted.
    void due(const backstretch::Reminder& reminder);
    /// The one on the screen must go: it was answered elsewhere, or has lost its sense.
    void withdrawn();
    /// "Start" was pressed for this routine (empty: what Today suggests), after a long time at the computer
    /// or at its own time.
    void startAsked(const QString& routine, bool afterUse);

private:
    [[nodiscard]] const ReminderPlan& plan() const;
    [[nodiscard]] const ReminderState& state() const;
    [[nodiscard]] Surroundings around() const;
    void store(ReminderState state);
    void settingsChanged(const Settings& before);
    void look();
    void measureUse();
    void askWhetherBusy();
    void take(const ReminderLook& look);
    void sleepUntil(std::optional<qint64> utcMs);

    Parts m_parts;
    QTimer m_timer;
    UseMeter m_use;
    bool m_begun = false;
    bool m_asking = false; ///< an answer is on its way
    bool m_waiting = false;
    bool m_onScreen = false;
};

/// The zone whose clocks show what this moment says: the computer's own, unless the moment disagrees.
[[nodiscard]] QTimeZone zoneOf(const Moment& now);

} // namespace backstretch
