// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bringing back a copy so big that it takes a while: it can be watched, stopped and killed. A few hundred
// sessions every day; BACKSTRETCH_SESSIONS says how many in a proof.
#include "core/storage/migrator.h"
#include "tests/support/kills.h"
#include "tests/support/logcopies.h"
#include "tests/support/places.h"

#include <QFile>

#include <array>
#include <chrono>
#include <memory>
#include <random>

namespace backstretch {
namespace {

class BigCopies : public testing::Test
{
protected:
    BigCopies()
    {
        sessions = inProof("BACKSTRETCH_SESSIONS", 250);
        SessionMaker maker(20261129);
        here.fill(maker, 20);
        there.fill(maker, sessions);
        // Some are on both, and differ.
        const Connection mine = here.connection();
        auto writer = valueOf(LogRowWriter::on(mine));
        auto reader = valueOf(LogRowReader::on(there.connection()));
        for (int row = 1; row <= sessions; row += 10) {
            QJsonObject session = valueOf(reader.session(row));
            session[QStringLiteral("note")] = QStringLiteral("here");
            session[QStringLiteral("revision")] = 3;
            valueOf(writer.insertSession(session));
        }
        before = here.copy();
        static_cast<void>(there.copy());
        file = there.path(QStringLiteral("copy.backstretch"));
    }

    int sessions = 0;
    Desk here;
    Desk there;
    QByteArray before;             ///< what is here
    QString file;                  ///< what is there
    std::mt19937 random{20261130}; // NOLINT: the same instants every time
};

TEST_F(BigCopies, SayHowFarTheyAre)
{
    const auto watched = [this](const std::function<void(const WorkProgress&)>& work) {
        qint64 last = -1;
        int calls = 0;
        work([&](qint64 done, qint64 total) {
            EXPECT_GT(done, last);
            EXPECT_LE(done, total);
            EXPECT_GE(total, sessions);
            last = done;
            ++calls;
            return true;
        });
        EXPECT_GE(calls, sessions) << "it stood still";
        return calls;
    };
    std::optional<StagedCopy> copy;
    watched([&](const WorkProgress& progress) { copy = valueOf(stageCopy(file, progress)); });
    watched([&](const WorkProgress& progress) { valueOf(here.keeper().compare(*copy, progress)); });
    watched([&](const WorkProgress& progress) { valueOf(here.keeper().add(*copy, {}, progress)); });
    watched([&](const WorkProgress& progress) { valueOf(here.keeper().replace(*copy, progress)); });
    EXPECT_TRUE(here.copy() == there.copy());
}

TEST_F(BigCopies, StoppedAnywhereLeaveTheLogAsItWas)
{
    const StagedCopy copy = valueOf(stageCopy(file, {}));
    std::uniform_int_distribution<qint64> anywhere(0, sessions);
    for (int stop = 0; stop < 4; ++stop) {
        const qint64 at = stop == 0 ? sessions : anywhere(random); // also at the very last moment
        const WorkProgress untilThen = [at](qint64 done, qint64) { return done < at; };
        const auto stopped =
            stop % 2 == 0 ? here.keeper().add(copy, {}, untilThen) : here.keeper().replace(copy, untilThen);
        EXPECT_EQ(errorOf(stopped).code, ArchiveCode::Cancelled) << at;
        EXPECT_TRUE(here.copy() == before) << "stopped at " << at;
        EXPECT_EQ(errorOf(stageCopy(file, [at](qint64 done, qint64) { return done < at - 1; })).code,
                  ArchiveCode::Cancelled);
    }
    // And none of it is in the way of the next time.
    EXPECT_GT(valueOf(here.keeper().add(copy, {}, {})).plan.count(MergeFate::New), 0);
}

/// What is merged waits in memory until all of it is there. Written page by page meanwhile, it would keep
/// every page of the program from reading the log, and what cannot be read looks like a fault.
TEST_F(BigCopies, LetTheLogBeReadMeanwhile)
{
    // More than the two megabytes that SQLite keeps in memory by itself.
    constexpr int large = 420;
    SessionMaker maker(5);
    {
        const Connection theirs = there.connection();
        auto transaction = valueOf(Transaction::begin(theirs));
        auto writer = valueOf(LogRowWriter::on(theirs));
        for (int i = 0; i < large; ++i) {
            QJsonObject session = maker.session();
            session[QStringLiteral("note")] = QString(8000, u'n');
            valueOf(writer.insertSession(session));
        }
        expectOk(transaction.commit());
    }
    const StagedCopy copy = valueOf(stageCopy(there.log->file(), {}));
    const int count = valueOf(here.log->reader().count());
    Connection::Options options;
    options.busyTimeout = std::chrono::milliseconds(0);
    const Connection reader = valueOf(Connection::open(here.log->file(), options));
    int refused = 0;
    int reads = 0;
    valueOf(here.keeper().add(copy, {}, [&](qint64 done, qint64) {
        if (done % 10 == 0) {
            const auto read = SessionReader(reader).count();
            refused += read ? 0 : 1;
            EXPECT_EQ(read ? *read : count, count) << "half of it shows";
            ++reads;
        }
        return true;
    }));
    EXPECT_EQ(refused, 0) << "of " << reads;
    EXPECT_GT(valueOf(here.log->reader().count()), count);
}

TEST_F(BigCopies, KilledAnywhereLeaveAllOrNothing)
{
    const int kills = killsOr(4);
    const QString log = here.log->file();
    here.log.reset();
    const QByteArray untouched = contentOf(log);
    const StagedCopy copy = valueOf(stageCopy(file, {}));
    Desk added;
    valueOf(added.keeper().replace(valueOf(stageCopy(log, {})), {}));
    valueOf(added.keeper().add(copy, {}, {}));
    const QByteArray afterAdding = added.copy();
    const QByteArray afterReplacing = there.copy(QStringLiteral("all.backstretch"));

    const auto begin = [&](bool add, int merged) {
        writeFile(log, untouched);
        auto program = std::make_unique<ChildProgram>(
            places::helperProgram(QStringLiteral("copy_bringer")),
            QStringList{here.folder(), file, add ? QStringLiteral("add") : QStringLiteral("replace")});
        bool isRead = false;
        while (!isRead && program->hear(1, [&](const QByteArray& line) { isRead = line == "read"; })) {
        }
        EXPECT_TRUE(isRead && program->hear(merged));
        return program;
    };
    // How long each takes unharmed behind its last item: there it is written into the file.
    const auto behind = [&](bool add) {
        const auto program = begin(add, sessions);
        const auto last = std::chrono::steady_clock::now();
        EXPECT_TRUE(program->endsWell());
        return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - last);
    };
    const std::array lengths{behind(false), behind(true)};

