// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/readingorder.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace backstretch {
namespace {

using Widgets = std::vector<QWidget*>;

void collect(const QLayout& layout, Widgets& widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget()) {
            widgets.push_back(widget);
        } else if (const QLayout* inner = item->layout()) {
            collect(*inner, widgets);
        }
    }
}

/// Children are told to screen readers in the order in which they lie on one another.
void stack(const QWidget& area, const Widgets& shown)
{
    const QObjectList& children = area.children();
    const auto place = [&children](const QWidget* widget) { return children.indexOf(widget); };
    if (!std::ranges::is_sorted(shown, {}, place)) {
        for (QWidget* widget : shown) {
            widget->raise();
        }
    }
}

void follow(const QWidget& area, Widgets& stops)
{
    Widgets shown;
    if (area.layout() != nullptr) {
        collect(*area.layout(), shown);
        stack(area, shown);
    } else { // places them itself, in the order in which it made them
        for (QObject* child : area.children()) {
            if (child->isWidgetType()) {
                shown.push_back(static_cast<QWidget*>(child));
            }
        }
    }
    for (QWidget* widget : shown) {
        if (widget->isWindow() || widget->focusProxy() != nullptr) {
            continue; // a list that drops down, the line of a field: never a stop of its own
        }
        if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
            stops.push_back(widget);
        }
        follow(*widget, stops);
    }
}

} // namespace

void followLayouts(QWidget& area)
{
    Widgets stops;
    follow(area, stops);
    for (std::size_t i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

} // namespace backstretch
