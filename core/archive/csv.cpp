// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/csv.h"

#include <algorithm>

namespace backstretch {

namespace {

/// What a formula begins with in one spreadsheet or another, the wide forms of East Asian keyboards too.
/// White space before it is skipped by some, and quotes by those that split without regard for them.
bool mayBeFormula(QStringView cell)
{
    static const QString signs = QStringLiteral("=+-@'\uFF1D\uFF0B\uFF0D\uFF20|%");
    for (const QChar c : cell) {
        if (signs.contains(c)) {
            return true;
        }
        if (!c.isSpace() && c != u'"' && c.isPrint()) {
            return false;
        }
    }
    return false;
}

/// Whether a cell may begin behind it, for a program that does not read the file as it is meant: LibreOffice
/// splits at tabs and semicolons, too, unless told otherwise, and Excel, where the comma is the decimal sign,
/// at semicolons alone, without regard for quotes.
bool mayEndCell(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// The same text, so that no part of it is a formula wherever it is cut.
QString harmless(const QString& cell)
{
    QString made;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= cell.size(); ++at) {
        if (at == cell.size() || mayEndCell(cell[at])) {
            const QStringView part = QStringView(cell).mid(begin, at + 1 - begin);
            made += begin > 0 && mayBeFormula(part) ? QLatin1String("'") : QLatin1String();
            made += part;
            begin = at + 1;
        }
    }
    return mayBeFormula(made) ? u'\'' + made : made;
}

} // namespace

QByteArray csvRecord(const QStringList& cells)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        QString cell = harmless(cells[column]);
        const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.startsWith(u' ') ||
                            cell.endsWith(u' ') || std::any_of(cell.cbegin(), cell.cend(), mayEndCell);
        if (quoted) {
            cell.replace(u'"', QLatin1String("\"\""));
            cell = u'"' + cell + u'"';
        }
        line += column == 0 ? cell : u',' + cell;
    }
    return line.toUtf8() + "\r\n";
}

} // namespace backstretch
