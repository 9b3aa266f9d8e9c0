// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/durations.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Durations)
};

struct Parts
{
    int minutes = 0;
    int seconds = 0;
};

Parts partsOf(Millis length)
{
    const auto total = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(length).count());
    return {total / 60, total % 60};
}

} // namespace

QString exactDuration(Millis length)
{
    const Parts parts = partsOf(length);
    const QLocale locale;
    if (parts.minutes == 0) {
        return Text::tr("%1 s").arg(locale.toString(parts.seconds));
    }
    if (parts.seconds == 0) {
        return Text::tr("%1 min").arg(locale.toString(parts.minutes));
    }
    return Text::tr("%1 min %2 s").arg(locale.toString(parts.minutes), locale.toString(parts.seconds));
}

QString spokenDuration(Millis length)
{
    const Parts parts = partsOf(length);
    const QString minutes = Text::tr("%Ln minute(s)", nullptr, parts.minutes);
    const QString seconds = Text::tr("%Ln second(s)", nullptr, parts.seconds);
    if (parts.minutes == 0) {
        return seconds;
    }
    //: Minutes, then seconds: "2 minutes 40 seconds"
    return parts.seconds == 0 ? minutes : Text::tr("%1 %2").arg(minutes, seconds);
}

int roundedMinutes(Millis length)
{
    return std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(length).count()));
}

QString minutesText(Millis length)
{
    return Text::tr("%1 min").arg(QLocale().toString(roundedMinutes(length)));
}

QString aboutMinutes(Millis length)
{
    return Text::tr("About %1 min").arg(QLocale().toString(roundedMinutes(length)));
}

QString aboutMinutesSpoken(Millis length)
{
    return Text::tr("about %Ln minute(s)", nullptr, roundedMinutes(length));
}

QString minutesSpoken(Millis length)
{
    return Text::tr("%Ln minute(s)", nullptr, roundedMinutes(length));
}

} // namespace backstretch
