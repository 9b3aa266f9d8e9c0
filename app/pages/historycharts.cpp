// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/historycharts.h"

#include "app/text/dates.h"
#include "app/text/progresswords.h"
#include "app/widgets/barchart.h"
#include "app/widgets/card.h"
#include "app/widgets/chartkey.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/heatcalendar.h"
#include "app/widgets/label.h"
#include "app/widgets/painchart.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/titledcard.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

/// Fewer are told in a sentence: two dots are not a picture of anything.
constexpr int leastForChart = 3;

constexpr double padding = 4.5;

} // namespace

HistoryCharts::HistoryCharts(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choice(new SegmentedControl(theme, {QString(), QString(), QString()}))
    , m_grid(new QGridLayout)
    , m_calendarCard(new Card(theme, this))
    , m_calendar(new HeatCalendar(theme))
    , m_minutesCard(new TitledCard(theme, this, 1))
    , m_minutesLine(m_minutesCard->addLine())
    , m_minutes(new BarChart(theme))
    , m_painCard(new TitledCard(theme, this, 1))
    , m_painKeys(new QWidget)
    , m_pain(new PainChart(theme))
    , m_changeTitle(new Label(theme, TextStyle::Small))
    , m_change(new Label(theme, TextStyle::Small))
{
    m_changeTitle->setStyle(TextStyle::Small, QFont::DemiBold);
    m_change->setRole(&Colours::textMuted);
    auto* calendar = new QVBoxLayout(m_calendarCard);
    calendar->setContentsMargins(0, 0, 0, 0);
    calendar->addWidget(m_calendar);

    m_minutesCard->column().addWidget(m_minutes, 1);
    m_minutesNone = m_minutesCard->addSubstitute();
    m_minutesCard->column().addStretch(0);

    const auto mark = [this](bool after) {
        return [this, after](QPainter& painter, const QRectF& box) {
            paintPainMark(painter, m_theme, box.center(), box.width() / 2, after);
        };
    };
    m_before = new ChartKey(theme, mark(false));
    m_after = new ChartKey(theme, mark(true));
    auto* keys = new FlowLayout(m_painKeys);
    keys->setGaps(theme.space(4), 0);
    keys->addWidget(m_before);
    keys->addWidget(m_after);
    QVBoxLayout& pain = m_painCard->column();
    pain.addWidget(m_painKeys);
    pain.addWidget(m_pain, 1);
    m_painNone = m_painCard->addSubstitute();
    pain.addWidget(m_changeTitle);
    pain.addWidget(m_change);
    pain.addStretch(0);
    for (Card* card : cards()) {
        card->setPadding(padding);
    }
    m_pain->setOpensValues(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(3));
    column->addWidget(m_choice, 0, Qt::AlignLeading);
    column->addLayout(m_grid, 1);
    connect(m_choice, &SegmentedControl::chosen, this, &HistoryCharts::showParts);
    connect(m_pain, &Chart::opened, this,
            [this](int index) { Q_EMIT sessionWanted(m_points[static_cast<std::size_t>(index)].session); });
}

QWidget* HistoryCharts::firstFocus()
{
    return m_oneAtATime && m_choice->current() != 0 ? static_cast<QWidget*>(m_choice) : &m_calendar->grid();
}

std::array<Card*, 3> HistoryCharts::cards() const
{
    return {m_calendarCard, m_minutesCard, m_painCard};
}

QList<QWidget*> HistoryCharts::areas() const
{
    QList<QWidget*> shown;
    for (Card* card : cards()) {
        if (card->isVisible()) {
            shown << card;
        }
    }
    return shown;
}

void HistoryCharts::setWeeks(std::vector<WeekSummary> weeks, int sessions, QDate today)
{
    m_weeks = std::move(weeks);
    m_sessions = sessions;
    m_today = today;
    showWeeks();
}

void HistoryCharts::setPain(std::vector<PainPoint> points, QDate today)
{
    m_points = std::move(points);
    m_today = today;
    showPain();
}

void HistoryCharts::showWeeks()
{
    const int present = m_weeks.empty() ? 0 : wholeMinutes(m_weeks.back().active);
    m_minutesLine->setText(tr("%Ln minute(s) so far this week", nullptr, present));
    const bool chart = m_sessions >= leastForChart;
    m_minutes->setVisible(chart);
    m_minutesNone->setVisible(!chart);
    m_minutesNone->setText(
        tr("%Ln more session(s) and you will see your weeks here.", nullptr, leastForChart - m_sessions));
    std::vector<BarChart::Bar> bars;
    for (const WeekSummary& week : m_weeks) {
        //: Day and short month under a bar, in QLocale's letters
        bars.push_back({wholeMinutes(week.active), &week == &m_weeks.back(),
                        QLocale().toString(week.start, tr("d MMM")), weekSentence(week, m_today)});
    }
    m_minutes->setBars(std::move(bars));
}

void HistoryCharts::showPain()
{
    const int known = static_cast<int>(m_points.size());
    const bool chart = known >= leastForChart;
    m_pain->setVisible(chart);
    m_painKeys->setVisible(chart);
    m_painNone->setVisible(!chart);
    m_painNone->setText(known == 0
                            ? tr("Give a number before and after a session, and you will see them here.")
                            : tr("%Ln more session(s) with a number and you will see them here.", nullptr,
                                 leastForChart - known));
    std::vector<PainChart::Session> sessions;
    for (const PainPoint& point : m_points) {
        const QString label = point.day == m_today ? tr("Today") : QLocale().toString(point.day, tr("d MMM"));
        sessions.push_back({point.before, point.after, label, painPointSentence(point, m_today)});
    }
    m_pain->setSessions(std::move(sessions));
    const auto change = painChange(m_points);
    m_changeTitle->setVisible(change.has_value());
    m_change->setVisible(change.has_value());
    if (change) {
        //: two sentences: means, then counts
        m_change->setText(tr("%1 %2").arg(painChangeText(*change), painChangeCounts(*change)));
    }
}

void HistoryCharts::arrange(Breakpoint breakpoint)
{
    m_oneAtATime = breakpoint >= Breakpoint::Narrow;
    const bool three = breakpoint == Breakpoint::Wide;
    for (Card* card : cards()) {
        m_grid->removeWidget(card);
        card->setMinimumWidth(m_theme.em(three ? 17 : 0));
    }
    m_grid->setSpacing(m_theme.space(4.5));
    m_grid->addWidget(m_calendarCard, 0, 0);
    if (m_oneAtATime) {
        m_grid->addWidget(m_minutesCard, 1, 0);
        m_grid->addWidget(m_painCard, 2, 0);
    } else if (three) {
        m_grid->addWidget(m_minutesCard, 0, 1);
        m_grid->addWidget(m_painCard, 0, 2);
    } else {
        m_grid->addWidget(m_painCard, 0, 1);
        m_grid->addWidget(m_minutesCard, 1, 0, 1, 2);
    }
    for (int column = 0; column < 3; ++column) {
        const int used = m_oneAtATime ? 1 : three ? 3 : 2;
        m_grid->setColumnStretch(column, column < used ? 1 : 0);
    }
    showParts();
    for (Card* card : cards()) {
        card->setPadding(padding); // a frame that is put somewhere takes its own margins again
    }
}

void HistoryCharts::showParts()
{
    m_choice->setVisible(m_oneAtATime);
    const int chosen = m_choice->current();
    m_calendarCard->setVisible(!m_oneAtATime || chosen == 0);
    m_minutesCard->setVisible(!m_oneAtATime || chosen == 1);
    m_painCard->setVisible(!m_oneAtATime || chosen == 2);
}

void HistoryCharts::retranslate()
{
    m_choice->setLabels({tr("Days"), tr("Minutes"), tr("Pain")});
    m_choice->setAccessibleName(tr("What to show"));
    m_minutesCard->setTitle(tr("Minutes each week"));
    m_minutes->setAccessibleName(m_minutesCard->title());
    m_painCard->setTitle(tr("Pain, before and after"));
    m_pain->setAccessibleName(m_painCard->title());
    m_before->setText(tr("Before"));
    m_after->setText(tr("After"));
    m_changeTitle->setText(tr("How your number changed"));
    showWeeks();
    showPain();
}

} // namespace backstretch
