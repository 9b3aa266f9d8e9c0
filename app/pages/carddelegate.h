// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace backstretch {

class Theme;

/// Paints one thing as a card: its paper and edge, and the focus ring. What is on it is for those who inherit
/// this. A cell is the card plus half the gap between cards on each side; the focus ring is drawn in that
/// gap.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The gap between two cards.
    [[nodiscard]] int gap() const;
    /// The cell's height so that the tallest card of the model fits a cell of this width.
    [[nodiscard]] virtual int cellHeight(int cellWidth, const QAbstractItemModel& model) const = 0;

protected:
    static constexpr int wrap = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// The picture at the top of the card.
    virtual void paintPicture(QPainter& painter, const QRectF& box, const QModelIndex& index) const = 0;
    [[nodiscard]] virtual int pictureHeightFor(int cardWidth) const = 0;
    /// The words below it; the painter runs in the direction of reading.
    virtual void paintTexts(QPainter& painter, const QRectF& card, const QModelIndex& index) const = 0;

    /// Text from a file may be absurd; a card stays a card.
    [[nodiscard]] static int wrappedHeight(const QFont& font, int width, const QString& text);
    [[nodiscard]] QFont tagFont() const;
    [[nodiscard]] int tagHeight(int textWidth, const QString& words) const;
    /// How wide a tag with these words wants to be, at most `widest`.
    [[nodiscard]] int tagWidth(int widest, const QString& words) const;
    /// Within `card`, which turns it round where one reads from right to left.
    void paintTag(QPainter& painter, const QRect& card, const QRect& box, const QString& icon,
                  const QString& words) const;
    /// A clock and how long it takes, in one line.
    void paintLength(QPainter& painter, const QRect& card, const QRect& box, const QFont& font,
                     const QString& words) const;
    [[nodiscard]] int iconSize() const;

private:
    const Theme& m_theme;
};

} // namespace backstretch
