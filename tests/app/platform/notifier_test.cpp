// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/notifier_linux.h"
#include "tests/support/mockbus.h"

#include <QSignalSpy>
#include <QStringList>
#include <gtest/gtest.h>

#include <memory>

namespace backstretch {
namespace {

const auto kName = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");

/// The desktop's server of notes.
class Server
{
public:
    explicit Server(MockBus& bus)
        : m_service(bus, kName, [this](const QDBusMessage& call) { return answer(call); })
    {
    }
    [[nodiscard]] bool isThere() const { return m_service.isThere(); }

    [[nodiscard]] std::vector<QDBusMessage> calls(const char* method) const
    {
        std::vector<QDBusMessage> found;
        for (const QDBusMessage& call : m_service.calls()) {
            if (call.member() == QLatin1String(method)) {
                found.push_back(call);
            }
        }
        return found;
    }
    [[nodiscard]] QStringList actions() const
    {
        return calls("Notify").back().arguments().value(5).toStringList();
    }
    /// It dies.
    void leave() { m_service.leave(kName); }
    void tell(const char* what, const QVariantList& arguments)
    {
        m_service.emitSignal(kPath, kName, QString::fromLatin1(what), arguments);
    }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body")};
    bool refuses = false;
    std::function<void()> onNotify; ///< before it answers
    uint id = 7;

private:
    QVariant answer(const QDBusMessage& call)
    {
        if (call.member() == QLatin1String("GetCapabilities")) {
            return capabilities;
        }
        if (call.member() == QLatin1String("Notify")) {
            if (onNotify) {
                onNotify();
            }
            return refuses ? QVariant() : QVariant(id);
        }
        return {};
    }

