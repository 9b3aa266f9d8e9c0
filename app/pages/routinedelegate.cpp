// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/routinedelegate.h"

#include "app/models/routinelistmodel.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace backstretch {
namespace {

QFont nameFont(const Theme& theme)
{
    return type::font(theme, TextStyle::Lead, QFont::DemiBold);
}
QFont lineFont(const Theme& theme)
{
    return type::font(theme, TextStyle::Body, QFont::Normal);
}

} // namespace

RoutineDelegate::RoutineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RoutineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const double words = width - 2 * m_theme.space(4);
    const TextBlock name(index.data(Qt::DisplayRole).toString(), nameFont(m_theme), words);
    const TextBlock line(index.data(RoutineListModel::SummaryRole).toString(), lineFont(m_theme), words);
    return {width, static_cast<int>(std::ceil(name.height() + line.height())) + m_theme.space(7)};
}

void RoutineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRectF box = QRectF(option.rect).adjusted(0, m_theme.space(0.5), 0, -m_theme.space(0.5));
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    if (chosen || pointed) {
        paintBox(*painter, box, m_theme.radius(Radius::Control),
                 chosen ? colours.primarySoft : colours.surfaceAlt, chosen ? colours.primary : colours.border,
                 m_theme.edge());
    }
    const double side = m_theme.space(4);
    const QRectF words = box.adjusted(side, m_theme.space(3), -side, -m_theme.space(3));
    const TextBlock name(index.data(Qt::DisplayRole).toString(), nameFont(m_theme), words.width());
    painter->setPen(chosen ? colours.onPrimarySoft : colours.text);
    name.draw(*painter, words, Qt::AlignLeading | Qt::AlignTop);
    const TextBlock line(index.data(RoutineListModel::SummaryRole).toString(), lineFont(m_theme),
                         words.width());
    painter->setPen(chosen ? colours.onPrimarySoft : colours.textMuted);
    line.draw(*painter, words, Qt::AlignLeading | Qt::AlignBottom);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget != nullptr &&
        m_theme.showsFocus(*option.widget)) {
        paintBox(*painter, box, m_theme.radius(Radius::Control), QColor(), colours.focus, 3);
    }
    painter->restore();
}

} // namespace backstretch
