// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/reminderwords.h"

#include "app/text/dates.h"
#include "app/text/durations.h"

#include <QCoreApplication>
#include <QLocale>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

constexpr qint64 kAWeek = 7;

/// "Monday" within a week, else "3 December".
QString dayName(QDate day, QDate today)
{
    const qint64 ahead = today.daysTo(day);
    return ahead > 0 && ahead < kAWeek ? QLocale().dayName(day.dayOfWeek()) : dayAndMonth(day, today);
}

} // namespace

QString clockTime(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString reminderMoment(const QDateTime& when, QDate today)
{
    const QString time = clockTime(when.time());
    switch (today.daysTo(when.date())) {
    case 0:
        return Text::tr("today, %1").arg(time);
    case 1:
        return Text::tr("tomorrow, %1").arg(time);
    default:
        //: a day of the week or a date, and a time
        return Text::tr("%1, %2").arg(dayName(when.date(), today), time);
    }
}

QString reminderMomentTitle(const QDateTime& when, QDate today)
{
    const QString time = clockTime(when.time());
    switch (today.daysTo(when.date())) {
    case 0:
        return Text::tr("Today, %1").arg(time);
    case 1:
        return Text::tr("Tomorrow, %1").arg(time);
    default:
        return Text::tr("%1, %2").arg(dayName(when.date(), today), time);
    }
}

QString nextReminderText(const QDateTime& when, QDate today)
{
    //: "today, 15:30"
    return Text::tr("Next: %1").arg(reminderMoment(when, today));
}

QString remindersPausedText(const std::optional<QDateTime>& end, QDate today)
{
    if (!end) {
        return Text::tr("Reminders are paused");
    }
    const qint64 ahead = today.daysTo(end->date());
    if (ahead <= 0) {
        return Text::tr("Reminders are paused until %1", "a time").arg(clockTime(end->time()));
    }
    if (ahead == 1) {
        return Text::tr("Reminders are paused until tomorrow");
    }
    return Text::tr("Reminders are paused until %1", "a day").arg(dayName(end->date(), today));
}

QString reminderOfferText(const QString& routine, Millis length)
{
    //: routine, "4 min"
    return Text::tr("%1, %2", "routine and length").arg(routine, minutesText(length));
}

QString openReminderText(QTime at, const QString& routine)
{
    //: time, routine
    return Text::tr("At %1: %2").arg(clockTime(at), routine);
}

QString reminderQuestion()
{
    return Text::tr("Time for a stretch?");
}

QString reminderLine(const QString& routine, Millis length)
{
    // All exercises need the floor or a bed.
    //: routine, "4 min"
    return Text::tr("%1, %2, on the floor").arg(routine, minutesText(length));
}

QString gentleReminderQuestion(const QString& moves)
{
    //: "Two easy moves"
    return Text::tr("%1?").arg(moves);
}

QString gentleReminderLine(Millis length)
{
    //: "3 minutes"
    return Text::tr("%1, when it suits you.").arg(minutesSpoken(length));
}

} // namespace backstretch
