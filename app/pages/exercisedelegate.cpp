// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercisedelegate.h"

#include "app/models/exerciselistmodel.h"
#include "app/pages/poster.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace backstretch {
namespace {

constexpr auto kWrap = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;
constexpr int kMostLines = 5; // text from a file may be absurd; a card stays a card

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
QFont tagFont(const Theme& theme)
{
    return type::font(theme, TextStyle::Caption);
}

int wrappedHeight(const QFont& font, int width, const QString& text)
{
    const QFontMetrics metrics(font);
    const int height = metrics.boundingRect(0, 0, width, 1 << 20, kWrap, text).height();
    return std::min(height, metrics.lineSpacing() * kMostLines);
}

} // namespace

ExerciseDelegate::ExerciseDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int ExerciseDelegate::gap() const
{
    return m_theme.space(5);
}

ExerciseDelegate::Heights ExerciseDelegate::heights(int textWidth, const QModelIndex& index) const
{
    const int iconAndGap = m_theme.space(7);
    const int tagPadding = m_theme.space(5);
    return {wrappedHeight(nameFont(m_theme), textWidth, index.data(Qt::DisplayRole).toString()),
            wrappedHeight(positionFont(m_theme), textWidth,
                          index.data(ExerciseListModel::PositionTextRole).toString()),
            wrappedHeight(lengthFont(m_theme), textWidth - iconAndGap,
                          index.data(ExerciseListModel::LengthTextRole).toString()),
            wrappedHeight(tagFont(m_theme), textWidth - iconAndGap - tagPadding,
                          index.data(ExerciseListModel::TagTextRole).toString()) +
                m_theme.space(3)};
}

int ExerciseDelegate::cardHeight(int cardWidth, const Heights& heights) const
{
    return pictureHeight(cardWidth) + m_theme.space(2.5) + heights.name + m_theme.space(1) +
           heights.position + m_theme.space(2.5) + heights.length + m_theme.space(2.5) + heights.tag +
           m_theme.space(3.5);
}

int ExerciseDelegate::cellHeight(int cellWidth, const QAbstractItemModel& model) const
{
    const int cardWidth = cellWidth - gap();
    // At least two lines of name, so that cards keep their height while the list is narrowed down.
    Heights most{QFontMetrics(nameFont(m_theme)).lineSpacing() * 2, 0, 0, 0};
    for (int row = 0; row < model.rowCount(); ++row) {
        const Heights here = heights(cardWidth - 2 * m_theme.space(4), model.index(row, 0));
        most.name = std::max(most.name, here.name);
        most.position = std::max(most.position, here.position);
        most.length = std::max(most.length, here.length);
        most.tag = std::max(most.tag, here.tag);
    }
    return cardHeight(cardWidth, most) + gap();
}

QSize ExerciseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget)) {
        const QSize cell = view->property("gridSize").toSize();
        if (cell.isValid()) {
            return cell;
        }
    }
    return QStyledItemDelegate::sizeHint(option, index);
}

void ExerciseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    const double half = gap() / 2.0;
    const QRectF card = QRectF(option.rect).adjusted(half, half, -half, -half);
    const double radius = m_theme.radius(Radius::Card);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);

    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.surface);
    painter->drawRoundedRect(card, radius, radius);
    paintPicture(*painter, card, index);

    const double edge = m_theme.edge();
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(pointed ? colours.controlBorder : colours.border, edge));
    const double inset = edge / 2;
    painter->drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), radius, radius);

    paintTexts(*painter, card, index);

    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget != nullptr &&
        m_theme.showsFocus(*option.widget)) {
        constexpr double ring = 3;
        constexpr double away = 2 + ring / 2;
        painter->setPen(QPen(colours.focus, ring));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card.adjusted(-away, -away, away, away), radius + away, radius + away);
    }
    painter->restore();
}

