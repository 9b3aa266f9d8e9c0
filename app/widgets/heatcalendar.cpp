// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/heatcalendar.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/heading.h"
#include "app/widgets/heatlegend.h"
#include "app/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace backstretch {

HeatCalendar::HeatCalendar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextStyle::Lead))
    , m_previous(new BsButton(theme, BsButton::Kind::Text, QString()))
    , m_next(new BsButton(theme, BsButton::Kind::Text, QString()))
    , m_grid(new CalendarGrid(theme))
{
    m_title->setStyle(TextStyle::Lead, QFont::Bold);
    isHeading(*m_title);
    m_previous->setSize(BsButton::Size::Small);
    m_next->setSize(BsButton::Size::Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    column->addWidget(new HeatLegend(theme));

    const auto goTo = [this](QDate month) {
        setMonth(month);
        Q_EMIT monthChanged(m_grid->month());
    };
    connect(m_previous, &QAbstractButton::clicked, this,
            [this, goTo] { goTo(m_grid->month().addMonths(-1)); });
    connect(m_next, &QAbstractButton::clicked, this, [this, goTo] { goTo(m_grid->month().addMonths(1)); });
    connect(m_grid, &CalendarGrid::monthWanted, this, goTo);
    connect(m_grid, &CalendarGrid::dayChosen, this, &HeatCalendar::dayChosen);
    refresh();
}

void HeatCalendar::setMonth(QDate anyDay)
{
    m_grid->setMonth(anyDay);
    refresh();
}

void HeatCalendar::setToday(QDate today)
{
    m_today = today;
    m_grid->setToday(today);
    refresh();
}

void HeatCalendar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void HeatCalendar::refresh()
{
    const QDate month = m_grid->month();
    m_title->setText(locale().toString(month, tr("MMMM yyyy", "a month, as in Qt's date formats")));
    m_previous->setIconOnly(QStringLiteral("chevron-left"), tr("Previous month"));
    m_next->setIconOnly(QStringLiteral("chevron-right"), tr("Next month"));
    // Nothing can have happened in a month to come.
    m_next->setEnabled(!m_today.isValid() || month.addMonths(1) <= m_today);
}

} // namespace backstretch
