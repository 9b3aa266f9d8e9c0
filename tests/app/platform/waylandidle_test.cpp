// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/idlewatch_linux.h"
#include "app/platform/waylandidle.h"
#include "app/platform/waylandidle_client.h"
#include "tests/support/mockbus.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Idle = std::optional<milliseconds>;

/// A Wayland desktop that does as the test says: waylanddesktop.cpp.
class Desktop
{
public:
    Desktop() { EXPECT_TRUE(m_runtime.isValid()); }
    ~Desktop() { end(); }
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;
    Desktop(Desktop&&) = delete;
    Desktop& operator=(Desktop&&) = delete;

    void start(std::initializer_list<const char*> options = {})
    {
        QStringList arguments{QStringLiteral("desk")};
        for (const char* option : options) {
            arguments << QString::fromLatin1(option);
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_runtime.path());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(BACKSTRETCH_WAYLAND_DESKTOP), arguments);
        version = answer().split(' ').value(1).toInt();
        ASSERT_GT(version, 0);
    }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QByteArray socket() const { return m_runtime.filePath(QStringLiteral("desk")).toUtf8(); }
    QByteArray tell(const QByteArray& command)
    {
        m_process.write(command + '\n');
        return answer();
    }
    /// Whether its clients and what they wait for become this: "clients NOW of EVER SEAT:MILLISECONDS ...".
    bool becomes(const QByteArray& state)
    {
        QByteArray last;
        const bool is = waitUntil([&] {
            last = tell("state");
            return last == state;
        });
        EXPECT_TRUE(is) << last.constData();
        return is;
    }

    int version = 0;

private:
    QByteArray answer()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) {
        }
        return m_process.readLine().trimmed();
    }

    QTemporaryDir m_runtime;
    QProcess m_process;
};

class WaylandIdle : public testing::Test
{
protected:
    void ask(milliseconds shortest)
    {
        answers.emplace_back();
        watch->ask(shortest, [this, nth = answers.size() - 1](Idle idle) {
            EXPECT_FALSE(answers[nth].has_value()) << "answered twice";
            answers[nth] = idle;
        });
    }
    /// What it said, once it did.
    Idle told(milliseconds shortest = 5min)
    {
        ask(shortest);
        const std::size_t nth = answers.size() - 1;
        EXPECT_TRUE(waitUntil([&] { return answers[nth].has_value(); }));
        return answers[nth].value_or(Idle(-1ms));
    }
    /// Connected, and the desktop knows what is waited for.
    void begin(std::initializer_list<const char*> options = {})
    {
        desktop.start(options);
        make();
        EXPECT_EQ(told(), 0ms);
        EXPECT_TRUE(desktop.becomes("clients 1 of 1 0:300000"));
    }
    void make()
    {
        watch = std::make_unique<WaylandIdleWatch>(desktop.socket(), [this] { return now; });
        watch->onLull([this](milliseconds lull) { lulls.push_back(lull); });
    }
    bool hears(std::size_t count)
    {
        return waitUntil([&] { return lulls.size() >= count; });
    }

    Desktop desktop;
    std::chrono::steady_clock::time_point now{10h};
    std::vector<std::optional<Idle>> answers;
    std::vector<milliseconds> lulls;
    std::unique_ptr<WaylandIdleWatch> watch;
};

TEST_F(WaylandIdle, TellsHowLongALullIsOnceItIsLongEnough)
{
    begin();
    now += 4min;
    EXPECT_EQ(told(), 0ms);
    EXPECT_EQ(desktop.tell("idle 300000 0"), "1");
    ASSERT_TRUE(hears(1));
    EXPECT_EQ(lulls, std::vector<milliseconds>{5min});
    EXPECT_EQ(told(), 5min);
    now += 90s + 7ms;
    EXPECT_EQ(told(), 6min + 30s + 7ms);
    EXPECT_EQ(told(30s), 6min + 30s + 7ms) << "whatever lull is asked for, this one is known";
}

TEST_F(WaylandIdle, SomebodyIsBack)
{
    begin();
    desktop.tell("idle 300000 0");
    ASSERT_TRUE(hears(1));
    now += 1min;
    desktop.tell("back 0");
    EXPECT_EQ(told(), 0ms) << "what has come is looked at before it is answered";
    now += 10min;
    EXPECT_EQ(told(), 0ms);
    desktop.tell("idle 300000 0");
    ASSERT_TRUE(hears(2));
    EXPECT_EQ(told(), 5min);
}

