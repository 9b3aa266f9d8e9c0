// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/gentlesheet.h"

#include "app/models/gentledays.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {
namespace {

constexpr int kEmsAcross = 48;
constexpr int kEmsDown = 24;

} // namespace

GentleSheet::GentleSheet(const Theme& theme, const GentleDays& days, QWidget& window)
    : Sheet(theme, window, tr("Change or end the gentle plan"))
{
    head().addWidget(new Label(theme, TextStyle::Heading, tr("Change or end the gentle plan")));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(3));
    column->addWidget(new Label(theme, TextStyle::Title, tr("How long it is meant for")));
    QStringList labels;
    for (const int length : gentleLengths) {
        labels << tr("%Ln day(s)", nullptr, length);
    }
    auto* lengths = new SegmentedControl(theme, labels);
    lengths->setAccessibleName(tr("How long it is meant for"));
    const auto present = std::ranges::find(gentleLengths, days.plan.length);
    lengths->setCurrent(static_cast<int>(present - gentleLengths.begin()));
    connect(lengths, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT lengthChosen(gentleLengths[static_cast<std::size_t>(index)]); });
    column->addWidget(lengths);
    column->addWidget(new Label(
        theme, TextStyle::Body,
        tr("You can stay on a step as long as you like. Nothing you did is lost when the plan ends.")));
    column->addStretch(1);
    setContent(content);

    auto* stay = new BsButton(theme, BsButton::Kind::Secondary, tr("Stay on today’s step"));
    auto* back = new BsButton(theme, BsButton::Kind::Secondary, tr("One step back"));
    auto* end = new BsButton(theme, BsButton::Kind::Secondary, tr("End the plan"));
    back->setEnabled(days.step() > 0);
    for (BsButton* button : {stay, back, end}) {
        button->setAutoDefault(true);
        buttons().addWidget(button, 1);
    }
    m_first = stay;
    setHarmlessButton(stay);
    connect(stay, &QPushButton::clicked, this, &Sheet::close);
    connect(back, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT stepBack();
    });
    connect(end, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT endPlan();
    });
    connect(this, &Sheet::closed, this, &QObject::deleteLater);
}

GentleSheet* GentleSheet::open(const Theme& theme, const GentleDays& days, QWidget& window)
{
    auto* sheet = new GentleSheet(theme, days, window);
    static_cast<Sheet*>(sheet)->open({theme.em(kEmsAcross), theme.em(kEmsDown)}, sheet->m_first);
    return sheet;
}

} // namespace backstretch
