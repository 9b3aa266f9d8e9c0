// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/planwords.h"

#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/text/durations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString roseText(const FeltFact::Numbers& numbers, PlanAnswer answer)
{
    QString words;
    switch (answer) {
    case PlanAnswer::Gentler:
        words = Text::tr("%1 before, %2 after. So this one is gentler.");
        break;
    case PlanAnswer::Shorter:
        words = Text::tr("%1 before, %2 after. So this one is short.");
        break;
    case PlanAnswer::None:
        words = Text::tr("%1 before, %2 after.");
        break;
    }
    return words.arg(number(numbers.before), number(numbers.after));
}

QString hurtText(std::optional<int> value, PlanAnswer answer)
{
    if (!value) {
        return answer == PlanAnswer::Gentler ? Text::tr("You gave it no number. So this one is gentler.")
                                             : Text::tr("You gave it no number.");
    }
    return (answer == PlanAnswer::Gentler ? Text::tr("The number was %1. So this one is gentler.")
                                          : Text::tr("The number was %1."))
        .arg(number(*value));
}

FactText textOf(const FeltFact& fact)
{
    switch (fact.kind) {
    case FeltFact::Kind::Rose:
        return {QStringLiteral("trend-down"), Text::tr("Your pain was higher after the last session"),
                roseText(fact.numbers.front(), fact.answer)};
    case FeltFact::Kind::Hurt:
        return {QStringLiteral("hurts"), Text::tr("Something hurt in the last session"),
                hurtText(fact.hurt, fact.answer)};
    case FeltFact::Kind::AllRight:
        break;
    }
    QStringList pairs;
    for (const FeltFact::Numbers& numbers : fact.numbers) {
        //: two pain numbers, before and after a session
        pairs << Text::tr("%1 to %2").arg(number(numbers.before), number(numbers.after));
    }
    return {
        QStringLiteral("check-circle"),
        Text::tr("Your last %Ln session(s) felt all right", nullptr, static_cast<int>(fact.numbers.size())),
        //: "3 to 3, 3 to 2, 3 to 2"
        Text::tr("Pain %1. Nothing hurt.").arg(pairs.join(Text::tr(", ", "between parts of a list")))};
}

FactText textOf(const SidesFact& fact)
{
    const bool left = fact.start == Side::Left;
    QString text =
        left ? Text::tr("Last time began on the right.") : Text::tr("Last time began on the left.");
    if (fact.less != Side::None) {
        const QString less = fact.less == Side::Left ? Text::tr("Your left side held %1 less this month.")
                                                     : Text::tr("Your right side held %1 less this month.");
        //: two sentences
        text = Text::tr("%1 %2").arg(text, less.arg(exactDuration(fact.difference)));
    }
    return {QStringLiteral("sides"),
            left ? Text::tr("We start on the left") : Text::tr("We start on the right"), text};
}

FactText textOf(const TimeFact& fact)
{
    const bool alike = std::abs(fact.minutes - fact.usualMinutes) <= std::max(1, fact.usualMinutes / 4);
    const QString when = dayPartText(fact.part);
    return {QStringLiteral("clock"), Text::tr("About %Ln minute(s)", nullptr, fact.minutes),
            //: %1 is "before nine" and the like
            alike ? Text::tr("That is what you mostly do %1.").arg(when)
                  : Text::tr("You mostly do %Ln minute(s) %1.", nullptr, fact.usualMinutes).arg(when)};
}

FactText textOf(const LeftOutFact& fact, const Catalogue& catalogue, QDate today)
{
    const Exercise* exercise = catalogue.exercise(fact.exerciseId);
    const QString name = exercise == nullptr ? fact.exerciseId : exerciseName(*exercise);
    const QString title = fact.others == 0
                              ? Text::tr("%1 is left out").arg(name)
                              //: %1 is an exercise
                              : Text::tr("Left out: %1 and %Ln other(s)", nullptr, fact.others).arg(name);
    const QString again = dayAndMonth(fact.askAfter, today);
    return {
        QStringLiteral("hurts"), title,
        fact.hurtOn
            //: "on Monday" or "on 10 November", then a date
            ? Text::tr("It hurt %1. We ask again after %2.").arg(dayInSentence(*fact.hurtOn, today), again)
            : Text::tr("You chose that. We ask again after %1.").arg(again)};
}

FactText textOf(const AwayFact& fact)
{
    return {QStringLiteral("today"), Text::tr("You have not done this for %Ln day(s)", nullptr, fact.days),
            fact.easier ? Text::tr("So it starts with the easier versions.")
                        : Text::tr("So it starts with something short.")};
}

} // namespace

QString dayPartText(DayPart part)
{
    switch (part) {
    case DayPart::BeforeNine:
        return Text::tr("before nine");
    case DayPart::Morning:
        return Text::tr("in the morning");
    case DayPart::Afternoon:
        return Text::tr("in the afternoon");
    case DayPart::Evening:
        return Text::tr("in the evening");
    }
    return {};
}

