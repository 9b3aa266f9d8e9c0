// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table as LibreOffice reads it, cell by cell. A proof: BACKSTRETCH_SPREADSHEET names the program.
#include "core/history/sessiontable.h"
#include "tests/support/csvreader.h"
#include "tests/support/logcopies.h"

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

namespace backstretch {
namespace {

struct SheetCell
{
    QString text; ///< a time of day as "22:30:00", whatever the country makes of it
    QString formula;
};

/// The text of a cell; `xml` stands at its beginning, and at its end afterwards.
QString textOf(QXmlStreamReader& xml)
{
    QString text;
    bool first = true;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("table-cell")) &&
           !xml.atEnd()) {
        const auto count = [&xml](const char* attribute) {
            return std::max(1, xml.attributes()
                                   .value(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
                                          QLatin1String(attribute))
                                   .toInt());
        };
        if (xml.isStartElement() && xml.name() == QLatin1String("p")) {
            text += first ? QString() : QStringLiteral("\n");
            first = false;
        } else if (xml.isStartElement() && xml.name() == QLatin1String("s")) {
            text += QString(count("c"), u' ');
        } else if (xml.isStartElement() && xml.name() == QLatin1String("tab")) {
            text += u'\t';
        } else if (xml.isCharacters() && !first) {
            text += xml.text();
        }
    }
    return text;
}

/// A sheet saved as "Flat XML ODF Spreadsheet".
std::vector<std::vector<SheetCell>> sheetIn(const QString& file)
{
    const QString table = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
    const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader xml(&opened);
    std::vector<std::vector<SheetCell>> rows;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.namespaceUri() != table) {
            continue;
        }
        if (xml.name() == QLatin1String("table-row")) {
            rows.emplace_back();
        } else if (xml.name() == QLatin1String("table-cell")) {
            const auto repeated = xml.attributes().value(table, QStringLiteral("number-columns-repeated"));
            const QString formula = xml.attributes().value(table, QStringLiteral("formula")).toString();
            // "PT22H30M00S"
            QString time = xml.attributes().value(office, QStringLiteral("time-value")).mid(2).toString();
            time.replace(u'H', u':').replace(u'M', u':').remove(u'S');
            const QString text = textOf(xml);
            const SheetCell cell{time.isEmpty() ? text : time, formula};
            rows.back().insert(rows.back().end(),
                               static_cast<std::size_t>(std::clamp(repeated.toInt(), 1, 100)), cell);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return rows;
}

TEST(Spreadsheet, LibreOfficeReadsEveryCellAsItIs)
{
    const QString program = qEnvironmentVariable("BACKSTRETCH_SPREADSHEET");
    if (program.isEmpty()) {
        GTEST_SKIP() << "a proof";
    }
    Desk desk;
    SessionMaker maker(77);
    desk.fill(maker, 120);
    for (const auto* note : {"=1+1", "one; =2+2", "three\t=3+3", "four\n=4+4", "+5", "@SUM(1;2)", "'six",
                             "\"quoted\", and a comma", "-7"}) {
        expectOk(desk.log->setNote(playRoutine(*desk.log), QString::fromUtf8(note)));
    }
    const QString file = desk.path(QStringLiteral("table.csv"));
    expectOk(desk.keeper().saveTable(file, sessionTableColumns(), {}));
    const auto expected = readCsv(contentOf(file));

    // What its window for opening such a file has chosen by itself: UTF-8, because the file begins with its
    // mark, and three characters that separate cells (tab, comma, semicolon).
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(program,
                 {QStringLiteral("-env:UserInstallation=file://") + desk.path(QStringLiteral("office")),
                  QStringLiteral("--headless"), QStringLiteral("--infilter=CSV:9/44/59,34,76,1"),
                  QStringLiteral("--convert-to"), QStringLiteral("fods"), QStringLiteral("--outdir"),
                  desk.folder(), file});
    ASSERT_TRUE(office.waitForFinished(120'000));
    ASSERT_EQ(office.exitCode(), 0) << office.readAll().toStdString();
    const auto sheet = sheetIn(desk.path(QStringLiteral("table.fods")));

    ASSERT_GE(sheet.size(), expected.size());
    int cells = 0;
    for (std::size_t row = 0; row < expected.size(); ++row) {
        ASSERT_GE(sheet[row].size(), static_cast<std::size_t>(expected[row].size())) << row;
        for (qsizetype column = 0; column < expected[row].size(); ++column) {
            const SheetCell& cell = sheet[row][static_cast<std::size_t>(column)];
            EXPECT_TRUE(cell.formula.isEmpty()) << cell.formula.toStdString();
            EXPECT_EQ(cell.text.simplified().toStdString(), expected[row][column].simplified().toStdString())
                << row << ", " << column;
            ++cells;
        }
        for (auto column = static_cast<std::size_t>(expected[row].size()); column < sheet[row].size();
             ++column) {
            EXPECT_TRUE(sheet[row][column].text.isEmpty()) << "row " << row << " is longer than it should be";
        }
    }
    std::printf("%zu rows, %d cells read by LibreOffice as they are; no formula\n", expected.size(), cells);
}

} // namespace
} // namespace backstretch
