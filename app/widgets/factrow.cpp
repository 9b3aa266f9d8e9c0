// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/factrow.h"

#include "app/theme/theme.h"
#include "app/widgets/label.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace backstretch {

FactRow::FactRow(const Theme& theme, QWidget* parent)
    : FitsHeight(theme, parent)
    , m_grid(new QGridLayout(this))
{
    setPadding(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    connect(&theme, &Theme::changed, this, [this] {
        m_columns = 0;
        arrange();
    });
}

void FactRow::setFacts(const std::vector<Fact>& facts)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    for (const Fact& fact : facts) {
        auto* cell = new QWidget(this);
        auto* column = new QVBoxLayout(cell);
        column->setSpacing(0);
        auto* name = new Label(theme(), TextStyle::Caption, fact.name);
        name->setStyle(TextStyle::Caption, QFont::Normal);
        name->setRole(&Colours::textMuted);
        auto* value = new Label(theme(), m_valueStyle, fact.value);
        value->setStyle(m_valueStyle, QFont::DemiBold);
        value->setAccessibleName(fact.name + QStringLiteral(": ") + fact.value);
        column->addWidget(name);
        column->addWidget(value);
        column->addStretch(1);
        cell->show();
        m_cells.push_back(cell);
    }
    m_columns = 0;
    arrange();
}

int FactRow::columnsFor(int width) const
{
    int widest = 1;
    for (const QWidget* cell : m_cells) {
        widest = std::max(widest, cell->layout()->sizeHint().width());
    }
    const int count = std::max(1, static_cast<int>(m_cells.size()));
    // A value may take two lines, so a cell need not be as wide as its words.
    const int fitting = std::max(1, width / std::max(widest * 2 / 3, theme().em(7)));
    return fitting >= count ? count : std::max(1, std::min(fitting, (count + 1) / 2));
}

void FactRow::arrange()
{
    for (QWidget* cell : m_cells) {
        const int across = theme().space(4);
        const int down = theme().space(3);
        cell->layout()->setContentsMargins(across, down, across, down);
    }
    const int columns = columnsFor(width());
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item;
    }
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        m_grid->addWidget(m_cells[static_cast<std::size_t>(i)], i / columns, i % columns);
    }
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    updateGeometry();
    update();
}

void FactRow::resizeEvent(QResizeEvent* event)
{
    FitsHeight::resizeEvent(event);
    arrange();
}

void FactRow::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const int edge = theme().edge();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        const QRect box = m_cells[static_cast<std::size_t>(i)]->geometry();
        if (i % m_columns > 0) {
            painter.fillRect(rightToLeft ? box.right() : box.left(), box.top(), edge, box.height(),
                             theme().colours().border);
        }
        if (i >= m_columns && i % m_columns == 0) { // also above the end of a row that is not full
            painter.fillRect(edge, box.top(), width() - 2 * edge, edge, theme().colours().border);
        }
    }
}

} // namespace backstretch
