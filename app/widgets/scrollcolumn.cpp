// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scrollcolumn.h"

#include <QEvent>
#include <QScrollBar>

namespace backstretch {

void bringIntoView(QWidget& widget)
{
    for (QWidget* at = widget.parentWidget(); at; at = at->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(at);
        if (area && area->widget() && area->widget()->isAncestorOf(&widget)) {
            area->ensureWidgetVisible(&widget);
        }
    }
}

ScrollColumn::ScrollColumn(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    nameBar();
}

QAccessibleInterface* ScrollColumn::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::Pane);
}

void ScrollColumn::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameBar();
    }
}

void ScrollColumn::nameBar()
{
    verticalScrollBar()->setAccessibleName(tr("Scroll"));
}

} // namespace backstretch
