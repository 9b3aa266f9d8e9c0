// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/idlewatch_linux.h"
#include "tests/support/mockbus.h"

#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

const auto kMonitor = QStringLiteral("org.gnome.Mutter.IdleMonitor");

/// What it said, once it did.
std::optional<std::chrono::milliseconds> told(IdleWatch& watch)
{
    int answers = 0;
    std::optional<std::chrono::milliseconds> told;
    watch.ask(5min, [&](std::optional<std::chrono::milliseconds> idle) {
        ++answers;
        told = idle;
    });
    EXPECT_TRUE(waitUntil([&answers] { return answers > 0; }));
    EXPECT_EQ(answers, 1);
    return told;
}

TEST(IdleWatch, TheXServerIsAskedFirstAndTheBusNotAtAll)
{
    DesktopIdleWatch watch([] { return std::optional(1234ms); }, nullptr,
                           []() -> QDBusConnection {
                               ADD_FAILURE() << "the bus was asked for";
                               return QDBusConnection(QString());
                           });
    EXPECT_EQ(told(watch), 1234ms);
}

TEST(IdleWatch, GnomeTellsItInMilliseconds)
{
    MockBus bus;
    MockService monitor(bus, kMonitor, [](const QDBusMessage&) { return QVariant(quint64(61'000)); });
    ASSERT_TRUE(monitor.isThere());
    DesktopIdleWatch watch([] { return std::nullopt; }, nullptr, [&bus] { return bus.connect(); });
    EXPECT_EQ(told(watch), 61s);
    ASSERT_EQ(monitor.calls().size(), 1U);
    EXPECT_EQ(monitor.calls().front().member(), QStringLiteral("GetIdletime"));
    EXPECT_EQ(monitor.calls().front().path(), QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"));
    EXPECT_EQ(told(watch), 61s);
}

TEST(IdleWatch, WhereNobodyTellsItSaysSo)
{
    MockBus bus;
    DesktopIdleWatch watch([] { return std::nullopt; }, nullptr, [&bus] { return bus.connect(); });
    EXPECT_EQ(told(watch), std::nullopt);
}

TEST(IdleWatch, AnAnswerThatIsNoNumberIsNone)
{
    MockBus bus;
    MockService monitor(bus, kMonitor, [](const QDBusMessage&) { return QVariant(QStringLiteral("soon")); });
    DesktopIdleWatch watch([] { return std::nullopt; }, nullptr, [&bus] { return bus.connect(); });
    EXPECT_EQ(told(watch), std::nullopt);
}

TEST(IdleWatch, WithoutABusItSaysSo)
{
    DesktopIdleWatch watch([] { return std::nullopt; }, nullptr,
                           [] { return QDBusConnection(QStringLiteral("nowhere")); });
    EXPECT_EQ(told(watch), std::nullopt);
}

TEST(IdleWatch, NobodyIsCalledBackOnceItIsGone)
{
    MockBus bus;
    MockService monitor(bus, kMonitor, [](const QDBusMessage&) { return QVariant(quint64(5)); });
    {
        DesktopIdleWatch watch([] { return std::nullopt; }, nullptr, [&bus] { return bus.connect(); });
        watch.ask(5min, [](std::optional<std::chrono::milliseconds>) { ADD_FAILURE() << "called back"; });
    }
    EXPECT_TRUE(waitUntil([&monitor] { return !monitor.calls().empty(); }));
    QCoreApplication::processEvents();
}

} // namespace
} // namespace backstretch
