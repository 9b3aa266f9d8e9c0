// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace backstretch {

/// Dynamic property of a widget (int, pixels): the room before its words. At the beginning of a row it stands
/// so much further out, and its words are level with those above. The parent's margin must have that room.
inline constexpr const char* roomBeforeWords = "roomBeforeWords";

/// Puts its items side by side like words, and begins a new row where they no longer fit. Runs from
/// the right in a right-to-left page.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Gap between items of a row, and between rows.
    void setGaps(int across, int down);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool place) const;

    std::vector<QLayoutItem*> m_items; ///< owned, as every QLayout owns its items
    int m_across = 8;
    int m_down = 8;
};

} // namespace backstretch
