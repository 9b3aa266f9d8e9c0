// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportwords.h"

#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/text/dosewords.h"
#include "app/text/durations.h"
#include "app/text/sessionwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace backstretch::reportwords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype kLongestQuote = 160;

QString number(int value)
{
    return QLocale().toString(value);
}

QString seconds(Millis length)
{
    return exactDuration(std::chrono::round<std::chrono::seconds>(length));
}

/// A note as part of a sentence: one line, cut at a word where it is long.
QString quoted(const QString& note)
{
    QString words = tidyText(note.left(8 * kLongestQuote)).simplified();
    if (words.size() > kLongestQuote) {
        const qsizetype space = words.lastIndexOf(QLatin1Char(' '), kLongestQuote);
        words = words.left(space > kLongestQuote / 2 ? space : kLongestQuote) + QChar(0x2026);
    }
    //: What somebody wrote, in quotation marks
    return words.isEmpty() ? QString() : Text::tr("“%1”").arg(words);
}

QString endSentence(const ReportHurt& hurt)
{
    switch (hurt.end) {
    case HurtEnd::WentOn:
        return Text::tr("Went on.");
    case HurtEnd::Easier:
        return Text::tr("Took the easier version and went on.");
    case HurtEnd::Stopped:
        return hurt.holdsDone > 0
                   ? Text::tr("Stopped the exercise after %Ln hold(s).", nullptr, hurt.holdsDone)
                   : Text::tr("Stopped the exercise.");
    case HurtEnd::Ended:
        return Text::tr("Ended the session.");
    }
    Q_UNREACHABLE();
}

QString levelWords(const Exercise* exercise, const ExerciseVersion* version)
{
    if (version == nullptr || version->level == VersionLevel::Normal) {
        return Text::tr("normal version");
    }
    const QString general =
        version->level == VersionLevel::Easier ? Text::tr("easier version") : Text::tr("harder version");
    const QString name = versionName(*exercise, *version);
    //: "easier version", its name
    return name.isEmpty() ? general : Text::tr("%1 (%2)").arg(general, name);
}

} // namespace

QString dash()
{
    return QStringLiteral("\u2013");
}

QString day(QDate date)
{
    //: Day and short month, in QLocale's letters
    return QLocale().toString(date, Text::tr("d MMM"));
}

QString period(const ReportPeriod& period)
{
    const QString last = dayAndMonth(period.last, {});
    if (period.first == period.last) {
        return last;
    }
    //: two dates
    return Text::tr("%1 to %2").arg(dayAndMonth(period.first, period.last), last);
}

QString usual(const UsualNumber& number)
{
    if (!number.usual) {
        return dash();
    }
    const bool whole = std::floor(*number.usual) == *number.usual;
    return QLocale().toString(*number.usual, 'f', whole ? 0 : 1);
}

QString range(const UsualNumber& numbers)
{
    if (!numbers.usual) {
        return Text::tr("not enough numbers");
    }
    if (numbers.least == numbers.most) {
        return Text::tr("%1 each time").arg(number(numbers.least));
    }
    //: two numbers
    return Text::tr("from %1 to %2").arg(number(numbers.least), number(numbers.most));
}

QString side(Side side)
{
    switch (side) {
    case Side::Left:
        return Text::tr("left");
    case Side::Right:
        return Text::tr("right");
    case Side::Centre:
        return Text::tr("middle");
    case Side::None:
        return dash();
    }
    Q_UNREACHABLE();
}

QString painSentence(const PainPair& point)
{
    const QString when = day(point.day);
    if (point.before && point.after) {
        //: a day, pain from 0 to 10
        return Text::tr("%1: %2 before, %3 after").arg(when, number(*point.before), number(*point.after));
    }
    if (point.before) {
        return Text::tr("%1: %2 before").arg(when, number(*point.before));
    }
    if (point.after) {
        return Text::tr("%1: %2 after").arg(when, number(*point.after));
    }
    return Text::tr("%1: no number given").arg(when);
}

