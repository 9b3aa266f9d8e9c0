// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/sessionlog.h"
#include "tests/support/logplans.h"
#include "tests/support/storagesupport.h"

#include <QTimeZone>
#include <gtest/gtest.h>

#include <memory>

namespace backstretch {

/// A clock and a time zone that stand still until the test moves them.
class FakeWallClock final : public WallClock
{
public:
    FakeWallClock() { set("2026-11-19T08:00:00Z", 3600); }
    [[nodiscard]] Moment now() const override { return momentAt(m_utcMs, m_offsetSeconds); }

    [[nodiscard]] int offsetAt(qint64 utcMs) const override
    {
        return m_zone.isValid() ? m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs))
                                : m_offsetSeconds;
    }

    void set(const char* isoUtc, int offsetSeconds)
    {
        m_zone = QTimeZone();
        m_utcMs = QDateTime::fromString(QString::fromLatin1(isoUtc), Qt::ISODate).toMSecsSinceEpoch();
        m_offsetSeconds = offsetSeconds;
    }
    /// An instant as this zone's clocks show it.
    void set(const char* isoUtc, const char* zone)
    {
        set(isoUtc, 0);
        m_zone = QTimeZone(zone);
        m_offsetSeconds = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(m_utcMs));
    }
    void advance(std::chrono::milliseconds by) { m_utcMs += by.count(); }

private:
    qint64 m_utcMs = 0;
    int m_offsetSeconds = 0;
    QTimeZone m_zone; ///< not valid: the same offset at all times
};

inline void expectOk(const SessionJournal::Result& result)
{
    EXPECT_TRUE(result.has_value()) << result.error().detail;
}

/// Plays the whole of routinePlan() and ends it.
inline SessionId playRoutine(SessionLog& log, Millis active = Millis{480'000})
{
    auto session = log.newSession();
    expectOk(session->begin(routinePlan()));
    for (const HoldRecord& record : routineHolds()) {
        expectOk(session->holdFinished(record));
    }
    expectOk(session->activeTime(active / 2));
    expectOk(session->end({SessionStatus::Completed, EndReason::None, active, true}));
    return session->id().value();
}

/// A session that ends in its first exercise, because that hurts.
inline void playUntilItHurts(SessionLog& log, const char* exercise)
{
    SessionPlan with = routinePlan();
    with.exercises.front().exerciseId = exercise;
    auto session = log.newSession();
    expectOk(session->begin(with));
    expectOk(session->holdFinished(hold(0, 0)));
    expectOk(session->hurt({1, 0, Side::None, PhaseKind::Hold}));
    expectOk(session->end({SessionStatus::Partial, EndReason::Hurt, Millis{30'000}, true}));
}

inline SessionRow sessionRow(const SessionLog& log, SessionId id)
{
    const auto row = valueOf(log.reader().session(id));
    return row.value();
}

/// A log in a folder of its own.
class LogTest : public testing::Test
{
protected:
    LogTest() { reopen(); }
    void reopen()
    {
        log.reset();
        log = valueOf(SessionLog::open(folder(), clock));
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    TestFolder m_folder;
    FakeWallClock clock;
    std::unique_ptr<SessionLog> log;
};

} // namespace backstretch
