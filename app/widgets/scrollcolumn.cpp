// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scrollcolumn.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace backstretch {

namespace {

constexpr int kAround = 50; ///< pixels, as Qt leaves round what it brings into view
constexpr int kFocusRing = 8;

template <typename Bring>
void inEachArea(QWidget& widget, Bring bring)
{
    for (QWidget* at = widget.parentWidget(); at; at = at->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(at);
        if (area && area->widget() && area->widget()->isAncestorOf(&widget)) {
            bring(*area);
        }
    }
}

} // namespace

void bringIntoView(QWidget& widget)
{
    inEachArea(widget, [&widget](QScrollArea& area) {
        const QRect whole(widget.mapTo(area.widget(), QPoint()), widget.size());
        const QRect seen(-area.widget()->pos(), area.viewport()->size());
        if (!seen.contains(whole)) {
            const QPoint centre = whole.center();
            area.ensureVisible(centre.x(), centre.y(), whole.width() / 2 + kAround,
                               whole.height() / 2 + kAround);
        }
        area.ensureWidgetVisible(&widget, kFocusRing, kFocusRing);
    });
}

void bringFocusIntoView(QWidget& widget)
{
    inEachArea(widget,
               [&widget](QScrollArea& area) { area.ensureWidgetVisible(&widget, kFocusRing, kFocusRing); });
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

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    QScrollBar* const bar = verticalScrollBar();
    const bool atEnd = bar->maximum() > 0 && bar->value() == bar->maximum() &&
                       event->size().width() == event->oldSize().width();
    QScrollArea::resizeEvent(event);
    if (atEnd) {
        bar->setValue(bar->maximum());
    }
}

void ScrollColumn::nameBar()
{
    verticalScrollBar()->setAccessibleName(tr("Scroll"));
}

} // namespace backstretch
