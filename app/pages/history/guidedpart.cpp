// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history/guidedpart.h"

#include "app/pages/history/sidesteppers.h"
#include "app/text/durations.h"
#include "app/text/sessionwords.h"
#include "app/theme/theme.h"
#include "app/widgets/label.h"

#include <QVBoxLayout>

namespace backstretch {

GuidedPart::GuidedPart(const Theme& theme, const Catalogue& catalogue, const SessionDetail& detail,
                       QWidget* parent)
    : QWidget(parent)
    , m_length(new Label(theme, TextStyle::Small))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    const MeasuredSession measured = measuredOf(detail);
    for (std::size_t i = 0; i < detail.exercises.size(); ++i) {
        const ExerciseRow& row = detail.exercises[i];
        const QString title = exerciseTitle(catalogue, row);
        auto* name = new Label(theme, TextStyle::Body, title);
        name->setStyle(TextStyle::Body, QFont::DemiBold);
        const ExerciseRow& first = i < measured.exercises.size() ? measured.exercises[i] : row;
        //: %1 is "3 of 4 holds, left 2, right 1"
        auto* said = new Label(theme, TextStyle::Small, tr("Measured: %1").arg(exerciseResult(first)));
        said->setRole(&Colours::textMuted);
        auto* steppers = new SideSteppers(theme, title);
        m_most.push_back(plannedCounts(catalogue, row));
        steppers->setCounts(m_most.back(), doneCounts(catalogue, row));
        connect(steppers, &SideSteppers::changed, this, &GuidedPart::changed);
        m_exercises.push_back(steppers);
        column->addWidget(name);
        column->addWidget(said);
        column->addWidget(steppers);
        column->addSpacing(theme.space(3));
    }
    m_length->setRole(&Colours::textMuted);
    column->addWidget(m_length);
}

std::vector<std::vector<SideCount>> GuidedPart::done() const
{
    std::vector<std::vector<SideCount>> all;
    for (const SideSteppers* exercise : m_exercises) {
        all.push_back(exercise->counts());
    }
    return all;
}

void GuidedPart::setDone(const std::vector<std::vector<SideCount>>& done)
{
    for (std::size_t i = 0; i < m_exercises.size() && i < done.size(); ++i) {
        m_exercises[i]->setCounts(m_most[i], done[i]);
    }
}

void GuidedPart::setLength(Millis length, bool whole)
{
    //: %1 is "8 min"
    m_length->setText(whole ? tr("That makes a whole session of %1.").arg(minutesText(length))
                            : tr("That makes a part of a session, %1.").arg(minutesText(length)));
}

} // namespace backstretch
