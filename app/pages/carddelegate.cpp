// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/carddelegate.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/painting.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace backstretch {

CardDelegate::CardDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int CardDelegate::gap() const
{
    return m_theme.space(5);
}

int CardDelegate::iconSize() const
{
    return m_theme.space(4.5);
}

int CardDelegate::wrappedHeight(const QFont& font, int width, const QString& text)
{
    constexpr int mostLines = 5;
    const QFontMetrics metrics(font);
    const int height = metrics.boundingRect(0, 0, width, 1 << 20, wrap, text).height();
    return std::min(height, metrics.lineSpacing() * mostLines);
}

QFont CardDelegate::tagFont() const
{
    return type::font(m_theme, TextStyle::Caption);
}

int CardDelegate::tagHeight(int textWidth, const QString& words) const
{
    return wrappedHeight(tagFont(), textWidth - m_theme.space(7) - m_theme.space(5), words) +
           m_theme.space(3);
}

int CardDelegate::tagWidth(int widest, const QString& words) const
{
    const int beside = iconSize() + m_theme.space(2) + 2 * m_theme.space(2.5);
    return std::min(widest, beside + QFontMetrics(tagFont()).horizontalAdvance(words) + 2);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget)) {
        const QSize cell = view->property("gridSize").toSize();
        if (cell.isValid()) {
            return cell;
        }
    }
    return QStyledItemDelegate::sizeHint(option, index);
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
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

    const QRectF picture(card.left(), card.top(), card.width(),
                         pictureHeightFor(static_cast<int>(card.width())));
    QPainterPath rounded;
    rounded.addRoundedRect(card, radius, radius);
    QPainterPath upper;
    upper.addRect(picture);
    painter->save();
    painter->setClipPath(rounded.intersected(upper));
    paintPicture(*painter, picture, index);
    painter->restore();

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

void CardDelegate::paintTag(QPainter& painter, const QRect& card, const QRect& box, const QString& icon,
                            const QString& words) const
{
    const Colours& colours = m_theme.colours();
    const auto placed = [&](const QRect& where) {
        return mirrored(QRectF(where), QRectF(card), painter.layoutDirection()).toRect();
    };
    painter.setPen(m_theme.highContrast() ? QPen(colours.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.sunken);
    const double radius = m_theme.radius(Radius::Tag);
    painter.drawRoundedRect(placed(box), radius, radius);
    const int pad = m_theme.space(2.5);
    const QRect iconBox(box.left() + pad, box.top() + (box.height() - iconSize()) / 2, iconSize(),
                        iconSize());
    icons::paint(painter, placed(iconBox), icon, colours.text);
    const int start = iconBox.right() + 1 + m_theme.space(1.5);
    const QRect text(start, box.top() + m_theme.space(1.5), box.right() + 1 - m_theme.space(2) - start,
                     box.height() - m_theme.space(3));
    painter.setFont(tagFont());
    painter.setPen(colours.text);
    painter.drawText(placed(text), wrap, words);
}

void CardDelegate::paintLength(QPainter& painter, const QRect& card, const QRect& box, const QFont& font,
                               const QString& words) const
{
    const auto placed = [&](const QRect& where) {
        return mirrored(QRectF(where), QRectF(card), painter.layoutDirection()).toRect();
    };
    const QRect clock(box.left(), box.top() + (box.height() - iconSize()) / 2, iconSize(), iconSize());
    icons::paint(painter, placed(clock), QStringLiteral("clock"), m_theme.colours().text);
    painter.setFont(font);
    painter.setPen(m_theme.colours().text);
    painter.drawText(placed(box.adjusted(m_theme.space(6.5), 0, 0, 0)), wrap, words);
}

} // namespace backstretch
