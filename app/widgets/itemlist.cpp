// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/itemlist.h"

#include "app/widgets/accessiblewidgets.h"

namespace backstretch {

ItemList::ItemList(QWidget* parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
}

void ItemList::press(const QModelIndex& index)
{
    Q_EMIT activated(index);
}

void ItemList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    // Later: Qt tells of the list itself only once this event is over.
    QMetaObject::invokeMethod(this, &ItemList::tellCurrent, Qt::QueuedConnection);
}

void ItemList::tellCurrent()
{
    if (hasFocus() && currentIndex().isValid() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(currentIndex().row());
        QAccessible::updateAccessibility(&event);
    }
}

QAccessible::State ItemList::stateOf(const QModelIndex& index) const
{
    QAccessible::State state;
    state.selectable = selectionMode() != NoSelection;
    state.selected = selectionModel() != nullptr && selectionModel()->isSelected(index);
    state.focusable = true;
    state.focused = hasFocus() && index == currentIndex();
    state.offscreen = !viewport()->rect().intersects(visualRect(index));
    return state;
}

QAccessibleInterface* ItemList::createAccessible()
{
    AccessibleCells cells;
    const auto at = [this](int row) { return model()->index(row, modelColumn(), rootIndex()); };
    cells.role = QAccessible::ListItem;
    cells.count = [this] { return model() == nullptr ? 0 : model()->rowCount(rootIndex()); };
    cells.name = [at](int row) {
        const QString told = at(row).data(Qt::AccessibleTextRole).toString();
        return told.isEmpty() ? at(row).data(Qt::DisplayRole).toString() : told;
    };
    cells.rect = [this, at](int row) {
        return visualRect(at(row)).translated(viewport()->mapTo(this, QPoint(0, 0)));
    };
    cells.state = [this, at](int row) { return stateOf(at(row)); };
    cells.press = [this, at](int row) {
        setCurrentIndex(at(row));
        press(at(row));
    };
    return new AccessibleCellWidget(this, QAccessible::List, {}, std::move(cells));
}

} // namespace backstretch