TEST_F(WaylandIdle, WaitsForEveryLengthThatIsAskedFor)
{
    begin();
    EXPECT_EQ(told(30s), 0ms);
    EXPECT_TRUE(desktop.becomes("clients 1 of 1 0:30000 0:300000"));
    EXPECT_EQ(told(30s), 0ms);
    EXPECT_TRUE(desktop.becomes("clients 1 of 1 0:30000 0:300000")) << "once is enough";
    desktop.tell("idle 30000 0");
    ASSERT_TRUE(hears(1));
    now += 10s;
    EXPECT_EQ(told(30s), 40s);
    EXPECT_EQ(told(5min), 40s);
}

TEST_F(WaylandIdle, WhatNobodyAsksForAnyLongerIsWaitedForNoMore)
{
    begin();
    told(30s);
    now += 10min;
    told(5min);
    ASSERT_TRUE(desktop.becomes("clients 1 of 1 0:30000 0:300000"));
    desktop.tell("idle 30000 0");
    EXPECT_TRUE(desktop.becomes("clients 1 of 1 0:300000"));
    EXPECT_TRUE(lulls.empty());
    now += 10min;
    desktop.tell("idle 300000 0");
    ASSERT_TRUE(hears(1)) << "ten minutes after the last question it may still matter";
    desktop.tell("back 0");
    now += 3min;
    desktop.tell("idle 300000 0");
    EXPECT_TRUE(desktop.becomes("clients 0 of 1")) << "nothing is left to connect for";
    EXPECT_FALSE(watch->isConnected());
    EXPECT_EQ(lulls.size(), 1U);
    EXPECT_EQ(told(), 0ms) << "and begins anew when it is asked again";
    EXPECT_TRUE(desktop.becomes("clients 1 of 2 0:300000"));
}

TEST_F(WaylandIdle, ConnectsOnlyWhenItIsAsked)
{
    desktop.start();
    make();
    EXPECT_FALSE(watch->isConnected());
    EXPECT_EQ(desktop.tell("state"), "clients 0 of 0");
}

TEST_F(WaylandIdle, ADesktopThatDoesNotOfferItIsAskedOnce)
{
    desktop.start({"--no-notifier"});
    make();
    EXPECT_EQ(told(), std::nullopt);
    EXPECT_TRUE(desktop.becomes("clients 0 of 1"));
    EXPECT_EQ(told(), std::nullopt);
    EXPECT_EQ(desktop.tell("state"), "clients 0 of 1");
}

TEST_F(WaylandIdle, WithoutASeatNobodyTellsUntilThereIsOne)
{
    desktop.start({"--no-seat"});
    make();
    EXPECT_EQ(told(), std::nullopt);
    desktop.tell("plug");
    EXPECT_TRUE(desktop.becomes("clients 1 of 1 0:300000"));
    EXPECT_EQ(told(), 0ms);
    desktop.tell("idle 300000 0");
    ASSERT_TRUE(hears(1));
    EXPECT_EQ(told(), 5min);
    desktop.tell("unplug 0");
    EXPECT_EQ(told(), std::nullopt);
    EXPECT_TRUE(desktop.becomes("clients 1 of 1"));
}

TEST_F(WaylandIdle, SomebodyAtEitherSeatIsSomebody)
{
    begin();
    desktop.tell("plug");
    ASSERT_TRUE(desktop.becomes("clients 1 of 1 0:300000 1:300000"));
    desktop.tell("idle 300000 1");
    EXPECT_EQ(told(), 0ms);
    EXPECT_TRUE(lulls.empty());
    now += 1min;
    desktop.tell("idle 300000 0");
    ASSERT_TRUE(hears(1));
    EXPECT_EQ(told(), 5min) << "not six: one of them has been used since";
    desktop.tell("back 1");
    EXPECT_EQ(told(), 0ms);
    desktop.tell("unplug 1");
    EXPECT_EQ(told(), 5min);
}

TEST_F(WaylandIdle, ADesktopThatTakesItBackTellsNoMore)
{
    begin();
    desktop.tell("withdraw");
    EXPECT_EQ(told(), std::nullopt);
    EXPECT_TRUE(desktop.becomes("clients 0 of 1"));
}

