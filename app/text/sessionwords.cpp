// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sessionwords.h"

#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/text/durations.h"
#include "core/progress/gentleplan.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

constexpr qsizetype kLongestName = 120;

/// Embeddings, overrides, isolates and marks of direction.
bool turnsText(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
           code == 0x200F || code == 0x061C;
}

QString number(int value)
{
    return QLocale().toString(value);
}

QString nameOf(const Catalogue& catalogue, const QString& exerciseId, const QString& written)
{
    const Exercise* known = catalogue.exercise(exerciseId);
    return known != nullptr ? exerciseName(*known) : tidyName(written);
}

VersionLevel levelOf(const Exercise& exercise, const QString& versionId)
{
    const ExerciseVersion* version = exercise.version(versionId);
    return version != nullptr ? version->level : VersionLevel::Normal;
}

QString sideCount(Side side, int done)
{
    switch (side) {
    case Side::Left:
        //: how many holds on the left side
        return Text::tr("left %1").arg(number(done));
    case Side::Right:
        return Text::tr("right %1").arg(number(done));
    case Side::Centre:
        return Text::tr("middle %1").arg(number(done));
    case Side::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString sideName(Side side)
{
    switch (side) {
    case Side::Left:
        return Text::tr("left side");
    case Side::Right:
        return Text::tr("right side");
    case Side::Centre:
        return Text::tr("in the middle");
    case Side::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString tidyText(const QString& text)
{
    QString tidy;
    tidy.reserve(text.size());
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control && c != QLatin1Char('\n');
        if (!turnsText(c)) {
            tidy += control ? QLatin1Char(' ') : c;
        }
    }
    return tidy.trimmed();
}

QString tidyName(const QString& text)
{
    // Looked at no further than needed: the text may be of any length.
    QString tidy = tidyText(text.left(8 * kLongestName)).simplified();
    if (tidy.size() > kLongestName) {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, tidy);
        characters.setPosition(kLongestName);
        if (!characters.isAtBoundary()) {
            characters.toPreviousBoundary();
        }
        // A single character may be "longer" than that, by marks upon marks.
        const qsizetype end = characters.position() > 0 ? characters.position() : kLongestName;
        tidy = tidy.left(end).trimmed() + QChar(0x2026);
    }
    return tidy.isEmpty() ? Text::tr("No name") : tidy;
}

QString sessionName(const Catalogue& catalogue, const SessionRow& session)
{
    if (const Routine* routine = catalogue.routine(session.routineId)) {
        return routineName(*routine);
    }
    if (session.byHand && session.kind == SessionKind::Routine && session.routineId.isEmpty()) {
        return Text::tr("%Ln exercise(s)", nullptr, session.exercises);
    }
    if (session.routineId == gentleRoutineId) {
        return contentText(routineContext(gentleRoutineId), session.name);
    }
    if (session.kind == SessionKind::Single) {
        const auto& all = catalogue.exercises();
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const Exercise& exercise) { return exercise.name == session.name; });
        if (known != all.end()) {
            return exerciseName(*known);
        }
    }
    return tidyName(session.name);
}

QString sessionTitle(const Catalogue& catalogue, const SessionRow& session)
{
    const QString name = sessionName(catalogue, session);
    switch (session.status) {
    case SessionStatus::Completed:
        return name;
    case SessionStatus::Partial:
        //: a session of which only a part was done: "Full upper back, part"
        return Text::tr("%1, part").arg(name);
    case SessionStatus::InProgress:
        return Text::tr("%1, not finished").arg(name);
    }
    Q_UNREACHABLE();
}

QString painText(const SessionRow& session)
{
    if (session.painBefore && session.painAfter) {
        //: numbers from 0 to 10, before and after a session
        return Text::tr("Pain %1 to %2").arg(number(*session.painBefore), number(*session.painAfter));
    }
    if (session.painBefore) {
        return Text::tr("Pain %1 before").arg(number(*session.painBefore));
    }
    if (session.painAfter) {
        return Text::tr("Pain %1 after").arg(number(*session.painAfter));
    }
    return Text::tr("No pain number");
}

QString sessionTime(const SessionRow& session, QDate today)
{
    const QString time = QLocale().toString(session.started.local().time(), QLocale::ShortFormat);
    //: day, time of day
    return Text::tr("%1, %2").arg(longDay(session.started.localDate, today), time);
}

