// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/editwords.h"

#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/text/durations.h"
#include "app/text/sessionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString painLine(const MeasuredSession& measured)
{
    //: "3 before, 2 after"
    return Text::tr("Pain: %1")
        .arg(painNumbers(measured.painBefore, measured.painAfter, measured.painNextDay));
}

} // namespace

QString faultText(EditFault fault, const Exercise* exercise)
{
    switch (fault) {
    case EditFault::NoTime:
        return Text::tr("Please fill in a day and a time.");
    case EditFault::Future:
        return Text::tr("This is in the future. Please choose a time that has been.");
    case EditFault::EndsLater:
        return Text::tr("It would still be going on now. Please choose an earlier time, or fewer minutes.");
    case EditFault::TooLongAgo:
        return Text::tr("This is before the year %1. Please look at the year.")
            .arg(QString::number(earliestDay.year()));
    case EditFault::Unknown:
        return Text::tr("Backstretch does not know this exercise. Please take it out.");
    case EditFault::HoldLength:
        return exercise == nullptr ? Text::tr("This hold is too long or too short.")
                                   //: %1 and %2 are seconds
                                   : Text::tr("Holds of this exercise are from %1 to %2 seconds.")
                                         .arg(number(exercise->dosage.holdSeconds.min),
                                              number(exercise->dosage.holdSeconds.max));
    case EditFault::Repetitions:
        return exercise == nullptr ? Text::tr("That is more than was planned.")
                                   : Text::tr("%1 is the most for this exercise.")
                                         .arg(number(exercise->dosage.repetitions.max));
    case EditFault::NothingDone:
        return Text::tr("Please say what you did: at least one hold of one exercise.");
    case EditFault::Length:
        return Text::tr("Please choose a time of at most %1 minutes.")
            .arg(number(std::chrono::duration_cast<std::chrono::minutes>(longestByHand).count()));
    case EditFault::Note:
        return Text::tr("This note is too long. Please make it shorter than %1 letters.")
            .arg(number(longestNote));
    }
    Q_UNREACHABLE();
}

QString sideLabel(Side side)
{
    switch (side) {
    case Side::Left:
        return Text::tr("Left");
    case Side::Right:
        return Text::tr("Right");
    case Side::Centre:
        return Text::tr("Middle");
    case Side::None:
        //: Over a number: how many holds were done
        return Text::tr("Done", "holds");
    }
    Q_UNREACHABLE();
}

QString painNumbers(std::optional<int> before, std::optional<int> after, std::optional<int> nextDay)
{
    QStringList numbers;
    if (before) {
        numbers << Text::tr("%1 before").arg(number(*before));
    }
    if (after) {
        numbers << Text::tr("%1 after").arg(number(*after));
    }
    if (nextDay) {
        numbers << Text::tr("%1 the next day").arg(number(*nextDay));
    }
    return numbers.isEmpty() ? Text::tr("no number")
                             : numbers.join(Text::tr(", ", "between the items of a list"));
}

QStringList measuredLines(const Catalogue& catalogue, const SessionDetail& detail, QDate today)
{
    if (!detail.measured) {
        return {};
    }
    const MeasuredSession& measured = *detail.measured;
    const SessionRow& session = detail.session;
    QStringList lines;
    if (measured.started != session.started) {
        SessionRow then = session;
        then.started = measured.started;
        //: %1 is a day and a time of day
        lines << Text::tr("Started %1").arg(sessionTime(then, today));
    }
    if (measured.active != session.active) {
        //: %1 is "8 min"
        lines << Text::tr("Took %1").arg(minutesText(measured.active));
    }
    if (measured.painBefore != session.painBefore || measured.painAfter != session.painAfter ||
        measured.painNextDay != session.painNextDay) {
        lines << painLine(measured);
    }
    for (std::size_t i = 0; i < measured.exercises.size() && i < detail.exercises.size(); ++i) {
        if (measured.exercises[i] != detail.exercises[i]) {
            //: An exercise, and what was done of it: "Cat-Cow: 3 of 4 holds"
            lines << Text::tr("%1: %2").arg(exerciseTitle(catalogue, measured.exercises[i]),
                                            exerciseResult(measured.exercises[i]));
        }
    }
    if (measured.note != session.note && !measured.note.isEmpty()) {
        //: %1 is what somebody wrote
        lines << Text::tr("Note: %1").arg(tidyText(measured.note));
    }
    return lines;
}

QString removedText(QDate removed, QDate today, int daysLeft)
{
    //: %1 is "today", "yesterday", "on 3 November"
    return Text::tr("Removed %1. Goes for good in %Ln day(s).", nullptr, daysLeft)
        .arg(dayInSentence(removed, today));
}

} // namespace backstretch
