// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercisedelegate.h"

#include "app/models/exerciselistmodel.h"
#include "app/pages/poster.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace backstretch {
namespace {

QFont nameFont(const Theme& theme)
{
    return type::font(theme, TextStyle::Lead, QFont::Bold);
}
QFont positionFont(const Theme& theme)
{
    return type::font(theme, TextStyle::Small);
}
QFont lengthFont(const Theme& theme)
{
    return type::font(theme, TextStyle::Small, QFont::DemiBold);
}

} // namespace

ExerciseDelegate::Heights ExerciseDelegate::heights(int textWidth, const QModelIndex& index) const
{
    const int iconAndGap = theme().space(7);
    return {wrappedHeight(nameFont(theme()), textWidth, index.data(Qt::DisplayRole).toString()),
            wrappedHeight(positionFont(theme()), textWidth,
                          index.data(ExerciseListModel::PositionTextRole).toString()),
            wrappedHeight(lengthFont(theme()), textWidth - iconAndGap,
                          index.data(ExerciseListModel::LengthTextRole).toString()),
            tagHeight(textWidth, index.data(ExerciseListModel::TagTextRole).toString())};
}

int ExerciseDelegate::cardHeight(int cardWidth, const Heights& heights) const
{
    return pictureHeight(cardWidth) + theme().space(2.5) + heights.name + theme().space(1) +
           heights.position + theme().space(2.5) + heights.length + theme().space(2.5) + heights.tag +
           theme().space(3.5);
}

int ExerciseDelegate::cellHeight(int cellWidth, const QAbstractItemModel& model) const
{
    const int cardWidth = cellWidth - gap();
    // At least two lines of name, so that cards keep their height while the list is narrowed down.
    Heights most{QFontMetrics(nameFont(theme())).lineSpacing() * 2, 0, 0, 0};
    for (int row = 0; row < model.rowCount(); ++row) {
        const Heights here = heights(cardWidth - 2 * theme().space(4), model.index(row, 0));
        most.name = std::max(most.name, here.name);
        most.position = std::max(most.position, here.position);
        most.length = std::max(most.length, here.length);
        most.tag = std::max(most.tag, here.tag);
    }
    return cardHeight(cardWidth, most) + gap();
}

int ExerciseDelegate::pictureHeightFor(int cardWidth) const
{
    return pictureHeight(cardWidth);
}

void ExerciseDelegate::paintPicture(QPainter& painter, const QRectF& box, const QModelIndex& index) const
{
    const QVariant poster = index.data(ExerciseListModel::PosterRole);
    paintPoster(painter, box, poster.value<QPixmap>(), theme(), !poster.isValid());
}

void ExerciseDelegate::paintTexts(QPainter& painter, const QRectF& card, const QModelIndex& index) const
{
    const Colours& colours = theme().colours();
    const int pad = theme().space(4);
    const QRect inner = card.toAlignedRect().adjusted(pad, 0, -pad, 0);
    const Heights tall = heights(inner.width(), index);

    // From the top: name and position.
    QRect line(inner.left(), inner.top() + pictureHeight(static_cast<int>(card.width())) + theme().space(2.5),
               inner.width(), tall.name);
    painter.setFont(nameFont(theme()));
    painter.setPen(colours.text);
    painter.drawText(line, wrap, index.data(Qt::DisplayRole).toString());
    line = QRect(inner.left(), line.bottom() + 1 + theme().space(1), inner.width(), tall.position);
    painter.setFont(positionFont(theme()));
    painter.setPen(colours.textMuted);
    painter.drawText(line, wrap, index.data(ExerciseListModel::PositionTextRole).toString());

    // From the bottom: tag and length, so that they line up across a row of cards.
    const QString tag = index.data(ExerciseListModel::TagTextRole).toString();
    const QRect tagBox(inner.left(), inner.bottom() + 1 - theme().space(3.5) - tall.tag,
                       tagWidth(inner.width(), tag), tall.tag);
    paintTag(painter, inner, tagBox, index.data(ExerciseListModel::TagIconRole).toString(), tag);
    const QRect lengthBox(inner.left(), tagBox.top() - theme().space(2.5) - tall.length, inner.width(),
                          tall.length);
    paintLength(painter, inner, lengthBox, lengthFont(theme()),
                index.data(ExerciseListModel::LengthTextRole).toString());
}

} // namespace backstretch
