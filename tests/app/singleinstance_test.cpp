// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singleinstance.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

#include <chrono>
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

    /// Where programs of one data folder meet; the only one there is.
    [[nodiscard]] QDir meetingPlace() const
    {
        QDir place(m_runtime.path());
        const QStringList found = place.entryList({QStringLiteral("backstretch-*")}, QDir::Dirs);
        EXPECT_EQ(found.size(), 1);
        place.cd(found.value(0));
        return place;
    }

    /// As somebody leaves it, that long ago.
    static void leave(const QDir& place, const QByteArray& bytes, std::chrono::milliseconds ago = {})
    {
        QFile file(place.filePath(QStringLiteral("left.request")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        file.setFileTime(QDateTime::currentDateTime().addMSecs(-ago.count()),
                         QFileDevice::FileModificationTime);
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

TEST_F(SingleInstanceTest, OnlyTheUserReachesThePlaceToMeet)
{
    SingleInstance first(data());
    ASSERT_EQ(first.claim({}), SingleInstance::Role::First);
    EXPECT_FALSE(QFileInfo(meetingPlace().path()).permissions() &
                 (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                  QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther));
}

TEST_F(SingleInstanceTest, NonsenseIsNotARequest)
{
    SingleInstance first(data());
    QSignalSpy spy(&first, &SingleInstance::requested);
    ASSERT_EQ(first.claim({}), SingleInstance::Role::First);
    for (const QByteArray& nonsense : {QByteArray(20000, 'x'), QByteArray(), QByteArray("[1, 2]")}) {
        leave(meetingPlace(), nonsense);
        while (meetingPlace().exists(QStringLiteral("left.request"))) {
            QCoreApplication::processEvents();
        }
    }
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(SingleInstanceTest, WhatWasLeftWhileTheFirstWasStartingIsDone)
{
    SingleInstance first(data());
    ASSERT_EQ(first.claim({}), SingleInstance::Role::First);
    leave(meetingPlace(), R"({"routine": "desk-break"})");
    QSignalSpy spy(&first, &SingleInstance::requested); // as main() does: after the claim
    ASSERT_TRUE(spy.wait());
    EXPECT_EQ(spy.at(0).at(0).value<InstanceRequest>().routine, QStringLiteral("desk-break"));
    EXPECT_FALSE(meetingPlace().exists(QStringLiteral("left.request")));
}

TEST_F(SingleInstanceTest, WhatSomebodyWaitedForInVainIsNotDoneAtTheNextStart)
{
    {
        SingleInstance before(data());
        ASSERT_EQ(before.claim({}), SingleInstance::Role::First);
        leave(meetingPlace(), R"({"routine": "desk-break"})", std::chrono::minutes(1));
    }
    SingleInstance first(data());
    QSignalSpy spy(&first, &SingleInstance::requested);
    ASSERT_EQ(first.claim({}), SingleInstance::Role::First);
    while (meetingPlace().exists(QStringLiteral("left.request"))) {
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(SingleInstanceTest, TheNextOneIsFirstWhenTheOtherEndsMeanwhile)
{
    auto first = std::make_unique<SingleInstance>(data());
    ASSERT_EQ(first->claim({}), SingleInstance::Role::First); // and it no longer comes to its event loop
    auto role = SingleInstance::Role::Unanswered;
    const QDir place = meetingPlace();
    const std::unique_ptr<QThread> other(QThread::create([&] {
        SingleInstance second(data());
        role = second.claim(kDeskBreak, std::chrono::minutes(1));
    }));
    other->start();
    while (place.entryList({QStringLiteral("*.request")}, QDir::Files).isEmpty()) {
        QThread::yieldCurrentThread();
    }
    first.reset();
    other->wait();
    EXPECT_EQ(role, SingleInstance::Role::First);
    EXPECT_TRUE(place.entryList({QStringLiteral("*.request")}, QDir::Files).isEmpty());
}

TEST_F(SingleInstanceTest, WhatNobodyTakesIsTakenBack)
{
    SingleInstance first(data());
    ASSERT_EQ(first.claim({}), SingleInstance::Role::First); // and it never comes to its event loop
    SingleInstance second(data());
    EXPECT_EQ(second.claim(kDeskBreak, std::chrono::milliseconds(60)), SingleInstance::Role::Unanswered);
    EXPECT_TRUE(meetingPlace().entryList({QStringLiteral("*.request")}, QDir::Files).isEmpty());
}

} // namespace
} // namespace backstretch
