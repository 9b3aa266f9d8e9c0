// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/sessionedit.h"
#include "core/storage/migrator.h"
#include "tests/core/cataloguefixture.h"
#include "tests/support/kills.h"
#include "tests/support/logsupport.h"
#include "tests/support/places.h"

#include <QFile>

#include <chrono>
#include <map>
#include <random>
#include <set>

namespace backstretch {
namespace {

/// A program killed while it corrects, adds, removes and empties leaves each session as it was before or as
/// it is afterwards, and everything it had said it did.
class CorrectionKills : public testing::Test
{
protected:
    CorrectionKills() { log = valueOf(SessionLog::open(m_folder.path(), m_clock)); }

    /// Starts the program, lets it say so many lines and go on for so long, and kills it. What it said, by
    /// kind.
    std::map<QByteArray, std::set<int>> killAfter(int lines, std::chrono::microseconds later, int first)
    {
        ChildProgram program(places::helperProgram(QStringLiteral("log_corrector")),
                             {m_folder.path(), QString::number(first)});
        std::map<QByteArray, std::set<int>> said;
        const auto take = [&](const QByteArray& line) {
            const QList<QByteArray> words = line.split(' ');
            said[words[0]].insert(words.value(1).toInt());
        };
        EXPECT_TRUE(program.hear(lines, take)) << "the program ended by itself";
        const auto instant = std::chrono::steady_clock::now() + later;
        while (std::chrono::steady_clock::now() < instant) {
            // It may be anywhere in what it does next: nothing waits for this, and nothing depends on it.
        }
        program.kill(take);
        return said;
    }
    void expectSound() const
    {
        const auto connection = valueOf(Connection::open(log->file()));
        expectOk(checkIntegrity(connection, IntegrityCheck::Full));
        EXPECT_EQ(
            valueOf(connection.integer(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"))), 0);
        EXPECT_EQ(valueOf(connection.integer(QStringLiteral(
                      "SELECT count(*) FROM session s WHERE s.deleted_at IS NOT NULL AND s.name = ''"
                      " AND (s.note <> '' OR EXISTS (SELECT 1 FROM session_exercise e"
                      " WHERE e.session_id = s.id))"))),
                  0)
            << "a bin that is half emptied";
    }
    /// The guided session, whole: every part of it has the same number.
    int expectWhole(const SessionDetail& detail, const MeasuredSession& measured) const
    {
        if (!detail.session.edited) {
            EXPECT_TRUE(isAsMeasured(detail, measured));
            return -1;
        }
        const int number = detail.session.note.toInt();
        EXPECT_EQ(detail.session.painBefore, number % 11);
        EXPECT_EQ(detail.session.started.utcMs, measured.started.utcMs - 60'000LL * (60 + number % 50));
        for (const ExerciseRow& row : detail.exercises) {
            for (const SideCount& side : doneCounts(shippedCatalogue(), row)) {
                EXPECT_EQ(side.done, number % 3);
            }
        }
        EXPECT_EQ(detail.measured, measured) << "what was measured is lost";
        return number;
    }

    TestFolder m_folder;
    SystemWallClock m_clock;
    std::unique_ptr<SessionLog> log;
};

TEST_F(CorrectionKills, LeaveTheOldOrTheNewWhole)
{
    const int kills = killsOr(20);
    std::mt19937 random(20261123); // NOLINT: the same kills every time
    const SessionId played = playRoutine(*log);
    const MeasuredSession measured = measuredOf(valueOf(log->reader().detail(played)).value());
    int last = 0;
    int midWrite = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const int lines = std::uniform_int_distribution<int>(1, 14)(random);
        const std::chrono::microseconds later(std::uniform_int_distribution<int>(0, 20'000)(random));
        auto said = killAfter(lines, later, last + 1);
        // Its journal is what is taken back: the kill hit a change in the middle.
        midWrite += QFile::exists(log->file() + QStringLiteral("-journal")) ? 1 : 0;
        log = valueOf(SessionLog::open(m_folder.path(), m_clock));
        expectSound();

        const int number = expectWhole(valueOf(log->reader().detail(played)).value(), measured);
        const int corrected = *said["corrected"].rbegin();
        EXPECT_TRUE(number == corrected || number == corrected + 1) << number << " after " << corrected;
        const int emptied = said["emptied"].empty() ? 0 : *said["emptied"].rbegin();

        std::set<int> found;
        std::vector<SessionRow> rows = valueOf(log->reader().sessions({}, 100'000));
        const auto removed = valueOf(log->reader().deletedSessions());
        rows.insert(rows.end(), removed.begin(), removed.end());
        for (const SessionRow& row : rows) {
            if (!row.byHand) {
                continue;
            }
            found.insert(row.note.toInt());
            EXPECT_EQ(row.painAfter, row.note.toInt() % 11);
            EXPECT_EQ(row.exercises, 2) << "half a session was added";
            EXPECT_EQ(row.exercisesDone, 2);
            EXPECT_TRUE(!row.deletedAtUtcMs || row.note.toInt() > emptied) << "it was said to be gone";
        }
        for (const int added : said["added"]) {
            // The even ones may have been emptied with the last that is not said.
            EXPECT_TRUE(found.contains(added) || added % 2 == 0) << added;
        }
        last = std::max(corrected, number);
        // Or the log grows and every start with it.
        for (const SessionRow& row : rows) {
            if (row.byHand && kill % 20 == 19) {
                expectOk(log->remove(row.id));
            }
        }
        if (kill % 20 == 19) {
            valueOf(log->corrections().emptyBin());
        }
    }
    if (kills > 100) { // of a few, all may fall between two changes
        EXPECT_GT(midWrite, 0) << "no kill hit a change: the test tests nothing";
        std::printf("%d kills over %d corrections, %d of them in the middle of a change; all whole\n", kills,
                    last, midWrite);
    }
}

} // namespace
} // namespace backstretch
