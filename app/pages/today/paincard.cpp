// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/paincard.h"

#include "app/theme/theme.h"
#include "app/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

constexpr std::size_t kLeastForALine = 2;

} // namespace

PainCard::PainCard(const Theme& theme, QWidget* parent)
    : Card(theme, parent)
    , m_title(new Label(theme, TextStyle::Title))
    , m_line(new Label(theme, TextStyle::Body))
    , m_chart(new PainLine(theme))
{
    m_line->setRole(&Colours::textMuted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(theme.space(3));
    column->addWidget(m_chart, 1);
    column->addStretch(0);
    connect(m_chart, &QAbstractButton::clicked, this, &PainCard::opened);
}

void PainCard::setSessions(std::span<const SessionRow> newestFirst, QDate today)
{
    std::vector<PainLine::Point> points;
    for (const SessionRow& session : newestFirst) {
        if (session.painBefore && session.started.localDate.daysTo(today) < daysShown) {
            points.push_back({session.started.localDate, *session.painBefore});
        }
    }
    std::ranges::reverse(points);
    m_chart->setPoints(std::move(points));
    showWords();
}

void PainCard::showWords()
{
    const std::vector<PainLine::Point>& points = m_chart->points();
    const bool line = points.size() >= kLeastForALine;
    m_chart->setVisible(line);
    if (!line) {
        m_line->setText(tr("%Ln more session(s) and you will see a line here.", nullptr,
                           static_cast<int>(kLeastForALine - points.size())));
        return;
    }
    const QString first = QLocale().toString(points.front().number);
    const QString last = QLocale().toString(points.back().number);
    m_line->setText(tr("Last %Ln day(s), from %1 to %2", nullptr, daysShown).arg(first, last));
    m_chart->setAccessibleName(
        //: "Last 14 days, from 5 to 3"
        tr("Pain before sessions, %1").arg(m_line->text()));
}

void PainCard::retranslate()
{
    m_title->setText(tr("Pain before sessions"));
    showWords();
}

} // namespace backstretch
