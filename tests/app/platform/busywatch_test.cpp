// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/busywatch_linux.h"
#include "app/platform/recording.h"
#include "tests/support/mockbus.h"
#include "tests/support/storagesupport.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

const auto kNotifications = QStringLiteral("org.freedesktop.Notifications");

QVariant asProperty(const QVariant& value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

class BusyWatchTest : public testing::Test
{
protected:
    Busy told()
    {
        DesktopBusyWatch watch({[this] { return fullScreen; }, [this] { return recording; }, desktop},
                               [this] { return bus.connect(); });
        int answers = 0;
        Busy told;
        watch.ask([&](const Busy& busy) {
            ++answers;
            told = busy;
        });
        EXPECT_TRUE(waitUntil([&answers] { return answers > 0; }));
        EXPECT_EQ(answers, 1);
        return told;
    }

    MockBus bus;
    bool fullScreen = false;
    bool recording = false;
    QString desktop;
};

TEST_F(BusyWatchTest, WhereNobodyTellsAnythingNobodyIsBusy)
{
    EXPECT_EQ(told(), Busy{});
}

TEST_F(BusyWatchTest, FullScreenAndRecordingAreToldWithoutAnyService)
{
    fullScreen = true;
    EXPECT_EQ(told(), (Busy{true, false, false}));
    recording = true;
    EXPECT_EQ(told(), (Busy{true, true, false}));
}

TEST_F(BusyWatchTest, TheNotificationServiceTellsThatItIsInhibited)
{
    bool inhibited = true;
    MockService service(bus, kNotifications,
                        [&inhibited](const QDBusMessage&) { return asProperty(inhibited); });
    EXPECT_EQ(told(), (Busy{false, false, true}));
    inhibited = false;
    EXPECT_EQ(told(), Busy{});
    ASSERT_EQ(service.calls().size(), 2U);
    EXPECT_EQ(service.calls().front().arguments(),
              (QVariantList{kNotifications, QStringLiteral("Inhibited")}));
}

TEST_F(BusyWatchTest, AServiceWithoutTheProperty)
{
    const MockService service(bus, kNotifications, [](const QDBusMessage&) { return QVariant(); });
    EXPECT_EQ(told(), Busy{});
}

TEST_F(BusyWatchTest, XfceTellsItInItsSettings)
{
    desktop = QStringLiteral("XFCE");
    const MockService settings(bus, QStringLiteral("org.xfce.Xfconf"), [](const QDBusMessage& call) {
        const bool right = call.arguments() ==
                           QVariantList{QStringLiteral("xfce4-notifyd"), QStringLiteral("/do-not-disturb")};
        return right ? asProperty(true) : QVariant();
    });
    EXPECT_EQ(told(), (Busy{false, false, true}));
}

TEST_F(BusyWatchTest, GnomeTellsItInItsSettings)
{
    const TestFolder programs;
    QFile program(programs.filePath(QStringLiteral("gsettings")));
    const auto say = [&program](const QByteArray& what) {
        ASSERT_TRUE(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\ntest \"$*\" = 'get org.gnome.desktop.notifications show-banners' && echo " +
                      what + "\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", programs.path().toLocal8Bit() + ':' + path);
    desktop = QStringLiteral("ubuntu:GNOME");
    say("false"); // no banners: quiet is wanted
    EXPECT_EQ(told(), (Busy{false, false, true}));
    say("true");
    EXPECT_EQ(told(), Busy{});
    qputenv("PATH", programs.path().toLocal8Bit());
    program.remove(); // not even installed
    EXPECT_EQ(told(), Busy{});
    qputenv("PATH", path);
}

/// A /proc and a /dev as they look while somebody films.
class CameraTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(dev()));
        addProcess(QStringLiteral("17"), "bash", QStringLiteral("/dev/null"));
        ASSERT_TRUE(QDir().mkpath(proc() + QStringLiteral("/self")));
    }
    void addProcess(const QString& id, const QByteArray& name, const QString& opened)
    {
        const QString process = proc() + QLatin1Char('/') + id;
        ASSERT_TRUE(QDir().mkpath(process + QStringLiteral("/fd")));
        QFile comm(process + QStringLiteral("/comm"));
        ASSERT_TRUE(comm.open(QIODevice::WriteOnly));
        comm.write(name + '\n');
        ASSERT_TRUE(QFile::link(opened, process + QStringLiteral("/fd/3")));
    }
    void addCamera()
    {
        QFile camera(dev() + QStringLiteral("/video0"));
        ASSERT_TRUE(camera.open(QIODevice::WriteOnly));
    }
    [[nodiscard]] QString proc() const { return folder.filePath(QStringLiteral("proc")); }
    [[nodiscard]] QString dev() const { return folder.filePath(QStringLiteral("dev")); }
    [[nodiscard]] bool inUse() const { return cameraInUse(proc(), dev()); }

    TestFolder folder;
};

TEST_F(CameraTest, NoCameraAndNobodyAtIt)
{
    EXPECT_FALSE(inUse());
    addCamera();
    EXPECT_FALSE(inUse());
}

TEST_F(CameraTest, SomebodyFilms)
{
    addCamera();
    addProcess(QStringLiteral("4711"), "firefox", dev() + QStringLiteral("/video0"));
    EXPECT_TRUE(inUse());
}

TEST_F(CameraTest, ThatAMediaServerKnowsTheCameraIsNotFilming)
{
    addCamera();
    addProcess(QStringLiteral("900"), "wireplumber", dev() + QStringLiteral("/video0"));
    EXPECT_FALSE(inUse());
}

} // namespace
} // namespace backstretch
