// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/weekcard.h"

#include "app/pages/weekstrip.h"
#include "app/theme/theme.h"
#include "app/widgets/label.h"

#include <QVBoxLayout>

namespace backstretch {

WeekCard::WeekCard(const Theme& theme, QWidget* parent)
    : Card(theme, parent)
    , m_title(new Label(theme, TextStyle::Title))
    , m_line(new Label(theme, TextStyle::Body))
    , m_strip(new WeekStrip(theme))
    , m_plan(new Label(theme, TextStyle::Small))
{
    m_line->setRole(&Colours::textMuted);
    m_plan->setStyle(TextStyle::Small, QFont::DemiBold);
    m_plan->setRole(&Colours::textMuted);
    m_plan->setIconName(QStringLiteral("info"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(theme.space(4));
    column->addWidget(m_strip);
    column->addStretch(1);
    column->addSpacing(theme.space(2));
    column->addWidget(m_plan);
    connect(m_strip, &WeekStrip::opened, this, &WeekCard::dayOpened);
}

void WeekCard::setWeek(const WeekSummary& week, QDate today, bool ever)
{
    m_week = week;
    m_ever = ever;
    m_strip->setWeek(week, today);
    showWords();
}

void WeekCard::setPlan(int daysAWeek)
{
    m_days = daysAWeek;
    showWords();
}

void WeekCard::showWords()
{
    m_line->setText(!m_ever ? tr("Your week will fill up here.")
                    : m_week.sessions == 0
                        ? tr("Nothing yet this week.")
                        //: "2 sessions", "12 minutes"
                        : tr("%1, %2").arg(tr("%Ln session(s)", nullptr, m_week.sessions),
                                           tr("%Ln minute(s)", nullptr, wholeMinutes(m_week.active))));
    m_plan->setText(tr("Your plan: %Ln day(s) a week", nullptr, m_days));
    m_plan->setVisible(m_days > 0);
}

void WeekCard::retranslate()
{
    m_title->setText(tr("This week"));
    showWords();
}

} // namespace backstretch
