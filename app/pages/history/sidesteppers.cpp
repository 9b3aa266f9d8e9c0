// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history/sidesteppers.h"

#include "app/text/editwords.h"
#include "app/theme/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/stepper.h"

#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

QWidget* labelled(const Theme& theme, const QString& label, QWidget* control)
{
    auto* field = new QWidget;
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto* words = new Label(theme, TextStyle::Small, label);
    words->setRole(&Colours::textMuted);
    words->setBuddy(control);
    column->addWidget(words);
    column->addWidget(control, 0, Qt::AlignLeading);
    column->addStretch(1);
    return field;
}

SideSteppers::SideSteppers(const Theme& theme, QString exercise, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_exercise(std::move(exercise))
    , m_flow(new FlowLayout(this))
{
    m_flow->setGaps(theme.space(4), theme.space(2));
}

void SideSteppers::makeFields(const std::vector<SideCount>& sides)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    for (const SideCount& side : sides) {
        auto* stepper = new Stepper(m_theme);
        //: An exercise, a side of it
        const QString what =
            side.side == Side::None ? m_exercise : tr("%1, %2").arg(m_exercise, sideLabel(side.side));
        //: %1 is an exercise, or one side of it
        stepper->setAccessibleName(tr("%1: holds done").arg(what));
        connect(stepper, &Stepper::valueChanged, this, &SideSteppers::changed);
        m_flow->addWidget(labelled(m_theme, sideLabel(side.side), stepper));
        m_fields.push_back({side.side, stepper});
    }
}

void SideSteppers::setCounts(const std::vector<SideCount>& most, const std::vector<SideCount>& done)
{
    const bool same =
        std::equal(most.begin(), most.end(), m_fields.begin(), m_fields.end(),
                   [](const SideCount& side, const Field& field) { return side.side == field.side; });
    if (!same) {
        makeFields(most);
    }
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto at = std::ranges::find(done, m_fields[i].side, &SideCount::side);
        const QSignalBlocker quiet(m_fields[i].stepper);
        m_fields[i].stepper->setRange(0, most[i].done);
        m_fields[i].stepper->setValue(at != done.end() ? at->done : 0);
    }
}

std::vector<SideCount> SideSteppers::counts() const
{
    std::vector<SideCount> counts;
    for (const Field& field : m_fields) {
        counts.push_back({field.side, field.stepper->value()});
    }
    return counts;
}

QWidget* SideSteppers::first() const
{
    return m_fields.empty() ? nullptr : m_fields.front().stepper;
}

} // namespace backstretch
