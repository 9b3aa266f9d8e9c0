// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/progresswords.h"

#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/text/dosewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString tenths(int value)
{
    return QLocale().toString(value / 10.0, 'f', 1);
}

/// What a side of an exercise is.
enum class SideKind { Side, Arm, Leg, Lying, Direction };

/// The first version with sides says; an exercise without any is never asked.
SideKind sideKind(const Exercise& exercise)
{
    const auto sided = std::ranges::find_if(exercise.versions, [](const ExerciseVersion& version) {
        return version.laterality != Laterality::None;
    });
    if (sided == exercise.versions.end()) {
        return SideKind::Side;
    }
    switch (sided->laterality) {
    case Laterality::Directions:
        return SideKind::Direction;
    case Laterality::PerSide:
        return exercise.position == Position::SideLying ? SideKind::Lying : SideKind::Side;
    case Laterality::Alternating:
        return exercise.position == Position::HandsAndKnees ? SideKind::Arm
               : exercise.position == Position::FaceDown    ? SideKind::Leg
                                                            : SideKind::Side;
    case Laterality::None:
        break;
    }
    return SideKind::Side;
}

const ExerciseVersion& versionOf(const Exercise& exercise, const QString& id)
{
    const ExerciseVersion* version = exercise.version(id);
    return version != nullptr ? *version : exercise.normal();
}

QString figureText(int value, bool seconds)
{
    return seconds ? secondsText(value) : Text::tr("%Ln time(s)", nullptr, value);
}

/// "15 to 30 s".
QString rangeText(int from, int to, bool seconds)
{
    return seconds ? Text::tr("%1 to %2 s").arg(number(from), number(to))
                   : Text::tr("%1 to %2 times").arg(number(from), number(to));
}

/// What the source asks for and where our limit is, in one or two sentences.
QString limitReason(const DoseFigure& figure, bool seconds)
{
    const QString ours = Text::tr("Our own limit is %1.").arg(figureText(figure.max, seconds));
    if (!figure.source || (!figure.source->min && !figure.source->max)) {
        return ours;
    }
    const SourceFigure& source = *figure.source;
    if (source.min && source.max && *source.min != *source.max) {
        return Text::tr("The exercise asks for %1.").arg(rangeText(*source.min, *source.max, seconds));
    }
    if (!source.min) {
        return Text::tr("The exercise asks for up to %1.").arg(figureText(*source.max, seconds));
    }
    const QString asks = Text::tr("The exercise asks for %1.").arg(figureText(*source.min, seconds));
    //: two sentences: "The exercise asks for 5 s." "Our own limit is 10 s."
    return source.grows ? Text::tr("%1 %2").arg(asks, ours) : asks;
}

} // namespace

QString secondsText(int seconds)
{
    return Text::tr("%1 s").arg(number(seconds));
}

QString painPointSentence(const PainPoint& point, QDate today)
{
    const QString day = dayAndMonth(point.day, today);
    if (point.before && point.after) {
        //: a day, and pain numbers from 0 to 10
        return Text::tr("%1: %2 before, %3 after").arg(day, number(*point.before), number(*point.after));
    }
    return point.before
               ? Text::tr("%1: %2 before, no number after").arg(day, number(*point.before))
               : Text::tr("%1: no number before, %2 after").arg(day, number(point.after.value_or(0)));
}

QString weekSentence(const WeekSummary& week, QDate today)
{
    const bool present = today >= week.start && today < week.start.addDays(7);
    const QString minutes = Text::tr("%Ln minute(s)", nullptr, wholeMinutes(week.active));
    return present ? Text::tr("This week: %1 so far").arg(minutes)
                   //: a day, then "20 minutes"
                   : Text::tr("Week of %1: %2").arg(dayAndMonth(week.start, today), minutes);
}

QString painChangeText(const PainChange& change)
{
    //: means of pain numbers from 0 to 10, as in "4.1"
    return Text::tr("Before %1, after %2 on average, %Ln session(s).", nullptr, change.sessions)
        .arg(tenths(change.beforeTenths), tenths(change.afterTenths));
}

QString painChangeCounts(const PainChange& change)
{
    //: how many of the sessions counted before
    return Text::tr("The number after was lower in %1, the same in %2 and higher in %3 of them.")
        .arg(number(change.lower), number(change.same), number(change.higher));
}

QString versionText(const Exercise& exercise, const QString& versionId)
{
    const ExerciseVersion& version = versionOf(exercise, versionId);
    return version.level == VersionLevel::Normal ? Text::tr("Normal") : versionName(exercise, version);
}

QString timeText(const Exercise& exercise, const ExerciseTime& time)
{
    if (time.done == 0) {
        return Text::tr("No hold to its end");
    }
    //: "8 s", "5 each side"
    return Text::tr("%1, %2").arg(secondsText(time.holdSeconds()),
                                  repetitionsText(versionOf(exercise, time.versionId), time.repetitions()));
}

QString timeSentence(const Exercise& exercise, const ExerciseTime& time, QDate today)
{
    //: a day, what was done, the version: "17 November: 8 s, 5 each side, Normal"
    const QString done = Text::tr("%1: %2, %3")
                             .arg(dayAndMonth(time.started.localDate, today), timeText(exercise, time),
                                  versionText(exercise, time.versionId));
    return time.hurts.empty() ? done : Text::tr("%1. It hurt.").arg(done);
}

