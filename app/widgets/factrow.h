// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/type.h"
#include "app/widgets/card.h"
#include "app/widgets/fitsheight.h"

#include <vector>

class QGridLayout;

namespace backstretch {

class Label;

/// A few facts side by side, each a small name over its value; two by two, or one under the other,
/// where there is little room.
class FactRow : public FitsHeight<Card>
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
    /// How large the values are written; takes effect with the next setFacts().
    void setValueStyle(TextStyle style) { m_valueStyle = style; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int columnsFor(int width) const;

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cells;
    int m_columns = 0;
    TextStyle m_valueStyle = TextStyle::Lead;
};

} // namespace backstretch
