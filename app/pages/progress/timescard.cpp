// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress/timescard.h"

#include "app/text/dates.h"
#include "app/text/progresswords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

constexpr int mostRows = 3;

} // namespace

TimesCard::TimesCard(const Theme& theme, QWidget* parent)
    : ExerciseCard(theme, parent)
    , m_all(new BsButton(theme, BsButton::Kind::Text, {}))
    , m_rowsPlace(new QVBoxLayout)
{
    m_all->setSize(BsButton::Size::Small);
    addBesideTitle(m_all);
    column().addLayout(m_rowsPlace);
    m_none = addSubstitute();
    column().addStretch(1);
    connect(m_all, &QPushButton::clicked, this, &TimesCard::allWanted);
}

void TimesCard::showTimes(const Exercise& exercise)
{
    const int number = static_cast<int>(times().size());
    m_all->setVisible(number > 0);
    m_all->setLabel(tr("Show all %Ln", nullptr, number));
    m_all->setAccessibleName(tr("Show all %Ln session(s) with it in History", nullptr, number));
    m_none->setVisible(number == 0);
    delete m_rows;
    m_rows = new QWidget;
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme().space(4));
    grid->setVerticalSpacing(theme().space(1));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    for (int row = 0; row < std::min(mostRows, number); ++row) {
        const ExerciseTime& time = times()[static_cast<std::size_t>(number - 1 - row)];
        auto* day = new BsButton(theme(), BsButton::Kind::Text, shortDay(time.started.localDate, today()));
        day->setSize(BsButton::Size::Small);
        day->setAccessibleName(tr("Open the session of %1").arg(longDay(time.started.localDate, today())));
        connect(day, &QPushButton::clicked, this,
                [this, session = time.session] { Q_EMIT sessionWanted(session); });
        auto* version = new Label(theme(), TextStyle::Body, versionText(exercise, time.versionId));
        version->setStyle(TextStyle::Body, QFont::DemiBold);
        auto* done = new Label(theme(), TextStyle::Body, timeText(exercise, time));
        if (!time.hurts.empty()) {
            done->setIconName(QStringLiteral("hurts"));
            done->setIconRole(&Colours::warning);
            done->setAccessibleName(tr("%1. It hurt.").arg(done->text()));
        }
        grid->addWidget(day, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(version, row, 1);
        grid->addWidget(done, row, 2);
    }
    m_rowsPlace->addWidget(m_rows);
    m_rows->show(); // at once, not with the next turn of the event loop
}

void TimesCard::retranslate()
{
    setTitle(tr("Last times"));
    m_none->setText(tr("You have not done it in this time."));
    refresh();
}

} // namespace backstretch