QString planSentence(const DayPlan& plan, QDate today, int daysThisWeek)
{
    switch (plan.sentence) {
    case PlanSentence::LastDone:
        return Text::tr("You last did this %1.").arg(dayInSentence(plan.lastDone, today));
    case PlanSentence::NeverTried:
        return Text::tr("You have not tried this one yet.");
    case PlanSentence::ShortOne:
        return Text::tr("A short one for a busy day.");
    case PlanSentence::MadeGentler:
        return Text::tr("Made gentler, because some moves hurt last time.");
    case PlanSentence::BackToUsual:
        return Text::tr("You did this before the gentle days.");
    case PlanSentence::ShortAfterPain:
        return Text::tr("A short one, because your pain was a little higher last time.");
    case PlanSentence::ShortPlanDone:
        return Text::tr("You did %Ln day(s) this week, as planned. This is a short one, if you like.",
                        nullptr, daysThisWeek);
    case PlanSentence::None:
        break;
    }
    return {};
}

FactText factText(const PlanFact& fact, const Catalogue& catalogue, QDate today)
{
    if (const auto* felt = std::get_if<FeltFact>(&fact)) {
        return textOf(*felt);
    }
    if (const auto* sides = std::get_if<SidesFact>(&fact)) {
        return textOf(*sides);
    }
    if (const auto* time = std::get_if<TimeFact>(&fact)) {
        return textOf(*time);
    }
    if (const auto* leftOut = std::get_if<LeftOutFact>(&fact)) {
        return textOf(*leftOut, catalogue, today);
    }
    return textOf(std::get<AwayFact>(fact));
}

QString planNote(const DayPlan& plan)
{
    QString why;
    switch (plan.pick) {
    case PlanPick::ByHand:
        return Text::tr("You picked this yourself.");
    case PlanPick::FirstChoice:
        why = Text::tr("Today is what you chose when you began.");
        break;
    case PlanPick::BackToUsual:
        return Text::tr("The gentle days are over. So we go on with what you did before them.");
    case PlanPick::ShortPlanDone:
        return Text::tr("You did what you planned for this week. So this one is short.");
    case PlanPick::FirstOfList:
        why = Text::tr("Today is simply the first routine on your list.");
        break;
    case PlanPick::InTurn:
        why = Text::tr("Today is simply the next routine on your list.");
        break;
    case PlanPick::UsualLength:
        why = Text::tr("Today is the next routine on your list that is not longer than usual.");
        break;
    case PlanPick::ShortAfterPain:
    case PlanPick::Gentle:
    case PlanPick::Nothing:
        break;
    }
    if (plan.sessions < static_cast<int>(planFeltSessions)) {
        const QString later =
            Text::tr("After %Ln session(s) we can say more.", nullptr, static_cast<int>(planFeltSessions));
        //: two sentences
        return why.isEmpty() ? later : Text::tr("%1 %2").arg(later, why);
    }
    return plan.facts.empty() || plan.pick == PlanPick::FirstChoice ? why : QString();
}

std::vector<PlanRule> planRules(const PainLimits& limits, int daysAWeek)
{
    const int green = static_cast<int>(planFeltSessions);
    std::vector<PlanRule> rules{
        {Text::tr("Size"),
         Text::tr("Two to four exercises: that is easiest to keep up. All of them are one press away.")},
        {Text::tr("Which one"), Text::tr("The next routine on your list after the last one you did. What you "
                                         "chose when you began comes first, once.")},
        {Text::tr("Time of day"),
         //: %1 sessions, %2 days
         Text::tr("With %1 sessions at about this time in %2 days: not longer than you mostly take.")
             .arg(number(planHabitSessions), number(planHabitDays))},
        {Text::tr("All right"), Text::tr("Nothing hurt, both numbers are below %1, and it was not higher "
                                         "after than before. %2 such sessions in a row are worth a word.")
                                    .arg(number(limits.amberFrom), number(green))},
        {Text::tr("A little higher"),
         Text::tr("The number was one higher after than before: a short routine comes next.")},
        {Text::tr("High"), Text::tr("A number from %1 on, or %2 more after than before: rest comes first.")
                               .arg(number(limits.redFrom), number(painRise))},
        {Text::tr("Left out"),
         Text::tr("What you left out is never suggested. We ask again after %Ln day(s).", nullptr,
                  leftOutDays)},
        {Text::tr("After gentle days"),
         Text::tr("What you did before them comes first, once. They do not count as what is usual.")},
        {Text::tr("A longer pause"),
         Text::tr("After %Ln day(s) without a session something short and gentle comes first.", nullptr,
                  longBreakDays)},
        {Text::tr("Sides"), Text::tr("Each session starts on the other side than the last one. From %Ln "
                                     "session(s) in a month on we compare how long each side held.",
                                     nullptr, planSidesSessions)},
    };
    if (daysAWeek > 0) {
        rules.push_back({Text::tr("Your plan"),
                         Text::tr("When you have done %Ln day(s) in a week, a short routine comes next.",
                                  nullptr, daysAWeek)});
    }
    return rules;
}

} // namespace backstretch
