// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress/holdcard.h"

#include "app/text/progresswords.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/chartkey.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/holdchart.h"
#include "app/widgets/label.h"
#include "app/widgets/segmentedcontrol.h"
#include "core/progress/progression.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

constexpr std::size_t leastForChart = 3;

/// Where the program may propose by itself, and what the source says.
HoldChart::Frame frameFor(const DoseFigure& figure, bool seconds)
{
    HoldChart::Frame frame{.top = figure.max};
    const bool named = figure.source && (figure.source->min || figure.source->max);
    const int from = !named ? figure.standard : figure.source->min.value_or(figure.min);
    const int to = mostProposed(figure);
    frame.lineText = sourceLineText(figure, seconds);
    if (!frame.lineText.isEmpty()) {
        frame.line = figure.source->min;
    }
    if (to > from) {
        frame.bandFrom = from;
        frame.bandTo = to;
        frame.bandText = bandText(figure, seconds);
    }
    return frame;
}

VersionLevel levelOf(const Exercise& exercise, const QString& versionId)
{
    const ExerciseVersion* version = exercise.version(versionId);
    return version != nullptr ? version->level : VersionLevel::Normal;
}

} // namespace

HoldCard::HoldCard(const Theme& theme, QWidget* parent)
    : ExerciseCard(theme, parent)
    , m_line(addLine())
    , m_figure(new SegmentedControl(theme, {QString(), QString()}))
    , m_keys(new QWidget)
    , m_chart(new HoldChart(theme))
{
    const auto dot = [&theme](bool hollow) {
        return [&theme, hollow](QPainter& painter, const QRectF& box) {
            paintTimeMark(painter, theme, box.center(), box.width() * 0.45, hollow);
        };
    };
    m_normal = new ChartKey(theme, dot(false));
    m_easier = new ChartKey(theme, dot(true));
    m_hurt = new ChartKey(theme, [&theme](QPainter& painter, const QRectF& box) {
        icons::paint(painter, box, QStringLiteral("hurts"), theme.colours().warning);
    });
    auto* keys = new FlowLayout(m_keys);
    keys->setGaps(theme.space(4), 0);
    for (ChartKey* key : {m_normal, m_easier, m_hurt}) {
        keys->addWidget(key);
    }
    m_chart->setOpensValues(true);
    addBesideTitle(m_figure);
    column().addWidget(m_keys);
    column().addWidget(m_chart, 1);
    m_none = addSubstitute();
    column().addStretch(0);
    connect(m_figure, &SegmentedControl::chosen, this, &HoldCard::refresh);
    connect(m_chart, &Chart::opened, this,
            [this](int index) { Q_EMIT sessionWanted(times()[static_cast<std::size_t>(index)].session); });
}

void HoldCard::showTimes(const Exercise& exercise)
{
    const bool seconds = m_figure->current() == 0;
    const DoseFigure& figure = seconds ? exercise.dosage.holdSeconds : exercise.dosage.repetitions;
    setTitle(seconds ? tr("Hold over time") : tr("Repeats over time"));
    m_chart->setAccessibleName(title());
    const bool chart = times().size() >= leastForChart;
    m_chart->setVisible(chart);
    m_keys->setVisible(chart);
    m_line->setVisible(chart);
    m_none->setVisible(!chart);
    m_none->setText(tr("%Ln more time(s) and you will see a line here.", nullptr,
                       static_cast<int>(leastForChart) - static_cast<int>(times().size())));

    std::vector<HoldChart::Time> points;
    bool easier = false;
    bool hurt = false;
    int least = figure.max;
    int most = 0;
    for (const ExerciseTime& time : times()) {
        const bool isEasier = levelOf(exercise, time.versionId) == VersionLevel::Easier;
        const int value = seconds ? time.holdSeconds() : time.repetitions();
        points.push_back({value, isEasier, !time.hurts.empty(),
                          QLocale().toString(time.started.localDate, tr("d MMM")),
                          timeSentence(exercise, time, today())});
        easier = easier || isEasier;
        hurt = hurt || !time.hurts.empty();
        least = std::min(least, value);
        most = std::max(most, value);
    }
    const QLocale locale;
    m_line->setText(seconds         ? least == most
                                          ? tr("Seconds for each hold, always %1").arg(locale.toString(most))
                                          : tr("Seconds for each hold, from %1 to %2")
                                        .arg(locale.toString(least), locale.toString(most))
                            : least == most ? tr("How often it was repeated, always %1").arg(locale.toString(most))
                                    : tr("How often it was repeated, from %1 to %2")
                                          .arg(locale.toString(least), locale.toString(most)));
    m_easier->setVisible(easier);
    m_normal->setVisible(easier);
    m_hurt->setVisible(hurt);
    m_chart->setTimes(std::move(points), frameFor(figure, seconds));
}

void HoldCard::retranslate()
{
    m_figure->setLabels({tr("Hold"), tr("Repeats")});
    m_figure->setAccessibleName(tr("Which figure"));
    m_normal->setText(tr("Normal"));
    m_easier->setText(tr("Easier"));
    m_hurt->setText(tr("It hurt"));
    refresh();
}

} // namespace backstretch
