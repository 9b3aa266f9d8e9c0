// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportcontent.h"

#include "app/report/reportwords.h"
#include "app/text/dates.h"
#include "app/text/sessionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace backstretch {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString number(int value)
{
    return QLocale().toString(value);
}

/// "and 4 more", where some were left out.
QString andMore(int more)
{
    return more > 0 ? Text::tr("and %Ln more", nullptr, more) : QString();
}

QString minutesSentence(const QString& day, int minutes)
{
    //: a day, how long was exercised
    return Text::tr("%1: %Ln minute(s)", nullptr, minutes).arg(day);
}

/// What the days are to be held against: the person's plan, or how many sessions there were.
QString besideDays(const Report& report, int daysAWeek)
{
    //: days of a week
    return daysAWeek > 0 ? Text::tr("plan: %1 a week").arg(number(daysAWeek))
                         : Text::tr("%Ln session(s)", nullptr, report.sessions);
}

std::vector<ReportContent::Fact> facts(const Report& report, int daysAWeek)
{
    std::vector<ReportContent::Fact> facts;
    //: days with exercise, days in all
    facts.push_back({Text::tr("Days with exercise"),
                     Text::tr("%1 of %2").arg(number(report.activeDays), number(report.period.days())),
                     besideDays(report, daysAWeek)});
    facts.push_back({Text::tr("Minutes"), number(report.minutes),
                     report.minutesADay.usual
                         ? Text::tr("%1 on a usual day").arg(reportwords::usual(report.minutesADay))
                         : Text::tr("usual day: not enough numbers")});
    facts.push_back({Text::tr("Pain before, usual"), reportwords::usual(report.painBefore),
                     reportwords::range(report.painBefore)});
    facts.push_back({Text::tr("Pain after, usual"), reportwords::usual(report.painAfter),
                     reportwords::range(report.painAfter)});
    facts.push_back(
        {Text::tr("An exercise hurt"),
         report.timesHurt > 0 ? Text::tr("%Ln time(s)", nullptr, report.timesHurt) : Text::tr("never"),
         report.timesHurt > 0 ? Text::tr("%Ln exercise(s)", nullptr, report.exercisesHurt) : QString()});
    return facts;
}

ReportContent::Pain pain(const Report& report)
{
    ReportContent::Pain chart;
    chart.title = Text::tr("Pain before and after each session, 0 to 10");
    chart.line =
        report.firstWeekBefore.usual && report.lastWeekBefore.usual
            ? Text::tr("First week: usually %1 before. Last week: usually %2 before.")
                  .arg(reportwords::usual(report.firstWeekBefore), reportwords::usual(report.lastWeekBefore))
            : Text::tr("First or last week: not enough numbers to say what is usual.");
    if (report.sessions > static_cast<int>(report.pain.size())) {
        chart.line += QLatin1Char(' ') +
                      Text::tr("The newest %1 of %2 sessions.")
                          .arg(number(static_cast<int>(report.pain.size())), number(report.sessions));
    }
    chart.before = Text::tr("Before");
    chart.after = Text::tr("After");
    //: beside a dash, which stands for it
    chart.none = Text::tr("no number given");
    chart.points = report.pain;
    for (const PainPair& point : report.pain) {
        chart.days << reportwords::day(point.day);
        chart.sentences << reportwords::painSentence(point);
    }
    return chart;
}

ReportContent::Weeks weeks(const Report& report)
{
    ReportContent::Weeks chart;
    chart.title = Text::tr("Minutes each week");
    bool allWhole = true;
    for (const ReportWeek& week : report.weeks) {
        const QString day = reportwords::day(week.first);
        chart.weeks.push_back({day, week.minutes, week.whole});
        const QString sentence = minutesSentence(day, week.minutes);
        //: "16 Nov: 20 minutes"
        chart.sentences << (week.whole ? sentence : Text::tr("%1, part of a week").arg(sentence));
        allWhole = allWhole && week.whole;
    }
    chart.line = allWhole ? QString() : Text::tr("Only an outline: the week is not whole.");
    return chart;
}

ReportContent::Days days(const Report& report, Qt::DayOfWeek firstDayOfWeek)
{
    ReportContent::Days chart;
    chart.title = Text::tr("Days");
    chart.line = Text::tr("Darker is longer. White is none.");
    chart.firstDayOfWeek = firstDayOfWeek;
    chart.days = report.days;
    for (const DaySummary& day : report.days) {
        if (day.sessions > 0) {
            chart.sentences << minutesSentence(reportwords::day(day.date), wholeMinutes(day.active));
        }
    }
    return chart;
}

