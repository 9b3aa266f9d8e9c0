// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/lists.h"

#include "app/theme/panel.h"
#include "app/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace backstretch::lists {

namespace {

constexpr int leastHeight = 44; ///< pixels: a finger

int side(const Theme& theme)
{
    return theme.lines(0.8);
}

} // namespace

bool isPopup(const QWidget* widget)
{
    return qobject_cast<const QFrame*>(widget) != nullptr &&
           qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr;
}

bool isChoices(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) != nullptr && isPopup(widget->parentWidget());
}

QRect content(const Theme& theme, const QRect& row)
{
    return inside(row, {side(theme), 0});
}

QSize rowSize(const Theme& theme, const QSize& content)
{
    return content.expandedTo({0, leastHeight}) + QSize(2 * side(theme), 0);
}

void paintRow(const Theme& theme, QPainter& painter, const QStyleOptionViewItem& row)
{
    if (row.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(row.rect, theme.colours().primarySoft);
    }
}

QStyleOptionViewItem coloured(const Theme& theme, const QStyleOptionViewItem& row)
{
    QStyleOptionViewItem result(row);
    result.palette.setColor(QPalette::HighlightedText, theme.colours().onPrimarySoft);
    return result;
}

QSize headPadding(const Theme& theme)
{
    return {theme.lines(0.5), theme.lines(0.2)};
}

} // namespace backstretch::lists
