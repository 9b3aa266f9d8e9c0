// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/tips.h"

#include "app/theme/panel.h"
#include "app/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace backstretch::tips {

bool isTip(const QWidget* widget)
{
    return widget != nullptr && widget->windowType() == Qt::ToolTip && widget->inherits("QTipLabel");
}

QSize padding(const Theme& theme)
{
    return {theme.edge() + theme.lines(0.6), theme.edge() + theme.lines(0.4)};
}

void paint(const Theme& theme, QPainter& painter, const QRect& tip)
{
    paintPanel(painter, tip, theme.colours().text, theme.colours().window, theme.edge());
}

} // namespace backstretch::tips
