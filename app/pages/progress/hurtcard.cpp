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
    : ExerciseCard(theme, parent)
    , m_line(addLine())
    , m_last(new Label(theme, TextStyle::Body))
    , m_squares(new HurtSquares(theme))
{
    m_last->setIconName(QStringLiteral("hurts"));
    m_last->setIconRole(&Colours::warning);
    column().addWidget(m_last);
    column().addWidget(m_squares);
    column().addStretch(1);
    connect(m_squares, &Chart::opened, this, [this](int index) {
        const std::size_t shown = std::min(mostSquares, times().size());
        Q_EMIT sessionWanted(times()[times().size() - shown + static_cast<std::size_t>(index)].session);
    });
}

void HurtCard::showTimes(const Exercise& exercise)
{
    const HurtCount count = hurtCount(times());
    const QString timesText = tr("%Ln time(s)", "in how many times it was done", count.times);
    if (count.times == 0) {
        m_line->setText(tr("You have not done it in this time."));
    } else if (count.hurt == 0) {
        //: "13 times"
        m_line->setText(tr("It has not hurt in %1.").arg(timesText));
    } else {
        const QString often = count.hurt == 1
                                  ? tr("Once in %1.").arg(timesText)
                                  : tr("%Ln time(s) in %1.", "it hurt", count.hurt).arg(timesText);
        m_line->setText(count.since > 0 ? tr("%1 Not since.", "after: Once in 13 times.").arg(often) : often);
    }
    const auto last = std::ranges::find_if(times().rbegin(), times().rend(),
                                           [](const ExerciseTime& time) { return !time.hurts.empty(); });
    m_last->setVisible(last != times().rend());
    if (last != times().rend()) {
        m_last->setText(hurtSentence(exercise, *last, today()));
    }
    std::vector<HurtSquares::Time> squares;
    const std::size_t shown = std::min(mostSquares, times().size());
    for (std::size_t i = times().size() - shown; i < times().size(); ++i) {
        const ExerciseTime& time = times()[i];
        squares.push_back(
            {!time.hurts.empty(), time.hurts.empty()
                                      ? timeSentence(exercise, time, today())
                                      : tr("It hurt. %1").arg(hurtSentence(exercise, time, today()))});
    }
    m_squares->setVisible(!squares.empty());
    m_squares->setTimes(std::move(squares));
}

void HurtCard::retranslate()
{
    setTitle(tr("How often it hurt"));
    m_squares->setAccessibleName(title());
    refresh();
}

} // namespace backstretch
