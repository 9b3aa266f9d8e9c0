// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any texts as a record of a table, cut at NUL: they read back as they were, and none is a formula.
#include "core/archive/csv.h"
#include "core/history/codes.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/csvreader.h"

using namespace backstretch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QStringList cells;
    for (const QByteArray& cell : fuzz::bytesOf(data, size).split('\0')) {
        cells.append(storable(QString::fromUtf8(cell)));
    }
    const auto records = readCsv(csvBegin + csvRecord(cells));
    fuzz::expect(records.size() == 1 && records[0].size() == cells.size(), "one record, as many cells");
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString& cell = records[0][column];
        fuzz::expect(csvText(cell) == cells[column], "a cell reads back as it was");
        QString parts = cell; // some programs begin a cell anywhere here
        parts.replace(u'\t', u';').replace(u'\n', u';').replace(u'\r', u';');
        for (const QString& part : parts.split(u';')) {
            QString bare = part.trimmed();
            while (bare.startsWith(u'"')) { // to those that split without regard for quotes
                bare = bare.mid(1).trimmed();
            }
            fuzz::expect(bare.isEmpty() || !QStringLiteral("=+-@").contains(bare[0]), "no cell is a formula");
        }
    }
    return 0;
}
