// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scrollcolumn.h"

#include <QEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace backstretch {

namespace {

constexpr int kAround = 50; ///< pixels, as Qt leaves round what it brings into view
constexpr int kFocusRing = 8;

struct Way
{
    Qt::Key key;
    QAbstractSlider::SliderAction action;
};
constexpr Way kWays[] = {
    {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},
    {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
    {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
    {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
    {Qt::Key_Home, QAbstractSlider::SliderToMinimum},
    {Qt::Key_End, QAbstractSlider::SliderToMaximum},
};

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

/// With its ring. Qt's ensureWidgetVisible() leaves room only where the widget itself was not in view.
void showFocus(QScrollArea& area, const QWidget& widget)
{
    const QRect focus = widget.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const bool all =
        focus == QRect(widget.width() / 2, 0, 1, widget.height()); // as Qt says where nobody else does
    const QRect part(widget.mapTo(area.widget(), all ? QPoint() : focus.topLeft()),
                     all ? widget.size() : focus.size());
    const QPoint centre = part.center();
    const QSize room = area.viewport()->size() / 2; // what is larger is seen from its middle
    area.ensureVisible(centre.x(), centre.y(), std::min(part.width() / 2 + 1 + kFocusRing, room.width()),
                       std::min(part.height() / 2 + 1 + kFocusRing, room.height()));
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
        showFocus(area, widget);
    });
}

void bringFocusIntoView(QWidget& widget)
{
    inEachArea(widget, [&widget](QScrollArea& area) { showFocus(area, widget); });
}

ScrollColumn::ScrollColumn(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    nameBar();
}

void ScrollColumn::setWidget(QWidget* content)
{
    QScrollArea::setWidget(content);
    content->setAutoFillBackground(false);
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

bool ScrollColumn::scrollBy(const QKeyEvent& event)
{
    QScrollBar* const bar = verticalScrollBar();
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || bar->maximum() == bar->minimum()) {
        return false;
    }
    const auto* const way = std::find_if(std::begin(kWays), std::end(kWays),
                                         [&event](const Way& one) { return one.key == event.key(); });
    if (way == std::end(kWays)) {
        return false;
    }
    bar->triggerAction(way->action);
    return true;
}

void ScrollColumn::keyPressEvent(QKeyEvent* event)
{
    event->setAccepted(scrollBy(*event));
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