QString sessionSentence(const Catalogue& catalogue, const SessionRow& session, QDate today)
{
    //: "Thursday 19 November, 08:14", name, "8 minutes", "Pain 3 to 2": read by a screen reader
    QString sentence = Text::tr("%1. %2. %3. %4.")
                           .arg(sessionTime(session, today), sessionTitle(catalogue, session),
                                Text::tr("%Ln minute(s)", nullptr, roundedMinutes(session.active)),
                                session.painBefore && session.painAfter
                                    ? Text::tr("Pain %1 before and %2 after")
                                          .arg(number(*session.painBefore), number(*session.painAfter))
                                    : painText(session));
    if (session.timesHurt > 0) {
        sentence += QLatin1Char(' ') + Text::tr("Something hurt.");
    }
    if (session.byHand) {
        sentence += QLatin1Char(' ') + Text::tr("Added by hand.");
    } else if (session.edited) {
        sentence += QLatin1Char(' ') + Text::tr("Edited.");
    }
    return sentence;
}

QString exerciseTitle(const Catalogue& catalogue, const ExerciseRow& row)
{
    const QString name = nameOf(catalogue, row.exerciseId, row.name);
    const Exercise* exercise = catalogue.exercise(row.exerciseId);
    if (exercise == nullptr) {
        return name;
    }
    const auto has = [&](VersionLevel level) {
        return std::any_of(row.holds.begin(), row.holds.end(),
                           [&](const HoldRow& hold) { return levelOf(*exercise, hold.versionId) == level; });
    };
    const bool mixed = has(VersionLevel::Normal) + has(VersionLevel::Easier) + has(VersionLevel::Harder) > 1;
    if (mixed && has(VersionLevel::Easier)) {
        return Text::tr("%1, partly easier").arg(name);
    }
    if (mixed) {
        return Text::tr("%1, partly harder").arg(name);
    }
    switch (levelOf(*exercise, row.versionId)) {
    case VersionLevel::Easier:
        return Text::tr("%1, easier").arg(name);
    case VersionLevel::Harder:
        return Text::tr("%1, harder").arg(name);
    case VersionLevel::Normal:
        return name;
    }
    Q_UNREACHABLE();
}

QString exerciseResult(const ExerciseRow& exercise)
{
    const int done = exercise.doneOn(Side::None);
    // Who did holds and then began anew in another version did not do nothing.
    const bool before = std::any_of(exercise.holds.begin(), exercise.holds.end(), [](const HoldRow& hold) {
        return !hold.counts && hold.result == HoldResult::Done;
    });
    if (done == 0 && !before) {
        return exercise.count(HoldResult::Cut) > 0 ? Text::tr("Begun, no hold to its end")
                                                   : Text::tr("Not done");
    }
    //: %1 of %Ln holds were done
    QString words = Text::tr("%1 of %Ln hold(s)", nullptr, exercise.plannedHolds).arg(number(done));
    for (const Side side : exercise.sides()) {
        if (side != Side::None) {
            //: "3 of 4 holds", "left 2"
            words = Text::tr("%1, %2").arg(words, sideCount(side, exercise.doneOn(side)));
        }
    }
    return words;
}

QString hurtText(const Catalogue& catalogue, const SessionDetail& detail, const HurtRow& hurt)
{
    const auto row =
        std::find_if(detail.exercises.begin(), detail.exercises.end(),
                     [&](const ExerciseRow& exercise) { return exercise.order == hurt.exerciseOrder; });
    QString words = Text::tr("%1 hurt").arg(
        nameOf(catalogue, hurt.exerciseId, row != detail.exercises.end() ? row->name : hurt.exerciseId));
    if (hurt.side != Side::None) {
        words = Text::tr("%1, %2").arg(words, sideName(hurt.side));
    }
    if (hurt.pain) {
        //: "Sphinx Pose hurt, left side", a number from 0 to 10
        words = Text::tr("%1, pain %2").arg(words, number(*hurt.pain));
    }
    return words;
}

std::optional<QString> knownVersion(const Catalogue& catalogue, const ExerciseRow& row)
{
    const Exercise* exercise = catalogue.exercise(row.exerciseId);
    if (exercise == nullptr) {
        return std::nullopt;
    }
    return exercise->version(row.versionId) != nullptr ? row.versionId : exercise->normal().id;
}

} // namespace backstretch
