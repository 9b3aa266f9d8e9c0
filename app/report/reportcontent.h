// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/report.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace backstretch {

/// What the person adds to the numbers of the log.
struct ReportWishes
{
    QString name;      ///< may be empty: then it is a line to write on
    QString questions; ///< likewise
    bool pictures = true;
    QDate madeOn;
    int daysAWeek = 0; ///< the person's plan at the moment; 0: none

    friend bool operator==(const ReportWishes&, const ReportWishes&) = default;
};

/// Every word and number of the report, in the user's language, before it is laid out. The pages and the
/// report as text are both made of this, so that they cannot differ.
struct ReportContent
{
    struct Fact
    {
        QString name;
        QString value;
        QString detail;
    };
    /// A picture of numbers, and the same as sentences.
    struct Chart
    {
        QString title;
        QString line; ///< under the title
        QStringList sentences;
    };
    struct Pain : Chart
    {
        QString before; ///< the legend
        QString after;
        QString none;
        std::vector<PainPair> points;
        QStringList days; ///< one for each point
    };
    struct Week
    {
        QString label;
        int minutes = 0;
        bool whole = false;
    };
    struct Weeks : Chart
    {
        std::vector<Week> weeks;
    };
    struct Days : Chart
    {
        Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
        std::vector<DaySummary> days;
    };
    struct Table
    {
        QString title;
        QStringList columns;
        std::vector<QStringList> rows;
        QStringList clips; ///< names the picture of each row; empty: there are none
        QString after;     ///< "and 4 more"; may be empty
    };
    struct Entry
    {
        QString day;
        QString text;
    };
    struct Entries
    {
        QString title;
        std::vector<Entry> entries;
        QString after;
    };

    QString title;
    QString period;
    QString nameLabel;
    QString name;
    QString birthLabel;
    QString visitLabel;

    QString nothing; ///< said in the place of everything else, where there was no session
    std::vector<Fact> facts;
    std::optional<Pain> pain;
    Weeks weeks;
    Days days;
    Table hurt;
    QString notHurt; ///< in the place of an empty table
    Chart morning;   ///< title and line

    Table now;
    Entries changes;
    Entries notes;

    QString questionsTitle;
    QString questions;
    QString boxTitle;
    QString box;
    QString foot;

    [[nodiscard]] bool empty() const { return !nothing.isEmpty(); }
};

[[nodiscard]] ReportContent reportContent(const Report& report, const Catalogue& catalogue,
                                          const ReportWishes& wishes, Qt::DayOfWeek firstDayOfWeek);

/// "Page 1 of 2".
[[nodiscard]] QString pageOf(int page, int pages);

} // namespace backstretch
