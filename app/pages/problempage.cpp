// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/problempage.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/scrollcolumn.h"

#include <QVBoxLayout>

namespace backstretch {

ProblemPage::ProblemPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextStyle::Display))
    , m_text(new Label(theme, TextStyle::Lead))
    , m_details(new Label(theme, TextStyle::Body))
    , m_buttons(new FlowLayout)
{
    m_text->setStyle(TextStyle::Lead, QFont::Normal);
    auto* card = new Card(theme);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(0, 0, 0, 0);
    inCard->addWidget(m_details);
    card->hide();

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(10));
    column->setSpacing(theme.space(5));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(card);
    column->addLayout(m_buttons);
    column->addStretch(1);
    m_buttons->setGaps(theme.space(3), theme.space(3));

    auto* scroll = new ScrollColumn;
    scroll->setWidget(content);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(scroll);
}

void ProblemPage::setProblem(const QString& title, const QString& text, const QStringList& details)
{
    m_title->setText(title);
    m_text->setText(text);
    m_details->setText(details.join(QLatin1Char('\n')));
    m_details->parentWidget()->setVisible(!details.isEmpty());
}

void ProblemPage::addButton(const QString& label, bool first, std::function<void()> run)
{
    auto* button = new BsButton(m_theme, first ? BsButton::Kind::Primary : BsButton::Kind::Secondary, label);
    button->setSize(BsButton::Size::Large);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_buttons->addWidget(button);
    if (m_first == nullptr) {
        m_first = button;
    }
}

QWidget* ProblemPage::firstFocus()
{
    return m_first != nullptr ? static_cast<QWidget*>(m_first) : this;
}

} // namespace backstretch
