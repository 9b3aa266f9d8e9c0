// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reporttext.h"

#include <QCoreApplication>

namespace backstretch {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Paragraphs with an empty line between them.
class Writer
{
public:
    void paragraph(const QStringList& lines)
    {
        QStringList some;
        for (const QString& line : lines) {
            if (!line.isEmpty()) {
                some << line;
            }
        }
        if (!some.isEmpty()) {
            m_paragraphs << some.join(QLatin1Char('\n'));
        }
    }
    void add(const ReportContent::Chart& chart)
    {
        paragraph(QStringList{chart.title, chart.line} + chart.sentences);
    }
    void add(const ReportContent::Table& table, const QString& instead = {})
    {
        QStringList lines{table.title, table.rows.empty() ? instead : QString()};
        for (const QStringList& row : table.rows) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i) {
                //: a column's heading and what stands in it
                cells << (i == 0 ? row[i] : Text::tr("%1: %2").arg(table.columns[i], row[i]));
            }
            lines << cells.join(QStringLiteral("; "));
        }
        paragraph(lines << table.after);
    }
    void add(const ReportContent::Entries& list)
    {
        if (list.entries.empty()) {
            return;
        }
        QStringList lines{list.title};
        for (const ReportContent::Entry& entry : list.entries) {
            lines << Text::tr("%1: %2").arg(entry.day, entry.text);
        }
        paragraph(lines << list.after);
    }
    [[nodiscard]] QString text() const { return m_paragraphs.join(QStringLiteral("\n\n")); }

private:
    QStringList m_paragraphs;
};

} // namespace

QString reportText(const ReportContent& content)
{
    Writer writer;
    writer.paragraph(
        {content.title, content.period,
         content.name.isEmpty() ? QString() : Text::tr("%1: %2").arg(content.nameLabel, content.name)});
    if (content.empty()) {
        writer.paragraph({content.nothing});
    } else {
        QStringList facts;
        for (const ReportContent::Fact& fact : content.facts) {
            const QString line = Text::tr("%1: %2").arg(fact.name, fact.value);
            //: a fact and more about it: "Minutes: 189 (9 on a usual day)"
            facts << (fact.detail.isEmpty() ? line : Text::tr("%1 (%2)").arg(line, fact.detail));
        }
        writer.paragraph(facts);
        if (content.pain) {
            writer.add(*content.pain);
        }
        writer.add(ReportContent::Chart{content.weeks.title, {}, content.weeks.sentences});
        writer.add(ReportContent::Chart{content.days.title, {}, content.days.sentences});
        writer.add(content.hurt, content.notHurt);
        writer.add(content.morning);
        writer.add(content.now);
        writer.add(content.changes);
        writer.add(content.notes);
    }
    if (!content.questions.isEmpty()) {
        writer.paragraph({content.questionsTitle, content.questions});
    }
    writer.paragraph({content.boxTitle, content.box});
    writer.paragraph({content.foot});
    return writer.text();
}

} // namespace backstretch
