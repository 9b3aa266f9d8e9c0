// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/gentleview.h"

#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/navigator.h"
#include "app/pages/today/gentlemorning.h"
#include "app/pages/today/gentlesheet.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/text/durations.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/passfocus.h"
#include "app/widgets/planbars.h"
#include "core/progress/summaries.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {
namespace {

// Beside the bars, which take what is left.
constexpr double kMorningEms = 22;
constexpr double kLeftOutEms = 14.75;

QVBoxLayout* columnOf(Card* card, const Theme& theme)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    return column;
}

} // namespace

GentleView::GentleView(const Theme& theme, const Catalogue& catalogue, PosterStore& posters,
                       HistoryService& history, SettingsStore& settings, Navigator& navigator,
                       QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_signs(new Notice(theme, Notice::Kind::Caution, {}, {}))
    , m_openSigns(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_hero(new TodayHero(theme, posters))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_way(new Card(theme))
    , m_wayTitle(new Label(theme, TextStyle::Title))
    , m_wayUnit(new Label(theme, TextStyle::Small))
    , m_wayLine(new Label(theme, TextStyle::Body))
    , m_bars(new PlanBars(theme))
    , m_morning(new GentleMorning(theme, history, settings))
    , m_out(new Card(theme))
    , m_outTitle(new Label(theme, TextStyle::Title))
    , m_outList(new QVBoxLayout)
    , m_ask(new Label(theme, TextStyle::Small))
    , m_change(new BsButton(theme, BsButton::Kind::Text, {}))
{
    m_signs->addButton(m_openSigns);
    for (Label* quiet : {m_wayUnit, m_wayLine, m_ask}) {
        quiet->setRole(&Colours::textMuted);
    }
    m_wayUnit->setTextAlignment(Qt::AlignTrailing);
    m_change->setSize(BsButton::Size::Small);
    for (BsButton* button : {m_openSigns, m_change}) {
        button->setAutoDefault(true);
    }

    QVBoxLayout* way = columnOf(m_way, theme);
    auto* head = new QHBoxLayout;
    head->addWidget(m_wayTitle, 1);
    head->addWidget(m_wayUnit, 1, Qt::AlignBottom);
    way->addLayout(head);
    way->addWidget(m_wayLine);
    way->addSpacing(theme.space(2));
    way->addWidget(m_bars, 1);

    QVBoxLayout* out = columnOf(m_out, theme);
    out->addWidget(m_outTitle);
    m_outList->setSpacing(0);
    out->addLayout(m_outList);
    out->addStretch(1);
    out->addSpacing(theme.space(3));
    out->addWidget(m_ask);
    auto* change = new FlowLayout;
    change->addWidget(m_change);
    out->addLayout(change);

    for (QWidget* card :
         {static_cast<QWidget*>(m_way), static_cast<QWidget*>(m_morning), static_cast<QWidget*>(m_out)}) {
        m_cards->addWidget(card, card == m_way ? 1 : 0);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(5));
    column->addWidget(m_signs);
    column->addWidget(m_hero);
    column->addLayout(m_cards);

    connect(m_hero, &TodayHero::exerciseOpened, this,
            [this](const QString& id) { m_navigator.showExercise(id); });
    connect(m_bars, &PlanBars::described, this, [this](const QString& words) {
        m_wayUnit->setText(words.isEmpty() ? tr("Minutes, by day") : words);
    });
    connect(m_openSigns, &QPushButton::clicked, this, [this] {
        m_days.plan.signsReadUtcMs = m_history.clock().now().utcMs;
        passFocusOn(*m_signs); // the notice goes
        save(m_days.plan);
        m_navigator.askWhatChanged();
    });
    connect(m_change, &QPushButton::clicked, this, &GentleView::change);
}

void GentleView::begin()
{
    m_morning->begin();
}

QWidget* GentleView::firstButton() const
{
    return m_hero->firstButton();
}

void GentleView::arrangeFor(Breakpoint breakpoint)
{
    m_beside = breakpoint == Breakpoint::Wide;
    m_hero->arrangeFor(breakpoint, false);
    m_cards->setDirection(m_beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cards->setSpacing(m_theme.space(5));
    arrangeCards();
}

void GentleView::arrangeCards()
{
    for (const auto& [card, ems] : {std::pair<QWidget*, double>(m_morning, kMorningEms),
                                    std::pair<QWidget*, double>(m_out, kLeftOutEms)}) {
        const bool takesRest = card == m_out && m_way->isHidden();
        card->setMinimumWidth(m_beside ? m_theme.em(ems) : 0);
        card->setMaximumWidth(m_beside && !takesRest ? m_theme.em(ems) : QWIDGETSIZE_MAX);
    }
}

void GentleView::refresh(GentleDays days, const std::vector<SessionRow>& newestFirst, bool withHero)
{
    m_days = std::move(days);
    m_signs->setVisible(m_days.showsSigns);
    m_signs->setText({}, tr("Your number was high, or rose, twice. Please read this list."));
    m_openSigns->setLabel(tr("Open the list"));
    m_openSigns->setAccessibleName(tr("Open the list of signs that need a doctor"));
    m_hero->setVisible(withHero);
    m_hero->setContent(m_days.over                    ? whatIsNext()
                       : m_days.resting               ? resting()
                       : m_days.routine.items.empty() ? nothingLeft()
                                                      : whatToDo());
    m_way->setVisible(!m_days.routine.items.empty()); // else there is no way to show
    arrangeCards();
    showWay();
    m_morning->refresh(m_days, newestFirst);
    showLeftOut();
}

void GentleView::addMoves(HeroContent& content) const
{
    for (const RoutineItem& item : m_days.routine.items) {
        if (const Exercise* exercise = m_catalogue.exercise(item.exerciseId)) {
            content.exercises.push_back(exercise);
            //: an exercise's name
            content.captions << (exercise->firstEasier() != nullptr
                                     ? tr("%1, easier").arg(exerciseShortName(*exercise))
                                     : exerciseShortName(*exercise));
        }
    }
}

HeroContent GentleView::whatToDo()
{
    HeroContent content;
    content.aboveIcon = QStringLiteral("gentle");
    content.above = tr("Gentle plan, day %1 of %2")
                        .arg(QLocale().toString(m_days.day), QLocale().toString(m_days.plan.length));
    content.title = contentText(routineContext(gentleRoutineId), m_days.routine.name);
    content.text = tr("About half of what you usually do. Move only as far as feels easy, and stop when you "
                      "like.");
    const Millis length = m_days.lengths[m_days.step()];
    content.length = aboutMinutes(length);
    content.facts.push_back({QStringLiteral("easier"), tr("Easier versions")});
    addMoves(content);
    const bool one = m_days.routine.items.size() == 1;
    content.first = {tr("Start", "a session"),
                     one ? tr("Start one easy move, %1").arg(aboutMinutesSpoken(length))
                         //: "about 3 minutes"
                         : tr("Start two easy moves, %1").arg(aboutMinutesSpoken(length)),
                     QStringLiteral("play"), [this] { m_navigator.startRoutine(gentleRoutineId); }};
    if (m_days.activeToday > Millis{0}) {
        content.text =
            tr("You did %Ln minute(s) today. That is enough.", nullptr, wholeMinutes(m_days.activeToday));
        content.first.label = tr("Do it again");
        content.firstIsFilled = false;
    } else {
        content.others.push_back(
            {tr("Rest today"), {}, QStringLiteral("rest"), [this] { setResting(true); }});
    }
    return content;
}

HeroContent GentleView::resting()
{
    HeroContent content;
    content.aboveIcon = QStringLiteral("gentle");
    content.above = tr("Gentle plan, day %1 of %2")
                        .arg(QLocale().toString(m_days.day), QLocale().toString(m_days.plan.length));
    content.title = tr("Resting today");
    content.text = tr("That is part of the plan.");
    content.firstIsFilled = false;
    content.first = {
        tr("Do something after all"), tr("Do something after all"), {}, [this] { setResting(false); }};
    return content;
}

HeroContent GentleView::nothingLeft()
{
    HeroContent content = resting();
    content.title = tr("Rest for now");
    content.text = tr("Every easy move hurt, so all of them are left out. Ask your physiotherapist what you "
                      "can do. You can take a move in again on its page.");
    content.first = {tr("Rest today"), tr("Rest today"), QStringLiteral("rest"),
                     [this] { setResting(true); }};
    return content;
}

HeroContent GentleView::whatIsNext()
{
    HeroContent content;
    content.aboveIcon = QStringLiteral("gentle");
    content.above = tr("Gentle plan");
    switch (m_days.plan.length) {
    case 7:
        content.title = tr("The seven days are over.");
        break;
    case 14:
        content.title = tr("The fourteen days are over.");
        break;
    default:
        content.title = tr("The ten days are over.");
        break;
    }
    const Routine* usual = m_catalogue.routine(m_days.plan.routineId);
    content.text = usual != nullptr ? tr("Back to %1, at the easier versions?").arg(routineName(*usual))
                                    : tr("Back to what you usually do, at the easier versions?");
    content.first = {tr("Yes"), tr("Yes, back to what I usually do"), {}, [this] { backToUsual(); }};
    content.firstIsFilled = false; // two answers of equal weight
    content.others.push_back({tr("A few more gentle days"), {}, {}, [this] {
                                  save(
                                      withMoreDays(m_days.plan, m_days.today, m_history.clock().now().utcMs));
                              }});
    return content;
}

void GentleView::showWay()
{
    m_wayTitle->setText(tr("Your way back"));
    m_wayLine->setText(tr("It waits. You choose each step up."));
    m_bars->setAccessibleName(tr("Your way back, minutes by day"));
    m_bars->setBars(m_days.bars);
    if (!m_bars->hasFocus()) {
        m_wayUnit->setText(tr("Minutes, by day"));
    }
}

QString GentleView::reason(const GentleLeftOut& leftOut) const
{
    switch (leftOut.reason) {
    case GentleLeftOut::Reason::Hurt:
        //: a date: "10 November"
        return tr("It hurt on %1").arg(dayAndMonth(leftOut.since, m_days.today));
    case GentleLeftOut::Reason::Chosen:
        return tr("Left out since %1").arg(dayAndMonth(leftOut.since, m_days.today));
    case GentleLeftOut::Reason::Strength:
        break;
    }
    return tr("From day %1, if you like").arg(QLocale().toString(leftOut.fromDay));
}

void GentleView::showLeftOut()
{
    m_outTitle->setText(tr("Left out for now"));
    m_ask->setText(tr("Ask your physiotherapist if it lasts."));
    m_change->setLabel(tr("Change or end it"));
    m_change->setAccessibleName(tr("Change or end the gentle plan"));
    const std::size_t shown = std::max<std::size_t>(1, m_days.leftOut.size());
    while (m_rows.size() < shown) {
        m_rows.push_back({new Label(m_theme, TextStyle::Body), new Label(m_theme, TextStyle::Small)});
        m_rows.back().name->setStyle(TextStyle::Body, QFont::DemiBold);
        m_rows.back().reason->setRole(&Colours::textMuted);
        m_rows.back().reason->setContentsMargins(0, 0, 0, m_theme.space(2));
        m_outList->addWidget(m_rows.back().name);
        m_outList->addWidget(m_rows.back().reason);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < m_days.leftOut.size();
        m_rows[i].name->setVisible(used);
        m_rows[i].reason->setVisible(i < shown);
        if (used) {
            const Exercise* exercise = m_catalogue.exercise(m_days.leftOut[i].exerciseId);
            m_rows[i].name->setText(exercise != nullptr ? exerciseShortName(*exercise) : QString());
            m_rows[i].reason->setText(reason(m_days.leftOut[i]));
        } else if (i < shown) {
            m_rows[i].reason->setText(tr("Nothing. Everything may be done."));
        }
    }
}

void GentleView::save(const GentlePlan& plan)
{
    m_history.wrote(m_history.log().gentlePlan().save(plan));
}

void GentleView::setResting(bool resting)
{
    m_history.wrote(m_history.log().gentlePlan().setResting(m_days.today, resting));
    m_hero->firstButton()->setFocus(Qt::OtherFocusReason);
}

void GentleView::backToUsual()
{
    // "At the easier versions": chosen like any other version, so that it can be taken back one by one.
    const Routine* usual = m_catalogue.routine(m_days.plan.routineId);
    ExercisePrefsStore& prefs = m_history.log().prefs();
    for (const RoutineItem& item : usual != nullptr ? usual->items : std::vector<RoutineItem>()) {
        const Exercise* exercise = m_catalogue.exercise(item.exerciseId);
        const ExercisePrefs chosen = m_history.read(prefs.of(item.exerciseId));
        const ExerciseVersion* now =
            exercise != nullptr ? exercise->version(chosen.versionId.value_or(item.versionId)) : nullptr;
        const bool easier = now != nullptr && now->level == VersionLevel::Easier;
        if (exercise != nullptr && !easier && exercise->firstEasier() != nullptr) {
            m_history.wrote(prefs.setVersion(exercise->id, exercise->firstEasier()->id));
        }
    }
    m_history.wrote(m_history.log().gentlePlan().end(m_days.today));
}

void GentleView::change()
{
    GentleSheet* sheet = GentleSheet::open(m_theme, m_days, *window());
    connect(sheet, &GentleSheet::lengthChosen, this, [this](int days) {
        m_days.plan.length = days;
        save(m_days.plan);
    });
    connect(sheet, &GentleSheet::stepBack, this, [this] {
        GentlePlan plan = m_days.plan;
        plan.step = static_cast<int>(m_days.step()) - 1;
        save(plan);
    });
    connect(sheet, &GentleSheet::endPlan, this, &GentleView::end);
}

void GentleView::end()
{
    const GentlePlan plan = m_days.plan;
    if (m_history.wrote(m_history.log().gentlePlan().end(m_days.today))) {
        m_navigator.toast(tr("The gentle plan has ended."), tr("Undo"), [this, plan] { save(plan); });
    }
}

} // namespace backstretch
