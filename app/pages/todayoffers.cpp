// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TodayPage: what its big card says and offers, in every state.
#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/navigator.h"
#include "app/pages/today/todaysheets.h"
#include "app/pages/todaypage.h"
#include "app/player/sessionsetup.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/text/durations.h"
#include "app/text/exercisewords.h"
#include "app/text/planwords.h"
#include "app/text/sessionwords.h"

#include <QLocale>

#include <algorithm>

namespace backstretch {

namespace {

/// The routine with every exercise there is in it; nullptr: there is none.
const Routine* routineOfAll(const Catalogue& catalogue)
{
    const auto found = std::ranges::find_if(catalogue.routines(), [&](const Routine& routine) {
        return std::ranges::all_of(catalogue.exercises(), [&](const Exercise& exercise) {
            return std::ranges::find(routine.items, exercise.id, &RoutineItem::exerciseId) !=
                   routine.items.end();
        });
    });
    return found == catalogue.routines().end() ? nullptr : &*found;
}

} // namespace

HeroContent::Action TodayPage::startOf(const QString& routineId, const QString& label)
{
    const Routine& routine = *m_catalogue.routine(routineId);
    const Millis length =
        sessionLength(m_catalogue, routine, presentChoices(m_catalogue, m_history, m_settings.values()),
                      timelineOptions(m_settings.values()));
    return {label,
            //: routine, "about 8 minutes"
            tr("Start %1, %2").arg(routineName(routine), aboutMinutesSpoken(length)),
            {},
            [this, routineId] { m_navigator.startRoutine(routineId); }};
}

bool TodayPage::describe(HeroContent& content, const QString& routineId)
{
    const Routine* routine = m_catalogue.routine(routineId);
    if (routine == nullptr) {
        return false;
    }
    const HeroContent::Action another{
        tr("Choose another"), tr("Choose another routine"), {}, [this] { chooseAnother(); }};
    const std::vector<ExercisePrefs> prefs = presentChoices(m_catalogue, m_history, m_settings.values());
    const std::vector<TimelineItem> items = sessionItems(m_catalogue, *routine, prefs);
    if (items.empty()) {
        for (const TimelineItem& item : timelineItems(*routine)) {
            if (const Exercise* exercise = m_catalogue.exercise(item.exerciseId)) {
                content.exercises.push_back(exercise); // their pages are where one is taken in again
            }
        }
        content.first = another;
        return false;
    }
    const Millis length =
        buildTimeline(m_catalogue, items, optionsFor(*routine, timelineOptions(m_settings.values()))).total();
    content.length = aboutMinutes(length);
    content.needs = neededEquipment(m_catalogue, items);
    for (const TimelineItem& item : items) {
        if (const Exercise* exercise = m_catalogue.exercise(item.exerciseId)) {
            content.exercises.push_back(exercise);
        }
    }
    content.first = startOf(routineId, tr("Start"));
    content.first.icon = QStringLiteral("play");
    content.quiet.push_back(another);
    return true;
}

void TodayPage::offerAll(HeroContent& content)
{
    const Routine* all = routineOfAll(m_catalogue);
    if (all == nullptr || all->id == m_plan.routineId) {
        return;
    }
    const auto left =
        sessionItems(m_catalogue, *all, presentChoices(m_catalogue, m_history, m_settings.values()));
    const auto number = static_cast<int>(left.size());
    if (number > mostSuggested) {
        content.quiet.push_back(startOf(all->id, tr("All %Ln exercise(s)", nullptr, number)));
    }
}

HeroContent TodayPage::suggested(Millis activeToday)
{
    HeroContent content;
    const Routine* routine = m_catalogue.routine(m_plan.routineId);
    if (routine == nullptr) {
        return content;
    }
    const bool somethingLeft = describe(content, m_plan.routineId);
    content.title = routineName(*routine);
    if (!somethingLeft) {
        content.text = tr("Every exercise of this routine hurt, so you left it out. When you want to do one "
                          "again, take it in on its page.");
        return content;
    }
    offerAll(content);
    QStringList sentences{contentText(routineContext(routine->id), routine->description)};
    const QString why = planSentence(m_plan, m_history.today(), m_daysThisWeek);
    if (!why.isEmpty()) {
        sentences << why;
    }
    if (!routine->floorNote.isEmpty()) {
        sentences << contentText(routineContext(routine->id), routine->floorNote);
    }
    content.text = sentences.join(QLatin1Char(' '));
    switch (m_plan.mood) {
    case PlanMood::LongBreak:
        content.above = m_plan.pick == PlanPick::ByHand ? tr("Welcome back.")
                                                        : tr("Welcome back. Start with something short.");
        break;
    case PlanMood::DoneToday:
        content.above = tr("You did %Ln minute(s) today.", nullptr, wholeMinutes(activeToday));
        content.firstIsFilled = false;
        content.first.label = tr("Do another");
        break;
    case PlanMood::First:
    case PlanMood::Normal:
    case PlanMood::RestFirst:
        content.above =
            m_plan.pick == PlanPick::ByHand ? tr("Your choice for today") : tr("Suggested for today");
        break;
    }
    return content;
}

HeroContent TodayPage::unfinished(const UnfinishedSession& session)
{
    HeroContent content;
    const SessionRow& row = session.detail.session;
    const SessionId id = row.id;
    const QString name = sessionName(m_catalogue, row);
    content.above = name;
    content.title = tr("Carry on where you stopped");
    content.text = tr("You finished %1 of %Ln exercise(s).", nullptr, row.exercises)
                       .arg(QLocale().toString(row.exercisesDone));
    for (const ExerciseRow& exercise : session.detail.exercises) {
        if (const Exercise* known = m_catalogue.exercise(exercise.exerciseId)) {
            content.exercises.push_back(known);
        }
    }
    const HeroContent::Action keep{
        tr("Keep what I did"), {}, {}, [this, id] { m_history.wrote(m_history.log().keep(id)); }};
    if (setUpCarryOn(m_catalogue, session)) {
        content.first = {tr("Carry on"), tr("Carry on with %1").arg(name), QStringLiteral("play"),
                         [this, id] { m_navigator.carryOn(id); }};
        content.others.push_back(keep);
    } else {
        content.first = keep; // its plan can no longer be read, or its exercises are gone
        content.first.accessibleName = keep.label;
    }
    content.quiet.push_back({tr("Discard"), tr("Discard this session"), {}, [this, id] {
                                 if (!m_history.wrote(m_history.log().discard(id))) {
                                     return;
                                 }
                                 m_navigator.toast(tr("Discarded."), tr("Undo"), [this, id] {
                                     m_history.wrote(m_history.log().restore(id));
                                 });
                             }});
    if (row.kind == SessionKind::Routine && m_catalogue.routine(row.routineId) != nullptr) {
        content.quiet.push_back({tr("Start again"),
                                 tr("Keep what I did and start again"),
                                 {},
                                 [this, id, routine = row.routineId] {
                                     if (m_history.wrote(m_history.log().keep(id))) {
                                         m_navigator.startRoutine(routine);
                                     }
                                 }});
    }
    return content;
}

HeroContent TodayPage::restOffer()
{
    HeroContent content;
    const bool somethingLeft = describe(content, m_plan.routineId);
    content.above = tr("Suggested for today");
    content.title = tr("Rest day");
    content.text = painRose(m_lastPain) ? tr("Your pain was higher last time. You may want to rest today.")
                                        : tr("It hurt a lot last time. You may want to rest today.");
    const auto gentle = content.first.run;
    const QString gentleName = content.first.accessibleName;
    content.length.clear();
    content.needs.clear();
    content.exercises.clear();
    content.quiet.clear();
    content.first = {tr("Rest today"), tr("Rest today"), {}, [this] { setResting(true); }};
    if (somethingLeft) {
        content.others.push_back({tr("Do something gentle"), gentleName, {}, gentle});
    }
    return content;
}

HeroContent TodayPage::resting()
{
    HeroContent content;
    content.title = tr("Resting today");
    content.text = tr("Rest is part of it.");
    content.firstIsFilled = false;
    content.first = {
        tr("Do something after all"), tr("Do something after all"), {}, [this] { setResting(false); }};
    return content;
}

void TodayPage::setResting(bool resting)
{
    m_history.wrote(m_history.log().gentlePlan().setResting(m_history.today(), resting));
    refresh();
    m_hero->firstButton()->setFocus(Qt::OtherFocusReason);
}

void TodayPage::chooseAnother()
{
    const std::vector<ExercisePrefs> prefs = presentChoices(m_catalogue, m_history, m_settings.values());
    std::vector<OtherRoutine> others;
    for (const QString& id : m_plan.others) {
        const Routine& routine = *m_catalogue.routine(id);
        const Millis length =
            sessionLength(m_catalogue, routine, prefs, timelineOptions(m_settings.values()));
        others.push_back(
            {id, routineName(routine),
             //: "About 8 min", what the routine is. No full stop of its own where the first one ends with
             //: one.
             tr("%1. %2", "About 8 min. Four gentle moves.")
                 .arg(aboutMinutes(length), contentText(routineContext(id), routine.description))});
    }
    openOtherRoutines(
        theme(), *window(), others, [this](const QString& id) { pick(id); },
        [this] { m_navigator.showPage(PageId::Routines); });
}

void TodayPage::pick(const QString& routineId)
{
    m_picked = routineId;
    m_pickedOn = m_history.today();
    refresh();
    m_hero->firstButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace backstretch
