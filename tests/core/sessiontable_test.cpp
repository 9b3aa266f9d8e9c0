// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/csv.h"
#include "core/history/sessiontable.h"
#include "tests/support/csvreader.h"
#include "tests/support/logcopies.h"

namespace backstretch {
namespace {

TEST(Csv, FollowsItsRfc)
{
    EXPECT_EQ(csvRecord({QStringLiteral("a"), QString(), QStringLiteral("b c")}), "a,,b c\r\n");
    EXPECT_EQ(csvRecord({QStringLiteral("a,b"), QStringLiteral("say \"hi\""), QStringLiteral("two\nlines")}),
              "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    EXPECT_EQ(csvRecord({QStringLiteral("\u00fc")}), "\xC3\xBC\r\n");
}

TEST(Csv, NothingBecomesAFormula)
{
    for (const auto* text : {"=1+1", "+1", "-2", "@SUM(A1)", "\t=1", " =1", "\r\n=1", "'=1", "|cmd", "%x"}) {
        const QString cell = QString::fromLatin1(text);
        const auto read = readCsv(csvRecord({cell, QStringLiteral("x")}));
        ASSERT_EQ(read.size(), 1U) << text;
        EXPECT_TRUE(read[0][0].startsWith(u'\'')) << text;
        EXPECT_EQ(csvText(read[0][0]), cell);
    }
    for (const auto* text :
         {"a;=1+1", "a\t=1", "a\n=1", "a; -x", ";'", "a;b", "x\r\n@y;\t+z", "a;\"=1+1;b", "\"=1"}) {
        const QString cell = QString::fromLatin1(text);
        const auto read = readCsv(csvRecord({cell, QStringLiteral("x")}));
        EXPECT_EQ(csvText(read[0][0]), cell);
        EXPECT_TRUE(csvRecord({cell}).startsWith('"')) << "LibreOffice splits at it otherwise";
    }
    EXPECT_EQ(csvRecord({QStringLiteral("tight; =1+1")}), "\"tight;' =1+1\"\r\n");
    EXPECT_EQ(csvRecord({QStringLiteral("done\n- left\n- right")}), "\"done\n'- left\n'- right\"\r\n");
    EXPECT_TRUE(readCsv(csvRecord({QString(u'\uFF1D') + u'1'}))[0][0].startsWith(u'\'')) << "the wide sign";
    EXPECT_EQ(csvRecord({QStringLiteral("3.5"), QStringLiteral("a=b"), QStringLiteral("it's")}),
              "3.5,a=b,it's\r\n");
}

class SessionTable : public testing::Test
{
protected:
    [[nodiscard]] std::vector<QStringList> table() const
    {
        const QString file = desk.path(QStringLiteral("table.csv"));
        expectOk(desk.keeper().saveTable(file, sessionTableColumns(), {}));
        const QByteArray bytes = contentOf(file);
        EXPECT_TRUE(bytes.startsWith(csvBegin));
        return readCsv(bytes);
    }
    [[nodiscard]] static QString cell(const std::vector<QStringList>& table, std::size_t row,
                                      const char* column)
    {
        return table[row][table[0].indexOf(QLatin1String(column))];
    }
    Desk desk;
};

TEST_F(SessionTable, HasARowForEachExerciseDone)
{
    desk.clock.set("2026-11-19T03:30:00Z", -5 * 3600);
    const SessionId id = playRoutine(*desk.log);
    expectOk(desk.log->setPainAfter(id, 0));
    expectOk(desk.log->setNote(id, QStringLiteral("=HYPERLINK(\"http://x\")\nnext line, \"q\"")));
    const auto rows = table();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0], sessionTableColumns());
    EXPECT_EQ(cell(rows, 1, "date"), QStringLiteral("2026-11-18")) << "the day as it was lived";
    EXPECT_EQ(cell(rows, 1, "time"), QStringLiteral("22:30:00"));
    EXPECT_EQ(cell(rows, 1, "time_zone"), QStringLiteral("UTC-05:00"));
    EXPECT_EQ(cell(rows, 1, "pain_before"), QStringLiteral("3"));
    EXPECT_EQ(cell(rows, 1, "pain_after"), QStringLiteral("0"));
    EXPECT_EQ(cell(rows, 1, "pain_next_day"), QString()) << "not given is not 0";
    EXPECT_EQ(cell(rows, 1, "exercise"), QStringLiteral("Name of cat-cow"));
    EXPECT_EQ(cell(rows, 1, "holds_done"), QStringLiteral("3"));
    EXPECT_EQ(cell(rows, 1, "seconds_held"), QStringLiteral("45"));
    EXPECT_EQ(cell(rows, 2, "seconds_held_left"), QStringLiteral("30"));
    EXPECT_EQ(cell(rows, 2, "seconds_held_right"), QStringLiteral("30"));
    EXPECT_EQ(csvText(cell(rows, 2, "note")), QStringLiteral("=HYPERLINK(\"http://x\")\nnext line, \"q\""));
}

TEST_F(SessionTable, HasEverySessionThatIsNotRemovedAndReadsBackAsItWas)
{
    SessionMaker maker(33);
    desk.fill(maker, 450); // more than are read at a time
    std::vector<QStringList> expected{sessionTableColumns()};
    for (const SessionRow& row : valueOf(desk.log->reader().sessions({}, 100'000))) {
        for (const QStringList& cells : sessionTableRows(*valueOf(desk.log->reader().detail(row.id)))) {
            expected.push_back(cells);
        }
    }
    auto read = table();
    ASSERT_EQ(read.size(), expected.size());
    EXPECT_GT(read.size(), 200U);
    for (std::size_t row = 0; row < read.size(); ++row) {
        for (QString& text : read[row]) {
            text = csvText(text);
        }
        ASSERT_EQ(read[row], expected[row]) << row;
    }
}

TEST_F(SessionTable, StoppedLeavesWhatWasThere)
{
    playRoutine(*desk.log);
    const QString file = desk.path(QStringLiteral("table.csv"));
    writeFile(file, "older");
    EXPECT_EQ(errorOf(desk.keeper().saveTable(file, {}, [](qint64, qint64) { return false; })).code,
              ArchiveCode::Cancelled);
    EXPECT_EQ(contentOf(file), "older");
}

} // namespace
} // namespace backstretch
