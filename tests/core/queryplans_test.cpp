// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sessionlog.h"
#include "core/history/sessionsql.h"
#include "tests/support/logsupport.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace backstretch {
namespace {

/// How SQLite means to run the queries of the pages, whatever the size of the log.
class QueryPlansTest : public testing::Test
{
protected:
    QueryPlansTest()
    {
        EXPECT_TRUE(SessionLog::open(m_folder.path(), m_clock).has_value());
        connection = Connection::open(SessionLog::fileIn(m_folder.path()));
    }

    std::string planOf(const sessionsql::Query& query)
    {
        auto statement = connection->prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + query.sql);
        EXPECT_TRUE(statement.has_value());
        for (int i = 0; i < query.values.size(); ++i) {
            statement->bindAt(i, query.values[i]);
        }
        std::string plan;
        for (auto more = statement->step(); more && *more; more = statement->step()) {
            plan += statement->text(3).toStdString() + '\n';
        }
        return plan;
    }

    /// No row of the log is looked at that is not wanted, and none is sorted anew.
    void expectByIndex(const char* what, const sessionsql::Query& query, const std::string& index)
    {
        const std::string plan = planOf(query);
        EXPECT_NE(plan.find("USING INDEX " + index), std::string::npos) << what << ":\n" << plan;
        EXPECT_EQ(plan.find("TEMP B-TREE FOR ORDER BY"), std::string::npos) << what << ":\n" << plan;
        for (const char* table : {"session_exercise", "session_hold", "session_hurt", " e", " h", " t"}) {
            EXPECT_EQ(plan.find(std::string("SCAN ") + (table + (*table == ' ' ? 1 : 0)) + '\n'),
                      std::string::npos)
                << what << ":\n"
                << plan;
        }
        EXPECT_EQ(plan.find("SCAN s\n"), std::string::npos) << what << ":\n" << plan;
    }

private:
    const QTemporaryDir m_folder;
    FakeWallClock m_clock;

protected:
    StorageResult<Connection> connection = Unexpected(StorageError{});
};

TEST_F(QueryPlansTest, EveryListIsReadInItsOrder)
{
    const SessionCursor after{1'700'000'000'000, SessionId(7)};
    SessionFilter hurt;
    hurt.hurtOnly = true;
    SessionFilter exercise;
    exercise.exerciseId = QStringLiteral("sphinx");
    expectByIndex("all", sessionsql::list({}, 200, {}), "session_by_start");
    expectByIndex("the next page", sessionsql::list({}, 200, after), "session_by_start");
    expectByIndex("those that hurt", sessionsql::list(hurt, 200, after), "session_by_start");
    expectByIndex("those with an exercise", sessionsql::list(exercise, 200, after), "session_by_start");
    SessionFilter routine;
    routine.routineId = QStringLiteral("desk-break");
    expectByIndex("those of a routine", sessionsql::list(routine, 200, {}), "session_by_routine");
}

TEST_F(QueryPlansTest, DaysAndTheLastTimeAreFoundByIndex)
{
    expectByIndex("days", sessionsql::days(QDate(2026, 11, 1), QDate(2026, 11, 30)), "session_by_day");
    expectByIndex("the last time", sessionsql::lastOfRoutine(QStringLiteral("desk-break")),
                  "session_by_routine");
}

TEST_F(QueryPlansTest, TheLastDaysAreReadWithoutTheYearsBefore)
{
    SessionFilter since;
    since.from = QDate(2026, 11, 1);
    SessionFilter day = since;
    day.to = since.from;
    for (const SessionFilter& filter : {since, day}) {
        const std::string plan = planOf(sessionsql::list(filter, 200, {}));
        EXPECT_NE(plan.find("SEARCH s USING INDEX session_by_day"), std::string::npos) << plan;
    }
}

TEST_F(QueryPlansTest, WhatWaitsForAnAnswerIsFoundWithoutTheOthers)
{
    expectByIndex("unanswered", sessionsql::unansweredChange(), "session_unanswered_change");
}

} // namespace
} // namespace backstretch
