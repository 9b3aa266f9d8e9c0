// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/titledcard.h"

#include "app/theme/theme.h"
#include "app/widgets/heading.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backstretch {

TitledCard::TitledCard(const Theme& theme, QWidget* parent, double gap)
    : Card(theme, parent)
    , m_title(new Label(theme, TextStyle::Lead))
    , m_words(new QVBoxLayout)
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    m_title->setStyle(TextStyle::Lead, QFont::Bold);
    isHeading(*m_title);
    m_words->setSpacing(0);
    m_words->addWidget(m_title);
    m_head->setSpacing(theme.space(3));
    m_head->addLayout(m_words, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(gap));
    m_column->addLayout(m_head);
}

void TitledCard::setTitle(const QString& title)
{
    m_title->setText(title);
}

QAccessibleInterface* TitledCard::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::Grouping, [this] { return title(); });
}

QString TitledCard::title() const
{
    return m_title->text();
}

Label* TitledCard::addLine()
{
    auto* line = new Label(theme(), TextStyle::Small);
    line->setRole(&Colours::textMuted);
    m_words->addWidget(line);
    return line;
}

Label* TitledCard::addSubstitute()
{
    auto* words = new Label(theme(), TextStyle::Body);
    words->setRole(&Colours::textMuted);
    m_column->addWidget(words);
    return words;
}

void TitledCard::addBesideTitle(QWidget* widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace backstretch