TEST_F(WaylandIdle, ADesktopThatDiesTellsNothingAndItsSuccessorAllOfIt)
{
    begin();
    desktop.tell("idle 300000 0");
    ASSERT_TRUE(hears(1));
    EXPECT_EQ(told(), 5min);
    desktop.end();
    EXPECT_TRUE(waitUntil([this] { return !watch->isConnected(); }))
        << "seen at once, not at the next question";
    EXPECT_EQ(told(), std::nullopt);
    EXPECT_EQ(told(), std::nullopt);
    desktop.start();
    EXPECT_EQ(told(), 0ms);
    EXPECT_TRUE(desktop.becomes("clients 1 of 1 0:300000"));
}

TEST_F(WaylandIdle, ADesktopThatDiesBeforeTheQuestionIsReadTellsNothing)
{
    begin();
    desktop.tell("idle 300000 0"); // its last words
    desktop.end();
    EXPECT_EQ(told(), std::nullopt);
    EXPECT_FALSE(watch->isConnected());
}

TEST_F(WaylandIdle, ADesktopThatDiesWhileItIsAskedTellsNothing)
{
    desktop.start({"--mute"});
    make();
    ask(5min);
    ask(30s);
    EXPECT_FALSE(answers[0].has_value());
    desktop.end();
    EXPECT_TRUE(waitUntil([this] { return answers[0].has_value() && answers[1].has_value(); }));
    EXPECT_EQ(answers[0].value_or(0ms), std::nullopt);
    EXPECT_EQ(answers[1].value_or(0ms), std::nullopt);
}

TEST_F(WaylandIdle, ADesktopThatDoesNotAnswerIsNotWaitedForLong)
{
    desktop.start({"--mute"});
    make();
    EXPECT_EQ(told(), std::nullopt);
    EXPECT_FALSE(watch->isConnected());
}

TEST_F(WaylandIdle, ADesktopThatThrowsUsOutTellsNothing)
{
    begin();
    desktop.tell("accuse");
    EXPECT_TRUE(waitUntil([this] { return !watch->isConnected(); }));
    EXPECT_TRUE(desktop.becomes("clients 0 of 1"));
}

TEST_F(WaylandIdle, WhereThereIsNoDesktopNobodyTells)
{
    make();
    EXPECT_EQ(told(), std::nullopt);
    EXPECT_FALSE(watch->isConnected());
}

TEST_F(WaylandIdle, NobodyIsCalledBackOnceItIsGone)
{
    desktop.start();
    make();
    watch->ask(5min, [](Idle) { ADD_FAILURE() << "called back"; });
    watch.reset();
    EXPECT_TRUE(desktop.becomes("clients 0 of 1"));
}

TEST_F(WaylandIdle, ItMayGoWhileItAnswers)
{
    desktop.start();
    make();
    int answered = 0;
    const auto go = [&](Idle) {
        ++answered;
        watch.reset();
    };
    watch->ask(5min, go);
    watch->ask(5min, go);
    EXPECT_TRUE(waitUntil([&] { return answered > 0; }));
    EXPECT_TRUE(desktop.becomes("clients 0 of 1"));
    EXPECT_EQ(answered, 1);
}

TEST_F(WaylandIdle, AQuestionMayFollowFromAnAnswerAndFromALull)
{
    begin();
    Idle then;
    watch->onLull([&](milliseconds) {
        watch->ask(5min, [&](Idle) { watch->ask(30s, [&](Idle idle) { then = idle; }); });
    });
    desktop.tell("idle 300000 0");
    EXPECT_TRUE(waitUntil([&] { return then.has_value(); }));
    EXPECT_EQ(then, 5min);
}

// The second version knows lulls of keyboard and mouse alone; the first one counts a film as use.
TEST_F(WaylandIdle, WhatTheDesktopCanTellOfKeyboardAndMouseAloneItIsAskedFor)
{
    begin();
    EXPECT_EQ(desktop.tell("input"), desktop.version >= 2 ? "1" : "0");
}

TEST_F(WaylandIdle, TheFirstVersionWillDo)
{
    begin({"--version", "1"});
    EXPECT_EQ(desktop.tell("input"), "0");
    desktop.tell("idle 300000 0");
    ASSERT_TRUE(hears(1));
    EXPECT_EQ(told(), 5min);
}