void ExerciseDelegate::paintPicture(QPainter& painter, const QRectF& card, const QModelIndex& index) const
{
    const QRectF box(card.left(), card.top(), card.width(), pictureHeight(static_cast<int>(card.width())));
    const double radius = m_theme.radius(Radius::Card);
    QPainterPath rounded;
    rounded.addRoundedRect(card, radius, radius);
    QPainterPath upper;
    upper.addRect(box);
    painter.save();
    painter.setClipPath(rounded.intersected(upper));
    const QVariant poster = index.data(ExerciseListModel::PosterRole);
    paintPoster(painter, box, poster.value<QPixmap>(), m_theme, !poster.isValid());
    painter.restore();
}

void ExerciseDelegate::paintTexts(QPainter& painter, const QRectF& card, const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const int pad = m_theme.space(4);
    const QRect inner = card.toAlignedRect().adjusted(pad, 0, -pad, 0);
    const Heights tall = heights(inner.width(), index);

    // From the top: name and position.
    QRect line(inner.left(), inner.top() + pictureHeight(static_cast<int>(card.width())) + m_theme.space(2.5),
               inner.width(), tall.name);
    painter.setFont(nameFont(m_theme));
    painter.setPen(colours.text);
    painter.drawText(line, kWrap, index.data(Qt::DisplayRole).toString());
    line = QRect(inner.left(), line.bottom() + 1 + m_theme.space(1), inner.width(), tall.position);
    painter.setFont(positionFont(m_theme));
    painter.setPen(colours.textMuted);
    painter.drawText(line, kWrap, index.data(ExerciseListModel::PositionTextRole).toString());

    // From the bottom: tag and length, so that they line up across a row of cards.
    const int icon = m_theme.space(4.5);
    const auto mirrored = [&inner, rightToLeft](QRect box) {
        if (rightToLeft) {
            box.moveLeft(inner.left() + inner.right() - box.right());
        }
        return box;
    };
    const int tagPad = m_theme.space(2.5);
    const QString tag = index.data(ExerciseListModel::TagTextRole).toString();
    const QFont small = tagFont(m_theme);
    const int mostTagText = inner.width() - icon - m_theme.space(2) - 2 * tagPad;
    const int tagText = std::min(mostTagText, QFontMetrics(small).horizontalAdvance(tag) + 2);
    const QRect tagBox(inner.left(), inner.bottom() + 1 - m_theme.space(3.5) - tall.tag,
                       tagText + icon + m_theme.space(2) + 2 * tagPad, tall.tag);
    painter.setPen(m_theme.highContrast() ? QPen(colours.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.sunken);
    const double radius = m_theme.radius(Radius::Tag);
    painter.drawRoundedRect(mirrored(tagBox), radius, radius);
    const QRect tagIcon(tagBox.left() + tagPad, tagBox.top() + (tagBox.height() - icon) / 2, icon, icon);
    icons::paint(painter, mirrored(tagIcon), index.data(ExerciseListModel::TagIconRole).toString(),
                 colours.text);
    const QRect tagWords(tagIcon.right() + 1 + m_theme.space(1.5), tagBox.top() + m_theme.space(1.5), tagText,
                         tagBox.height() - m_theme.space(3));
    painter.setFont(small);
    painter.setPen(colours.text);
    painter.drawText(mirrored(tagWords), kWrap, tag);

    const QRect lengthBox(inner.left(), tagBox.top() - m_theme.space(2.5) - tall.length, inner.width(),
                          tall.length);
    const QRect clock(lengthBox.left(), lengthBox.top() + (lengthBox.height() - icon) / 2, icon, icon);
    icons::paint(painter, mirrored(clock), QStringLiteral("clock"), colours.text);
    painter.setFont(lengthFont(m_theme));
    painter.drawText(mirrored(lengthBox.adjusted(m_theme.space(6.5), 0, 0, 0)), kWrap,
                     index.data(ExerciseListModel::LengthTextRole).toString());
}

} // namespace backstretch
