// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include <QString>

#include <vector>

class QGridLayout;

namespace backstretch {

class Label;

/// A few facts side by side, each a small label over its value; two by two where the window is narrow.
class FactRow : public Card
{
    Q_OBJECT

public:
    struct Fact
    {
        QString name;
        QString value;
    };

    explicit FactRow(const Theme& theme, QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);
    void setColumns(int columns);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell
    {
        QWidget* box;
        Label* name;
        Label* value;
    };
    void place();

    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
    int m_columns = 4;
};

} // namespace backstretch
