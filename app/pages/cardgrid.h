// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/itemlist.h"

namespace backstretch {

class CardDelegate;
class Theme;

/// A grid of cards, as tall as its cards: the page around it scrolls. One to four
/// columns, by how many letters fit, so that larger text means fewer columns.
class CardGrid : public ItemList
{
    Q_OBJECT

public:
    /// Takes the delegate over.
    CardGrid(const Theme& theme, CardDelegate* delegate, QWidget* parent = nullptr);

    /// Cells reach half a gap beyond the cards on each side; who lays the grid out takes it off again.
    [[nodiscard]] int halfGap() const;
    /// `all` has every card: card heights do not change while the list is narrowed down.
    void setModels(QAbstractItemModel* shown, QAbstractItemModel* all);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_least, 1}; }

Q_SIGNALS:
    void opened(const QModelIndex& index);
    /// The card with the keyboard focus is here, in the grid's own coordinates.
    void currentMoved(const QRect& cell);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void press(const QModelIndex& index) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] QSize cellFor(int width) const;

    const Theme& m_theme;
    CardDelegate* m_delegate;
    QAbstractItemModel* m_all = nullptr;
    static constexpr int m_least = 100;
};

} // namespace backstretch