/// On a Linux desktop of which nothing is known beforehand.
class WaylandAmongOthers : public WaylandIdle
{
protected:
    std::unique_ptr<DesktopIdleWatch> all(const DesktopIdleWatch::FromServer& server)
    {
        make();
        return std::make_unique<DesktopIdleWatch>(server, std::move(watch), [this] {
            ++busAsked;
            return bus.connect();
        });
    }
    Idle toldBy(IdleWatch& watched)
    {
        std::optional<Idle> told;
        watched.ask(5min, [&](Idle idle) { told = idle; });
        EXPECT_TRUE(waitUntil([&] { return told.has_value(); }));
        return told.value_or(Idle(-1ms));
    }

    MockBus bus;
    MockService gnome{bus, QStringLiteral("org.gnome.Mutter.IdleMonitor"),
                      [](const QDBusMessage&) { return QVariant(quint64(61'000)); }};
    int busAsked = 0;
};

TEST_F(WaylandAmongOthers, WhereItTellsTheBusIsNotAsked)
{
    desktop.start();
    const auto idle = all([] { return std::nullopt; });
    EXPECT_EQ(toldBy(*idle), 0ms);
    EXPECT_EQ(busAsked, 0);
}

TEST_F(WaylandAmongOthers, WhereItDoesNotTellGnomeIsAsked)
{
    desktop.start({"--no-notifier"});
    const auto idle = all([] { return std::nullopt; });
    EXPECT_EQ(toldBy(*idle), 61s);
}

TEST_F(WaylandAmongOthers, AnXServerThatTellsIsAskedAlone)
{
    desktop.start();
    const auto idle = all([] { return Idle(1234ms); });
    EXPECT_EQ(toldBy(*idle), 1234ms);
    EXPECT_EQ(desktop.tell("state"), "clients 0 of 0");
    EXPECT_EQ(busAsked, 0);
}

TEST_F(WaylandAmongOthers, ItsLullsAreHeardOf)
{
    desktop.start();
    const auto idle = all([] { return std::nullopt; });
    std::vector<milliseconds> heard;
    idle->onLull([&](milliseconds lull) { heard.push_back(lull); });
    EXPECT_EQ(toldBy(*idle), 0ms);
    ASSERT_TRUE(desktop.becomes("clients 1 of 1 0:300000"));
    desktop.tell("idle 300000 0");
    EXPECT_TRUE(waitUntil([&] { return !heard.empty(); }));
    EXPECT_EQ(heard, std::vector<milliseconds>{5min});
}

/// With these variables, and as before afterwards.
class Environment
{
public:
    Environment(const QByteArray& display, const QByteArray& socket)
    {
        set("WAYLAND_DISPLAY", display);
        set("WAYLAND_SOCKET", socket);
    }
    ~Environment()
    {
        set("WAYLAND_DISPLAY", m_display);
        set("WAYLAND_SOCKET", m_socket);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
    Environment(Environment&&) = delete;
    Environment& operator=(Environment&&) = delete;

private:
    static void set(const char* name, const QByteArray& value)
    {
        if (value.isEmpty()) {
            qunsetenv(name);
        } else {
            qputenv(name, value);
        }
    }

    QByteArray m_display = qgetenv("WAYLAND_DISPLAY");
    QByteArray m_socket = qgetenv("WAYLAND_SOCKET");
};

TEST_F(WaylandIdle, OnlyTheDesktopThatTheSessionNamesIsAsked)
{
    desktop.start();
    {
        const Environment none({}, {});
        EXPECT_EQ(makeWaylandIdleWatch(), nullptr);
    }
    {
        const Environment handedOver(desktop.socket(), "12");
        EXPECT_EQ(makeWaylandIdleWatch(), nullptr) << "that connection is Qt's";
    }
    const Environment session(desktop.socket(), {});
    const auto idle = makeWaylandIdleWatch();
    ASSERT_NE(idle, nullptr);
    Idle told;
    idle->ask(5min, [&](Idle answer) { told = answer; });
    EXPECT_TRUE(waitUntil([&] { return told.has_value(); }));
    EXPECT_EQ(told, 0ms);
}

} // namespace
} // namespace backstretch
