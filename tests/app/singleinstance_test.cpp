// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

#include <memory>

namespace backstretch {
namespace {

const InstanceRequest kDeskBreak{QStringLiteral("desk-break"), QString(), QStringLiteral("token-1")};

class SingleInstanceTest : public testing::Test
{
protected:
    void SetUp() override { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path())); }
    void TearDown() override
    {
        if (m_before.isNull()) {
            qunsetenv("XDG_RUNTIME_DIR");
        } else {
            qputenv("XDG_RUNTIME_DIR", m_before);
        }
    }
    [[nodiscard]] QString data(const char* name = "data") const
    {
        return m_runtime.filePath(QLatin1String(name));
    }

    /// As a second program would: in its own thread, so that the first can answer.
    [[nodiscard]] SingleInstance::Role secondStart(const QString& dataDir,
                                                   const InstanceRequest& request) const
    {
        auto role = SingleInstance::Role::First;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            SingleInstance second(dataDir);
            role = second.claim(request);
        }));
        other->start();
        while (!other->wait(1)) {
            QCoreApplication::processEvents();
        }
        return role;
    }

    QTemporaryDir m_runtime;

private:
    QByteArray m_before = qgetenv("XDG_RUNTIME_DIR");
};

TEST_F(SingleInstanceTest, SecondHandsOverWhatItWasAskedFor)
{
    SingleInstance first(data());
    QSignalSpy spy(&first, &SingleInstance::requested);
    InstanceRequest got;
    QObject::connect(&first, &SingleInstance::requested, &first,
                     [&got](const InstanceRequest& r) { got = r; });
    ASSERT_EQ(first.claim({}), SingleInstance::Role::First);
    EXPECT_EQ(secondStart(data(), kDeskBreak), SingleInstance::Role::HandedOver);
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(got, kDeskBreak);
}

TEST_F(SingleInstanceTest, EachDataFolderHasItsOwn)
{
    SingleInstance first(data("one"));
    ASSERT_EQ(first.claim({}), SingleInstance::Role::First);
    EXPECT_EQ(secondStart(data("two"), kDeskBreak), SingleInstance::Role::First);
    // Another way to write the same folder is the same folder.
    EXPECT_EQ(secondStart(data("two/../one"), kDeskBreak), SingleInstance::Role::HandedOver);
}

TEST_F(SingleInstanceTest, TheNextOneIsFirstAfterTheEnd)
{
    {
        SingleInstance first(data());
        ASSERT_EQ(first.claim({}), SingleInstance::Role::First);
    }
    EXPECT_EQ(secondStart(data(), kDeskBreak), SingleInstance::Role::First);
}

TEST_F(SingleInstanceTest, OnlyTheUserReachesTheSocket)
{
    SingleInstance first(data());
    ASSERT_EQ(first.claim({}), SingleInstance::Role::First);
    const QFileInfoList files =
        QDir(m_runtime.path()).entryInfoList({QStringLiteral("backstretch-*")}, QDir::Files | QDir::System);
    ASSERT_EQ(files.size(), 2);
    for (const QFileInfo& file : files) {
        EXPECT_FALSE(file.permissions() & (QFileDevice::WriteGroup | QFileDevice::WriteOther))
            << file.fileName().toStdString();
    }
}

TEST_F(SingleInstanceTest, NonsenseIsNotARequest)
{
    SingleInstance first(data());
    QSignalSpy spy(&first, &SingleInstance::requested);
    ASSERT_EQ(first.claim({}), SingleInstance::Role::First);
    const QFileInfoList files =
        QDir(m_runtime.path()).entryInfoList({QStringLiteral("backstretch-*")}, QDir::System | QDir::Files);
    QString socketFile;
    for (const QFileInfo& file : files) {
        socketFile = file.fileName().endsWith(QLatin1String(".lock")) ? socketFile : file.absoluteFilePath();
    }
    QLocalSocket flood;
    flood.connectToServer(socketFile);
    ASSERT_TRUE(flood.waitForConnected(1000));
    flood.write(QByteArray(20000, 'x'));
    QSignalSpy closed(&flood, &QLocalSocket::disconnected);
    flood.flush();
    EXPECT_TRUE(closed.count() > 0 || closed.wait(2000));
    EXPECT_EQ(spy.count(), 0);
}

} // namespace
} // namespace backstretch
