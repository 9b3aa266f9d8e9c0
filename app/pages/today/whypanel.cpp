// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/whypanel.h"

#include "app/text/planwords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/linkrow.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

constexpr int kEdge = 2;

} // namespace

WhyPanel::WhyPanel(const Theme& theme, const Catalogue& catalogue, QWidget* parent)
    : FitsHeight<Card>(theme, parent)
    , m_catalogue(catalogue)
    , m_back(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_title(new Label(theme, TextStyle::Title))
    , m_close(new BsButton(theme, BsButton::Kind::Text, {}))
    , m_lead(new Label(theme, TextStyle::Small))
    , m_reasons(new QVBoxLayout)
    , m_note(new Label(theme, TextStyle::Body))
    , m_proposal(new QVBoxLayout)
    , m_rules(new BsButton(theme, BsButton::Kind::Text, {}))
{
    setEdge(&Colours::primary, kEdge);
    m_lead->setRole(&Colours::textMuted);
    m_note->setRole(&Colours::textMuted);
    for (BsButton* button : {m_close, m_rules}) {
        button->setSize(BsButton::Size::Small);
        button->setAutoDefault(true);
    }
    m_back->setAutoDefault(true);

    auto* header = new QHBoxLayout;
    header->setSpacing(theme.space(3));
    header->addWidget(m_back, 0, Qt::AlignTop);
    header->addWidget(m_title, 1, Qt::AlignVCenter);
    header->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addLayout(header);
    column->addWidget(m_lead);
    m_reasons->setSpacing(0);
    column->addLayout(m_reasons);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addLayout(m_proposal);
    auto* foot = new FlowLayout;
    foot->addWidget(m_rules);
    column->addLayout(foot);
    setOwnPage(false);

    connect(m_close, &QPushButton::clicked, this, &WhyPanel::closeWanted);
    connect(m_back, &QPushButton::clicked, this, &WhyPanel::closeWanted);
    connect(m_rules, &QPushButton::clicked, this, &WhyPanel::rulesWanted);
}

void WhyPanel::setPlan(const DayPlan& plan, QDate today)
{
    m_plan = plan;
    m_today = today;
    showReasons();
}

void WhyPanel::setProposal(QWidget* proposal)
{
    m_proposal->addWidget(proposal);
}

void WhyPanel::setOwnPage(bool own)
{
    m_ownPage = own;
    m_back->setVisible(own);
    m_close->setVisible(!own);
}

QWidget* WhyPanel::firstFocus() const
{
    return m_ownPage ? m_back : m_close;
}

LinkRow& WhyPanel::row(std::size_t index)
{
    while (index >= m_rows.size()) {
        auto* made = new LinkRow(theme());
        connect(made, &QAbstractButton::clicked, this,
                [this, at = m_rows.size()] { Q_EMIT evidenceWanted(m_plan.facts[at]); });
        m_reasons->addWidget(made);
        m_rows.push_back(made);
    }
    return *m_rows[index];
}

void WhyPanel::showReasons()
{
    for (std::size_t i = 0; i < std::max(m_plan.facts.size(), m_rows.size()); ++i) {
        LinkRow& shown = row(i);
        shown.setVisible(i < m_plan.facts.size());
        if (i < m_plan.facts.size()) {
            const FactText words = factText(m_plan.facts[i], m_catalogue, m_today);
            shown.setTexts(words.icon, words.title, words.text);
        }
    }
    const QString note = planNote(m_plan);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_lead->setVisible(!m_plan.facts.empty());
}

void WhyPanel::step(int by)
{
    std::vector<LinkRow*> shown;
    std::ranges::copy_if(m_rows, std::back_inserter(shown),
                         [](const LinkRow* row) { return row->isVisible(); });
    const auto here = std::ranges::find_if(shown, [](const LinkRow* row) { return row->hasFocus(); });
    const auto next = (here - shown.begin()) + by;
    if (here != shown.end() && next >= 0 && next < static_cast<std::ptrdiff_t>(shown.size())) {
        shown[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    }
}

void WhyPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
    } else {
        FitsHeight<Card>::keyPressEvent(event);
    }
}

void WhyPanel::retranslate()
{
    m_title->setText(tr("Why this today"));
    setAccessibleName(m_title->text());
    m_back->setIconOnly(QStringLiteral("back"), tr("Back to Today"));
    m_close->setIconOnly(QStringLiteral("close"), tr("Close"));
    m_lead->setText(tr("From your own log. You decide."));
    m_rules->setLabel(tr("Show the rules behind this"));
    showReasons();
}

} // namespace backstretch
