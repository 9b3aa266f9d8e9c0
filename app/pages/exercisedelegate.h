// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace backstretch {

class Theme;

/// Paints one exercise as a card: picture, name, position, length, one tag. A cell is the card plus half
/// the gap between cards on each side; the focus ring is drawn in that gap.
class ExerciseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ExerciseDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The gap between two cards.
    [[nodiscard]] int gap() const;
    /// The cell's height so that the tallest card of the model fits a cell of this width.
    [[nodiscard]] int cellHeight(int cellWidth, const QAbstractItemModel& model) const;

private:
    struct Fonts;
    struct Heights
    {
        int name = 0;
        int position = 0;
        int length = 0;
        int tag = 0;
    };
    [[nodiscard]] Heights heights(int textWidth, const QModelIndex& index) const;
    [[nodiscard]] int cardHeight(int cardWidth, const Heights& heights) const;
    void paintPicture(QPainter& painter, const QRectF& card, const QModelIndex& index) const;
    void paintTexts(QPainter& painter, const QRectF& card, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace backstretch
