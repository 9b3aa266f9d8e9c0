// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "tests/support/kills.h"
#include "tests/support/logsupport.h"
#include "tests/support/places.h"

#include <QDir>

#include <map>
#include <random>
#include <set>

namespace backstretch {
namespace {

/// Real programs on one log: killed in the middle, and several at once.
class SessionLogProcesses : public testing::Test
{
protected:
    static void expectSound(const SessionLog& log)
    {
        const auto connection = valueOf(Connection::open(log.file()));
        expectOk(checkIntegrity(connection));
        auto broken = valueOf(connection.prepare(QStringLiteral("PRAGMA foreign_key_check")));
        EXPECT_FALSE(valueOf(broken.step()));
    }
    TestFolder m_folder;
    SystemWallClock m_clock;
};

/// What a program said it had written before it was killed.
struct Confirmed
{
    std::map<QString, std::set<std::pair<int, int>>> holds;
    std::set<QString> ended;

    void take(const QByteArray& line)
    {
        const QStringList words = QString::fromLatin1(line).split(QLatin1Char(' '));
        if (words[0] == QLatin1String("begun")) {
            holds[words[1]];
        } else if (words[0] == QLatin1String("held")) {
            holds[words[1]].emplace(words[2].toInt(), words[3].toInt());
        } else if (words[0] == QLatin1String("ended")) {
            ended.insert(words[1]);
        }
    }
};

TEST_F(SessionLogProcesses, AKilledProgramLosesNothingItHadWritten)
{
    const int kills = killsOr(8);
    std::mt19937 random(20261119); // NOLINT: the same kills every time
    Confirmed confirmed;
    int midSession = 0;
    for (int kill = 0; kill < kills; ++kill) {
        ChildProgram program(places::helperProgram(QStringLiteral("log_player")),
                             {m_folder.path(), QStringLiteral("100000")});
        const int lines = std::uniform_int_distribution<int>(1, 30)(random);
        const auto take = [&](const QByteArray& line) { confirmed.take(line); };
        ASSERT_TRUE(program.hear(lines, take)) << "the program ended by itself";
        program.kill(take);

        auto log = valueOf(SessionLog::open(m_folder.path(), m_clock));
        expectSound(*log);
        const auto unfinished = valueOf(log->unfinished());
        if (unfinished) {
            ++midSession;
            EXPECT_TRUE(unfinished->routine.has_value());
            EXPECT_FALSE(holdRecords(unfinished->detail).empty());
            expectOk(log->keep(unfinished->detail.session.id));
        }
        valueOf(log->closeOldSessions());
        EXPECT_FALSE(valueOf(log->unfinished()).has_value());
        for (const QFileInfo& lock :
             QDir(m_folder.path()).entryInfoList({QStringLiteral("*.lock")}, QDir::Files)) {
            EXPECT_EQ(lock.size(), 0) << "only one killed while it was made may stay, for half a day";
        }
    }
    EXPECT_GT(midSession, 0) << "no kill hit a session: the test tests nothing";

    const auto log = valueOf(SessionLog::open(m_folder.path(), m_clock));
    std::map<QString, SessionDetail> logged;
    for (const SessionRow& row : valueOf(log->reader().sessions({}, 1'000'000))) {
        logged.emplace(row.uuid, valueOf(log->reader().detail(row.id)).value());
    }
    std::size_t holds = 0;
    for (const auto& [uuid, held] : confirmed.holds) {
        if (held.empty()) {
            continue; // begun and killed before the first hold: rightly removed
        }
        ASSERT_TRUE(logged.contains(uuid)) << uuid.toStdString();
        std::set<std::pair<int, int>> found;
        for (const HoldRecord& record : holdRecords(logged.at(uuid))) {
            found.emplace(record.block, record.order);
        }
        for (const auto& hold : held) {
            EXPECT_TRUE(found.contains(hold)) << uuid.toStdString();
        }
        holds += held.size();
        const bool over = confirmed.ended.contains(uuid);
        EXPECT_TRUE(!over || logged.at(uuid).session.status == SessionStatus::Completed);
    }
    if (kills > 100) {
        std::printf("%d kills, %d of them within a session; %zu sessions, %zu finished holds, none missing\n",
                    kills, midSession, logged.size(), holds);
    }
}

TEST_F(SessionLogProcesses, SeveralProgramsDoEachOtherNoHarm)
{
    constexpr int programs = 3;
    constexpr int sessions = 12;
    std::vector<std::unique_ptr<ChildProgram>> running;
    for (int i = 0; i < programs; ++i) {
        running.push_back(std::make_unique<ChildProgram>( // all find an empty folder
            places::helperProgram(QStringLiteral("log_player")),
            QStringList{m_folder.path(), QString::number(sessions)}));
    }
    for (const auto& program : running) {
        EXPECT_TRUE(program->endsWell());
    }
    const auto log = valueOf(SessionLog::open(m_folder.path(), m_clock));
    expectSound(*log);
    const auto rows = valueOf(log->reader().sessions({}, 1'000));
    ASSERT_EQ(rows.size(), static_cast<std::size_t>(programs * sessions));
    for (const SessionRow& row : rows) {
        EXPECT_EQ(row.status, SessionStatus::Completed);
        EXPECT_EQ(row.exercisesDone, 2);
        EXPECT_EQ(row.timesHurt, 1);
    }
}

TEST_F(SessionLogProcesses, ARunningProgramKeepsItsSession)
{
    ChildProgram program(places::helperProgram(QStringLiteral("log_player")),
                         {m_folder.path(), QStringLiteral("100000")});
    ASSERT_TRUE(program.hear(1));
    const auto log = valueOf(SessionLog::open(m_folder.path(), m_clock));
    // It is in the middle of one or between two; none is up for grabs at any moment.
    for (int i = 0; i < 20; ++i) {
        EXPECT_FALSE(valueOf(log->unfinished()).has_value());
    }
    program.kill();
}

} // namespace
} // namespace backstretch
