// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress/hurtcard.h"

#include "app/text/progresswords.h"
#include "app/theme/theme.h"
#include "app/widgets/hurtsquares.h"
#include "app/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

constexpr std::size_t mostSquares = 60; ///< more of them are a pattern, not something to be read

} // namespace

HurtCard::HurtCard(const Theme& theme, QWidget* parent)
    : Card(theme, parent)
    , m_title(new Label(theme, TextStyle::Lead))
    , m_line(new Label(theme, TextStyle::Small))
    , m_last(new Label(theme, TextStyle::Body))
    , m_squares(new HurtSquares(theme))
{
    m_title->setStyle(TextStyle::Lead, QFont::Bold);
    m_line->setRole(&Colours::textMuted);
    m_last->setIconName(QStringLiteral("hurts"));
    m_last->setIconRole(&Colours::warning);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_last);
    column->addWidget(m_squares);
    column->addStretch(1);
    connect(m_squares, &Chart::opened, this, [this](int index) {
        const std::size_t shown = std::min(mostSquares, m_times.size());
        Q_EMIT sessionWanted(m_times[m_times.size() - shown + static_cast<std::size_t>(index)].session);
    });
}

void HurtCard::setTimes(const Exercise& exercise, std::vector<ExerciseTime> times, QDate today)
{
    m_exercise = &exercise;
    m_times = std::move(times);
    m_today = today;
    refresh();
}

void HurtCard::refresh()
{
    if (m_exercise == nullptr) {
        return;
    }
    const HurtCount count = hurtCount(m_times);
    const QString times = tr("%Ln time(s)", "in how many times it was done", count.times);
    if (count.times == 0) {
        m_line->setText(tr("You have not done it in this time."));
    } else if (count.hurt == 0) {
        //: "13 times"
        m_line->setText(tr("It has not hurt in %1.").arg(times));
    } else {
        const QString often = count.hurt == 1 ? tr("Once in %1.").arg(times)
                                              : tr("%Ln time(s) in %1.", "it hurt", count.hurt).arg(times);
        m_line->setText(count.since > 0 ? tr("%1 Not since.", "after: Once in 13 times.").arg(often) : often);
    }
    const auto last = std::ranges::find_if(m_times.rbegin(), m_times.rend(),
                                           [](const ExerciseTime& time) { return !time.hurts.empty(); });
    m_last->setVisible(last != m_times.rend());
    if (last != m_times.rend()) {
        m_last->setText(hurtSentence(*m_exercise, *last, m_today));
    }
    std::vector<HurtSquares::Time> squares;
    const std::size_t shown = std::min(mostSquares, m_times.size());
    for (std::size_t i = m_times.size() - shown; i < m_times.size(); ++i) {
        const ExerciseTime& time = m_times[i];
        squares.push_back(
            {!time.hurts.empty(), time.hurts.empty()
                                      ? timeSentence(*m_exercise, time, m_today)
                                      : tr("It hurt. %1").arg(hurtSentence(*m_exercise, time, m_today))});
    }
    m_squares->setVisible(!squares.empty());
    m_squares->setTimes(std::move(squares));
}

void HurtCard::retranslate()
{
    m_title->setText(tr("How often it hurt"));
    m_squares->setAccessibleName(m_title->text());
    refresh();
}

} // namespace backstretch
