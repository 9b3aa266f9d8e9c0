// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/doseoffer.h"

#include "app/models/historyservice.h"
#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/text/progresswords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/stepper.h"

#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

bool changesHold(const DoseProposal& proposal)
{
    return proposal.step == DoseStep::LongerHold || proposal.step == DoseStep::ShorterHold;
}

/// The present dose with another value of the figure that the proposal is about.
Dose withFigure(const DoseProposal& proposal, int value)
{
    Dose dose = proposal.now;
    if (changesHold(proposal)) {
        dose.hold = std::chrono::seconds(value);
    } else {
        dose.repetitions = value;
    }
    return dose;
}

} // namespace

DoseOffer::DoseOffer(const Theme& theme, const Catalogue& catalogue, HistoryService& history, QWidget* parent)
    : Card(theme, parent)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_heading(new Label(theme, TextStyle::Small))
    , m_title(new Label(theme, TextStyle::Title))
    , m_reason(new Label(theme, TextStyle::Small))
    , m_row(new QWidget)
    , m_use(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_keep(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_less(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_lessRow(new QWidget)
    , m_amount(new Stepper(theme))
    , m_useLess(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_undo(new BsButton(theme, BsButton::Kind::Secondary, {}))
{
    setFill(&Colours::primarySoft);
    const auto frame = [this] {
        setEdge(&Colours::border, this->theme().highContrast() ? this->theme().edge() : 0);
    };
    frame();
    setPadding(4.5);
    m_heading->setStyle(TextStyle::Small, QFont::DemiBold);
    for (Label* label : {m_heading, m_title, m_reason}) {
        label->setRole(&Colours::onPrimarySoft);
    }
    auto* buttons = new FlowLayout(m_row);
    buttons->setGaps(theme.space(2), theme.space(2));
    for (BsButton* button : {m_use, m_keep, m_less}) {
        buttons->addWidget(button);
    }
    buttons->addWidget(m_undo);
    auto* less = new FlowLayout(m_lessRow);
    less->setGaps(theme.space(2), theme.space(2));
    less->addWidget(m_amount);
    less->addWidget(m_useLess);
    for (BsButton* button : {m_use, m_keep, m_less, m_useLess, m_undo}) {
        button->setAutoDefault(true);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(m_heading);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addSpacing(theme.space(2));
    column->addWidget(m_row);
    column->addSpacing(theme.space(1)); // the ring round a button stays clear of the buttons above
    column->addWidget(m_lessRow);

    connect(m_use, &QPushButton::clicked, this, [this] { answer(DoseAnswer::Use, m_proposal->proposed); });
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(DoseAnswer::Keep, m_proposal->now); });
    connect(m_less, &QPushButton::clicked, this, &DoseOffer::chooseLess);
    connect(m_useLess, &QPushButton::clicked, this, [this] { answer(DoseAnswer::Less, chosenLess()); });
    connect(m_undo, &QPushButton::clicked, this, &DoseOffer::undo);
    connect(m_amount, &Stepper::valueChanged, this, [this] { refresh(); });
    connect(&theme, &Theme::changed, this, frame);
    hide();
}

void DoseOffer::open(const std::optional<DoseProposal>& proposal)
{
    m_answered.reset();
    setProposal(proposal);
}

void DoseOffer::setProposal(const std::optional<DoseProposal>& proposal)
{
    if (m_answered) {
        return;
    }
    if (m_proposal != proposal) {
        m_choosing = false;
        m_failed = false;
    }
    m_proposal = proposal && m_catalogue.exercise(proposal->exerciseId) != nullptr ? proposal : std::nullopt;
    refresh();
}

void DoseOffer::retranslate()
{
    refresh();
}

std::vector<QWidget*> DoseOffer::controls() const
{
    return {m_use, m_keep, m_less, m_amount, m_useLess, m_undo};
}

void DoseOffer::answer(DoseAnswer given, const Dose& dose)
{
    const DoseProposal proposal = *m_proposal;
    const auto before = m_history.log().prefs().of(proposal.exerciseId);
    if (!before) {
        m_history.report(before.error());
        return;
    }
    std::optional<Millis> hold = before->hold;
    std::optional<int> repetitions = before->repetitions;
    if (dose != proposal.now) { // what is kept stays as it was chosen, or not chosen
        if (changesHold(proposal)) {
            hold = dose.hold;
        } else {
            repetitions = dose.repetitions;
        }
    }
    const qint64 now = m_history.clock().now().utcMs;
    m_answered = Answered{proposal, *before, dose, given}; // before the pages hear of it
    m_failed = !m_history.wrote(
        m_history.log().prefs().setDoseAnswer(proposal.exerciseId, hold, repetitions, given, now));
    if (m_failed) {
        m_answered.reset();
    }
    refresh();
    if (!m_failed) {
        m_undo->setFocus(Qt::OtherFocusReason);
        Q_EMIT answered();
    }
}

void DoseOffer::undo()
{
    const ExercisePrefs& before = m_answered->before;
    const DoseProposal proposal = m_answered->proposal;
    if (m_history.wrote(m_history.log().prefs().setDoseAnswer(proposal.exerciseId, before.hold,
                                                              before.repetitions, before.doseAnswer,
                                                              before.doseAnsweredUtcMs))) {
        m_answered.reset();
        m_choosing = false;
        m_proposal = proposal;
        refresh();
        m_use->setFocus(Qt::OtherFocusReason);
        Q_EMIT answered();
    }
}

void DoseOffer::chooseLess()
{
    const Exercise& exercise = *m_catalogue.exercise(m_proposal->exerciseId);
    const bool hold = changesHold(*m_proposal);
    const DoseFigure& figure = hold ? exercise.dosage.holdSeconds : exercise.dosage.repetitions;
    const int now = hold ? static_cast<int>(m_proposal->now.hold.count()) : m_proposal->now.repetitions;
    const int step = hold ? holdStepSeconds(figure, std::chrono::seconds(0)) : 1;
    m_amount->setRange(figure.min, now);
    m_amount->setStep(step);
    m_amount->setFormat([this](int value) {
        const DoseProposal& proposal = m_proposal ? *m_proposal : m_answered->proposal;
        return doseText(*m_catalogue.exercise(proposal.exerciseId), proposal, withFigure(proposal, value));
    });
    m_amount->setValue(std::max(figure.min, now - step));
    m_choosing = true;
    refresh();
    m_amount->setFocus(Qt::OtherFocusReason);
}

Dose DoseOffer::chosenLess() const
{
    return withFigure(*m_proposal, m_amount->value());
}

void DoseOffer::refresh()
{
    setVisible(isOpen());
    m_use->setVisible(!m_answered.has_value());
    m_keep->setVisible(!m_answered.has_value());
    m_reason->setVisible(!m_answered.has_value());
    m_undo->setVisible(m_answered.has_value());
    m_lessRow->setVisible(m_choosing && !m_answered);
    m_less->setVisible(m_proposal && m_proposal->isMore() && !m_choosing && !m_answered);
    if (m_answered) {
        showAnswer(*m_answered);
    } else if (m_proposal) {
        showProposal(*m_proposal);
    }
}

void DoseOffer::showProposal(const DoseProposal& proposal)
{
    const Exercise& exercise = *m_catalogue.exercise(proposal.exerciseId);
    const QString name = exerciseName(exercise);
    const QString now = doseText(exercise, proposal, proposal.now);
    const QString proposed = doseText(exercise, proposal, proposal.proposed);
    m_heading->setText(proposal.isMore() ? tr("A small step, if you like")
                                         : tr("A little less, if you like"));
    m_title->setText(proposalTitle(exercise, proposal));
    m_reason->setText(m_failed ? tr("This could not be saved right now.")
                               : proposalReason(exercise, proposal));
    setAccessibleName(m_title->text());
    //: %1 is "20 s" or "6 each side"
    m_use->setLabel(tr("Use %1").arg(proposed));
    //: %1 is "15 s" or "5 each side"
    m_keep->setLabel(tr("Keep %1").arg(now));
    m_less->setLabel(tr("Less"));
    //: "20 s", an exercise
    m_use->setAccessibleName(tr("Use %1 for %2").arg(proposed, name));
    m_keep->setAccessibleName(tr("Keep %1 for %2").arg(now, name));
    m_less->setAccessibleName(tr("Do less of %1").arg(name));
    m_amount->setAccessibleName(tr("How much of %1").arg(name));
    if (m_choosing) {
        m_useLess->setLabel(tr("Use %1").arg(doseText(exercise, proposal, chosenLess())));
        m_useLess->setEnabled(chosenLess() != proposal.now);
    }
}

void DoseOffer::showAnswer(const Answered& given)
{
    const Exercise& exercise = *m_catalogue.exercise(given.proposal.exerciseId);
    const QString dose = doseText(exercise, given.proposal, given.dose);
    const bool kept = given.answer == DoseAnswer::Keep;
    m_heading->setText(kept ? tr("OK, it stays as it is.") : tr("Done. It counts from the next time."));
    //: an exercise, "20 s"
    m_title->setText(tr("%1: %2").arg(exerciseName(exercise), dose));
    m_undo->setLabel(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo: %1").arg(m_title->text()));
}

} // namespace backstretch
