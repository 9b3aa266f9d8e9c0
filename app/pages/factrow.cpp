// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/factrow.h"

#include "app/theme/theme.h"
#include "app/widgets/label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace backstretch {

FactRow::FactRow(const Theme& theme, QWidget* parent) : Card(theme, parent), m_grid(new QGridLayout(this))
{
    setPadding(0);
    m_grid->setSpacing(0);
    connect(&theme, &Theme::changed, this, &FactRow::place);
}

void FactRow::setFacts(const std::vector<Fact>& facts)
{
    while (m_cells.size() < facts.size()) {
        auto* box = new QWidget(this);
        auto* column = new QVBoxLayout(box);
        auto* name = new Label(theme(), TextStyle::Caption);
        name->setStyle(TextStyle::Caption, QFont::Normal);
        name->setRole(&Colours::textMuted);
        auto* value = new Label(theme(), TextStyle::Lead);
        value->setStyle(TextStyle::Lead, QFont::DemiBold);
        column->addWidget(name);
        column->addWidget(value);
        column->addStretch(1);
        column->setSpacing(0);
        m_cells.push_back({box, name, value});
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const bool used = i < facts.size();
        m_cells[i].box->setVisible(used);
        if (used) {
            m_cells[i].name->setText(facts[i].name);
            m_cells[i].value->setText(facts[i].value);
        }
    }
    place();
}

void FactRow::setColumns(int columns)
{
    if (columns != m_columns) {
        m_columns = columns;
        place();
    }
}

void FactRow::place()
{
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, 0);
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int index = static_cast<int>(i);
        m_grid->addWidget(m_cells[i].box, index / m_columns, index % m_columns);
        m_grid->setColumnStretch(index % m_columns, 1);
        const int side = theme().space(4);
        m_cells[i].box->layout()->setContentsMargins(side, theme().space(3), side, theme().space(3));
    }
    update();
}

void FactRow::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(theme().colours().border, theme().edge()));
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].box->isHidden()) {
            continue;
        }
        const QRect box = m_cells[i].box->geometry();
        const int index = static_cast<int>(i);
        if (index % m_columns != 0) {
            const int x = isRightToLeft() ? box.right() + 1 : box.left();
            painter.drawLine(x, box.top(), x, box.bottom());
        }
        if (index >= m_columns && index % m_columns == 0) {
            painter.drawLine(theme().edge(), box.top(), width() - theme().edge(), box.top());
        }
    }
}

} // namespace backstretch
