// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as a script: its statements, joined again, are the same statements.
#include "core/storage/sqlsplitter.h"
#include "tests/fuzz/fuzz.h"

using namespace backstretch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QStringList statements = splitSql(QString::fromUtf8(fuzz::bytesOf(data, size)));
    for (const QString& statement : statements) {
        fuzz::expect(!statement.trimmed().isEmpty(), "no statement is empty");
    }
    // But for the last one, which the end of the script may have cut inside quotes.
    for (qsizetype index = 0; index + 1 < statements.size(); ++index) {
        fuzz::expect(splitSql(statements[index] + u';') == QStringList{statements[index]},
                     "a statement is one statement");
    }
    return 0;
}
