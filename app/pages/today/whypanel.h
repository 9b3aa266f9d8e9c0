// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/fitsheight.h"
#include "core/progress/planner.h"

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace backstretch {

class BsButton;
class Catalogue;
class Label;
class LinkRow;

/// Why Today suggests what it does: the reasons with their figures, each leading to where it comes from.
/// There is a place for what may be proposed under them.
class WhyPanel : public FitsHeight<Card>
{
    Q_OBJECT

public:
    WhyPanel(const Theme& theme, const Catalogue& catalogue, QWidget* parent = nullptr);

    void setPlan(const DayPlan& plan, QDate today);
    /// What stands between the reasons and the rules; the panel takes it over. Who made it shows and hides
    /// it.
    void setProposal(QWidget* proposal);
    /// It is all there is on the page, and leads back instead of being closed.
    void setOwnPage(bool own);
    void retranslate();

    /// What the focus goes to when it has opened as a page of its own.
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void closeWanted();
    void evidenceWanted(const backstretch::PlanFact& fact);
    void rulesWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    LinkRow& row(std::size_t index);
    void showReasons();
    void step(int by);

    const Catalogue& m_catalogue;
    DayPlan m_plan;
    QDate m_today;
    bool m_ownPage = false;

    BsButton* m_back;
    Label* m_title;
    BsButton* m_close;
    Label* m_lead;
    QVBoxLayout* m_reasons;
    std::vector<LinkRow*> m_rows;
    Label* m_note;
    QVBoxLayout* m_proposal;
    BsButton* m_rules;
};

} // namespace backstretch