QString hurtEnd(const ReportHurt& hurt)
{
    QStringList sentences{endSentence(hurt)};
    if (hurt.pain) {
        sentences << Text::tr("Pain %1.").arg(number(*hurt.pain));
    }
    if (const QString note = quoted(hurt.note); !note.isEmpty()) {
        sentences << note;
    }
    return sentences.join(QLatin1Char(' '));
}

QString morning(const MorningAfter& morning)
{
    if (morning.numbers.count == 0) {
        return Text::tr("No number was given for a next morning.");
    }
    const QString given = number(morning.numbers.count);
    const QString sessions = number(std::max(morning.sessions, morning.numbers.count));
    QString words =
        morning.numbers.usual
            ? Text::tr("Number for the next morning, given %1 of %2 times: usually %3.")
                  .arg(given, sessions, usual(morning.numbers))
            : Text::tr("Number for the next morning, given %1 of %2 times: not enough numbers to say "
                       "what is usual.")
                  .arg(given, sessions);
    if (morning.compared > 0) {
        words += QLatin1Char(' ') +
                 Text::tr("Higher than before the session %Ln time(s).", nullptr, morning.higher);
    }
    return words;
}

QString exercise(const Catalogue& catalogue, const QString& exerciseId, const QString& written)
{
    const Exercise* known = catalogue.exercise(exerciseId);
    return known != nullptr ? exerciseName(*known) : tidyName(written);
}

QString howMuch(const Catalogue& catalogue, const ExerciseNow& now)
{
    if (now.leftOutSince) {
        return Text::tr("left out since %1").arg(day(*now.leftOutSince));
    }
    const Exercise* known = catalogue.exercise(now.exerciseId);
    const ExerciseVersion* version = known != nullptr ? known->version(now.versionId) : nullptr;
    if (version == nullptr && known != nullptr) {
        version = &known->normal();
    }
    const QString times = version != nullptr ? repetitionsText(*version, now.dose.repetitions)
                                             : Text::tr("%Ln time(s)", nullptr, now.dose.repetitions);
    //: "15 s hold", "5 cycles"
    QString words = Text::tr("%1 hold, %2").arg(exactDuration(now.dose.hold), times);
    if (version != nullptr && version->level == VersionLevel::Easier) {
        words = Text::tr("%1, easier").arg(words);
    } else if (version != nullptr && version->level == VersionLevel::Harder) {
        words = Text::tr("%1, harder").arg(words);
    }
    return words;
}

QString sides(const ExerciseNow& now)
{
    if (!now.hasSides()) {
        return dash();
    }
    const auto gap = sideGap(now.left, now.right);
    if (!gap) {
        return Text::tr("about even");
    }
    //: a time: how much less one side was held
    return gap->less == Side::Left ? Text::tr("left %1 less").arg(seconds(gap->by))
                                   : Text::tr("right %1 less").arg(seconds(gap->by));
}

QString change(const Catalogue& catalogue, const ReportChange& change)
{
    const QString name = exercise(catalogue, change.exerciseId, change.name);
    const Exercise* known = catalogue.exercise(change.exerciseId);
    const ExerciseVersion* version = known != nullptr ? known->version(change.versionId) : nullptr;
    switch (change.kind) {
    case ReportChange::Kind::LeftOut:
        return change.hurtBefore > 0
                   ? Text::tr("%1 left out. It had hurt %Ln time(s).", nullptr, change.hurtBefore).arg(name)
                   : Text::tr("%1 left out.").arg(name);
    case ReportChange::Kind::Version:
        //: an exercise, "easier version"
        return Text::tr("%1: %2").arg(name, levelWords(known, version));
    case ReportChange::Kind::Hold:
        return Text::tr("%1: hold %2 to %3")
            .arg(name, exactDuration(std::chrono::seconds(change.from)),
                 exactDuration(std::chrono::seconds(change.to)));
    case ReportChange::Kind::Repetitions: {
        const auto times = [&](int count) {
            return version != nullptr ? repetitionsText(*version, count)
                                      : Text::tr("%Ln time(s)", nullptr, count);
        };
        //: an exercise, "5 cycles", "3 cycles"
        return Text::tr("%1: %2, %3 before that").arg(name, times(change.to), times(change.from));
    }
    }
    Q_UNREACHABLE();
}

} // namespace backstretch::reportwords
