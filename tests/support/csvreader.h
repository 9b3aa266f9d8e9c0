// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace backstretch {

/// Reads a table as RFC 4180 says, the way a spreadsheet does, independently of what wrote it. Only CR LF
/// ends a record.
inline std::vector<QStringList> readCsv(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    std::vector<QStringList> records;
    QStringList record;
    QString cell;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool doubled = at + 1 < text.size() && text[at + 1] == u'"';
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (doubled) {
                cell += c;
                ++at;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u',') {
            record.append(cell);
            cell.clear();
        } else if (c == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n') {
            record.append(cell);
            cell.clear();
            records.push_back(record);
            record.clear();
            ++at;
        } else {
            cell += c;
        }
    }
    return records;
}

/// A cell's text without the apostrophes that keep it, and its parts, from being formulas.
inline QString csvText(const QString& cell)
{
    QString text;
    bool begins = true; // of the cell, or of what some programs take for one
    for (const QChar c : cell) {
        if (!begins || c != u'\'') {
            text += c;
        }
        begins = c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
    }
    return text;
}

} // namespace backstretch
