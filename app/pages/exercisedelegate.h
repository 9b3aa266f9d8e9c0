// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/carddelegate.h"

namespace backstretch {

/// Paints one exercise as a card: picture, name, position, length, one tag.
class ExerciseDelegate : public CardDelegate
{
    Q_OBJECT

public:
    using CardDelegate::CardDelegate;

    [[nodiscard]] int cellHeight(int cellWidth, const QAbstractItemModel& model) const override;

protected:
    [[nodiscard]] int pictureHeightFor(int cardWidth) const override;
    void paintPicture(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;
    void paintTexts(QPainter& painter, const QRectF& card, const QModelIndex& index) const override;

private:
    struct Heights
    {
        int name = 0;
        int position = 0;
        int length = 0;
        int tag = 0;
    };
    [[nodiscard]] Heights heights(int textWidth, const QModelIndex& index) const;
    [[nodiscard]] int cardHeight(int cardWidth, const Heights& heights) const;
};

} // namespace backstretch
