// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/todaypage.h"

#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/navigator.h"
#include "app/pages/choicesnote.h"
#include "app/pages/todayquestions.h"
#include "app/pages/weekstrip.h"
#include "app/player/sessionsetup.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/text/durations.h"
#include "app/text/exercisewords.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {
namespace {

// Enough to know every routine's last time in practice; the list is newest first.
constexpr int kSessionsLookedAt = 200;
constexpr std::size_t kLastShown = 3;

} // namespace

TodayPage::TodayPage(const Theme& theme, const Catalogue& catalogue, PosterStore& posters,
                     HistoryService& history, SettingsStore& settings, Navigator& navigator, QWidget* parent)
    : Page(theme, parent)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_greeting(new Label(theme, TextStyle::Display))
    , m_date(new Label(theme, TextStyle::Lead))
    , m_questions(new TodayQuestions(theme, catalogue, history, settings))
    , m_hero(new TodayHero(theme, posters))
    , m_choices(new ChoicesNote(theme, catalogue, history))
    , m_lower(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_weekCard(new Card(theme))
    , m_weekTitle(new Label(theme, TextStyle::Title))
    , m_weekLine(new Label(theme, TextStyle::Body))
    , m_week(new WeekStrip(theme))
    , m_lastCard(new Card(theme))
    , m_lastTitle(new Label(theme, TextStyle::Title))
{
    m_date->setStyle(TextStyle::Lead, QFont::Normal);
    m_date->setRole(&Colours::textMuted);
    m_weekLine->setRole(&Colours::textMuted);

    auto* greeting = new QVBoxLayout;
    greeting->setSpacing(theme.space(1));
    greeting->addWidget(m_greeting);
    greeting->addWidget(m_date);
    column().addLayout(greeting);
    column().addWidget(m_questions);
    column().addWidget(m_hero);
    column().addWidget(m_choices);

    auto* week = new QVBoxLayout(m_weekCard);
    week->setContentsMargins(0, 0, 0, 0);
    week->addWidget(m_weekTitle);
    week->addWidget(m_weekLine);
    week->addSpacing(theme.space(4));
    week->addWidget(m_week);
    week->addStretch(1);
    auto* last = new QVBoxLayout(m_lastCard);
    last->setContentsMargins(0, 0, 0, 0);
    // The rows bring room round their words: so does the title, and the card has less of it.
    m_lastTitle->setContentsMargins(theme.space(3), 0, theme.space(3), 0);
    m_lastCard->setPadding(2, 5);
    last->addWidget(m_lastTitle);
    for (std::size_t i = 0; i < kLastShown; ++i) {
        auto* row = new BsButton(theme, BsButton::Kind::Text, QString());
        row->setSize(BsButton::Size::Small);
        // Beside a stretch, not aligned: an aligned button would not grow when its words wrap.
        auto* line = new QHBoxLayout;
        line->addWidget(row);
        line->addStretch(1);
        last->addLayout(line);
        m_lastRows.push_back(row);
    }
    last->addStretch(1);
    m_lower->addWidget(m_weekCard, 3);
    m_lower->addWidget(m_lastCard, 2);
    column().addLayout(m_lower);
    column().addStretch(1);

    connect(m_hero, &TodayHero::exerciseOpened, this,
            [this](const QString& id) { m_navigator.showExercise(id); });
    connect(m_week, &WeekStrip::opened, this, [this](QDate day) { m_navigator.showDay(day); });
    connect(&m_history, &HistoryService::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void TodayPage::enter()
{
    m_questions->begin();
    refresh();
}

QWidget* TodayPage::firstFocus()
{
    return m_hero->firstButton();
}

void TodayPage::arrange()
{
    const bool beside = breakpoint() <= Breakpoint::Medium;
    m_hero->arrangeFor(breakpoint());
    m_lower->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lower->setSpacing(theme().space(5));
    m_date->setVisible(breakpoint() != Breakpoint::VeryNarrow);
}

void TodayPage::retranslate()
{
    m_weekTitle->setText(tr("This week"));
    m_lastTitle->setText(tr("Last sessions"));
    refresh();
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        static_cast<BsButton*>(m_hero->firstButton())->click();
    } else {
        Page::keyPressEvent(event);
    }
}

void TodayPage::refresh()
{
    SessionFilter all;
    const std::vector<SessionRow> sessions =
        m_history.read(m_history.log().reader().sessions(all, kSessionsLookedAt));
    showGreeting();
    showHero(sessions);
    showQuestions(sessions);
    showWeek(sessions);
    showLast(sessions);
}

void TodayPage::showGreeting()
{
    const int hour = m_history.clock().now().local().time().hour();
    m_greeting->setText(hour >= 5 && hour < 12    ? tr("Good morning")
                        : hour >= 12 && hour < 18 ? tr("Good afternoon")
                                                  : tr("Good evening"));
    m_date->setText(longDay(m_history.today()));
}

void TodayPage::showHero(const std::vector<SessionRow>& sessions)
{
    const QDate today = m_history.today();
    std::vector<SessionRow> over;
    Millis activeToday{0};
    for (const SessionRow& session : sessions) {
        if (session.status != SessionStatus::InProgress) {
            over.push_back(session);
        }
        if (session.started.localDate == today) {
            activeToday += session.active;
        }
    }
    const std::optional<UnfinishedSession> left = m_history.read(m_history.log().unfinished());
    const SessionPain last = painOfLast(over);
    const Suggestion suggestion = suggestRoutine(m_catalogue, over, today, m_settings.values().firstRoutine,
                                                 lightOf(last, painLimits(m_settings.values())));
    m_suggested = suggestion.routineId;
    bool offersRoutine = false;
    if (left) {
        m_hero->setContent(unfinished(*left));
    } else if (m_settings.values().restDay == today) {
        m_hero->setContent(resting());
    } else if (suggestion.mood == Suggestion::Mood::RestFirst) {
        m_hero->setContent(restOffer(suggestion, painRose(last)));
    } else {
        m_hero->setContent(suggested(suggestion, activeToday));
        offersRoutine = true;
    }
    m_choices->setRoutine(offersRoutine ? m_catalogue.routine(m_suggested) : nullptr);
}

SessionPain TodayPage::painOfLast(const std::vector<SessionRow>& over)
{
    if (over.empty()) {
        return {};
    }
    const auto detail = m_history.read(m_history.log().reader().detail(over.front().id));
    return detail ? painOf(*detail) : SessionPain{};
}

void TodayPage::showQuestions(const std::vector<SessionRow>& sessions)
{
    std::vector<QString> exercises;
    if (const Routine* routine = m_catalogue.routine(m_suggested)) {
        for (const TimelineItem& item : sessionItems(
                 m_catalogue, *routine, presentChoices(m_catalogue, m_history, m_settings.values()))) {
            exercises.push_back(item.exerciseId);
        }
    }
    m_questions->refresh(sessions, exercises);
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
    content.first = {tr("Start"),
                     //: routine, "about 8 minutes"
                     tr("Start %1, %2").arg(routineName(*routine), aboutMinutesSpoken(length)),
                     QStringLiteral("play"), [this, routineId] { m_navigator.startRoutine(routineId); }};
    content.quiet.push_back(another);
    return true;
}

HeroContent TodayPage::suggested(const Suggestion& suggestion, Millis activeToday)
{
    HeroContent content;
    const Routine* routine = m_catalogue.routine(suggestion.routineId);
    if (routine == nullptr) {
        return content;
    }
    const bool somethingLeft = describe(content, suggestion.routineId);
    content.title = routineName(*routine);
    if (!somethingLeft) {
        content.text = tr("Every exercise of this routine hurt, so you left it out. When you want to do one "
                          "again, take it in on its page.");
        return content;
    }
    QStringList sentences{contentText(routineContext(routine->id), routine->description)};
    switch (suggestion.reason) {
    case Suggestion::Reason::LastDone:
        sentences << tr("You last did this %1.").arg(dayInSentence(suggestion.lastDone, m_history.today()));
        break;
    case Suggestion::Reason::NeverTried:
        sentences << tr("You have not tried this one yet.");
        break;
    case Suggestion::Reason::None:
        break;
    }
    if (!routine->floorNote.isEmpty()) {
        sentences << contentText(routineContext(routine->id), routine->floorNote);
    }
    content.text = sentences.join(QLatin1Char(' '));
    switch (suggestion.mood) {
    case Suggestion::Mood::LongBreak:
        content.above = tr("Welcome back. Start with something short.");
        break;
    case Suggestion::Mood::DoneToday:
        content.above = tr("You did %Ln minute(s) today.", nullptr, wholeMinutes(activeToday));
        content.firstIsFilled = false;
        content.first.label = tr("Do another");
        break;
    case Suggestion::Mood::First:
    case Suggestion::Mood::Normal:
    case Suggestion::Mood::RestFirst:
        content.above = tr("Suggested for today");
        break;
    }
    return content;
}

HeroContent TodayPage::unfinished(const UnfinishedSession& session)
{
    HeroContent content;
    const SessionRow& row = session.detail.session;
    const SessionId id = row.id;
    content.above = sessionName(row);
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
        content.first = {tr("Carry on"), tr("Carry on with %1").arg(sessionName(row)), QStringLiteral("play"),
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

HeroContent TodayPage::restOffer(const Suggestion& suggestion, bool painRose)
{
    HeroContent content;
    const bool somethingLeft = describe(content, suggestion.routineId);
    content.above = tr("Suggested for today");
    content.title = tr("Rest day");
    content.text = painRose ? tr("Your pain was higher last time. You may want to rest today.")
                            : tr("It hurt a lot last time. You may want to rest today.");
    const auto gentle = content.first.run;
    content.length.clear();
    content.exercises.clear();
    content.quiet.clear();
    content.first = {tr("Rest today"), tr("Rest today"), {}, [this] { setRestDay(m_history.today()); }};
    if (somethingLeft) {
        content.others.push_back({tr("Do something gentle"), {}, {}, gentle});
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
        tr("Do something after all"), tr("Do something after all"), {}, [this] { setRestDay({}); }};
    return content;
}

void TodayPage::setRestDay(QDate day)
{
    m_settings.change([day](Settings& s) { s.restDay = day; });
    refresh();
    m_hero->firstButton()->setFocus(Qt::OtherFocusReason);
}

void TodayPage::chooseAnother()
{
    const std::vector<ExercisePrefs> prefs = presentChoices(m_catalogue, m_history, m_settings.values());
    QMenu menu(this);
    menu.setAccessibleName(tr("Choose another routine"));
    for (const QString& id : otherRoutines(m_catalogue, m_suggested)) {
        const Routine& routine = *m_catalogue.routine(id);
        if (sessionItems(m_catalogue, routine, prefs).empty()) {
            continue; // all of it is left out
        }
        const Millis length =
            sessionLength(m_catalogue, routine, prefs, timelineOptions(m_settings.values()));
        //: routine, "8 min"
        QString words = tr("%1, %2").arg(routineName(routine), minutesText(length));
        menu.addAction(words.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                       [this, id] { m_navigator.startRoutine(id); });
    }
    if (!menu.isEmpty()) {
        menu.addSeparator();
    }
    menu.addAction(tr("All routines"), this, [this] { m_navigator.showPage(PageId::Routines); });
    menu.setActiveAction(menu.actions().constFirst());
    menu.exec(m_hero->mapToGlobal(QPoint(theme().space(8), m_hero->height() - theme().space(8))));
}

void TodayPage::showWeek(const std::vector<SessionRow>& sessions)
{
    const QDate today = m_history.today();
    const QDate first = weekStart(today, QLocale().firstDayOfWeek());
    const std::vector<DaySummary> days =
        m_history.read(m_history.log().reader().days(first, first.addDays(6)));
    const WeekSummary week = weekOf(days, today, QLocale().firstDayOfWeek());
    m_week->setWeek(week, today);
    m_weekLine->setText(sessions.empty() ? tr("Your week will fill up here.")
                        : week.sessions == 0
                            ? tr("Nothing yet this week.")
                            //: "2 sessions", "12 minutes"
                            : tr("%1, %2").arg(tr("%Ln session(s)", nullptr, week.sessions),
                                               tr("%Ln minute(s)", nullptr, wholeMinutes(week.active))));
}

QString TodayPage::sessionName(const SessionRow& session) const
{
    if (const Routine* routine = m_catalogue.routine(session.routineId)) {
        return routineName(*routine);
    }
    for (const Exercise& exercise : m_catalogue.exercises()) {
        if (session.kind == SessionKind::Single && exercise.name == session.name) {
            return exerciseName(exercise);
        }
    }
    return session.name;
}

void TodayPage::showLast(const std::vector<SessionRow>& sessions)
{
    const QDate today = m_history.today();
    for (std::size_t i = 0; i < m_lastRows.size(); ++i) {
        const bool used = i < sessions.size();
        m_lastRows[i]->setVisible(used);
        if (!used) {
            continue;
        }
        const SessionRow& row = sessions[i];
        //: routine, "yesterday", "8 min"
        m_lastRows[i]->setLabel(tr("%1, %2, %3")
                                    .arg(sessionName(row), dayInSentence(row.started.localDate, today),
                                         tr("%1 min").arg(QLocale().toString(wholeMinutes(row.active)))));
        m_lastRows[i]->disconnect(this);
        connect(m_lastRows[i], &QPushButton::clicked, this,
                [this, day = row.started.localDate] { m_navigator.showDay(day); });
    }
    m_lastCard->setVisible(!sessions.empty());
}

} // namespace backstretch