    MockService m_service;
};

class NotifierTest : public testing::Test
{
protected:
    void show() { notifier.show(note); }
    static bool once(const QSignalSpy& spy)
    {
        return waitUntil([&spy] { return spy.count() > 0; }) && spy.count() == 1;
    }
    /// Everything that was sent so far has been handled on both sides.
    void settle()
    {
        QDBusConnection own = bus.connect();
        for (int i = 0; i < 3; ++i) {
            own.call(QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
            QCoreApplication::processEvents();
        }
    }

    MockBus bus;
    DBusNotifier notifier{[this] { return bus.connect(); }};
    const Note note{QStringLiteral("Time for a stretch?"), QStringLiteral("Desk break & <b>more</b>"),
                    QStringLiteral("Start"), QStringLiteral("In 30 minutes"), QStringLiteral("Not today")};
    QSignalSpy shown{&notifier, &Notifier::shown};
    QSignalSpy failed{&notifier, &Notifier::failed};
    QSignalSpy start{&notifier, &Notifier::startPressed};
    QSignalSpy later{&notifier, &Notifier::laterPressed};
    QSignalSpy notToday{&notifier, &Notifier::notTodayPressed};
    QSignalSpy opened{&notifier, &Notifier::opened};
    QSignalSpy closed{&notifier, &Notifier::closed};
    QSignalSpy activated{&notifier, &Notifier::activated};
};

TEST_F(NotifierTest, ShowsItWithItsButtons)
{
    Server server(bus);
    ASSERT_TRUE(server.isThere());
    show();
    ASSERT_TRUE(once(shown));
    const QDBusMessage call = server.calls("Notify").back();
    EXPECT_EQ(call.arguments().value(3).toString(), note.title);
    EXPECT_EQ(call.arguments().value(4).toString(),
              QStringLiteral("Desk break &amp; &lt;b&gt;more&lt;/b&gt;"));
    EXPECT_EQ(server.actions(),
              (QStringList{QStringLiteral("default"), note.title, QStringLiteral("start"), note.start,
                           QStringLiteral("later"), note.later, QStringLiteral("not-today"), note.notToday}));
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(NotifierTest, OffersLaterOnlyWhereItCanBeKept)
{
    Server server(bus);
    Note last = note;
    last.later.clear();
    notifier.show(last);
    ASSERT_TRUE(once(shown));
    EXPECT_FALSE(server.actions().contains(QStringLiteral("later")));
}

TEST_F(NotifierTest, BringsBackWhatWasPressed)
{
    Server server(bus);
    const auto press = [this, &server](const char* action, QSignalSpy& answer) {
        shown.clear();
        show();
        ASSERT_TRUE(once(shown));
        server.tell("ActivationToken", {server.id, QStringLiteral("token")});
        server.tell("ActionInvoked", {server.id, QString::fromLatin1(action)});
        EXPECT_TRUE(once(answer)) << action;
        ++server.id;
    };
    press("start", start);
    press("later", later);
    press("not-today", notToday);
    press("default", opened);
    EXPECT_EQ(activated.count(), 4);
    EXPECT_EQ(activated.front().front().toString(), QStringLiteral("token"));
    EXPECT_EQ(closed.count(), 0);
    // Some servers leave it on the screen.
    EXPECT_TRUE(waitUntil([&server] { return server.calls("CloseNotification").size() == 4; }));
}

TEST_F(NotifierTest, DoesNotListenToWhatIsSaidAboutOthers)
{
    Server server(bus);
    show();
    ASSERT_TRUE(once(shown));
    server.tell("ActionInvoked", {server.id + 1, QStringLiteral("start")});
    server.tell("NotificationClosed", {server.id + 1, 2U});
    server.tell("ActivationToken", {server.id + 1, QStringLiteral("token")});
    server.tell("ActionInvoked", {server.id, QStringLiteral("later")});
    EXPECT_TRUE(once(later));
    EXPECT_EQ(start.count() + closed.count() + activated.count(), 0);
}

TEST_F(NotifierTest, ClosedIsTold)
{
    Server server(bus);
    show();
    ASSERT_TRUE(once(shown));
    server.tell("NotificationClosed", {server.id, 1U}); // its time is over: it lies in the list
    server.tell("NotificationClosed", {server.id, 2U}); // somebody closed it
    EXPECT_TRUE(once(closed));
}

TEST_F(NotifierTest, PressedInTheListAfterItsTime)
{
    Server server(bus);
    show();
    ASSERT_TRUE(once(shown));
    server.tell("NotificationClosed", {server.id, 1U});
    server.tell("ActionInvoked", {server.id, QStringLiteral("start")});
    EXPECT_TRUE(once(start));
    EXPECT_EQ(closed.count(), 0);
}

TEST_F(NotifierTest, WithoutAServerItFails)
{
    show();
    ASSERT_TRUE(once(failed));
    EXPECT_EQ(failed.front().front().value<Notifier::Failure>(), Notifier::Failure::None);
}

TEST_F(NotifierTest, WithoutABusItFails)
{
    DBusNotifier alone([] { return QDBusConnection(QStringLiteral("there is none")); });
    QSignalSpy fails(&alone, &Notifier::failed);
    alone.show(note);
    EXPECT_TRUE(once(fails));
}

TEST_F(NotifierTest, AServerWithoutButtonsWillNotDo)
{
    Server server(bus);
    server.capabilities = {QStringLiteral("body")};
    show();
    ASSERT_TRUE(once(failed));
    EXPECT_TRUE(server.calls("Notify").empty());
}

TEST_F(NotifierTest, AServerThatRefusesWillNotDo)
{
    Server server(bus);
    server.refuses = true;
    show();
    EXPECT_TRUE(once(failed));
    EXPECT_EQ(shown.count(), 0);
}

TEST_F(NotifierTest, AServerThatDiesTakesTheNoteAlong)
{
    auto server = std::make_unique<Server>(bus);
    show();
    ASSERT_TRUE(once(shown));
    server->leave();
    ASSERT_TRUE(once(failed));
    // And another one that comes is asked anew.
    shown.clear();
    Server next(bus);
    show();
    EXPECT_TRUE(once(shown));
}

TEST_F(NotifierTest, WithdrawnItIsTakenFromTheScreen)
{
    Server server(bus);
    show();
    ASSERT_TRUE(once(shown));
    notifier.withdraw();
    ASSERT_TRUE(waitUntil([&server] { return server.calls("CloseNotification").size() == 1; }));
    EXPECT_EQ(server.calls("CloseNotification").front().arguments().value(0).toUInt(), server.id);
    server.tell("ActionInvoked", {server.id, QStringLiteral("start")});
    settle();
    EXPECT_EQ(start.count() + closed.count() + failed.count(), 0);
}

TEST_F(NotifierTest, WithdrawnOnItsWayItNeverStays)
{
    Server server(bus);
    show();
    notifier.withdraw();
    ASSERT_TRUE(waitUntil([&server] { return !server.calls("GetCapabilities").empty(); }));
    settle();
    EXPECT_TRUE(server.calls("Notify").empty());
    server.onNotify = [this] { notifier.withdraw(); };
    show();
    EXPECT_TRUE(waitUntil([&server] { return !server.calls("CloseNotification").empty(); }));
    EXPECT_EQ(shown.count() + failed.count(), 0);
}

} // namespace
} // namespace backstretch
