// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/carddelegate.h"

namespace backstretch {

class DrawingStore;

/// Paints one page of Learn as a card: drawing, title, one line, how long it takes, whether it was read.
class LessonDelegate : public CardDelegate
{
    Q_OBJECT

public:
    LessonDelegate(const Theme& theme, DrawingStore& drawings, QObject* parent = nullptr);

    [[nodiscard]] int cellHeight(int cellWidth, const QAbstractItemModel& model) const override;

protected:
    [[nodiscard]] int pictureHeightFor(int cardWidth) const override;
    void paintPicture(QPainter& painter, const QRectF& box, const QModelIndex& index) const override;
    void paintTexts(QPainter& painter, const QRectF& card, const QModelIndex& index) const override;

private:
    struct Heights
    {
        int name = 0;
        int line = 0;
        int foot = 0;
    };
    [[nodiscard]] Heights heights(int textWidth, const QModelIndex& index) const;

    DrawingStore& m_drawings;
};

} // namespace backstretch
