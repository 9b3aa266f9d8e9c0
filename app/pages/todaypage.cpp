// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/todaypage.h"

#include "app/models/doseproposals.h"
#include "app/models/gentledays.h"
#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/models/todayplan.h"
#include "app/navigator.h"
#include "app/pages/choicesnote.h"
#include "app/pages/doseoffer.h"
#include "app/pages/today/gentleoffer.h"
#include "app/pages/today/gentleview.h"
#include "app/pages/today/paincard.h"
#include "app/pages/today/todaycorner.h"
#include "app/pages/today/todaysheets.h"
#include "app/pages/today/weekcard.h"
#include "app/pages/today/whypanel.h"
#include "app/pages/todayquestions.h"
#include "app/settings.h"
#include "app/text/dates.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/readingorder.h"
#include "app/widgets/shown.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace backstretch {
namespace {

// Enough to know every routine's last time in practice; the list is newest first.
constexpr int kSessionsLookedAt = 200;
constexpr int kWeekStretch = 30;
constexpr int kPainStretch = 26;
constexpr double kWhyEms = 24;

} // namespace

TodayPage::TodayPage(const Theme& theme, const Catalogue& catalogue, PosterStore& posters,
                     HistoryService& history, SettingsStore& settings, Navigator& navigator, QWidget* parent)
    : Page(theme, parent)
    , m_catalogue(catalogue)
    , m_posters(posters)
    , m_history(history)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_greetingColumn(new QVBoxLayout)
    , m_greeting(new Label(theme, TextStyle::Display))
    , m_corner(new TodayCorner(theme))
    , m_date(new Label(theme, TextStyle::Lead))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_main(new QWidget)
    , m_questions(new TodayQuestions(theme, catalogue, history, settings))
    , m_missing(new Notice(theme, Notice::Kind::Caution, {}, {}))
    , m_offer(new GentleOffer(theme, catalogue, history, settings, navigator))
    , m_hero(new TodayHero(theme, posters))
    , m_choices(new ChoicesNote(theme, catalogue, history))
    , m_lower(new QWidget)
    , m_lowerGrid(new QGridLayout(m_lower))
    , m_week(new WeekCard(theme))
    , m_pain(new PainCard(theme))
{
    makeLayout();
    m_laidOut.setSingleShot(true);
    m_laidOut.setInterval(0);
    connect(&m_laidOut, &QTimer::timeout, this, &TodayPage::placeQuestions);
    connect(m_corner, &TodayCorner::somethingChanged, this, [this] { m_navigator.askWhatChanged(); });
    connect(m_corner, &TodayCorner::gentlePlanWanted, m_offer, &GentleOffer::start);
    connect(m_offer, &GentleOffer::begun, this, [this] { firstFocus()->setFocus(Qt::OtherFocusReason); });
    connect(m_hero, &TodayHero::exerciseOpened, this,
            [this](const QString& id) { m_navigator.showExercise(id); });
    connect(m_hero, &TodayHero::whyWanted, this, &TodayPage::toggleWhy);
    connect(m_week, &WeekCard::dayOpened, this, [this](QDate day) { m_navigator.showDay(day); });
    connect(m_pain, &PainCard::opened, this, [this] { m_navigator.showPage(PageId::History); });
    connect(&m_history, &HistoryService::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void TodayPage::makeLayout()
{
    m_date->setStyle(TextStyle::Lead, QFont::Normal);
    m_date->setRole(&Colours::textMuted);
    m_greetingColumn->setSpacing(theme().space(1));
    m_greetingColumn->addWidget(m_greeting);
    m_greetingColumn->addWidget(m_date);
    auto* top = new QHBoxLayout;
    top->addLayout(m_greetingColumn, 1);
    top->addWidget(m_corner, 0, Qt::AlignBottom);
    column().addLayout(top);

    auto* main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->addWidget(m_questions);
    main->addWidget(m_missing);
    main->addWidget(m_offer);
    main->addWidget(m_hero);
    main->addWidget(m_choices);
    m_lowerGrid->setContentsMargins(0, 0, 0, 0);
    main->addWidget(m_lower);
    main->addStretch(1);
    m_missing->hide();
    m_body->addWidget(m_main, 1);
    column().addLayout(m_body);
    column().addStretch(1);
    addCard(m_week, kWeekStretch);
    addCard(m_pain, kPainStretch);
}

GentleView& TodayPage::gentle()
{
    if (m_gentle == nullptr) {
        m_gentle = new GentleView(theme(), m_catalogue, m_posters, m_history, m_settings, m_navigator);
        m_gentle->arrangeFor(breakpoint());
        auto* main = static_cast<QVBoxLayout*>(m_main->layout());
        main->insertWidget(main->indexOf(m_hero), m_gentle);
    }
    return *m_gentle;
}

WhyPanel& TodayPage::why()
{
    if (m_why == nullptr) {
        m_why = new WhyPanel(theme(), m_catalogue);
        m_dose = new DoseOffer(theme(), m_catalogue, m_history);
        m_why->setProposal(m_dose);
        m_why->retranslate();
        m_why->hide();
        m_body->addWidget(m_why);
        connect(m_why, &WhyPanel::closeWanted, this, &TodayPage::toggleWhy);
        connect(m_why, &WhyPanel::evidenceWanted, this, &TodayPage::showEvidence);
        connect(m_why, &WhyPanel::rulesWanted, this, &TodayPage::showRules);
        showReasons();
    }
    return *m_why;
}

void TodayPage::addCard(QWidget* card, int stretch)
{
    card->setParent(m_lower);
    m_cards.push_back({card, stretch});
}

void TodayPage::enter()
{
    m_entered = true;
    m_whyPage = false;
    if (m_dose != nullptr) {
        m_dose->open(std::nullopt); // what was answered before is not told again
    }
    m_questions->begin();
    if (m_gentle != nullptr) {
        m_gentle->begin();
    }
    refresh();
}

QWidget* TodayPage::firstFocus()
{
    return m_hero->isHidden() ? gentle().firstButton() : m_hero->firstButton();
}

QList<QWidget*> TodayPage::areas()
{
    QList<QWidget*> areas{this};
    if (m_why != nullptr && m_why->isVisible() && m_main->isVisible()) {
        areas << m_why;
    }
    return areas;
}

void TodayPage::arrange()
{
    m_body->setSpacing(theme().space(5));
    m_main->layout()->setSpacing(theme().space(5));
    if (m_gentle != nullptr) {
        m_gentle->arrangeFor(breakpoint());
    }
    arrangeWhy();
}

bool TodayPage::whyIsOwnPage() const
{
    return breakpoint() >= Breakpoint::Narrow;
}

void TodayPage::arrangeWhy()
{
    m_whyPage = m_whyPage && whyIsOwnPage() && canExplain();
    const bool open = canExplain() && (whyIsOwnPage() ? m_whyPage : m_settings.values().whyOpen);
    const bool beside = open && breakpoint() == Breakpoint::Wide;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (open || m_why != nullptr) {
        m_body->setAlignment(&why(), beside ? Qt::AlignTop : Qt::Alignment());
        m_why->setMinimumWidth(beside ? theme().em(kWhyEms) : 0);
        m_why->setMaximumWidth(beside ? theme().em(kWhyEms) : QWIDGETSIZE_MAX);
        m_why->setOwnPage(m_whyPage);
        m_why->setVisible(open);
    }
    setShown(*m_main, !m_whyPage);
    setShown(*m_greeting, !m_whyPage);
    setShown(*m_date, !m_whyPage && breakpoint() != Breakpoint::VeryNarrow);
    setShown(*m_corner, !m_whyPage);
    // Under the suggestion there is room for one of them.
    setShown(*m_lower, !m_isGentle && (!open || beside));
    m_hero->setWhy(canExplain() ? std::optional(open) : std::nullopt);
    m_hero->arrangeFor(breakpoint(), beside);
    placeCards(beside);
    followLayouts(*column().parentWidget()); // buttons, pictures and rows are made when they are first needed
    m_laidOut.start();
}

void TodayPage::placeQuestions()
{
    if (std::exchange(m_bringsWhy, false) && why().isVisible()) {
        const int top = m_why->mapTo(this, QPoint(0, 0)).y();
        const int room = height() - theme().space(6);
        if (top < 0 || top > height() / 2) {
            scrollTo(*m_why, QRect(0, 0, m_why->width(), std::min(m_why->height(), room)));
        }
    }
    auto* main = static_cast<QVBoxLayout*>(m_main->layout());
    const QWidget* start = firstFocus();
    if (!start->isVisible()) {
        return;
    }
    int asked = 0; // how much of the page
    for (const QWidget* widget : {static_cast<QWidget*>(m_questions), static_cast<QWidget*>(m_offer)}) {
        asked += widget->isHidden() ? 0 : widget->height() + main->spacing();
    }
    const int bottom = start->mapTo(column().parentWidget(), QPoint(0, start->height())).y();
    const int whenAbove = bottom + (m_asksBelow ? asked : 0);
    const bool below = asked > 0 && whenAbove > height() && !m_questions->comesFirst();
    const QWidget* focus = QApplication::focusWidget();
    const bool answering =
        focus != nullptr && (m_questions->isAncestorOf(focus) || m_offer->isAncestorOf(focus));
    if (below == m_asksBelow || (answering && !m_questions->comesFirst())) {
        return; // what somebody is answering does not jump away
    }
    m_asksBelow = below;
    main->removeWidget(m_offer);
    main->removeWidget(m_questions);
    main->insertWidget(below ? main->indexOf(m_hero) + 1 : main->indexOf(m_missing) + 1, m_offer);
    main->insertWidget(below ? main->indexOf(m_hero) + 1 : 0, m_questions);
    followLayouts(*column().parentWidget());
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_laidOut.start();
}

void TodayPage::placeCards(bool whyBeside)
{
    const int columns = breakpoint() >= Breakpoint::Narrow                ? 1
                        : breakpoint() == Breakpoint::Medium || whyBeside ? 2
                                                                          : 3;
    m_lowerGrid->setSpacing(theme().space(5));
    // Beside the panel there is room for the week and what comes last.
    const bool dropsPain = whyBeside && m_cards.size() > 2;
    int place = 0;
    for (int column = 0; column < 3; ++column) {
        m_lowerGrid->setColumnStretch(column, 0);
    }
    for (const LowerCard& lower : m_cards) {
        m_lowerGrid->removeWidget(lower.card);
        const bool shown = !(dropsPain && lower.card == m_pain);
        setShown(*lower.card, shown);
        if (!shown) {
            continue;
        }
        // What is left over for a row of its own fills it.
        const bool alone = place == static_cast<int>(m_cards.size()) - 1 && place % columns == 0;
        m_lowerGrid->addWidget(lower.card, place / columns, place % columns, 1, alone ? columns : 1);
        if (place < columns) {
            m_lowerGrid->setColumnStretch(place % columns, lower.stretch);
        }
        ++place;
    }
}

void TodayPage::retranslate()
{
    m_week->retranslate();
    m_pain->retranslate();
    if (m_why != nullptr) {
        m_why->retranslate();
        m_dose->retranslate();
    }
    if (m_entered) {
        refresh();
    } // else enter() is about to
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_main->isVisible()) {
        static_cast<BsButton*>(firstFocus())->click();
    } else if (event->key() == Qt::Key_C && event->modifiers() == Qt::NoModifier && m_isGentle) {
        m_navigator.askWhatChanged();
    } else if (event->key() == Qt::Key_Y && event->modifiers() == Qt::NoModifier && canExplain()) {
        toggleWhy();
    } else if (event->key() == Qt::Key_Escape && m_whyPage) {
        toggleWhy();
    } else {
        Page::keyPressEvent(event);
    }
}

void TodayPage::refresh()
{
    SessionFilter all;
    const std::vector<SessionRow> sessions =
        m_history.read(m_history.log().reader().sessions(all, kSessionsLookedAt));
    const std::optional<UnfinishedSession> left = m_history.read(m_history.log().unfinished());
    showGreeting();
    showHero(sessions, left);
    showMissing();
    showQuestions(sessions);
    showWeek(sessions);
    m_pain->setSessions(sessions, m_history.today());
    showGentle(sessions, left.has_value());
    if (m_why != nullptr) {
        showReasons();
    }
    arrangeWhy();
}

void TodayPage::showGentle(const std::vector<SessionRow>& sessions, bool unfinished)
{
    auto days = gentleDays(m_catalogue, m_history, m_settings.values());
    m_isGentle = days.has_value();
    m_corner->refresh(m_isGentle);
    m_offer->refresh(sessions);
    setShown(*m_hero, !m_isGentle || unfinished);
    if (days) {
        m_explains = false; // the plan is the reason
        m_choices->hide();
        m_missing->hide();
        gentle().refresh(std::move(*days), sessions, !unfinished);
    }
    if (m_gentle != nullptr) {
        m_gentle->setVisible(m_isGentle);
    }
}

void TodayPage::showGreeting()
{
    const int hour = m_history.clock().now().local().time().hour();
    m_greeting->setText(hour >= 5 && hour < 12    ? tr("Good morning")
                        : hour >= 12 && hour < 18 ? tr("Good afternoon")
                                                  : tr("Good evening"));
    m_date->setText(longDay(m_history.today()));
}

QString TodayPage::pickedToday() const
{
    return m_pickedOn == m_history.today() ? m_picked : QString();
}

void TodayPage::showHero(const std::vector<SessionRow>& sessions,
                         const std::optional<UnfinishedSession>& left)
{
    const QDate today = m_history.today();
    Millis activeToday{0};
    for (const SessionRow& session : sessions) {
        if (session.started.localDate == today) {
            activeToday += session.active;
        }
    }
    const PlanInput input = planInput(m_catalogue, m_history, m_settings.values(), sessions, pickedToday());
    m_plan = planDay(input);
    m_lastPain = input.pains.empty() ? SessionPain{} : input.pains.front();
    m_daysThisWeek = input.daysThisWeek;
    m_hero->setContent(heroFor(left, activeToday));
    m_choices->setRoutine(m_offers ? m_catalogue.routine(m_plan.routineId) : nullptr);
}

HeroContent TodayPage::heroFor(const std::optional<UnfinishedSession>& left, Millis activeToday)
{
    // What cannot be read cannot be explained.
    m_explains = !left && m_plan.pick != PlanPick::Nothing && !m_history.isForgetful();
    m_offers = false;
    if (left) {
        return unfinished(*left);
    }
    if (m_history.read(m_history.log().gentlePlan().isResting(m_history.today()))) {
        m_explains = false;
        return resting();
    }
    if (m_plan.mood == PlanMood::RestFirst && m_plan.pick != PlanPick::ByHand) {
        return restOffer();
    }
    m_offers = true;
    return suggested(activeToday);
}

void TodayPage::showMissing()
{
    int missing = 0;
    if (const Routine* routine = m_catalogue.routine(m_plan.routineId)) {
        missing = static_cast<int>(std::ranges::count_if(routine->items, [this](const RoutineItem& item) {
            return m_catalogue.exercise(item.exerciseId) == nullptr;
        }));
    }
    if (missing > 0) {
        m_missing->setText({}, tr("%Ln exercise(s) left out: not found on this computer.", nullptr, missing));
    }
    m_missing->setVisible(missing > 0);
}

void TodayPage::showQuestions(const std::vector<SessionRow>& sessions)
{
    std::vector<QString> exercises;
    if (const Routine* routine = m_catalogue.routine(m_plan.routineId)) {
        for (const TimelineItem& item : sessionItems(
                 m_catalogue, *routine, presentChoices(m_catalogue, m_history, m_settings.values()))) {
            exercises.push_back(item.exerciseId);
        }
    }
    m_questions->setGentle(isGentle(m_history));
    m_questions->refresh(sessions, exercises);
}

void TodayPage::showWeek(const std::vector<SessionRow>& sessions)
{
    const QDate today = m_history.today();
    const Qt::DayOfWeek firstDay = QLocale().firstDayOfWeek();
    const QDate first = weekStart(today, firstDay);
    const std::vector<DaySummary> days =
        m_history.read(m_history.log().reader().days(first, first.addDays(6)));
    m_week->setWeek(weekOf(days, today, firstDay), today, !sessions.empty());
    m_week->setPlan(m_settings.values().daysAWeek);
}

void TodayPage::showReasons()
{
    m_why->setPlan(m_plan, m_history.today());
    m_dose->setProposal(canExplain() ? proposalOfToday(m_catalogue, m_history, m_settings.values())
                                     : std::nullopt);
}

void TodayPage::toggleWhy()
{
    if (!canExplain()) {
        return;
    }
    setWhyOpen(!why().isVisible());
}

void TodayPage::setWhyOpen(bool open)
{
    const bool wasInside = why().isAncestorOf(focusWidget()) && focusWidget() != nullptr;
    if (whyIsOwnPage()) {
        m_whyPage = open; // not remembered: on a small window it would stand before what is to be started
    } else {
        m_settings.change([open](Settings& s) { s.whyOpen = open; });
    }
    arrangeWhy();
    if (m_whyPage) {
        scrollToTop();
        m_why->firstFocus()->setFocus(Qt::OtherFocusReason);
    } else if (wasInside || !open) {
        m_hero->whyButton()->setFocus(Qt::OtherFocusReason);
    }
    if (open && !m_whyPage) {
        m_bringsWhy = true; // under the suggestion it may begin below the window
        m_laidOut.start();
    }
}

void TodayPage::showEvidence(const PlanFact& fact)
{
    if (const auto* felt = std::get_if<FeltFact>(&fact)) {
        m_navigator.showDay(felt->day);
    } else if (const auto* away = std::get_if<AwayFact>(&fact)) {
        m_navigator.showDay(away->lastDay);
    } else if (const auto* leftOut = std::get_if<LeftOutFact>(&fact)) {
        if (leftOut->hurtOn) {
            m_navigator.showProgress(leftOut->exerciseId);
        } else {
            m_navigator.showExercise(leftOut->exerciseId); // where it was chosen
        }
    } else if (const auto* sides = std::get_if<SidesFact>(&fact)) {
        m_navigator.showProgress(sides->exerciseId);
    } else {
        m_navigator.showPage(PageId::History);
    }
}

void TodayPage::showRules()
{
    openPlanRules(theme(), *window(),
                  planRules(painLimits(m_settings.values()), m_settings.values().daysAWeek));
}

} // namespace backstretch
