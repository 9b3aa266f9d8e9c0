// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/media/mediasupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

bool settles(MediaSupport& support)
{
    support.check();
    return QTest::qWaitFor([&support] { return support.state() == MediaSupport::State::Known; }, 20'000);
}

TEST(MediaSupportTest, CostsNothingUntilAsked)
{
    const MediaSupport support({});
    EXPECT_EQ(support.state(), MediaSupport::State::Unknown);
    EXPECT_FALSE(support.canPlayVideo());
    EXPECT_FALSE(support.canPlaySound());
}

TEST(MediaSupportTest, PlaysTheRealClipInAChild)
{
    MediaSupport support({}); // these tests, called again with --media-selftest
    ASSERT_TRUE(settles(support));
    EXPECT_TRUE(support.canPlayVideo());
    EXPECT_TRUE(support.canPlaySound());
}

TEST(MediaSupportTest, SurvivesABackendThatEndsTheProcess)
{
    const QByteArray before = qgetenv("QT_MEDIA_BACKEND");
    qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("bogus"));
    MediaSupport support({});
    const bool settled = settles(support);
    qputenv("QT_MEDIA_BACKEND", before);
    ASSERT_TRUE(settled);
    EXPECT_FALSE(support.canPlayVideo());
}

TEST(MediaSupportTest, SurvivesAMissingProgram)
{
    MediaSupport support({QStringLiteral("/nowhere/backstretch"), {}, 10s});
    ASSERT_TRUE(settles(support));
    EXPECT_FALSE(support.canPlayVideo());
    EXPECT_FALSE(support.canPlaySound());
}

#ifndef Q_OS_WIN // the stand-in for the program is a shell script

class MediaSupportChild : public testing::Test
{
protected:
    /// A program that does this when it is asked, and counts how often it was.
    MediaSupport::Options program(const char* body)
    {
        QFile file(m_folder.filePath(QStringLiteral("program")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArrayLiteral("#!/bin/sh\necho once >> \"$(dirname \"$0\")/calls\"\n") + body + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {file.fileName(), m_folder.filePath(QStringLiteral("cache/selftest")), 20s};
    }
    [[nodiscard]] qsizetype calls() const
    {
        QFile file(m_folder.filePath(QStringLiteral("calls")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }

    QTemporaryDir m_folder;
};

TEST_F(MediaSupportChild, BelievesWhatWasReportedBeforeACrash)
{
    MediaSupport support(program("echo sound; kill -SEGV $$"));
    ASSERT_TRUE(settles(support));
    EXPECT_TRUE(support.canPlaySound());
    EXPECT_FALSE(support.canPlayVideo());
}

TEST_F(MediaSupportChild, EndsOneThatHangs)
{
    MediaSupport::Options options = program("exec sleep 60");
    options.patience = 50ms;
    MediaSupport support(options);
    ASSERT_TRUE(settles(support));
    EXPECT_FALSE(support.canPlayVideo());
}

TEST_F(MediaSupportChild, RemembersAGoodResultAndKeepsItPrivate)
{
    const MediaSupport::Options options = program("echo sound; echo video");
    MediaSupport first(options);
    ASSERT_TRUE(settles(first));
    first.check();
    MediaSupport second(options);
    ASSERT_TRUE(settles(second));
    EXPECT_TRUE(second.canPlayVideo());
    EXPECT_TRUE(second.canPlaySound());
    EXPECT_EQ(calls(), 1);
    EXPECT_FALSE(QFile::permissions(options.cacheFile) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(MediaSupportChild, AsksAgainAfterABadResultOrAnotherBackend)
{
    const MediaSupport::Options bad = program("echo sound");
    MediaSupport first(bad);
    ASSERT_TRUE(settles(first));
    MediaSupport second(program("echo sound; echo video"));
    ASSERT_TRUE(settles(second));
    EXPECT_TRUE(second.canPlayVideo());
    EXPECT_EQ(calls(), 2);

    const QByteArray before = qgetenv("QT_MEDIA_BACKEND");
    qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("another"));
    MediaSupport third(bad);
    const bool settled = settles(third);
    qputenv("QT_MEDIA_BACKEND", before);
    ASSERT_TRUE(settled);
    EXPECT_EQ(calls(), 3);
}

#endif

} // namespace
} // namespace backstretch