    int nothing = 0;
    int everything = 0;
    int midWrite = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const bool add = kill % 2 == 0;
        // Every second time anywhere in it; else behind its last item.
        const bool late = kill % 4 >= 2;
        const auto program =
            begin(add, late ? sessions : std::uniform_int_distribution<int>(1, sessions)(random));
        const int part = late ? std::uniform_int_distribution<int>(0, 100)(random) : 0;
        program->killIn(lengths.at(add ? 1 : 0) * part / 100);
        // The journal alone is there from the first change on, long before anything reaches the file.
        midWrite += QFile::exists(log + QStringLiteral("-journal")) && contentOf(log) != untouched ? 1 : 0;

        const Connection connection = valueOf(Connection::open(log));
        expectOk(checkIntegrity(connection, IntegrityCheck::Full));
        EXPECT_EQ(
            valueOf(connection.integer(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"))), 0);
        const QByteArray now = here.copy();
        const QByteArray& wanted = add ? afterAdding : afterReplacing;
        (now == before ? nothing : everything) += 1;
        EXPECT_TRUE(now == before || now == wanted) << "half a copy was brought back";
        ASSERT_FALSE(here.keeper().backups().list().empty());
    }
    EXPECT_GT(nothing, 0) << "no kill came early enough: the test tests nothing";
    if (kills > 10) {
        EXPECT_GT(midWrite, 0) << "no kill hit the file: the test tests nothing";
        std::printf("%d kills with a copy of %d sessions: %d times nothing, %d times everything was brought "
                    "back; %d hit the file half written\n",
                    kills, sessions, nothing, everything, midWrite);
    }
}

} // namespace
} // namespace backstretch
