// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

} // namespace

QString dayInSentence(QDate day, QDate today)
{
    const qint64 ago = day.daysTo(today);
    const QLocale locale;
    if (ago == 0) {
        return Text::tr("today");
    }
    if (ago == 1) {
        return Text::tr("yesterday");
    }
    if (ago > 1 && ago < 7) {
        //: %1 is a day of the week
        return Text::tr("on %1").arg(locale.dayName(day.dayOfWeek()));
    }
    //: %1 is a date
    return Text::tr("on %1", "date").arg(dayAndMonth(day, today));
}

QString dayAndMonth(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year()
                                       //: Day and month, in QLocale's letters
                                       ? Text::tr("d MMMM")
                                       //: Day, month and year, in QLocale's letters
                                       : Text::tr("d MMMM yyyy"));
}

QString longDay(QDate day)
{
    //: Weekday, day and month, in QLocale's letters
    return QLocale().toString(day, Text::tr("dddd d MMMM"));
}

QString longDay(QDate day, QDate today)
{
    //: Weekday, day, month and year, in QLocale's letters
    return day.year() == today.year() ? longDay(day) : QLocale().toString(day, Text::tr("dddd d MMMM yyyy"));
}

QString shortDay(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year()
                                       //: Short weekday, day and short month, in QLocale's letters
                                       ? Text::tr("ddd d MMM")
                                       //: Day, short month and year, in QLocale's letters
                                       : Text::tr("d MMM yyyy"));
}

QString monthAndYear(QDate day)
{
    //: Month and year, in QLocale's letters
    return QLocale().toString(day, Text::tr("MMMM yyyy"));
}

} // namespace backstretch
