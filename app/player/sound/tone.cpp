// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sound/tone.h"

#include <QFile>

#include <algorithm>

namespace backstretch {

namespace {

constexpr qsizetype kHeader = 44; ///< bytes, as make_tones.py writes it

QLatin1String nameOf(Tone tone)
{
    switch (tone) {
    case Tone::CountReady:
        return QLatin1String("count-ready");
    case Tone::Move:
        return QLatin1String("move");
    case Tone::HoldStart:
        return QLatin1String("hold-start");
    case Tone::CountHold:
        return QLatin1String("count-hold");
    case Tone::HoldEnd:
        return QLatin1String("hold-end");
    case Tone::SwitchSides:
        return QLatin1String("switch-sides");
    case Tone::Rest:
        return QLatin1String("rest");
    case Tone::ExerciseFinished:
        return QLatin1String("exercise-finished");
    case Tone::SessionFinished:
        return QLatin1String("session-finished");
    case Tone::Pause:
        return QLatin1String("pause");
    case Tone::CarryOn:
        return QLatin1String("carry-on");
    case Tone::BreathIn:
        return QLatin1String("breath-in");
    case Tone::BreathOut:
        return QLatin1String("breath-out");
    case Tone::Tick:
        return QLatin1String("tick");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(Side side)
{
    switch (side) {
    case Side::Left:
        return QLatin1String("left");
    case Side::Right:
        return QLatin1String("right");
    case Side::None:
    case Side::Centre:
        return QLatin1String("centre");
    }
    Q_UNREACHABLE();
}

} // namespace

QString toneFile(Tone tone, Side side)
{
    return QStringLiteral(":/tones/%1-%2.wav").arg(nameOf(tone), nameOf(side));
}

QByteArray toneSamples(Tone tone, Side side)
{
    QFile file(toneFile(tone, side));
    return file.open(QIODevice::ReadOnly) && file.seek(kHeader) ? file.readAll() : QByteArray();
}

Millis toneLength(Tone tone)
{
    constexpr qsizetype bytesInAMillisecond = toneRate / 1000 * toneChannels * 2;
    const QByteArray samples = toneSamples(tone, Side::Centre);
    qsizetype end = samples.size(); // silence stands behind short notes
    while (end > 0 && samples[end - 1] == 0) {
        --end;
    }
    return Millis(end / bytesInAMillisecond);
}

} // namespace backstretch
