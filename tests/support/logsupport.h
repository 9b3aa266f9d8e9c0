// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/sessionlog.h"
#include "tests/support/storagesupport.h"

#include <QTimeZone>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace backstretch {

/// A clock and a time zone that stand still until the test moves them.
class FakeWallClock final : public WallClock
{
public:
    FakeWallClock() { set("2026-11-19T08:00:00Z", 3600); }
    [[nodiscard]] Moment now() const override { return momentAt(m_utcMs, m_offsetSeconds); }

    void set(const char* isoUtc, int offsetSeconds)
    {
        m_utcMs = QDateTime::fromString(QString::fromLatin1(isoUtc), Qt::ISODate).toMSecsSinceEpoch();
        m_offsetSeconds = offsetSeconds;
    }
    /// An instant as this zone's clocks show it.
    void set(const char* isoUtc, const char* zone)
    {
        set(isoUtc, 0);
        m_offsetSeconds = QTimeZone(zone).offsetFromUtc(QDateTime::fromMSecsSinceEpoch(m_utcMs));
    }
    void advance(std::chrono::milliseconds by) { m_utcMs += by.count(); }

private:
    qint64 m_utcMs = 0;
    int m_offsetSeconds = 0;
};

inline void expectOk(const SessionJournal::Result& result)
{
    EXPECT_TRUE(result.has_value()) << result.error().detail;
}

inline ExercisePlan exercisePlan(const std::string& id, int holds, Side startSide = Side::None)
{
    ExercisePlan plan;
    plan.exerciseId = id;
    plan.name = "Name of " + id;
    plan.versionId = "normal";
    plan.repetitions = startSide == Side::None ? holds : holds / 2;
    plan.holdLength = Millis{15'000};
    plan.startSide = startSide;
    plan.holds = holds;
    return plan;
}

/// A routine of two exercises: cat-cow with three holds, the open book with two on each side.
inline SessionPlan routinePlan()
{
    SessionPlan plan;
    plan.kind = SessionKind::Routine;
    plan.routineId = "morning-loosener";
    plan.name = "Morning loosener";
    RoutineSnapshot snapshot;
    snapshot.items.push_back({QStringLiteral("cat-cow")});
    snapshot.items.push_back({QStringLiteral("side-lying-thoracic-rotation")});
    plan.snapshot = encodeSnapshot(snapshot);
    plan.painBefore = 3;
    plan.exercises = {exercisePlan("cat-cow", 3),
                      exercisePlan("side-lying-thoracic-rotation", 4, Side::Left)};
    return plan;
}

inline HoldRecord hold(int block, int order, HoldResult result = HoldResult::Done, Side side = Side::None)
{
    HoldRecord record;
    record.block = block;
    record.order = order;
    record.side = side;
    record.repetition = order + 1;
    record.planned = Millis{15'000};
    record.done = result == HoldResult::Done  ? Millis{15'000}
                  : result == HoldResult::Cut ? Millis{4'000}
                                              : Millis{0};
    record.result = result;
    return record;
}

/// Plays the whole of routinePlan() and ends it.
inline SessionId playRoutine(SessionLog& log, Millis active = Millis{480'000})
{
    auto session = log.newSession();
    expectOk(session->begin(routinePlan()));
    for (int i = 0; i < 3; ++i) {
        expectOk(session->holdFinished(hold(0, i)));
    }
    for (int i = 0; i < 4; ++i) {
        expectOk(session->holdFinished(hold(1, i, HoldResult::Done, i < 2 ? Side::Left : Side::Right)));
    }
    expectOk(session->activeTime(active / 2));
    expectOk(session->end({SessionStatus::Completed, EndReason::None, active, true}));
    return session->id().value();
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
