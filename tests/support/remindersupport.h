// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/reminderoffer.h"
#include "app/models/reminderservice.h"
#include "app/pages/settings/remindersgroup.h"
#include "app/platform/autostart.h"
#include "app/platform/busywatch.h"
#include "app/platform/idlewatch.h"
#include "app/platform/notifier.h"
#include "app/reminderdesk.h"
#include "tests/support/fakecues.h"
#include "tests/support/manualclock.h"
#include "tests/support/shellworld.h"

#include <memory>
#include <optional>
#include <vector>

namespace backstretch {

class FakeIdle final : public IdleWatch
{
public:
    void ask(std::chrono::milliseconds shortest, Answer answer) override
    {
        ++asked;
        lastShortest = shortest;
        answer(idle);
    }
    /// As desktops do that tell of lulls by themselves.
    void begins(std::chrono::milliseconds lull)
    {
        idle = lull;
        lullSeen(lull);
    }
    std::optional<std::chrono::milliseconds> idle{0};
    std::chrono::milliseconds lastShortest{0};
    int asked = 0;
};

class FakeBusy final : public BusyWatch
{
public:
    void ask(Answer answer) override
    {
        ++asked;
        answer(busy);
    }
    [[nodiscard]] bool tellsFullScreen() const override { return tells; }
    Busy busy;
    bool tells = true;
    int asked = 0;
};

class FakeAutostart final : public Autostart
{
public:
    [[nodiscard]] std::optional<bool> isOn() const override { return on; }
    void set(bool wanted, Answer answer) override
    {
        if (allows) {
            on = wanted;
        }
        answer(allows);
    }
    [[nodiscard]] bool isPossible() const override { return possible; }
    std::optional<bool> on = false;
    bool allows = true;
    bool possible = true;
};

class FakeNotifier final : public Notifier
{
public:
    void show(const Note& note) override
    {
        notes.push_back(note);
        onScreen = fails == std::nullopt;
        if (fails) {
            Q_EMIT failed(*fails);
        } else {
            Q_EMIT shown();
        }
    }
    void withdraw() override { onScreen = false; }

    std::vector<Note> notes;
    std::optional<Failure> fails;
    bool onScreen = false;
};

/// A ShellTest with reminders. Where the computer's zone is another one, it is one without summer time.
class ReminderShellTest : public ShellTest
{
protected:
    void plan(const std::function<void(ReminderPlan&)>& change)
    {
        settings.change([&change](Settings& s) { change(s.reminders); });
    }
    /// Desk break at half past ten and half past three on workdays, switched on.
    void planTwo()
    {
        plan([](ReminderPlan& plan) {
            plan.on = true;
            plan.times = {{QTime(10, 30), Weekdays::workdays(), QStringLiteral("desk-break")},
                          {QTime(15, 30), Weekdays::workdays(), QStringLiteral("desk-break")}};
        });
    }
    /// Clocks go on, and it is looked as if a timer had run out.
    void pass(std::chrono::milliseconds length)
    {
        clock.advance(length);
        monotonic.pass(std::chrono::duration_cast<Millis>(length));
        reminders.check();
    }

    ManualClock monotonic;
    FakeIdle idle;
    FakeBusy busy;
    FakeAutostart autostart;
    FakeCues tones;
    ReminderService::Done done;
    bool sessionRuns = false;
    ReminderService reminders{
        {settings, clock, monotonic, idle, busy, [this] { return done; }, [this] { return sessionRuns; }}};
    ReminderOffers offers{catalogue, history, settings, [] { return QStringLiteral("morning-loosener"); }};
    FakeNotifier* notifier = new FakeNotifier; ///< the desk's
    ReminderDesk desk{{theme, reminders, offers, settings, posters, idle, tones},
                      std::unique_ptr<Notifier>(notifier)};
    RemindersGroup::Parts reminderParts{catalogue, reminders, offers, desk, idle, busy, autostart, navigator};
};

} // namespace backstretch
