// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/menus.h"

#include "app/theme/box.h"
#include "app/theme/icons.h"
#include "app/theme/panel.h"
#include "app/theme/theme.h"

#include <QIcon>
#include <QStyle>
#include <QStyleOptionMenuItem>

#include <algorithm>

namespace backstretch::menus {

namespace {

constexpr double selectedRadius = 8;
constexpr int iconSize = 16; ///< pixels, as Qt asks for the icons of menus
constexpr int afterMark = 4;
constexpr int beforeKey = 12;

bool isSeparator(const QStyleOptionMenuItem& entry)
{
    return entry.menuItemType == QStyleOptionMenuItem::Separator;
}

bool isChecked(const QStyleOptionMenuItem& entry)
{
    return entry.checkType != QStyleOptionMenuItem::NotCheckable && entry.checked;
}

int tickSize(const Theme& theme)
{
    return theme.em(1.1);
}

/// Before the words, for the icons and ticks of this menu.
int marksWidth(const Theme& theme, const QStyleOptionMenuItem& entry)
{
    return std::max(entry.maxIconWidth, entry.menuHasCheckableItems ? tickSize(theme) + afterMark : 0);
}

QSize entryPadding(const Theme& theme)
{
    return {theme.lines(1), theme.lines(0.7)};
}

QSize separatorPadding(const Theme& theme)
{
    return {theme.lines(0.6), theme.lines(0.3)};
}

/// In a menu that runs from left to right.
QRect content(const Theme& theme, const QRect& entry)
{
    return inside(entry, entryPadding(theme));
}

void paintMark(const Theme& theme, QPainter& painter, const QStyleOptionMenuItem& entry, const QColor& ink)
{
    const QRect all = content(theme, entry.rect);
    const int size = entry.icon.isNull() ? tickSize(theme) : iconSize;
    const QRect place(all.left(), all.center().y() - size / 2, size, size);
    const QRect mirrored = QStyle::visualRect(entry.direction, entry.rect, place);
    if (!entry.icon.isNull()) {
        const QIcon::Mode mode = !entry.state.testFlag(QStyle::State_Enabled)   ? QIcon::Disabled
                                 : entry.state.testFlag(QStyle::State_Selected) ? QIcon::Active
                                                                                : QIcon::Normal;
        entry.icon.paint(&painter, mirrored, Qt::AlignCenter, mode,
                         isChecked(entry) ? QIcon::On : QIcon::Off);
    } else if (isChecked(entry)) {
        icons::paint(painter, mirrored, QStringLiteral("check"), ink);
    }
}

/// The words and, at the far side, the key that does the same, or the arrow of a menu in the menu.
void paintWords(const Theme& theme, QPainter& painter, const QStyleOptionMenuItem& entry, const QColor& ink)
{
    const auto mirrored = [&entry](const QRect& place) {
        return QStyle::visualRect(entry.direction, entry.rect, place);
    };
    const QRect all = content(theme, entry.rect);
    const QRect words = all.adjusted(marksWidth(theme, entry), 0, -entry.reservedShortcutWidth, 0);
    const QRect key = all.adjusted(words.right() - all.left(), 0, 0, 0);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine |
                      Qt::TextShowMnemonic | Qt::TextHideMnemonic;
    painter.setFont(entry.font);
    painter.setPen(ink);
    painter.drawText(mirrored(words), flags, entry.text.section(QLatin1Char('\t'), 0, 0));
    painter.drawText(mirrored(key), flags, entry.text.section(QLatin1Char('\t'), 1));
    if (entry.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(all.right() + 1, all.top(), entry.rect.right() - all.right(), all.height());
        icons::paint(painter, mirrored(arrow), QStringLiteral("chevron-right"), ink);
    }
}

} // namespace

int padding(const Theme& theme)
{
    return theme.lines(0.4);
}

QSize entrySize(const Theme& theme, const QStyleOptionMenuItem& entry, const QSize& words)
{
    if (isSeparator(entry)) {
        return {words.width(), 1 + 2 * separatorPadding(theme).height()};
    }
    const int key = entry.text.contains(QLatin1Char('\t')) ? beforeKey : 0;
    return words + 2 * entryPadding(theme) + QSize(key + marksWidth(theme, entry), 0);
}

void paintPanel(const Theme& theme, QPainter& painter, const QRect& menu)
{
    backstretch::paintPanel(painter, menu, theme.colours().surface, theme.colours().controlBorder,
                            theme.edge());
}

void paintEntry(const Theme& theme, QPainter& painter, const QStyleOptionMenuItem& entry)
{
    const Colours& colours = theme.colours();
    if (isSeparator(entry)) {
        painter.fillRect(inside(entry.rect, separatorPadding(theme)), colours.border);
        return;
    }
    painter.save();
    const bool selected = entry.state.testFlag(QStyle::State_Selected);
    if (selected) {
        paintBox(painter, entry.rect, selectedRadius, colours.primarySoft);
    }
    const QColor ink = !entry.state.testFlag(QStyle::State_Enabled) ? colours.textDisabled
                       : selected                                   ? colours.onPrimarySoft
                                                                    : colours.text;
    paintMark(theme, painter, entry, ink);
    paintWords(theme, painter, entry, ink);
    painter.restore();
}

} // namespace backstretch::menus