ReportContent::Table hurt(const Report& report, const Catalogue& catalogue)
{
    ReportContent::Table table;
    table.title = Text::tr("What hurt");
    table.columns = {Text::tr("Exercise"), Text::tr("Date"), Text::tr("Side"),
                     Text::tr("What I did, and what I wrote")};
    for (const ReportHurt& hurt : report.hurts) {
        const QString time = QLocale().toString(hurt.when.time(), QLocale::ShortFormat);
        //: day, time of day
        table.rows.push_back({reportwords::exercise(catalogue, hurt.exerciseId, hurt.name),
                              Text::tr("%1, %2").arg(reportwords::day(hurt.when.date()), time),
                              reportwords::side(hurt.side), reportwords::hurtEnd(hurt)});
    }
    table.after = andMore(report.moreHurts);
    return table;
}

ReportContent::Table now(const Report& report, const Catalogue& catalogue, bool pictures)
{
    ReportContent::Table table;
    table.title = Text::tr("What I do now");
    table.columns = {Text::tr("Exercise"), Text::tr("How much"), Text::tr("Times"), Text::tr("Sides"),
                     Text::tr("It hurt")};
    for (const ExerciseNow& now : report.exercises) {
        table.rows.push_back(
            {reportwords::exercise(catalogue, now.exerciseId, now.name), reportwords::howMuch(catalogue, now),
             number(now.times), reportwords::sides(now),
             now.hurt > 0 ? Text::tr("%Ln time(s)", nullptr, now.hurt) : reportwords::dash()});
        if (pictures) {
            const Exercise* exercise = catalogue.exercise(now.exerciseId);
            const ExerciseVersion* version = exercise != nullptr ? exercise->version(now.versionId) : nullptr;
            table.clips << (version != nullptr    ? version->clip
                            : exercise != nullptr ? exercise->normal().clip
                                                  : QString());
        }
    }
    return table;
}

} // namespace

QString pageOf(int page, int pages)
{
    return Text::tr("Page %1 of %2").arg(number(page), number(pages));
}

ReportContent reportContent(const Report& report, const Catalogue& catalogue, const ReportWishes& wishes,
                            Qt::DayOfWeek firstDayOfWeek)
{
    ReportContent content;
    content.title = Text::tr("My exercise and pain report");
    content.period = reportwords::period(report.period);
    content.nameLabel = Text::tr("Name");
    content.name = tidyText(wishes.name).simplified();
    content.birthLabel = Text::tr("Date of birth");
    content.visitLabel = Text::tr("For the visit on");
    content.questionsTitle = Text::tr("What I want to ask");
    content.questions = tidyText(wishes.questions);
    content.boxTitle = Text::tr("For the physiotherapist or doctor");
    content.box =
        Text::tr("Exercises and amounts come from a public list of %Ln upper-back exercise(s). Amounts "
                 "can be changed and exercises left out. Comments:",
                 nullptr, static_cast<int>(catalogue.exercises().size()));
    content.foot =
        Text::tr("My own numbers, not a diagnosis. Made on %1 with Backstretch, on my own computer.")
            .arg(dayAndMonth(wishes.madeOn, {}));
    if (report.empty()) {
        content.nothing = Text::tr("No sessions in this time.");
        return content;
    }
    content.facts = facts(report, wishes.daysAWeek);
    if (report.hasPain()) {
        content.pain = pain(report);
    }
    content.weeks = weeks(report);
    content.days = days(report, firstDayOfWeek);
    content.hurt = hurt(report, catalogue);
    if (content.hurt.rows.empty()) {
        content.notHurt = Text::tr("Nothing was said to hurt in this time.");
    }
    content.morning.title = Text::tr("The day after");
    content.morning.line = reportwords::morning(report.morning);

    content.now = now(report, catalogue, wishes.pictures);
    content.changes.title = Text::tr("What changed");
    for (const ReportChange& change : report.changes) {
        content.changes.entries.push_back(
            {reportwords::day(change.day), reportwords::change(catalogue, change)});
    }
    content.changes.after =
        report.moreChanges > 0 ? Text::tr("and %Ln earlier", nullptr, report.moreChanges) : QString();
    content.notes.title = Text::tr("My notes");
    for (const ReportNote& note : report.notes) {
        content.notes.entries.push_back({reportwords::day(note.day), tidyText(note.text)});
    }
    content.notes.after = andMore(report.moreNotes);
    return content;
}

} // namespace backstretch
