// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/csv.h"

namespace backstretch {

namespace {

/// What a formula begins with in one spreadsheet or another, the wide forms of East Asian keyboards too.
/// White space before it is skipped by some.
bool mayBeFormula(const QString& cell)
{
    static const QString signs = QStringLiteral("=+-@'\uFF1D\uFF0B\uFF0D\uFF20|%");
    for (const QChar c : cell) {
        if (signs.contains(c)) {
            return true;
        }
        if (!c.isSpace() && c.isPrint()) {
            return false;
        }
    }
    return false;
}

} // namespace

QByteArray csvRecord(const QStringList& cells)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        QString cell = cells[column];
        if (mayBeFormula(cell)) {
            cell.prepend(u'\'');
        }
        const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') ||
                            cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
        if (quoted) {
            cell.replace(u'"', QLatin1String("\"\""));
            cell = u'"' + cell + u'"';
        }
        line += column == 0 ? cell : u',' + cell;
    }
    return line.toUtf8() + "\r\n";
}

} // namespace backstretch
