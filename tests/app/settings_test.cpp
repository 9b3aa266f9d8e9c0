// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

class SettingsTest : public testing::Test
{
protected:
    [[nodiscard]] QString file() const
    {
        return m_folder.filePath(QStringLiteral("config/backstretch.conf"));
    }
    void write(const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(file()).absolutePath());
        QFile f(file());
        ASSERT_TRUE(f.open(QIODevice::WriteOnly));
        f.write(content);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(SettingsTest, StartsWithDefaultsAndStoresNothing)
{
    {
        const SettingsStore store(file());
        EXPECT_EQ(store.values(), Settings{});
        EXPECT_EQ(store.problem(), SettingsStore::Problem::None);
    }
    EXPECT_FALSE(QFileInfo::exists(file()));
    EXPECT_FALSE(QFileInfo(file()).absoluteDir().exists());
}

TEST_F(SettingsTest, NothingIsStoredBeforeTheSafetyNote)
{
    {
        SettingsStore store(file());
        store.change([](Settings& s) { s.textSize = TextSize::Largest; });
        EXPECT_EQ(store.values().textSize, TextSize::Largest);
    }
    EXPECT_FALSE(QFileInfo::exists(file()));
}

TEST_F(SettingsTest, EverySettingComesBack)
{
    Settings all;
    all.textSize = TextSize::VeryLarge;
    all.colours = ColourChoice::HighContrastLight;
    all.reduceMotion = MotionChoice::Reduced;
    all.darkFullScreen = false;
    all.language = QStringLiteral("de");
    all.welcomeNote = 1;
    all.welcomeDate = QDate(2026, 11, 19);
    all.firstRoutine = QStringLiteral("desk-break");
    all.gentleDeclined = QDate(2026, 11, 18);
    all.lessonsRead = {QStringLiteral("phone"), QStringLiteral("upper-back")};
    all.daysAWeek = 3;
    all.whyOpen = true;
    all.startInFullScreen = false;
    all.askAboutPain = false;
    all.painSkips = 2;
    all.askNextDay = false;
    all.nextDayAsked = {QStringLiteral("0b8f3c1e-0000-4000-8000-000000000000"), QDate(2026, 11, 20)};
    all.pain = {3, 5};
    all.getReady = 20s;
    all.turnOver = 12s;
    all.breakBetween = 0s;
    all.breath = 7s;
    all.oneButton = true;
    all.picturesOnly = true;
    all.alwaysEasier = true;
    all.soundOn = false;
    all.volume = 35;
    all.reminders.on = true;
    all.reminders.times = {{{7, 45}, Weekdays::workdays(), QStringLiteral("morning-loosener")},
                           {{15, 30}, Weekdays::everyDay(), {}}};
    all.reminders.afterUse = 50min;
    all.reminders.onlyIfNotDone = true;
    all.reminders.waitWhileBusy = false;
    all.reminders.quiet = {false, {21, 30}, {6, 0}};
    all.reminders.sound = true;
    all.startWithComputer = true;
    all.reminderState.settled = {{QDate(2026, 11, 19), 465}};
    all.reminderState.notToday = QDate(2026, 11, 19);
    {
        SettingsStore store(file());
        store.set(all);
    }
    const SettingsStore again(file());
    EXPECT_EQ(again.values(), all);
    EXPECT_EQ(again.problem(), SettingsStore::Problem::None);
}

TEST_F(SettingsTest, OnlyTheUserCanReadTheFile)
{
    SettingsStore store(file());
    store.change([](Settings& s) { s.welcomeNote = 1; });
    store.flush();
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFileInfo(file()).permissions() & others);
    EXPECT_TRUE(QFileInfo(file()).permissions() & QFileDevice::ReadOwner);
}

TEST_F(SettingsTest, SaysWhatChangedOnce)
{
    SettingsStore store(file());
    int calls = 0;
    Settings seen;
    QObject::connect(&store, &SettingsStore::changed, &store, [&](const Settings& before) {
        ++calls;
        seen = before;
    });
    store.change([](Settings& s) { s.volume = 20; });
    store.change([](Settings& s) { s.volume = 20; });
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(seen.volume, 80);
}

TEST_F(SettingsTest, DamagedFileGivesDefaultsAndIsKept)
{
    for (const QByteArray& damaged :
         {QByteArray("\x00\xff\xfe garbage \n no sense", 22), QByteArray("[sound]\nvolume\n"),
          QByteArray("[sound]\nvolume=9000\n"), QByteArray("[appearance]\ntextSize=huge\n"),
          QByteArray("[session]\naskAboutPain=perhaps\n")}) {
        write(damaged);
        const SettingsStore store(file());
        EXPECT_EQ(store.problem(), SettingsStore::Problem::Damaged) << damaged.constData();
        EXPECT_EQ(store.values(), Settings{});
        EXPECT_FALSE(QFileInfo::exists(file()));
        EXPECT_TRUE(QFileInfo::exists(file() + QStringLiteral(".damaged")));
    }
}

TEST_F(SettingsTest, OneBadValueLeavesTheOthers)
{
    write("[sound]\nvolume=30\n[session]\ngetReady=7000\n[welcome]\nnote=1\n");
    const SettingsStore store(file());
    EXPECT_EQ(store.problem(), SettingsStore::Problem::Damaged);
    EXPECT_EQ(store.values().volume, 30);
    EXPECT_EQ(store.values().getReady, 10s);
    EXPECT_EQ(store.values().welcomeNote, 1);
}

TEST_F(SettingsTest, SaysWhenItCannotWrite)
{
    QTemporaryDir folder;
    // A file where the folder should be: refused for everybody, root included.
    QFile blocker(folder.filePath(QStringLiteral("config")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    SettingsStore store(folder.filePath(QStringLiteral("config/backstretch.conf")));
    QSignalSpy problems(&store, &SettingsStore::problemChanged);
    store.change([](Settings& s) { s.welcomeNote = 1; });
    store.flush();
    EXPECT_EQ(store.problem(), SettingsStore::Problem::NotWritten);
    EXPECT_EQ(problems.count(), 1);
    EXPECT_EQ(store.values().welcomeNote, 1);
}

} // namespace
} // namespace backstretch
