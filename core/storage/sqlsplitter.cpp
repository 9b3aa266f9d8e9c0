// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlsplitter.h"

namespace backstretch {

namespace {

/// Index behind the quoted text that begins at `start`. A doubled quote just begins the next one.
qsizetype endOfQuoted(const QString& script, qsizetype start)
{
    const QChar quote = script[start];
    const QChar closing = quote == QLatin1Char('[') ? QLatin1Char(']') : quote;
    const qsizetype end = script.indexOf(closing, start + 1);
    return end < 0 ? script.size() : end + 1;
}

qsizetype endOfWord(const QString& script, qsizetype start)
{
    qsizetype end = start;
    while (end < script.size() && (script[end].isLetterOrNumber() || script[end] == QLatin1Char('_'))) {
        ++end;
    }
    return end;
}

/// What has been read of the current statement, as far as it decides where the statement ends.
class StatementShape
{
public:
    void addWord(QStringView word)
    {
        const QString upper = word.toString().toUpper();
        if (m_words < 4 && upper == QLatin1String("TRIGGER") && m_creates) {
            m_trigger = true;
        }
        if (m_words == 0) {
            m_creates = upper == QLatin1String("CREATE");
        }
        ++m_words;
        m_lastWordIsEnd = upper == QLatin1String("END");
    }
    void addOther() { m_lastWordIsEnd = false; }
    /// A trigger's body holds semicolons of its own; only "END;" closes it.
    [[nodiscard]] bool endsAtSemicolon() const { return !m_trigger || m_lastWordIsEnd; }

private:
    int m_words = 0;
    bool m_creates = false;
    bool m_trigger = false;
    bool m_lastWordIsEnd = false;
};

} // namespace

QStringList splitSql(const QString& script)
{
    QStringList statements;
    QString current;
    StatementShape shape;
    const auto finish = [&] {
        if (const QString statement = current.trimmed(); !statement.isEmpty()) {
            statements.append(statement);
        }
        current.clear();
        shape = StatementShape();
    };

    qsizetype at = 0;
    while (at < script.size()) {
        const QChar c = script[at];
        const QStringView rest = QStringView(script).sliced(at);
        if (rest.startsWith(QLatin1String("--"))) {
            const qsizetype end = script.indexOf(QLatin1Char('\n'), at);
            at = end < 0 ? script.size() : end; // the line break stays, as white space
        } else if (rest.startsWith(QLatin1String("/*"))) {
            const qsizetype end = script.indexOf(QLatin1String("*/"), at + 2);
            at = end < 0 ? script.size() : end + 2;
            current += QLatin1Char(' ');
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`') ||
                   c == QLatin1Char('[')) {
            const qsizetype end = endOfQuoted(script, at);
            current += QStringView(script).sliced(at, end - at);
            shape.addOther();
            at = end;
        } else if (c.isLetter() || c == QLatin1Char('_')) {
            const qsizetype end = endOfWord(script, at);
            shape.addWord(QStringView(script).sliced(at, end - at));
            current += QStringView(script).sliced(at, end - at);
            at = end;
        } else if (c == QLatin1Char(';') && shape.endsAtSemicolon()) {
            finish();
            ++at;
        } else {
            if (!c.isSpace()) {
                shape.addOther();
            }
            current += c;
            ++at;
        }
    }
    finish();
    return statements;
}

} // namespace backstretch
