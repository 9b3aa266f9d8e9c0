// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/catalogue/catalogue.h"
#include "core/progress/progression.h"

#include <optional>
#include <vector>

namespace backstretch {

class BsButton;
class FlowLayout;
class HistoryService;
class Label;
class Stepper;

/// A proposal to do a little more of an exercise, or a little less, with its reason. Three buttons of equal
/// weight: take it, keep what is, do less. Nothing is changed before one is pressed, and that can be undone.
class DoseOffer : public Card
{
    Q_OBJECT

public:
    DoseOffer(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
              QWidget* parent = nullptr);

    /// A page comes to the front: what was answered before is not told again. nullopt: nothing is proposed,
    /// and nothing is shown.
    void open(const std::optional<DoseProposal>& proposal);
    /// The proposal may be another one now; an answer that is still told stays.
    void setProposal(const std::optional<DoseProposal>& proposal);
    void retranslate();
    [[nodiscard]] bool isOpen() const { return m_proposal.has_value() || m_answered.has_value(); }
    /// In their order, for a page's Tab key.
    [[nodiscard]] std::vector<QWidget*> controls() const;

Q_SIGNALS:
    /// An answer was stored, or taken back.
    void answered();

private:
    struct Answered
    {
        DoseProposal proposal;
        ExercisePrefs before; ///< what undo brings back
        Dose dose;            ///< from now on
        DoseAnswer answer = DoseAnswer::None;
    };

    void answer(DoseAnswer answer, const Dose& dose);
    void undo();
    void chooseLess();
    [[nodiscard]] Dose chosenLess() const;
    void refresh();
    void showProposal(const DoseProposal& proposal);
    void showAnswer(const Answered& answered);

    const Catalogue& m_catalogue;
    HistoryService& m_history;
    std::optional<DoseProposal> m_proposal;
    std::optional<Answered> m_answered;
    bool m_failed = false;
    bool m_choosing = false; ///< how much less

    Label* m_heading;
    Label* m_title;
    Label* m_reason;
    QWidget* m_row;
    BsButton* m_use;
    BsButton* m_keep;
    BsButton* m_less;
    QWidget* m_lessRow;
    Stepper* m_amount;
    BsButton* m_useLess;
    BsButton* m_undo;
};

} // namespace backstretch
