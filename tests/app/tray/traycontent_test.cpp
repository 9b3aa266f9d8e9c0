// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/reminderoffer.h"
#include "app/models/reminderservice.h"
#include "app/platform/busywatch.h"
#include "app/platform/idlewatch.h"
#include "app/tray/traycontent.h"
#include "tests/support/manualclock.h"
#include "tests/support/shellworld.h"

namespace backstretch {
namespace {

class NobodyTells final : public IdleWatch
{
public:
    void ask(std::chrono::milliseconds /*shortest*/, Answer answer) override { answer(std::nullopt); }
};

class NobodyIsBusy final : public BusyWatch
{
public:
    void ask(Answer answer) override { answer({}); }
    [[nodiscard]] bool tellsFullScreen() const override { return true; }
};

/// It is Thursday 19 November 2026, nine in the morning.
class TrayContentTest : public ShellTest
{
protected:
    void SetUp() override
    {
        settings.change([](Settings& s) {
            s.reminders.on = true;
            s.reminders.times = {{QTime(7, 45), Weekdays::workdays(), QStringLiteral("morning-loosener")},
                                 {QTime(15, 30), Weekdays::workdays(), QStringLiteral("desk-break")}};
        });
        service.begin();
    }
    [[nodiscard]] TrayContent content() const { return trayContent(service, offers, settings.values()); }
    [[nodiscard]] QStringList starts() const
    {
        QStringList labels;
        for (const TrayContent::Start& start : content().starts) {
            labels << start.label;
        }
        return labels;
    }

    NobodyTells idle;
    NobodyIsBusy busy;
    ManualClock monotonic;
    ReminderOffers offers{catalogue, history, settings, [] { return QStringLiteral("first-steps"); }};
    ReminderService service{{settings, clock, monotonic, idle, busy, [] { return ReminderService::Done{}; },
                             [] { return false; }}};
};

TEST_F(TrayContentTest, SaysWhatComesNext)
{
    const TrayContent now = content();
    EXPECT_EQ(now.mark, TrayMark::Plain);
    EXPECT_TRUE(now.status.startsWith(QStringLiteral("Next: today, "))) << now.status.toStdString();
    EXPECT_TRUE(now.status.contains(QStringLiteral(". Desk break, "))) << now.status.toStdString();
    EXPECT_TRUE(now.toolTip.startsWith(QStringLiteral("Backstretch. Next: today, ")));
    EXPECT_TRUE(now.toolTip.endsWith(QStringLiteral(", Desk break")));
    EXPECT_FALSE(now.paused);
    EXPECT_EQ(starts(),
              (QStringList{QStringLiteral("Start Desk break"), QStringLiteral("Start Morning loosener")}));
}

TEST_F(TrayContentTest, OneThatCameAndWasNotAnsweredWaits)
{
    clock.set("2026-11-19T14:30:00Z", 3600);
    service.check();
    const TrayContent now = content();
    EXPECT_EQ(now.mark, TrayMark::Waiting);
    EXPECT_TRUE(now.status.startsWith(QStringLiteral("At "))) << now.status.toStdString();
    EXPECT_TRUE(now.status.endsWith(QStringLiteral(": Desk break")));
    EXPECT_EQ(starts().first(), QStringLiteral("Start Desk break"));
    service.refuseToday();
    EXPECT_EQ(content().mark, TrayMark::Plain);
    EXPECT_TRUE(content().status.startsWith(QStringLiteral("Next: tomorrow, ")));
}

TEST_F(TrayContentTest, PausedAndTurnedOnAgain)
{
    service.pauseUntilTomorrow();
    EXPECT_EQ(content().mark, TrayMark::Paused);
    EXPECT_TRUE(content().paused);
    EXPECT_EQ(content().status, QStringLiteral("Reminders are paused until tomorrow"));
    EXPECT_EQ(content().toolTip, QStringLiteral("Backstretch. Reminders are paused until tomorrow"));
    service.resume();
    EXPECT_EQ(content().mark, TrayMark::Plain);
    EXPECT_FALSE(content().paused);
}

TEST_F(TrayContentTest, WithoutTimesItSaysSoAndOffersWhatTodaySuggests)
{
    settings.change([](Settings& s) { s.reminders.times.clear(); });
    EXPECT_EQ(content().status, QStringLiteral("No reminder is planned"));
    EXPECT_EQ(starts(), QStringList{QStringLiteral("Start First steps")});
    settings.change([](Settings& s) { s.reminders.afterUse = std::chrono::minutes(50); });
    EXPECT_EQ(content().status, QStringLiteral("Next: after a long time at the computer"));
}

} // namespace
} // namespace backstretch
