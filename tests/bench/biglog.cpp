// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/biglog.h"

#include "core/history/sessionlog.h"
#include "core/history/wallclock.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QUuid>

#include <array>
#include <cstdio>
#include <optional>

namespace backstretch {

namespace {

constexpr std::array exerciseIds{"cat-cow",
                                 "side-lying-thoracic-rotation",
                                 "childs-pose-rotation",
                                 "kneeling-thoracic-extension",
                                 "quadruped-arm-leg-raise",
                                 "locust",
                                 "sphinx",
                                 "seated-forward-bend"};
constexpr int holdsEach = 2;
constexpr qint64 eightHours = 8LL * 3600 * 1000;

/// The statements of one log, prepared once.
class Filler
{
public:
    explicit Filler(const Connection& connection)
        : m_connection(connection)
    {
    }

    StorageResult<void> fill(const BigLog& size)
    {
        auto session = m_connection.prepare(
            QStringLiteral("INSERT INTO session (uuid, started_utc_ms, local_date, utc_offset_s, kind, "
                           "routine_id, name, status,"
                           " pain_before, pain_after, pain_next_day, active_ms, note)"
                           " VALUES (?, ?, ?, 3600, 'routine', ?, ?, ?, ?, ?, ?, ?, ?)"));
        auto exercise = m_connection.prepare(QStringLiteral(
            "INSERT INTO session_exercise (session_id, position, exercise_id, name, version, planned_hold_ms,"
            " planned_repetitions, planned_holds) VALUES (?, ?, ?, ?, 'normal', 15000, 2, 2)"));
        auto hold = m_connection.prepare(QStringLiteral(
            "INSERT INTO session_hold (session_exercise_id, layout, position, side, repetition, version,"
            " planned_ms, done_ms, result) VALUES (?, 0, ?, ?, ?, 'normal', 15000, ?, 'done')"));
        auto hurt = m_connection.prepare(QStringLiteral(
            "INSERT INTO session_hurt (session_id, session_exercise_id, exercise_id, phase, pain,"
            " happened_utc_ms) VALUES (?, ?, ?, 'hold', ?, ?)"));
        for (const auto* statement : {&session, &exercise, &hold, &hurt}) {
            if (!*statement) {
                return Unexpected(statement->error());
            }
        }
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (int i = 0; i < size.sessions; ++i) {
            const qint64 start = now - (size.sessions - i) * eightHours;
            const auto number = [i](int of, int from) { return std::optional((i * 7 + from) % of); };
            session->bind(QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces),
                          start, QDateTime::fromMSecsSinceEpoch(start).toOffsetFromUtc(3600).date(),
                          QStringLiteral("full-upper-back"), QStringLiteral("Full upper back"),
                          QString(i % 9 == 0 ? QStringLiteral("partial") : QStringLiteral("completed")),
                          i % 5 == 0 ? std::optional<int>() : number(7, 1), number(6, 2),
                          i % 3 == 0 ? number(5, 0) : std::optional<int>(), 600'000 + i % 300'000,
                          i % 50 == 0 ? QStringLiteral("A note about the chair at work") : QString());
            if (auto done = session->run(); !done) {
                return done;
            }
            const qint64 sessionId = session->insertedId();
            for (int position = 0; position < size.exercisesEach; ++position) {
                const QString id =
                    QString::fromLatin1(exerciseIds[static_cast<std::size_t>(position) % exerciseIds.size()]);
                exercise->bind(sessionId, position, id, id);
                if (auto done = exercise->run(); !done) {
                    return done;
                }
                const qint64 exerciseId = exercise->insertedId();
                for (int repetition = 0; repetition < holdsEach; ++repetition) {
                    hold->bind(exerciseId, repetition,
                               QString(repetition == 0 ? QStringLiteral("left") : QStringLiteral("right")),
                               repetition, 14'000 + (i + repetition) % 1000);
                    if (auto done = hold->run(); !done) {
                        return done;
                    }
                }
                if (i % 40 == 0 && position == 3) {
                    hurt->bind(sessionId, exerciseId, id, number(9, 1), start + 60'000);
                    if (auto done = hurt->run(); !done) {
                        return done;
                    }
                }
            }
        }
        return {};
    }

private:
    const Connection& m_connection;
};

} // namespace

bool makeBigLog(const QString& folder, const BigLog& size)
{
    const SystemWallClock clock;
    const auto complain = [&folder](const StorageError& error) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(folder), qPrintable(error.detail));
        return false;
    };
    if (auto log = SessionLog::open(folder, clock); !log) { // makes the tables
        return complain(log.error());
    }
    auto connection = Connection::open(SessionLog::fileIn(folder));
    if (!connection) {
        return complain(connection.error());
    }
    Filler filler(*connection);
    const auto filled = connection->inTransaction([&] { return filler.fill(size); });
    return filled ? true : complain(filled.error());
}

} // namespace backstretch