QString hurtSentence(const Exercise& exercise, const ExerciseTime& time, QDate today)
{
    QString words = dayAndMonth(time.started.localDate, today);
    if (time.hurts.empty()) {
        return words;
    }
    const HurtRow& hurt = time.hurts.front();
    if (hurt.side == Side::Left || hurt.side == Side::Right) {
        //: a day, then a side: "Left arm, right leg"
        words = Text::tr("%1: %2").arg(words, sideText(exercise, hurt.side));
    }
    if (hurt.pain) {
        words = Text::tr("%1, pain %2").arg(words, number(*hurt.pain));
    }
    //: how many holds were done that time
    return Text::tr("%1, %Ln hold(s) done", nullptr, time.done).arg(words);
}

QString sideText(const Exercise& exercise, Side side)
{
    const bool left = side == Side::Left;
    switch (sideKind(exercise)) {
    case SideKind::Arm:
        return left ? Text::tr("Left arm, right leg") : Text::tr("Right arm, left leg");
    case SideKind::Leg:
        return left ? Text::tr("Left leg") : Text::tr("Right leg");
    case SideKind::Lying:
        return left ? Text::tr("Lying on the left") : Text::tr("Lying on the right");
    case SideKind::Direction:
        return left ? Text::tr("To the left") : Text::tr("To the right");
    case SideKind::Side:
        break;
    }
    return left ? Text::tr("Left side") : Text::tr("Right side");
}

QString sidesText(const Exercise& exercise, const SideDifference& difference)
{
    if (difference.less == Side::None) {
        return Text::tr("Both sides about the same");
    }
    const bool left = difference.less == Side::Left;
    const QString by =
        secondsText(static_cast<int>(std::chrono::round<std::chrono::seconds>(difference.by).count()));
    switch (sideKind(exercise)) {
    case SideKind::Arm:
        return (left ? Text::tr("%1 less with the left arm") : Text::tr("%1 less with the right arm"))
            .arg(by);
    case SideKind::Leg:
        return (left ? Text::tr("%1 less with the left leg") : Text::tr("%1 less with the right leg"))
            .arg(by);
    case SideKind::Lying:
        return (left ? Text::tr("%1 less lying on the left") : Text::tr("%1 less lying on the right"))
            .arg(by);
    case SideKind::Direction:
        return (left ? Text::tr("%1 less to the left") : Text::tr("%1 less to the right")).arg(by);
    case SideKind::Side:
        break;
    }
    return (left ? Text::tr("%1 less on the left side") : Text::tr("%1 less on the right side")).arg(by);
}

QString bandText(const DoseFigure& figure, bool seconds)
{
    const QString limit = figureText(figure.max, seconds);
    if (!figure.source || (!figure.source->min && !figure.source->max)) {
        return Text::tr("The source gives no figure. Our own limit: %1").arg(limit);
    }
    const SourceFigure& source = *figure.source;
    if (source.min && source.max && *source.min != *source.max) {
        //: "15 to 30 s"
        return Text::tr("%1, as the exercise is described").arg(rangeText(*source.min, *source.max, seconds));
    }
    if (!source.min) {
        //: "10 times"
        return Text::tr("Up to %1, as the exercise is described").arg(figureText(*source.max, seconds));
    }
    return !source.grows ? QString()
           : seconds     ? Text::tr("Longer as you get stronger. Our own limit: %1").arg(limit)
                         : Text::tr("More as you get stronger. Our own limit: %1").arg(limit);
}

QString sourceLineText(const DoseFigure& figure, bool seconds)
{
    const bool one = figure.source && figure.source->min &&
                     (!figure.source->max || figure.source->min == figure.source->max);
    return one ? Text::tr("%1, as the exercise is described").arg(figureText(*figure.source->min, seconds))
               : QString();
}

QString doseText(const Exercise& exercise, const DoseProposal& proposal, const Dose& dose)
{
    const bool hold = proposal.step == DoseStep::LongerHold || proposal.step == DoseStep::ShorterHold;
    return hold ? secondsText(static_cast<int>(dose.hold.count()))
                : repetitionsText(exercise.normal(), dose.repetitions);
}

QString proposalTitle(const Exercise& exercise, const DoseProposal& proposal)
{
    const QString now = doseText(exercise, proposal, proposal.now);
    const QString proposed = doseText(exercise, proposal, proposal.proposed);
    const bool hold = proposal.step == DoseStep::LongerHold || proposal.step == DoseStep::ShorterHold;
    //: an exercise, "20 s", "15 s"
    return hold ? Text::tr("%1: hold %2, not %3").arg(exerciseName(exercise), proposed, now)
                //: an exercise, "6 each side", "5 each side"
                : Text::tr("%1: %2, not %3").arg(exerciseName(exercise), proposed, now);
}

QString proposalReason(const Exercise& exercise, const DoseProposal& proposal)
{
    switch (proposal.reason) {
    case StepReason::AllRight: {
        const bool hold = proposal.step == DoseStep::LongerHold;
        const QString felt =
            Text::tr("All right at %1 in the last %Ln session(s).", nullptr, proposal.sessions)
                .arg(doseText(exercise, proposal, proposal.now));
        return Text::tr("%1 %2").arg(
            felt, limitReason(hold ? exercise.dosage.holdSeconds : exercise.dosage.repetitions, hold));
    }
    case StepReason::Hurt:
        return Text::tr("It hurt the last time.");
    case StepReason::High:
        return proposal.before && proposal.after
                   ? Text::tr("The last session with it: pain %1 before, %2 after.")
                         .arg(number(*proposal.before), number(*proposal.after))
                   : Text::tr("Your pain number was high in the last session with it.");
    case StepReason::HigherTwice:
        break;
    }
    const QString felt =
        Text::tr("The last %Ln session(s) with it did not feel all right.", nullptr, proposal.sessions);
    return proposal.before && proposal.after
               ? Text::tr("%1 The last time: pain %2 before, %3 after.")
                     .arg(felt, number(*proposal.before), number(*proposal.after))
               : felt;
}

} // namespace backstretch
