// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/autostart_linux.h"
#include "tests/support/mockbus.h"
#include "tests/support/storagesupport.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

const Autostart::Command kCommand{
    QStringLiteral("/opt/My Apps/backstretch"), {QStringLiteral("--hidden")}, QStringLiteral("Reminders")};

class FileAutostartTest : public testing::Test
{
protected:
    [[nodiscard]] bool set(bool on)
    {
        std::optional<bool> allowed;
        autostart.set(on, [&allowed](bool answer) { allowed = answer; });
        EXPECT_TRUE(allowed.has_value());
        return allowed.value_or(false);
    }
    [[nodiscard]] QString read() const
    {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void write(const QString& text) const
    {
        QFile file(fileName);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    TestFolder home;
    QString folder = home.filePath(QStringLiteral("config/autostart"));
    QString fileName = folder + QStringLiteral("/backstretch.desktop");
    FileAutostart autostart{kCommand, folder};
};

TEST_F(FileAutostartTest, IsOffUntilSomebodyTurnsItOn)
{
    EXPECT_EQ(autostart.isOn(), false);
    EXPECT_FALSE(QFile::exists(folder)); // looking makes nothing
    EXPECT_TRUE(set(true));
    EXPECT_EQ(autostart.isOn(), true);
    EXPECT_TRUE(read().contains(QStringLiteral("\nExec=\"/opt/My Apps/backstretch\" \"--hidden\"\n")));
    EXPECT_TRUE(set(false));
    EXPECT_EQ(autostart.isOn(), false);
    EXPECT_FALSE(QFile::exists(fileName));
    EXPECT_TRUE(set(false)); // already off
}

TEST_F(FileAutostartTest, WhatTheDesktopsSettingsSwitchedOffIsOff)
{
    ASSERT_TRUE(set(true));
    const QString entry = read();
    write(entry + QStringLiteral("Hidden=true\n"));
    EXPECT_EQ(autostart.isOn(), false);
    write(QString(entry).replace(QStringLiteral("enabled=true"), QStringLiteral("enabled=false")));
    EXPECT_EQ(autostart.isOn(), false);
    EXPECT_TRUE(set(true));
    EXPECT_EQ(autostart.isOn(), true);
}

TEST_F(FileAutostartTest, SaysThatTheFolderCannotBeWritten)
{
    ASSERT_TRUE(QDir().mkpath(home.filePath(QStringLiteral("config"))));
    QFile inTheWay(folder);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_FALSE(set(true));
    EXPECT_EQ(autostart.isOn(), false);
}

TEST(ExecLine, IsQuotedAsTheSpecificationAsks)
{
    EXPECT_EQ(execLine({QStringLiteral("/usr/bin/b"), {}, {}}), QStringLiteral("\"/usr/bin/b\""));
    EXPECT_EQ(execLine({QStringLiteral("/a"), {QStringLiteral("100% \"of\" $HOME\\x")}, {}}),
              QStringLiteral(R"("/a" "100%% \\"of\\" \\$HOME\\\\x")"));
}

class PortalAutostartTest : public testing::Test
{
protected:
    /// What the portal was asked, as it says: the path of the request and the options.
    void SetUp() override { ASSERT_TRUE(portal.isThere()); }
    [[nodiscard]] QVariantMap options() const
    {
        return qdbus_cast<QVariantMap>(portal.calls().back().arguments().value(1).value<QDBusArgument>());
    }
    /// Asks, and lets the portal answer.
    std::optional<bool> set(bool on, uint response, bool granted)
    {
        std::optional<bool> allowed;
        const std::size_t before = portal.calls().size();
        autostart.set(on, [&allowed](bool answer) { allowed = answer; });
        EXPECT_TRUE(waitUntil([&] { return portal.calls().size() > before; }));
        EXPECT_FALSE(allowed.has_value()); // the user is still asked
        portal.emitSignal(request, QStringLiteral("org.freedesktop.portal.Request"),
                          QStringLiteral("Response"),
                          {response, QVariantMap{{QStringLiteral("autostart"), granted},
                                                 {QStringLiteral("background"), granted}}});
        EXPECT_TRUE(waitUntil([&allowed] { return allowed.has_value(); }));
        return allowed;
    }

    MockBus bus;
    QString request;
    bool knowsIt = true;
    MockService portal{
        bus, QStringLiteral("org.freedesktop.portal.Desktop"), [this](const QDBusMessage& call) {
            if (!knowsIt || call.member() != QStringLiteral("RequestBackground")) {
                return QVariant();
            }
            const auto asked = qdbus_cast<QVariantMap>(call.arguments().value(1).value<QDBusArgument>());
            request = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                          .arg(call.service().mid(1).replace(QLatin1Char('.'), QLatin1Char('_')),
                               asked.value(QStringLiteral("handle_token")).toString());
            return QVariant::fromValue(QDBusObjectPath(request));
        }};
    PortalAutostart autostart{kCommand, [this] { return bus.connect(); }};
};

TEST_F(PortalAutostartTest, AsksAndIsAllowed)
{
    EXPECT_EQ(set(true, 0, true), true);
    EXPECT_EQ(options().value(QStringLiteral("autostart")), true);
    EXPECT_EQ(options().value(QStringLiteral("commandline")).toStringList(),
              (QStringList{QStringLiteral("backstretch"), QStringLiteral("--hidden")}));
    EXPECT_EQ(options().value(QStringLiteral("reason")), QStringLiteral("Reminders"));
    EXPECT_EQ(set(false, 0, false), true);
    EXPECT_EQ(autostart.isOn(), std::nullopt);
}

TEST_F(PortalAutostartTest, AsksAndIsRefused)
{
    EXPECT_EQ(set(true, 0, false), false);
    EXPECT_EQ(set(true, 1, false), false); // the user closed the question
}

TEST_F(PortalAutostartTest, WithoutSuchAPortalItIsRefused)
{
    knowsIt = false;
    std::optional<bool> allowed;
    autostart.set(true, [&allowed](bool answer) { allowed = answer; });
    EXPECT_TRUE(waitUntil([&allowed] { return allowed.has_value(); }));
    EXPECT_EQ(allowed, false);
}

} // namespace
} // namespace backstretch
