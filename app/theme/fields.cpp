// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/fields.h"

#include "app/theme/box.h"
#include "app/theme/panel.h"
#include "app/theme/theme.h"

#include <QAbstractSpinBox>
#include <QPlainTextEdit>
#include <QStyleOptionSpinBox>
#include <QTextEdit>

namespace backstretch::fields {

namespace {

constexpr int focusedEdge = 2;

/// From the field's side to its words.
QSize inset(const Theme& theme)
{
    return {theme.edge() + theme.lines(0.7), theme.edge() + theme.lines(0.5)};
}

int arrowsWidth(const Theme& theme, const QStyleOptionSpinBox& field)
{
    return field.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : theme.em(1.25);
}

} // namespace

bool isNote(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr;
}

QRect words(const Theme& theme, const QRect& field)
{
    return inside(field, inset(theme));
}

QSize around(const Theme& theme, const QSize& words)
{
    return words.expandedTo({0, qRound(theme.bodyPixelSize() * 1.9)}) + 2 * inset(theme);
}

void paint(const Theme& theme, QPainter& painter, const QStyleOption& field)
{
    const Colours& colours = theme.colours();
    const bool enabled = field.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && field.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    paintBox(painter, field.rect, theme.radius(Radius::Control), enabled ? colours.surface : colours.sunken,
             focused   ? colours.primary
             : enabled ? colours.controlBorder
                       : colours.border,
             focused ? focusedEdge : theme.edge());
    painter.restore();
}

QRect part(const Theme& theme, const QStyleOptionSpinBox& field, QStyle::SubControl which)
{
    const int arrows = arrowsWidth(theme, field);
    const QRect all = words(theme, field.rect);
    QRect found = all.adjusted(all.width() - arrows, 0, 0, 0);
    switch (which) {
    case QStyle::SC_SpinBoxFrame:
        return field.rect;
    case QStyle::SC_SpinBoxEditField:
        found = all.adjusted(0, 0, -arrows, 0);
        break;
    case QStyle::SC_SpinBoxUp:
        found.setTop(field.rect.top());
        found.setBottom(field.rect.center().y());
        break;
    case QStyle::SC_SpinBoxDown:
        found.setTop(field.rect.center().y() + 1);
        found.setBottom(field.rect.bottom());
        break;
    default:
        return {};
    }
    return QStyle::visualRect(field.direction, field.rect, found);
}

QSize around(const Theme& theme, const QStyleOptionSpinBox& field, const QSize& words)
{
    return around(theme, words + QSize(arrowsWidth(theme, field), 0));
}

} // namespace backstretch::fields
