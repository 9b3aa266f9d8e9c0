// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress/exerciseprogresspage.h"

#include "app/models/doseproposals.h"
#include "app/models/gentledays.h"
#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/navigator.h"
#include "app/pages/doseoffer.h"
#include "app/pages/progress/holdcard.h"
#include "app/pages/progress/hurtcard.h"
#include "app/pages/progress/sidescard.h"
#include "app/pages/progress/timescard.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/text/dosewords.h"
#include "app/text/progresswords.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/factrow.h"
#include "app/widgets/label.h"
#include "app/widgets/segmentedcontrol.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace backstretch {

namespace {

/// A dot each: more cannot be told apart.
constexpr int mostTimes = 400;

struct Range
{
    int weeks;
    int groups; ///< of bars for the sides
};
constexpr std::array ranges{Range{6, 6}, Range{13, 13}, Range{52, 13}};

const ExerciseVersion& versionOf(const Exercise& exercise, const std::optional<QString>& id)
{
    const ExerciseVersion* version = id ? exercise.version(*id) : nullptr;
    return version != nullptr ? *version : exercise.normal();
}

} // namespace

ExerciseProgressPage::ExerciseProgressPage(const Theme& theme, const Catalogue& catalogue,
                                           HistoryService& history, SettingsStore& settings,
                                           Navigator& navigator, QWidget* parent)
    : Page(theme, parent)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_back(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_title(new Label(theme, TextStyle::Heading))
    , m_subtitle(new Label(theme, TextStyle::Body))
    , m_range(new SegmentedControl(theme, {QString(), QString(), QString()}))
    , m_offer(new DoseOffer(theme, catalogue, history))
    , m_facts(new FactRow(theme))
    , m_grid(new QGridLayout)
    , m_hold(new HoldCard(theme))
    , m_sides(new SidesCard(theme))
    , m_times(new TimesCard(theme))
    , m_hurt(new HurtCard(theme))
{
    m_subtitle->setRole(&Colours::textMuted);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto* name = new QHBoxLayout;
    name->setSpacing(theme.space(3.5));
    name->addWidget(m_back, 0, Qt::AlignTop);
    name->addLayout(titles, 1);
    m_header->setSpacing(theme.space(3.5));
    m_header->addLayout(name, 1);
    m_header->addWidget(m_range, 0, Qt::AlignTop);
    column().addLayout(m_header);
    column().addWidget(m_facts);
    column().addWidget(m_offer);
    column().addLayout(m_grid, 1);
    for (Card* card : {static_cast<Card*>(m_hold), static_cast<Card*>(m_sides), static_cast<Card*>(m_times),
                       static_cast<Card*>(m_hurt)}) {
        m_grid->addWidget(card); // made in the order of Tab, whatever the arrangement
    }
    connect(m_back, &QPushButton::clicked, this, [this] { m_navigator.back(); });
    connect(m_range, &SegmentedControl::chosen, this, &ExerciseProgressPage::refresh);
    connect(m_hold, &HoldCard::sessionWanted, this, [this](SessionId id) { m_navigator.showSession(id); });
    connect(m_times, &TimesCard::sessionWanted, this, [this](SessionId id) { m_navigator.showSession(id); });
    connect(m_hurt, &HurtCard::sessionWanted, this, [this](SessionId id) { m_navigator.showSession(id); });
    connect(m_times, &TimesCard::allWanted, this, [this] { m_navigator.showSessionsWith(m_exercise->id); });
    connect(m_sides, &SidesCard::oneMoreWanted, this, &ExerciseProgressPage::addOneMore);
    connect(m_offer, &DoseOffer::answered, this, &ExerciseProgressPage::refresh);
}

void ExerciseProgressPage::setExercise(const Exercise& exercise)
{
    m_exercise = &exercise;
    scrollToTop();
}

void ExerciseProgressPage::enter()
{
    if (m_exercise == nullptr) {
        return;
    }
    const auto proposal = proposalOfToday(m_catalogue, m_history, m_settings.values());
    m_offer->open(proposal && proposal->exerciseId == m_exercise->id ? proposal : std::nullopt);
    refresh();
}

QWidget* ExerciseProgressPage::firstFocus()
{
    return m_back;
}

void ExerciseProgressPage::refresh()
{
    if (m_exercise == nullptr) {
        return;
    }
    const QDate today = m_history.today();
    const Range range = ranges[static_cast<std::size_t>(m_range->current())];
    const QDate from = weekStart(today, locale().firstDayOfWeek()).addDays(-7 * (range.weeks - 1));
    const std::vector<ExerciseTime> times =
        m_history.read(m_history.log().progress().exerciseTimes(m_exercise->id, from, mostTimes));
    m_title->setText(exerciseName(*m_exercise));
    showFacts(times);
    showSides(times);
    m_hold->setTimes(*m_exercise, times, today);
    m_times->setTimes(*m_exercise, times, today);
    m_hurt->setTimes(*m_exercise, times, today);
    arrange();
}

void ExerciseProgressPage::showFacts(const std::vector<ExerciseTime>& times)
{
    const std::vector<ExercisePrefs> choices = presentChoices(m_catalogue, m_history, m_settings.values());
    const TimelineItem item = singleItem(*m_exercise, chosenVersion(*m_exercise, choices).id, choices);
    const ExerciseVersion& version = versionOf(*m_exercise, item.versionId); // on gentle days the easier one
    const Dose dose = doseOf(*m_exercise, version, item.hold, item.repetitions);
    const HurtCount count = hurtCount(times);
    const QLocale locale;
    const bool sided =
        version.laterality == Laterality::PerSide || version.laterality == Laterality::Alternating;
    m_facts->setFacts(
        {{tr("Times done"), locale.toString(count.times)},
         {tr("Hold now"), secondsText(static_cast<int>(dose.hold.count()))},
         {sided ? tr("Each side") : tr("Repeat"), sided ? tr("%Ln time(s)", "each side", dose.repetitions)
                                                        : repetitionsText(version, dose.repetitions)},
         {tr("Version"), versionText(*m_exercise, version.id)},
         {tr("It hurt"), tr("%1 of %Ln time(s)", nullptr, count.times).arg(locale.toString(count.hurt))}});
}

void ExerciseProgressPage::showSides(const std::vector<ExerciseTime>& times)
{
    m_hasSides = std::ranges::any_of(m_exercise->versions, [](const ExerciseVersion& version) {
        return version.laterality != Laterality::None;
    });
    const QDate today = m_history.today();
    const Range range = ranges[static_cast<std::size_t>(m_range->current())];
    const ExercisePrefs prefs = m_history.read(m_history.log().prefs().of(m_exercise->id));
    const ExerciseVersion& version = versionOf(*m_exercise, prefs.versionId);
    const bool canHaveMore =
        (version.laterality == Laterality::PerSide || version.laterality == Laterality::Alternating) &&
        version.level != VersionLevel::Easier && !prefs.leftOutSince && !m_settings.values().alwaysEasier &&
        !isGentle(m_history);
    const Dose dose = doseOf(*m_exercise, version, std::nullopt,
                             version.level == VersionLevel::Normal ? prefs.repetitions : std::nullopt);
    SidesCard::Content content;
    content.weeks = range.weeks / range.groups;
    content.totals = sidesOverTime(times, today, range.groups, content.weeks, locale().firstDayOfWeek());
    content.times = static_cast<int>(times.size());
    content.difference = sideDifference(times);
    content.offered = canHaveMore
                          ? sideForOneMore(times, dose.repetitions, m_exercise->dosage.repetitions.max,
                                           painLimits(m_settings.values()))
                          : Side::None;
    content.added = prefs.extraOn;
    content.span = tr("%Ln week(s)", nullptr, range.weeks);
    m_sides->setContent(*m_exercise, std::move(content), today);
}

void ExerciseProgressPage::addOneMore(Side side)
{
    m_history.wrote(m_history.log().prefs().setExtraOn(m_exercise->id, side));
    refresh();
}

void ExerciseProgressPage::arrange()
{
    for (QWidget* card : {static_cast<QWidget*>(m_hold), static_cast<QWidget*>(m_sides),
                          static_cast<QWidget*>(m_times), static_cast<QWidget*>(m_hurt)}) {
        m_grid->removeWidget(card);
    }
    m_grid->setSpacing(theme().space(4.5));
    m_sides->setVisible(m_hasSides);
    const bool oneColumn = breakpoint() >= Breakpoint::Narrow;
    m_header->setDirection(oneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setAlignment(m_range, oneColumn ? Qt::AlignLeading : Qt::AlignTop);
    m_grid->setColumnStretch(0, oneColumn ? 1 : 606);
    m_grid->setColumnStretch(1, oneColumn ? 0 : 368);
    if (oneColumn) {
        m_grid->addWidget(m_hold, 0, 0);
        m_grid->addWidget(m_hurt, 1, 0);
        m_grid->addWidget(m_sides, 2, 0);
        m_grid->addWidget(m_times, 3, 0);
    } else {
        m_grid->addWidget(m_hold, 0, 0, 1, m_hasSides ? 1 : 2);
        if (m_hasSides) {
            m_grid->addWidget(m_sides, 0, 1);
        }
        m_grid->addWidget(m_times, 1, 0);
        m_grid->addWidget(m_hurt, 1, 1);
    }
}

void ExerciseProgressPage::retranslate()
{
    m_back->setIconOnly(QStringLiteral("back"), tr("Back"));
    m_subtitle->setText(tr("Your progress"));
    m_range->setLabels({tr("6 weeks"), tr("3 months"), tr("1 year")});
    m_range->setAccessibleName(tr("Show", "how much of the past"));
    m_offer->retranslate();
    m_hold->retranslate();
    m_sides->retranslate();
    m_times->retranslate();
    m_hurt->retranslate();
    refresh();
}

void ExerciseProgressPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_navigator.back();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace backstretch
